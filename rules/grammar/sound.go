package grammar

import (
	"strings"
	"sync"
)

// Who writes as one hears doubles and drops letters, and takes another for the same sound. Words that sound the
// same are taken for the same where the word meant is one that notes turn on, or the name of somebody known.

// sounds puts for letters those that are heard.
var sounds = sync.OnceValue(func() *strings.Replacer { return strings.NewReplacer(spelling().Sounds...) })

// soundOf returns a word in lower case as it is heard, more or less.
func soundOf(w string) string {
	s := w
	for _, mute := range spelling().Mute {
		s = strings.ReplaceAll(s, mute, "")
	}
	s = sounds().Replace(s)
	for _, e := range spelling().Ends {
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
	for _, w := range spelling().Meant {
		if !strings.HasSuffix(w, "day") {
			by[soundOf(w)] = w
		}
	}
	return by
})
