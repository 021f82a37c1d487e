package rules

import (
	"strings"

	"informd/rules/fact"
	"informd/rules/lang"
	"informd/rules/manner"
)

// A MannerPart is one part of how letters to somebody are written, and what it comes from.
type MannerPart struct {
	Part string `json:"part"`           // "language", "tone", "greeting", "closing"
	Text string `json:"text"`           // "German", “Sehr geehrte Frau Dr. Meier,”
	Why  string `json:"why"`            // "your mail of Monday 2 March, “Your way into pharma”"
	From string `json:"from,omitempty"` // that mail
}

// MannerParts say how letters to p are written, and which mail of the owner's showed each part.
func MannerParts(pol Policy, p *Person) []MannerPart {
	l, known := pol.letter(p, p.Address(), "").Letter, p.Manner
	s, ok := lang.LettersIn(pol.writesIn(p))
	if !ok {
		return []MannerPart{pol.mannerPart(p, "language", "not known", known.Language, "nothing tells it")}
	}
	parts := []MannerPart{pol.mannerPart(p, "language", s.Called, known.Language, "your config")}
	if s.SayFormal != "" || s.SayFamiliar != "" { // it has two registers
		tone := manner.Formal
		if l.Familiar {
			tone = manner.Familiar
		}
		parts = append(parts, pol.mannerPart(p, "tone", string(tone), known.Register, "what is not known is formal"))
	}
	greeting, closing := known.Salutation, known.Closing
	if l.Salutation == known.Opening.Text {
		greeting = known.Opening
	}
	if l.Neutral {
		greeting = manner.Piece{}
	}
	if closing.Text != "" && !strings.HasPrefix(l.Closing, closing.Text) {
		closing = manner.Piece{}
	}
	return append(parts,
		pol.mannerPart(p, "greeting", quotedLines(l.Salutation), greeting,
			"no greeting of yours fits; neither title nor gender is guessed"),
		pol.mannerPart(p, "closing", quotedLines(l.Closing), closing, "no closing of yours fits"))
}

// quotedLines returns the lines of a closing in one.
func quotedLines(s string) string { return "“" + strings.ReplaceAll(s, "\n", " / ") + "”" }

// mannerPart returns a part and the mail that showed it, or why it is as it is where none did.
func (pol Policy) mannerPart(p *Person, part, text string, shown manner.Piece, otherwise string) MannerPart {
	out := MannerPart{Part: part, Text: text, Why: otherwise}
	if shown.Text == "" {
		return out
	}
	by := shown.By()
	out.Why, out.From = "your mail of "+pol.SayDay(by.At), by.Source
	for _, e := range p.Events() {
		if e.Source != by.Source || e.Manner == nil && e.Kind != fact.Asked {
			continue
		}
		switch {
		case e.Kind == fact.Addressed:
			out.Why = "you said so " + pol.OnDay(by.At)
		case e.Subject != "":
			out.Why = "your mail of " + pol.SayDay(by.At) + ", “" + e.Subject + "”"
		}
	}
	return out
}
