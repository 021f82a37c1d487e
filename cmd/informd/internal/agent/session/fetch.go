package session

import (
	"context"
	"errors"
	"maps"
	"slices"

	"informd/cmd/informd/internal/agent/strikes"
	"informd/mailbox"
	"informd/mailbox/parse"
	"informd/rules/mail"
)

// Message fetches a whole message, up to the size that package parse reads. raw are the bytes that it
// was read from. Where the whole does not come time and again, it is the start of the message, which a slow line may
// bear. Where the server cannot hand it over, the message is what its header says, with a Problem, since it may be a
// reply; raw is nil then. Until it is sure that the server cannot, the error says that the message is not to be had
// now: a *mailbox.RefusedError, or that the connection has ended.
func (s *Session) Message(ctx context.Context, head mail.Message) (m mail.Message, raw []byte, err error) {
	c, err := s.Open(ctx, head.Place.Folder)
	if err != nil {
		return head, nil, err
	}
	if m, raw, err = c.Message(ctx, head.Place.UID); err != nil {
		if m, raw, err = s.less(ctx, head.Place, err); err != nil {
			return head, nil, err
		}
	}
	if head.Place.UIDValidity != 0 && m.Place.UIDValidity != head.Place.UIDValidity {
		return head, nil, mailbox.ErrGone // the folder was numbered anew, and this is another message
	}
	m.Place = head.Place
	return m, raw, nil
}

// Raw fetches the first most bytes of a message as the server has them; nil where it cannot hand them over.
func (s *Session) Raw(ctx context.Context, place mail.Place, most int64) (raw []byte, err error) {
	c, err := s.Open(ctx, place.Folder)
	if err != nil {
		return nil, err
	}
	if raw, err = c.Raw(ctx, place.UID, most); err != nil {
		return nil, s.giveUp(ctx, place, err)
	}
	return raw, nil
}

// less fetches what can be had of a message whose whole did not come, as err says: its start, or its header.
func (s *Session) less(ctx context.Context, at mail.Place, err error) (m mail.Message, raw []byte, failed error) {
	next, counted := s.judge(ctx, at, err)
	if counted != nil {
		return m, nil, errors.Join(err, counted)
	}
	if next.Try == strikes.TryStart {
		m, raw, started := s.start(ctx, at)
		if _, again := errors.AsType[*mailbox.MessageError](started); !again {
			return m, raw, started
		}
	}
	if err := s.giveUp(ctx, at, err); err != nil {
		return m, nil, err
	}
	m, err = s.header(ctx, at)
	return m, nil, err
}

// start fetches the start of a message.
func (s *Session) start(ctx context.Context, at mail.Place) (m mail.Message, raw []byte, err error) {
	c, err := s.Open(ctx, at.Folder)
	if err != nil {
		return m, nil, err
	}
	return c.Start(ctx, at.UID)
}

// giveUp returns nil where it is sure by now that the server cannot hand over the text of a message, else err.
func (s *Session) giveUp(ctx context.Context, at mail.Place, err error) error {
	next, counted := s.judge(ctx, at, err)
	switch {
	case counted != nil:
		return errors.Join(err, counted)
	case next.GiveUp, next.Try == strikes.TryOther && s.readsAnother(ctx, at):
		return nil
	}
	return err
}

// judge returns what to do about a message that did not come, as err says. Where that is not for the message's sake,
// there is nothing to do.
func (s *Session) judge(ctx context.Context, at mail.Place, err error) (strikes.Verdict, error) {
	bad, named := errors.AsType[*mailbox.MessageError](err)
	_, refused := errors.AsType[*mailbox.RefusedError](err)
	_, panicked := errors.AsType[*parse.PanicError](err)
	switch {
	case ctx.Err() != nil || !named && !refused:
		return strikes.Verdict{}, nil
	case refused:
		return s.Strikes.Count(ctx, at, strikes.Refused, err)
	case panicked:
		return s.Strikes.Count(ctx, at, strikes.Panicked, err)
	case bad.Late:
		return s.Strikes.Count(ctx, at, strikes.Late, err)
	case bad.Lost:
		return s.Strikes.Count(ctx, at, strikes.Lost, err)
	}
	return strikes.Verdict{GiveUp: true}, nil // the server said so, or its answer cannot be read
}

// readsAnother reports whether the server hands over the text of another message of the folder: a store of texts that
// is down refuses them all, a damaged mail is one.
func (s *Session) readsAnother(ctx context.Context, but mail.Place) bool {
	c, err := s.Open(ctx, but.Folder)
	if err != nil {
		return false
	}
	reads, err := c.ReadsAnotherText(ctx, but.UID)
	return err == nil && reads
}

// header returns a message whose text cannot be read, with all of its header: the short header would not
// show how it was delivered.
func (s *Session) header(ctx context.Context, place mail.Place) (m mail.Message, err error) {
	m = Unreadable(&mailbox.MessageError{Folder: place.Folder, UIDValidity: place.UIDValidity, UID: place.UID})
	err = s.Headers(ctx, place.Folder, []uint32{place.UID}, func(h mail.Message) error { m = h; return nil })
	m.Place, m.Problem, m.HeaderOnly = place, notHandedOver, false
	return m, err
}

// Headers hands fn the headers of these messages of a folder. In place of a message that the server
// cannot hand over, fn is given an [Unreadable] one, and the messages behind it are read.
func (s *Session) Headers(ctx context.Context, folder string, uids []uint32, fn func(mail.Message) error) error {
	for {
		c, err := s.Open(ctx, folder)
		if err != nil {
			return err
		}
		err = c.HeadersOf(ctx, uids, fn)
		if err == nil {
			return nil
		}
		bad, err := s.Blamed(ctx, err)
		if err != nil {
			return err
		}
		if err := fn(Unreadable(bad)); err != nil {
			return err
		}
		uids = slices.DeleteFunc(slices.Clone(uids), func(u uint32) bool { return u <= bad.UID })
	}
}

// Blamed returns the message that the server cannot hand over, where err says so; any other error is
// returned. A connection that is lost within a message may be lost by chance: package strikes says when the message
// is blamed.
func (s *Session) Blamed(ctx context.Context, err error) (*mailbox.MessageError, error) {
	bad, named := errors.AsType[*mailbox.MessageError](err)
	if !named {
		return nil, err
	}
	at := mail.Place{Folder: bad.Folder, UIDValidity: bad.UIDValidity, UID: bad.UID}
	if next, counted := s.judge(ctx, at, bad); counted != nil || !next.GiveUp {
		return nil, errors.Join(err, counted)
	}
	return bad, nil
}

const notHandedOver = "the server could not hand it over"

// Unreadable returns a message that the server could not hand over.
func Unreadable(bad *mailbox.MessageError) mail.Message {
	return mail.Message{Place: mail.Place{Folder: bad.Folder, UIDValidity: bad.UIDValidity, UID: bad.UID},
		Problem: notHandedOver}
}

// Unread reports whether nothing of a message is known but its place.
func Unread(m mail.Message) bool { return m.Problem != "" && len(m.Header) == 0 }

// Starts returns messages of a folder, of which the headers are known, with the beginning of their text, by UID.
// Those that the server cannot hand over are left out.
func (s *Session) Starts(ctx context.Context, folder string, heads []mail.Message) (map[uint32]mail.Message, error) {
	all := map[uint32]mail.Message{}
	for {
		c, err := s.Open(ctx, folder)
		if err != nil {
			return nil, err
		}
		starts, err := c.Starts(ctx, heads)
		maps.Copy(all, starts)
		if err == nil {
			return all, nil
		}
		bad, err := s.Blamed(ctx, err)
		if err != nil {
			return all, err
		}
		heads = slices.DeleteFunc(slices.Clone(heads), func(m mail.Message) bool {
			_, came := all[m.Place.UID]
			return came || m.Place.UID == bad.UID
		})
	}
}
