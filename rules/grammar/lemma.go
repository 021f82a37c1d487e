package grammar

import (
	"strings"

	"informd/rules/lang"
)

// The table of phrases has each verb only in its base form, as in a dictionary. This file finds the base form of
// a word in a note: "ring" for "rang", "cancel" for "cancelled".

// wordForms returns the word forms that follow no rule.
func wordForms() *lang.WordForms { return &lang.EnglishSentences().Forms }

// baseForms returns a word and the words that it may be a form of. Some results are not real words, but they do no
// harm.
func baseForms(w string) []string {
	forms := append([]string{w}, wordForms().Irregular[w]...)
	if one := wordForms().Plurals[w]; one != "" {
		forms = append(forms, one)
	}
	for _, e := range []struct{ ending, instead string }{
		{"ies", "y"}, {"ied", "y"}, {"ying", "ie"}, {"es", ""}, {"s", ""}, {"ed", ""}, {"ed", "e"},
		{"ing", ""}, {"ing", "e"}, {"in'", ""},
	} {
		stem, ok := strings.CutSuffix(w, e.ending)
		if !ok || len(stem) < 2 {
			continue
		}
		forms = append(forms, stem+e.instead)
		if n := len(stem); e.ending != "s" && stem[n-1] == stem[n-2] { // "cancelled", "dropping"
			forms = append(forms, stem[:n-1])
		}
	}
	return forms
}

// IsPast reports whether a word is a verb in a past form.
func IsPast(w string) bool {
	return len(w) > 3 && strings.HasSuffix(w, "ed") || len(wordForms().Irregular[w]) > 0 &&
		!strings.HasSuffix(w, "ing") && !strings.HasSuffix(w, "s") && w != "am" && w != "are"
}

// apart splits a contraction into its words: "won't" and "she'll" are two words each.
func apart(w string) []string {
	if parts := wordForms().Contracted[w]; parts != nil {
		return parts
	}
	head, tail, _ := strings.Cut(w, "'")
	if full := wordForms().Endings[tail]; full != "" {
		return []string{head, full}
	}
	return []string{w}
}
