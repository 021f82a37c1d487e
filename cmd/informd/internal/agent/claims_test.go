package agent

import (
	"strings"
	"testing"
	"time"

	"informd/rules/content"
	"informd/rules/mail"
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
		if got := claimedByOther(tt.records, tt.nonces); got != tt.want {
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
		d.ticksAnyhow(a, due.Add(time.Duration(m)*time.Minute))
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

// The owner has a folder of the name of ours, and files an answer in it: it is read like any other,
// and the records that come to stand there are none.
func TestOwnersFolderOfThatName(t *testing.T) {
	for _, tt := range []struct {
		name   string
		header []string
		want   int
	}{
		{"an answer", []string{"From: Anna Meier <" + anna + ">", "Subject: Re: Pharma"}, 0},
		{"an answer in the shape of a record", []string{"From: Anna Meier <" + anna + ">", "Subject: claimed: followup/x",
			claimField + ": x", nonceField + ": y", "Received: from x by mx.example.org; now"}, 0},
		{"a mail of a stranger", []string{"From: Shop <shop@shop.example>", "Subject: Sale"}, 1},
	} {
		t.Run(tt.name, func(t *testing.T) {
			d := newDesk(t, true)
			if err := d.user.Create("informd", ""); err != nil {
				t.Fatal(err)
			}
			a := d.agent("state.db")
			d.ticks(a, monday())
			d.set(monday().Add(time.Hour))
			d.put("informd", "claim.y@pharma.example", "Yes, gladly.", append(tt.header, "To: "+julie)...)
			d.ticks(a, d.clock(), noticed, due, due.Add(time.Hour))
			if n := d.sent(); n != tt.want {
				t.Errorf("%d follow-ups, want %d", n, tt.want)
			}
			if n := len(a.know.book.People()); n != 1 {
				t.Errorf("%d people are known, want Anna alone", n)
			}
		})
	}
}

// Who knows the form of a record, and has one delivered into the folder, calls no follow-up off.
func TestForgedRecord(t *testing.T) {
	d := newDesk(t, true)
	if err := d.user.Create("informd", ""); err != nil {
		t.Fatal(err)
	}
	a := d.agent("state.db")
	d.ticks(a, monday(), noticed)
	d.set(noticed.Add(time.Hour))
	d.put("informd", "claim.forged@example.org", "informd keeps this record.", "Delivered-To: julie+informd@example.org",
		"From: informd <"+julie+">", "To: "+julie, "Subject: claimed", claimField+": "+claimID(d.row(a)), nonceField+": forged")
	d.ticks(a, due, due.Add(time.Hour))
	if d.sent() != 1 {
		t.Errorf("%d follow-ups left, want 1: %s", d.sent(), d.row(a).LastError)
	}
}

// A record is known by its form and its id together, and no server has handled it.
func TestIsRecord(t *testing.T) {
	const claim, live = "claim.n0nce@example.org", "live.n0nce@example.org"
	for _, tt := range []struct {
		name   string
		id     string
		fields mail.Header
		want   bool
	}{
		{"of a claim", claim, mail.Header{"x-informd-claim": {"c"}, "x-informd-nonce": {"N0NCE"}}, true},
		{"of going live", live, mail.Header{"x-informd-live": {"live"}, "x-informd-nonce": {"N0NCE"}}, true},
		{"without its nonce", claim, mail.Header{"x-informd-claim": {"c"}}, false},
		{"of another nonce", claim, mail.Header{"x-informd-claim": {"c"}, "x-informd-nonce": {"other"}}, false},
		{"without its field", claim, mail.Header{"x-informd-nonce": {"n0nce"}}, false},
		{"of a claim, under the id of going live", live, mail.Header{"x-informd-claim": {"c"}, "x-informd-nonce": {"n0nce"}}, false},
		{"under a mail's own id", "m1@acme.example", mail.Header{"x-informd-claim": {"c"}, "x-informd-nonce": {"n0nce"}}, false},
		{"delivered by a server", claim, mail.Header{"x-informd-claim": {"c"}, "x-informd-nonce": {"n0nce"}, "received": {"from x by mx; now"}}, false},
		{"delivered into the folder", live, mail.Header{"x-informd-live": {"live"}, "x-informd-nonce": {"n0nce"}, "delivered-to": {"julie+informd@example.org"}}, false},
		{"with a return path", claim, mail.Header{"x-informd-claim": {"c"}, "x-informd-nonce": {"n0nce"}, "return-path": {"<>"}}, false},
		{"checked by a server", claim, mail.Header{"x-informd-claim": {"c"}, "x-informd-nonce": {"n0nce"}, "received-spf": {"pass"}}, false},
	} {
		if got := isRecord(mail.Message{ID: tt.id, Header: tt.fields}); got != tt.want {
			t.Errorf("%s: got %t, want %t", tt.name, got, tt.want)
		}
	}
}
