package obey

import (
	"slices"
	"strings"

	"informd/rules"
	"informd/rules/content"
	"informd/rules/lang"
	"informd/rules/notes"
	"informd/rules/report"
)

// toGuess takes a bare yes or no in answer to a mail that asks whether a note says something for
// the owner's word on that, and not for what the contact said.
func (r *noteReader) toGuess() {
	shown := r.guessesShown()
	if len(shown) == 0 || r.buttonOf(content.CommandYes) != "" {
		return
	}
	yes, no := r.yesOrNo()
	if yes {
		r.note.Text, r.note.Commands = "", nil
		for _, g := range shown {
			at := g.At
			if g.OfTalk() && g.Over(r.in.At()) {
				at = r.in.At()
			}
			c, ok := notes.ReadSubject(g.Command, at, r.in.Policy.Zone)
			said := slices.ContainsFunc(r.note.Commands, func(o notes.Command) bool { return o.Line == c.Line })
			if ok && !said { // a note and a mail may say the same
				r.note.Commands = append(r.note.Commands, c)
			}
		}
	}
	if no {
		r.note.Text, r.note.Commands, r.denied = "", nil, shown
	}
}

// yesOrNo reports whether a note is a bare yes or a bare no.
func (r *noteReader) yesOrNo() (yes, no bool) {
	said := strings.TrimSpace(r.note.Text)
	if len(r.note.Commands) == 1 && said == "" && r.note.Commands[0].Tag == "" {
		said = r.note.Commands[0].Line
	} else if len(r.note.Commands) > 0 {
		return false, false
	}
	only := func(phrases []string) bool {
		says, alone := r.onlySays(said, phrases, nil)
		return says && alone && len(r.note.Unclear) == 0
	}
	return only(lang.Borrowed().Yes), only(lang.Borrowed().No)
}

// guessesShown returns the guesses about one person that the answered mail asks about.
func (r *noteReader) guessesShown() []rules.Guess {
	p := r.in.Book.Person(r.item.Person)
	if p == nil {
		p = r.onlyOne()
	}
	if p == nil {
		return nil
	}
	var shown []rules.Guess
	for _, g := range p.Guesses {
		asked := g.AskedAt(r.in.At(), r.in.Policy)
		if r.buttonOf(g.Command) != "" || r.buttonOf(asked.Command) != "" { // a mail of the day before asked the other
			shown = append(shown, asked)
		}
	}
	return shown
}

// guessOf returns the guess that a matter asks about.
func (r *noteReader) guessOf(m report.Matter) []rules.Guess {
	return slices.DeleteFunc(slices.Clone(r.person.Guesses), func(g rules.Guess) bool { return g.ID != m.About })
}

// deny takes back what the owner says is not so.
func (r *noteReader) deny() {
	for _, g := range r.denied {
		r.add(rules.Cleared, "you said that it is not so",
			func(e *rules.Event) { e.MessageID, e.Guess = g.Source, g.Kind })
	}
	if len(r.denied) > 0 {
		r.say("Noted: it is not so. Nothing has changed.")
	}
}

// onlySays reports whether a text contains one of the given phrases, and whether it contains nothing
// else except the phrases in beside, thanks and the owner's name.
func (r *noteReader) onlySays(text string, what, beside []string) (says, only bool) {
	owner := r.in.Policy.Owner
	beside = slices.Concat(beside, []string{"please", strings.ToLower(owner.Name), strings.ToLower(owner.First())},
		lang.Borrowed().Thanks)
	for text != "" {
		rest, ok := notes.CutPhrase(text, what...)
		says = says || ok
		if !ok {
			rest, ok = notes.CutPhrase(text, beside...)
		}
		if !ok || rest == text {
			return says, false
		}
		text = strings.TrimLeft(rest, " \t\n,.;:!–—-")
	}
	return says, true
}

// recordGuess records a guess that would change what informd does, so that a brief asks again and a
// bare "yes" or "no" is understood.
func (r *noteReader) recordGuess(c notes.Command, g guessing, asks, line string) {
	if g.kind == "" {
		return
	}
	r.add(rules.Guessed, "your note may say more than was understood: "+asks+"?", func(e *rules.Event) {
		e.Words, e.Text, e.Command, e.Guess = c.Line, asks, line, g.kind
		if c.Verb == notes.Interview || c.Verb == notes.Moved {
			e.Start = c.Start
		}
	})
}
