package obey

import (
	"testing"
	"time"

	"informd/rules"
	"informd/rules/encounter"
	"informd/rules/fact"
	"informd/rules/mail"
	"informd/rules/matching"
	"informd/rules/meaning"
	"informd/rules/notes"
)

// noteAbout returns the reader of a note about Rosa Vik, who was asked, and of whom these events tell more.
func noteAbout(now time.Time, text string, more ...fact.Event) *noteDoer {
	events := append([]fact.Event{{Seq: 1, Kind: fact.Asked, Person: "rosa", At: now.AddDate(0, 0, -4), Source: "a", Ask: "ask", Name: "Rosa Vik",
		Address: "rosa@vik.example", Recipients: 1, MessageID: "ask@example.org"}}, more...)
	rosa := rules.Fold("rosa", events, nil)
	self := mail.Self{Addresses: []string{"julie@example.org"}, Capture: "informd@example.org"}
	in := encounter.Encounter{Now: now, Policy: rules.Policy{Zone: time.UTC, Self: self}, Book: matching.NewBook(self, []*rules.Person{rosa}),
		Message: mail.Message{ID: "n@example.org", Date: now, Subject: "rosa vik", Text: text, Reply: text,
			From: mail.Address{Addr: "julie@example.org"}}}
	return &noteDoer{person: rosa, in: in, note: meaning.Read(in)}
}

// bookedWithRosa returns that a talk was booked which began at this time.
func bookedWithRosa(start time.Time) fact.Event {
	return fact.Event{Seq: 2, Kind: fact.Booked, Person: "rosa", At: start.AddDate(0, 0, -2), Source: "b", Talk: "t", Start: start, End: start.Add(time.Hour)}
}

// TestMayBeToCome holds that one short sentence by which a talk may be to come, or under way, is not logged as one.
func TestMayBeToCome(t *testing.T) {
	now := time.Date(2026, 3, 24, 12, 0, 0, 0, time.UTC)
	for text, want := range map[string]bool{
		"She hasn't joined yet.":                                   true,
		"no word from him yet":                                     true,
		"still on the phone with her":                              true,
		"still waiting at the café for Rosa":                       true,
		"An hour on tides. He doesn't know yet whether they hire.": false,
		"a good hour, all about tides":                             false,
	} {
		if got := noteAbout(now, text, bookedWithRosa(now.Add(-2*time.Hour))).mayBeToCome(); got != want {
			t.Errorf("%q: %v, want %v", text, got, want)
		}
	}
}

// TestNoTalk holds which words in the hours after a talk say that there was none with the person.
func TestNoTalk(t *testing.T) {
	now := time.Date(2026, 3, 24, 12, 0, 0, 0, time.UTC)
	for text, want := range map[string]string{
		"no call yet??":                                                          "none yet",
		"she hasn't rung yet":                                                    "none yet",
		"Not yet.":                                                               "none yet",
		"still waiting for her call":                                             "none yet",
		"we have not met yet, the train is late":                                 "none yet",
		"still on with her!!":                                                    "under way",
		"we're still talking":                                                    "under way",
		"she was out, her sister did the talking":                                "another",
		"rosa vik was not there. glue is weather":                                "another",
		"her son came instead of her":                                            "another",
		"An hour on tides. He doesn't know yet whether they hire.":               "",
		"Lovely talk; I'm not sure yet what to do with it.":                      "",
		"An hour on seeds, and her fields. Her brother hasn't called yet.":       "",
		"She is still on the board.":                                             "",
		"he's still waiting for his permit":                                      "",
		"they still work with looms and she is still with them":                  "",
		"no talk yet of a merger, she said":                                      "",
		"A whole hour on glazes, wonderful. Her new book is out, I'll order it.": "",
		"the results were not in.":                                               "",
		"Her boss was out, so we could speak freely.":                            "",
		"I should try linen instead of them.":                                    "",
		"I hardly spoke, she did the talking":                                    "",
		"Rosa did the talking, I listened":                                       "",
	} {
		r := noteAbout(now, text, bookedWithRosa(now.Add(-2*time.Hour)))
		got := ""
		switch {
		case r.noTalkYet() != "":
			got = "none yet"
		case r.stillTalking():
			got = "under way"
		case r.anotherTalked() != "":
			got = "another"
		}
		if got != want {
			t.Errorf("%q: %q, want %q", text, got, want)
		}
	}
	for text, more := range map[string][]fact.Event{
		"rosa was out, her sister did the talking":  nil,
		"rosa was out, so her aunt did the talking": {bookedWithRosa(now.Add(time.Hour))},
	} {
		if s := noteAbout(now, text, more...).anotherTalked(); s != "" {
			t.Errorf("%q is said of no talk that was due", s)
		}
	}
}

// TestMissedBesideMet holds that word of somebody else takes no guess of another sentence away, and quotes its own.
func TestMissedBesideMet(t *testing.T) {
	now := time.Date(2026, 3, 24, 12, 0, 0, 0, time.UTC)
	r := noteAbout(now, "The door stood open. She was out, her sister did the talking.", bookedWithRosa(now.Add(-2*time.Hour)))
	left := r.borneOut([]notes.Command{{Verb: notes.Met, Line: "The door stood open.", Likely: true},
		{Verb: notes.Met, Line: "She was out, her sister did the talking", Likely: true}})
	if len(left) != 2 || left[0].Verb != notes.Met || left[1].Verb != notes.Missed ||
		left[1].Line != "She was out, her sister did the talking." {
		t.Errorf("guessed %v", left)
	}
}

// TestNoLetter holds which words say that nothing is to be drafted.
func TestNoLetter(t *testing.T) {
	now := time.Date(2026, 3, 24, 12, 0, 0, 0, time.UTC)
	for text, want := range map[string]bool{
		"We talked. Please don't draft anything.":                    true,
		"good talk, no need to draft a letter":                       true,
		"i'll say nothing to him":                                    true,
		"She didn't want thanks.":                                    true,
		"I won't reply to her.":                                      true,
		"no reply please":                                            true,
		"I write her nothing.":                                       true,
		"Architects don't draft on paper now, he says.":              false,
		"They don't draft by hand any more":                          false,
		"She asked me to say nothing to them about the merger.":      false,
		"I'll say nothing to them about the merger":                  false,
		`"I won't answer letters from the council", he laughed`:      false,
		"I won't answer letters from the council, he said":           false,
		`"No reply, please", it says on their door`:                  false,
		"The nurses did not want thanks, only pay.":                  false,
		"There is no need for a letter of reference in her trade":    false,
		"They leave it unanswered for a year":                        false,
		"I send nothing by post, she said, and grow everything here": false,
	} {
		if got := noteAbout(now, text).wantsNoLetter(); got != want {
			t.Errorf("%q: %t, want %t", text, got, want)
		}
	}
}

// TestChangedMind holds that the owner is asked whether somebody who had said yes says no now, until the talk is over.
func TestChangedMind(t *testing.T) {
	now := time.Date(2026, 3, 24, 12, 0, 0, 0, time.UTC)
	accepted := fact.Event{Seq: 2, Kind: fact.Accepted, Person: "rosa", At: now.AddDate(0, 0, -3), Source: "y", Ask: "ask"}
	answered := fact.Event{Seq: 2, Kind: fact.Answered, Person: "rosa", At: now.AddDate(0, 0, -3), Source: "y", Ask: "ask"}
	booked := bookedWithRosa(now.Add(-24 * time.Hour))
	for _, verb := range []notes.Verb{notes.No, notes.Later} {
		if noteAbout(now, "rosa. she'd rather not after all", answered, accepted).needless(notes.Command{Verb: verb}) {
			t.Errorf("%s of who had only said yes is not asked about", verb)
		}
		if !noteAbout(now, "rosa turned down a supermarket", answered, accepted, booked).needless(notes.Command{Verb: verb}) {
			t.Errorf("%s in a talk that is over is asked about", verb)
		}
	}
}
