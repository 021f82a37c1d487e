// Package oauthtest is an authorization server for tests, as strict as the RFCs: PKCE and
// redirects are checked, codes serve once, and every refresh token that is used is
// replaced by another one.
package oauthtest

import (
	"cmp"
	"encoding/json"
	"fmt"
	"net/http"
	"net/http/httptest"
	"net/url"
	"slices"
	"strconv"
	"strings"
	"sync"
	"testing"

	"golang.org/x/oauth2"
)

// Secret is the client's, and must be seen nowhere.
const Secret = "a-secret-of-the-client"

// A Server gives tokens for one account.
type Server struct {
	URL    string // below which /authorize, /device and /token are
	Secret string // that the client shows; "" for one that has none

	Account string // whose tokens they are
	Poll    int    // seconds between two questions whether the code was entered; 0: five

	mu          sync.Mutex
	refusal     string // what is answered in place of a code or a token
	description string
	status      int        // what /token answers whatever it is asked; 0: what is right
	body        string     // with that
	asked       url.Values // of the newest page
	code        string     // that the page gave
	pages       int
	codes       []string // that were used
	polls       int      // at which the owner enters the code
	tokens      int      // given
}

// New returns a server that listens nowhere.
func New() *Server { return &Server{polls: 1} }

// Listen returns a server on loopback until the test ends.
func Listen(t testing.TB) *Server {
	s := New()
	listening := httptest.NewServer(s)
	t.Cleanup(listening.Close)
	s.URL = listening.URL
	return s
}

// Within carries requests to a server that listens nowhere: no socket works in virtual time.
type Within struct{ *Server }

// RoundTrip has the server answer.
func (w Within) RoundTrip(r *http.Request) (*http.Response, error) {
	rec := httptest.NewRecorder()
	w.ServeHTTP(rec, r)
	return rec.Result(), nil
}

// Refuse makes the owner, or the server, refuse with an error code.
func (s *Server) Refuse(code, description string) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.refusal, s.description = code, description
}

// Answer makes /token answer so, whatever it is asked.
func (s *Server) Answer(status int, body string) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.status, s.body = status, body
}

// AllowAfter has the owner enter the code before the nth time it is asked about.
func (s *Server) AllowAfter(n int) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.polls = n
}

// Issue gives a token that nobody asked for here, and returns it.
func (s *Server) Issue() string {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.tokens++
	return s.access()
}

// Codes returns the codes for which tokens were asked.
func (s *Server) Codes() []string {
	s.mu.Lock()
	defer s.mu.Unlock()
	return slices.Clone(s.codes)
}

// Refresh returns the one refresh token that is good now.
func (s *Server) Refresh() string {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.refresh()
}

func (s *Server) access() string  { return fmt.Sprintf("access-%d", s.tokens) }
func (s *Server) refresh() string { return fmt.Sprintf("refresh-%d", s.tokens) }

func (s *Server) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if err := r.ParseForm(); err != nil {
		http.Error(w, err.Error(), http.StatusBadRequest)
		return
	}
	switch strings.TrimPrefix(r.URL.Path, "/oauth2/v2.0") { // as Microsoft has them
	case "/authorize":
		s.authorize(w, r)
	case "/introspect":
		s.introspect(w, r)
	case "/device", "/devicecode":
		say(w, http.StatusOK, map[string]any{"device_code": "a-device", "user_code": "ABCD-EFGH",
			"verification_uri": s.URL + "/enter", "expires_in": 900, "interval": cmp.Or(s.Poll, 5)})
	case "/token":
		s.token(w, r)
	default:
		http.NotFound(w, r)
	}
}

// authorize is the page on which the owner allows it at once.
func (s *Server) authorize(w http.ResponseWriter, r *http.Request) {
	s.asked = r.Form
	back := url.Values{"state": {s.asked.Get("state")}}
	if s.refusal != "" {
		back.Set("error", s.refusal)
		back.Set("error_description", s.description)
	} else {
		s.pages++
		s.code = fmt.Sprintf("code-%d", s.pages)
		back.Set("code", s.code)
	}
	http.Redirect(w, r, s.asked.Get("redirect_uri")+"?"+back.Encode(), http.StatusFound)
}

// introspect tells a mail server whose token this is (RFC 7662); all are of one account.
func (s *Server) introspect(w http.ResponseWriter, r *http.Request) {
	n, err := strconv.Atoi(strings.TrimPrefix(r.Form.Get("token"), "access-"))
	good := err == nil && 0 < n && n <= s.tokens
	say(w, http.StatusOK, map[string]any{"active": good, "username": s.Account})
}

func (s *Server) token(w http.ResponseWriter, r *http.Request) {
	if s.status != 0 {
		w.Header().Set("Location", s.URL+"/elsewhere")
		w.Header().Set("Content-Type", "application/json")
		w.WriteHeader(s.status)
		fmt.Fprint(w, s.body)
		return
	}
	if refusal := s.refuses(r.PostForm); refusal != "" {
		say(w, http.StatusBadRequest, map[string]any{"error": refusal, "error_description": s.description})
		return
	}
	s.tokens++
	say(w, http.StatusOK, map[string]any{"access_token": s.access(), "token_type": "Bearer",
		"expires_in": 3600, "refresh_token": s.refresh()})
}

// refuses says why a request for a token is not granted.
func (s *Server) refuses(form url.Values) string {
	if form.Get("client_id") != "the client" || form.Get("client_secret") != s.Secret {
		return "invalid_client"
	}
	switch form.Get("grant_type") {
	case "authorization_code":
		code := form.Get("code")
		used := slices.Contains(s.codes, code)
		s.codes = append(s.codes, code)
		if used || code != s.code || form.Get("redirect_uri") != s.asked.Get("redirect_uri") ||
			oauth2.S256ChallengeFromVerifier(form.Get("code_verifier")) != s.asked.Get("code_challenge") {
			return "invalid_grant"
		}
		return ""
	case "urn:ietf:params:oauth:grant-type:device_code":
		if s.polls--; s.refusal != "" {
			return s.refusal
		} else if s.polls > 0 {
			return "authorization_pending"
		}
		return ""
	case "refresh_token":
		if s.refusal != "" {
			return s.refusal
		} else if form.Get("refresh_token") != s.refresh() {
			return "invalid_grant"
		}
		return ""
	}
	return "unsupported_grant_type"
}

func say(w http.ResponseWriter, status int, what map[string]any) {
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(status)
	json.NewEncoder(w).Encode(what)
}
