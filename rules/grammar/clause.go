package grammar

import (
	"slices"
	"strings"
)

// A clause is one statement in a sentence. It tells who does something, and may tell who reports it.
//
//	sentence ──words──▶ clauses: join │ doer │ the rest
//
// A clause begins at a punctuation mark, at a joining word such as "and", and before a pronoun that can only be
// a subject. This way it also divides sentences that were dictated without punctuation.

// A Doer says who does what a clause tells.
type Doer uint16

const (
	Elided     Doer = 1 << iota // the clause names nobody: "thanked her"
	ByOwner                     // "I", "we"
	ByKnown                     // somebody known, by name
	ByThem                      // "she", "he", "they"
	ByOffice                    // somebody who speaks for them: "her secretary"
	ByTalk                      // the talk itself: "our call"
	ByMessage                   // what is sent: "my thank-you"
	ByNobody                    // "nobody"
	ByStranger                  // somebody else: "my sister", "the porter", "Anna's boss"
	ByThing                     // anything else
)

// A Clause of a sentence.
type Clause struct {
	From, To int  // its place in the sentence, in bytes
	Doer     Doer // who does something in it
	Who      []int
	Inherits bool // its doer is the doer of the clause before
	Gets     bool // its doer has, or got, something
	heads    bool // it is only a name, as a heading for what follows: "Brandt: thanked"
	ToOwner  bool // it is done to the owner, or with them
	Says     bool // it tells that somebody says something
	SaysNext bool // it ends with that, so the next clause tells what: "Ann told me", but not "Ann said no"
	Resumes  bool // it continues after a clause about a thing: "the book that I was to lend her |has gone off|"
	Awaited  bool // somebody waits for what it tells: "until she answers"
	opens    bool // it ends before its verb: "Anna has, by telephone, agreed"
}

// A ClauseWord is a word of a sentence, with its place, and whether a punctuation mark comes before it.
type ClauseWord struct {
	Low      string
	At, End  int
	mark     bool // a comma, a colon, a dash, a bracket
	Mentions int  // which mention begins here; -1 for none
}

// ClauseWords returns the words of a sentence. A mention, such as a full name, counts as one word.
func ClauseWords(t Sentence, named []Mention) []ClauseWord {
	v := Vocabulary()
	var out []ClauseWord
	mark := false
	for at := 0; at < len(t.Low); {
		word, start, end := WordFrom(t.Low, at)
		if word == "" {
			break
		}
		at = end
		bare := strings.Trim(word, "\"'(),.;:!?-–—[]*")
		if bare == "" {
			mark = true
			continue
		}
		w := ClauseWord{Low: bare, At: start + strings.Index(word, bare), Mentions: -1}
		w.mark = mark || strings.ContainsAny(word[:1], "(\"")
		w.End = w.At + len(bare)
		if i := slices.IndexFunc(named, func(m Mention) bool { return m.At < w.End && w.At < m.End }); i >= 0 {
			if n := len(out); n > 0 && out[n-1].Mentions == i {
				out[n-1].End = max(w.End, named[i].End)
				mark = strings.ContainsAny(word[len(word)-1:], ",;:!?)")
				continue
			}
			w.Mentions = i
			if n := len(out); n > 0 && !w.mark && v.Titles[out[n-1].Low] { // "Professor Lanz"
				w.At, w.mark = out[n-1].At, out[n-1].mark
				out = out[:n-1]
			}
		}
		mark = strings.ContainsAny(word[len(word)-1:], ",;:!?).") && !(strings.HasSuffix(word, ".") && len(bare) < 4)
		out = append(out, w)
	}
	return out
}

// ClausesOf divides a sentence into clauses, in order. There is always at least one.
func ClausesOf(t Sentence, named []Mention) []Clause {
	words := ClauseWords(t, named)
	var out []Clause
	before, from := 0, 0
	for i := 1; i <= len(words); i++ {
		if i < len(words) && !beginsClause(words, from, i) {
			continue
		}
		c := clauseOf(words[from:i], named)
		c.Resumes = len(out) > 1 && resumes(words, before, from)
		if n := len(out); n > 0 && c.Doer == Elided {
			o := out[n-1]
			if n > 1 && out[n-2].opens || c.Resumes { // "Anna has, by telephone, agreed"
				o = out[n-2]
			} else {
				c.Inherits = true
			}
			if !o.heads {
				c.Doer, c.Who = o.Doer, o.Who
			}
		}
		out = append(out, c)
		before, from = from, i
	}
	if len(out) == 0 {
		return []Clause{{To: len(t.Low)}}
	}
	out[0].From, out[len(out)-1].To = 0, len(t.Low)
	return out
}

// wordAt returns words[i], or an empty word after the last one.
func wordAt(words []ClauseWord, i int) ClauseWord {
	if i < len(words) {
		return words[i]
	}
	return ClauseWord{Mentions: -1}
}

// beginsClause reports whether a new clause begins at word i; the current one began at word from.
func beginsClause(words []ClauseWord, from, i int) bool {
	v, w, before, next := Vocabulary(), words[i], words[i-1].Low, wordAt(words, i+1).Low
	switch {
	case w.mark:
		return true
	case i == from+1 && v.leadsIn(before), ofPair(words[from:], i-from):
		return false // "and she", "but then", "Anna and I"
	case v.Joins[w.Low]:
		return next != ""
	case w.Mentions >= 0:
		return !v.Leads[before] && v.Acts(next)
	}
	return resumes(words, from, i) || v.Owner[w.Low] || v.Them[w.Low]
}

// ofPair reports whether word i belongs to a pair that starts a clause and is its doer: "Anna and I", "me and
// Anna".
func ofPair(clause []ClauseWord, i int) bool {
	v, first, other := Vocabulary(), clause[0], wordAt(clause, i+1)
	switch {
	case i > 2 || first.Mentions < 0 && !v.Myself[first.Low]:
		return false
	case v.And[clause[i-1].Low]:
		return true
	case !v.And[clause[i].Low]:
		return false
	}
	return v.Owner[other.Low] && first.Mentions >= 0 || v.Myself[first.Low] && other.Mentions >= 0
}

// resumes reports whether the main clause continues at word i. The clause from word from on only tells which thing
// is meant: "the paper |which I was to let her have| has gone off".
func resumes(words []ClauseWord, from, i int) bool {
	v := Vocabulary()
	return i > from+2 && i+1 < len(words) && v.Which[words[from].Low] && v.Owner[words[from+1].Low] &&
		v.Has[words[i].Low] && !v.Foretells[words[i-1].Low] && !v.To[words[i-1].Low] && !words[i].mark
}

// clauseOf returns the clause that some words form.
func clauseOf(words []ClauseWord, named []Mention) Clause {
	v := Vocabulary()
	c := Clause{From: words[0].At, To: words[len(words)-1].End}
	last := words[len(words)-1].Low
	c.Says = v.Says[last] ||
		slices.ContainsFunc(words[:min(len(words), 5)], func(w ClauseWord) bool { return v.Says[w.Low] })
	c.SaysNext = c.Says && endsWithSaying(words)
	c.ToOwner = slices.ContainsFunc(words, func(w ClauseWord) bool { return v.Self[w.Low] })
	c.heads = len(words) == 1 && words[0].Mentions >= 0
	c.opens = v.Opens[last] && len(words) > 1
	c.Awaited = v.Awaits[words[0].Low] && len(words) > 1
	if g := slices.IndexFunc(words, func(w ClauseWord) bool { return v.Gets[w.Low] }); g >= 0 {
		c.Gets = slices.ContainsFunc(words[g+1:min(len(words), g+3)], func(w ClauseWord) bool { return v.Given[w.Low] })
	}
	i := 0
	for i < len(words)-1 && v.leadsIn(words[i].Low) {
		i++
	}
	c.Doer, c.Who = doerAt(words[i:], named)
	return c
}

// endsWithSaying reports whether a clause ends with a verb of saying, perhaps followed by the hearer or a time:
// "Ann told me".
func endsWithSaying(words []ClauseWord) bool {
	v := Vocabulary()
	i := len(words) - 1
	for i > 0 && (v.Objects[words[i].Low] || v.Adverbs[words[i].Low] || v.Preps[words[i].Low] || IsTime(words[i].Low)) {
		i--
	}
	return v.Says[words[i].Low]
}

// doerAt returns the doer of a clause by its first words.
func doerAt(words []ClauseWord, named []Mention) (Doer, []int) {
	v, w := Vocabulary(), words[0]
	switch {
	case w.Mentions >= 0:
		return namedDoer(words, named[w.Mentions])
	case v.Determiners[w.Low]:
		return v.noun(words[1:], v.Mine[w.Low]), nil
	}
	return v.doerOf(w.Low, wordAt(words, 1).Low), nil
}

// namedDoer returns the doer of a clause that begins with a name.
func namedDoer(words []ClauseWord, m Mention) (Doer, []int) {
	v := Vocabulary()
	next, third := wordAt(words, 1).Low, wordAt(words, 2).Low
	switch {
	case m.Possessive:
		return v.noun(words[1:], false), m.People
	case len(words) < 3:
		return ByKnown, m.People
	case v.Determiners[next]:
		return v.noun(words[2:], v.Mine[next]), nil // "Gladys, the thank-you I sent"
	case v.And[next] && v.Owner[third]:
		return ByOwner, m.People
	case v.Messages[next] && v.Leaves[third]:
		return ByMessage, m.People // "Ortega thank-you out the door"
	}
	return ByKnown, m.People
}

// A Saying is a clause together with its reporter: By is the clause before, if that says who tells it, else nil.
type Saying struct {
	Clause
	By *Clause
}

// ClauseAt returns the clause at a place in a sentence.
func ClauseAt(all []Clause, at int) Saying {
	i := len(all) - 1
	for i > 0 && all[i].From > at {
		i--
	}
	said := Saying{all[i], nil}
	if i > 0 && all[i-1].Says {
		said.By = &all[i-1]
	}
	return said
}
