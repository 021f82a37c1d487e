package notes

import (
	"slices"
	"strings"
)

// A clause is one statement of a sentence. What is found in it may have been done; the clause says who
// did it, and who says so.
//
//	sentence ──words──▶ clauses: join │ doer │ the rest
//
// A clause begins at a mark, at a word that joins, and before a pronoun that can only be a subject:
// so it also divides what was dictated without marks.

// A doer is who does what a clause tells of.
type doer uint16

const (
	elided     doer = 1 << iota // the clause names nobody: "thanked her"
	byOwner                     // "I", "we"
	byKnown                     // somebody known, by name
	byThem                      // "she", "he", "they"
	byOffice                    // who speaks for them: "her secretary"
	byTalk                      // the talk itself: "our call"
	byMessage                   // what is sent: "my thank-you"
	byNobody                    // "nobody"
	byStranger                  // somebody else: "my sister", "the porter", "Anna's boss"
	byThing                     // anything else
)

// A clause of a sentence.
type clause struct {
	from, to int  // where it stands in the sentence, in bytes
	doer     doer // who does what it tells of
	who      []int
	inherits bool // its doer is that of the clause before
	gets     bool // its doer has, or got, something
	heads    bool // it is only a name, which what follows is about: "Brandt: thanked"
	tome     bool // it is done to the owner, or with them
	says     bool // it only says who says what the next tells of
	awaited  bool // it is what something waits for: "until she answers"
	opens    bool // it ends before its verb: "Anna has, by telephone, agreed"
}

// A clauseWord is a word of a sentence, where it stands, and whether a mark stands before it.
type clauseWord struct {
	low      string
	at, end  int
	mark     bool // a comma, a colon, a dash, a bracket
	mentions int  // which mention begins here; -1 for none
}

// clauseWords returns the words of a sentence; those of a mention are one word.
func clauseWords(t sentence, named []mention) []clauseWord {
	v := vocabulary()
	var out []clauseWord
	mark := false
	for at := 0; at < len(t.low); {
		word, start, end := wordFrom(t.low, at)
		if word == "" {
			break
		}
		at = end
		bare := strings.Trim(word, "\"'(),.;:!?-–—[]*")
		if bare == "" {
			mark = true
			continue
		}
		w := clauseWord{low: bare, at: start + strings.Index(word, bare), mentions: -1}
		w.mark = mark || strings.ContainsAny(word[:1], "(\"")
		w.end = w.at + len(bare)
		if i := slices.IndexFunc(named, func(m mention) bool { return m.at < w.end && w.at < m.end }); i >= 0 {
			if n := len(out); n > 0 && out[n-1].mentions == i {
				out[n-1].end = max(w.end, named[i].end)
				mark = strings.ContainsAny(word[len(word)-1:], ",;:!?)")
				continue
			}
			w.mentions = i
			if n := len(out); n > 0 && !w.mark && v.titles[out[n-1].low] { // "Professor Lanz"
				w.at, w.mark = out[n-1].at, out[n-1].mark
				out = out[:n-1]
			}
		}
		mark = strings.ContainsAny(word[len(word)-1:], ",;:!?).") && !(strings.HasSuffix(word, ".") && len(bare) < 4)
		out = append(out, w)
	}
	return out
}

// clausesOf divides a sentence into clauses, in order. There is always one.
func clausesOf(t sentence, named []mention) []clause {
	words := clauseWords(t, named)
	var out []clause
	from := 0
	for i := 1; i <= len(words); i++ {
		if i < len(words) && !beginsClause(words, from, i) {
			continue
		}
		c := clauseOf(words[from:i], named)
		if n := len(out); n > 0 && c.doer == elided {
			o := out[n-1]
			if n > 1 && out[n-2].opens { // "Anna has, by telephone, agreed"
				o = out[n-2]
			} else {
				c.inherits = true
			}
			if !o.heads {
				c.doer, c.who = o.doer, o.who
			}
		}
		out = append(out, c)
		from = i
	}
	if len(out) == 0 {
		return []clause{{to: len(t.low)}}
	}
	out[0].from, out[len(out)-1].to = 0, len(t.low)
	return out
}

// beginsClause reports whether a clause begins at a word, where the one before began at from.
func beginsClause(words []clauseWord, from, i int) bool {
	v, w, before := vocabulary(), words[i], words[i-1].low
	next := clauseWord{}
	if i+1 < len(words) {
		next = words[i+1]
	}
	switch {
	case w.mark:
		return true
	case i == from+1 && (v.joins[before] || v.fills[before]):
		return false // "and she", "but then"
	case words[from].mentions >= 0 && i < from+3 && (w.low == "and" && v.owner[next.low] || before == "and"):
		return false // "Anna and I"
	case v.joins[w.low]:
		return next.low != ""
	case w.mentions >= 0:
		return !v.leads[before] && v.acts(next.low)
	}
	return v.owner[w.low] || v.them[w.low]
}

// clauseOf returns a clause of its words.
func clauseOf(words []clauseWord, named []mention) clause {
	v := vocabulary()
	c := clause{from: words[0].at, to: words[len(words)-1].end}
	last := words[len(words)-1].low
	c.says = v.says[last] ||
		slices.ContainsFunc(words[:min(len(words), 5)], func(w clauseWord) bool { return v.says[w.low] })
	c.tome = slices.ContainsFunc(words, func(w clauseWord) bool { return w.low == "me" || w.low == "us" })
	c.heads = len(words) == 1 && words[0].mentions >= 0
	c.opens = v.opens[last] && len(words) > 1
	c.awaited = v.awaits[words[0].low] && len(words) > 1
	if g := slices.IndexFunc(words, func(w clauseWord) bool { return v.gets[w.low] }); g >= 0 {
		c.gets = slices.ContainsFunc(words[g+1:min(len(words), g+3)], func(w clauseWord) bool { return v.given[w.low] })
	}
	i := 0
	for i < len(words)-1 && (v.joins[words[i].low] || v.fills[words[i].low]) {
		i++
	}
	c.doer, c.who = doerAt(words[i:], named)
	return c
}

// doerAt returns who the words of a clause begin with.
func doerAt(words []clauseWord, named []mention) (doer, []int) {
	v, w, next := vocabulary(), words[0], clauseWord{mentions: -1}
	if len(words) > 1 {
		next = words[1]
	}
	switch {
	case w.mentions >= 0 && len(words) > 2 && !named[w.mentions].possessive && v.determiners[next.low]:
		return v.noun(words[2:], v.mine[next.low]), nil // "Gladys, the thank-you I sent"
	case w.mentions >= 0:
		return namedDoer(words, named[w.mentions])
	case v.determiners[w.low]:
		return v.noun(words[1:], v.mine[w.low]), nil
	case w.low == "no" && next.low == "one":
		return byNobody, nil
	}
	for _, k := range v.doers() {
		if k.words[w.low] {
			return k.doer, nil
		}
	}
	if v.says[next.low] && !v.acts(w.low) && !v.leads[w.low] {
		return byStranger, nil // "porter says"
	}
	return elided, nil
}

// namedDoer returns who a clause begins with that begins with a name.
func namedDoer(words []clauseWord, m mention) (doer, []int) {
	v := vocabulary()
	switch {
	case m.possessive:
		return v.noun(words[1:], false), m.people
	case len(words) > 2 && words[1].low == "and" && v.owner[words[2].low]:
		return byOwner, m.people
	case len(words) > 2 && v.messages[words[1].low] && v.leaves[words[2].low]:
		return byMessage, m.people // "Ortega thank-you out the door"
	}
	return byKnown, m.people
}

// A saying is the clause in which a place of a sentence stands, with who says so: the clause before
// where that only tells who says it.
type saying struct {
	clause
	by *clause
}

// clauseAt returns the clause in which a place of a sentence stands.
func clauseAt(all []clause, at int) saying {
	i := len(all) - 1
	for i > 0 && all[i].from > at {
		i--
	}
	said := saying{all[i], nil}
	if i > 0 && all[i-1].says {
		said.by = &all[i-1]
	}
	return said
}
