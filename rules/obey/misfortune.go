package obey

import (
	"slices"
	"strings"

	"informd/rules"
	"informd/rules/content"
	"informd/rules/lang"
	"informd/rules/mail"
	"informd/rules/notes"
)

// readMisfortune reads the sentences of a note that tell that somebody died, was hurt or is ill, as commands to spare
// them, and returns the text without them. A talk to come with who is ill is more likely off: prose reads that.
func (r *noteReader) readMisfortune() (rest string) {
	words := lang.Borrowed()
	for line := range strings.Lines(r.note.Text) {
		for s := range mail.Sentences(line) {
			p, what := r.befell(notes.PlainWords(s), words)
			comes := func(t rules.Talk) bool { return t.State == rules.TalkBooked && t.Start.After(r.in.At()) }
			if p == nil || what == rules.Ill && slices.ContainsFunc(p.Talks, comes) {
				rest += s
				continue
			}
			r.note.Commands = append(r.note.Commands,
				notes.Command{Verb: notes.Spare, Line: strings.TrimSpace(s), Text: string(what), Of: p.Address()})
		}
	}
	return rest
}

// befell returns to whom a sentence says that something happened, and what: nothing but their name and small words
// stands before it, for "her father died" is about him.
func (r *noteReader) befell(s string, words lang.Notes) (*rules.Person, rules.Misfortune) {
	for _, of := range []struct {
		what rules.Misfortune
		said []string
	}{{rules.Died, words.Died}, {rules.Hurt, words.Hurt}, {rules.Ill, words.Ill}} {
		for _, said := range of.said {
			before, after, found := strings.Cut(" "+s+" ", " "+said+" ")
			tail := strings.Fields(after)
			if !found || len(tail) > 0 && !slices.Contains(words.Befalls, tail[0]) {
				continue
			}
			if p := r.onlyNamed(before, words); p != nil {
				return p, of.what
			}
		}
	}
	return nil, ""
}

// onlyNamed returns the one person whom words name, beside small words; a pronoun is whom the note is about.
func (r *noteReader) onlyNamed(text string, words lang.Notes) *rules.Person {
	who := slices.DeleteFunc(strings.Fields(text), func(w string) bool {
		w = strings.Trim(w, ",.:;!")
		return slices.Contains(words.Befell, w) || slices.Contains(words.Titles, w)
	})
	if len(who) == 1 && slices.Contains(words.Pronouns, who[0]) {
		return r.meant()
	}
	if people := r.called(strings.Join(who, " ")); len(people) == 1 && len(who) > 0 {
		return r.in.Book.Person(people[0].ID)
	}
	return nil
}

// spare ends everything with somebody who died or was hurt, without a word to them. For who is ill it waits until
// the owner says.
func (r *noteReader) spare(c notes.Command) {
	who := r.person.Called()
	r.add(rules.Spared, "you said: "+c.Line, func(e *rules.Event) { e.Text = c.Text })
	if !rules.Misfortune(c.Text).Ends() {
		r.say("I am sorry to hear it. Nothing goes to " + who + ", and I do not remind you of them.")
		r.happens = "All of it waits until you say so."
		r.buttons = append(r.buttons,
			content.Button{Label: "Go on", Command: string(notes.Resume), Tag: rules.Tag(r.person.ID)})
		return
	}
	if a, open := r.person.Open(); open {
		r.add(rules.Stopped, "you said: "+c.Line, func(e *rules.Event) { e.Ask = a.ID })
	}
	for _, t := range r.person.Talks {
		if t.State == rules.TalkBooked && t.Start.After(r.in.At()) {
			r.add(rules.Cancelled, "you said: "+c.Line, func(e *rules.Event) { e.Talk = t.ID })
		}
	}
	r.say("I am sorry to hear it. All that was open with " + who + " is let go, quietly.")
	r.happens = "Nothing is sent or drafted to them, and nothing about them comes up again."
}
