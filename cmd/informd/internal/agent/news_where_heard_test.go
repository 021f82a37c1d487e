package agent

import (
	"context"
	"path/filepath"
	"slices"
	"sync"
	"testing"
	"testing/synctest"
	"time"

	"informd/mailbox/mailboxtest"
	"informd/rules"
)

// Between two looks one connection is open, and idles. When the server says that mail came, that
// one reads it, from within the inbox, and asks how far the other folders have come: an ask that
// lies in Sent since a moment ago is known before its answer is read. Round trips are counted by the time
// they take on a line on which nothing else takes any.
func TestNewsAreReadWhereTheyAreHeard(t *testing.T) {
	const trip = 10 * time.Millisecond
	dir := t.TempDir()
	synctest.Test(t, func(t *testing.T) {
		var mu sync.Mutex
		var verbs []string
		open := 0
		srv := mailboxtest.Pipe(mailboxtest.Options{Host: "mail.example.org", AutoSent: true, Hook: func(op mailboxtest.Op) error {
			mu.Lock()
			defer mu.Unlock()
			switch {
			case op.Proto != "imap" || op.Done:
			case op.Verb == "LOGIN", op.Verb == "AUTHENTICATE":
				open++
			case op.Verb == "LOGOUT":
				open--
			default:
				verbs = append(verbs, op.Verb)
			}
			return nil
		}})
		defer srv.Close()
		user := srv.AddUser("julie", "secret", julie)
		a := newTestAgent(t, srv, filepath.Join(dir, "state.db"), time.Now)
		movesAway(a, trip)
		var came, looked time.Time
		a.OnLook = func() {
			mu.Lock()
			looked = time.Now()
			mu.Unlock()
		}
		ctx, cancel := context.WithCancel(t.Context())
		ended := make(chan struct{})
		go func() { a.Run(ctx); close(ended) }()
		heard := func(at time.Duration, id, answered string) []string {
			t.Helper()
			time.Sleep(at)
			mu.Lock()
			verbs, came = nil, time.Now()
			mu.Unlock()
			raw := rawMail(id+"@company0.example", "Gladly.", "From: Contact Number0 <contact0@company0.example>", "To: "+julie,
				"Subject: Re: A question, number 0", "In-Reply-To: <"+answered+"@example.org>")
			if _, err := user.Append("INBOX", nil, time.Time{}, raw); err != nil {
				t.Fatal(err)
			}
			time.Sleep(2 * time.Second)
			mu.Lock()
			defer mu.Unlock()
			if open != 1 {
				t.Errorf("%d connections at rest, want 1", open)
			}
			return slices.Clone(verbs)
		}
		time.Sleep(time.Hour)
		askSomebody(t, srv, user, 0)
		heard(0, "first", "ask-0")
		if k := a.know.Book.ByAddress("contact0@company0.example").Asks[0]; k.State != rules.AskAnswered {
			t.Errorf("the ask is %s, want answered", k.State)
		}
		heard(time.Minute, "second", "ask-0") // and what informd wrote meanwhile came to Sent
		if got, want := heard(7*time.Hour, "third", "ask-0"), []string{"FETCH", "LIST", "FETCH", "IDLE"}; !slices.Equal(got, want) {
			t.Errorf("news cost %v, want %v", got, want)
		}
		if trips := looked.Sub(came)/trip - 1; trips != 3 { // the first brings the news; then IDLE ends
			t.Errorf("news were taken in after %d round trips, want 3", trips)
		}
		cancel()
		<-ended
		a.Close()
		a.Store.Close()
		srv.Close()
		time.Sleep(time.Minute) // what is still on the line arrives
	})
}
