package prose

import (
	"slices"
	"strings"
	"unicode"

	"informd/rules/grammar"
	"informd/rules/mail"
	"informd/rules/notes"
)

// News of the owner's own belongs to whom the note gives the credit for it: "closed our round!! lucy's
// tip did it". News that credits nobody is asked about.

// readProgress reads the owner's own news, in their words.
func (r *proseReader) readProgress(c *claim, t grammar.Sentence, at []int) bool {
	c.who, c.sure = nil, false
	if _, news, ok := strings.Cut(t.Low, "progress: "); ok {
		c.text, c.sure = trimCore(t.Text[len(t.Text)-len(news):]), true
		return true
	}
	from := newsAt(t)
	if at[0] < from || mail.LastWord(t.Low[:at[0]]) == "to" { // "thinks I meet her to quit"
		return false
	}
	named := r.Mentions(t.Text)
	clauses := grammar.ClausesOf(t, named)
	if in := grammar.ClauseAt(clauses, at[0]); r.tables.tells.MatchString(t.Low[:in.From]) {
		from = in.From // "tell Fergus I launched my first dinghy"
	} else if len(named) > 0 && named[0].At < in.From && from == 0 {
		i := slices.IndexFunc(clauses,
			func(c grammar.Clause) bool { return c.Doer == grammar.ByOwner && !c.Inherits && c.From > named[0].At })
		if i >= 0 && clauses[i].From <= at[0] {
			from = clauses[i].From // "because of what Ruth said I moved to the day crew"
		}
	}
	said := t.Text[from:]
	if len(strings.Fields(said)) > 22 { // from the clause on, of what was dictated without marks
		said = t.Text[grammar.ClauseAt(grammar.ClausesOf(t, r.Mentions(t.Text)), at[0]).From:]
	}
	words := strings.FieldsFunc(said, func(c rune) bool { return c > 0x2190 && !unicode.IsLetter(c) || c == '!' })
	if len(words) == 0 {
		return false
	}
	news, _, _ := strings.Cut(words[0], ", the way ")
	if cut := r.tables.toldOn.ReplaceAllString(news, ""); len(strings.Fields(cut)) > 2 {
		news = cut // "I passed the test, |let Walt know he was right|"
	}
	c.text = strings.TrimPrefix(trimCore(news), "that ")
	if len(named) == 1 {
		c.who, c.name = named[0].People, named[0].Name
	}
	mine := r.tables.sure.aboutMe.MatchString(t.Low)
	c.sure = len(strings.Fields(c.text)) < 25 && (mine || at[0] == 0)
	return mine || len(named) == 0 && at[0] == 0 || r.tables.credits.MatchString(t.Low)
}

// readNewsFor reads news of the owner's under a label that says for whom they are: "progress for Ann: I passed".
func (r *proseReader) readNewsFor(c *claim, t grammar.Sentence, at []int) bool {
	named := r.Mentions(t.Text)
	if len(named) == 0 {
		return false
	}
	before := t.Low[at[1]:named[0].At] // "for |Oga| Bolaji", and not "for |Zoe:| Ann helped"
	if len(strings.Fields(before)) > 1 || strings.ContainsAny(before, ":,;-–") {
		return false
	}
	c.who, c.name, c.sure = named[0].People, named[0].Name, true
	c.text = trimCore(t.Text[named[0].End:])
	return c.text != "" && !isNone(strings.ToLower(c.text))
}

// readNewsToTell reads news of the owner's that somebody is to hear: "I must let Priya know that I sent off the form".
func (r *proseReader) readNewsToTell(c *claim, t grammar.Sentence, at []int) bool {
	from := max(at[2], at[4]) // of the one that was found
	verb := mail.LastWord(t.Low[from:at[1]])
	if len(c.who) != 1 || !grammar.IsPast(verb) || grammar.Vocabulary().ToldOf[verb] ||
		grammar.Vocabulary().Handed[verb] && namesThing(t.Part(from, len(t.Text))) {
		return false
	}
	c.text, c.sure, c.news = trimCore(t.Text[from:]), false, true
	return true
}

// readNewsBefore reads news of the owner's in the sentence before one that says who is to hear of it: "Sold the boat.
// Let Bruce know."
func (r *proseReader) readNewsBefore(c *claim, t grammar.Sentence, _ []int) bool {
	in := grammar.ClausesOf(r.before, r.Mentions(r.before.Text))
	verb := grammar.PlainWord(r.before.Low, 0)
	if in[0].Doer == grammar.ByOwner {
		_, _, end := grammar.WordFrom(r.before.Low, 0)
		verb = grammar.PlainWord(r.before.Low, end)
	}
	if len(c.who) != 1 || in[0].Doer&(grammar.ByOwner|grammar.Elided) == 0 || !grammar.IsPast(verb) ||
		grammar.Vocabulary().ToldOf[verb] || len(r.Mentions(r.before.Text)) > 0 {
		return false
	}
	c.text, c.sure, c.news = trimCore(r.before.Text), false, true
	return true
}

// newsAt returns where the news of a sentence begin: behind a colon, where the owner is who tells of them there.
func newsAt(t grammar.Sentence) int {
	head, rest, ok := strings.Cut(t.Low, ": ")
	if word, _, _ := grammar.WordFrom(rest, 0); !ok || !grammar.Vocabulary().Owner[word] &&
		!grammar.Vocabulary().Mine[word] {
		return 0
	}
	return len(head) + len(": ")
}

// credit gives the owner's news to whom the note traces it back: the only one whom it names, of those
// who have answered. It is sure where the note says so.
func (r *proseReader) credit(all []grammar.Sentence) {
	who, plain := r.credited(all)
	for i := range r.claims {
		if c := &r.claims[i]; c.verb == notes.Progress {
			if len(c.who) == 0 {
				c.who = who
			}
			label := r.tables.newsLabel.FindString(strings.ToLower(c.sentence))
			c.sure = c.sure && (plain || strings.HasSuffix(label, ": ") || label != "" && len(c.who) == 1)
		}
	}
}

// credited returns whom a note names as who helped, and whether it says so plainly.
func (r *proseReader) credited(all []grammar.Sentence) (who []int, plain bool) {
	for _, t := range all {
		m := r.Mentions(t.Text)
		if len(m) == 0 {
			continue
		}
		if who != nil && !slices.Equal(who, m[0].People) {
			return nil, false
		}
		who = m[0].People
		plain = plain || len(who) == 1 && r.tables.credits.MatchString(t.Low)
	}
	if len(who) != 1 || r.People[who[0]].Standing == WasAsked {
		return nil, false
	}
	return who, plain
}
