package phrases

import (
	"regexp"
	"strings"
)

// A Way is one way of saying something, and a sentence that says it so. Its words are whole words in lower case, as a
// regular expression; one between slashes stands as it is.
//
//	{`did(?:n't| not) show up`, "He didn't show up."}
//	{`/: no\.?$/`, "Asked Ben: no."}
type Way struct{ Words, Example string }

// Ways are the ways of saying one thing. What stands first is found first.
type Ways []Way

// Pattern returns a pattern that matches each of the ways; nil for none.
func (all Ways) Pattern() *regexp.Regexp {
	if len(all) == 0 {
		return nil
	}
	each := make([]string, len(all))
	for i, w := range all {
		each[i] = w.pattern()
	}
	return regexp.MustCompile(strings.Join(each, "|"))
}

// AnyOf returns a pattern that matches each of some words, written as those of a way.
func AnyOf(words ...string) *regexp.Regexp {
	all := make(Ways, len(words))
	for i, w := range words {
		all[i].Words = w
	}
	return all.Pattern()
}

func (w Way) pattern() string {
	if as, ok := strings.CutPrefix(w.Words, "/"); ok {
		return strings.TrimSuffix(as, "/")
	}
	return `\b(?:` + w.Words + `)\b`
}

// A Saying is how one thing is said.
type Saying struct {
	Ways   Ways // of saying it
	Unless Ways // beside which it means something else
}

// OneOf returns any of some words, each a piece of a pattern.
func OneOf(words string) string {
	return `(?:` + strings.ReplaceAll(strings.Join(strings.Fields(words), "|"), "_", " ") + `)`
}

// Parts of patterns: what a lesson is called, that somebody came back to the owner, a label before news, a heading that keeps news from somebody, verbs of
// telling, somebody in one or two words, and a road that is no mail.
const (
	Lesson    = `(?:key|lesson|learned|learnt|point|takeaway|take-away|view|(?:main|one|big|key|best|important|only) (?:thing|one|bit|part)|thing|bit|piece|insight|quote|line|phrase|sentence|moral|gist|bottom line|remark|saying|observation|comment|warning|theory|advice|counsel|tip|rule|motto|mantra|opinion|message|conviction|thesis|wisdom|words|nugget|gem)`
	backToMe  = `\b(?:has|have|had|he's|she's|they've) (?:\w+ )?(?:come|got|gotten) back to (?:me|us)\b|\b(?:came|got) back to (?:me|us)\b`
	NewsLabel = `^(?:(?:please|pls|note|some|more|also|and|good|great|big|hi|hello),? )*(?:progress|news|update) (?:for|to) `
	newsHead  = `^[^:]{0,60}\b(?:(?:news|something|update)\b[^:]{0,40}\b(?:for|to)|(?:one|this)(?: is)? (?:for|to tell))\b[^:]{0,40}: (?:i|i've|i'm|ive|im|my|we|we've|our)\b`
	newsKept  = `^[^:]*\b(?:not|never|\w+n't|dont|hate|hide|keep|kept|secret|without|before|rather|remember|nobody)\b[^:]*:`
	Telling   = `(?:told|stated|mentioned|remarked|noted|observed|pointed out|admitted|argued|stressed|emphasi[sz]ed|confessed|added|explained|taught|reminded|noticed|recalled|assured)`
	Name      = `(?:her|him|them|(?:mr\.?|mrs\.?|ms\.?|miss|dr\.?) \w+|[\w'-]+)`
	Channel   = `(?:linkedin|linked in|whatsapp|wa|insta|instagram|xing|bluesky|signal|telegram|sms|text|twitter|slack|discord|postcard|phone|voice ?mail|voice ?msg|voice messages?|facebook|messenger|threema|teams|fax|letter)`
)
