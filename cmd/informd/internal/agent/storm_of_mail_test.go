package agent

import (
	"context"
	"path/filepath"
	"sync/atomic"
	"testing"
	"testing/synctest"
	"time"

	"informd/mailbox/mailboxtest"
)

// Mail that pours into the inbox does not have informd look at every folder each time.
func TestStormOfMail(t *testing.T) {
	dir := t.TempDir()
	synctest.Test(t, func(t *testing.T) {
		var looks atomic.Int64
		srv := mailboxtest.Pipe(mailboxtest.Options{Host: "mail.example.org", AutoSent: true, Hook: func(op mailboxtest.Op) error {
			if op.Proto == "imap" && op.Verb == "LIST" && !op.Done {
				looks.Add(1)
			}
			return nil
		}})
		defer srv.Close()
		user := srv.AddUser("julie", "secret", julie)
		a := newTestAgent(t, srv, filepath.Join(dir, "state.db"), time.Now)
		a.Longest, a.Poll, a.Attend = 5*time.Minute, 5*time.Minute, time.Minute
		minute, cancel := context.WithTimeout(t.Context(), time.Minute)
		defer cancel()
		go func() {
			for range 300 {
				time.Sleep(200 * time.Millisecond)
				if _, err := user.Append("INBOX", nil, time.Time{}, rawMail("x@x.example", "Buy.", "From: Shop <shop@x.example>", "To: "+julie)); err != nil {
					t.Error(err)
				}
			}
		}()
		a.Run(minute)
		a.Close()
		a.Store.Close()
		time.Sleep(time.Minute)
		synctest.Wait()
		if n := looks.Load(); n < 10 || n > 70 {
			t.Errorf("%d looks in a minute, want at most one a second", n)
		}
	})
}
