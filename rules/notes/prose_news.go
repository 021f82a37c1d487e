package notes

import (
	"slices"
	"strings"
	"unicode"

	"informd/rules/mail"
)

// News of the owner's own belongs to whom the note gives the credit for it: "closed our round!! lucy's
// tip did it". News that credits nobody is asked about.

// readProgress reads the owner's own news, in their words.
func (r *proseReader) readProgress(c *claim, t sentence, at []int) bool {
	c.who, c.sure = nil, false
	if _, news, ok := strings.Cut(t.low, "progress: "); ok {
		c.text, c.sure = trimCore(t.text[len(t.text)-len(news):]), true
		return true
	}
	from := newsAt(t)
	if at[0] < from || mail.LastWord(t.low[:at[0]]) == "to" { // "thinks I meet her to quit"
		return false
	}
	named := r.mentions(t.text)
	clauses := clausesOf(t, named)
	if in := clauseAt(clauses, at[0]); r.tables.tells.MatchString(t.low[:in.from]) {
		from = in.from // "tell Fergus I launched my first dinghy"
	} else if len(named) > 0 && named[0].at < in.from && from == 0 {
		i := slices.IndexFunc(clauses,
			func(c clause) bool { return c.doer == byOwner && !c.inherits && c.from > named[0].at })
		if i >= 0 && clauses[i].from <= at[0] {
			from = clauses[i].from // "because of what Ruth said I moved to the day crew"
		}
	}
	said := t.text[from:]
	if len(strings.Fields(said)) > 22 { // from the clause on, of what was dictated without marks
		said = t.text[clauseAt(clausesOf(t, r.mentions(t.text)), at[0]).from:]
	}
	words := strings.FieldsFunc(said, func(c rune) bool { return c > 0x2190 && !unicode.IsLetter(c) || c == '!' })
	if len(words) == 0 {
		return false
	}
	news, _, _ := strings.Cut(words[0], ", the way ")
	c.text = strings.TrimPrefix(trimCore(news), "that ")
	if len(named) == 1 {
		c.who, c.name = named[0].people, named[0].name
	}
	mine := r.tables.sure.aboutMe.MatchString(t.low)
	c.sure = len(strings.Fields(c.text)) < 25 && (mine || at[0] == 0)
	return mine || len(named) == 0 && at[0] == 0 || r.tables.credits.MatchString(t.low)
}

// readNewsToTell reads news of the owner's that somebody is to hear: "I must let Priya know that I sent off the form".
func (r *proseReader) readNewsToTell(c *claim, t sentence, at []int) bool {
	from := max(at[2], at[4]) // of the one that was found
	verb := mail.LastWord(t.low[from:at[1]])
	if len(c.who) != 1 || !isPast(verb) || vocabulary().toldOf[verb] ||
		vocabulary().handed[verb] && namesThing(t.part(from, len(t.text))) {
		return false
	}
	c.text, c.sure, c.news = trimCore(t.text[from:]), false, true
	return true
}

// newsAt returns where the news of a sentence begin: behind a colon, where the owner is who tells of them there.
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

// credited returns whom a note names as who helped, and whether it says so plainly.
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
