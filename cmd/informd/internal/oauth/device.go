package oauth

import (
	"context"
	"errors"
	"time"

	"golang.org/x/oauth2"

	"informd/mailbox"
)

// Device logs in by a code that the owner enters at the provider's page, on any computer
// (RFC 8628). It calls show with that page and the code, and waits until they did. What it
// gives is the refresh token.
func (c Client) Device(ctx context.Context, show func(page, code string)) (mailbox.Secret, error) {
	config := c.config("")
	ctx = context.WithValue(ctx, oauth2.HTTPClient, c.http())
	code, err := config.DeviceAuth(ctx)
	if err != nil {
		return mailbox.Secret{}, fault("ask for a code", err)
	}
	if code.DeviceCode == "" || code.UserCode == "" || code.VerificationURI == "" {
		return mailbox.Secret{}, errors.New("ask for a code: the provider gave none")
	}
	if code.Expiry.IsZero() {
		code.Expiry = time.Now().Add(patience)
	}
	code.Interval = max(code.Interval, 0) // 0 stands for what the RFC says
	show(code.VerificationURI, code.UserCode)
	token, err := config.DeviceAccessToken(ctx, code)
	switch {
	case ctx.Err() != nil:
		return mailbox.Secret{}, outOfTime(ctx)
	case errors.Is(err, context.DeadlineExceeded) && !time.Now().Before(code.Expiry):
		return mailbox.Secret{}, errExpired
	case err != nil:
		return mailbox.Secret{}, fault("wait until the code is entered", err)
	}
	return refreshOf(token)
}

// refreshOf returns what of a first token is kept.
func refreshOf(token *oauth2.Token) (mailbox.Secret, error) {
	if token.RefreshToken == "" {
		return mailbox.Secret{}, errors.New("the provider gave no refresh token; " +
			"take informd out of the programs your account allows, and log in again")
	}
	return mailbox.NewSecret(token.RefreshToken), nil
}
