package main

import (
	"cmp"
	"context"
	"crypto/rand"
	"errors"
	"fmt"
	"strings"
	"time"

	"informd/cmd/informd/internal/agent"
	"informd/cmd/informd/internal/agent/session"
	"informd/cmd/informd/internal/fault"
	"informd/cmd/informd/internal/setup"
	"informd/mailbox"
	"informd/mailbox/letter"
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
		back, err := captureTrial{q.account(), q.Address, address, session.Names{}, q.env.Now, wait}.run(ctx)
		switch {
		case ctx.Err() != nil:
			return errors.New("stopped")
		case err == nil:
			q.dialog.Say("It came back to %s. %s", back.folder, back.sent)
			q.Capture, q.proven = address, true
			return nil
		case !refused(err) && !errors.Is(err, errNotBack):
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
	back, err := captureTrial{q.account(), q.Address, q.Address, session.Names{}, q.env.Now, wait}.run(ctx)
	switch {
	case ctx.Err() != nil:
		return errors.New("stopped")
	case err == nil:
		q.dialog.Say("It came to %s. %s", back.folder, back.sent.toFile())
		return nil
	case errors.Is(err, errNotBack):
		q.dialog.Say("%s. informd writes to you at this address: see in your webmail where that mail is.",
			mail.Capital(err.Error()))
	default:
		q.sayFault(err)
	}
	q.proven = false
	return nil
}

// errNotBack means that a mail to the capture address was taken, and did not arrive.
var errNotBack = errors.New("it did not arrive")

// A captureTrial tries whether mail to a capture address arrives in a folder that informd reads.
type captureTrial struct {
	account *mailbox.Account
	owner   string        // the address that the mail comes from
	capture string        // the address that it goes to
	names   session.Names // the folders that the config names
	now     func() time.Time
	wait    time.Duration // how long the mail may take
}

// An arrival is what came of a trial.
type arrival struct {
	folder string // in which the mail arrived
	sent   sentCopy
}

// run sends one mail, and waits until it is in the mailbox. The error is errNotBack where it did not
// arrive in time. The mail names the capture address in Bcc, as the owner's asks will.
func (c captureTrial) run(ctx context.Context) (arrival, error) {
	conn, err := c.account.Connect(ctx)
	if err != nil {
		return arrival{}, err
	}
	defer conn.Close()
	token := mail.CheckToken + rand.Text()
	from, to := mail.Address{Name: "informd", Addr: c.owner}, mail.Address{Addr: c.capture}
	id := strings.ToLower(token) + "@" + from.Domain()
	raw, err := letter.Compose(mail.Letter{
		Words: mail.Words{Subject: "informd check",
			Text: "This is informd trying whether its mail arrives. Nothing to do.\n"},
		From: from, To: []mail.Address{{Addr: c.owner}}, Bcc: []mail.Address{to}, MessageID: id,
		Token: token, Auto: mail.AutoGenerated})
	if err != nil {
		return arrival{}, err
	}
	err = c.account.Send(ctx, mailbox.Envelope{From: c.owner, To: c.capture, Data: letter.Stamp(raw, c.now())},
		func(context.Context) error { return nil })
	if err != nil {
		return arrival{}, err
	}
	folder, err := awaitToken(ctx, conn, token, c.wait)
	if err != nil {
		return arrival{}, err
	}
	sent, err := c.findSentCopy(ctx, conn, token, id)
	if err == nil && !sent.filed { // a moment later, perhaps
		agent.Pause(ctx, time.Second)
		sent, err = c.findSentCopy(ctx, conn, token, id)
	}
	sent.unread = err != nil // the mail came back all the same
	return arrival{folder, sent}, nil
}

// A sentCopy is what the provider itself filed in Sent of a mail with a Bcc.
type sentCopy struct{ unread, filed, hasBcc, hasID bool }

// String says what follows from it for the owner's asks.
func (c sentCopy) String() string {
	switch {
	case c.unread:
		return "Sent could not be read, so whether your provider keeps a copy of it there is not known."
	case !c.filed:
		return "No copy of it is in Sent: see that your mail program keeps one of what you send."
	case c.hasBcc && c.hasID:
		return "Your provider keeps a copy of it in Sent, whole."
	case c.hasID:
		return "Your provider keeps a copy in Sent, without Bcc. That works: informd knows your asks by the copy " +
			"that comes back."
	case c.hasBcc:
		return "Your provider keeps a copy in Sent, under another Message-ID. That works: informd knows your asks by " +
			"recipient, date and subject."
	}
	return "Your provider keeps a copy in Sent, without Bcc and under another Message-ID. That works: informd " +
		"knows your asks all the same."
}

// toFile says what follows from it where the owner files copies of their asks, and no copy comes back.
func (c sentCopy) toFile() string {
	if c.filed && !c.unread {
		return "Your provider keeps a copy of it in Sent, which you can file."
	}
	return c.String()
}

// findSentCopy looks into Sent for what the provider filed there of a mail with this token.
func (c captureTrial) findSentCopy(ctx context.Context, conn *mailbox.Conn, token, id string) (sentCopy, error) {
	folders, err := conn.Folders(ctx)
	if err != nil {
		return sentCopy{}, err
	}
	for _, f := range c.names.Roles(folders) {
		if f.Role != mail.RoleSent || f.Secondary || f.Position.Messages == 0 {
			continue
		}
		if _, err := conn.Examine(ctx, f.Name); err != nil {
			return sentCopy{}, err
		}
		found, err := conn.Find(ctx, mail.TokenField, token)
		if err != nil || len(found) == 0 {
			return sentCopy{}, err
		}
		return sentCopy{filed: true, hasBcc: len(found[0].Bcc) > 0, hasID: found[0].ID == id}, nil
	}
	return sentCopy{}, nil
}

// awaitToken looks for the mail until it stands somewhere, or the time is over.
func awaitToken(ctx context.Context, c *mailbox.Conn, token string, wait time.Duration) (string, error) {
	ctx, cancel := context.WithTimeoutCause(ctx, wait, errNotBack)
	defer cancel()
	for {
		folder, err := findToken(ctx, c, token)
		switch why := context.Cause(ctx); {
		case errors.Is(why, errNotBack):
			return "", fmt.Errorf("%w, within %d seconds", errNotBack, int(wait.Seconds()))
		case why != nil: // told to stop
			return "", why
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

// findToken returns the folder in which a mail arrived, or "".
func findToken(ctx context.Context, c *mailbox.Conn, token string) (string, error) {
	folders, err := c.Folders(ctx)
	if err != nil {
		return "", err
	}
	for _, f := range folders {
		if f.Position.Messages == 0 || f.Role == mail.RoleSent || f.Role == mail.RoleDrafts || f.Refused != "" {
			continue
		}
		arrived, err := holdsToken(ctx, c, f.Name, token)
		if _, refused := errors.AsType[*mailbox.RefusedError](err); refused {
			continue // so does the daemon
		}
		if err != nil || arrived {
			return f.Name, err
		}
	}
	return "", nil
}

// holdsToken reports whether a folder holds the mail.
func holdsToken(ctx context.Context, c *mailbox.Conn, folder, token string) (bool, error) {
	if _, err := c.Examine(ctx, folder); err != nil {
		return false, err
	}
	found, err := c.Find(ctx, mail.TokenField, token)
	return len(found) > 0, err
}
