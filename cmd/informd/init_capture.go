package main

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"time"

	"informd/cmd/informd/internal/fault"
	"informd/cmd/informd/internal/setup"
	"informd/cmd/informd/internal/trial"
	"informd/mailbox"
	"informd/rules/mail"
)

// captureFolder is the folder that init makes where no secret address reaches the owner.
const captureFolder = "informd-track"

// secondWait is how long a mail to a second address may take: the first had its time, and a provider that
// knows the second is as quick with it.
const secondWait = 20 * time.Second

// namedCapture returns the capture address that was typed, or that an option or the old config names, or "".
func (q *initDialog) namedCapture() string { return cmp.Or(q.typedCapture, q.cmd.Capture, q.Capture) }

// proveCapture finds a capture address that works, by mail to it; where none does, a folder takes
// its place.
func (q *initDialog) proveCapture(ctx context.Context) error {
	named, wait := q.namedCapture(), q.cmd.Wait
	q.Folder = cmp.Or(q.cmd.Folder, q.Folder)
	addresses := []string{named}
	if named == "" {
		addresses = setup.CaptureAddresses(q.Address)
	}
	switch {
	case named == "" && q.Folder != "":
		return q.fileInstead(ctx, "", wait)
	case named == "" && q.provider != nil && q.provider.NoPlus:
		return q.fileInstead(ctx, q.provider.Name+" knows no plus addresses", wait)
	case q.cmd.NoMail:
		q.Capture = addresses[0]
		return nil
	}
	why := ""
	for _, address := range addresses {
		q.dialog.Say("Sending one mail to %s: %d seconds at most …", address, int(wait.Seconds()))
		back, err := q.trial(address, wait).Run(ctx)
		switch {
		case ctx.Err() != nil:
			return errors.New("stopped")
		case err == nil:
			q.dialog.Say("It came back to %s. %s", back.Folder, back.Sent)
			q.Capture, q.proven = address, true
			return nil
		case !refused(err) && !errors.Is(err, trial.ErrNotArrived):
			q.sayFault(err)
			q.Capture = addresses[0]
			q.dialog.Say("So the way to the capture address is not tried; informd check does that later.")
			return nil
		}
		if wait = min(wait, secondWait); why == "" {
			why = notTaken(err)
		}
		q.dialog.Say("%s.", mail.Capital(notTaken(err)))
	}
	switch {
	case q.typedCapture != "": // a slip costs none of the other answers
		q.dialog.Say("So %s cannot be your capture address. “capture” names another; “yes” goes on without it.", named)
		q.typedCapture = ""
		if err := q.confirm(ctx); err != nil {
			return err
		}
		return q.proveCapture(ctx)
	case q.cmd.Capture != "":
		return fmt.Errorf("mail to %s does not come back: %s", named, why)
	}
	return q.fileInstead(ctx, "no secret address reaches you", wait)
}

// trial returns the trial of mail to an address, with the account as it was answered.
func (q *initDialog) trial(to string, wait time.Duration) trial.Trial {
	return trial.Trial{Account: q.account(), Owner: q.Address, To: to, Now: q.env.Now, Wait: wait}
}

// refused reports whether the server does not take mail to an address.
func refused(err error) bool {
	send, ok := errors.AsType[*mailbox.SendError](err)
	return ok && send.Stage == mailbox.StageRcpt && send.Code/100 == 5
}

// notTaken says in a clause why an address does not work.
func notTaken(err error) string {
	if f, ok := fault.Of(err); ok {
		return f.Tried
	}
	return err.Error()
}

// fileInstead makes a folder in which filed mail is tracked, in the place of a capture address. A mail to the
// owner's own address may take so long.
func (q *initDialog) fileInstead(ctx context.Context, why string, wait time.Duration) error {
	conn, err := q.account().Connect(ctx)
	if err != nil {
		return err
	}
	defer conn.Close()
	if q.Folder == "" {
		if q.Folder, err = conn.FullName(ctx, captureFolder); err != nil {
			return err
		}
	}
	if err := conn.Create(ctx, q.Folder); err != nil {
		return fmt.Errorf("make the folder %s: %w", q.Folder, err)
	}
	q.Capture, q.proven = "", true
	if why != "" {
		q.dialog.Say("%s, so informd made the folder “%s” in your mailbox: what you file there is tracked. "+
			"To tell informd something, answer any of its mails.", mail.Capital(why), q.Folder)
	}
	if q.cmd.NoMail {
		return nil
	}
	return q.tryOwnAddress(ctx, wait)
}

// tryOwnAddress sees by one mail where informd's mail to the owner lands, and whether there is a copy in Sent
// that can be filed.
func (q *initDialog) tryOwnAddress(ctx context.Context, wait time.Duration) error {
	q.dialog.Say("Sending one mail to %s: %d seconds at most …", q.Address, int(wait.Seconds()))
	back, err := q.trial(q.Address, wait).Run(ctx)
	switch {
	case ctx.Err() != nil:
		return errors.New("stopped")
	case err == nil:
		q.dialog.Say("It came to %s. %s", back.Folder, back.Sent.ToFile())
		return nil
	case errors.Is(err, trial.ErrNotArrived):
		q.dialog.Say("%s. informd writes to you at this address: see in your webmail where that mail is.",
			mail.Capital(err.Error()))
	default:
		q.sayFault(err)
	}
	q.proven = false
	return nil
}
