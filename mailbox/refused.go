package mailbox

import (
	"context"
	"errors"
	"fmt"

	"github.com/emersion/go-imap/v2"
)

// A RefusedError is a folder that the server does not let be read, now or at all, though it
// answers otherwise: whoever looks at the account passes over the folder, and asks again.
type RefusedError struct {
	Folder string
	What   string // what it refuses
	Reason string // what it said
}

func (e *RefusedError) Error() string {
	return fmt.Sprintf("the server refuses %s of folder %s (%s)", e.What, e.Folder, e.Reason)
}

// refusal reports whether the server understood and said no, and the connection lives.
func (c *Conn) refusal(err error) bool {
	var answer *imap.Error
	return errors.As(err, &answer)
}

// refused is a *RefusedError where err is a refusal, else err.
func refused(folder, what string, err error) error {
	var answer *imap.Error
	if !errors.As(err, &answer) {
		return err
	}
	reason := answer.Text
	if reason == "" || reason == "-" {
		reason = "without a reason"
	}
	return &RefusedError{Folder: folder, What: what, Reason: reason}
}

// forNow reports whether a refusal says that it is about the server, and not about what was
// asked for.
func forNow(err error) bool {
	var answer *imap.Error
	return errors.As(err, &answer) && passing(answer.Code)
}

// fetchApart fetches messages that the server refuses together: in halves, so that only those
// are left out that it refuses by themselves. Where it refuses the first and the last as well it
// refuses all, or fails, and that is no message's fault.
func (c *Conn) fetchApart(ctx context.Context, uids []uint32, section *imap.FetchItemBodySection,
	answer error) (map[uint32]fetched, []uint32, error) {
	got := map[uint32]fetched{}
	if forNow(answer) {
		return nil, nil, answer
	}
	var bad []uint32
	some := false
	for _, uid := range []uint32{uids[0], uids[len(uids)-1]} {
		one, err := c.fetch(ctx, []uint32{uid}, section, budgetHeaders)
		if err != nil && !c.refusal(err) {
			return nil, nil, err
		}
		some = some || err == nil
		for uid, f := range one {
			got[uid] = f
		}
	}
	if !some {
		readable, err := c.readsAnother(ctx, uids, section)
		if err != nil {
			return nil, nil, err
		}
		if !readable {
			return nil, nil, answer
		}
	}
	var halves func(part []uint32) error
	halves = func(part []uint32) error {
		more, err := c.fetch(ctx, part, section, budgetHeaders)
		for uid, f := range more {
			got[uid] = f
		}
		switch {
		case err == nil:
			return nil
		case !c.refusal(err):
			return err
		case len(part) == 1:
			bad = append(bad, part[0])
			return nil
		}
		if err := halves(part[:len(part)/2]); err != nil {
			return err
		}
		return halves(part[len(part)/2:])
	}
	err := halves(uids)
	return got, bad, err
}

// readsAnother reports whether the server hands over any of the newest messages but these.
func (c *Conn) readsAnother(ctx context.Context, but []uint32, section *imap.FetchItemBodySection) (bool, error) {
	newest, err := c.newest(ctx, 2*neighbours)
	if err != nil {
		return false, err
	}
	tried := 0
	for i := len(newest) - 1; i >= 0 && tried < neighbours; i-- {
		if newest[i] >= but[0] && newest[i] <= but[len(but)-1] {
			continue
		}
		tried++
		got, err := c.fetch(ctx, newest[i:i+1], section, budgetHeaders)
		if err != nil && !c.refusal(err) {
			return false, err
		}
		if len(got) > 0 {
			return true, nil
		}
	}
	return false, nil
}

// neighbours is how many other messages are tried before a folder is blamed, not a message.
const neighbours = 3
