package meaning

import (
	"strings"
	"testing"
	"time"

	"informd/rules"
	"informd/rules/encounter"
	"informd/rules/fact"
	"informd/rules/mail"
	"informd/rules/matching"
)

// afterNote returns the note with a text that the owner writes 20 minutes after one about Thea, who said yes and is owed
// an atlas. Anselm, if asked, is still to answer.
func afterNote(text string, anselmAsked bool) Note {
	now := time.Date(2026, 3, 5, 12, 30, 0, 0, time.UTC)
	asked := func(id, name string) fact.Event {
		return fact.Event{Seq: 1, Person: id, Kind: fact.Asked, At: now.AddDate(0, 0, -3), Source: id, Ask: id, Name: name,
			Address: id + "@example.org", Recipients: 1, MessageID: id + "@mail.example"}
	}
	thea := []fact.Event{asked("thea", "Thea Lindqvist"),
		{Seq: 2, Person: "thea", Kind: fact.Answered, At: now.AddDate(0, 0, -2), Source: "yes", Ask: "thea"},
		{Seq: 3, Person: "thea", Kind: fact.Accepted, At: now.AddDate(0, 0, -2), Source: "yes", Ask: "thea"},
		{Seq: 4, Person: "thea", Kind: fact.Booked, At: now.AddDate(0, 0, -1), Source: "b", Ask: "thea", Talk: "t",
			Start: now.AddDate(0, 0, 2), End: now.AddDate(0, 0, 2).Add(time.Hour)},
		{Seq: 5, Person: "thea", Kind: fact.Promised, At: now.AddDate(0, 0, -1), Source: "p", Text: "the atlas"},
		{Seq: 6, Person: "thea", Kind: fact.Noted, At: now.Add(-20 * time.Minute), Source: "n", Line: fact.LineNote, Text: "a taste"}}
	people := []*rules.Person{rules.Fold("thea", thea, nil)}
	if anselmAsked {
		people = append(people, rules.Fold("anselm", []fact.Event{asked("anselm", "Anselm Pohl")}, nil))
	}
	self := mail.Self{Addresses: []string{"julie@example.org"}, Capture: "julie+x@example.org"}
	m := mail.Message{ID: "m", From: mail.Address{Addr: "julie@example.org"}, To: []mail.Address{{Addr: self.Capture}}, Date: now,
		Text: text, Reply: text, Place: mail.Place{Folder: "Sent", Role: mail.RoleSent}}
	return Read(encounter.Encounter{Message: m, Book: matching.NewBook(self, people), Now: now,
		Policy: rules.Policy{Self: self, Zone: time.UTC}})
}

// TestGoesOn holds that a note without a name goes on from the one before it only with what can be said of nobody else:
// a no or a talk may be another's who is still to answer. One that tells of a thing owed may tell of somebody unknown.
func TestGoesOn(t *testing.T) {
	for _, tt := range []struct {
		text   string
		others bool // Anselm is still to answer
		want   string
	}{
		{"and she wants a loaf of the rye, too", true, "Thea Lindqvist"},
		{"he smokes a pipe, like my father", false, "Thea Lindqvist"},
		{"he said no, he has no time for this", true, ""},
		{"he said no, he has no time for this", false, "Thea Lindqvist"},
		{"she rang, it's off", true, ""},
		{"they'd rather not", true, ""},
		{"he says yes, friday 10", true, ""},
		{"she turned me down flat", true, ""},
		{"please don't write to him again", true, ""},
		{"had a long talk with him on the phone just now", true, ""},
		{"the atlas went out by post", true, "Thea Lindqvist"},
		{"At the fair I met Karin Holm, she showed me her atlas of tides.", true, ""},
		{"Bruno Wieck has an atlas of his own at the mill", true, ""},
	} {
		n := afterNote(tt.text, tt.others)
		if got := calledOf(n.Whom()); got != tt.want {
			t.Errorf("%q, others asked %t: about %q, want %q", tt.text, tt.others, got, tt.want)
		}
	}
}

// TestQuestionBesideNews holds that a note which tells of somebody before it asks informd is no mere question, whatever
// it tells, and that one which asks about somebody, or tells of the weather, is one.
func TestQuestionBesideNews(t *testing.T) {
	for text, want := range map[string]bool{
		"Thea turned me down. Who is still open?":             false,
		"Anselm said no thanks. Any news?":                    false,
		"Ran into Anselm, we talked. What did I miss?":        false,
		"She said no. Who is still open?":                     false,
		"anselm passed. who is still open":                    false,
		"Promised Thea my list. What do I still owe anybody?": false,
		"back, feet ruined. what did i miss":                  true,
		"Hello! Who is still open?":                           true,
		"When did I last write to Thea?":                      true,
		"i wrote to the foundry on tuesday. can you find it":  true,
		"Anselm rang, he won't talk to anybody before the trial and I promised to leave it. Can you find it?": false,
	} {
		n := afterNote(text, true)
		if got := n.Question().Kind != 0; got != want {
			t.Errorf("%q: a mere question %t, want %t", text, got, want)
		}
	}
}

// TestOnlyTells holds which notes that wait for their person can be kept as text, and lose nothing.
func TestOnlyTells(t *testing.T) {
	for text, want := range map[string]bool{
		"hanna from the mill makes flour for two towns":                                      true,
		"hanna koch has a wheel of her own":                                                  true,
		"met Hanna Koch today at the fair. learned: cork before zinc. promised her the list": false,
		"hanna koch said yes, friday 10":                                                     false,
		"no more mail to koch":                                                               false,
		"talked to hanna for an hour about glazes":                                           false,

		"i'll send hanna the recipe":  false,
		"hanna koch would rather not": false,
	} {
		in := afterNote("", true).in
		at := in.Now.AddDate(0, 0, -1)
		hanna := rules.Fold("hanna", []fact.Event{{Seq: 1, Person: "hanna", Kind: fact.Asked, At: in.Now, Source: "h", Ask: "h",
			Name: "Hanna Koch", Address: "hk@clocks.example", Recipients: 1, MessageID: "h"}}, nil)
		n := rules.UnassignedNote{Source: "w", Tag: "k3f9aa", At: at, Text: text}
		if got := onlyTells(in, n, hanna); got != want {
			t.Errorf("%q: only tells %t, want %t", strings.TrimSpace(text), got, want)
		}
	}
}
