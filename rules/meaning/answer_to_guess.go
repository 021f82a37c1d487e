package meaning

import (
	"slices"
	"strings"

	"informd/rules"
	"informd/rules/content"
	"informd/rules/lang"
	"informd/rules/notes"
)

// toGuess reads a bare yes or no in answer to a mail that asks whether a guess is right, such as "have you talked?".
// The yes or no answers that question. It does not mean that the contact said yes or no.
func (n *Note) toGuess() {
	shown := n.guessesShown()
	if len(shown) == 0 || n.ButtonOf(content.CommandYes) != "" {
		return
	}
	yes, no := n.yesOrNo()
	if yes {
		n.Text, n.Commands = "", nil
		for _, g := range shown {
			at := g.At
			if g.OfTalk() && g.Over(n.in.At()) {
				at = n.in.At()
			}
			c, ok := notes.ReadSubject(g.Command, at, n.in.Policy.Zone)
			said := slices.ContainsFunc(n.Commands, func(o notes.Command) bool { return o.Line == c.Line })
			if ok && !said { // a note and a mail may say the same
				n.Commands = append(n.Commands, c)
			}
		}
	}
	if no {
		n.Text, n.Commands, n.Denied = "", nil, shown
	}
}

// yesOrNo reports whether a note is a bare yes or a bare no.
func (n *Note) yesOrNo() (yes, no bool) {
	said := strings.TrimSpace(n.Text)
	if len(n.Commands) == 1 && said == "" && n.Commands[0].Tag == "" {
		said = n.Commands[0].Line
	} else if len(n.Commands) > 0 {
		return false, false
	}
	only := func(phrases []string) bool {
		says, alone := n.onlySays(said, phrases, nil)
		return says && alone && len(n.Unclear) == 0
	}
	return only(lang.NoteWords().Yes), only(lang.NoteWords().No)
}

// guessesShown returns the guesses about one person that the answered mail asks about.
func (n *Note) guessesShown() []rules.Guess {
	p := n.in.Book.Person(n.Item.Person)
	if p == nil {
		p = n.onlyShown()
	}
	if p == nil {
		return nil
	}
	var shown []rules.Guess
	for _, g := range p.Guesses {
		asked := g.AskedAt(n.in.At(), n.in.Policy)
		if n.ButtonOf(g.Command) != "" || n.ButtonOf(asked.Command) != "" { // an older mail may show the other command
			shown = append(shown, asked)
		}
	}
	return shown
}

// onlySays reports whether a text contains one of the given phrases, and whether it contains nothing
// else except the phrases in allowed, a please, thanks and the owner's name.
func (n *Note) onlySays(text string, what, allowed []string) (says, only bool) {
	owner := n.in.Policy.Owner
	words := lang.NoteWords()
	allowed = slices.Concat(allowed, words.Please, words.Thanks,
		[]string{strings.ToLower(owner.Name), strings.ToLower(owner.First())})
	for text != "" {
		rest, ok := notes.CutPhrase(text, what...)
		says = says || ok
		if !ok {
			rest, ok = notes.CutPhrase(text, allowed...)
		}
		if !ok || rest == text {
			return says, false
		}
		text = strings.TrimLeft(rest, " \t\n,.;:!–—-")
	}
	return says, true
}
