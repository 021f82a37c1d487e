package intake

import (
	"slices"
	"strings"

	"informd/rules"
	"informd/rules/fact"
	"informd/rules/mail"
	"informd/rules/reading"
)

// answerEvents returns the events of a mail that answers an ask: the answer itself, and its outcome if
// its words are plain. If not, the event keeps the words and the probable outcome, and the owner is
// asked.
func (in intake) answerEvents(p *rules.Person, a *rules.Ask, said reading.Answer, why string) []fact.Event {
	kind := eventOf(said.Kind)
	price := ""
	if kind == "" || kind == fact.Accepted { // what else they said is plain without it
		price = reading.Price(in.Message.Reply)
	}
	answered := in.Event(p.ID, fact.Answered, why, func(e *fact.Event) {
		e.Ask, e.Words, e.WillSay = a.ID, said.Words, said.WillSay
		if !said.Sure {
			e.Guess = kind
		}
		if price != "" { // whether that is a yes is the owner's to decide
			e.Words, e.Guess, e.Fee = mail.InALine(price), "", true
		}
		if kind != fact.Accepted { // whom a yes names is not asked in their place
			e.Delegate = fact.Delegate(said.Delegate)
		}
	})
	switch {
	case price != "", !said.Sure, kind == "",
		kind == fact.Refused: // Refused is recorded for every mail of theirs, elsewhere
		return []fact.Event{answered}
	case said.Kind == reading.AnswerAway && said.Until.IsZero():
		return []fact.Event{answered}
	}
	told := in.Event(p.ID, kind, "they said "+sayAnswer()[said.Kind]+": “"+said.Words+"”", func(e *fact.Event) {
		e.Ask, e.Words = a.ID, said.Words
		e.WillSay = said.WillSay || said.Kind == reading.AnswerAway
		if u := said.Until; !u.IsZero() { // the day, in the owner's zone
			e.Until = in.midnight(u)
		}
		if kind == fact.MovedOn || kind == fact.Declined {
			e.Delegate = answered.Delegate
		}
	})
	return []fact.Event{answered, told}
}

// readAnswer reads what the mail says to an ask, which may be nil.
func (in intake) readAnswer(p *rules.Person, a *rules.Ask) reading.Answer {
	words := in.Message.Reply
	if a != nil {
		words = theirWords(words, p, a)
	}
	said := reading.ReadAnswer(words, in.At())
	if !said.Sure {
		for s := range mail.Sentences(words) {
			if rules.TellsOfMisfortune(s) { // it says more than “I hope you understand”
				said.Words = mail.InALine(s)
				break
			}
		}
	}
	said.Words = shortened(said.Words)
	if d := said.Delegate.Addr; d != "" && (in.Policy.Self.Mine(d) || mail.SameAddr(d, in.Message.From.Addr)) {
		said.Delegate = mail.Address{}
	}
	if isNamed(said.Delegate.Name, in.Policy.Owner.Name) { // "Dear Julie, … my successor is Nils Aker, n.aker@…"
		said.Delegate.Name = ""
	}
	return said
}

// isNamed reports whether a name is nothing but words of a full name.
func isNamed(name, full string) bool {
	words := mail.NameWords(full)
	for _, w := range mail.NameWords(name) {
		if !slices.Contains(words, w) {
			return false
		}
	}
	return name != ""
}

// eventOf returns the event for an answer; "" if it makes none.
func eventOf(kind reading.AnswerKind) fact.Kind {
	return map[reading.AnswerKind]fact.Kind{
		reading.AnswerYes: fact.Accepted, reading.AnswerNo: fact.Declined, reading.AnswerLater: fact.Deferred,
		reading.AnswerAway: fact.Deferred, reading.AnswerMovedOn: fact.MovedOn, reading.AnswerGone: fact.MovedOn,
		reading.AnswerNever: fact.Refused,
	}[kind]
}

// sayAnswer has the words by which each kind of answer is named to the owner.
func sayAnswer() map[reading.AnswerKind]string {
	return map[reading.AnswerKind]string{
		reading.AnswerYes: "yes", reading.AnswerNo: "no", reading.AnswerLater: "later",
		reading.AnswerAway:    "they are away",
		reading.AnswerMovedOn: "they have moved on", reading.AnswerGone: "they are no longer there",
	}
}

// maxWords limits how much of a sentence of theirs is shown.
const maxWords = 200

func shortened(s string) string {
	r := []rune(s)
	if len(r) <= maxWords {
		return s
	}
	return strings.TrimSpace(string(r[:maxWords])) + " …"
}
