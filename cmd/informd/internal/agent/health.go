package agent

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"strings"
	"time"

	"informd/cmd/informd/internal/agent/session"
	"informd/mailbox"
	"informd/rules"
	"informd/rules/content"
	"informd/store"
)

// The parts of an account that can be broken, as health keeps them for status and the
// digest.
const (
	partIMAP    = "imap"    // no look at the mailbox
	partSMTP    = "smtp"    // no mail leaves
	partMailbox = "mailbox" // takes no claim and no draft
	partClaims  = "claims"  // have a record that cannot be read
	partClock   = "clock"   // shows another time than the mail server's
	partFolder  = "folder"  // cannot be read: is the owner at work by hand?
	partLook    = "look"    // none in time before a follow-up leaves
)

// A partError names the part of the account to which it is due that a row did not leave,
// where the error itself does not tell.
type partError struct {
	part string
	err  error
}

func (e *partError) Error() string { return e.err.Error() }
func (e *partError) Unwrap() error { return e.err }

// refusedLogin is what health says of a login that was refused.
const refusedLogin = "the login was refused"

// health notes that a part of the account is broken.
func (a *Agent) health(ctx context.Context, part string, err error, now time.Time) {
	put := a.Store.Update(ctx, now, func(tx *store.Tx) error { return tx.PutHealth(part, "broken", whyBroken(err), now) })
	if put != nil {
		a.Log.Warn("note health", "err", put)
	}
}

// broken reports whether a part did not work when it was last needed.
func (a *Agent) broken(ctx context.Context, part string) (is bool, err error) {
	err = a.Store.View(ctx, func(tx *store.Tx) error {
		parts, err := tx.Health()
		is = slices.ContainsFunc(parts, func(h store.Health) bool { return h.Key == part && h.State == "broken" })
		return err
	})
	return is, err
}

// brokenPart names what kept a row from leaving; "" where no part is to blame.
func brokenPart(err error) string {
	var send *mailbox.SendError
	var kept *mailbox.AppendError
	var skew *skewError
	var due *partError
	switch {
	case errors.As(err, &send):
		return partSMTP
	case errors.As(err, &skew):
		return partClock
	case errors.As(err, &kept):
		return partMailbox
	case errors.As(err, &due):
		return due.part
	}
	return ""
}

// whyBroken is an error as health keeps it: a refused login by one name, so that it is
// told at once.
func whyBroken(err error) string {
	var kept *mailbox.AppendError
	var skew *skewError
	var due *partError
	switch {
	case session.LoginRefused(err):
		return refusedLogin
	case errors.As(err, &kept) && kept.Full:
		return "it is full"
	case errors.As(err, &skew):
		return skew.why
	case brokenPart(err) == partLook && errors.Is(err, context.DeadlineExceeded):
		return fmt.Sprintf("it takes longer than %d seconds", int(lookBudget.Seconds()))
	case errors.As(err, &due):
		return due.Error()
	}
	return err.Error()
}

// well notes the parts that worked for a row that left.
func (a *Agent) well(ctx context.Context, now time.Time, r store.Row) error {
	switch r.Road {
	case rules.RoadOwner:
		return a.fine(ctx, now, partSMTP)
	case rules.RoadDraft:
		return a.fine(ctx, now, partMailbox)
	}
	return a.fine(ctx, now, partSMTP, partMailbox, partClaims, partClock, partLook)
}

func (a *Agent) fine(ctx context.Context, now time.Time, parts ...string) error {
	return a.Store.Update(ctx, now, func(tx *store.Tx) error {
		for _, part := range parts {
			if err := tx.PutHealth(part, "ok", "", now); err != nil {
				return err
			}
		}
		return nil
	})
}

// noneWaits ends the complaint about the clock, about a mailbox that takes nothing, a folder
// or a claim that cannot be read, or a last look that fails, once no row waits for it any
// more: none is looked at for its own sake.
func (a *Agent) noneWaits(ctx context.Context, now time.Time) error {
	var over []string
	err := a.Store.View(ctx, func(tx *store.Tx) error {
		parts, err := tx.Health()
		for _, h := range parts {
			if h.State != "ok" && slices.Contains([]string{partClock, partMailbox, partClaims, partFolder, partLook}, h.Key) {
				over = append(over, h.Key)
			}
		}
		if err != nil || len(over) == 0 {
			return err
		}
		rows, err := tx.Rows(rules.StateReady)
		for _, r := range rows {
			if r.Road != rules.RoadOwner {
				over = nil
			}
		}
		return err
	})
	if err != nil || len(over) == 0 {
		return err
	}
	return a.fine(ctx, now, over...)
}

// Unwell is what is not as it should be with an account, of which these are the facts, as of
// the last look.
func Unwell(tx *store.Tx, pol rules.Policy, account []rules.Event, lastLook time.Time) (ailments []content.Ailment, err error) {
	const week = 7 * 24 * time.Hour
	health, err := tx.Health()
	if err != nil {
		return nil, err
	}
	for _, h := range health {
		if h.State != "ok" {
			ailment := content.Ailment{Kind: h.Key, When: pol.Say(h.Since), Why: h.Why}
			if folder, ok := strings.CutPrefix(h.Key, folderPart); ok {
				ailment.Kind, ailment.Folder, ailment.LeftOut = "refused", folder, pol.Standing.LeavesOut(folder)
			}
			ailments = append(ailments, ailment)
		}
	}
	for _, e := range account {
		if unprovenCapture(e) && lastLook.Sub(e.At) < week {
			ailments = append(ailments, content.Ailment{Kind: "ignored", Why: e.Why})
		}
	}
	if at := pol.Standing.Vanished; !at.IsZero() && lastLook.Sub(at) < week {
		ailments = append(ailments, content.Ailment{Kind: "vanished", When: pol.SayDay(at)})
	}
	return ailments, nil
}
