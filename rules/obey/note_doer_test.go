package obey

import (
	"strings"
	"testing"
	"time"

	"informd/rules"
	"informd/rules/content"
	"informd/rules/encounter"
	"informd/rules/fact"
	"informd/rules/mail"
	"informd/rules/matching"
	"informd/rules/meaning"
	"informd/rules/notes"
)

// What a command says, and what it records: a follow-up that is sent cannot be called back, questions go
// ahead of the talk that is booked, and a note is assigned by a command that stands alone.
func TestObeyed(t *testing.T) {
	now := time.Date(2026, 3, 4, 10, 0, 0, 0, time.UTC)
	asked := fact.Event{Seq: 1, Person: "anna", Kind: fact.Asked, At: now.AddDate(0, 0, -2), Source: "ask@example.org", Ask: "ask", Name: "Anna Meier",
		Address: "anna@acme.example", Recipients: 1, MessageID: "ask@example.org"}
	booked := fact.Event{Seq: 2, Person: "anna", Kind: fact.Booked, At: now, Source: "b", Talk: "t", Start: now.AddDate(0, 0, 1), End: now.AddDate(0, 0, 1).Add(time.Hour)}
	sent := rules.Item{Key: rules.FollowupKey("ask"), Kind: content.KindFollowup, Road: rules.RoadContact, State: rules.StateSent, Finished: now, Ask: "ask"}
	held := sent
	held.State = rules.StateHeld
	before := asked
	before.Ask, before.Source, before.MessageID, before.At = "before", "before@example.org", "before@example.org", now.AddDate(0, -4, 0)
	silent := fact.Event{Seq: 0, Person: "anna", Kind: fact.WentSilent, At: now.AddDate(0, -3, 0), Ask: "before"}
	stopped := fact.Event{Seq: 3, Person: "anna", Kind: fact.Stopped, At: now, Ask: "ask"}
	earlier := sent
	earlier.Ask, earlier.Key = "before", rules.FollowupKey("before")
	declined := fact.Event{Seq: 2, Person: "anna", Kind: fact.Declined, At: now, Source: "d", Ask: "ask"}
	letter := rules.Item{Key: rules.DeclineKey("ask"), Kind: content.KindDecline, Road: rules.RoadDraft, State: rules.StateSent, Ask: "ask"}
	waits := letter
	waits.State = rules.StateReady
	const inDrafts = "The two lines in Drafts, made for another answer, are yours to delete."
	const saidYes = "Noted: Anna Meier said yes."
	const noAsk = "No ask to Anna Meier is open, so there is nothing to change."
	const beyond = "The follow-up of Wednesday 4 March at 10:00 cannot be called back."
	const planned = "The follow-up to Anna Meier leaves as planned."
	const noTalk = "No talk with Anna Meier is booked, so there is nothing to send ahead."
	const drafted = "Your questions for Thursday 5 March at 10:00 will be in Drafts in a moment."
	for _, tt := range []struct {
		name   string
		events []fact.Event
		item   rules.Item
		verb   notes.Verb
		want   string // what is said last
		noted  string // the line and the talk that are noted
	}{
		{"undo beside a follow-up that is sent", []fact.Event{asked}, sent, notes.Undo, beyond, ""},
		{"undo beside one that is held", []fact.Event{asked}, held, notes.Undo, "Taken back.", ""},
		{"undo, where another ask was followed up", []fact.Event{before, silent, asked}, earlier, notes.Undo, "Taken back.", ""},
		{"stop of nothing, where another ask was followed up", []fact.Event{before, silent, asked, stopped}, earlier, notes.Stop, noAsk, ""},
		{"as planned, where another ask was followed up", []fact.Event{before, silent, asked}, earlier, notes.AsPlanned, planned, ""},
		{"a yes after a no that was answered", []fact.Event{asked, declined}, letter, notes.Yes, inDrafts, ""},
		{"a yes after a no whose answer waits", []fact.Event{asked, declined}, waits, notes.Yes, saidYes, ""},
		{"send ahead", []fact.Event{asked, booked}, held, notes.SendAhead, drafted, string(fact.LineSendAhead) + " yes t"},
		{"send ahead of nothing", []fact.Event{asked}, held, notes.SendAhead, noTalk, ""},
	} {
		r := obeyed(now, tt.events, tt.item, notes.Command{Verb: tt.verb})
		last, noted := "", ""
		if n := len(r.sentences); n > 0 {
			last = r.sentences[n-1]
		}
		for _, e := range r.events {
			if e.Kind == fact.Noted {
				noted = strings.Join([]string{string(e.Line), e.Text, e.Talk}, " ")
			}
		}
		taken := tt.verb == notes.Undo && r.person.With(r.events).Ask("ask") == nil
		if last != tt.want || noted != tt.noted || taken != (tt.verb == notes.Undo) {
			t.Errorf("%s: said %q, noted %q; want %q, %q", tt.name, last, noted, tt.want, tt.noted)
		}
	}
}

// obeyed returns the reader that has obeyed a command about Anna: with this log of hers, and in answer to
// this mail, which is also in her outbox.
func obeyed(now time.Time, events []fact.Event, item rules.Item, c notes.Command) *noteDoer {
	anna := rules.Fold("anna", events, []rules.Item{item})
	self := mail.Self{Addresses: []string{"julie@example.org"}}
	r := &noteDoer{person: anna, note: meaning.Note{Item: item}, in: encounter.Encounter{Now: now, Policy: rules.Policy{Zone: time.UTC, Self: self},
		Book: matching.NewBook(self, []*rules.Person{anna}), Message: mail.Message{ID: "s@example.org", Date: now}}}
	obeyers()[c.Verb].obey(r, c)
	return r
}

// An ask that was taken back stays so when the address turns out to be the owner's.
func TestOwnAddressAfterUndo(t *testing.T) {
	now := time.Date(2026, 3, 4, 10, 0, 0, 0, time.UTC)
	r := obeyed(now, []fact.Event{
		{Seq: 1, Person: "anna", Kind: fact.Asked, At: now.AddDate(0, 0, -2), Ask: "ask", Address: "anna@acme.example", Recipients: 1},
		{Seq: 2, Person: "anna", Kind: fact.Heard, At: now.AddDate(0, 0, -1)},
		{Seq: 3, Person: "anna", Kind: fact.Corrected, At: now.AddDate(0, 0, -1), Undoes: 1},
	}, rules.Item{}, notes.Command{Verb: notes.Mine, Addr: mail.Address{Addr: "anna@acme.example"}})
	if after := r.person.With(r.events); len(after.Asks) > 0 || !after.LastHeard.At.IsZero() {
		t.Errorf("%d asks, heard %s; want neither", len(after.Asks), after.LastHeard.At)
	}
}

// A yes counts for whatever ask was closed without an answer, as the same words do by mail.
func TestLateOutcome(t *testing.T) {
	now := time.Date(2026, 3, 24, 10, 0, 0, 0, time.UTC)
	asked := fact.Event{Seq: 1, Person: "anna", Kind: fact.Asked, At: now.AddDate(0, 0, -20), Ask: "ask",
		Name: "Anna Meier", Address: "anna@acme.example", Recipients: 1}
	for closed, state := range map[fact.Kind]rules.AskState{fact.WentSilent: rules.AskSilent, fact.Stopped: rules.AskStopped,
		fact.Bounced: rules.AskBounced, fact.MovedOn: rules.AskGone} {
		events := []fact.Event{asked, {Seq: 2, Person: "anna", Kind: closed, At: now.AddDate(0, 0, -5), Ask: "ask"}}
		if got := rules.Fold("anna", events, nil).Asks[0].State; got != state {
			t.Fatalf("%s: the ask is %s, want %s", closed, got, state)
		}
		for verb, want := range map[notes.Verb]fact.Kind{notes.Yes: fact.Accepted, notes.Deferred: fact.Deferred, notes.Replied: ""} {
			r := obeyed(now, events, rules.Item{}, notes.Command{Verb: verb})
			if a := r.person.With(r.events).Asks[0]; a.State != rules.AskAnswered || a.Outcome != want {
				t.Errorf("%s of an ask that is %s: it is %s, %q; said %q", verb, state, a.State, a.Outcome, r.sentences)
			}
		}
	}
}

// What a command says and changes where another thing lies near: another talk, another promise, another mode.
func TestObeyedNearAnother(t *testing.T) {
	now := time.Date(2026, 3, 24, 10, 0, 0, 0, time.UTC)
	at := func(days int, kind fact.Kind, more fact.Event) fact.Event {
		more.Person, more.Kind, more.At, more.Source = "anna", kind, now.AddDate(0, 0, days), "s"
		return more
	}
	asked := at(-20, fact.Asked, fact.Event{Ask: "ask", Name: "Anna Meier", Address: "anna@acme.example", Recipients: 1})
	met := at(-14, fact.Met, fact.Event{Talk: "old", Start: now.AddDate(0, 0, -14), End: now.AddDate(0, 0, -14).Add(time.Hour)})
	booked := at(-3, fact.Booked, fact.Event{Talk: "new", Start: now.Add(4 * time.Hour), End: now.Add(5 * time.Hour)})
	offer := at(-14, fact.Promised, fact.Event{Talk: "old", Text: "the preprint"})
	intro := at(-14, fact.Introduced, fact.Event{Talk: "old", Named: fact.Named{Name: "Bob Lee", Address: "bob@nova.example"}})
	promise := rules.Fold("anna", []fact.Event{asked, met, offer}, nil).Promises[0].ID
	anna := mail.Address{Name: "Anna Meier", Addr: "anna@acme.example"}
	for _, tt := range []struct {
		name   string
		events []fact.Event
		said   notes.Command
		want   string
		talk   string // of the last event
	}{
		{"no show before today's talk", []fact.Event{asked, met, booked}, notes.Command{Verb: notes.Missed},
			"Noted: the talk with Anna Meier of Tuesday 24 March at 14:00 did not take place.", "new"},
		{"no show, of a talk whose note is in", []fact.Event{asked, met}, notes.Command{Verb: notes.Missed},
			"Noted: the talk with Anna Meier of Tuesday 10 March at 10:00 did not take place.", "old"},
		{"one offer done, while thanks are due", []fact.Event{asked, met, offer}, notes.Command{Verb: notes.Done, Tag: promise}, "Done: “the preprint”. Still open: the thank-you.", ""},
		{"the offer that a sentence names", []fact.Event{asked, met, offer, intro}, notes.Command{Verb: notes.Done, Line: "sent her the preprint", Of: anna},
			"Done: “the preprint”. Still open: the thank-you and the ask to Bob Lee.", ""},
		{"sent, and the thing is not named", []fact.Event{asked, met, offer, intro}, notes.Command{Verb: notes.Done, Line: "sent it to anna", Of: anna},
			"Done: “the preprint”. Still open: the thank-you and the ask to Bob Lee.", ""},
		{"whom they named, by name", []fact.Event{asked, met, offer, intro}, notes.Command{Verb: notes.Done, Line: "wrote to bob", Of: anna},
			"Done: the ask to Bob Lee. Still open: the thank-you and “the preprint”.", ""},
		{"sent, and nothing was offered", []fact.Event{asked, met, intro}, notes.Command{Verb: notes.Done, Line: "sent it to anna", Of: anna}, "", ""},
		{"sent, and nothing is open", []fact.Event{asked, met}, notes.Command{Verb: notes.Done, Line: "gave her the book", Of: anna}, "", ""},
		{"all done", []fact.Event{asked, met, offer}, notes.Command{Verb: notes.Done},
			"Done: nothing about Anna Meier waits for you any more.", ""},
	} {
		r := obeyed(now, tt.events, rules.Item{}, tt.said)
		if said, e := strings.Join(r.sentences, " "), r.events[len(r.events)-1]; said != tt.want || e.Talk != tt.talk {
			t.Errorf("%s: said %q, of the talk %q; want %q, %q", tt.name, said, e.Talk, tt.want, tt.talk)
		}
	}
	for mode, want := range map[rules.Mode]string{rules.ModeSend: "Live: follow-ups are sent", rules.ModeDraft: "follow-ups are drafted",
		rules.ModeOff: "follow-ups switched off"} {
		r := &noteDoer{in: encounter.Encounter{Now: now, Policy: rules.Policy{Zone: time.UTC}}}
		r.in.Policy.Followup.Mode, r.in.Policy.Account.Halted = mode, true
		r.goLive(notes.Command{})
		if said := strings.Join(r.sentences, " "); !strings.Contains(said, want) || !strings.Contains(r.happens.text, "everything is stopped") {
			t.Errorf("go live in mode %v: %q, %q", mode, said, r.happens.text)
		}
	}
}

// A promise is settled without a question only by what names it: a common word, a name of the two, or a word that is
// also a name shows nothing.
func TestOpenPromiseNamed(t *testing.T) {
	now := time.Date(2026, 3, 24, 10, 0, 0, 0, time.UTC)
	for _, tt := range []struct{ offer, named, said, want string }{
		{"write to her about the lab", "", "sent anna a card about her new flat", ""},
		{"tell her three other things", "", "sent their three other forms after all", ""},
		{"send anna meier the thesis", "", "sent mrs meier a card", ""},
		{"send her the thesis", "", "sent her the thesis", "“send her the thesis”"},
		{"", "Will Okafor", "sent the form, she will read it", ""},
		{"", "Will Okafor", "Will send the rest later, the form is off", ""},
		{"", "May Chen", "sent it in May", ""},
		{"", "Mark Lee", "sent her a card to look at, mark it as done", ""},
		{"", "Will Okafor", "wrote to Will Okafor", "the ask to Will Okafor"},
		{"", "Will Okafor", "sent okafor the form", "the ask to Will Okafor"},
		{"", "Bob Lee", "the list is with Bob now", "the ask to Bob Lee"},
		{"", "Bob Lee", "Bob has my list", "the ask to Bob Lee"},
	} {
		events := []fact.Event{{Kind: fact.Asked, Person: "anna", At: now, Ask: "ask", Name: "Anna Meier", Address: "anna@acme.example", Recipients: 1}}
		if tt.offer != "" {
			events = append(events, fact.Event{Kind: fact.Promised, Person: "anna", At: now, Text: tt.offer})
		}
		if tt.named != "" {
			events = append(events, fact.Event{Kind: fact.Introduced, Person: "anna", At: now, Named: fact.Named{Name: tt.named}})
		}
		if got := called(openNamedIn(tt.said, rules.Fold("anna", events, nil), "")); got != tt.want {
			t.Errorf("%q: %q, want %q", tt.said, got, tt.want)
		}
	}
}

// On the day of an agreed talk, what a note surely tells of it is word that it took place; what it may tell is not.
func TestToldByMore(t *testing.T) {
	now := time.Date(2026, 3, 24, 12, 0, 0, 0, time.UTC)
	anna := rules.Fold("anna", []fact.Event{
		{Kind: fact.Asked, Person: "anna", At: now.AddDate(0, 0, -2), Ask: "ask", Name: "Anna Meier", Address: "anna@acme.example", Recipients: 1},
		{Kind: fact.Booked, Person: "anna", At: now.AddDate(0, 0, -1), Talk: "t", Start: now.Add(-2 * time.Hour), End: now.Add(-time.Hour)},
	}, nil)
	for _, verb := range []notes.Verb{notes.Offer, notes.Intro, notes.Thanked, notes.Learned} {
		for _, likely := range []bool{true, false} {
			r := &noteDoer{person: anna, in: encounter.Encounter{Now: now, Policy: rules.Policy{Zone: time.UTC}, Message: mail.Message{Date: now}}}
			if _, told := r.toldByMore([]notes.Command{{Verb: verb, Likely: likely}}); told == likely {
				t.Errorf("%s, likely %v: told of a talk %v", verb, likely, told)
			}
		}
	}
}

// A note that takes its only ask back, and says what a talk brought, is about no ask that was answered.
func TestBringsWithoutAsk(t *testing.T) {
	now := time.Date(2026, 3, 24, 10, 0, 0, 0, time.UTC)
	r := obeyed(now, []fact.Event{{Seq: 1, Person: "anna", Kind: fact.Asked, At: now.AddDate(0, 0, -2), Source: "ask", Ask: "ask",
		Name: "Anna Meier", Address: "anna@acme.example", Recipients: 1}}, rules.Item{Key: rules.ReceiptKey("ask")}, notes.Command{Verb: notes.Undo})
	r.note.Commands = []notes.Command{{Verb: notes.Learned, Text: "the lab moves"}}
	if got := r.mayHaveMet(nil); len(r.person.With(r.events).Asks) > 0 || len(got) > 0 {
		t.Errorf("guessed %v", got)
	}
}

// Nothing is promised of a follow-up that never leaves.
func TestChangeOfNoFollowup(t *testing.T) {
	now := time.Date(2026, 3, 4, 10, 0, 0, 0, time.UTC)
	asked := fact.Event{Seq: 1, Person: "anna", Kind: fact.Asked, At: now.AddDate(0, 0, -2), Ask: "ask", Name: "Anna Meier",
		Address: "anna@acme.example", Recipients: 1}
	nudged := fact.Event{Seq: 2, Person: "anna", Kind: fact.Nudged, At: now.AddDate(0, 0, -1), Ask: "ask"}
	dropped := rules.Item{Key: rules.FollowupKey("ask"), Kind: content.KindFollowup, Road: rules.RoadContact, State: rules.StateDropped, Ask: "ask"}
	for _, verb := range []notes.Verb{notes.SendNow, notes.Later, notes.Edit} {
		for name, r := range map[string]*noteDoer{
			"nudged":  obeyed(now, []fact.Event{asked, nudged}, rules.Item{}, notes.Command{Verb: verb}),
			"dropped": obeyed(now, []fact.Event{asked}, dropped, notes.Command{Verb: verb}),
		} {
			said, want := strings.Join(r.sentences, " "), rules.NoFollowup(r.in.Policy, r.person, &r.person.Asks[0])
			if said != want || len(r.events) > 0 {
				t.Errorf("%s, %s: said %q, want %q; %v", verb, name, said, want, r.events)
			}
		}
	}
}

// Somebody's answer counts for another whom the same mail asked, whatever they are called by now.
func TestAnsweredForByMail(t *testing.T) {
	now := time.Date(2026, 3, 4, 10, 0, 0, 0, time.UTC)
	asked := func(person, name string) fact.Event {
		return fact.Event{Seq: 1, Person: person, Kind: fact.Asked, At: now.AddDate(0, 0, -2), Ask: "ask-" + person,
			Name: name, Address: person + "@acme.example", Recipients: 2, MessageID: "ask@example.org"}
	}
	fold := func(person string, events ...fact.Event) *rules.Person { return rules.Fold(person, events, nil) }
	eva := fold("eva", asked("eva", "Eva Holm-Berg"), // "Eva Holm" when she answered
		fact.Event{Seq: 2, Person: "eva", Kind: fact.Answered, At: now, Source: "m@acme.example", Ask: "ask-eva"},
		fact.Event{Seq: 3, Person: "eva", Kind: fact.Declined, At: now, Source: "m@acme.example", Ask: "ask-eva"})
	namesake := fold("kim", asked("kim", "Eva Holm"),
		fact.Event{Seq: 4, Person: "kim", Kind: fact.Answered, At: now, Source: "k@acme.example", Ask: "ask-kim"},
		fact.Event{Seq: 5, Person: "kim", Kind: fact.Accepted, At: now, Source: "k@acme.example", Ask: "ask-kim"})
	mia := fold("mia", asked("mia", "Mia Berg"), fact.Event{Seq: 6, Person: "mia", At: now, Source: "m@acme.example"}.
		AsDoubt(fact.DoubtTogether, "ask-mia", fact.Reason{Sign: fact.SignTogether, Of: "Eva Holm"}))
	r := &noteDoer{person: mia, in: encounter.Encounter{Now: now, Policy: rules.Policy{Zone: time.UTC},
		Book: matching.NewBook(mail.Self{}, []*rules.Person{eva, namesake, mia}), Message: mail.Message{ID: "s@x", Date: now}}}
	r.outcome(notes.Command{Verb: notes.Reply, Tag: rules.Tag(mia.Doubts[0].ID())})
	if after := mia.With(r.events); after.Asks[0].Outcome != fact.Declined {
		t.Errorf("the answer counts as %q, want %q", after.Asks[0].Outcome, fact.Declined)
	}
}
