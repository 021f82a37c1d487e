package agent

import (
	"context"
	"errors"
	"fmt"
	"time"

	"informd/mailbox"
	"informd/rules"
	"informd/store"
)

// alertAfter is how long a part may fail before the owner is told; a refused login is
// told at once.
const alertAfter = 15 * time.Minute

// alert tells the owner through the other channel: that IMAP is broken by a mail, that
// SMTP is broken by a message put into the inbox. Once a day each. When both are broken
// there is the log, status and the exit code.
func (a *Agent) alert(ctx context.Context, now time.Time) error {
	var broken []store.Health
	blind := false // nothing can be put into the inbox either
	err := a.Store.View(ctx, func(tx *store.Tx) error {
		parts, err := tx.Health()
		for _, h := range parts {
			blind = blind || h.Key == partIMAP && h.State == "broken"
			lasts := h.At.Sub(h.Since) // since the last attempt nothing is known of it
			if h.Key == partIMAP {     // which each look tries
				lasts = now.Sub(h.Since)
			}
			if h.State == "broken" && (lasts >= alertAfter || h.Why == refusedLogin) {
				broken = append(broken, h)
			}
		}
		return err
	})
	if err != nil {
		return fmt.Errorf("alert: %w", err)
	}
	var errs []error
	for _, h := range broken {
		key := "trouble/" + h.Key + "/" + a.Policy.Date(now)
		act := rules.ToAccount(a.policy(), key, "trouble", now, a.sayBroken(h), h.Key+" does not work")
		if h.Key == partSMTP {
			if !blind {
				errs = append(errs, a.putIntoInbox(ctx, now, act))
			}
			continue
		}
		errs = append(errs, a.Store.Update(ctx, now, func(tx *store.Tx) error { return a.enqueue(tx, now, act) }))
	}
	return errors.Join(errs...)
}

func (a *Agent) sayBroken(h store.Health) rules.SayTrouble {
	say := rules.SayTrouble{Capture: a.Policy.Self.Capture, When: a.Policy.Say(h.Since)}
	server := a.Account.IMAP.Address
	if h.Key == partSMTP {
		server = a.Account.SMTP.Address
	}
	if h.Why == refusedLogin {
		say.Trouble, say.Detail = rules.TroubleLogin, server
		if h.Key == partSMTP {
			say.Did = "I go on reading, send nothing in the meantime, and keep trying, rarely. Nothing is lost."
		}
		return say
	}
	switch h.Key {
	case partClock:
		say.What = "Since " + say.When + " the clocks do not agree: " + h.Why + "."
		say.Did = "No follow-up leaves meanwhile, and nothing is lost."
		say.Do = "Let this computer take its time from the network; I go on by myself once the two agree."
		return say
	case partFolder:
		say.What = "Since " + say.When + " I cannot read a folder of yours at " + server + ": " + h.Why + "."
		say.Did = "No follow-up leaves meanwhile, since you may be writing to them by hand, or have withdrawn your ask."
		say.Do = "See that your Drafts and Sent folders open in your mail program; I go on by myself."
		return say
	case partLook:
		say.What = "Since " + say.When + " I cannot look through all your folders at " + server + " in the moment before a follow-up leaves: " + h.Why + "."
		say.Did = "No follow-up leaves meanwhile, since an answer may have come in that moment."
		say.Do = "If it goes on, follow up yourself: your folders may be too many for that server. I keep trying."
		return say
	case partMailbox:
		say.What = "Since " + say.When + " I cannot put anything into your mailbox at " + server + ": " + h.Why + "."
		say.Did = "No follow-up leaves meanwhile, since each is noted there first, and no draft is made."
		say.Do = "If it is full, delete some mail there; I go on by myself."
		return say
	}
	say.What = "Since " + say.When + " I cannot work with " + server + ": " + h.Why + "."
	say.Did = "Nothing is sent to anybody meanwhile, and nothing is lost; I keep trying."
	say.Do = "If it goes on, try: informd check."
	return say
}

// putIntoInbox appends a message to the inbox, at most once for its key: the mark comes
// first, since a missing alert is repeated tomorrow and a double one is noise.
func (a *Agent) putIntoInbox(ctx context.Context, now time.Time, act rules.Action) error {
	var done string
	err := a.Store.Update(ctx, now, func(tx *store.Tx) (err error) {
		if done, err = tx.Meta(act.Key); err != nil || done != "" {
			return err
		}
		return tx.SetMeta(act.Key, now.Format(time.RFC3339))
	})
	if err != nil || done != "" {
		return err
	}
	var row store.Row
	err = a.Store.View(ctx, func(tx *store.Tx) (err error) {
		row, err = a.row(tx, act)
		return err
	})
	if err != nil {
		return err
	}
	inbox, err := a.folder(rules.RoleInbox)
	if err != nil {
		return err
	}
	c, err := a.open(ctx, inbox)
	if err != nil {
		return err
	}
	a.book.Own(row.Item)
	_, err = c.Append(ctx, inbox, nil, now, mailbox.Stamp(row.Raw, now.In(a.Policy.Zone)))
	return err
}
