package grammar

import (
	"regexp"
	"slices"
	"strings"
	"sync"

	"informd/rules/lang"
)

// Supposes reports whether a sentence supposes something by the order of its words, without an "if": "Were
// Callum to agree", "Had she come", "Should Ben say yes", "Could he but see it". A verb that stands before
// who does what it tells of begins a question, or such a supposition.
func Supposes(t Sentence, named []Mention) bool {
	v, words := Vocabulary(), ClauseWords(t, named)
	label := slices.IndexFunc(words, func(w ClauseWord) bool { return strings.HasPrefix(t.Low[w.End:], ": ") })
	words = words[label+1:]
	for len(words) > 0 && v.leadsIn(words[0].Low) {
		words = words[1:]
	}
	if len(words) < 3 || !v.Inverts[words[0].Low] || !mayDo(t, words[1]) {
		return false
	}
	return words[0].Low != "had" || tellsWhatWasDone(words[2:])
}

// mayDo reports whether a word behind a verb that stands first begins who does it: "Had coffee with Ben" has nobody
// there.
func mayDo(t Sentence, w ClauseWord) bool {
	v := Vocabulary()
	somebody := Capital(t.Text[w.At:]) || w.Mentions >= 0 || v.Them[w.Low] || v.Owner[w.Low]
	return !w.mark && (somebody || v.Determiners[w.Low])
}

// tellsWhatWasDone reports whether words behind "had Ben" tell what he had done. "Had Ben on the phone" has nothing
// of that, and "Had Ben booked for nine" what the owner had.
func tellsWhatWasDone(words []ClauseWord) bool {
	v := Vocabulary()
	i := slices.IndexFunc(words, func(w ClauseWord) bool { return !v.Adverbs[w.Low] && !v.Mere[w.Low] })
	if i < 0 {
		return false
	}
	verb := words[i]
	return !verb.mark && (IsPast(verb.Low) || v.Unchanged[verb.Low]) && !v.Arranged[verb.Low]
}

// Unsaid reports whether a heading, in lower case, stands over what is not so, or not yet: "to do", "maybe".
func Unsaid(heading string) bool { return unsaid().MatchString(heading) }

// HeadsUnsaid reports whether a line is such a heading, and nothing more.
func HeadsUnsaid(line string) bool {
	head, ok := strings.CutSuffix(strings.TrimSpace(line), ":")
	return ok && len(strings.Fields(head)) < 4 && Unsaid(strings.ToLower(head))
}

var unsaid = sync.OnceValue(func() *regexp.Regexp {
	return rx(`^(?:re: )?(?:` + strings.Join(lang.EnglishSentences().Unsaid, "|") + `)\b`)
})

// StatesAt reports whether what stands behind a place of a sentence says how things are, where a deed of the
// owner's might stand: "assured her |there was no need|", "swore to him |that nobody had told me|". What comes first
// tells: a verb of how things are, or the beginning of a deed, or of another clause.
func StatesAt(t Sentence, named []Mention, at int) bool {
	v, words := Vocabulary(), ClauseWords(t, named)
	words = behindHearer(slices.DeleteFunc(words, func(w ClauseWord) bool { return w.At < at }))
	for i, w := range words {
		switch {
		case v.States[w.Low] && wordAt(words, i+1).Low != "to": // "have to send" is a deed
			return true
		case v.beginsDeed(w.Low), i > 0 && (w.mark || v.beginsOther(w.Low)):
			return false
		}
	}
	return false
}

// behindHearer returns words from what is told on, without to whom it is told: "to him that |nobody had told me|".
func behindHearer(words []ClauseWord) []ClauseWord {
	v := Vocabulary()
	hearer := func(w ClauseWord) bool { return w.Mentions >= 0 || v.Objects[w.Low] && w.Low != "it" }
	for hearer(wordAt(words, 0)) || wordAt(words, 0).Low == "to" && hearer(wordAt(words, 1)) {
		words = words[1:]
	}
	if wordAt(words, 0).Low == "that" {
		return words[1:]
	}
	return words
}

// beginsDeed reports whether a word begins what somebody does, or is to do: "to send it", "what I found", "will write".
func (v WordSets) beginsDeed(w string) bool {
	return w == "to" || w == "what" || v.TellsMore[w] || v.Foretells[w]
}

// beginsOther reports whether a word begins another clause, or what else this one says: "and", "with", "I", "she".
func (v WordSets) beginsOther(w string) bool {
	return v.Joins[w] || v.Preps[w] || v.Owner[w] || v.Them[w]
}
