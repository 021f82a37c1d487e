package rules

import (
	"slices"
	"strings"
	"time"

	"informd/rules/fact"
	"informd/rules/lang"
	"informd/rules/mail"
)

// rests applies an event that begins or ends a rest. If the person was ill, a later mail between the two ends the rest.
// After a death or an injury only the owner's "resume" ends it, because there may be condolences and mail from the
// family.
func (p *Person) rests(e fact.Event) {
	switch {
	case e.Kind == fact.Spared:
		p.Spared, p.forGood = true, e.Misfortune.Ends()
		if a, open := p.Open(); open {
			a.Spared = true
		}
	case e.Kind == fact.Resumed, p.Spared && !p.forGood && e.Between() && e.At.After(p.SparedAt()):
		p.Spared = false
	}
}

// TellsOfMisfortune reports whether a sentence of an answer tells that somebody died, was hurt or is ill: "My wife is
// in hospital". Then nobody is pressed for a yes or a no.
func TellsOfMisfortune(sentence string) bool {
	words := lang.NoteWords()
	for clause := range strings.FieldsFuncSeq(strings.ToLower(sentence), endsClause) {
		clause = " " + mail.FoldSpace(clause) + " "
		for _, said := range slices.Concat(words.Died, words.Hurt, words.Ill) {
			_, after, found := strings.Cut(clause, " "+said+" ")
			tail := strings.Fields(after)
			if found && (len(tail) == 0 || slices.Contains(words.Befalls, tail[0])) {
				return true
			}
		}
	}
	return false
}

// endsClause reports whether a clause ends at a mark.
func endsClause(r rune) bool { return strings.ContainsRune(".,;:!?—–()", r) }

// SparedAt returns when the owner last told of a misfortune of this person; zero if never. It is looked up in the log
// and not stored, because it concerns few people.
func (p *Person) SparedAt() time.Time {
	for _, e := range slices.Backward(fact.InForce(p.Events())) {
		if e.Kind == fact.Spared {
			return e.At
		}
	}
	return time.Time{}
}
