package agent

import (
	"fmt"
	"log/slog"
	"strings"
	"testing"
	"time"

	"informd/rules"
)

// askedOf files in Sent an ask to an address, under an id and with more header lines.
func (d *desk) askedOf(to, id string, header ...string) {
	d.t.Helper()
	d.put("Sent", id, "Could I ask you?", append(header, "From: Julie Roth <"+julie+">", "To: "+to, "Bcc: "+capture, "Subject: Bio")...)
}

// An ask to an address that cannot be written in a header, as a provider once gave them out,
// has no follow-up: the owner is told so once, and so is the log, the look and the decisions do
// not fail, and others have theirs.
func TestFollowUpThatCannotBeWritten(t *testing.T) {
	for _, to := range []string{"bob..lee.@biotech.example", strings.Repeat("b", 70) + "@biotech.example"} {
		d := newDesk(t, true)
		var log strings.Builder
		a := d.agent("state.db", func(a *Agent) { a.Log = slog.New(slog.NewTextHandler(&log, nil)) })
		d.askedOf(to, "bob@example.org")
		for _, at := range append([]time.Time{monday(), noticed, due, due.Add(time.Hour)}, days(10, due)...) {
			d.set(at)
			if _, err := a.Tick(t.Context()); err != nil {
				t.Errorf("%s: %s: %v", to, at.Format(time.DateTime), err)
			}
		}
		told := 0
		for _, r := range d.rows(a) {
			if strings.HasPrefix(r.Key, "trouble/unwritten/") && r.State == rules.StateSent {
				told++
			}
		}
		if told != 1 || d.sent() != 1 {
			t.Errorf("%s: the owner was told %d times, and %d follow-ups went to Anna; want one each", to, told, d.sent())
		}
		if n := strings.Count(log.String(), "cannot be written: the follow-up to "); n != 1 {
			t.Errorf("%s: logged %d times, want once", to, n)
		}
	}
}

// An id that cannot stand in a header, of the ask or of a mail before it, costs the follow-up
// its place in the thread and no more; a long thread does not make its lines too long.
func TestFollowUpToOddIDs(t *testing.T) {
	long := strings.Repeat("x", 300) + "@example.org"
	var many strings.Builder
	for i := range 90 {
		fmt.Fprintf(&many, " <%s.%d@example.org>", strings.Repeat("m", 60), i)
	}
	for _, tt := range []struct{ id, references string }{
		{long, ""}, {"b\u00f6b@example.org", ""}, {"bob@example.org", "<" + long + ">"}, {"bob@example.org", many.String()},
	} {
		d := newDesk(t, true)
		a := d.agent("state.db")
		var header []string
		if tt.references != "" {
			header = []string{"References: " + tt.references}
		}
		d.srv.AddUser("bob", "secret", bob)
		d.askedOf(bob, tt.id, header...)
		d.ticks(a, monday(), noticed, due, due.Add(time.Hour), due.AddDate(0, 0, 1))
		if n := d.sentTo(bob); n != 1 {
			t.Errorf("%.20s %.20s: %d follow-ups, want 1", tt.id, tt.references, n)
		}
	}
}
