package intake

import (
	"slices"
	"strings"

	"informd/rules"
	"informd/rules/content"
	"informd/rules/encounter"
	"informd/rules/fact"
	"informd/rules/lang"
	"informd/rules/mail"
	"informd/rules/manner"
	"informd/rules/reading"
)

// maxTogether limits how many people one mail asks. A mail to more is a circular, of which only the first
// recipient is waited for.
const maxTogether = 4

// together returns the recipients whom an ask goes to beside the first: those in To, and those in copy whom
// its salutation greets with others. Who is in copy otherwise only reads it, and whoever the owner is in
// touch with is not asked anew.
func (in intake) together(contacts []mail.Address) (asked []mail.Address) {
	if len(contacts) > maxTogether {
		return nil
	}
	for _, c := range contacts[1:] {
		to := slices.ContainsFunc(in.Message.To, func(a mail.Address) bool { return mail.SameAddr(a.Addr, c.Addr) })
		q := in.Book.ByAddress(c.Addr)
		known := q != nil && q.Has(c.Addr) && q.InTouch() && !q.OpensAnew(in.At())
		if known || mail.RoleAddress(c.Addr) {
			continue
		}
		if to || manner.GreetsWithOthers(ownText(in.Message), c) {
			asked = append(asked, c)
		}
	}
	return asked
}

// asksTogether returns the asks that a mail makes to others beside the person of its first ask.
func (in intake) asksTogether(main fact.Event, contacts []mail.Address) (events []fact.Event) {
	for _, c := range in.together(contacts) {
		person := rules.PersonID(c.Addr)
		if q := in.Book.ByAddress(c.Addr); q != nil && q.Has(c.Addr) {
			person = q.ID
		}
		i := slices.IndexFunc(contacts, func(a mail.Address) bool { return mail.SameAddr(a.Addr, c.Addr) })
		ask := in.ownersEvent(person, fact.Asked, "you asked "+c.String()+" for a conversation",
			first(contacts, i))
		ask.Manner = in.manner(c)
		ask.Ask = rules.AskID(c.Addr, in.statedDate(), in.Message.Subject)
		ask.At, ask.Letter, ask.Times = main.At, main.Letter, main.Times
		events = append(events, ask)
	}
	return events
}

// sayTogether changes the receipt of an ask to one that went to several people.
func (in intake) sayTogether(say content.SayReceipt, p *rules.Person, others []fact.Event) content.SayReceipt {
	a, open := p.Open()
	if !open || len(others) == 0 {
		return say
	}
	names, stops := []string{p.Called()}, []content.Button{stopButton(p.Address(), a.ID)}
	for _, e := range others {
		to := mail.Address{Name: e.Name, Addr: e.Address}
		q := in.personAfter(in.Book.Person(e.Person), e.Person, []fact.Event{e})
		names, stops = append(names, q.Called()), append(stops, stopButton(to, e.Ask))
	}
	say.Understood = "Tracked: your ask to " + content.Names(names) + " of " + in.Policy.SayDay(a.SentAt()) + "."
	if in.Policy.FollowupMode(a) == rules.ModeDraft {
		say.Happens = "It went to " + content.Plural(a.Recipients, "person", "people") +
			", so I send nothing: for whoever stays silent I draft a follow-up " +
			in.Policy.On(rules.FollowupAt(in.Now, in.Policy, p, a)) + "."
		say.Buttons = append(stops, say.Buttons...)
	}
	return say
}

func stopButton(to mail.Address, ask string) content.Button {
	return content.Button{Label: "No follow-up to " + firstOf(to), Command: content.CommandStop, Tag: rules.Tag(ask)}
}

// firstOf returns the first name of somebody, or else their address.
func firstOf(a mail.Address) string {
	if first := a.First(); first != "" {
		return first
	}
	return a.Addr
}

// forOthers returns what an answer of p's to an ask that went to several people means for the others: it
// speaks for one of them, or may, or leaves them as they are. taken are the people whom the answer
// speaks for, or may.
func (in intake) forOthers(p *rules.Person, a *rules.Ask,
	said reading.Answer) (events []fact.Event, taken []*rules.Person) {
	if a == nil || a.Recipients < 2 || !a.Open() && !a.Unanswered() || !in.notBefore(a) {
		return nil, nil
	}
	words := theirWords(in.Message.Reply, p, a)
	for _, q := range in.Book.AskedWith(p, a) {
		its := q.AskedBy(a.IDs)
		if !its.Open() {
			continue
		}
		copied := slices.ContainsFunc(in.Message.Recipients(), func(c mail.Address) bool { return q.Has(c.Addr) })
		spoken := goesFor(words, said.Words, q, copied)
		if spoken != notForThem {
			taken = append(taken, q)
		}
		switch spoken {
		case forThem:
			events = append(events, in.answerEventsFor(p, q, its, said)...)
		case perhapsForThem:
			events = append(events, in.Doubted(q.ID, its.ID, fact.DoubtTogether,
				fact.Reason{Sign: fact.SignTogether, Of: p.Called()}))
		}
	}
	return events, taken
}

// answerEventsFor returns the events of an answer that p gave for q as well: a yes and a no go for both. The mail
// stays p's, so that letters to q go to q.
func (in intake) answerEventsFor(p, q *rules.Person, a *rules.Ask, said reading.Answer) (events []fact.Event) {
	add := func(kind fact.Kind, why string) {
		events = append(events, in.Event(q.ID, kind, why, func(e *fact.Event) {
			encounter.Bare(e)
			e.Ask, e.Words, e.Speaker = a.ID, said.Words, p.Called()
		}))
	}
	add(fact.Answered, p.Called()+" answered for them")
	if kind := eventOf(said.Kind); said.Sure && (kind == fact.Accepted || kind == fact.Declined) {
		add(kind, p.Called()+" said "+sayAnswer()[said.Kind]+" for them: “"+said.Words+"”")
	}
	return events
}

// How an answer speaks for somebody beside its writer.
type speaksFor int

const (
	notForThem speaksFor = iota
	perhapsForThem
	forThem
)

// goesFor decides whether an answer goes for q as well. "Mia and I" does, and so do "both of us", if
// q is named or has a copy, and "we" in the sentence that says yes or no, if q is named. One of these alone leaves
// it open: "we can talk on Thursday" may mean the writer and the owner.
func goesFor(words, outcome string, q *rules.Person, copied bool) speaksFor {
	say, first := lang.SpeaksTogether(), strings.ToLower(mail.Address{Name: q.NameSpelt()}.First())
	spoken := mail.NameWords(words)
	named, besideMe := false, false
	for i, w := range spoken {
		if w != strings.ToLower(first) {
			continue
		}
		named = true
		besideMe = besideMe || i+2 < len(spoken) && mail.Joins(spoken[i+1]) && slices.Contains(say.I, spoken[i+2]) ||
			i >= 2 && mail.Joins(spoken[i-1]) && slices.Contains(say.I, spoken[i-2])
	}
	text := " " + strings.Join(spoken, " ") + " "
	both := slices.ContainsFunc(say.Both, func(b string) bool { return strings.Contains(text, " "+b+" ") })
	we := slices.ContainsFunc(mail.NameWords(outcome), func(w string) bool { return slices.Contains(say.We, w) })
	switch {
	case besideMe, both && (named || copied), we && named:
		return forThem
	case named, copied, both:
		return perhapsForThem
	}
	return notForThem
}

// speaksOf reports whether an answer to a mail to somebody alone speaks of q as well, whom the owner asked in the same
// thread: it names them, or says no for more than one.
func speaksOf(words string, said reading.Answer, q *rules.Person) bool {
	we := slices.ContainsFunc(mail.NameWords(said.Words),
		func(w string) bool { return slices.Contains(lang.SpeaksTogether().We, w) })
	return goesFor(words, said.Words, q, false) != notForThem || we && eventOf(said.Kind) == fact.Declined
}
