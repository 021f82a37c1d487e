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
// who does what it tells of begins a question, or such a supposition. "Had coffee with Ben" has nobody
// behind the verb, "Had Ben on the phone" nothing that he had done, and "Had Ben booked for nine" what the
// owner had.
func Supposes(t Sentence, named []Mention) bool {
	v, words := Vocabulary(), ClauseWords(t, named)
	i := 1 + slices.IndexFunc(words, func(w ClauseWord) bool { return strings.HasPrefix(t.Low[w.End:], ": ") })
	for i < len(words) && (v.Joins[words[i].Low] || v.Fills[words[i].Low]) {
		i++
	}
	if i+2 >= len(words) || !v.Inverts[words[i].Low] {
		return false
	}
	doer := words[i+1]
	somebody := Capital(t.Text[doer.At:]) || doer.Mentions >= 0 || v.Them[doer.Low] || v.Owner[doer.Low]
	if doer.mark || !somebody && !v.Determiners[doer.Low] {
		return false
	}
	if words[i].Low != "had" {
		return true
	}
	behind := slices.IndexFunc(words[i+2:], func(w ClauseWord) bool { return !v.Adverbs[w.Low] && !v.Mere[w.Low] })
	if behind < 0 {
		return false
	}
	verb := words[i+2+behind]
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
// owner's might stand: "assured her |there was no need|", "swore to him |that nobody had told me|".
func StatesAt(t Sentence, named []Mention, at int) bool {
	v := Vocabulary()
	words := slices.DeleteFunc(ClauseWords(t, named), func(w ClauseWord) bool { return w.At < at })
	heard := func(i int) bool {
		return i < len(words) && (words[i].Mentions >= 0 || v.Objects[words[i].Low] && words[i].Low != "it")
	}
	from := 0
	for heard(from) || from < len(words) && words[from].Low == "to" && heard(from+1) {
		from++
	}
	if from < len(words) && words[from].Low == "that" {
		from++
	}
	for i, w := range words[min(from, len(words)):] {
		deed := w.Low == "to" || w.Low == "what" || v.TellsMore[w.Low] || v.Foretells[w.Low]
		other := v.Joins[w.Low] || v.Preps[w.Low] || v.Owner[w.Low] || v.Them[w.Low]
		switch next := from + i + 1; {
		case v.States[w.Low] && !(next < len(words) && words[next].Low == "to"): // "have to send"
			return true
		case deed, i > 0 && (w.mark || other):
			return false
		}
	}
	return false
}
