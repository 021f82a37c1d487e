package mailbox

import (
	"context"
	"errors"
	"fmt"

	"github.com/emersion/go-imap/v2"
)

// A RefusedError says that the server refuses to let a folder be read, while it answers other
// commands. The caller skips the folder, and asks for it again later.
type RefusedError struct {
	Folder string
	What   string // what the server refuses: "a list", "the opening"
	Reason string // what the server said
}

func (e *RefusedError) Error() string {
	return fmt.Sprintf("the server refuses %s of folder %s (%s)", e.What, e.Folder, e.Reason)
}

// isRefusal reports whether err is the answer of a server that understood the command and refused it;
// then the connection can still be used.
func isRefusal(err error) bool {
	var answer *imap.Error
	return errors.As(err, &answer)
}

// refusedFolder returns a *RefusedError about a folder where err is a refusal, else err.
func refusedFolder(folder, what string, err error) error {
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

// temporaryRefusal reports whether err is a refusal with a code that is about the state of the server,
// and not about what was asked for.
func temporaryRefusal(err error) bool {
	var answer *imap.Error
	return errors.As(err, &answer) && temporary(answer.Code)
}

// fetchInHalves fetches messages that the server refused in one FETCH. It asks for them in smaller and
// smaller halves, until it has found those that the server refuses by themselves: bad. Where the
// server refuses the first and the last message, and others too, it refuses everything; then answer,
// its first refusal, is returned and no message is blamed.
func (c *Conn) fetchInHalves(ctx context.Context, uids []uint32, section *imap.FetchItemBodySection,
	answer error) (got fetched, bad []uint32, err error) {
	got = fetched{}
	if temporaryRefusal(answer) {
		return nil, nil, answer
	}
	some := false
	for _, uid := range []uint32{uids[0], uids[len(uids)-1]} {
		one, err := c.fetch(ctx, []uint32{uid}, section, budgetHeaders)
		if err != nil && !isRefusal(err) {
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
		case !isRefusal(err):
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
	err = halves(uids)
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
		if err != nil && !isRefusal(err) {
			return false, err
		}
		if len(got) > 0 {
			return true, nil
		}
	}
	return false, nil
}

// ReadsAnotherText reports whether the server hands over the text of any of the newest messages of the examined
// folder but this one.
func (c *Conn) ReadsAnotherText(ctx context.Context, uid uint32) (bool, error) {
	return c.readsAnother(ctx, []uint32{uid}, wholeMessage(1<<10))
}

// neighbours is how many other messages are tried before a folder is blamed, not a message.
const neighbours = 3
