package rules

import (
	"slices"
	"strings"
	"testing"
	"time"

	"informd/rules/dates"
	"informd/rules/fact"
	"informd/rules/mail"
)

// One person gets one follow-up a week at the most, whatever they were asked in between,
// unless the owner says send now.
func TestSamePersonAskedTwice(t *testing.T) {
	asked := time.Date(2026, 3, 2, 9, 10, 0, 0, time.UTC)
	first := asked.AddDate(0, 0, 7)
	pol := Policy{Zone: time.UTC, Language: "en", Self: mail.Self{Addresses: []string{"julie@example.org"}}}
	pol.Followup.Mode, pol.Followup.After, pol.Followup.MaxLateness = ModeSend, dates.Span{Days: 7}, dates.Span{Days: 7}
	pol.Followup.From, pol.Followup.Until = dates.Clock{Hour: 9}, dates.Clock{Hour: 17}
	pol.Followup.Days = [7]bool{true, true, true, true, true, true, true}
	for _, tt := range []struct {
		name   string
		again  time.Time // when the second ask was written
		want   time.Time // when its follow-up is due
		events []fact.Event
		why    string // why it does not leave two days after the first one
	}{
		{"long after", first.AddDate(0, 0, 20), first.AddDate(0, 0, 27), nil, "it is not due before Sunday 5 April at 09:10"},
		{"told of late", asked.AddDate(0, 0, 1), first.AddDate(0, 0, 7), nil, "it is not due before Monday 16 March at 09:10"},
		{"and the owner says send now", asked.AddDate(0, 0, 1), first.AddDate(0, 0, 7), []fact.Event{{Kind: fact.Hurried, Ask: "b"}}, ""},
	} {
		events := []fact.Event{
			{Kind: fact.Asked, Ask: "a", At: asked, Address: "anna@pharma.example", Recipients: 1},
			{Kind: fact.FollowedUp, Ask: "a", At: first, MessageID: "f@example.org"},
			{Kind: fact.WentSilent, Ask: "a", At: first},
			{Kind: fact.Asked, Ask: "b", At: tt.again, Address: "anna@pharma.example", Recipients: 1},
		}
		p := Fold("p", append(events, tt.events...), nil)
		p.LastWrote.At = tt.again
		b := p.Ask("b")
		if got := FollowupDue(pol, p, b); !got.Equal(tt.want) {
			t.Errorf("%s: due %s, want %s", tt.name, got, tt.want)
		}
		it := Item{Key: FollowupKey("b"), Kind: "followup", Road: RoadContact, Ask: "b", To: "anna@pharma.example", Due: FollowupDue(pol, p, b)}
		if w, _ := Never(first.AddDate(0, 0, 2), pol, p, it); w.Why != tt.why {
			t.Errorf("%s: Never says %q, want %q", tt.name, w.Why, tt.why)
		}
		it.Due = first // whatever the row says
		if w, _ := Never(first.AddDate(0, 0, 2), pol, p, it); tt.why != "" && w.For != WaitBetween {
			t.Errorf("%s: Never says %q of a row that is due", tt.name, w.Why)
		}
	}
}

// A notice was sent while the clock ran ahead, or the clock is behind for a moment: nobody
// can tell which. Either way the owner has the whole hold, by the clock that says less.
func TestNoticeOfTheFutureHolds(t *testing.T) {
	pol := Policy{Zone: time.UTC, Language: "en"}
	pol.Followup.Mode, pol.Followup.After, pol.Followup.MaxLateness = ModeSend, dates.Span{Days: 7}, dates.Span{Days: 7}
	pol.Followup.From, pol.Followup.Until = dates.Clock{Hour: 9}, dates.Clock{Hour: 17}
	pol.Followup.Days = [7]bool{true, true, true, true, true, true, true}
	asked := time.Date(2026, 3, 2, 9, 10, 0, 0, time.UTC)
	p := Fold("p", []fact.Event{{Kind: fact.Asked, Ask: "a", At: asked, Address: "anna@pharma.example", Recipients: 1}}, nil)
	p.LastWrote.At = asked
	due := FollowupDue(pol, p, p.Ask("a"))
	noticed := due.AddDate(0, 0, 2) // later than usual, so that only the hold is in the way
	it := Item{Key: FollowupKey("a"), Kind: "followup", Road: RoadContact, Ask: "a", To: "anna@pharma.example",
		Due: due, Hold: dates.Span{Days: 1}, NoticedAt: noticed}
	for _, tt := range []struct {
		now   time.Time
		holds bool
	}{
		{due.AddDate(0, 0, 1), true}, // before it was sent
		{noticed.Add(time.Hour), true},
		{noticed.AddDate(0, 0, 1).Add(-time.Minute), true},
		{noticed.AddDate(0, 0, 1), false},
	} {
		w, _ := Never(tt.now, pol, p, it)
		if holds := w.For == WaitHold; holds != tt.holds || !holds && w.For != NoWait {
			t.Errorf("at %s: %q, want it held: %v", tt.now.Format(time.DateTime), w.Why, tt.holds)
		}
	}
}

// A week later at the same hour is the same hour by the owner's clock, though the clocks
// change between.
func TestDueAcrossClockChange(t *testing.T) {
	zone, err := time.LoadLocation("America/New_York")
	if err != nil {
		t.Fatal(err)
	}
	pol := Policy{Zone: zone, Language: "en"}
	pol.Followup.After = dates.Span{Days: 7}
	pol.Followup.From, pol.Followup.Until = dates.Clock{Hour: 9}, dates.Clock{Hour: 17}
	pol.Followup.Days = [7]bool{true, true, true, true, true, true, true}
	for _, asked := range []time.Time{
		time.Date(2026, 3, 4, 9, 10, 0, 0, zone),   // spring forward on the 8th
		time.Date(2026, 10, 28, 9, 10, 0, 0, zone), // fall back on the 1st
	} {
		a := &Ask{At: asked.UTC()}
		due := FollowupDue(pol, &Person{Asks: []Ask{*a}}, a).In(zone)
		if due.Hour() != 9 || due.Minute() != 10 || due.Sub(asked) == 7*24*time.Hour {
			t.Errorf("asked %s, due %s", asked, due)
		}
	}
}

// A follow-up that the daily limit kept back until it was too late waits for its owner's
// word, and why says so.
func TestKeptBackTooLong(t *testing.T) {
	now := time.Date(2026, 3, 25, 10, 0, 0, 0, time.UTC)
	pol := Policy{Zone: time.UTC, Language: "en"}
	pol.Followup.Mode, pol.Followup.MaxLateness = ModeSend, dates.Span{Days: 7}
	p := Fold("anna", []fact.Event{{Seq: 1, Person: "anna", Kind: fact.Asked, At: now.AddDate(0, 0, -2), Ask: "ask", Name: "Anna Meier",
		Address: "anna@acme.example", From: "julie@example.org", Recipients: 1, MessageID: "ask@example.org"}}, nil)
	it := Item{Key: FollowupKey("ask"), Kind: "followup", Road: RoadContact, State: StateReady, Ask: "ask", Due: now.AddDate(0, 0, -8)}
	p.Items = []Item{it}
	if why := Decide(now, pol, p).Why; !strings.Contains(why, longAgo(pol, it)) {
		t.Errorf("%q, want that it waits for a word", why)
	}
	p.Asks[0].Hurried = true
	if why := Decide(now, pol, p).Why; !strings.Contains(why, "on its way") {
		t.Errorf("%q, want it on its way: the word was said", why)
	}
}

// An ask for which nothing more is sent stays open while a mail may be the answer to it, for some weeks.
func TestDoubtKeepsAskOpen(t *testing.T) {
	start := time.Date(2026, 3, 2, 9, 0, 0, 0, time.UTC)
	day := func(n int) time.Time { return start.AddDate(0, 0, n) }
	pol := Policy{Zone: time.UTC}
	pol.Followup.Mode, pol.Followup.After = ModeSend, dates.Span{Days: 7}
	asked := fact.Event{Seq: 1, Person: "anna", Kind: fact.Asked, At: start, Ask: "a", Address: "anna@x.example", Recipients: 1}
	followed := fact.Event{Seq: 2, Person: "anna", Kind: fact.FollowedUp, At: day(7), Ask: "a"}
	doubt := func(kind fact.DoubtKind) fact.Event {
		return fact.Event{Seq: 3, Person: "anna", At: day(9), Source: "m@x"}.AsDoubt(kind, "a", fact.Reason{Sign: fact.SignTold, Of: "it may be"})
	}
	cleared := fact.Event{Seq: 4, Person: "anna", Kind: fact.Cleared, At: day(10), Ask: "a", Settled: "m@x"}
	for _, tt := range []struct {
		name   string
		events []fact.Event
		day    int
		silent bool
	}{
		{"no doubt", []fact.Event{asked, followed}, 15, true},
		{"a mail", []fact.Event{asked, followed, doubt(fact.DoubtMail)}, 15, false},
		{"a mail that may be a robot's", []fact.Event{asked, followed, doubt(fact.DoubtRobot)}, 15, false},
		{"a mail, for weeks", []fact.Event{asked, followed, doubt(fact.DoubtMail)}, 38, true},
		{"a mail that was none", []fact.Event{asked, followed, doubt(fact.DoubtMail), cleared}, 15, true},
		{"a robot at the door", []fact.Event{asked, followed, doubt(fact.DoubtChallenge)}, 15, true},
	} {
		d := Decide(day(tt.day), pol, Fold("anna", tt.events, nil))
		silent := slices.ContainsFunc(d.Events, func(e fact.Event) bool { return e.Kind == fact.WentSilent })
		if silent != tt.silent {
			t.Errorf("%s, on day %d: it went silent is %v, want %v", tt.name, tt.day, silent, tt.silent)
		}
	}
}
