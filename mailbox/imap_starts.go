package mailbox

import (
	"context"
	"slices"

	"github.com/emersion/go-imap/v2"

	"informd/mailbox/parse"
	"informd/rules/mail"
)

// startSize is how many bytes of a body are read to see whom it is about: what a person writes and what it quotes
// begin there, and so does a calendar's part behind a short text.
const startSize = 4 << 10

// Starts returns messages of the examined folder, of which the headers are known, with the beginning of their
// text, by UID. A *MessageError names the first that cannot be had; the answer holds those that came.
func (c *Conn) Starts(ctx context.Context, heads []mail.Message) (map[uint32]mail.Message, error) {
	section := &imap.FetchItemBodySection{Specifier: imap.PartSpecifierText,
		Partial: &imap.SectionPartial{Size: startSize}, Peek: true}
	starts := map[uint32]mail.Message{}
	for chunk := range slices.Chunk(heads, ChunkSize) {
		uids := make([]uint32, len(chunk))
		for i, m := range chunk {
			uids[i] = m.Place.UID
		}
		got, err := c.fetchChunk(ctx, uids, section)
		for _, m := range chunk {
			f, ok := got[m.Place.UID]
			if !ok {
				continue
			}
			broken := parse.Guard(func() error { starts[m.Place.UID] = parse.Start(m, f.Body); return nil })
			if broken != nil {
				return starts, c.messageError(m.Place.UID, broken)
			}
		}
		if err != nil {
			return starts, err
		}
	}
	return starts, nil
}
