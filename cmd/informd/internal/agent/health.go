package agent

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"time"

	"informd/cmd/informd/internal/agent/session"
	"informd/cmd/informd/internal/fault"
	"informd/mailbox"
	"informd/rules"
	"informd/rules/content"
	"informd/rules/mail"
	"informd/rules/report"
	"informd/store"
)

// A partError names the part of the account that kept a row from leaving, where the error itself
// does not tell.
type partError struct {
	part content.Part
	err  error
}

func (e *partError) Error() string { return e.err.Error() }
func (e *partError) Unwrap() error { return e.err }

// refusedLogin is why mail waits while the server lets nobody in.
const refusedLogin = "the login was refused"

// noteBroken notes that a part of the account is broken.
func (a *Agent) noteBroken(ctx context.Context, part content.Part, err error, now time.Time) {
	h := store.Health{Part: part, State: store.Broken, Why: whyBroken(err), At: now}
	if session.LoginRefused(err) {
		h.Cause = store.LoginRefused
	}
	put := a.Store.Update(ctx, now, func(tx *store.Tx) error { return tx.PutHealth(h) })
	if put != nil {
		a.Log.Warn("note health", "err", put)
	}
}

// broken reports whether a part did not work when it was last needed.
func (a *Agent) broken(ctx context.Context, part content.Part) (is bool, err error) {
	err = a.Store.View(ctx, func(tx *store.Tx) error {
		parts, err := tx.Health()
		is = slices.ContainsFunc(parts, func(h store.Health) bool { return h.Part == part && h.State == store.Broken })
		return err
	})
	return is, err
}

// brokenPart names what kept a row from leaving; "" where no part is to blame.
func brokenPart(err error) content.Part {
	var send *mailbox.SendError
	var kept *mailbox.AppendError
	var skew *skewError
	var due *partError
	switch {
	case errors.As(err, &send):
		return content.PartSMTP
	case errors.As(err, &skew):
		return content.PartClock
	case errors.As(err, &kept):
		return content.PartMailbox
	case errors.As(err, &due):
		return due.part
	}
	return ""
}

// whyBroken returns an error in words for the owner.
func whyBroken(err error) string {
	var kept *mailbox.AppendError
	var skew *skewError
	switch {
	case errors.As(err, &kept) && kept.Full:
		return "it is full"
	case errors.As(err, &skew):
		return skew.why
	case brokenPart(err) == content.PartLook && errors.Is(err, context.DeadlineExceeded):
		return fmt.Sprintf("it takes longer than %d seconds", int(lookBudget.Seconds()))
	}
	return fault.Say(err)
}

// notePartsOfRow notes the parts that worked for a row that left.
func (a *Agent) notePartsOfRow(ctx context.Context, now time.Time, r store.Row) error {
	switch r.Road {
	case rules.RoadOwner:
		return a.noteWorks(ctx, now, content.PartSMTP)
	case rules.RoadDraft:
		return a.noteWorks(ctx, now, content.PartMailbox)
	}
	return a.noteWorks(ctx, now, content.PartSMTP, content.PartMailbox, content.PartClaims,
		content.PartClock, content.PartLook)
}

// noteWorks notes that parts of the account work.
func (a *Agent) noteWorks(ctx context.Context, now time.Time, parts ...content.Part) error {
	return a.Store.Update(ctx, now, func(tx *store.Tx) error {
		for _, part := range parts {
			if err := tx.PutHealth(store.Health{Part: part, State: store.Works, At: now}); err != nil {
				return err
			}
		}
		return nil
	})
}

// clearUnneeded clears the faults of parts that are tried only when a row needs them (clock, mailbox,
// claims, folder, last look), once no row waits for them.
func (a *Agent) clearUnneeded(ctx context.Context, now time.Time) error {
	var over []content.Part
	err := a.Store.View(ctx, func(tx *store.Tx) error {
		parts, err := tx.Health()
		for _, h := range parts {
			if h.State != store.Works && slices.Contains([]content.Part{content.PartClock, content.PartMailbox,
				content.PartClaims, content.PartFolder, content.PartLook}, h.Part) {
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
	return a.noteWorks(ctx, now, over...)
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

// unwell lists what is wrong with the account, as of the last look. account are the facts about
// the account as a whole.
func unwell(tx *store.Tx, pol rules.Policy, account []rules.Event,
	lastLook time.Time) (ailments []content.Ailment, err error) {
	const week = 7 * 24 * time.Hour
	faults, err := Faults(tx, pol.Account)
	if err != nil {
		return nil, err
	}
	for _, h := range faults {
		ailment := content.Ailment{Kind: h.Part, When: pol.Say(h.Since), Why: h.Why}
		if folder, ok := h.Part.Folder(); ok {
			ailment.Kind, ailment.Folder = content.PartRefused, folder
		}
		ailments = append(ailments, ailment)
	}
	for _, e := range account {
		if unprovenCapture(e) && lastLook.Sub(e.At) < week {
			ailments = append(ailments, content.Ailment{Kind: content.PartIgnored, Why: e.Why})
		}
	}
	if at := pol.Account.Vanished; !at.IsZero() && lastLook.Sub(at) < week {
		ailments = append(ailments, content.Ailment{Kind: content.PartVanished, When: pol.SayDay(at)})
	}
	return ailments, nil
}

// unlistedAddresses returns those that the owner asked from within a week and that the config does not
// list: whoever was asked from there gets no follow-up by itself.
func unlistedAddresses(s report.View, self mail.Self) (ailments []content.Ailment) {
	for _, p := range s.People {
		for _, a := range p.Asks {
			if a.From == "" || self.Mine(a.From) || s.LastLook.Sub(a.At) > 7*24*time.Hour ||
				slices.ContainsFunc(ailments, func(o content.Ailment) bool { return o.Address == a.From }) {
				continue
			}
			ailments = append(ailments, content.Ailment{Kind: content.PartUnlisted, Address: a.From})
		}
	}
	return ailments
}
