package oauth

import (
	"context"
	"errors"
	"fmt"
	"net/http"
	"regexp"

	"golang.org/x/oauth2"
)

// ErrEnded means that the provider takes the refresh token no more: the owner has to log
// in again.
var ErrEnded = errors.New("the login has ended")

// fault says what a provider's refusal means, and its cure. Of the answer it takes the
// codes alone: the rest is the provider's, and could repeat a secret.
func fault(doing string, err error) error {
	refused, ok := errors.AsType[*oauth2.RetrieveError](err)
	if !ok {
		return fmt.Errorf("%s: %w", doing, err)
	}
	return fmt.Errorf("%s: %w", doing, refusal(refused.ErrorCode, refused.ErrorDescription, refused.Response))
}

// A Refusal is the answer of a provider that does not let informd in.
type Refusal struct {
	Code   string // of OAuth 2.0; "" where it gave none that can be shown
	Number string // by which Microsoft's help pages know it, such as "AADSTS53003"
	Err    error
}

func (r *Refusal) Error() string { return r.Err.Error() }
func (r *Refusal) Unwrap() error { return r.Err }

// refusal returns the error behind an error code of OAuth 2.0 (RFC 6749 sections 4.1.2.1 and
// 5.2, RFC 8628 section 3.5).
func refusal(code, description string, r *http.Response) error {
	number := microsoftNumber.FindString(description)
	if !plainCode.MatchString(code) {
		code = ""
	}
	return &Refusal{Code: code, Number: number, Err: meaning(code, number, r)}
}

// meaning returns a refusal in words.
func meaning(code, number string, r *http.Response) error {
	why := code
	if number != "" {
		why += ", " + number
	}
	switch code {
	case "access_denied", "authorization_declined":
		return errors.New("access was refused; log in again and allow it, or ask who runs your account to")
	case InvalidGrant:
		return fmt.Errorf("%w (%s)", ErrEnded, why)
	case InvalidClient, UnauthorizedClient:
		return fmt.Errorf("the provider does not take this client (%s); "+
			"see that its id and secret are right, and its type, and log in again", why)
	case "expired_token":
		return errExpired
	case "temporarily_unavailable", "server_error":
		return fmt.Errorf("the provider cannot answer now (%s); try again later", why)
	case "":
		if r == nil {
			return errors.New("the provider refused, and gave no reason that can be shown")
		}
		return fmt.Errorf("the provider answered %d, and gave no reason that can be shown; try again later",
			r.StatusCode)
	}
	return fmt.Errorf("the provider refused (%s)", why)
}

// errExpired means that the owner took longer than the provider waits.
var errExpired = errors.New("the time to allow it is over; start again")

// Codes of refusals (RFC 6749 section 5.2).
const (
	InvalidGrant       = "invalid_grant"
	InvalidClient      = "invalid_client"
	UnauthorizedClient = "unauthorized_client"
)

var (
	plainCode       = regexp.MustCompile(`^[a-z0-9_]{1,60}$`)
	microsoftNumber = regexp.MustCompile(`\bAADSTS\d{1,9}\b`)
	refusalCode     = regexp.MustCompile(microsoftNumber.String() + `|\b(?:` + InvalidGrant + `|` + InvalidClient + `|` +
		UnauthorizedClient + `)\b`)
)

// Codes returns the codes of refusals that a text names, and the numbers by which Microsoft's help pages know
// them, in their order. They hold no secret, whatever else the text says.
func Codes(text string) []string { return refusalCode.FindAllString(text, -1) }

// outOfTime returns the error of a wait that ended: because the owner stopped it, or because
// its time was over.
func outOfTime(ctx context.Context) error {
	if ctx.Err() != nil && !errors.Is(ctx.Err(), context.DeadlineExceeded) {
		return errors.New("stopped")
	}
	return errExpired
}
