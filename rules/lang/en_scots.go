package lang

import (
	"strings"
	"sync"
)

// Scots is written as it is spoken, by people who also write English. Its words are known here by their
// English, so that a note in it is read as any other.

// scots are its words that are no English ones, and their English.
var scots = sync.OnceValue(func() map[string]string {
	return pairs(`nae=no cannae=can't canna=can't disnae=doesn't dinnae=don't dinna=don't didnae=didn't wisnae=wasn't
	wasnae=wasn't isnae=isn't arenae=aren't werenae=weren't wouldnae=wouldn't couldnae=couldn't shouldnae=shouldn't
	willnae=won't wullnae=won't havenae=haven't hasnae=hasn't hadnae=hadn't dae=do daes=does daein=doing gie=give
	gied=gave gies=gives gien=given tak=take taen=taken tae=to fae=from frae=from aff=off oot=out aboot=about
	doon=down roon=round noo=now nicht=night ah've=i've ah'll=i'll ah'd=i'd ah'm=i'm masel=myself yersel=yourself
	twa=two wis=was wur=were hae=have hiv=have ken=know kens=knows kent=knew tellt=told telt=told speir=ask
	speired=asked jist=just whit=what whaur=where wha=who auld=old bairn=child bairns=children awbody=everybody
	awbody's=everybody's naebody=nobody naebody's=nobody's somebdy=somebody efter=after efternoon=afternoon
	mair=more mebbe=maybe athegither=altogether thegither=together cam=came deid=dead heid=head hame=home
	hoose=house guid=good anither=another ither=other wey=way haud=hold wheesht=silence ontae=onto intae=into
	yin=one wan=one blethered=talked blether=talk blethering=talking richt=right micht=might thocht=thought
	kirk=church wee=little ayeways=always cried=called awa=away gaun=going gonnae=will ower=over sae=so nane=none`)
})

// scotsShort are those that are also English words, or parts of them, and Scots only among the others.
var scotsShort = sync.OnceValue(func() map[string]string {
	return pairs(`ah=i wi=with ma=my o=of pit=put pits=puts aw=all ye=you yer=your hud=had thae=those aye=yes`)
})

// pairs returns a table of words and what each stands for.
func pairs(s string) map[string]string {
	table := map[string]string{}
	for f := range strings.FieldsSeq(s) {
		word, english, _ := strings.Cut(f, "=")
		table[word] = english
	}
	return table
}

// InScots reports whether a text is in Scots: two different words of it are.
func InScots(text string) bool {
	seen := map[string]bool{}
	for w := range strings.FieldsSeq(strings.ToLower(text)) {
		if w = bareScots(w); scots()[w] != "" && w != "wee" && w != "cried" && w != "wan" && w != "ken" && w != "kirk" {
			seen[w] = true
		}
	}
	return len(seen) > 1
}

// FromScots returns a text in Scots with the English of each word that is known.
func FromScots(text string) string {
	words := strings.Split(text, " ")
	for i, w := range words {
		bare := bareScots(strings.ToLower(w))
		english := scots()[bare]
		if english == "" {
			english = scotsShort()[bare]
		}
		if at := strings.Index(strings.ToLower(w), bare); english != "" && len(strings.ToLower(w)) == len(w) {
			words[i] = w[:at] + english + w[at+len(bare):]
		}
	}
	return strings.Join(words, " ")
}

// bareScots returns a word without the marks around it.
func bareScots(w string) string { return strings.Trim(strings.ReplaceAll(w, "’", "'"), `.,;:!?"()'`) }
