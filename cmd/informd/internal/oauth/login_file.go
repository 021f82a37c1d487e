package oauth

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"net/http"
	"os"
	"path/filepath"

	"golang.org/x/oauth2"

	"informd/mailbox"
	"informd/store/disk"
)

// A LoginFile is a file that holds a login: the client that made it, and its refresh token. Only its
// owner can read it. A crash while it is written leaves the old file or the new one.
type LoginFile struct{ Path string }

// ErrNone means that there is no such file.
var ErrNone = errors.New("there is no login")

// A savedLogin is what the file holds.
type savedLogin struct {
	Provider     string `json:"provider"`
	Authority    string `json:"authority,omitempty"`
	ClientID     string `json:"client_id"`
	ClientSecret string `json:"client_secret,omitempty"`
	RefreshToken string `json:"refresh_token"`
}

// Client returns the client by which the login was made. errors.Is tells ErrNone.
func (f LoginFile) Client(p Provider) (Client, error) {
	was, err := f.read(p)
	if err != nil {
		return Client{}, err
	}
	if p.Authority == "" {
		if p, err = p.Under(was.Authority); err != nil {
			return Client{}, err
		}
	}
	return Client{Provider: p, ID: was.ClientID, Secret: mailbox.NewSecret(was.ClientSecret)}, nil
}

// Save keeps a login, in the place of what was kept before.
func (f LoginFile) Save(ctx context.Context, c Client, refresh mailbox.Secret) error {
	lock, err := f.lock(ctx)
	if err != nil {
		return err
	}
	defer lock.Close()
	return f.write(savedLogin{c.Provider.Name, c.Provider.Authority, c.ID, c.Secret.Reveal(), refresh.Reveal()})
}

// Token returns a fresh access token. Where the provider gives another refresh token with it,
// that one is kept before anything else happens. One process at a time: some providers
// end a login of which an old refresh token is used twice. errors.Is tells ErrNone and
// ErrEnded.
func (f LoginFile) Token(ctx context.Context, p Provider, client *http.Client) (mailbox.Secret, error) {
	if _, err := f.read(p); err != nil {
		return mailbox.Secret{}, err // without a lock file for what is not there
	}
	lock, err := f.lock(ctx)
	if err != nil {
		return mailbox.Secret{}, err
	}
	defer lock.Close()
	was, err := f.read(p)
	if err != nil {
		return mailbox.Secret{}, err
	}
	if p, err = p.Under(was.Authority); err != nil {
		return mailbox.Secret{}, err
	}
	c := Client{Provider: p, ID: was.ClientID, Secret: mailbox.NewSecret(was.ClientSecret), HTTP: client}
	ctx = context.WithValue(ctx, oauth2.HTTPClient, c.http())
	token, err := c.config("").TokenSource(ctx, &oauth2.Token{RefreshToken: was.RefreshToken}).Token()
	if err != nil {
		return mailbox.Secret{}, fault("ask for an access token", err)
	}
	if token.RefreshToken != was.RefreshToken {
		was.RefreshToken = token.RefreshToken
		if err := f.write(was); err != nil {
			return mailbox.Secret{}, err
		}
	}
	return mailbox.NewSecret(token.AccessToken), nil
}

// maxLoginFile bounds the file; tokens take some thousand bytes.
const maxLoginFile = 64 << 10

// read reads the file. No error of it repeats what is in it.
func (f LoginFile) read(p Provider) (savedLogin, error) {
	var was savedLogin
	file, err := os.Open(f.Path)
	if errors.Is(err, fs.ErrNotExist) {
		return was, fmt.Errorf("%s: %w", f.Path, ErrNone)
	}
	if err != nil {
		return was, fmt.Errorf("read the login: %w", err)
	}
	defer file.Close()
	info, err := file.Stat()
	switch {
	case err != nil:
		return was, fmt.Errorf("read the login: %w", err)
	case !info.Mode().IsRegular():
		return was, fmt.Errorf("%s is not a file; name another one", f.Path)
	case info.Mode().Perm()&0o077 != 0:
		return was, fmt.Errorf("%s can be read by others (mode %04o); run chmod 600 on it", f.Path, info.Mode().Perm())
	}
	data, err := io.ReadAll(io.LimitReader(file, maxLoginFile+1))
	if err != nil {
		return was, fmt.Errorf("read the login: %w", err)
	}
	if len(data) > maxLoginFile || json.Unmarshal(data, &was) != nil || was.ClientID == "" || was.RefreshToken == "" {
		return was, fmt.Errorf("%s holds no login that can be read; remove it, and log in again", f.Path)
	}
	if was.Provider != p.Name {
		return was, fmt.Errorf("%s holds a login to %.20q, not to %s; name another file", f.Path, was.Provider, p.Name)
	}
	return was, nil
}

// write puts a new file in the place of the old one. Whoever calls it holds the lock.
func (f LoginFile) write(now savedLogin) error {
	data, err := json.MarshalIndent(now, "", "  ")
	if err == nil {
		err = disk.Replace(f.Path, 0o600, append(data, '\n'))
	}
	if err != nil {
		return fmt.Errorf("keep the login: %w", err)
	}
	return nil
}

// lock waits for whoever reads or writes the login now.
func (f LoginFile) lock(ctx context.Context) (*disk.Lock, error) {
	if err := os.MkdirAll(filepath.Dir(f.Path), 0o700); err != nil {
		return nil, fmt.Errorf("keep the login: %w", err)
	}
	lock, err := disk.WaitLock(ctx, f.Path+".lock")
	if err != nil {
		return nil, fmt.Errorf("lock the login: %w", err)
	}
	return lock, nil
}
