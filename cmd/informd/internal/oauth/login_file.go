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
	"syscall"

	"golang.org/x/oauth2"

	"informd/mailbox"
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
	unlock, err := f.lock(ctx)
	if err != nil {
		return err
	}
	defer unlock()
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
	unlock, err := f.lock(ctx)
	if err != nil {
		return mailbox.Secret{}, err
	}
	defer unlock()
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

// write puts a new file beside the old one, forces it to the disk, and only then into its
// place. Whoever calls it holds the lock, so that the new one has one writer; what a crash
// left of one is written over.
func (f LoginFile) write(now savedLogin) error {
	data, err := json.MarshalIndent(now, "", "  ")
	if err != nil {
		return fmt.Errorf("keep the login: %w", err)
	}
	if err := f.replace(append(data, '\n')); err != nil {
		return fmt.Errorf("keep the login: %w", err)
	}
	return nil
}

func (f LoginFile) replace(data []byte) error {
	next := f.Path + ".new"
	if err := os.Remove(next); err != nil && !errors.Is(err, fs.ErrNotExist) {
		return err
	}
	file, err := os.OpenFile(next, os.O_WRONLY|os.O_CREATE|os.O_EXCL, 0o600)
	if err != nil {
		return err
	}
	_, err = file.Write(data)
	if err = errors.Join(err, file.Sync(), file.Close()); err != nil {
		return errors.Join(err, os.Remove(next))
	}
	if err := os.Rename(next, f.Path); err != nil {
		return errors.Join(err, os.Remove(next))
	}
	dir, err := os.Open(filepath.Dir(f.Path))
	if err != nil {
		return err
	}
	return errors.Join(dir.Sync(), dir.Close())
}

// lock waits for whoever reads or writes the login now. The lock is a file beside it that
// stays; the kernel frees it when a process ends, however it ends.
func (f LoginFile) lock(ctx context.Context) (unlock func(), err error) {
	if err := os.MkdirAll(filepath.Dir(f.Path), 0o700); err != nil {
		return nil, fmt.Errorf("keep the login: %w", err)
	}
	file, err := os.OpenFile(f.Path+".lock", os.O_RDWR|os.O_CREATE, 0o600)
	if err != nil {
		return nil, fmt.Errorf("lock the login: %w", err)
	}
	took := make(chan error, 1)
	go func() {
		err := syscall.Flock(int(file.Fd()), syscall.LOCK_EX)
		for errors.Is(err, syscall.EINTR) {
			err = syscall.Flock(int(file.Fd()), syscall.LOCK_EX)
		}
		took <- err
	}()
	select {
	case <-ctx.Done(): // the goroutine closes the file once it has the lock
		go func() { <-took; file.Close() }()
		return nil, fmt.Errorf("lock the login: %w", ctx.Err())
	case err := <-took:
		if err != nil {
			file.Close()
			return nil, fmt.Errorf("lock the login: %w", err)
		}
		return func() { file.Close() }, nil
	}
}
