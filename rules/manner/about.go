package manner

import (
	"slices"
	"strings"
	"unicode"

	"informd/rules/lang"
	"informd/rules/mail"
)

// How many words say what an ask is about: fewer say nothing, more are no phrase.
const (
	minAbout = 2
	maxAbout = 12
)

// About returns what an ask is about, in the owner's own words: "about moving from physics into
// pharma". It is looked for in the questions, in the sentences that ask without a question mark, in what the owner
// would like to know ("how you became a pilot"), and in what they think of doing; "" where
// they do not say it in a phrase that can stand in a letter of this language and register. Where the language sets
// a comma behind such a phrase when the sentence goes on, it ends in one.
func (l Letter) About(ask string) string {
	s, ok := lang.LettersIn(l.Language)
	switch {
	case !ok:
		return ""
	case s.Unspaced:
		return l.aboutUnspaced(s, ask)
	}
	for sentence := range questions(ask) {
		if phrase := l.aboutIn(s, sentence, s.AboutAfter); phrase != "" {
			return phrase
		}
	}
	for sentence := range mail.Sentences(ask) {
		if !wishes(s, sentence) {
			continue
		}
		phrase := l.aboutIn(s, strings.TrimRight(strings.TrimSpace(sentence), ".!"), s.WishFor)
		if words := strings.Fields(phrase); phrase != "" && !mail.IsTitle(folded(words[len(words)-1])) {
			return phrase // and not "about Dr", where the full stop ended no sentence
		}
	}
	for sentence := range mail.Sentences(ask) {
		if phrase := l.indirectIn(s, sentence); phrase != "" {
			return phrase
		}
	}
	for sentence := range mail.Sentences(ask) {
		if phrase := consideredIn(s, sentence); phrase != "" {
			return phrase
		}
	}
	return ""
}

// wishes reports whether a sentence asks without a question mark: "I was wondering whether I might ask you …".
func wishes(s lang.Letters, sentence string) bool {
	low := " " + folded(sentence)
	in := func(p string) bool { return strings.Contains(low, " "+p) }
	return slices.ContainsFunc(s.Wishes, in) && !slices.ContainsFunc(s.Tells, in)
}

// aboutIn returns the phrase in a sentence that fits a letter, if there is one. It follows one of the words of after,
// if there are any.
func (l Letter) aboutIn(s lang.Letters, sentence string, after []string) string {
	words := strings.Fields(sentence)
	for i := range words {
		phrase := aboutFrom(s, words, i, after)
		if phrase != "" && l.inRegister(s, phrase) {
			return phrase
		}
	}
	return ""
}

// questions yields the sentences of a text that ask.
func questions(text string) func(yield func(string) bool) {
	return func(yield func(string) bool) {
		for p := range strings.SplitSeq(text, "\n\n") {
			start := 0
			for i, r := range p {
				switch r {
				case '?', '？':
					if !yield(p[start:i]) {
						return
					}
					start = i + len(string(r))
				case '.', '!', '¿':
					start = i + len(string(r))
				}
			}
		}
	}
}

// aboutFrom returns the phrase that begins at a word, if one does.
func aboutFrom(s lang.Letters, words []string, at int, after []string) string {
	rest := folded(strings.Join(words[at:], " "))
	opens := slices.ContainsFunc(s.About, func(p string) bool { return begins(rest, p) })
	if !opens || len(after) > 0 && !endsWith(words[:at], after) && !endsWith(words[:at+1], after) {
		return ""
	}
	phrase, _ := phraseAt(s, words[at:])
	phrase = withoutTail(s, phrase)
	if n := len(phrase); n < minAbout || n > maxAbout || pointing(s, phrase) || namesWeekday(s, phrase) {
		return ""
	}
	return strings.Join(phrase, " ")
}

// endsWith reports whether words end with one of phrases.
func endsWith(words, phrases []string) bool {
	low := " " + folded(strings.Join(words, " "))
	return slices.ContainsFunc(phrases, func(p string) bool { return strings.HasSuffix(low, " "+p) })
}

// inRegister reports whether a phrase shows no other register than the letter has.
func (l Letter) inRegister(s lang.Letters, phrase string) bool {
	r := registerOf(s, phrase)
	return r == "" || (r == Familiar) == l.Familiar
}

// phraseAt returns the words up to where a phrase ends, and whether it was cut before the sentence or a comma ended it.
func phraseAt(s lang.Letters, words []string) (phrase []string, cut bool) {
	for i, w := range words {
		below := folded(strings.Join(words[i:], " "))
		if i > 0 && slices.ContainsFunc(s.AboutEnds, func(p string) bool { return begins(below, p) }) ||
			strings.ContainsFunc(w, unicode.IsDigit) {
			return phrase, true
		}
		bare := strings.TrimRight(w, ",;:")
		if phrase = append(phrase, bare); bare != w {
			break
		}
	}
	return phrase, false
}

// withoutTail returns a phrase without the words at its end that hang on what was said before it: "about the
// batches instead".
func withoutTail(s lang.Letters, phrase []string) []string {
	for {
		low := " " + folded(strings.Join(phrase, " "))
		at := slices.IndexFunc(s.AboutTail, func(t string) bool { return strings.HasSuffix(low, " "+t) })
		if at < 0 {
			return phrase
		}
		phrase = phrase[:len(phrase)-len(strings.Fields(s.AboutTail[at]))]
	}
}

// namesWeekday reports whether a phrase names a day of the week: "about your work on Thursday" is said too late
// when a letter repeats it.
func namesWeekday(s lang.Letters, phrase []string) bool {
	return slices.ContainsFunc(phrase, func(w string) bool { return has(folded(s.Weekdays), folded(w)) })
}

// pointing reports whether a phrase only points at what was said, "about it", or breaks off.
func pointing(s lang.Letters, phrase []string) bool {
	second, last := folded(phrase[1]), folded(phrase[len(phrase)-1])
	return endsOpen(s, phrase) || len(phrase) < 5 && slices.Contains(s.AboutIt, second) ||
		len(phrase) < 4 && (slices.Contains(s.AboutIt, last) || slices.Contains(s.AboutItLast, last))
}

// endsOpen reports whether a phrase breaks off, or ends in a word that only points: "how you came to".
func endsOpen(s lang.Letters, phrase []string) bool {
	return slices.Contains(s.AboutNotLast, folded(phrase[len(phrase)-1]))
}
