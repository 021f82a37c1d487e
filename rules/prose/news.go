package prose

import (
	"slices"
	"strings"
	"unicode"

	"informd/rules/grammar"
	"informd/rules/mail"
	"informd/rules/notes"
)

// The owner's own news belongs to the person who helped, according to the note: "closed our round!! lucy's
// tip did it". News that credits nobody is asked about.

// readProgress reads the owner's own news in their words: everything after the label "progress:", or the sentence
// from where the news begins.
func (r *proseReader) readProgress(c *claim, t grammar.Sentence, at []int) bool {
	c.who, c.sure = nil, false
	if label := r.tables.Limits.Progress.FindStringIndex(t.Low); label != nil {
		c.text, c.sure = trimCore(t.Text[label[1]:]), true
		return true
	}
	if at[0] < newsAt(t) || grammar.Vocabulary().To[mail.LastWord(t.Low[:at[0]])] { // "thinks I meet her to quit"
		return false
	}
	named := r.Mentions(t.Text)
	text, ok := r.newsIn(t.Text[r.newsFrom(t, at[0], named):])
	if !ok {
		return false
	}
	c.text = text
	if len(named) == 1 {
		c.who, c.name = named[0].People, named[0].Name
	}
	mine, first := r.tables.Doubts.AboutMe.MatchString(t.Low), at[0] == 0
	c.sure = len(strings.Fields(c.text)) < 25 && (mine || first)
	return mine || first && len(named) == 0 || r.tables.Credits.MatchString(t.Low)
}

// newsFrom returns where the news in a sentence begins: after the person who is to hear it, "tell Fergus |I
// launched my first dinghy|", after the person who helped, "because of what Ruth said |I moved to the day crew|",
// or else at the start. In a very long sentence, as people dictate without punctuation, only the clause is news.
func (r *proseReader) newsFrom(t grammar.Sentence, at int, named []grammar.Mention) int {
	const long = 22
	clauses := grammar.ClausesOf(t, named)
	from, clause := newsAt(t), grammar.ClauseAt(clauses, at).From
	switch {
	case r.tables.Tells.MatchString(t.Low[:clause]):
		from = clause
	case from == 0 && len(named) > 0 && named[0].At < clause:
		from = ownersClause(clauses, named[0].At, at)
	}
	if len(strings.Fields(t.Text[from:])) > long {
		return clause
	}
	return from
}

// ownersClause returns where the first clause between two places begins that itself names the owner as doer; 0 if
// there is none.
func ownersClause(clauses []grammar.Clause, behind, to int) int {
	for _, c := range clauses {
		if c.From > behind && c.From <= to && c.Doer == grammar.ByOwner && !c.Inherits {
			return c.From
		}
	}
	return 0
}

// newsIn returns the news in a text, up to an emoji or an exclamation mark. It leaves out how the news came about
// and who is to hear it: "I passed the test|, let Walt know he was right|". ok is false for a text without words.
func (r *proseReader) newsIn(text string) (news string, ok bool) {
	parts := strings.FieldsFunc(text, func(c rune) bool { return c > 0x2190 && !unicode.IsLetter(c) || c == '!' })
	if len(parts) == 0 {
		return "", false
	}
	news = r.tables.Limits.TheWay.ReplaceAllString(parts[0], "")
	if told := r.tables.ToldOn.ReplaceAllString(news, ""); len(strings.Fields(told)) > 2 {
		news = told
	}
	return r.tables.Limits.That.ReplaceAllString(trimCore(news), ""), true
}

// readNewsFor reads the owner's news after a label that says whom it is for: "progress for Ann: I passed".
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
	c.text = trimCore(t.Text[named[len(c.with)].End:])
	first := grammar.PlainWord(strings.ToLower(c.text), 0)
	if v := grammar.Vocabulary(); v.Them[first] || v.Theirs[first] {
		return false // "good news for Gus: his team won"
	}
	return c.text != "" && !isNone(strings.ToLower(c.text))
}

// readNewsHeaded reads the owner's news behind a heading that says who is to hear them: "something to tell Zoe: I
// passed".
func (r *proseReader) readNewsHeaded(c *claim, t grammar.Sentence, _ []int) bool {
	head, _, _ := strings.Cut(t.Text, ": ")
	named := r.Mentions(t.Text)
	if len(named) == 0 || named[0].End > len(head) {
		return false
	}
	text, ok := r.newsIn(t.Text[len(head)+len(": "):])
	c.text = text
	return ok
}

// readNewsToTell reads the owner's news that a person is to hear: "I must let Priya know that I sent off the
// form".
func (r *proseReader) readNewsToTell(c *claim, t grammar.Sentence, at []int) bool {
	from := max(at[2], at[4]) // of the group that matched
	verb := mail.LastWord(t.Low[from:at[1]])
	if len(c.who) != 1 || !grammar.IsPast(verb) || grammar.Vocabulary().ToldOf[verb] ||
		grammar.Vocabulary().Handed[verb] && namesThing(t.Part(from, len(t.Text))) {
		return false
	}
	c.text, c.sure, c.news = trimCore(t.Text[from:]), false, true
	return true
}

// readNewsBefore reads the owner's news from the sentence before the one that says who is to hear it: "Sold the
// boat. Let Bruce know."
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

// newsAt returns where the news in a sentence begins: after a colon, if the words there begin with "I" or "my";
// else at the start.
func newsAt(t grammar.Sentence) int {
	head, rest, ok := strings.Cut(t.Low, ": ")
	if word, _, _ := grammar.WordFrom(rest, 0); !ok || !grammar.Vocabulary().Owner[word] &&
		!grammar.Vocabulary().Mine[word] {
		return 0
	}
	return len(head) + len(": ")
}

// credit assigns the owner's news to the person who helped: the only one whom the note names, if they have
// answered. It stays sure only if the note says plainly that they helped, or has a label for news.
func (r *proseReader) credit(all []grammar.Sentence) {
	who, plain := r.credited(all)
	for i := range r.claims {
		if c := &r.claims[i]; c.verb == notes.Progress {
			if len(c.who) == 0 {
				c.who = who
			}
			low := strings.ToLower(c.sentence)
			label := r.tables.NewsLabel.FindString(low)
			headed := label != "" || r.tables.NewsHead.MatchString(low) &&
				!r.tables.NewsKept.MatchString(low) && !r.tables.NextLetter.MatchString(low)
			c.sure = c.sure && (plain || strings.HasSuffix(label, ": ") || headed && len(c.who) == 1)
		}
	}
}

// credited returns the person whom a note names as having helped, and whether it says so plainly.
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
		plain = plain || len(who) == 1 && r.tables.Credits.MatchString(t.Low)
	}
	if len(who) != 1 || r.People[who[0]].Standing == WasAsked {
		return nil, false
	}
	return who, plain
}
