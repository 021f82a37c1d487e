package prose

import (
	"strings"

	"informd/rules/grammar"
	"informd/rules/mail"
	"informd/rules/notes"
)

// A note about a known person may turn to an unknown one: "Gudrun Pohl says water wins". What it tells about them
// must not be taken to be about the known person.

// A strangeness says how sure it is that a sentence turns to an unknown person.
type strangeness int

const (
	noStranger strangeness = iota
	mayBe                  // it names one in passing, or by one word, which may also be a pet name or a thing
	isStranger             // it begins with a title or a full name
	isHeading              // a heading names them, and all that follows is about them
)

// beginsAbout returns whether a sentence turns to an unknown person: by a heading, "mr clarke: was there", as the
// one who says or does something, "Gudrun Pohl says", or as a person whom the owner met.
func (r *proseReader) beginsAbout(t grammar.Sentence, named []grammar.Mention) strangeness {
	if len(named) > 0 {
		return noStranger
	}
	words := withoutFillers(grammar.ClauseWords(t, nil))
	n, sure := r.nameLength(t, words)
	if n == 0 || n >= len(words) {
		return r.meetsStranger(t)
	}
	v, behind, next := grammar.Vocabulary(), t.Low[words[n-1].End:], words[n].Low
	tells := v.Says[next] || v.Was[next] || grammar.IsPast(next) && !v.Things[words[n-1].Low]
	switch {
	case strings.HasPrefix(behind, ":") && sure:
		return isHeading
	case strings.HasPrefix(behind, " ") && tells && !r.theySay(t):
	default:
		return noStranger
	}
	if sure {
		return isStranger
	}
	return mayBe
}

// withoutFillers returns a sentence without the words that only lead to it: "so", "then".
func withoutFillers(words []grammar.ClauseWord) []grammar.ClauseWord {
	v := grammar.Vocabulary()
	for len(words) > 1 && (v.Fills[words[0].Low] || v.Turns[words[0].Low]) {
		words = words[1:]
	}
	return words
}

// nameLength returns how many words at the start of a sentence form a name, and whether they surely do: a title
// and a word, or two words with a capital. A single word counts only if it is followed by "says" or the like.
func (r *proseReader) nameLength(t grammar.Sentence, words []grammar.ClauseWord) (n int, sure bool) {
	v := grammar.Vocabulary()
	like := func(i int) bool {
		return i < len(words) && grammar.Capital(t.Text[words[i].At:]) && !grammar.NotName(words[i].Low) &&
			!v.Openers[words[i].Low] && !v.Plain[words[i].Low] && !grammar.IsDateWord(words[i].Low)
	}
	switch {
	case len(words) < 2:
		return 0, false
	case v.Titles[words[0].Low] && !grammar.NotName(words[1].Low) && !v.Plain[words[1].Low] && !v.Says[words[1].Low]:
		return 2, true
	case like(0) && like(1):
		return 2, !v.Says[words[1].Low]
	case like(0) && v.Says[words[1].Low]:
		return 1, false
	}
	return 0, false
}

// theySay reports whether a sentence goes on to say who said its first words: "Big Data is a fad, she says".
func (r *proseReader) theySay(t grammar.Sentence) bool {
	v, words := grammar.Vocabulary(), strings.Fields(t.Low)
	for i := 1; i < len(words)-1; i++ {
		if v.Them[words[i]] && v.Says[strings.Trim(words[i+1], ".,;:!?")] {
			return true
		}
	}
	return false
}

// meetsStranger reports whether the owner met an unknown person, given by their full name: "then I saw Gudrun
// Pohl".
func (r *proseReader) meetsStranger(t grammar.Sentence) strangeness {
	v := grammar.Vocabulary()
	for _, a := range r.NamesIn(t.Text) {
		at := strings.Index(t.Text, a.Name)
		if at <= 0 || len(strings.Fields(a.Name)) < 2 {
			continue
		}
		before := strings.TrimSpace(t.Low[:at])
		verb := mail.LastWord(before)
		if v.Preps[verb] || v.With[verb] && !grammar.IsPast(verb) {
			verb = mail.LastWord(strings.TrimSpace(strings.TrimSuffix(before, verb)))
		}
		if !grammar.IsPast(verb) {
			continue
		}
		if r.doerAtPlace(t, at)&(grammar.ByOwner|grammar.Elided) != 0 && !r.tables.Intending.MatchString(t.Low[:at]) {
			return mayBe
		}
	}
	return noStranger
}

// ofStranger reports whether a claim comes from what the note tells about an unknown person. If that is only
// possible, it makes the claim unsure.
func (r *proseReader) ofStranger(c *claim, named []grammar.Mention) bool {
	if r.stranger == noStranger || len(named) > 0 || c.verb == notes.Intro || c.verb == notes.Progress {
		return false
	}
	c.sure = false
	return r.stranger == isHeading || r.stranger == isStranger && r.leads
}
