package oauth

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"testing"

	"informd/cmd/informd/internal/oauth/oauthtest"
	"informd/mailbox"
)

// loggedIn returns a login that is kept, at a server that gave it.
func loggedIn(t *testing.T) (LoginFile, Client, *oauthtest.Server) {
	t.Helper()
	s := oauthtest.Listen(t)
	c := google(s)
	k := LoginFile{filepath.Join(t.TempDir(), "state", "google-login.json")}
	if err := k.Save(t.Context(), c, mailbox.NewSecret(s.Refresh())); err != nil {
		t.Fatal(err)
	}
	return k, c, s
}

// Every use of this server's refresh token replaces it, and the new one is kept.
func TestToken(t *testing.T) {
	k, c, s := loggedIn(t)
	for i := range 3 {
		token, err := k.Token(t.Context(), c.Provider, nil)
		if want := fmt.Sprintf("access-%d", i+1); err != nil || token.Reveal() != want {
			t.Fatalf("got %q, %v, want %s", token.Reveal(), err, want)
		}
		if was, err := k.read(c.Provider); err != nil || was.RefreshToken != s.Refresh() || was.ClientSecret != oauthtest.Secret {
			t.Errorf("kept %+v, %v, want %s", was, err, s.Refresh())
		}
	}
	got, err := k.Client(c.Provider)
	if err != nil || got.ID != c.ID || got.Secret != c.Secret {
		t.Errorf("got client %q, %v", got.ID, err)
	}
}

// A server that takes each refresh token once gives to all who ask at the same time.
func TestTokenOneAtATime(t *testing.T) {
	k, c, _ := loggedIn(t)
	var all sync.WaitGroup
	for range 8 {
		all.Go(func() {
			if _, err := k.Token(t.Context(), c.Provider, nil); err != nil {
				t.Error(err)
			}
		})
	}
	all.Wait()
}

func TestFileIsPrivate(t *testing.T) {
	k, c, _ := loggedIn(t)
	if err := os.WriteFile(k.Path+".new", []byte("torn"), 0o644); err != nil { // a crash left it, or somebody put it there
		t.Fatal(err)
	}
	if _, err := k.Token(t.Context(), c.Provider, nil); err != nil {
		t.Fatal(err)
	}
	for name, want := range map[string]fs.FileMode{k.Path: 0o600, k.Path + ".lock": 0o600, filepath.Dir(k.Path): 0o700} {
		if info, err := os.Stat(name); err != nil || info.Mode().Perm() != want {
			t.Errorf("%s: got %v, %v, want mode %v", name, info.Mode(), err, want)
		}
	}
	if _, err := os.Lstat(k.Path + ".new"); !errors.Is(err, fs.ErrNotExist) {
		t.Errorf("got %v, want nothing left beside the file", err)
	}
}

// A token that cannot be kept leaves what was kept, whole.
func TestCannotWrite(t *testing.T) {
	k, c, s := loggedIn(t)
	was := s.Refresh()
	if err := os.MkdirAll(filepath.Join(k.Path+".new", "in the way"), 0o700); err != nil {
		t.Fatal(err)
	}
	if _, err := k.Token(t.Context(), c.Provider, nil); err == nil || !strings.HasPrefix(err.Error(), "keep the login: ") {
		t.Errorf("got %v, want that the new one is not kept", err)
	}
	if now, err := k.read(c.Provider); err != nil || now.RefreshToken != was {
		t.Errorf("got %q, %v, want %q still", now.RefreshToken, err, was)
	}
}

func TestTokenRefused(t *testing.T) {
	k, c, s := loggedIn(t)
	s.Refuse("invalid_grant", "AADSTS70008: "+oauthtest.Secret)
	_, err := k.Token(t.Context(), c.Provider, nil)
	if want := "ask for an access token: the login has ended (invalid_grant, AADSTS70008)"; !errors.Is(err, ErrEnded) || err.Error() != want {
		t.Errorf("got  %v\nwant %s", err, want)
	}
	s.Refuse("temporarily_unavailable", "")
	if _, err := k.Token(t.Context(), c.Provider, nil); err == nil || errors.Is(err, ErrEnded) {
		t.Errorf("got %v, want that it is tried later", err)
	}
}

func TestNoLogin(t *testing.T) {
	dir := t.TempDir()
	k := LoginFile{filepath.Join(dir, "google-login.json")}
	if _, err := k.Token(t.Context(), Google(), nil); !errors.Is(err, ErrNone) {
		t.Errorf("got %v, want ErrNone", err)
	}
	if files, err := os.ReadDir(dir); err != nil || len(files) != 0 {
		t.Errorf("got %v, %v, want no trace", files, err)
	}
}

// What stands in the file is repeated by no error.
func TestUnreadable(t *testing.T) {
	const good = `{"provider": "google", "client_id": "the client", "refresh_token": "hushed"}`
	for _, tt := range []struct {
		text, want string
		mode       fs.FileMode
	}{
		{good, "can be read by others (mode 0640); run chmod 600 on it", 0o640},
		{"", "holds no login that can be read; remove it, and log in again", 0o600},
		{good[:60], "holds no login that can be read", 0o600},
		{strings.Replace(good, "hushed", "", 1), "holds no login that can be read", 0o600},
		{strings.Repeat(" ", maxLoginFile) + good, "holds no login that can be read", 0o600},
		{strings.Replace(good, `"google"`, `"microsoft"`, 1), `holds a login to "microsoft", not to google; name another file`, 0o600},
	} {
		k := LoginFile{filepath.Join(t.TempDir(), "login.json")}
		if err := errors.Join(os.WriteFile(k.Path, []byte(tt.text), 0o600), os.Chmod(k.Path, tt.mode)); err != nil {
			t.Fatal(err)
		}
		_, err := k.Token(t.Context(), Google(), nil)
		if err == nil || !strings.Contains(err.Error(), tt.want) || strings.Contains(err.Error(), "hushed") {
			t.Errorf("got %v, want %s", err, tt.want)
		}
	}
	if _, err := (LoginFile{t.TempDir()}).Token(t.Context(), Google(), nil); err == nil || !strings.Contains(err.Error(), "is not a file") {
		t.Errorf("a directory: got %v", err)
	}
}

// Whoever looks while it is written sees the old one or the new one, whole. So does who
// looks after the writer was killed.
func TestNeverTorn(t *testing.T) {
	k, c, _ := loggedIn(t)
	written := make(chan error, 1)
	go func() {
		for i := range 60 {
			token := strings.Repeat(string(rune('a'+i%26)), 30<<10)
			if err := k.Save(t.Context(), c, mailbox.NewSecret(token)); err != nil {
				written <- err
				return
			}
		}
		written <- nil
	}()
	for seen := map[string]bool{}; ; {
		was, err := k.read(c.Provider)
		if err != nil || strings.Trim(was.RefreshToken, was.RefreshToken[:1]) != "" && was.RefreshToken != "refresh-0" {
			t.Fatalf("after %d that were whole: %v, want one token of one letter", len(seen), err)
		}
		seen[was.RefreshToken] = true
		select {
		case err := <-written:
			if err != nil || len(seen) < 10 {
				t.Errorf("saw %d tokens, %v, want most of 26", len(seen), err)
			}
			return
		default:
		}
	}
}
