package agent

import (
	"testing"
	"time"
)

// An ask whose draft was begun days before it was sent bears the Date of the draft. Its follow-up
// counts from when it was sent: by the owner's own server, or by a look that did not find it in
// Sent. What was there at the first look, or is older than drafts become, counts from its Date.
func TestAskOfAnOldDraft(t *testing.T) {
	sent := monday().AddDate(0, 0, 10)
	server := "Received: from laptop by smtp.example.org with ESMTPSA; " + sent.Format("Mon, 2 Jan 2006 15:04:05 -0700")
	for _, tt := range []struct {
		name   string
		looked time.Time // last, before it was sent
		date   time.Time
		header []string
		from   time.Time // when its week begins
	}{
		{"just written", sent.Add(-time.Hour), sent.Add(-time.Minute), nil, sent.Add(-time.Minute)},
		{"begun a week before", sent.Add(-time.Hour), sent.AddDate(0, 0, -7), nil, sent.Add(-time.Hour)},
		{"the server says when", sent.AddDate(0, 0, -2), sent.AddDate(0, 0, -7), []string{server}, sent},
		{"not looked since", sent.AddDate(0, 0, -8), sent.AddDate(0, 0, -7), nil, sent.AddDate(0, 0, -7)},
		{"the first look", time.Time{}, sent.AddDate(0, 0, -7), nil, sent.AddDate(0, 0, -7)},
		{"an old mail filed in Sent", sent.Add(-time.Hour), sent.AddDate(0, -2, 0), nil, sent.AddDate(0, -2, 0)},
	} {
		d := newDesk(t, true)
		a := d.agent("state.db")
		if !tt.looked.IsZero() {
			d.ticks(a, tt.looked)
		}
		d.set(sent)
		d.srv.AddUser("bob", "secret", bob)
		raw := written(tt.date, "bob@example.org", "Could I ask you?", append(tt.header, "From: Julie Roth <"+julie+">",
			"To: Bob Lee <"+bob+">", "Bcc: "+capture, "Subject: Bio")...)
		if _, err := d.user.Append("Sent", nil, d.clock(), raw); err != nil {
			t.Fatal(err)
		}
		d.ticks(a, sent.Add(time.Minute))
		p := a.know.Book.ByAddress(bob)
		if p == nil {
			t.Fatalf("%s: the ask is not known", tt.name)
		}
		if got := p.Asks[0].SentAt(); !got.Equal(tt.from.Truncate(time.Second)) {
			t.Errorf("%s: its week begins %s, want %s", tt.name, got, tt.from)
		}
	}
}
