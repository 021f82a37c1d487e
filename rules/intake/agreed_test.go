package intake_test

import (
	"testing"
	"time"

	"informd/rules"
	"informd/rules/encounter"
	"informd/rules/fact"
	"informd/rules/intake"
	"informd/rules/mail"
	"informd/rules/matching"
	"informd/rules/reading"
)

// A correspondence is what the owner, or Anna before "<", last wrote, what the other answers, and the
// command by which the owner would say that a talk is agreed.
type correspondence struct{ first, answer, want string }

// TestAgreed finds the talks on which two mails agree. The first mail is of Tuesday 3 March 2026, 9:00 in
// Berlin, the other of the day after.
func TestAgreed(t *testing.T) {
	const tuesday = "interview Tue 10 Mar 2026 14:00"
	for _, c := range []correspondence{
		{"Would Tuesday 10 March at 14:00 suit you?", "That works for me.", tuesday},
		{"Would Tuesday 10 March at 14:00 suit you?", "Yes, Tuesday is fine!", tuesday},
		{"Would Tuesday 10 March at 14:00 suit you?", "Tuesday at two it is.", tuesday},
		{"I can do Tuesday the 10th at 2pm or Thursday at 11.", "Tuesday, please.", tuesday},
		{"I can do Tuesday the 10th at 2pm or Thursday at 11.", "At 11, please.", "interview Thu 5 Mar 2026 11:00"},
		{"Any time on Tuesday 10 March?", "Sure, 2pm.", tuesday},
		{"Passt Ihnen Dienstag, der 10. März, um 14 Uhr?", "Ja, das passt sehr gut.", tuesday},
		{"< Sure. I can't do Monday, but Tuesday the 10th at 2pm is fine.", "Perfect, until Tuesday!", tuesday},
		{"Would Tuesday 10 March at 14:00 suit you?", "Why not? Tuesday is no problem.", tuesday},
		{"How about Tuesday 10 March? 2pm would be great.", "Sure!", tuesday},
		{"< Tuesday 10 March, 14:00?", "Great, I look forward to it. That works.", tuesday},

		{"I can do Tuesday the 10th at 2pm or Thursday at 11.", "Yes, gladly.", ""},                 // which?
		{"Would Tuesday 10 March at 14:00 suit you?", "Sorry, no, I can't.", ""},                    // declined
		{"Would Tuesday 10 March at 14:00 suit you?", "I can't on Tuesday. Thursday at 11?", ""},    // another
		{"Would Tuesday 10 March at 14:00 suit you?", "Tuesday is not possible, sorry.", ""},        // denied
		{"Would Tuesday 10 March at 14:00 suit you?", "Let me look at my calendar.", ""},            // not yet
		{"Would Tuesday 10 March suit you?", "Yes, Tuesday works.", ""},                             // no hour
		{"When would suit you?", "Tuesday 10 March at 14:00 works.", ""},                            // the owner's turn
		{"I read your paper of 10 March 2025.", "Happy to talk. Thanks for reading it, Julie!", ""}, // no time to come
		{"< Tuesday 10 March, 14:00?", "Sorry, I am in class then. Is 17:00 possible?", ""},

		// a number alone beside the hour that was named
		{"< Saturday 21, 11:00, ring at the side door.", "The side door it is, Saturday eleven.", "interview Sat 21 Mar 2026 11:00"},
		{"< Tuesday 5 in the morning, if you dare", "I'm a milkman. Five it is, Tuesday.", "interview Tue 10 Mar 2026 05:00"},
		{"< Tuesday 10 March, 12.40? My class is at 1.15.", "12.40 Tuesday, and I bring soup.", "interview Tue 10 Mar 2026 12:40"},
		{"< Come on Tuesday the 10th, that is at ten past two.", "Tuesday the 10th after the bells, with joy.", "interview Tue 10 Mar 2026 14:10"},
		{"< Our yard is open on Tuesday 10 March from 9, come along.", "I'll be there, thank you!", "interview Tue 10 Mar 2026 09:00"},
		{"< Our yard is open on Tuesday 10 March at 14:00, come along.", "Thank you for the map!", ""},
		{"< Our yard is open on Tuesday 10 March at 14:00, come along.", "Thank you, I shall see.", ""},
		{"Would Tuesday 10 March at 14:00 suit you?", "Tuesday, 2, carved in oak.", tuesday},
		{"Would Tuesday 10 March at 14:00 suit you?", "Tuesday, 2 minutes will do.", tuesday},
		{"Would Tuesday 10 March at 14:00 suit you?", "Could it be five?", ""},

		// who asks for another time takes none
		{"< Would Thursday 12 March at 9.00 suit?", "On the 12th I'm at sea, sadly. Would Wednesday 18 March at nine do?", ""},
		{"< Would Thursday 12 March at 9.00 suit?", "On the 12th I'm at sea, alas.", ""},
		{"< Would Thursday 12 March at 9.00 suit?", "Sorry for my late answer, Thursday is perfect.", "interview Thu 12 Mar 2026 09:00"},
		{"< Tuesday at 2 is the only hour I have.", "Oh dear, Tuesday at two I have another baker! Could it be five?", ""},
		{"< 10 March, 9.00, noted.", "Dear Ms Fox, could we make it ten on Tuesday?", ""},
		{"< 10 March, 9.00, noted.", "Perfect, Tuesday at 9 it is. Are you still in Rome on Friday?", "interview Tue 10 Mar 2026 09:00"},
	} {
		if got := agreement(t, c); got != c.want {
			t.Errorf("%q, %q: got %q, want %q", c.first, c.answer, got, c.want)
		}
	}
}

// agreement plays a correspondence and returns the command of the guess that comes of it.
func agreement(t *testing.T, c correspondence) string {
	t.Helper()
	zone, err := time.LoadLocation("Europe/Berlin")
	if err != nil {
		t.Fatal(err)
	}
	at := time.Date(2026, 3, 3, 8, 0, 0, 0, time.UTC)
	p := rules.Fold("anna", []fact.Event{{Seq: 1, Person: "anna", Kind: fact.Asked, At: at.AddDate(0, 0, -3), Source: "ask", Ask: "a",
		Name: "Anna Meier", Address: "anna@acme.example", MessageID: "ask", Subject: "Validation"}}, nil)
	texts, theirs := []string{c.first, c.answer}, false
	if c.first[0] == '<' {
		texts[0], theirs = c.first[2:], true
	}
	for i, text := range texts {
		f := interpretBetween(p, zone, theirs, at.AddDate(0, 0, i), text)
		for _, e := range f.Events {
			if e.Kind == fact.Guessed && i == 1 {
				return e.Command
			}
		}
		p, theirs = p.With(f.Events), !theirs
	}
	return ""
}

// TestAgreedInTurns holds that a talk which several mails in turn settle is asked at the hour, and on the day, that they
// come to. The owner writes the first mail, on Tuesday 3 March 2026 at 8:00 UTC, and the two take turns, a mail a day.
func TestAgreedInTurns(t *testing.T) {
	for _, tt := range []struct {
		mails []string
		want  string
	}{
		{[]string{"May I ring you?", "Monday at 4 is the only hour I have.", "Oh no, Monday at four I'm at school! Could it be five?",
			"5 is fine."}, "interview Mon 9 Mar 2026 17:00"},
		{[]string{"May I ring you?", "10 March, 9.00?", "10 March at nine, gladly.", "Noted.",
			"Could we make it ten on Tuesday?"}, "interview Tue 10 Mar 2026 09:00"},
		{[]string{"May I ring you?", "10 March, 9.00?", "10 March at nine, gladly.", "Noted.",
			"Could we make it ten on Tuesday?", "Of course, 10.00."}, "interview Tue 10 Mar 2026 10:00"},
		{[]string{"May I ring you?", "Friday 13th, 6 am, at the quay.", "Friday 13th at six, I'll be there!", "Storm. Tuesday 17, same.",
			"Ok! Good luck at sea."}, "interview Tue 17 Mar 2026 06:00"},
		{[]string{"May I ring you?", "Friday, 6 am?", "Friday at six it is.", "The boat did not go. Tuesday at noon?"}, ""},
		{[]string{"May I ring you?", "Friday, 6 am?", "Friday at six it is.", "Thank you for coming! Tuesday at noon again?"},
			"interview Fri 6 Mar 2026 06:00"},
		{[]string{"May I ring you?", "Friday, 6 am?", "Friday at six it is.", "The boat did not go."}, "interview Fri 6 Mar 2026 06:00"},
		{[]string{"May I ring you?", "Friday 13th, 6 am, at the quay.", "Friday 13th at 6 pm would be better, I'm afraid."}, ""},
		{[]string{"May I ring you?", "On Monday 16th about seven in the evening?", "Seven on Monday, thank you!"},
			"interview Mon 16 Mar 2026 19:00"},
		{[]string{"May I ring you?", "I'm free every day, and in a tent till the 30th.", "Mid-month then?", "Wed 18 March 14:00, phone."},
			""},
	} {
		at := time.Date(2026, 3, 3, 8, 0, 0, 0, time.UTC)
		p := rules.Fold("anna", []fact.Event{{Seq: 1, Person: "anna", Kind: fact.Asked, At: at.AddDate(0, 0, -3), Source: "ask", Ask: "a",
			Name: "Anna Meier", Address: "anna@acme.example", MessageID: "ask", Subject: "Validation"}}, nil)
		for i, text := range tt.mails {
			p = p.With(interpretBetween(p, time.UTC, i%2 == 1, at.AddDate(0, 0, i), text).Events)
		}
		got := ""
		if g := p.Agreed(); g != nil {
			got = g.Command
		}
		if got != tt.want {
			t.Errorf("%q: got %q, want %q", tt.mails, got, tt.want)
		}
	}
}

// TestMayAgreeNoMore holds that only a sentence which names the day of a talk settles the question whether it is agreed,
// and that the owner is asked again, in its words, where a sentence may be about something else. A talk that is over
// stays in question.
func TestMayAgreeNoMore(t *testing.T) {
	at := time.Date(2026, 3, 4, 8, 0, 0, 0, time.UTC)
	asked := fact.Event{Seq: 1, Person: "anna", Kind: fact.Asked, At: at.AddDate(0, 0, -3), Source: "ask", Ask: "a",
		Name: "Anna Meier", Address: "anna@acme.example", MessageID: "ask", Subject: "Validation"}
	guessed := fact.Event{Seq: 2, Person: "anna", Kind: fact.Guessed, At: at.AddDate(0, 0, -1), Source: "m", MessageID: "m",
		Words: "Friday at 10.", Question: "do you talk on Friday 6 March", Command: "interview Fri 6 Mar 2026 10:00",
		Guess: fact.Booked, Start: at.AddDate(0, 0, 2)}
	past := guessed
	past.At, past.Start = at.AddDate(0, 0, -3), at.AddDate(0, 0, -1)
	for _, tt := range []struct {
		guess fact.Event
		text  string
		want  string // the words of the guess that is left
	}{
		{guessed, "I am so sorry, I can't make it on Friday.", ""},
		{guessed, "I cannot come to your office, and the call stands.", "I cannot come to your office, and the call stands."},
		{guessed, "My boss can't make it on Friday.", "My boss can't make it on Friday."},
		{guessed, "I am in bed with a cold, but Friday is fine.", "I am in bed with a cold, but Friday is fine."},
		{guessed, "Looking forward to it.", "Friday at 10."},
		{past, "Lovely to talk. I can't come to your defence, alas.", "Friday at 10."},
	} {
		p := rules.Fold("anna", []fact.Event{asked, tt.guess}, nil)
		p = p.With(interpretBetween(p, time.UTC, true, at, tt.text).Events)
		got := ""
		for _, g := range p.Guesses {
			if g.OfTalk() {
				got = g.Words
			}
		}
		if got != tt.want {
			t.Errorf("%q: the question says %q, want %q", tt.text, got, tt.want)
		}
	}
}

// TestThanksForTalking holds that thanks while an ask is open close it only where they are for a talk; for anything else
// the owner is asked whether the two have talked.
func TestThanksForTalking(t *testing.T) {
	at := time.Date(2026, 3, 4, 18, 0, 0, 0, time.UTC)
	asked := fact.Event{Seq: 1, Person: "anna", Kind: fact.Asked, At: at.AddDate(0, 0, -3), Source: "ask", Ask: "a",
		Name: "Anna Meier", Address: "anna@acme.example", MessageID: "ask", Subject: "Validation"}
	for text, want := range map[string]bool{
		"Dear Anna, thank you for ringing yesterday. I learned a lot.":                            true,
		"Dear Anna, thank you for your time this morning.":                                        true,
		"Dear Anna, thanks for the lovely talk yesterday!":                                        true,
		"Dear Anna, thank you for adding me on LinkedIn today.":                                   false,
		"Dear Anna, thank you for the lecture yesterday.":                                         false,
		"Dear Anna, thanks for your keynote this morning; I would still love to hear of it.":      false,
		"Dear Anna, thank you for picking up this morning, I hope to reach you at a better hour.": false,
	} {
		p := rules.Fold("anna", []fact.Event{asked}, nil)
		p = p.With(interpretBetween(p, time.UTC, false, at, text).Events)
		if _, open := p.Open(); open == want || len(p.Talks) > 0 != want || len(p.Guesses) > 0 == want {
			t.Errorf("%q: ask open %t, %d talks, %d guesses; want a talk: %t", text, open, len(p.Talks), len(p.Guesses), want)
		}
	}
}

// interpretBetween interprets a mail between the owner and p.
func interpretBetween(p *rules.Person, zone *time.Location, theirs bool, at time.Time, text string) encounter.Finding {
	julie, anna := mail.Address{Name: "Julie Hoffmann", Addr: answerSelf.Addresses[0]}, p.Address()
	m := mail.Message{ID: at.Format("20060102@x.example"), From: julie, To: []mail.Address{anna}, Date: at, Received: at,
		Subject: "Re: Validation", InReplyTo: []string{"ask"}, Text: text, Reply: text, Place: mail.Place{Role: mail.RoleSent, Folder: "Sent"}}
	if theirs {
		m.From, m.To, m.Place = anna, []mail.Address{julie}, mail.Place{Role: mail.RoleInbox, Folder: "INBOX"}
	}
	pol := rules.Policy{Owner: julie, Self: answerSelf, Zone: zone}
	return intake.Interpret(encounter.Encounter{Now: at, Message: m, Reading: reading.Read(m, answerSelf), Policy: pol,
		Book: matching.NewBook(answerSelf, []*rules.Person{p})})
}
