package agent

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"time"

	"informd/cmd/informd/internal/agent/session"
	"informd/rules"
	"informd/rules/content"
	"informd/store"
)

const (
	// probeAfter is how long SMTP is believed to work because it did. What breaks meanwhile is
	// found at the next look, minutes later, and told alertAfter that: within the hour.
	probeAfter = 40 * time.Minute
	// probeBudget is for the whole login: what is to be sent, or read, shall not wait longer.
	probeBudget = time.Minute
)

// probe logs in where mail is sent, and out again, when nothing has left for a while: a
// password that expired is known before there is something to send. What it finds counts
// as if a mail had found it.
func (a *Agent) probe(ctx context.Context, now time.Time) error {
	due, err := a.probeDue(ctx, now)
	if err != nil || due.IsZero() || now.Before(due) {
		return err
	}
	limited, cancel := context.WithTimeout(ctx, probeBudget)
	defer cancel()
	err = a.Session.Account.TrySMTP(limited)
	switch {
	case err == nil:
		return a.noteWorks(ctx, now, content.PartSMTP)
	case ctx.Err() != nil: // told to stop: that says nothing of the server
		return err
	}
	a.Session.SMTP.Note(now, err)
	a.noteBroken(ctx, content.PartSMTP, err, now)
	return errors.Join(fmt.Errorf("probe: %w", err), a.alert(ctx, now))
}

// probeDue returns when SMTP is to be probed next, by what health remembers; zero: not for its
// own sake, since a mail that could not leave tries it again and finds out more. What is
// broken is tried again after half as long as it has been so, at least after a minute, and after a
// refused login not before the session tries a login again.
func (a *Agent) probeDue(ctx context.Context, now time.Time) (due time.Time, err error) {
	if a.Hold || a.Session.Account.SMTP.Address == "" {
		return time.Time{}, nil
	}
	err = a.Store.View(ctx, func(tx *store.Tx) error {
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
			due = smtp.At.Add(probeAfter)
			return nil
		}
		rest := time.Minute
		if smtp.Cause == store.LoginRefused {
			rest = session.RetryAfter
		}
		due = smtp.At.Add(min(max(smtp.At.Sub(smtp.Since)/2, rest), probeAfter))
		rows, err := tx.Rows(rules.StateReady)
		for _, r := range rows {
			if r.Road != rules.RoadDraft && r.Attempts > 0 {
				due = time.Time{}
			}
		}
		return err
	})
	return due, err
}
