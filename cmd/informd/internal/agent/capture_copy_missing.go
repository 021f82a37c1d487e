package agent

import (
	"cmp"
	"context"
	"slices"
	"time"

	"informd/rules"
	"informd/rules/content"
	"informd/rules/fact"
	"informd/rules/mail"
	"informd/rules/proof"
	"informd/store"
)

// maxUnproven is how many captures of a day that nobody proved are noted one by one: whoever
// floods the capture address shall not fill the facts about the account, which are read at each tick.
const maxUnproven = 10

// notedUnproven returns how many were noted within a day.
func (a *Agent) notedUnproven(now time.Time) (n int) {
	for _, e := range a.know.Account() {
		if unprovenCapture(e) && now.Sub(e.At) < 24*time.Hour {
			n++
		}
	}
	return n
}

// unprovenCapture reports whether a fact is that a capture could not be proven the owner's.
func unprovenCapture(e fact.Event) bool { return e.Kind == fact.Ignored && e.Unproven }

// unprovenCaptures returns the captures whose twin should have come when twins were last looked for.
func unprovenCaptures(tx *store.Tx, tried time.Time) ([]store.PendingCapture, error) {
	waiting, err := tx.Pending()
	waiting = slices.DeleteFunc(waiting, func(w store.PendingCapture) bool { return tried.Sub(w.At) < proof.TwinGrace })
	return waiting, err
}

// endCaptures ends the wait of captures whose twin never came: they have no effect. Once a day the owner is
// told what would prove a capture. Nothing is sent to the sender, so whoever forged one learns nothing.
func (a *Agent) endCaptures(ctx context.Context, now time.Time, unproven []store.PendingCapture) error {
	if len(unproven) == 0 {
		return nil
	}
	sent, _ := a.Session.Folder(mail.RoleSent)
	return a.Store.Update(ctx, now, func(tx *store.Tx) error {
		noted := a.notedUnproven(now)
		for _, w := range unproven {
			pol := a.know.Policy()
			say := content.SayProofHelp{Capture: pol.Self.Capture, Subject: w.Subject, Seen: pol.Say(w.At), Sent: sent}
			differed, err := tx.DropPending(w.Ref)
			if err != nil {
				return err
			}
			say.Differs = differed
			why := "it came in your name to the capture address, but " +
				cmp.Or(differed, "no copy of it stands in Sent")
			if row, err := tx.Message(w.Ref); err != nil {
				return err
			} else if row != nil && pol.TrustDKIM && row.Place.Role != mail.RoleSent {
				say.Lacks, why = row.Why, why+"; and "+row.Why
			}
			if noted < maxUnproven {
				if err := a.know.Append(tx, fact.Event{Kind: fact.Ignored, Unproven: true, At: now,
					Source: w.Ref, Why: why}); err != nil {
					return err
				}
				noted++
			}
			help := rules.ToAccount(pol, "proofhelp/"+pol.Date(now), content.KindProofHelp, now, say,
				"a capture could not be proven yours")
			if err := a.compose.Enqueue(tx, now, help); err != nil {
				return err
			}
		}
		return nil
	})
}
