package meaning

import (
	"errors"
	"slices"
	"strings"
	"time"
	"unicode"

	"informd/rules/dates"
	"informd/rules/grammar"
	"informd/rules/lang"
	"informd/rules/mail"
	"informd/rules/notes"
)

// withCapitals gives the names of known people capital letters, because later code tells names from other words by
// their capitals. It does so only for names after a verb that takes a person, and only if nothing or a date follows:
// "resume ines" becomes "resume Ines", "met eva and mia today" becomes "met Eva and Mia today".
func (n *Note) withCapitals(text string, at time.Time) string {
	lines := strings.SplitAfter(text, "\n")
	var known map[string]bool
	for i, l := range lines {
		behind, is := notes.BehindVerb(l)
		if !is {
			continue
		}
		if known == nil {
			known = n.wordsOfNames()
		}
		named, rest := capitals(behind, known)
		_, err := dates.ReadWhen(rest, at, n.in.Policy.Zone, true)
		if notes.Ends(rest) || !errors.Is(err, dates.ErrNoDate) {
			lines[i] = strings.TrimSuffix(l, behind) + named + rest
		}
	}
	return strings.Join(lines, "")
}

// wordsOfNames returns all words of the names of known people, in lower case.
func (n *Note) wordsOfNames() map[string]bool {
	known := map[string]bool{}
	for _, p := range n.in.Book.People() {
		for _, w := range mail.NameWords(p.NameSpelt()) {
			if len([]rune(w)) > 1 && !grammar.NotName(w) && !mail.IsParticle(w) {
				known[w] = true
			}
		}
	}
	return known
}

// capitals gives capital letters to the known names at the beginning of a text, also to those after an "and". It
// returns these names, and the rest of the text.
func capitals(text string, known map[string]bool) (named, rest string) {
	var out strings.Builder
	joined := false
	for rest = text; rest != ""; {
		at := strings.IndexFunc(rest, func(c rune) bool { return !unicode.IsSpace(c) })
		if at < 0 {
			at = len(rest)
		}
		end := at + strings.IndexFunc(rest[at:]+" ", unicode.IsSpace)
		word := rest[at:end]
		bare := strings.TrimRight(strings.ToLower(word), ".,;:!?")
		switch {
		case known[bare]:
			word, joined = mail.ProperName(word), true
		case joined && (bare == "&" || mail.Joins(bare)):
		case !joined && slices.Contains(lang.BeforeWhom(), bare):
		default:
			return out.String(), rest
		}
		out.WriteString(rest[:at] + word)
		if rest = rest[end:]; strings.HasSuffix(word, ".") {
			return strings.TrimSuffix(out.String(), "."), "." + rest
		}
	}
	return out.String(), ""
}
