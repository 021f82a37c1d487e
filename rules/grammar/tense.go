package grammar

import (
	"slices"
	"strings"
)

// People who write in a language that is not theirs form the past of verbs by the rule, or form it twice: "I sended
// it", "he did not came". This file gives such a verb the form that the phrases of notes are written in.

// ruledPast returns the past form of an irregular verb for a form made by the rule: "sent" for "sended"; "" for any
// other word.
func ruledPast(w string) string {
	f := wordForms()
	stem, ok := strings.CutSuffix(w, f.Past)
	if !ok || f.Regular[w] {
		return ""
	}
	if past := f.Pasts[stem]; past != "" {
		return past
	}
	return f.Pasts[stem+f.Past[:1]] // "gived"
}

// bareForm returns the base form of a verb in a past form, as it stands after "did not"; "" for any other word.
func bareForm(w string) string {
	f := wordForms()
	if base := f.Irregular[w]; len(base) > 0 && f.Pasts[w] == "" && !f.Present[w] && !strings.HasSuffix(w, f.Going) {
		return base[0]
	}
	stem, ok := strings.CutSuffix(w, f.Past)
	if ok && len(stem) > 3 && slices.Contains(f.Bare, stem) {
		return stem
	}
	return ""
}

// pastTwice reports whether the words before a place deny something in the past, "did not" or "didn't", so that the
// verb after them needs no past form of its own.
func pastTwice(before []string) bool {
	n, v := len(before), Vocabulary()
	if n == 0 {
		return false
	}
	last := strings.ToLower(before[n-1])
	if v.Not[last] {
		return n > 1 && strings.EqualFold(before[n-2], spelling().Did)
	}
	return slices.Contains(spelling().DidNot, last)
}

// TenseOf returns the form that a word would have as a verb: "past", "present" of somebody else, or "" if it shows
// neither.
func TenseOf(w string) string {
	f := wordForms()
	switch {
	case IsPast(w):
		return "past"
	case f.Present[w], strings.HasSuffix(w, f.Third):
		return "present"
	}
	return ""
}
