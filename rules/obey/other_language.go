package obey

import (
	"time"

	"informd/rules"
	"informd/rules/content"
	"informd/rules/lang"
	"informd/rules/manner"
	"informd/rules/meaning"
)

// otherLanguage returns the name of the language of a note that is not in English and from which nothing was read.
// For any other note it returns "".
func (r *noteDoer) otherLanguage() (in string) {
	language, sure := manner.Guess(r.note.Text)
	if !sure || language == lang.English || len(r.note.Commands)+len(r.in.Message.Parts) > 0 ||
		r.in.Message.Forward != nil {
		return ""
	}
	if s, known := lang.LettersIn(language); known {
		return s.Called
	}
	return "another language"
}

// keepUnread handles a note in a language that informd does not read. The note may say that the person answered, so
// the follow-up waits, as it does after any note that cannot be read. It may also tell of a talk that is over, so
// the receipt offers a button for that.
func (r *noteDoer) keepUnread() {
	in := r.otherLanguage()
	if in == "" || len(r.sentences) > 0 {
		return
	}
	r.refuse("I keep your note about " + r.person.Called() + " word for word. It seems to be in " + in +
		", and I read only English notes, so I do not know what it says.")
	if b, over := talkedButton(r.person, r.in.At(), r.in.Policy); over {
		r.button(b)
	}
	a, open := r.person.With(r.events).Open()
	if !open {
		return
	}
	r.button(saidButtons(a)...)
	if !rules.OutlookOf(r.in.Policy, r.person, a).MayCome() {
		return
	}
	for _, held := range r.holds(meaning.NotEnglish, []*rules.Person{r.person}, in, r.events) {
		r.record(held)
		r.nextFirst("The follow-up to " + r.person.Called() + " waits until you say.")
		r.changeFirst("Say it in English, such as “" + r.person.Called() + " said yes”.")
		r.button(rules.AsPlannedButton(held.Ask))
	}
}

// talkedButton returns a button by which the owner says that a talk took place. over reports whether there is such
// a talk: its time has passed, and the owner has told nothing of it yet. It may be booked, or only guessed from mails.
func talkedButton(p *rules.Person, at time.Time, pol rules.Policy) (b content.Button, over bool) {
	const label = "We talked"
	for _, t := range p.Talks {
		if t.State == rules.TalkBooked && !t.Told && !t.End.After(at) {
			return content.Button{Label: label, Tag: rules.Tag(t.ID),
				Command: content.TimedCommand(content.CommandMet, t.Start.In(pol.Zone))}, true
		}
	}
	for _, g := range p.Guesses {
		if g.OfTalk() && g.Over(at) {
			b = g.AskedAt(at, pol).YesButton()
			b.Label = label
			return b, true
		}
	}
	return b, false
}
