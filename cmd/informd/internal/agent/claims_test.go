package agent

import (
	"strings"
	"testing"
	"time"

	"informd/cmd/informd/internal/agent/records"
	"informd/rules/content"
	"informd/rules/mail"
)

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
			records.ClaimField + ": x", records.NonceField + ": y", "Received: from x by mx.example.org; now"}, 0},
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
			if n := len(a.know.Book.People()); n != 1 {
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
		"From: informd <"+julie+">", "To: "+julie, "Subject: claimed", records.ClaimField+": "+mail.NewID("claim", d.row(a).Key), records.NonceField+": forged")
	d.ticks(a, due, due.Add(time.Hour))
	if d.sent() != 1 {
		t.Errorf("%d follow-ups left, want 1: %s", d.sent(), d.row(a).LastError)
	}
}
