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
	for _, e := range wordForms().Ends {
		stem, ok := strings.CutSuffix(w, e[0])
		if !ok || len(stem) < 2 {
			continue
		}
		forms = append(forms, stem+e[1])
		if n := len(stem); e[0] != wordForms().Third && stem[n-1] == stem[n-2] { // "cancelled", "dropping"
			forms = append(forms, stem[:n-1])
		}
	}
	return forms
}

// IsPast reports whether a word is a verb in a past form.
func IsPast(w string) bool {
	f := wordForms()
	return len(w) > 3 && strings.HasSuffix(w, f.Past) || len(f.Irregular[w]) > 0 && !strings.HasSuffix(w, f.Going) &&
		!strings.HasSuffix(w, f.Third) && !f.Present[w]
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
