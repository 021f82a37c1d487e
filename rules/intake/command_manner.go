package intake

import (
	"strings"

	"informd/rules"
	"informd/rules/lang"
	"informd/rules/manner"
	"informd/rules/notes"
)

// address records the owner's word on how to write to somebody, and says how that is now.
func (r *noteReader) address(m manner.Manner, why string) {
	r.add(rules.Addressed, why, func(e *rules.Event) {
		e.Manner, e.Text = &m, strings.Join([]string{m.Language, string(m.Register), m.Salutation}, "/")
	})
	said := "Letters to " + r.person.Called() + " are written as you say"
	if how := r.in.Policy.Manner(r.person.With(r.events)); how != "" {
		said += ": " + strings.TrimSuffix(how, ", as you wrote")
	}
	r.say(said + ".")
	if a, open := r.person.Open(); open && a.FollowedAt.IsZero() && a.NudgedAt.IsZero() {
		r.say("A follow-up is shown to you again before it leaves.")
	}
}

// language is the owner's word on the language of the letters to somebody.
func (r *noteReader) language(c notes.Command) {
	tag, known := languageCalled(c.Text)
	if !known {
		r.say("I have no letters in “" + c.Text + "”. I have them in " + strings.Join(languagesCalled(), ", ") + ".")
		return
	}
	r.address(manner.Manner{Language: tag}, "you said in which language to write")
}

// greet is the owner's word on how the letters to somebody begin. A greeting that says of no one
// language which it is, and is not of that of the letters, would make one letter of two.
func (r *noteReader) greet(c notes.Command) {
	m := manner.Greeted(c.Text, r.person.Name)
	in := lettersCalled(r.person.With(r.events).Manner.Language.Text)
	if m.Language == "" && in != "" && !manner.GreetsIn(c.Text, r.person.With(r.events).Manner.Language.Text) {
		r.say("“" + strings.TrimSpace(c.Text) + "” is no greeting in " + in + ", in which you write to " +
			r.person.Called() + ". Say LANGUAGE: first, and then GREET:.")
		return
	}
	r.address(m, "you said how to greet them")
}

// lettersCalled is what the language of letters with this tag is called; "" where there are none.
func lettersCalled(tag string) string {
	s, _ := lang.LettersIn(tag)
	return s.Called
}

// register is the owner's word on how near they stand to somebody.
func (r *noteReader) register(c notes.Command) {
	m := manner.Manner{Register: manner.Formal}
	if c.Verb == notes.Familiar {
		m.Register = manner.Familiar
	}
	r.address(m, "you said "+string(c.Verb))
}

// inEnglish lets the follow-up to somebody be in English, whatever the owner's mail is in.
func (r *noteReader) inEnglish(notes.Command) {
	r.address(manner.Manner{Language: "en"}, "you said send in english")
}

// languageCalled is the tag of a language as owners call it: "french", "pt-BR".
func languageCalled(name string) (tag string, known bool) {
	name = strings.ToLower(strings.Trim(strings.TrimSpace(name), "."))
	switch name {
	case "portuguese":
		return "pt-PT", true
	case "brazilian":
		return "pt-BR", true
	}
	for _, l := range lang.All() {
		for _, s := range l.Letters {
			if name == strings.ToLower(s.Called) || name == strings.ToLower(s.Tag) || name == l.Code {
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
