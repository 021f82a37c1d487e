package grammar

import (
	"slices"
	"strings"
)

// A phrase is one way to say something, with its words in base form: "pull out", "turn @ down".
//
//	ring/phone/call   any of these
//	@                 a person: a known name, "her", "them"
//	#                 a day or an hour
//	..                up to three words, whatever they are
//	=left             this exact form
//	^off              at the beginning of a clause
//	no$               at its end
//
// An article, an adverb, a pronoun or a word for a talk may come between its words: "called our lunch off" matches
// "call off".
type phrase []atom

// An atom is one position in a phrase.
type atom struct {
	words      []string
	kind       byte // '@', '#', '.', '=' or 0 for words
	begin, end bool // of a clause
}

// Phrases returns the phrases in a text, which are separated by commas.
func Phrases(s string) Lexicon {
	l := Lexicon{}
	for part := range strings.SplitSeq(s, ",") {
		var p phrase
		for f := range strings.FieldsSeq(part) {
			a := atom{}
			f, a.begin = strings.CutPrefix(f, "^")
			f, a.end = strings.CutSuffix(f, "$")
			switch {
			case f == "@" || f == "#":
				a.kind = f[0]
			case f == "..":
				a.kind = '.'
			default:
				var exact bool
				if f, exact = strings.CutPrefix(f, "="); exact {
					a.kind = '='
				}
				a.words = strings.Split(f, "/")
			}
			p = append(p, a)
		}
		if len(p) == 0 {
			continue
		}
		for _, w := range p[0].firsts() {
			l[w] = append(l[w], p)
		}
	}
	return l
}

// A Lexicon holds phrases by their first word.
type Lexicon map[string][]phrase

// firsts returns the words that an atom matches, or its sign, such as "@".
func (a atom) firsts() []string {
	if len(a.words) == 0 {
		return []string{string(a.kind)}
	}
	return a.words
}

// A Token is a word of a sentence in the form that phrases are compared with: "won't" gives two.
type Token struct {
	forms   []string // the word as written, and its base forms
	at, end int
	begins  bool // a clause begins here
	someone bool // it is a known person, or a pronoun for one
	timely  bool // it belongs to a day or an hour
	skipped bool // it may come between the words of a phrase
}

// TokensOf returns the words of a sentence as tokens.
func TokensOf(t Sentence, named []Mention) []Token {
	v := Vocabulary()
	var out []Token
	for _, w := range ClauseWords(t, named) {
		begins := w.mark || len(out) == 0 || v.Joins[out[len(out)-1].forms[0]]
		known := w.Mentions >= 0 && !named[w.Mentions].Possessive
		for _, part := range apart(w.Low) {
			tok := Token{forms: baseForms(part), at: w.At, end: w.End, begins: begins, timely: IsTime(part)}
			tok.someone = known || v.Them[part] || v.Objects[part] && !v.Self[part]
			tok.skipped = v.Determiners[part] || v.Adverbs[part] || v.Objects[part] || v.Talk[part] || v.Fills[part]
			out, begins = append(out, tok), false
		}
	}
	return out
}

// Find returns where a text contains one of the phrases, in bytes from the first word to the last. With told set,
// the first word must be in a past form, or say what a person does: "thanked", "thanks", but not "thank".
func (l Lexicon) Find(words []Token, told bool) (all [][]int) {
	for i, w := range words {
		for _, first := range append([]string{"@", "#"}, w.forms...) {
			bare := told && !tells(w.forms[0], first)
			for _, p := range l[first] {
				if end, ok := p.match(words, i); ok && !(bare && p[0].kind != '=') {
					all = append(all, []int{w.at, words[end-1].end})
				}
			}
		}
	}
	return all
}

// tells reports whether a word tells what happened: "thanked", but not "thank" or "thanking". A word of denial
// always does.
func tells(w, base string) bool {
	return Vocabulary().Denials[base] || w != base && !strings.HasSuffix(w, wordForms().Going)
}

// match returns where the phrase ends if it begins at word i.
func (p phrase) match(words []Token, i int) (end int, ok bool) {
	if len(p) == 0 {
		return i, true
	}
	if p[0].kind == '.' {
		for j := i; j <= min(i+3, len(words)); j++ {
			if end, ok := p[1:].match(words, j); ok {
				return end, true
			}
		}
		return 0, false
	}
	if i == len(words) || !p[0].fits(words, i) {
		return 0, false
	}
	if end, ok := p[1:].match(words, i+1); ok {
		return end, true
	}
	for j := i + 1; j < min(i+4, len(words)) && words[j].skipped && !words[j].begins && len(p) > 1; j++ {
		if end, ok := p[1:].match(words, j+1); ok {
			return end, true
		}
	}
	return 0, false
}

// fits reports whether word i matches an atom.
func (a atom) fits(words []Token, i int) bool {
	w := words[i]
	switch {
	case a.begin && !w.begins, a.end && i+1 < len(words) && !words[i+1].begins:
		return false
	case a.kind == '@':
		return w.someone
	case a.kind == '#':
		return w.timely
	case a.kind == '=':
		return slices.Contains(a.words, w.forms[0])
	}
	return slices.ContainsFunc(w.forms, func(f string) bool { return slices.Contains(a.words, f) })
}
