package mailbox

import (
	"bytes"
	"context"
	"errors"
	"slices"
	"strings"
	"time"

	"github.com/emersion/go-imap/v2"
)

// Append stores a message and returns its UID, or 0 where the server does not tell.
// An error is an *AppendError; when it is Unknown, look for the message before
// anything else: a lost answer most often means that it was stored.
func (c *Conn) Append(ctx context.Context, folder string, flags []string, at time.Time, raw []byte) (uint32, error) {
	if len(raw) == 0 || bytes.IndexByte(raw, 0) >= 0 {
		return 0, &AppendError{Folder: folder, Err: errors.New("the message is empty or has a NUL byte")}
	}
	options := &imap.AppendOptions{Time: at}
	for _, f := range flags {
		options.Flags = append(options.Flags, imap.Flag(f))
	}
	var uid uint32
	begun := false
	err := c.do(ctx, budgetAnswer+int64(len(raw)), func() error {
		cmd := c.client.Append(folder, int64(len(raw)), options)
		begun = true
		// Once a literal is cut short the library waits for ever: any error here must
		// end the connection, and does, for only an answer keeps it.
		_, err := cmd.Write(raw)
		if cerr := cmd.Close(); err == nil {
			err = cerr
		}
		if err != nil {
			var answer *imap.Error
			if !errors.As(err, &answer) {
				return err
			}
		}
		data, err := cmd.Wait()
		if err != nil {
			return err
		}
		uid = uint32(data.UID)
		return nil
	})
	if err == nil {
		return uid, nil
	}
	var answer *imap.Error
	failed := &AppendError{Folder: folder, Unknown: begun && !isRefusal(err), Err: err}
	if errors.As(err, &answer) {
		failed.Said, failed.Full = answer.Text, answer.Code == imap.ResponseCodeOverQuota || saysFull(answer.Text)
	}
	return 0, failed
}

// saysFull reports whether a refusal without a code says that the account is full. One may name a quota that the folder
// has not.
func saysFull(text string) bool {
	text = strings.ToLower(text)
	says := func(words string) bool { return strings.Contains(text, words) }
	return says("mailbox is full") || says("mailbox full") ||
		says("quota") && slices.ContainsFunc([]string{"over", "exceed", "full", "reached", "out of"}, says)
}
