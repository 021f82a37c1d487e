package lang

import (
	"strings"
	"sync"
)

// EnglishVerb reports whether a word may be a finite verb of English, in any of its forms, and
// whether it may be the bare one, with which an order begins. Only verbs that are common in talk
// about work are known: of others a line is taken to have none.
func EnglishVerb(word string) (verb, bare bool) {
	w := strings.ToLower(strings.ReplaceAll(strings.Trim(word, ".,;:!?“”\"()"), "’", "'"))
	switch {
	case w == "":
		return false, false
	case englishVerbs()[w]:
		return true, true
	case englishForms()[w], strings.HasSuffix(w, "n't"), strings.HasSuffix(w, "'s"), strings.HasSuffix(w, "'re"),
		strings.HasSuffix(w, "'ll"), strings.HasSuffix(w, "'ve"):
		return true, false
	}
	for _, end := range []struct{ cut, put string }{{"ies", "y"}, {"ied", "y"}, {"es", ""}, {"es", "e"}, {"s", ""},
		{"ed", ""}, {"ed", "e"}, {"d", "e"}} {
		if stem, ok := strings.CutSuffix(w, end.cut); ok && englishVerbs()[stem+end.put] {
			return true, false
		}
		doubled := len(w) > 5 && end.cut == "ed" && w[len(w)-3] == w[len(w)-4] // "planned"
		if doubled && englishVerbs()[w[:len(w)-3]] {
			return true, false
		}
	}
	return false, false
}

// englishForms are forms that follow no rule.
var englishForms = sync.OnceValue(func() map[string]bool {
	return WordSet(`is are was were be been am has had does did can could will would shall should may might
	must says said goes went gone made took taken gave given knew known thought felt kept left lost meant met paid
	sold sent sat spent stood taught told understood won wrote written ran became began begun bought brought built
	came chose drew drove fell fought found forgot got gotten grew grown held heard led let's read saw seen spoke
	spoken threw wore cannot gonna wanna`)
})

// englishVerbs are the bare forms of verbs that are common in talk about work.
var englishVerbs = sync.OnceValue(func() map[string]bool {
	return WordSet(`accept achieve act add adapt admit advise affect agree aim allow answer appear apply
	argue arrange arrive ask assume attend avoid base beat become begin believe belong bet blame book borrow break
	bring build burn buy calculate call care carry cause change charge chase check choose claim clean clear climb
	close collect combine come comment compare compete complain complete concern confirm connect consider consist
	contain continue contribute control convince copy cost count cover create cut deal decide define deliver demand
	depend describe deserve design destroy determine develop die differ disagree disappear discover discuss do draft
	draw drive drop earn eat edit email emerge employ enable encourage end enjoy ensure enter exist expect explain
	face fail fall fear feel fight fill find finish fire fit fix flow focus follow force forget form forward found
	fund gain get give go govern grow guess handle happen hate have hear help hide hire hold hope hurt ignore
	imagine improve include increase influence insist introduce invent invest invite involve join judge jump keep
	kill know lack last launch lead learn leave lend let lie like limit link listen live look lose love maintain make
	manage mark matter mean measure meet mention mind miss mistake move need negotiate notice obey offer open operate
	organise organize outlive overestimate owe own pass pay perform pick plan play point post prefer prepare present
	prevent print produce promise promote proofread protect prove provide publish pull push put quit raise reach read
	realise realize recommend recruit reduce refer refuse regret reject rely remain remember remove rent repeat
	replace reply report represent require respect rest review reward rise rule run save say scale scan see seem sell
	send separate serve set share ship shift show sign sit sleep slow solve sort sound speak spend stand start stay
	stick stop struggle study succeed suffer suggest suit supply support surprise survive take talk teach tell tend
	test think train translate travel treat trust try turn understand underestimate update use value vary visit wait
	walk want waste watch win wish wonder work worry write`)
})

// WordSet returns the set of the words of a text.
func WordSet(words string) map[string]bool {
	set := map[string]bool{}
	for w := range strings.FieldsSeq(words) {
		set[w] = true
	}
	return set
}

// BeginsWithOrder reports whether a line begins like an order to the owner: "read the FDA guide", where
// "work is never done" goes on with a verb.
func BeginsWithOrder(line string) bool {
	words := strings.Fields(line)
	if len(words) < 2 {
		return false
	}
	if _, bare := EnglishVerb(words[0]); !bare {
		return false
	}
	second, bare := EnglishVerb(words[1])
	return !second || bare
}
