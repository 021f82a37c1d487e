package agent

import (
	"strings"
	"testing"
	"time"

	"informd/rules/content"
)

// claims are records, each said as its nonce and its generation.
func claims(said ...string) (records []claim) {
	for _, s := range said {
		nonce, generation, _ := strings.Cut(s, " ")
		records = append(records, claim{nonce: nonce, generation: generation})
	}
	return records
}

func TestRivals(t *testing.T) {
	for _, tt := range []struct {
		name    string
		records []claim
		nonces  []string
		want    bool
	}{
		{"alone", claims("a1 A"), []string{"a1"}, false},
		{"our second attempt", claims("a1 A", "a2 A"), []string{"a1", "a2"}, false},
		{"an attempt of ours was never stored", claims("a2 A"), []string{"a1", "a2"}, false},
		{"another came first", claims("b1 B", "a1 A"), []string{"a1"}, true},
		{"another came after us", claims("a1 A", "b1 B"), []string{"a1"}, false},
		{"another stood back from our first attempt", claims("a1 A", "b1 B", "a2 A"), []string{"a1", "a2"}, false},
		{"restored from before any attempt", claims("a1 A", "a2 A"), []string{"a2"}, true},
		{"restored from between two attempts", claims("a1 A", "a2 A", "a3 A"), []string{"a1", "a3"}, true},
		{"the same, and a new generation began", claims("a1 A", "a2 A", "b1 B"), []string{"a1", "b1"}, true},
		{"a copy of our database came after us", claims("a1 A", "c1 A"), []string{"a1"}, false},
	} {
		if got := rivals(tt.records, tt.nonces); got != tt.want {
			t.Errorf("%s: got rivals %v, want %v", tt.name, got, tt.want)
		}
	}
}

// A record in the folder of claims cannot be read, and may be another informd's. No follow-up
// leaves, and the owner hears which folder it is and what to do; once it can be read, one does.
func TestRecordCannotBeRead(t *testing.T) {
	d := newDesk(t, true)
	a := d.agent("state.db")
	d.ticks(a, monday(), noticed)
	dial := a.Session.Account.Dial
	broken := d.breaks(a, "informd")
	for m := range 40 { // it is tried again ever more seldom
		d.ticks(a, due.Add(time.Duration(m)*time.Minute))
	}
	told := 0
	for _, s := range d.srv.Accepted() {
		text := strings.Join(strings.Fields(string(s.Data)), " ")
		if s.To == julie && strings.Contains(text, "every record in your folder informd at ") && strings.Contains(text, "delete there what does not open") {
			told++
		}
	}
	if n := len(d.messages("informd")); n != 1 {
		t.Errorf("%d records stand in the account after attempts that all failed, want one", n)
	}
	if broken.Load() == 0 || told != 1 || d.sent() != 0 {
		t.Errorf("%d answers were broken; the owner was told %d times, and %d follow-ups left: %s", broken.Load(), told, d.sent(), d.row(a).LastError)
	}
	a.Close()
	a.Session.Account.Dial = dial
	d.ticks(a, due.Add(4*time.Hour))
	for _, part := range []content.Part{content.PartClaims, content.PartMailbox} {
		if h := d.healthOf(a, part); h.State == "broken" || d.sent() != 1 {
			t.Errorf("%s is %s (%s), and %d follow-ups left once all can be read", part, h.State, h.Why, d.sent())
		}
	}
}
