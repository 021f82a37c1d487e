package obey

import (
	"slices"
	"strings"

	"informd/rules/content"
	"informd/rules/encounter"
	"informd/rules/fact"
	"informd/rules/lang"
	"informd/rules/matching"
	"informd/rules/notes"
	"informd/rules/report"
)

// asksUs handles a note that asks informd something in the owner's own words: "what's still to send?". It is answered,
// and nobody is asked whom it is about.
func (r *noteDoer) asksUs() (f encounter.Finding, done bool) {
	q := r.note.Question()
	in := r.in
	people := in.Book.People()
	say := content.SayAnswer{Capture: in.Policy.Self.Capture, Question: strings.TrimSpace(r.note.Typed())}
	switch q.Kind {
	case notes.NoQuestion:
		return f, false
	case notes.AsksOwed:
		say.Lead, say.Groups = report.Owed(in.Now, in.Policy, people)
	case notes.AsksFind:
		say.Lead, say.Groups = report.Find(in.Policy, people, sought(q.What))
	case notes.AsksFindIt:
		r.keepAside()
		r.say("I follow only mails that I was copied on. Forward that one to me from your Sent folder, and I " +
			"follow it as well. Your note is kept.")
		return r.answered(), true
	case notes.AsksWhenLast:
		found := matching.FindWho(q.What, people)
		if len(found) != 1 {
			r.aboutSomebody(notes.Command{Verb: notes.History, Line: say.Question, Who: q.What}, say)
			return r.answered(), true
		}
		say.Thread, say.Lead = found[0].Called(), report.LastWords(in.Now, in.Policy, people, found[0])
	default:
		r.howThingsStand(q.Kind, &say)
	}
	r.answerBy(content.KindAnswer, say, "you asked me something")
	return r.answered(), true
}

// howThingsStand answers how things stand: with the person whom the answered mail is about, or with everybody.
func (r *noteDoer) howThingsStand(asked notes.QuestionKind, say *content.SayAnswer) {
	in := r.in
	people := in.Book.People()
	if p := in.Book.Person(r.note.Item.Person); p != nil && asked == notes.AsksRight {
		say.Thread = p.Called()
		say.Lead, say.Groups = report.Why(in.Now, in.Policy, people, p)
	} else {
		say.Lead, say.Groups = report.Status(in.Now, in.Policy, people)
	}
	if asked == notes.AsksThere {
		say.Lead = "Yes, I am here, and read your mail. " + say.Lead
	}
}

// keepAside keeps what a note tells beside its question, as a note about nobody.
func (r *noteDoer) keepAside() {
	text := strings.TrimSpace(r.note.Typed())
	r.addTo("", fact.Noted, "a note about nobody I know",
		func(e *fact.Event) { e.Line, e.Text = fact.LineNote, text })
}

// answered ends a note of which nothing but its question is left.
func (r *noteDoer) answered() encounter.Finding {
	r.note.Text, r.note.Commands, r.note.Unclear = "", nil, nil
	return r.accountFinding()
}

// sought returns the words to look for: without those that stand in any sentence, such as "my" and "about".
func sought(what string) string {
	words := strings.Fields(what)
	kept := slices.DeleteFunc(slices.Clone(words), func(w string) bool { return lang.IsSmall(lang.English, w) })
	if len(kept) == 0 {
		kept = words
	}
	return strings.Join(kept, " ")
}
