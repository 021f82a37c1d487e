package intake

import (
	"testing"
	"time"

	"informd/rules"
	"informd/rules/dates"
	"informd/rules/encounter"
	"informd/rules/fact"
	"informd/rules/mail"
	"informd/rules/matching"
	"informd/rules/reading"
)

// Calendars cancel and move what lies in the past, when somebody tidies up or drags an old
// event to another day. What took place has taken place, and wants thanks.
func TestCalendarAfterTheTalk(t *testing.T) {
	zone := time.UTC
	start := time.Date(2026, 3, 3, 15, 0, 0, 0, zone)
	self := mail.Self{Addresses: []string{"julie@example.org"}, Capture: "julie+x@example.org"}
	pol := rules.Policy{Owner: mail.Address{Name: "Julie", Addr: "julie@example.org"}, Self: self, Zone: zone, ThankYouAt: dates.Clock{Hour: 8}}
	invite := func(method string, at time.Time, sequence int) *mail.Invite {
		return &mail.Invite{Method: method, UID: "talk@acme.example", Sequence: sequence, Start: at, End: at.Add(30 * time.Minute), Organizer: mail.Address{Addr: "anna@acme.example"}}
	}
	read := func(p *rules.Person, date time.Time, inv *mail.Invite) *rules.Person {
		m := mail.Message{ID: date.Format("150405.0201") + "@acme.example", From: mail.Address{Name: "Anna Meier", Addr: "anna@acme.example"}, To: []mail.Address{pol.Owner}, Date: date,
			Subject: "Talk", Invite: inv, Place: mail.Place{Folder: "INBOX"}}
		return p.With(interpretAlone(encounter.Encounter{Message: m, Reading: reading.Read(m, self), Book: matching.NewBook(self, []*rules.Person{p}), Policy: pol, Now: date}).Events)
	}
	onDay := func(day time.Time, inv *mail.Invite) *mail.Invite {
		inv.Instead = day
		return inv
	}
	met := func(p *rules.Person) *rules.Person {
		return p.With([]fact.Event{{Person: "anna", Kind: fact.Met, At: start.Add(time.Hour), Talk: p.Talks[0].ID, Start: start, End: start.Add(30 * time.Minute)}})
	}
	for _, tt := range []struct {
		name   string
		logged bool
		date   time.Time
		inv    *mail.Invite
		states []rules.TalkState
	}{
		{"cancelled before", false, start.Add(-time.Hour), invite("CANCEL", start, 1), []rules.TalkState{rules.TalkCancelled}},
		{"another day of its series cancelled", false, start.Add(-time.Hour), onDay(start.AddDate(0, 0, 7), invite("CANCEL", start.AddDate(0, 0, 7), 1)), []rules.TalkState{rules.TalkBooked}},
		{"its own day of the series cancelled", false, start.Add(-time.Hour), onDay(start, invite("CANCEL", start, 1)), []rules.TalkState{rules.TalkCancelled}},
		{"its own day of the series moved", false, start.Add(-time.Hour), onDay(start, invite("REQUEST", start.Add(time.Hour), 1)), []rules.TalkState{rules.TalkBooked}},
		{"cancelled afterwards", false, start.Add(2 * time.Hour), invite("CANCEL", start, 1), []rules.TalkState{rules.TalkBooked}},
		{"cancelled after the note", true, start.Add(2 * time.Hour), invite("CANCEL", start, 1), []rules.TalkState{rules.TalkMet}},
		{"the same again", true, start.Add(2 * time.Hour), invite("REQUEST", start, 1), []rules.TalkState{rules.TalkMet}},
		{"moved before", false, start.Add(-time.Hour), invite("REQUEST", start.Add(time.Hour), 1), []rules.TalkState{rules.TalkBooked}},
		{"moved when she did not come", false, start.Add(time.Hour), invite("REQUEST", start.Add(3*time.Hour), 1), []rules.TalkState{rules.TalkBooked}},
		{"dragged to another day after the note", true, start.Add(2 * time.Hour), invite("REQUEST", start.AddDate(0, 1, 0), 1), []rules.TalkState{rules.TalkMet, rules.TalkBooked}},
	} {
		p := read(askedAnna(start), start.Add(-24*time.Hour), invite("REQUEST", start, 0))
		if len(p.Talks) != 1 {
			t.Fatalf("%d talks, want one", len(p.Talks))
		}
		if tt.logged {
			p = met(p)
		}
		p = read(p, tt.date, tt.inv)
		var got []rules.TalkState
		for _, talk := range p.Talks {
			got = append(got, talk.State)
		}
		if len(got) != len(tt.states) || got[0] != tt.states[0] {
			t.Errorf("%s: got %v, want %v", tt.name, got, tt.states)
		}
		if tt.logged && !p.Talks[0].Start.Equal(start) {
			t.Errorf("%s: the talk that took place moved to %v", tt.name, p.Talks[0].Start)
		}
	}
}

// Who declines through a relay of their calendar declines.
func TestDeclinedThroughRelay(t *testing.T) {
	now := time.Date(2026, 3, 4, 10, 0, 0, 0, time.UTC)
	start := now.AddDate(0, 0, 2)
	for _, tt := range []struct {
		name, attendee string
		from           mail.Address
		want           string
	}{
		{"herself", "anna@acme.example", mail.Address{Addr: "anna@acme.example"}, "cancelled anna"},
		{"through a relay", "anna@acme.example", mail.Address{Name: "Anna", Addr: "noreply@relay.example"}, "cancelled anna"},
		{"a colleague of hers, for himself", "bob@acme.example", mail.Address{Addr: "anna@acme.example"}, ""},
	} {
		p := askedAnna(now).With([]fact.Event{
			{Person: "anna", Kind: fact.Answered, At: now.Add(-time.Hour), Ask: "ask", Source: "yes@acme.example", MessageID: "yes@acme.example"},
			{Person: "anna", Kind: fact.Booked, At: now.Add(-time.Hour), Talk: mail.NewID("talk", "anna", "u"), Start: start, End: start.Add(30 * time.Minute), Source: "yes@acme.example"},
		})
		m := mail.Message{ID: "no@acme.example", From: tt.from, To: []mail.Address{{Addr: "julie@example.org"}}, InReplyTo: []string{"yes@acme.example"}, Date: now, Subject: "Declined: Talk", Place: mail.Place{Folder: "INBOX"},
			Invite: &mail.Invite{Method: "REPLY", UID: "u", Start: start, Attendees: []mail.Attendee{{Address: mail.Address{Addr: tt.attendee}, Status: "declined"}}}}
		if got := outcomes(now, m, p); got != tt.want {
			t.Errorf("%s: got %q, want %q", tt.name, got, tt.want)
		}
	}
}

// One talk comes by a note and two calendars: it is one talk still, prepared and thanked for
// once, and each of them moves it. Whole days are days of the owner's.
func TestOneTalkOfManyInvitations(t *testing.T) {
	zone := time.FixedZone("", -5*3600)
	now := time.Date(2026, 3, 3, 15, 0, 0, 0, time.UTC)
	start := now.AddDate(0, 0, 7)
	self := mail.Self{Addresses: []string{"julie@example.org"}, Capture: "julie+x@example.org"}
	pol := rules.Policy{Owner: mail.Address{Addr: "julie@example.org"}, Self: self, Zone: zone}
	p := askedAnna(now).With([]fact.Event{{Seq: 2, Person: "anna", Kind: fact.Booked, At: now, Talk: "note", Ask: "ask", Start: start, End: start.Add(30 * time.Minute)}})
	read := func(n int, inv mail.Invite) {
		inv.Method, inv.Organizer = "REQUEST", mail.Address{Addr: "anna@acme.example"}
		m := mail.Message{ID: inv.UID + start.String(), From: inv.Organizer, To: []mail.Address{pol.Owner}, Date: now.Add(time.Duration(n) * time.Hour),
			Subject: "Talk", Invite: &inv, Place: mail.Place{Folder: "INBOX"}}
		p = p.With(interpretAlone(encounter.Encounter{Message: m, Reading: reading.Read(m, self), Book: matching.NewBook(self, []*rules.Person{p}), Policy: pol, Now: m.Date}).Events)
	}
	later := start.Add(time.Hour)
	for n, inv := range []mail.Invite{
		{UID: "a", Start: start}, {UID: "b", Start: start}, {UID: "b", Start: start}, {UID: "b", Start: later, Sequence: 1}, {UID: "a", Start: later, Sequence: 1},
	} {
		read(n, inv)
		if len(p.Talks) != 1 || !p.Talks[0].Start.Equal(inv.Start) {
			t.Fatalf("after invitation %d: %+v, want one talk at %s", n, p.Talks, inv.Start)
		}
	}
	read(9, mail.Invite{UID: "c", AllDay: true, Start: time.Date(2026, 3, 20, 0, 0, 0, 0, time.UTC)})
	if day := p.Talks[1].Start.In(zone); day.Day() != 20 || day.Hour() != 0 {
		t.Errorf("the whole day begins %s", day)
	}
}
