package intake

import (
	"strings"
	"testing"
	"time"

	"informd/rules"
	"informd/rules/fact"
	"informd/rules/mail"
	"informd/rules/matching"
)

// A sentence that the owner writes to everybody identifies nobody where another thread quotes it.
func TestStockSentenceInAnotherThread(t *testing.T) {
	const stock = "I am a physicist and would like to understand how people in your field decide things."
	at := time.Date(2026, 3, 2, 9, 0, 0, 0, time.UTC)
	asked := func(addr, own string) *rules.Person {
		p := &rules.Person{ID: rules.PersonID(addr)}
		text := stock + " " + own + " Could I ask you about it, on the phone, for 17 minutes next week? If not, no worries at all."
		return p.With([]fact.Event{{Person: p.ID, Kind: fact.Asked, At: at, Ask: rules.AskID(addr, at, "A question"), Address: addr,
			Subject: "A question about " + own, MessageID: addr, Letter: text, Recipients: 1, From: "julie@uni.example"}})
	}
	people := []*rules.Person{asked("anna@pharma.example", "Your talk on validation batches last spring stayed with me for days."),
		asked("bob@bank.example", "Your guide on model risk is the clearest text that I have found so far."),
		asked("eva@lab.example", "Your paper on small reactors was handed around in our whole group.")}
	for _, tt := range []struct {
		name, quoted string
		thread       []string
		want         int
	}{
		{"the stock sentence, in another thread", stock, []string{"other@uni.example"}, 0},
		{"the stock sentence, in no thread", stock, nil, 3},
		{"words of one ask alone, in another thread", stock + " Your guide on model risk is the clearest text", []string{"other@uni.example"}, 1},
	} {
		m := mail.Message{ID: "x@y.example", From: mail.Address{Addr: "am77@freemail.example"}, Subject: "Hello", Text: "Gladly.\n\n> " + tt.quoted,
			Quoted: "> " + tt.quoted, InReplyTo: tt.thread, Date: at.AddDate(0, 0, 3)}
		if got := matching.NewBook(mail.Self{}, people).Match(m); len(got) != tt.want {
			t.Errorf("%s: %d people may have answered, want %d", tt.name, len(got), tt.want)
		}
	}
}

// TestAnswerFromNowhere: a mail without thread ids from an address that says nothing is an
// answer when it repeats the ask, a doubt when it has its subject, and nothing otherwise.
func TestAnswerFromNowhere(t *testing.T) {
	const words = "Dear Anna,\n\nI am a physicist and would like to understand how validation works in a small lab.\nCould I ask you for 17 minutes?\n"
	at := time.Date(2026, 3, 2, 9, 0, 0, 0, time.UTC)
	asked := func(name, addr, subject string) *rules.Person {
		to := mail.Address{Name: name, Addr: addr}
		p := &rules.Person{ID: rules.PersonID(addr)}
		return p.With([]fact.Event{{Person: p.ID, Kind: fact.Asked, At: at, Ask: rules.AskID(addr, at, subject), Address: to.Addr, Name: to.Name,
			Subject: subject, MessageID: addr, Letter: words, Recipients: 1, From: "julie@uni.example"}})
	}
	const subject = "Moving from physics into pharma"
	anna := asked("Anna Meier", "anna@pharma.example", subject)
	quote := "> " + strings.ReplaceAll(strings.TrimSpace(words), "\n", "\n> ")
	wrapped := "> Dear Anna, I am a physicist and\n> would like to understand how\n> validation works in a small lab."
	for _, tt := range []struct {
		name, from, subject, text string
		people                    []*rules.Person
		sign                      string // of the first match; "" for none
		sure                      bool
	}{
		{"an assistant who quotes", "desk@front.example", "AW: " + subject, "Anna has time on Friday.\n\n" + quote, []*rules.Person{anna}, "quote", true},
		{"a telephone that wraps the quote anew", "am77@freemail.example", "Re: " + subject, "Gladly!\n\n" + wrapped, []*rules.Person{anna}, "quote", true},
		{"two asks with the same words", "desk@front.example", "Re: " + subject, "Friday?\n\n" + quote,
			[]*rules.Person{anna, asked("Bob Lee", "bob@biotech.example", subject)}, "quote", false},
		{"the subject alone", "am77@freemail.example", "RE: " + subject, "Gladly!", []*rules.Person{anna}, "subject", false},
		{"the subject behind a tag of the mail system", "am77@freemail.example", "[EXT] Re: " + subject, "Gladly!", []*rules.Person{anna}, "subject", false},
		{"the subject behind a warning", "am77@freemail.example", "EXTERNAL: RE: " + subject, "Gladly!", []*rules.Person{anna}, "subject", false},
		{"the subject behind a mark nobody has listed", "am77@freemail.example", "Balas: " + subject, "Gladly!", []*rules.Person{anna}, "subject", false},
		{"the subject within what programs put around it", "am77@freemail.example", "Accepted: " + subject + " [SEC=OFFICIAL]", "Gladly!", []*rules.Person{anna}, "subject", false},
		{"the subject within a sentence", "news@press.example", "Ten tips for moving from physics into pharma today", "Buy!", []*rules.Person{anna}, "", false},
		{"the subject, but it answers nothing", "news@press.example", subject, "Ten tips.", []*rules.Person{anna}, "", false},
		{"a subject that anybody writes", "eve@other.example", "Re: Hello there", "Hi!", []*rules.Person{asked("Anna Meier", "anna@pharma.example", "Hello there")}, "", false},
		{"another subject", "eve@other.example", "Re: Lunch with the team", quote, []*rules.Person{anna}, "repeats", false},
		{"a few of the words, in another mail", "eve@other.example", "Re: Lunch", "> Dear Eve, I am a physicist and would like to join you for lunch\n\nDo!", []*rules.Person{anna}, "", false},
		{"a tapback", "4915155512345@mms.carrier.example", "", "Liked “would like to understand how validation works”", []*rules.Person{anna}, "repeats", false},
		{"a courtesy in quotation marks", "eve@other.example", "", "He began “I am a physicist and”, as always.", []*rules.Person{anna}, "", false},
		{"a chat that names the subject", "noreply@chat.example", "A direct message", "hi! saw your \"" + subject + "\" mail", []*rules.Person{anna}, "subject-quoted", false},
	} {
		m := mail.Message{ID: "x@y.example", From: mail.Address{Addr: tt.from}, Subject: tt.subject, Text: tt.text, Date: at.AddDate(0, 0, 3)}
		got := matching.NewBook(mail.Self{}, tt.people).Match(m)
		sign, sure := "", false
		if len(got) > 0 {
			sign, sure = string(got[0].Sign), got[0].Sure
		}
		if sign != tt.sign || sure != tt.sure {
			t.Errorf("%s: sign %q, sure %v; want %q, %v", tt.name, sign, sure, tt.sign, tt.sure)
		}
	}
}
