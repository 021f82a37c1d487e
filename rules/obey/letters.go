package obey

import (
	"slices"
	"strings"

	"informd/rules/fact"
	"informd/rules/lang"
	"informd/rules/manner"
	"informd/rules/notes"
)

// address records how the owner wants to write to the person, and tells how letters to them are written now.
func (r *noteDoer) address(m manner.Manner, why string) {
	r.add(fact.Addressed, why, func(e *fact.Event) { e.Manner = &m })
	said := "Letters to " + r.person.Called() + " are written as you say"
	if how := r.in.Policy.MannerAlone(r.person.With(r.events)); how != "" {
		said += ": " + how
	}
	r.say(said + ".")
	if a, open := r.person.Open(); open && a.FollowedAt.IsZero() && a.NudgedAt.IsZero() {
		r.say("A follow-up is shown to you again before it leaves.")
	}
}

// language sets the language of letters to somebody.
func (r *noteDoer) language(c notes.Command) {
	tag, known := languageCalled(c.Text)
	if !known {
		r.refuse("I cannot write letters in “" + c.Text + "”. I write them in " +
			strings.Join(languagesCalled(), ", ") + ".")
		return
	}
	r.address(manner.Manner{Language: tag}, "you said in which language to write")
}

// greet sets how letters to the person begin. A greeting that is not in the language of the letters is refused,
// because it would mix two languages in one letter.
func (r *noteDoer) greet(c notes.Command) {
	m := manner.Greeted(c.Text, r.person.Name)
	in := lettersCalled(r.person.With(r.events).Manner.Language.Text)
	if m.Language == "" && in != "" && !manner.GreetsIn(c.Text, r.person.With(r.events).Manner.Language.Text) {
		r.refuse("“" + strings.TrimSpace(c.Text) + "” is no greeting in " + in + ", in which you write to " +
			r.person.Called() + ". Say LANGUAGE: first, and then GREET:.")
		return
	}
	r.address(m, "you said how to greet them")
}

// lettersCalled returns the name of the language of letters with this tag; "" if there are none.
func lettersCalled(tag string) string {
	s, _ := lang.LettersIn(tag)
	return s.Called
}

// register sets whether letters to the person are formal or familiar.
func (r *noteDoer) register(c notes.Command) {
	m := manner.Manner{Register: manner.Formal}
	if c.Verb == notes.Familiar {
		m.Register = manner.Familiar
	}
	r.address(m, "you said "+string(c.Verb))
}

// inEnglish lets the follow-up to somebody be in English, whatever language the owner's mail is in.
func (r *noteDoer) inEnglish(notes.Command) {
	r.address(manner.Manner{Language: lang.English}, "you said send in english")
}

// languageCalled returns the tag of a language that an owner names: "french", "pt-BR".
func languageCalled(name string) (tag string, known bool) {
	name = strings.ToLower(strings.Trim(strings.TrimSpace(name), "."))
	for _, l := range lang.All() {
		for _, s := range l.Letters {
			called := []string{strings.ToLower(s.Called), s.Or, strings.ToLower(s.Tag), l.Code}
			if name != "" && slices.Contains(called, name) {
				return s.Tag, true
			}
		}
	}
	return "", false
}

func languagesCalled() []string {
	var all []string
	for _, l := range lang.All() {
		for _, s := range l.Letters {
			all = append(all, s.Called)
		}
	}
	return all
}
