package agent

import (
	"context"
	"errors"
	"fmt"
	"time"

	"informd/cmd/informd/internal/agent/health"
	"informd/rules"
	"informd/rules/content"
	"informd/rules/mail"
	"informd/rules/report"
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
		faults, err := health.Faults(tx, a.know.Policy().Account)
		for _, h := range faults {
			blind = blind || h.Part == content.PartIMAP
			lasts := h.At.Sub(h.Since)      // since the last attempt nothing is known of it
			if h.Part == content.PartIMAP { // which each look tries
				lasts = now.Sub(h.Since)
			}
			if lasts >= alertAfter || h.Cause == store.LoginRefused {
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
		say, key := a.sayBroken(h), h.Part.TroubleKey(a.know.Policy().Date(now))
		if folder, ok := h.Part.Folder(); ok { // once, whatever day it is
			key = say.Trouble.Key(mail.NewID(folder, h.Since.Format(time.RFC3339)))
		}
		act := rules.ToAccount(a.know.Policy(), key, content.KindTrouble, now, say, say.Trouble.Why())
		if h.Part == content.PartSMTP {
			if !blind {
				errs = append(errs, a.outbox.PutIntoInbox(ctx, now, act))
			}
			continue
		}
		errs = append(errs, a.Store.Update(ctx, now,
			func(tx *store.Tx) error { return a.compose.Enqueue(tx, now, act) }))
	}
	return errors.Join(errs...)
}

// sayBroken returns what the owner hears of a part that does not work.
func (a *Agent) sayBroken(h store.Health) content.SayTrouble {
	say := content.SayTrouble{Capture: a.know.Self().Capture, Trouble: content.TroubleServer,
		Server: a.Session.Account.IMAP.Address,
		When:   a.know.Policy().Say(h.Since), Why: h.Why}
	refused := h.Cause == store.LoginRefused
	if h.Part == content.PartSMTP {
		say.Server = a.Session.Account.SMTP.Address
	}
	folder, one := h.Part.Folder()
	switch {
	case one:
		say.Trouble, say.Folder = content.TroubleRefused, folder
		say.Buttons = []content.Button{report.LeaveOutButton(folder)}
	case refused && h.Part == content.PartSMTP:
		say.Trouble = content.TroubleLoginSend
	case refused:
		say.Trouble = content.TroubleLogin
	case h.Part == content.PartClock:
		say.Trouble = content.TroubleClock
	case h.Part == content.PartFolder:
		say.Trouble = content.TroubleFolder
	case h.Part == content.PartLook:
		say.Trouble = content.TroubleLook
	case h.Part == content.PartMailbox:
		say.Trouble = content.TroubleMailbox
	case h.Part == content.PartClaims:
		say.Trouble = content.TroubleClaims
		say.Folder, _ = a.Session.Folder(mail.RoleRecords)
	}
	return say
}

// A storeAlert is the day on which the owner was last told that the store takes nothing.
type storeAlert struct{ day string }

// tellStore tells the owner, in the inbox and once a day, that the store takes nothing: then
// nothing can leave, no trouble either. That it was told cannot be written down, so it is
// remembered.
func (a *Agent) tellStore(ctx context.Context, now time.Time, err error) {
	day := a.know.Policy().Date(now)
	for _, why := range []error{store.ErrFull, store.ErrReadOnly, store.ErrDamaged} {
		if !errors.Is(err, why) || a.storeAlert.day == day || a.DryRun {
			continue
		}
		say := content.SayTrouble{Capture: a.know.Self().Capture, Trouble: content.TroubleStore, Why: why.Error()}
		act := rules.ToAccount(a.know.Policy(), say.Trouble.Key(day), content.KindTrouble, now, say,
			say.Trouble.Why())
		if err := a.outbox.FileInInbox(ctx, now, act); err != nil {
			a.Log.Warn("tell that the store takes nothing", "err", err)
			return
		}
		a.storeAlert.day = day
	}
}
