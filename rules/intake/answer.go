package intake

import (
	"fmt"
	"slices"

	"informd/rules"
	"informd/rules/encounter"
	"informd/rules/fact"
	"informd/rules/mail"
	"informd/rules/matching"
	"informd/rules/reading"
)

// human handles a mail that a person wrote.
func (in intake) human() encounter.Finding {
	matches := in.Book.Match(in.Message)
	if f, named := in.namedWrote(matches); named {
		return f
	}
	if len(matches) == 0 {
		return encounter.Finding{Why: "it concerns nobody you asked"}
	}
	if !matches[0].Sure {
		return in.doubt(matches, fact.Reason{})
	}
	match := matches[0]
	a := in.askAnswered(match)
	if in.misdated(a) {
		return in.doubt(matches, whyMisdated(a))
	}
	in = in.redatedAfter(a)
	p, why := match.Person, fmt.Sprintf("%s wrote back: %s", match.Person.Called(), match.Why())
	said := in.readAnswer(p, a)
	introduced := in.introducedByMail(p)
	if len(introduced) == 0 {
		introduced = in.namedInMail(p)
	}
	if slices.ContainsFunc(introduced, func(e fact.Event) bool { return e.Kind == fact.Introduced }) {
		said.Delegate = mail.Address{} // they did more than name somebody
	}
	var events []fact.Event
	switch {
	case a == nil || !in.notBefore(a):
		events = append(events, in.Event(p.ID, fact.Heard, p.Called()+" wrote: "+match.Why(), nil))
	case a.Open() || a.Unanswered() || in.decides(p, a, said):
		events = append(events, in.answerEvents(p, a, said, why)...)
	default:
		events = append(events, in.Event(p.ID, fact.Heard, p.Called()+" wrote: "+match.Why(),
			func(e *fact.Event) { e.Ask = a.ID }))
	}
	words := in.Message.Reply
	if a != nil {
		words = theirWords(words, p, a)
	}
	events[0].Manner = theirManner(p, words)
	events = in.agreed(p, said, words, p.LastWrote, slices.Concat(events, introduced, in.saysOff(p)))
	// what somebody else says in their thread, and not for them, is nothing that they ask for
	theirs := p.Has(in.Message.From.Addr) || events[0].Kind == fact.Answered
	if said.Sure && said.Kind == reading.AnswerNever && theirs {
		events = append(events, in.Event(p.ID, fact.Refused, p.Called()+" asked not to be written to", nil))
	}
	others, taken := in.forOthers(p, a, said)
	answersOwn := a != nil && p.Has(in.Message.From.Addr) && slices.ContainsFunc(in.Message.InReplyTo, a.Has)
	rest := slices.DeleteFunc(matches[1:], func(m matching.Match) bool {
		// who answers the mail to themselves does not answer for whoever else is in the thread, and is not spoken of
		return slices.Contains(taken, m.Person) || answersOwn && m.Sign == fact.SignInThread &&
			!speaksOf(words, said, m.Person)
	})
	return encounter.Finding{Events: slices.Concat(events, others, in.doubts(rest, fact.Reason{})), Why: why}
}

// decides reports whether a later mail says what an answer was that left it open. One that says nothing to the ask,
// such as a link or a word of thanks, decides nothing, nor does a no that is read late, and older than the answer.
func (in intake) decides(p *rules.Person, a *rules.Ask, said reading.Answer) bool {
	talked := slices.ContainsFunc(p.Talks, func(t rules.Talk) bool {
		return t.State != rules.TalkCancelled && (t.Ask == a.ID || t.Start.After(a.At))
	})
	is := eventOf(said.Kind)
	lateNo := is == fact.Declined && in.At().Before(a.AnsweredAt)
	return a.Undecided() && !talked && is != "" && !lateNo
}

// askAnswered returns the ask that a contact's mail answers: the one in whose thread it is or, if that is
// settled and they were asked again before the mail came, the open one. People often answer an old
// mail instead of the newest.
func (in intake) askAnswered(match matching.Match) *rules.Ask {
	a, open := match.Person.Open()
	if match.Ask == nil && !open {
		return match.Person.LateAsk()
	}
	if match.Ask == nil || match.Ask.Open() || !open {
		return match.Ask
	}
	if d := in.Message.Date; d.IsZero() || d.After(a.At) || in.reachedMailboxAfter(a) {
		return a
	}
	return match.Ask
}
