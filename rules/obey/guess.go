package obey

import (
	"slices"
	"strings"
	"time"

	"informd/rules"
	"informd/rules/content"
	"informd/rules/fact"
	"informd/rules/lang"
	"informd/rules/mail"
	"informd/rules/meaning"
	"informd/rules/notes"
)

// The prose of a note is only guessed at: the receipt shows the owner's words and the guess, and one
// tap confirms it. Until then nothing changes, except that a follow-up waits if the guess would make
// it pointless.

// guess asks the owner about what the note probably says.
func (r *noteDoer) guess() {
	guesses := append(r.guesses, r.mayHaveMet(r.guesses)...)
	var asked []string
	taps := 0 // questions that one tap answers
	for _, c := range guesses {
		if c.Verb == notes.Stop && !r.person.HasOpenAsk() { // there is no follow-up to drop
			c.Verb = notes.LetGo
			if meaning.WantsNoReminders(c.Line) {
				r.noReminders()
				continue
			}
		}
		what := guessed()[c.Verb]
		if what.question == "" || r.saidSo(c, what) || c.Verb == notes.Learned && rules.SaysWhoElse(c.Line) {
			continue // that they named nobody is nothing to quote to them
		}
		if c.Verb == notes.Learned && !r.thanksToCome(guesses) {
			what.question, what.label = "shall I keep that as what stays with you", "Keep it"
		}
		question := what.asks(r.person.Called(), sayWhen(r.in.Policy, c))
		said := "“" + c.Line + "” — " + question
		line, whole := c.Written(r.in.Policy.Zone)
		if whole {
			r.tapsFor(c, what.label, line, guesses)
			taps++
			asked = append(asked, said+"?")
			r.recordGuess(c, what, question, line)
		} else {
			asked = append(asked, said+"? "+c.Lacks(r.in.Policy.Zone))
		}
		r.mustSee()
		r.waitFor(c.Verb, what)
	}
	r.sayGuesses(asked, taps)
}

// tapsFor adds the button that says yes to a guess and, beside a talk that may not have been, the one that says that it
// was.
func (r *noteDoer) tapsFor(c notes.Command, label, line string, guesses []notes.Command) {
	tag := tapTag(notes.Command{Verb: c.Verb}, []*rules.Person{r.person}, r.in.Message)
	if c.Verb == notes.LetGo { // of all with this person
		tag = rules.Tag(r.person.ID)
	}
	r.button(content.Button{Label: label, Command: line, Tag: tag})
	if c.Verb == notes.Missed && !slices.ContainsFunc(guesses, isMet) {
		if b, over := talkedButton(r.person, r.in.At(), r.in.Policy); over {
			r.button(b)
		}
	}
}

// sayGuesses asks what the note says, and tells what is so until the owner answers. taps is how many of the questions
// one tap answers.
func (r *noteDoer) sayGuesses(asked []string, taps int) {
	noted := slices.ContainsFunc(r.events, func(e fact.Event) bool {
		return e.Kind != fact.Guessed && e.Kind != fact.Ignored && e.Kind != fact.Doubted
	})
	switch {
	case len(asked) > 1: // one below the other, above the buttons
		r.remark(asked...)
	case len(asked) == 1:
		r.say(asked[0])
	}
	switch {
	case taps == 1 && len(asked) == 1 && noted:
		r.say("If so, answer YES; until then it is only noted.")
	case taps == 1 && len(asked) == 1:
		r.say("If so, answer YES. Until then nothing changes.")
	case len(asked) > 1 && noted:
		r.say("Your note may say more, as I ask below; until you answer, it is only noted.")
	case len(asked) > 1:
		r.say("I ask below what your note says; until you answer, nothing changes.")
	}
}

// thanksToCome reports whether a thank-you can quote the talk: thanks are due, or will be where a guess is right.
func (r *noteDoer) thanksToCome(guesses []notes.Command) bool {
	return slices.ContainsFunc(guesses, isMet) || r.oweThanks()
}

func isMet(c notes.Command) bool { return c.Verb == notes.Met }

func isSurelyMet(c notes.Command) bool { return isMet(c) && !c.Likely }

// sayWhen returns the time of a guess, or "" if it has none, or is about a talk that is over.
func sayWhen(pol rules.Policy, c notes.Command) string {
	switch {
	case c.Start.IsZero() || c.Verb == notes.Met:
		return ""
	case c.Verb == notes.Later:
		return " until " + pol.SayDay(c.Start)
	case c.Day:
		return " " + pol.OnDay(c.Start)
	}
	return " " + pol.On(c.Start)
}

// waitFor holds the follow-up that a guess would make pointless.
func (r *noteDoer) waitFor(v notes.Verb, g guessing) {
	after := r.person.With(r.events)
	held := func(e fact.Event) bool { return e.Kind == fact.Doubted && e.Person == r.person.ID }
	if !v.EndsFollowup() || slices.ContainsFunc(r.events, held) {
		return
	}
	for _, q := range r.holds(meaning.OnlyGuessed, []*rules.Person{after}, g.holding, nil) {
		r.record(q)
		r.nextFirst("The follow-up to " + r.person.Called() + " waits until you say.")
		r.button(rules.AsPlannedButton(q.Ask))
	}
}

// saidSo reports whether the note has already stated what a guess says: a no, a day and a talk are
// answers, too.
func (r *noteDoer) saidSo(c notes.Command, g guessing) bool {
	if r.note.Has(c.Verb) && !c.Verb.YieldsSeveral() {
		return true
	}
	if r.needless(c) {
		return true
	}
	return g.kind != "" && slices.ContainsFunc(r.events,
		func(e fact.Event) bool { return e.Person == r.person.ID && rules.Settles(e.Kind, g.kind) })
}

// chatsWithin is how long after an ask the answer to its receipt is about the receipt, unless it plainly says more:
// nobody has answered so soon by a mail. "Bless you! You are like my aunt Grete, she also wrote everything down."
const chatsWithin = time.Hour

// chats reports whether the note is such an answer and speaks to informd, in the sentence of which a guess was made,
// and not of the person: "the phone went and it was Ben" tells of a call, which comes at any time.
func (r *noteDoer) chats(a rules.Ask, line string) bool {
	if r.note.Item.Kind != content.KindReceipt || r.in.At().Sub(a.SentAt()) >= chatsWithin {
		return false
	}
	for s := range mail.Sentences(r.note.Typed()) {
		if !strings.Contains(s, strings.TrimSpace(line)) {
			continue
		}
		v := lang.EnglishSentences().Vocabulary
		toUs := slices.ContainsFunc(mail.NameWords(s), func(w string) bool { return v.You[w] || v.Your[w] })
		return toUs && !slices.ContainsFunc(r.note.NamedInProse(s),
			func(p *rules.Person) bool { return p.ID == r.person.ID })
	}
	return false
}

// needless reports whether it would change nothing to know what a guess says, so that the owner is not asked: what
// they said in a talk is no answer to the ask, and who has said yes has answered, though they may change their mind.
// Nothing is asked about somebody of whom the owner told a misfortune.
func (r *noteDoer) needless(c notes.Command) bool {
	p, at := r.person.With(r.events), r.in.At()
	over := func(t rules.Talk) bool { return t.State != rules.TalkCancelled && t.Start.Before(at) }
	talked := p.MayHaveTalked(at) != nil || slices.ContainsFunc(p.Talks, over)
	n := len(p.Asks)
	accepted := n > 0 && p.Asks[n-1].Outcome == fact.Accepted
	switch c.Verb {
	case notes.Done:
		return !r.person.Owes()
	case notes.Thanked:
		return p.Spared || len(p.Talks) > 0 && !r.oweThanks() && p.MayHaveTalked(at) == nil
	case notes.No, notes.Later:
		return p.Spared || !p.HasOpenAsk() && talked
	case notes.Replied:
		return p.Spared || accepted ||
			n > 0 && (p.Asks[n-1].Outcome == fact.Declined || r.chats(p.Asks[n-1], c.Line))
	}
	return p.Spared
}

// deny takes back what the owner says is not so.
func (r *noteDoer) deny() {
	for _, g := range r.note.Denied {
		r.add(fact.Cleared, "you said that it is not so",
			func(e *fact.Event) { e.Settled, e.Guess = g.Source, g.Kind })
	}
	switch denied := r.note.Denied; {
	case len(denied) == 1 && denied[0].OfTalk():
		r.say("Noted: no talk with " + r.person.Called() + " " + r.in.Policy.OnDay(denied[0].When) + ".")
	case len(denied) > 0:
		r.say("Noted: it is not so. Nothing has changed.")
	}
}

// recordGuess records a guess that would change what informd does, so that a brief asks again and a
// bare "yes" or "no" is understood.
func (r *noteDoer) recordGuess(c notes.Command, g guessing, question, line string) {
	if g.kind == "" {
		return
	}
	r.add(fact.Guessed, "your note may say more than was understood: "+question+"?", func(e *fact.Event) {
		e.Words, e.Question, e.Command, e.Guess = c.Line, question, line, g.kind
		if c.Verb.SetsTalk() {
			e.Start = c.Start
		}
	})
}
