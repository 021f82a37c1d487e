package main

import (
	"cmp"
	"context"
	"crypto/rand"
	"errors"
	"fmt"
	"strings"
	"time"

	"informd/cmd/informd/internal/fault"
	"informd/cmd/informd/internal/setup"
	"informd/mailbox"
	"informd/rules/mail"
)

// captureFolder is the folder that init makes where no secret address reaches the owner.
const captureFolder = "informd-track"

// secondWait is how long a mail to a second spelling of the capture address may take: the first
// had its time, and a provider that knows the second is as quick with it.
const secondWait = 20 * time.Second

// proveCapture finds a capture address that works, by mail to it; where none does, a folder takes
// its place.
func (q *initDialog) proveCapture(ctx context.Context) error {
	q.Capture, q.Folder = cmp.Or(q.cmd.Capture, q.Capture), cmp.Or(q.cmd.Folder, q.Folder)
	addresses := []string{q.Capture}
	if q.Capture == "" {
		addresses = setup.CaptureAddresses(q.Address)
	}
	switch {
	case q.Capture == "" && q.Folder != "":
		return q.fileInstead(ctx, "")
	case q.Capture == "" && q.provider != nil && q.provider.NoPlus:
		return q.fileInstead(ctx, q.provider.Name+" knows no plus addresses")
	case q.cmd.NoMail:
		q.Capture = addresses[0]
		return nil
	}
	why := ""
	wait := q.cmd.Wait
	for _, address := range addresses {
		q.dialog.say("Sending one mail to %s, and waiting for it, %d seconds at most …", address,
			int(wait.Seconds()))
		folder, err := captureTrial{q.account(), q.Address, address, q.env.Now, wait}.run(ctx)
		switch {
		case ctx.Err() != nil:
			return errors.New("stopped")
		case err == nil:
			q.dialog.say("It came back to %s.", folder)
			q.Capture, q.proven = address, true
			return nil
		case !refused(err) && !errors.Is(err, errNotBack):
			q.sayFault(err)
			q.Capture = addresses[0]
			q.dialog.say("So the way to the capture address is not tried; informd check does that later.")
			return nil
		}
		if wait = min(wait, secondWait); why == "" {
			why = notTaken(err)
		}
		q.dialog.say("%s.", capital(notTaken(err)))
	}
	if q.cmd.Capture != "" {
		return fmt.Errorf("mail to %s does not come back: %s", q.cmd.Capture, why)
	}
	return q.fileInstead(ctx, "no secret address reaches you")
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

// fileInstead makes a folder in which filed mail is tracked, in the place of a capture address.
func (q *initDialog) fileInstead(ctx context.Context, why string) error {
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
		q.dialog.say("%s, so informd made the folder “%s” in your mailbox:\nwhat you file there is tracked. "+
			"To tell informd something, answer any of its mails.", capital(why), q.Folder)
	}
	return nil
}

// errNotBack means that a mail to the capture address was taken, and did not arrive.
var errNotBack = errors.New("it did not arrive")

// A captureTrial tries whether mail to a capture address arrives in a folder that informd reads.
type captureTrial struct {
	account *mailbox.Account
	owner   string // the address that the mail comes from
	capture string // the address that it goes to
	now     func() time.Time
	wait    time.Duration // how long the mail may take
}

// run sends one mail, and waits until it is in the mailbox. It returns the folder in which it arrived;
// the error is errNotBack where it did not arrive in time.
func (c captureTrial) run(ctx context.Context) (folder string, err error) {
	conn, err := c.account.Connect(ctx)
	if err != nil {
		return "", err
	}
	defer conn.Close()
	token := mail.CheckToken + rand.Text()
	from := mail.Address{Name: "informd", Addr: c.owner}
	raw, err := mailbox.Compose(mail.Letter{
		Words: mail.Words{Subject: "informd check",
			Text: "This is informd trying the way to its capture address. Nothing to do.\n"},
		From: from, To: []mail.Address{{Addr: c.capture}}, MessageID: strings.ToLower(token) + "@" + from.Domain(),
		Token: token, Auto: "auto-generated"})
	if err != nil {
		return "", err
	}
	err = c.account.Send(ctx, mailbox.Envelope{From: c.owner, To: c.capture, Data: mailbox.Stamp(raw, c.now())},
		func(context.Context) error { return nil })
	if err != nil {
		return "", err
	}
	return awaitToken(ctx, conn, token, c.wait)
}

// awaitToken looks for the mail until it stands somewhere, or the time is over.
func awaitToken(ctx context.Context, c *mailbox.Conn, token string, wait time.Duration) (string, error) {
	ctx, cancel := context.WithTimeoutCause(ctx, wait, errNotBack)
	defer cancel()
	for {
		folder, err := findToken(ctx, c, token)
		if ctx.Err() != nil {
			return "", fmt.Errorf("%w, within %d seconds", errNotBack, int(wait.Seconds()))
		}
		if err != nil || folder != "" {
			return folder, err
		}
		select {
		case <-ctx.Done():
		case <-time.After(time.Second):
		}
	}
}

// findToken is the folder in which a mail arrived, or "".
func findToken(ctx context.Context, c *mailbox.Conn, token string) (string, error) {
	folders, err := c.Folders(ctx)
	if err != nil {
		return "", err
	}
	for _, f := range folders {
		if f.Position.Messages == 0 || f.Role == mail.RoleSent || f.Role == mail.RoleDrafts || f.Refused != "" {
			continue
		}
		if _, err := c.Examine(ctx, f.Name); err != nil {
			return "", err
		}
		if found, err := c.Find(ctx, mail.TokenField, token); err != nil || len(found) > 0 {
			return f.Name, err
		}
	}
	return "", nil
}
