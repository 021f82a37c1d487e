package session

import (
	"context"
	"errors"
	"maps"
	"slices"
	"time"

	"informd/mailbox"
	"informd/rules/mail"
)

// MaxStrikes is in how many ticks the connection may be lost while one message is read, or its text be refused for
// a reason that could pass, until that message is taken for the cause: some servers crash on a message, or call
// it a fault of their own, and would do so at each look.
const MaxStrikes = 5

// refusedFor is for how long a text must have been refused besides: a store of texts may be down for hours. What
// stands behind the message waits for as long.
const refusedFor = 6 * time.Hour

// Message fetches a whole message, up to the size that package parse reads. raw are the bytes that it
// was read from. Where the server cannot hand it over, the message is what its header says, with a
// Problem, since it may be a reply; raw is nil then. Until it is sure that the server cannot, the error is a
// *mailbox.RefusedError: the message is not to be had now.
func (s *Session) Message(ctx context.Context, head mail.Message) (m mail.Message, raw []byte, err error) {
	c, err := s.Open(ctx, head.Place.Folder)
	if err != nil {
		return head, nil, err
	}
	if m, raw, err = c.Message(ctx, head.Place.UID); err != nil {
		if err := s.giveUp(ctx, head.Place, err); err != nil {
			return head, nil, err
		}
		m, err = s.header(ctx, head.Place)
		return m, nil, err
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

// giveUp returns nil where err shows that the server cannot hand over the text of a message, else err. A refusal
// for a reason that could pass shows that only when it is as old as refusedFor, and was met in MaxStrikes ticks.
func (s *Session) giveUp(ctx context.Context, place mail.Place, err error) error {
	if _, refused := errors.AsType[*mailbox.RefusedError](err); !refused || ctx.Err() != nil {
		_, err = s.Blamed(ctx, err)
		return err
	}
	times, since, counted := s.Strike(ctx, s.Now(), place)
	switch {
	case counted != nil:
		return counted
	case times < MaxStrikes || s.Now().Sub(since) < refusedFor:
		return err
	}
	return nil
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
// returned. A connection that is lost within a message may be lost by chance: the message is blamed
// only when that has happened in MaxStrikes ticks.
func (s *Session) Blamed(ctx context.Context, err error) (*mailbox.MessageError, error) {
	var bad *mailbox.MessageError
	if !errors.As(err, &bad) || ctx.Err() != nil {
		return nil, err
	}
	if !bad.Lost {
		return bad, nil
	}
	place := mail.Place{Folder: bad.Folder, UIDValidity: bad.UIDValidity, UID: bad.UID}
	times, _, counted := s.Strike(ctx, s.Now(), place)
	if counted != nil || times < MaxStrikes {
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
