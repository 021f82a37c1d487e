package notes

import (
	"slices"
	"strings"
	"unicode"
)

// News of the owner's own belongs to whom the note gives the credit for it: "closed our round!! lucy's
// tip did it". News that credits nobody is asked about.

// readProgress is the owner's own news, in their words.
func (r *proseReader) readProgress(c *claim, t sentence, at []int) bool {
	c.who, c.sure = nil, false
	if _, news, ok := strings.Cut(t.low, "progress: "); ok {
		c.text, c.sure = trimCore(t.text[len(t.text)-len(news):]), true
		return true
	}
	from := newsAt(t)
	if at[0] < from {
		return false
	}
	if in := clauseAt(r.clausesOf(t, r.mentions(t.text)), at[0]); r.tables.tells.MatchString(t.low[:in.from]) {
		from = in.from // "tell Fergus I launched my first dinghy"
	}
	said := t.text[from:]
	if len(strings.Fields(said)) > 22 { // from the clause on, of what was dictated without marks
		said = t.text[clauseAt(r.clausesOf(t, r.mentions(t.text)), at[0]).from:]
	}
	words := strings.FieldsFunc(said, func(c rune) bool { return c > 0x2190 && !unicode.IsLetter(c) || c == '!' })
	if len(words) == 0 {
		return false
	}
	news, _, _ := strings.Cut(words[0], ", the way ")
	c.text = strings.TrimPrefix(trimCore(news), "that ")
	m := r.mentions(t.text)
	if len(m) == 1 {
		c.who, c.name = m[0].people, m[0].name
	}
	mine := r.tables.sure.aboutMe.MatchString(t.low)
	c.sure = len(strings.Fields(c.text)) < 25 && (mine || at[0] == 0)
	return mine || len(m) == 0 && at[0] == 0 || r.tables.credits.MatchString(t.low)
}

// newsAt is where the news of a sentence begin: behind a colon, where the owner is who tells of them there.
func newsAt(t sentence) int {
	head, rest, ok := strings.Cut(t.low, ": ")
	if word, _, _ := wordFrom(rest, 0); !ok || !vocabulary().owner[word] && !vocabulary().mine[word] {
		return 0
	}
	return len(head) + len(": ")
}

// credit gives the owner's news to whom the note traces it back: the only one whom it names, of those
// who have answered. It is sure where the note says so.
func (r *proseReader) credit(all []sentence) {
	who, plain := r.credited(all)
	for i := range r.claims {
		if c := &r.claims[i]; c.verb == Progress {
			if len(c.who) == 0 {
				c.who = who
			}
			c.sure = c.sure && (plain || strings.Contains(strings.ToLower(c.sentence), "progress:"))
		}
	}
}

// credited is whom a note names as who helped, and whether it says so plainly.
func (r *proseReader) credited(all []sentence) (who []int, plain bool) {
	for _, t := range all {
		m := r.mentions(t.text)
		if len(m) == 0 {
			continue
		}
		if who != nil && !slices.Equal(who, m[0].people) {
			return nil, false
		}
		who = m[0].people
		plain = plain || len(who) == 1 && r.tables.credits.MatchString(t.low)
	}
	if len(who) != 1 || r.People[who[0]].Standing == WasAsked {
		return nil, false
	}
	return who, plain
}
