package grammar

import (
	"iter"
	"strings"
	"sync"
)

// The table of phrases spells each verb once, as a dictionary does. Here a word of a note is led back
// to what may stand there: "rang" to "ring", "cancelled" to "cancel".

// irregular are the verbs whose forms no rule gives: the base form first.
var irregular = sync.OnceValue(func() map[string][]string {
	forms := map[string][]string{}
	for line := range rows(`be am is are was were been being|have has had having|do does did done doing|go goes went gone
		say says said|ring rang rung|speak spoke spoken|write wrote written|see saw seen|meet met|give gave given|get got gotten
		take took taken|tell told|think thought|know knew known|come came|send sent|leave left|put put|let|bring brought|buy bought
		find found|feel felt|fall fell fallen|forget forgot forgotten|hear heard|keep kept|hold held|lose lost|make made|mean meant
		pay paid|read|run ran|sell sold|sit sat|stand stood|stick stuck|win won|withdraw withdrew withdrawn|undertake undertook undertaken
		swear swore sworn|draw drew drawn|drop dropt|lend lent|lay laid|lie lay lain|rise rose risen|break broke broken|begin began begun
		choose chose chosen|drink drank drunk|eat ate eaten|drive drove driven|fly flew flown|forbid forbade forbidden|hang hung
		hurt|cut|shut|set|hit|quit|shoot shot|show shown|sleep slept|spend spent|stop|strike struck|teach taught|throw threw thrown
		wake woke woken|blow blew blown|catch caught|freeze froze frozen|hide hid hidden|oversleep overslept|overrun overran
		bear bore borne|beg|pen|plan|chat|scrap|ship|pass past`) {
		words := strings.Fields(line)
		for _, w := range words[1:] {
			forms[w] = append(forms[w], words[0])
		}
	}
	return forms
})

// plurals are the nouns whose plural no rule gives.
var plurals = sync.OnceValue(func() map[string]string {
	return map[string]string{"people": "person", "children": "child", "women": "woman", "men": "man"}
})

// rows returns the rows of a small table, which lines and bars part.
func rows(s string) iter.Seq[string] {
	return strings.FieldsFuncSeq(s, func(c rune) bool { return c == '|' || c == '\n' })
}

// baseForms returns a word and what it may be a form of. Some are no words, and do no harm.
func baseForms(w string) []string {
	forms := append([]string{w}, irregular()[w]...)
	if one := plurals()[w]; one != "" {
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

// IsPast reports whether a word is a verb in the past.
func IsPast(w string) bool {
	return len(w) > 3 && strings.HasSuffix(w, "ed") || len(irregular()[w]) > 0 && !strings.HasSuffix(w, "ing") &&
		!strings.HasSuffix(w, "s") && w != "am" && w != "are"
}

// contracted are the words that are written as one.
var contracted = sync.OnceValue(func() map[string][]string {
	words := map[string][]string{}
	for line := range rows(`won't will not|wont will not|can't can not|cant can not|cannot can not|shan't shall not|i'm i be|im i be
		gonna go to|wanna want to|gotta have to|ain't be not|dunno do not know|shes she be|hes he be|theyre they be|thats that be
		ive i have|weve we have|theyve they have|ill i will|itll it will|id i would|lets let us|whos who be`) {
		w := strings.Fields(line)
		words[w[0]] = w[1:]
	}
	for line := range strings.FieldsSeq(`do does did is are was were has have had would could should need might must`) {
		words[line+"n't"] = []string{line, "not"}
		words[line+"nt"] = []string{line, "not"}
	}
	return words
})

// apart returns the words of one: of "won't" and "she'll" two.
func apart(w string) []string {
	if parts := contracted()[w]; parts != nil {
		return parts
	}
	head, tail, _ := strings.Cut(w, "'")
	full := map[string]string{"ll": "will", "ve": "have", "d": "would", "re": "be", "s": "be", "m": "be"}
	if full[tail] != "" {
		return []string{head, full[tail]}
	}
	return []string{w}
}
