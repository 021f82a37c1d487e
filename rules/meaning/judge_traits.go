package meaning

import (
	"slices"
	"strconv"
	"strings"

	"informd/rules/grammar"
	"informd/rules/judge"
	"informd/rules/mail"
	"informd/rules/notes"
	"informd/rules/prose"
	"informd/rules/reading"
)

// A telling is what a note says of one person: the clauses that are about them.
type telling struct {
	who     int // index of Setting.People
	clauses []toldClause
}

// A toldClause is a clause of a note, with its words.
type toldClause struct {
	grammar.Clause
	sentence grammar.Sentence
	words    []grammar.ClauseWord
	named    []grammar.Mention // in its sentence
	who      []int             // whom it is about; empty where it names nobody
	open     bool              // a name in it may mean several people
	supposed bool              // it stands behind an "if" of its sentence, or in "were she to agree"
}

// tellings returns what a text says of each person whom it may be about. A clause without a name is about whom the one
// before it was about; the first ones are about the person that the note answers a mail about, whom its subject names,
// or whom it names first.
func tellings(text string, s prose.Setting) (all []telling) {
	clauses := toldClauses(text, s)
	topic := firstTold(clauses, s)
	for _, c := range clauses {
		if len(c.who) > 0 {
			topic = c.who
		}
		if c.open {
			topic = nil
		}
		for _, i := range topic {
			at := slices.IndexFunc(all, func(t telling) bool { return t.who == i })
			if at < 0 {
				all, at = append(all, telling{who: i}), len(all)
			}
			all[at].clauses = append(all[at].clauses, c)
		}
	}
	return all
}

// firstTold returns whom the first clauses of a note are about if they name nobody.
func firstTold(clauses []toldClause, s prose.Setting) []int {
	subject := namesIn(s, s.Subject).Mentions(s.Subject)
	switch i := slices.IndexFunc(clauses, func(c toldClause) bool { return len(c.who) > 0 }); {
	case s.About >= 0:
		return []int{s.About}
	case s.Before >= 0:
		return []int{s.Before}
	case len(subject) == 1 && len(subject[0].People) == 1:
		return subject[0].People
	case i >= 0:
		return clauses[i].who
	}
	return nil
}

// namesIn returns the names of the people whom a text may name.
func namesIn(s prose.Setting, text string) grammar.Names {
	people := make([]mail.Address, len(s.People))
	for i, k := range s.People {
		people[i] = k.Address
	}
	return grammar.NewNames(people).In(text)
}

// toldClauses divides a text into clauses. One that only names people, such as "Anna" in "Anna and Ben said yes", lends
// them to the next one of its sentence.
func toldClauses(text string, s prose.Setting) (all []toldClause) {
	names := namesIn(s, text)
	for _, t := range grammar.SentencesOf(mail.Head(text)) {
		named := names.Mentions(t.Text)
		words := grammar.ClauseWords(t, named)
		var with []int
		supposed := grammar.Supposes(t, named)
		for _, c := range grammar.ClausesOf(t, named) {
			told := toldClause{Clause: c, sentence: t, named: named, who: slices.Clone(with)}
			for _, w := range words {
				if c.From <= w.At && w.At < c.To {
					told.add(w)
				}
			}
			supposed = supposed || told.supposes()
			told.supposed = supposed
			if with = nil; told.onlyNames() {
				with = told.who
			}
			all = append(all, told)
		}
	}
	return all
}

// add adds a word. A name that may mean several people says nothing of any of them.
func (c *toldClause) add(w grammar.ClauseWord) {
	c.words = append(c.words, w)
	if w.Mentions < 0 || grammar.Vocabulary().Says[strings.ToLower(c.named[w.Mentions].Name)] { // "said" of Omar Said
		return
	}
	people := c.named[w.Mentions].People
	c.open = c.open || len(people) > 1
	if !slices.Contains(c.who, people[0]) {
		c.who = append(c.who, people[0])
	}
}

// onlyNames reports whether a clause names people and says nothing of them.
func (c *toldClause) onlyNames() bool {
	return len(c.who) > 0 && !slices.ContainsFunc(c.words, func(w grammar.ClauseWord) bool {
		return w.Mentions < 0 && !grammar.Vocabulary().Joins[w.Low]
	})
}

// traits returns the traits of what a note says of a person.
func (t telling) traits(s prose.Setting) []string {
	k := s.People[t.who]
	standing := standingName(k.Standing)
	all := []string{"any", "is " + standing, "of " + t.size()}
	if s.About == t.who {
		all = append(all, "answers "+strconv.Itoa(int(s.Prompt)))
	}
	for _, c := range t.clauses {
		all = append(all, t.traitsOf(c, standing)...)
	}
	a := reading.ReadAnswer(t.asAnswer(), s.Now)
	if a.Kind != "" {
		all = append(all, "answer "+string(a.Kind), "answer "+string(a.Kind)+" "+standing)
		if a.Sure {
			all = append(all, "answer sure "+string(a.Kind), "answer sure "+string(a.Kind)+" "+standing)
		}
	}
	slices.Sort(all)
	return slices.Compact(all)
}

// size returns how long what is told is, in words, rounded down to a power of two.
func (t telling) size() string {
	words := 0
	for _, c := range t.clauses {
		words += len(c.words)
	}
	n := 1
	for n < 64 && 2*n <= words+1 {
		n *= 2
	}
	return strconv.Itoa(n)
}

// asAnswer returns the words told as if the person had written them.
func (t telling) asAnswer() string {
	v := grammar.Vocabulary()
	var b strings.Builder
	for _, c := range t.clauses {
		for _, w := range c.words {
			word := c.sentence.Text[w.At:w.End]
			if w.Mentions >= 0 && slices.Contains(c.named[w.Mentions].People, t.who) || v.Them[w.Low] {
				word = "I"
			}
			b.WriteString(word + " ")
		}
		b.WriteString(", ")
	}
	return b.String()
}

// standingName returns how things stand with somebody, as a trait.
func standingName(s prose.Standing) string {
	switch {
	case s&prose.TalkComes != 0:
		return "coming"
	case s&prose.WasAsked != 0:
		return "asked"
	case s&prose.HasAnswered != 0:
		return "answered"
	case s&prose.TalkDue != 0:
		return "due"
	}
	return "met"
}

// traitsOf returns the traits of one clause: each stem by itself, with how things stand, with who does it, with the
// stem before it, and whether it is denied. Of a question or a supposition only the stems count, apart from the others.
func (t telling) traitsOf(c toldClause, standing string) (all []string) {
	v, doer := grammar.Vocabulary(), t.doerName(c)
	if unsaid := c.unsaid(); unsaid != "" {
		for _, w := range c.words {
			for _, stem := range t.stems(c, w) {
				all = append(all, unsaid+" "+stem)
			}
		}
		return append(all, unsaid)
	}
	before, denied := "^", 0 // the stem before, and how many to come are denied
	for _, w := range c.words {
		for _, stem := range t.stems(c, w) {
			all = append(all, "w "+stem, standing+" "+stem, doer+" "+stem, before+" "+stem)
			if denied > 0 {
				all = append(all, "not "+stem)
				denied--
			}
			if v.Denials[stem] || v.Nobody[stem] {
				denied = reach
			}
			before = stem
		}
	}
	return append(all, append(c.verbTraits(doer), before+" $", "d "+doer)...)
}

// verbTraits returns the traits of the form of a verb, which stems lack: "she called" tells of an event, "she calls" of
// what she does at all times, and "she is" of what she is.
func (c *toldClause) verbTraits(doer string) []string {
	v := grammar.Vocabulary()
	for _, w := range c.words {
		if w.Mentions >= 0 || v.Joins[w.Low] || v.Them[w.Low] || v.Owner[w.Low] || v.Adverbs[w.Low] {
			continue
		}
		tense := grammar.TenseOf(w.Low)
		if tense == "" {
			return nil
		}
		return []string{"v " + w.Low, "v " + doer + " " + tense, "v " + doer + " " + w.Low}
	}
	return nil
}

// reach is how many words behind a "not" it may deny.
const reach = 3

// unsaid returns the mark of words that state nothing: of a question or of a supposition; "" for a statement.
func (c *toldClause) unsaid() string {
	switch {
	case strings.HasSuffix(c.sentence.Low, "?"):
		return "?"
	case c.supposed:
		return "if"
	}
	return ""
}

// supposes reports whether a clause has a word of supposing, such as "if".
func (c *toldClause) supposes() bool {
	return slices.ContainsFunc(c.words, func(w grammar.ClauseWord) bool { return grammar.Vocabulary().Ifs[w.Low] })
}

// states reports whether something told states something, and does not only ask or suppose.
func (t telling) states() bool {
	return slices.ContainsFunc(t.clauses, func(c toldClause) bool { return c.unsaid() == "" })
}

// doerName returns who does something in a clause, from the view of the person told of.
func (t telling) doerName(c toldClause) string {
	switch c.Doer {
	case grammar.ByOwner:
		return "i"
	case grammar.ByKnown:
		if slices.Contains(c.Who, t.who) {
			return "they"
		}
		return "other"
	case grammar.ByThem, grammar.ByOffice:
		return "they"
	case grammar.Elided:
		return "-"
	}
	return "else"
}

// stems returns the stems of a word.
func (t telling) stems(c toldClause, w grammar.ClauseWord) []string {
	switch {
	case w.Mentions >= 0 && slices.Contains(c.named[w.Mentions].People, t.who):
		return []string{"@"}
	case w.Mentions >= 0:
		return []string{"%"}
	case strings.Contains(w.Low, "@"):
		return []string{"address"}
	case strings.ContainsAny(w.Low, "0123456789"):
		return []string{"#"}
	case grammar.IsDateWord(w.Low):
		return []string{"day"}
	}
	return grammar.Stems(w.Low)
}

// withWords returns what read makes of the words of a clause, or else of those of a sentence; otherwise it returns c.
func (t telling) withWords(read func(words string) (notes.Command, bool), c notes.Command) notes.Command {
	for _, in := range t.clauses {
		if got, ok := read(in.sentence.Text[in.From:in.To]); ok {
			return got
		}
	}
	for _, in := range t.clauses {
		if got, ok := read(in.sentence.Text); ok {
			return got
		}
	}
	return c
}

// text returns all words told.
func (t telling) text() string {
	var b strings.Builder
	for _, c := range t.clauses {
		b.WriteString(c.sentence.Text[c.From:c.To] + " ")
	}
	return b.String()
}

// tells returns the sentence with the clause that points most clearly to a kind.
func (t telling) tells(all judge.Table, s prose.Setting, kind int) (at grammar.Sentence) {
	most := -1 << 30
	for _, c := range t.clauses {
		sum := all.Sum(t.traitsOf(c, standingName(s.People[t.who].Standing)), len(judgedKinds()))
		if sum[kind] > most {
			at, most = c.sentence, sum[kind]
		}
	}
	return at
}
