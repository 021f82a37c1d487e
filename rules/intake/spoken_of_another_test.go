package intake

import (
	"slices"
	"testing"
	"time"

	"informd/rules"
	"informd/rules/content"
	"informd/rules/fact"
	"informd/rules/mail"
)

// Who answers the owner's mail to themselves answers for nobody else in its thread, unless they speak of them: then the
// other's follow-up waits for the owner's word.
func TestSpeaksOfAnother(t *testing.T) {
	now := time.Date(2026, 3, 4, 10, 0, 0, 0, time.UTC)
	asked := func(id, name, ask string) *rules.Person {
		return rules.Fold(id, []fact.Event{{Seq: 1, Person: id, Kind: fact.Asked, At: now.AddDate(0, 0, -2), Source: ask, Ask: ask, Name: name,
			Address: id + "@acme.example", From: "julie@example.org", Recipients: 1, MessageID: ask, Subject: "Your charts"}}, nil)
	}
	for text, want := range map[string]bool{
		"Gladly, Monday.":          false,
		"No, I'd rather not. Aled": false,
		"Gladly, Monday. Martin asks me to say that he would rather not.": true,
		"Martin retired in May; I can tell you more.":                     true,
		"We are afraid we cannot help you.":                               true,
		"Sorry, no: it is too much for both of us.":                       true,
	} {
		m := mail.Message{ID: "a@acme.example", From: mail.Address{Name: "Aled Rhys", Addr: "aled@acme.example"}, To: []mail.Address{{Addr: "julie@example.org"}}, Date: now,
			Subject: "Re: Your charts", InReplyTo: []string{"aled@example.org"}, References: []string{"martin@example.org", "aled@example.org"}, Text: text, Reply: text,
			Place: mail.Place{Folder: "INBOX", Role: mail.RoleInbox}}
		f, _ := played(now, m, asked("martin", "Martin Stone", "martin@example.org"), asked("aled", "Aled Rhys", "aled@example.org"))
		got := slices.ContainsFunc(f.Events, func(e fact.Event) bool { return e.Person == "martin" && e.Kind == fact.Doubted })
		if got != want {
			t.Errorf("%q: Martin's follow-up waits %t, want %t (%v)", text, got, want, outcomes(now, m, asked("martin", "Martin Stone", "martin@example.org"), asked("aled", "Aled Rhys", "aled@example.org")))
		}
	}
}

// A mail to somebody else, with a copy to the owner, presents the owner only where its subject and its text name them;
// whoever arranges a visit presents nobody for sure.
func TestPresentsTheOwner(t *testing.T) {
	now := time.Date(2026, 3, 4, 10, 0, 0, 0, time.UTC)
	for _, tt := range []struct {
		subject, text string
		want          fact.Kind
	}{
		{"Julie, who draws", "Ken, Julie has a good line and honest questions. Be kind to her.", fact.Introduced},
		{"Julie on Thursday", "Ken, please leave a pass for her at the gate.", fact.Guessed},
		{"Julie's expenses", "Ken, could you see to these by Friday?", fact.Guessed},
		{"Zu Julie", "Lieber Ken, bitte einen Ausweis an der Pforte bereitlegen.", fact.Guessed},
		{"Thursday", "Ken, Julie has a good line.", fact.Guessed},
		{"Thursday", "Ken, the boat is yours.", ""},
	} {
		m := mail.Message{ID: "a@acme.example", From: mail.Address{Name: "Anna Meier", Addr: "anna@acme.example"}, To: []mail.Address{{Name: "Ken Moss", Addr: "ken@gate.example"}},
			Cc: []mail.Address{{Addr: "julie@example.org"}}, Date: now, Subject: tt.subject, Text: tt.text, Reply: tt.text, Place: mail.Place{Folder: "INBOX", Role: mail.RoleInbox}}
		f, _ := played(now, m, askedAnna(now))
		var got fact.Kind
		for _, e := range f.Events {
			if e.Kind == fact.Introduced || e.Kind == fact.Guessed && e.Guess == fact.Introduced {
				got = e.Kind
			}
		}
		if got != tt.want {
			t.Errorf("%s: %s: got %q, want %q", tt.subject, tt.text, got, tt.want)
		}
	}
}

// A text has a name only by a word of it that is no other: no particle, no title, and no surname in small letters alone.
func TestBearsAName(t *testing.T) {
	for _, tt := range []struct {
		text, name string
		want       bool
	}{
		{"tanja from the mill makes flour", "Tanja Weber", true},
		{"Weber from the mill makes flour", "Tanja Weber", true},
		{"the baker wants rye", "Joe Baker", false},
		{"joe baker wants rye", "Joe Baker", true},
		{"the Baker wants rye", "Joe Baker", true},
		{"the mason wants lime", "Dr. Ute Mason", false},
		{"Notulen de Haan", "Anna de Vries", false},
		{"the winter opening", "Ada Winter", false},
		{"Dr. Lund came by", "Dr. Ute Mason", false},
	} {
		if got := bears(tt.text, tt.name); got != tt.want {
			t.Errorf("%q bears %q: %t, want %t", tt.text, tt.name, got, tt.want)
		}
	}
}

// In answer to the receipt of a fresh ask, a word to informd tells of no answer; a call within the hour is one that no
// mail shows, so the owner is asked, and the follow-up waits.
func TestCallWithinTheHour(t *testing.T) {
	now := time.Date(2026, 3, 4, 10, 0, 0, 0, time.UTC)
	for text, want := range map[string]bool{
		"ha, the phone went and it was Anna already":                             true,
		"she rang me back a minute ago":                                          true,
		"would you believe it! the phone went and it was Anna":                   true,
		"bless you! you are like my aunt Grete, she also wrote everything down.": false,
	} {
		anna := rules.Fold("anna", []fact.Event{{Seq: 1, Person: "anna", Kind: fact.Asked, At: now.Add(-40 * time.Minute), Source: "ask@example.org", Ask: "ask", Name: "Anna Meier",
			Address: "anna@acme.example", From: "julie@example.org", Recipients: 1, MessageID: "ask@example.org", Subject: "From physics into pharma"}}, nil)
		anna.Items = append(anna.Items, rules.Item{Key: "receipt/x", Kind: content.KindReceipt, Road: rules.RoadOwner, Person: "anna", MessageID: "receipt@example.org", Text: "Tracked."})
		m := mail.Message{ID: "note@example.org", From: mail.Address{Addr: "julie@example.org"}, To: []mail.Address{{Addr: "julie+x@example.org"}}, Date: now, Subject: "Re: Anna Meier",
			InReplyTo: []string{"receipt@example.org"}, Text: text, Reply: text, Place: mail.Place{Folder: "Sent", Role: mail.RoleSent}}
		f, _ := played(now, m, anna)
		got := slices.ContainsFunc(f.Events, func(e fact.Event) bool { return e.Kind == fact.Doubted || e.Kind == fact.Answered })
		if got != want {
			t.Errorf("%q: an answer, or the follow-up waits: %t, want %t", text, got, want)
		}
	}
}
