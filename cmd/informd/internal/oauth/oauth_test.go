package oauth

import (
	"context"
	"io"
	"net/http"
	"net/url"
	"strings"
	"testing"
	"testing/synctest"
	"time"

	"informd/cmd/informd/internal/oauth/oauthtest"
	"informd/mailbox"
)

// at returns a provider at a fake server.
func at(p Provider, s *oauthtest.Server) Provider {
	p.Endpoint.AuthURL, p.Endpoint.TokenURL = s.URL+"/authorize", s.URL+"/token"
	p.Endpoint.DeviceAuthURL = s.URL + "/device"
	return p
}

func google(s *oauthtest.Server) Client {
	s.Secret = oauthtest.Secret
	return Client{Provider: at(Google(), s), ID: "the client", Secret: mailbox.NewSecret(oauthtest.Secret)}
}

// browse opens a page as a browser does, and gives what the last page says.
func browse(t *testing.T, page string) (int, string) {
	t.Helper()
	r, err := http.Get(page)
	if err != nil {
		t.Error(err)
		return 0, ""
	}
	defer r.Body.Close()
	text, err := io.ReadAll(r.Body)
	if err != nil {
		t.Error(err)
	}
	return r.StatusCode, string(text)
}

func TestLoopback(t *testing.T) {
	s := oauthtest.Listen(t)
	refresh, err := google(s).Loopback(t.Context(), func(page string, port int) {
		q := query(t, page)
		for key, want := range map[string]string{"scope": "https://mail.google.com/", "code_challenge_method": "S256",
			"access_type": "offline", "prompt": "consent", "client_secret": ""} {
			if q.Get(key) != want {
				t.Errorf("%s: got %q, want %q", key, q.Get(key), want)
			}
		}
		if !strings.HasPrefix(q.Get("redirect_uri"), "http://127.0.0.1:") || len(q.Get("state")) < 20 {
			t.Errorf("got redirect %q, state %q", q.Get("redirect_uri"), q.Get("state"))
		}
		if code, text := browse(t, page); code != 200 || !strings.Contains(text, "You can close this page") {
			t.Errorf("got page %d, %q", code, text)
		}
	})
	if err != nil || refresh.Reveal() != s.Refresh() {
		t.Errorf("got %q, %v, want the refresh token", refresh.Reveal(), err)
	}
}

// Microsoft knows http://localhost of everybody's registration, whatever its port.
func TestLoopbackAtMicrosoft(t *testing.T) {
	s := oauthtest.Listen(t)
	c := Client{Provider: at(Microsoft(), s), ID: "the client"}
	_, err := c.Loopback(t.Context(), func(page string, port int) {
		if got := query(t, page).Get("redirect_uri"); !strings.HasPrefix(got, "http://localhost:") {
			t.Errorf("got redirect %q", got)
		}
		browse(t, page)
	})
	if err != nil {
		t.Error(err)
	}
}

// Whoever does not know the state is sent away, and the true answer still counts.
func TestWrongState(t *testing.T) {
	s := oauthtest.Listen(t)
	_, err := google(s).Loopback(t.Context(), func(page string, _ int) {
		q := query(t, page)
		back := q.Get("redirect_uri")
		for _, wrong := range []string{"/?state=&code=forged", "/?code=forged", "/?state=guessed&code=forged",
			"/?state=guessed&error=access_denied", "/?state=" + q.Get("state")} {
			if code, _ := browse(t, back+wrong); code != http.StatusBadRequest {
				t.Errorf("%s: got %d, want it refused", wrong, code)
			}
		}
		if code, _ := browse(t, back+"/favicon.ico?state="+q.Get("state")+"&code=forged"); code != http.StatusNotFound {
			t.Errorf("another path: got %d", code)
		}
		if used := s.Codes(); len(used) != 0 {
			t.Errorf("the codes %q were used", used)
		}
		browse(t, page)
	})
	if err != nil {
		t.Error(err)
	}
	if used := s.Codes(); len(used) != 1 || used[0] == "forged" {
		t.Errorf("the codes %q were used, want the true one alone", used)
	}
}

func TestRefused(t *testing.T) {
	for _, tt := range []struct {
		refusal, description, want string
	}{
		{"access_denied", "", "wait for the provider's answer: access was refused; log in again"},
		{"invalid_scope", "AADSTS70011: the secret is " + oauthtest.Secret, "the provider refused (invalid_scope, AADSTS70011)"},
		{"<b>" + oauthtest.Secret, "", "the provider refused, and gave no reason that can be shown"},
	} {
		s := oauthtest.Listen(t)
		s.Refuse(tt.refusal, tt.description)
		_, err := google(s).Loopback(t.Context(), func(page string, _ int) { browse(t, page) })
		if err == nil || !strings.Contains(err.Error(), tt.want) || strings.Contains(err.Error(), oauthtest.Secret) {
			t.Errorf("%s: got %v, want %s", tt.refusal, err, tt.want)
		}
	}
}

// The token is refused after the page was fine.
func TestRefusedToken(t *testing.T) {
	for _, tt := range []struct {
		status     int
		body, want string
	}{
		{401, `{"error": "invalid_client", "error_description": "` + oauthtest.Secret + `"}`, "does not take this client (invalid_client)"},
		{400, `{"error": "invalid_grant"}`, "log in again"},
		{500, oauthtest.Secret, "the provider answered 500, and gave no reason that can be shown"},
		{307, "", "the provider answered 307"},
		{200, `{"access_token": "` + oauthtest.Secret + `"}`, "the provider gave no refresh token"},
	} {
		s := oauthtest.Listen(t)
		s.Answer(tt.status, tt.body)
		_, err := google(s).Loopback(t.Context(), func(page string, _ int) { browse(t, page) })
		if err == nil || !strings.Contains(err.Error(), tt.want) || strings.Contains(err.Error(), oauthtest.Secret) {
			t.Errorf("%d: got %v, want %s", tt.status, err, tt.want)
		}
	}
}

func TestLoopbackStopped(t *testing.T) {
	ctx, cancel := context.WithCancel(t.Context())
	_, err := google(oauthtest.Listen(t)).Loopback(ctx, func(string, int) { cancel() })
	if err == nil || err.Error() != "stopped" {
		t.Errorf("got %v, want stopped", err)
	}
}

func microsoft() (Client, *oauthtest.Server) {
	s := oauthtest.New()
	s.URL = "http://provider.example"
	return Client{Provider: at(Microsoft(), s), ID: "the client", HTTP: &http.Client{Transport: oauthtest.Within{Server: s}}}, s
}

func TestDevice(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		c, s := microsoft()
		s.AllowAfter(4)
		began := time.Now()
		refresh, err := c.Device(t.Context(), func(page, code string) {
			if page != "http://provider.example/enter" || code != "ABCD-EFGH" {
				t.Errorf("got %q, %q", page, code)
			}
		})
		if err != nil || refresh.Reveal() != s.Refresh() {
			t.Errorf("got %q, %v, want the refresh token", refresh.Reveal(), err)
		}
		if took := time.Since(began); took < 20*time.Second || took > time.Minute {
			t.Errorf("asked four times within %v, want five seconds before each", took)
		}
	})
}

func TestDeviceThatEndsOtherwise(t *testing.T) {
	for _, tt := range []struct{ name, refusal, want string }{
		{"nobody enters the code", "", "the time to allow it is over; start again"},
		{"the provider says that it expired", "expired_token", "the time to allow it is over; start again"},
		{"the owner declines", "authorization_declined", "access was refused"},
		{"the client is wrong", "unauthorized_client", "does not take this client (unauthorized_client)"},
	} {
		synctest.Test(t, func(t *testing.T) {
			c, s := microsoft()
			s.AllowAfter(1000)
			s.Refuse(tt.refusal, "")
			began := time.Now()
			_, err := c.Device(t.Context(), func(string, string) {})
			if err == nil || !strings.Contains(err.Error(), tt.want) {
				t.Errorf("%s: got %v, want %s", tt.name, err, tt.want)
			}
			if took := time.Since(began); took > 16*time.Minute {
				t.Errorf("%s: took %v", tt.name, took)
			}
		})
	}
}

func TestDeviceStopped(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		c, _ := microsoft()
		ctx, cancel := context.WithCancel(t.Context())
		if _, err := c.Device(ctx, func(string, string) { cancel() }); err == nil || err.Error() != "stopped" {
			t.Errorf("got %v, want stopped", err)
		}
	})
}

func query(t *testing.T, page string) url.Values {
	t.Helper()
	u, err := url.Parse(page)
	if err != nil {
		t.Fatal(err)
	}
	return u.Query()
}
