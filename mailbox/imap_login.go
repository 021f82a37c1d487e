package mailbox

import (
	"context"
	"errors"
	"fmt"

	"github.com/emersion/go-imap/v2"
	"github.com/emersion/go-sasl"
)

// login authenticates by what the server offers, and learns its capabilities anew:
// those before a login may differ, and some servers do not send the new ones by
// themselves.
func (c *Conn) login(ctx context.Context) error {
	s := c.account.IMAP
	secret, err := s.secret(ctx)
	if err != nil {
		return fmt.Errorf("password for IMAP server %s: %w", s.Address, err)
	}
	c.t.raw.allow(budgetAnswer)
	var answer *imap.Error
	hush := func(err error) error {
		if errors.As(err, &answer) {
			answer.Text = s.hide(answer.Text, secret, string(answer.Code))
		}
		return err
	}
	err = hush(c.t.within(ctx, c.account.timeout(), func() error {
		if c.client.State() == imap.ConnStateNotAuthenticated {
			if err := hush(c.authenticate(s, secret)); err != nil {
				return err
			}
		}
		// The library may be asking in the background; its question must be answered
		// before an IDLE, which would hold it up. What came with the login's OK is not
		// believed: proxies get it wrong.
		c.client.Caps()
		var err error
		if c.caps, err = c.client.Capability().Wait(); err != nil || !c.has(imap.CapID) {
			return err
		}
		// One large provider lets nobody open a folder who did not say what program this is
		// (RFC 2971). What a server makes of it is of no consequence.
		if _, err = c.client.ID(&imap.IDData{Name: "informd"}).Wait(); isRefusal(err) {
			return nil
		}
		return err
	}))
	if answer != nil && answer.Type == imap.StatusResponseTypeNo && !temporary(answer.Code) {
		return s.authError("IMAP", answer.Text)
	}
	if refused, ok := errors.AsType[*AuthError](err); ok {
		return refused
	}
	if err != nil {
		return fmt.Errorf("log in to IMAP server %s: %w", s.Address, err)
	}
	return nil
}

// temporary reports whether a refused command may be taken later: the code is about the state of the
// server, and not about the password or what was asked for (RFC 5530 §3).
func temporary(code imap.ResponseCode) bool {
	switch code {
	case imap.ResponseCodeUnavailable, imap.ResponseCodeInUse, imap.ResponseCodeLimit, imap.ResponseCodeServerBug:
		return true
	}
	return false
}

func (c *Conn) authenticate(s Server, secret Secret) error {
	caps := c.client.Caps()
	switch {
	case s.Username == "":
		return s.authError("IMAP", "no username is configured")
	case s.Token != nil && caps.Has(imap.AuthCap("OAUTHBEARER")):
		return c.client.Authenticate(newBearer("OAUTHBEARER", s, secret))
	case s.Token != nil:
		return c.client.Authenticate(newBearer("XOAUTH2", s, secret))
	case caps.Has(imap.AuthCap(sasl.Plain)):
		return c.client.Authenticate(sasl.NewPlainClient("", s.Username, secret.Reveal()))
	case caps.Has(imap.CapLoginDisabled):
		return s.noWay("IMAP", "the server takes no password here")
	}
	return c.client.Login(s.Username, secret.Reveal()).Wait()
}
