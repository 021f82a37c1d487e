package report

import (
	"strings"
	"testing"
	"time"

	"informd/rules"
	"informd/rules/content"
	"informd/rules/fact"
)

// askedAndMet is somebody who was asked, and talked to the owner days ago.
func askedAndMet(now time.Time, days int) *rules.Person {
	at := now.AddDate(0, 0, -days)
	return rules.Fold("p", []fact.Event{
		{Seq: 1, Person: "p", Kind: fact.Asked, At: at.AddDate(0, 0, -9), Ask: "a", Name: "Anna Meier", Address: "anna@pharma.example", Recipients: 1, Subject: "Your way into pharma"},
		{Seq: 2, Person: "p", Kind: fact.Met, At: at, Talk: "t", Ask: "a", Start: at, End: at.Add(time.Hour)},
		{Seq: 3, Person: "p", Kind: fact.Noted, At: at, Talk: "t", Line: fact.LineLearned, Text: "batches are not cheap"},
	}, nil)
}

// An old line of a note is shown again after a year, and not before.
func TestOldNoteOnceAYear(t *testing.T) {
	now := time.Date(2026, 3, 2, 8, 0, 0, 0, time.UTC)
	for told, want := range map[int]string{0: "old/t", 350: "", 370: "old/t"} {
		pol := rules.Policy{Zone: time.UTC}
		if told > 0 {
			pol.Account.Mentions = map[string][]rules.Mention{"old/t": {{At: now.AddDate(0, 0, -told)}}}
		}
		w := digestWriter{MatterContext: MatterContext{Policy: pol, Now: now}, people: []*rules.Person{askedAndMet(now, 800)}}
		if note, id := w.oldNote(); id != want || (note.Text != "") != (want != "") {
			t.Errorf("told %d days ago: %q, %+v; want %q", told, id, note, want)
		}
	}
}

// A digest says when every mailbox was last looked at, and names an open ask by its subject.
func TestDigestNames(t *testing.T) {
	now := time.Date(2026, 3, 2, 8, 0, 0, 0, time.UTC)
	none := func(string) time.Time { return time.Time{} }
	for last, want := range map[time.Time]string{{}: "", now.Add(-time.Hour): "Monday 2 March at 07:00"} {
		if got := Digest(now, lifePolicy(), View{LastLook: last, Made: none}).LastLook; got != want {
			t.Errorf("looked at %s: %q, want %q", last, got, want)
		}
	}
	for subject, want := range map[string]string{"Pharma": "asked yesterday, “Pharma”", "Re:": "asked yesterday"} {
		p := rules.Fold("p", []fact.Event{{Seq: 1, Person: "p", Kind: fact.Asked, At: now.AddDate(0, 0, -1), Ask: "a", Address: "anna@pharma.example", Recipients: 1, Subject: subject}}, nil)
		w := digestWriter{MatterContext: MatterContext{Policy: lifePolicy(), Now: now}, people: []*rules.Person{p}}
		if got := w.asked(Matter{Person: p, About: "a", Next: now}).What; got != want {
			t.Errorf("subject %q: %q, want %q", subject, got, want)
		}
	}
}

// A digest of a rehearsal asks once whether to go live, when the rehearsal has lasted a week.
func TestAsksToGoLive(t *testing.T) {
	now := time.Date(2026, 3, 16, 8, 0, 0, 0, time.UTC)
	for _, tt := range []struct {
		name string
		days int // since it began
		told bool
		want bool
	}{
		{"after a day", 1, false, false}, {"after nine", 9, false, true}, {"a second time", 9, true, false},
	} {
		pol := lifePolicy()
		pol.Account.Rehearsal, pol.Account.BeganAt = true, now.AddDate(0, 0, -tt.days)
		if tt.told {
			pol.Account.Mentions = map[string][]rules.Mention{askLiveID: {{At: now}}}
		}
		var d content.SayDigest
		told := (digestWriter{MatterContext: MatterContext{Policy: pol, Now: now}}).rehearsal(&d)
		if d.AsksLive != tt.want || len(told) > 0 != tt.want || len(d.Buttons) > 0 != tt.want {
			t.Errorf("%s: asks %v, %+v", tt.name, d.AsksLive, told)
		}
	}
}

// A brief says a second time, three days later, that somebody waits for the owner, and not a third time.
func TestPressing(t *testing.T) {
	now := time.Date(2026, 3, 18, 8, 0, 0, 0, time.UTC) // a Wednesday
	for _, tt := range []struct {
		briefs, digests, days int
		want                  bool
	}{
		{0, 0, 0, true}, {1, 0, 2, false}, {1, 0, 3, true}, {2, 0, 3, false}, {1, 1, 3, false}, {0, 1, 3, false},
	} {
		m := Matter{State: MatterYes, Mentioned: MentionCount{Briefs: tt.briefs, Digests: tt.digests, Last: now.AddDate(0, 0, -tt.days)}}
		if got := m.pressing(now, lifePolicy()); got != tt.want {
			t.Errorf("%+v: %v", tt, got)
		}
	}
}

// What is said of a talk that is over does not say that somebody talked where nobody has told of it.
func TestAfterTalk(t *testing.T) {
	now := time.Date(2026, 3, 18, 8, 0, 0, 0, time.UTC)
	r := &matterReader{MatterContext: MatterContext{Now: now, Policy: lifePolicy()}}
	for _, tt := range []struct {
		state rules.TalkState
		days  int
		want  string
	}{
		{rules.TalkBooked, 1, "your talk was yesterday"},
		{rules.TalkBooked, 20, "your talk was on 26 February, two weeks ago"},
		{rules.TalkMet, 1, "you talked yesterday"},
		{rules.TalkMet, 20, "you talked on 26 February, two weeks ago"},
	} {
		if got := r.afterTalk(&rules.Talk{State: tt.state, Start: now.AddDate(0, 0, -tt.days)}); got != tt.want {
			t.Errorf("%+v: %q", tt, got)
		}
	}
}

// The button of the one line closes nothing that keeps somebody waiting, and says so.
func TestSummaryLetsNobodyWait(t *testing.T) {
	now := time.Date(2026, 3, 18, 8, 0, 0, 0, time.UTC)
	c := MatterContext{Now: now, Policy: lifePolicy()}
	of := func(s MatterState, days int) Matter {
		return Matter{State: s, About: string(s), Since: now.AddDate(0, 0, -days)}
	}
	for _, tt := range []struct {
		others []Matter
		label  string
	}{
		{nil, ""},
		{[]Matter{of(MatterOffer, 3)}, "Let it go"},
		{[]Matter{of(MatterOffer, 3), of(MatterThanks, 8)}, "Let all of these go"},
		{[]Matter{of(MatterYes, 30)}, ""},
		{[]Matter{of(MatterThanks, 6), of(MatterAnswered, 1)}, ""},
		{[]Matter{of(MatterThanks, 6), of(MatterOffer, 3), of(MatterYes, 30)}, "Let go of all but those who wait for you"},
	} {
		label := ""
		for _, b := range c.summary("k", tt.others).Buttons {
			label = b.Label
		}
		if label != tt.label {
			t.Errorf("%v: %q, want %q", tt.others, label, tt.label)
		}
	}
}

// Somebody who was not thanked is named with what is due, and a question about what is to come, or about
// somebody, is answered with all that is known.
func TestAnswersOfAThank(t *testing.T) {
	now := time.Date(2026, 3, 18, 8, 0, 0, 0, time.UTC)
	p := askedAndMet(now, 1)
	people := []*rules.Person{p}
	wants := needs(now, View{People: people}.matters(now, lifePolicy()))
	if len(wants) != 1 || wants[0].Line.What != "you talked yesterday" {
		t.Errorf("%+v", wants)
	}
	if lead, groups := Plan(now, lifePolicy(), people); lead != "This is what is to come." || len(groups) == 0 {
		t.Errorf("%q, %+v", lead, groups)
	}
	if lead, groups := Plan(now, lifePolicy(), nil); lead != "Nothing is planned." || len(groups) > 0 {
		t.Errorf("of nobody: %q, %+v", lead, groups)
	}
	_, history := History(lifePolicy(), p)
	lead, groups := Why(now, lifePolicy(), people, p)
	if !strings.HasPrefix(lead, "Anna Meier: ") || len(history) == 0 || len(groups) < len(history) {
		t.Errorf("%q, %d groups of %d", lead, len(groups), len(history))
	}
}
