package wizard

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

// capture finds the way back: a capture address that works, or a folder.
type capture struct {
	form
	now   func() time.Time
	typed string // the address that was named at the end, until it is found not to work
}

// captureFolder is the folder that init makes where no secret address reaches the owner.
const captureFolder = "informd-track"

// secondWait is how long a mail to a second address may take: the first had its time, and a provider that
// knows the second is as quick with it.
const secondWait = 20 * time.Second

// named returns the capture address that was typed, or that an option or the old config names, or "".
func (c *capture) named() string { return cmp.Or(c.typed, c.options.Capture, c.Capture) }

// change takes another capture address.
func (c *capture) change(ctx context.Context) error {
	answer := c.named()
	err := c.line(&answer, "An address of yours that nobody else knows, for Bcc", isAddress)(ctx)
	if err == nil {
		_, c.typed = plainAddress(answer)
	}
	return err
}

// prove finds a capture address that works, by mail to it; where none does, a folder takes its place. Where one that
// was typed does not work, it reports that instead: its owner may have mistyped it.
func (c *capture) prove(ctx context.Context) (mistyped bool, err error) {
	named, wait := c.named(), c.options.Wait
	c.Folder = cmp.Or(c.options.Folder, c.Folder)
	addresses := []string{named}
	if named == "" {
		addresses = setup.CaptureAddresses(c.Address)
	}
	switch {
	case named == "" && c.Folder != "":
		return false, c.fileInstead(ctx, "", wait)
	case named == "" && c.provider != nil && c.provider.NoPlus:
		return false, c.fileInstead(ctx, c.provider.Name+" knows no plus addresses", wait)
	case c.options.NoMail:
		c.Capture = addresses[0]
		return false, nil
	}
	why := ""
	for _, address := range addresses {
		c.person.Say("Sending one mail to %s: %d seconds at most …", address, int(wait.Seconds()))
		back, err := c.trial(address, wait).Run(ctx)
		switch {
		case ctx.Err() != nil:
			return false, errors.New("stopped")
		case err == nil:
			c.person.Say("It came back to %s. %s", back.Folder, back.Sent)
			c.Capture, c.Proven = address, true
			return false, nil
		case !refused(err) && !errors.Is(err, trial.ErrNotArrived):
			c.sayFault(err)
			c.Capture = addresses[0]
			c.person.Say("So the way to the capture address is not tried; informd check does that later.")
			return false, nil
		}
		if wait = min(wait, secondWait); why == "" {
			why = notTaken(err)
		}
		c.person.Say("%s.", mail.Capital(notTaken(err)))
	}
	switch {
	case c.typed != "": // a slip costs none of the other answers
		c.person.Say("So %s cannot be your capture address. “capture” names another; “yes” goes on without it.", named)
		c.typed = ""
		return true, nil
	case c.options.Capture != "":
		return false, fmt.Errorf("mail to %s does not come back: %s", named, why)
	}
	return false, c.fileInstead(ctx, "no secret address reaches you", wait)
}

// trial returns the trial of mail to an address, with the account as it was answered.
func (c *capture) trial(to string, wait time.Duration) trial.Trial {
	return trial.Trial{Account: c.account(), Owner: c.Address, To: to, Now: c.now, Wait: wait}
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
func (c *capture) fileInstead(ctx context.Context, why string, wait time.Duration) error {
	conn, err := c.account().Connect(ctx)
	if err != nil {
		return err
	}
	defer conn.Close()
	if c.Folder == "" {
		if c.Folder, err = conn.FullName(ctx, captureFolder); err != nil {
			return err
		}
	}
	if err := conn.Create(ctx, c.Folder); err != nil {
		return fmt.Errorf("make the folder %s: %w", c.Folder, err)
	}
	c.Capture, c.Proven = "", true
	if why != "" {
		c.person.Say("%s, so informd made the folder “%s” in your mailbox: what you file there is tracked. "+
			"To tell informd something, answer any of its mails.", mail.Capital(why), c.Folder)
	}
	if c.options.NoMail {
		return nil
	}
	return c.tryOwnAddress(ctx, wait)
}

// tryOwnAddress sees by one mail where informd's mail to the owner lands, and whether there is a copy in Sent
// that can be filed.
func (c *capture) tryOwnAddress(ctx context.Context, wait time.Duration) error {
	c.person.Say("Sending one mail to %s: %d seconds at most …", c.Address, int(wait.Seconds()))
	back, err := c.trial(c.Address, wait).Run(ctx)
	switch {
	case ctx.Err() != nil:
		return errors.New("stopped")
	case err == nil:
		c.person.Say("It came to %s. %s", back.Folder, back.Sent.ToFile())
		return nil
	case errors.Is(err, trial.ErrNotArrived):
		c.person.Say("%s. informd writes to you at this address: see in your webmail where that mail is.",
			mail.Capital(err.Error()))
	default:
		c.sayFault(err)
	}
	c.Proven = false
	return nil
}
