package grammar

import (
	"strings"
	"sync"
)

// Who writes as one hears doubles and drops letters, and takes another for the same sound. Words that sound the
// same are taken for the same where the word meant is one that notes turn on, or the name of somebody known.

// sounds are letters that are heard as others are. What stands first is replaced first.
var sounds = strings.NewReplacer(strings.Fields(`tch ch ph f wh w kn n wr r ck k sch sk ce se ci si cy si ch ch c k
	qu kw q k x ks z s ge j ee i ea e oo o ou o ie i ei i ai e ay e ey i y i`)...)

// soundOf returns a word in lower case as it is heard, more or less.
func soundOf(w string) string {
	s := sounds.Replace(strings.ReplaceAll(w, "gh", ""))
	for _, e := range [][2]string{{"ted", "td"}, {"ded", "dd"}, {"tid", "td"}, {"ed", "d"}, {"es", "s"}, {"e", ""}} {
		if stem, ok := strings.CutSuffix(s, e[0]); ok && len(stem) > 1 {
			s = stem + e[1]
			break
		}
	}
	var out []byte
	for i := range len(s) {
		c := s[i]
		if n := len(out); n > 0 && out[n-1] == c {
			continue // "jessica", "jesica"
		}
		out = append(out, c)
	}
	if n := len(out); n > 2 && out[n-1] == 't' {
		out[n-1] = 'd' // "promist"
	}
	return string(out)
}

// heardAs returns the word that notes turn on and that sounds as a word does, "" for none. A weekday is known by how
// it is written.
func heardAs(w string) string { return soundsSpelled()[soundOf(w)] }

// soundsSpelled are the words that notes turn on, by how they sound.
var soundsSpelled = sync.OnceValue(func() map[string]string {
	by := map[string]string{}
	for _, w := range spelled() {
		if !strings.HasSuffix(w, "day") {
			by[soundOf(w)] = w
		}
	}
	return by
})
