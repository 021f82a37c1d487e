// Package health keeps which parts of the account work: the servers, the folders, the clock, the last
// look. Whoever needs a part notes how that went; status, the digest and the alerts read it.
//
//	an error ──PartOf──▶ its part ──NoteBroken──▶ store ──Faults──▶ what the owner is told
//	a success ─────────────────────NoteWorks───▶
//
// It tells nobody by itself.
package health

import (
	"context"
	"errors"
	"log/slog"
	"slices"
	"time"

	"informd/cmd/informd/internal/agent/session"
	"informd/cmd/informd/internal/fault"
	"informd/mailbox"
	"informd/rules"
	"informd/rules/content"
	"informd/store"
)

// Parts are the parts of one account.
type Parts struct {
	Store *store.Store
	Log   *slog.Logger
}

// A PartError names the part of the account that kept a row from leaving, where the error itself
// does not tell.
type PartError struct {
	Part content.Part
	Err  error
	Why  string // in words for the owner; "" where Err says it
}

func (e *PartError) Error() string { return e.Err.Error() }
func (e *PartError) Unwrap() error { return e.Err }

// NoteBroken notes that a part of the account is broken.
func (p *Parts) NoteBroken(ctx context.Context, now time.Time, part content.Part, err error) {
	h := store.Health{Part: part, State: store.Broken, Why: whyBroken(err), At: now}
	if session.LoginRefused(err) {
		h.Cause = store.LoginRefused
	}
	put := p.Store.Update(ctx, now, func(tx *store.Tx) error { return tx.PutHealth(h) })
	if put != nil {
		p.Log.Warn("note health", "err", put)
	}
}

// IsBroken reports whether a part did not work when it was last needed.
func (p *Parts) IsBroken(ctx context.Context, part content.Part) (is bool, err error) {
	err = p.Store.View(ctx, func(tx *store.Tx) error {
		parts, err := tx.Health()
		is = slices.ContainsFunc(parts, func(h store.Health) bool { return h.Part == part && h.State == store.Broken })
		return err
	})
	return is, err
}

// PartOf names what kept a row from leaving; "" where no part is to blame.
func PartOf(err error) content.Part {
	var send *mailbox.SendError
	var kept *mailbox.AppendError
	var part *PartError
	switch {
	case errors.As(err, &send):
		return content.PartSMTP
	case errors.As(err, &kept):
		return content.PartMailbox
	case errors.As(err, &part):
		return part.Part
	}
	return ""
}

// whyBroken returns an error in words for the owner.
func whyBroken(err error) string {
	var kept *mailbox.AppendError
	var part *PartError
	switch {
	case errors.As(err, &kept) && kept.Full && kept.Said != "":
		return "it is full (“" + kept.Said + "”)"
	case errors.As(err, &kept) && kept.Full:
		return "it is full"
	case errors.As(err, &kept) && kept.Said != "":
		return "the server says “" + kept.Said + "”"
	case errors.As(err, &part) && part.Why != "":
		return part.Why
	}
	if f, ok := fault.Of(err); ok && f.Kind == fault.LoginRefused { // the mail about it says what helps
		return f.Tried
	}
	return fault.Say(err)
}

// NoteWorks notes that parts of the account work.
func (p *Parts) NoteWorks(ctx context.Context, now time.Time, parts ...content.Part) error {
	return p.Store.Update(ctx, now, func(tx *store.Tx) error {
		for _, part := range parts {
			if err := tx.PutHealth(store.Health{Part: part, State: store.Works, At: now}); err != nil {
				return err
			}
		}
		return nil
	})
}

// ClearUnneeded clears the faults of parts that are tried only when a row needs them (clock, mailbox,
// claims, folder, last look), once no row waits for them. That of the part still needed, if any, stays.
func (p *Parts) ClearUnneeded(ctx context.Context, now time.Time, needed content.Part) error {
	var over []content.Part
	err := p.Store.View(ctx, func(tx *store.Tx) error {
		parts, err := tx.Health()
		for _, h := range parts {
			tried := []content.Part{content.PartClock, content.PartMailbox, content.PartClaims, content.PartFolder,
				content.PartLook}
			if h.State != store.Works && h.Part != needed && slices.Contains(tried, h.Part) {
				over = append(over, h.Part)
			}
		}
		if err != nil || len(over) == 0 {
			return err
		}
		rows, err := tx.Items(rules.StateReady)
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
	return p.NoteWorks(ctx, now, over...)
}

// Faults returns the parts of an account that do not work. A folder that the server refuses is a fault unless the
// owner left it out by name: then they know, and no follow-up waits for it.
func Faults(tx *store.Tx, standing rules.AccountState) ([]store.Health, error) {
	parts, err := tx.Health()
	return slices.DeleteFunc(parts, func(h store.Health) bool {
		folder, one := h.Part.Folder()
		return h.State == store.Works || one && standing.LeavesOut(folder)
	}), err
}
