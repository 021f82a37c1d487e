package oauth

import (
	"context"
	"crypto/rand"
	"crypto/subtle"
	"errors"
	"fmt"
	"io"
	"log"
	"net"
	"net/http"
	"strconv"
	"time"

	"golang.org/x/oauth2"

	"informd/mailbox"
)

// patience is how long the owner may take to allow it in a browser.
const patience = 15 * time.Minute

// Loopback logs in by a page of the provider whose answer comes back to this computer
// (RFC 8252 section 7.3), with PKCE (RFC 7636) and a state that only an answer to this
// very question knows. It calls show with that page and the port at which it waits. What
// it gives is the refresh token.
func (c Client) Loopback(ctx context.Context, show func(page string, port int)) (mailbox.Secret, error) {
	ctx, cancel := context.WithTimeout(ctx, patience)
	defer cancel()
	l, err := (&net.ListenConfig{}).Listen(ctx, "tcp4", "127.0.0.1:0")
	if err != nil {
		return mailbox.Secret{}, fmt.Errorf("wait for the provider's answer: %w", err)
	}
	port := l.Addr().(*net.TCPAddr).Port
	config := c.config("http://" + net.JoinHostPort(c.Provider.Host, strconv.Itoa(port)))
	desk := &desk{state: rand.Text(), came: make(chan answer, 1)}
	server := &http.Server{
		Handler: desk, ReadHeaderTimeout: requestTimeout, MaxHeaderBytes: 32 << 10,
		ErrorLog: log.New(io.Discard, "", 0), // a request line holds the code
	}
	ended := make(chan struct{})
	go func() { server.Serve(l); close(ended) }()
	defer func() { server.Close(); <-ended }()

	verifier := oauth2.GenerateVerifier()
	ask := append([]oauth2.AuthCodeOption{oauth2.S256ChallengeOption(verifier)}, c.Provider.Ask...)
	show(config.AuthCodeURL(desk.state, ask...), port)
	var got answer
	select {
	case <-ctx.Done():
		return mailbox.Secret{}, outOfTime(ctx)
	case got = <-desk.came:
	}
	if got.code == "" {
		return mailbox.Secret{}, fmt.Errorf("wait for the provider's answer: %w",
			refusal(got.refusal, got.description, nil))
	}
	ctx = context.WithValue(ctx, oauth2.HTTPClient, c.http())
	token, err := config.Exchange(ctx, got.code, oauth2.VerifierOption(verifier))
	if err != nil {
		err = fault("ask for the token", err)
		if errors.Is(err, ErrEnded) { // of the code, which lives for minutes and serves once
			return mailbox.Secret{}, fmt.Errorf("%w; log in again", err)
		}
		return mailbox.Secret{}, err
	}
	return refreshOf(token)
}

// An answer is what a browser brought back: a code, or why there is none.
type answer struct{ code, refusal, description string }

// A desk takes the one answer that informd waits for. Whoever does not know the state is
// sent away, and the wait goes on: any page in the browser can call here.
type desk struct {
	state string
	came  chan answer // takes one
}

func (d *desk) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	q := r.URL.Query()
	w.Header().Set("Content-Type", "text/plain; charset=utf-8")
	w.Header().Set("Cache-Control", "no-store")
	if r.Method != http.MethodGet || r.URL.Path != "/" {
		http.Error(w, "There is nothing here.", http.StatusNotFound)
		return
	}
	got := answer{q.Get("code"), q.Get("error"), q.Get("error_description")}
	if subtle.ConstantTimeCompare([]byte(q.Get("state")), []byte(d.state)) != 1 || got.code == "" && got.refusal == "" {
		http.Error(w, "This is no answer to what informd asked. Open the address that it shows now.",
			http.StatusBadRequest)
		return
	}
	io.WriteString(w, "informd has the answer, and says in its terminal what comes of it. You can close this page.\n")
	if f, ok := w.(http.Flusher); ok {
		f.Flush() // before the server is closed
	}
	select {
	case d.came <- got:
	default: // the first one counts
	}
}
