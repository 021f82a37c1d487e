package grammar

import (
	"regexp"
	"slices"
	"strings"
	"sync"

	"informd/rules/lang"
)

// Supposes reports whether a sentence supposes something by its word order, without an "if": "Were Callum to
// agree", "Had she come", "Should Ben say yes", "Could he but see it". Where the verb comes before its subject,
// the sentence is a question or a supposition.
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
	return !v.Had[words[0].Low] || tellsWhatWasDone(words[2:])
}

// mayDo reports whether the word after a leading verb may begin its subject. In "Had coffee with Ben" there is no
// subject.
func mayDo(t Sentence, w ClauseWord) bool {
	v := Vocabulary()
	somebody := Capital(t.Text[w.At:]) || w.Mentions >= 0 || v.Them[w.Low] || v.Owner[w.Low]
	return !w.mark && (somebody || v.Determiners[w.Low])
}

// tellsWhatWasDone reports whether the words after "had Ben" tell what Ben had done. "Had Ben on the phone" tells
// nothing he did, and in "Had Ben booked for nine" the owner had booked.
func tellsWhatWasDone(words []ClauseWord) bool {
	v := Vocabulary()
	i := slices.IndexFunc(words, func(w ClauseWord) bool { return !v.Adverbs[w.Low] && !v.Mere[w.Low] })
	if i < 0 {
		return false
	}
	verb := words[i]
	return !verb.mark && (IsPast(verb.Low) || v.Unchanged[verb.Low]) && !v.Arranged[verb.Low]
}

// Unsaid reports whether a heading, in lower case, says that its list is not so, or not yet: "to do", "maybe".
func Unsaid(heading string) bool { return unsaid().MatchString(heading) }

// HeadsUnsaid reports whether a line is such a heading and nothing more.
func HeadsUnsaid(line string) bool {
	head, ok := strings.CutSuffix(strings.TrimSpace(line), ":")
	return ok && len(strings.Fields(head)) < 4 && Unsaid(strings.ToLower(head))
}

var unsaid = sync.OnceValue(func() *regexp.Regexp {
	return rx(`^(?:re: )?(?:` + strings.Join(lang.EnglishSentences().Unsaid, "|") + `)\b`)
})

// StatesAt reports whether the words after a place say how things are, and not what the owner will do or did:
// "assured her |there was no need|", "swore to him |that nobody had told me|". What comes first decides: a verb of
// state, or the start of an action or of another clause.
func StatesAt(t Sentence, named []Mention, at int) bool {
	v, words := Vocabulary(), ClauseWords(t, named)
	words = behindHearer(slices.DeleteFunc(words, func(w ClauseWord) bool { return w.At < at }))
	for i, w := range words {
		switch {
		case v.States[w.Low] && !v.To[wordAt(words, i+1).Low]: // "have to send" is a deed
			return true
		case v.beginsDeed(w.Low), i > 0 && (w.mark || v.beginsOther(w.Low)):
			return false
		}
	}
	return false
}

// behindHearer returns the words of what is told, without the hearer: "to him that |nobody had told me|".
func behindHearer(words []ClauseWord) []ClauseWord {
	v := Vocabulary()
	hearer := func(w ClauseWord) bool { return w.Mentions >= 0 || v.Objects[w.Low] && !v.It[w.Low] }
	for hearer(wordAt(words, 0)) || v.To[wordAt(words, 0).Low] && hearer(wordAt(words, 1)) {
		words = words[1:]
	}
	if v.That[wordAt(words, 0).Low] {
		return words[1:]
	}
	return words
}

// beginsDeed reports whether a word begins something that a person does or is to do: "to send it", "what I found",
// "will write".
func (v WordSets) beginsDeed(w string) bool {
	return v.ToDeed[w] || v.TellsMore[w] || v.Foretells[w]
}

// beginsOther reports whether a word begins another clause or another part of this one: "and", "with", "I", "she".
func (v WordSets) beginsOther(w string) bool {
	return v.Joins[w] || v.Preps[w] || v.Owner[w] || v.Them[w]
}
