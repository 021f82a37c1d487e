package outbox

import (
	"context"
	"fmt"
	"slices"
	"time"

	"informd/cmd/informd/internal/agent/session"
	"informd/rules"
	"informd/rules/content"
	"informd/store"
)

const (
	// ProbeAfter is how long SMTP is believed to work because it did. What breaks meanwhile is
	// found at the next look, minutes later, and told alertAfter that: within the hour.
	ProbeAfter = 40 * time.Minute
	// probeBudget is for the whole login: what is to be sent, or read, shall not wait longer.
	probeBudget = time.Minute
)

// Probe logs in where mail is sent, and out again, when nothing has left for a while: a
// password that expired is known before there is something to send. What it finds counts
// as if a mail had found it. broken reports that the server lets nobody in.
func (o *Outbox) Probe(ctx context.Context, now time.Time) (broken bool, err error) {
	due, err := o.probeDue(ctx, now)
	if err != nil || due.IsZero() || now.Before(due) {
		return false, err
	}
	limited, cancel := context.WithTimeout(ctx, probeBudget)
	defer cancel()
	err = o.Session.Account.TrySMTP(limited)
	switch {
	case err == nil:
		return false, o.Parts.NoteWorks(ctx, now, content.PartSMTP)
	case ctx.Err() != nil: // told to stop: that says nothing of the server
		return false, err
	}
	o.Session.SMTP.Note(o.Now(), err)
	o.Parts.NoteBroken(ctx, now, content.PartSMTP, err)
	return true, fmt.Errorf("probe: %w", err)
}

// probeDue returns when SMTP is to be probed next, by what health remembers; zero: not for its
// own sake, since a mail that could not leave tries it again and finds out more. What is
// broken is tried again after half as long as it has been so, at least after a minute, and after a
// refused login not before the session tries a login again.
func (o *Outbox) probeDue(ctx context.Context, now time.Time) (due time.Time, err error) {
	if o.Session.Account.SMTP.Address == "" {
		return time.Time{}, nil
	}
	err = o.Know.Store.View(ctx, func(tx *store.Tx) error {
		parts, err := tx.Health()
		if err != nil {
			return err
		}
		var smtp store.Health
		if i := slices.IndexFunc(parts, func(h store.Health) bool { return h.Part == content.PartSMTP }); i >= 0 {
			smtp = parts[i]
		}
		switch {
		case smtp.At.IsZero(), smtp.At.After(now): // never seen, or by a clock that ran ahead
			due = now
			return nil
		case smtp.State == store.Works:
			due = smtp.At.Add(ProbeAfter)
			return nil
		}
		rest := time.Minute
		if smtp.Cause == store.LoginRefused {
			rest = session.RetryAfter
		}
		due = smtp.At.Add(min(max(smtp.At.Sub(smtp.Since)/2, rest), ProbeAfter))
		rows, err := tx.Items(rules.StateReady)
		for _, r := range rows {
			if r.Road != rules.RoadDraft && r.Attempts > 0 {
				due = time.Time{}
			}
		}
		return err
	})
	return due, err
}
