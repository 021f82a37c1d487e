package prose

import (
	"slices"
	"testing"

	"informd/rules/grammar"
	"informd/rules/lang/phrases"
)

// TestWays holds that each way of saying something is the way of its example, and that what a pattern means is not
// said by an example of what it is taken for.
func TestWays(t *testing.T) {
	for _, p := range prosePatterns() {
		for _, w := range slices.Concat(p.saying.Ways, p.saying.Unless) {
			one := phrases.Ways{w}.Pattern()
			if !slices.ContainsFunc(grammar.SentencesOf(w.Example),
				func(s grammar.Sentence) bool { return one.MatchString(s.Low) }) {
				t.Errorf("%s: %q is no way of saying “%s”", p.verb, w.Words, w.Example)
			}
		}
		for _, w := range p.saying.Ways {
			if p.not == nil || slices.ContainsFunc(grammar.SentencesOf(w.Example),
				func(s grammar.Sentence) bool { return !p.not.MatchString(s.Low) }) {
				continue
			}
			t.Errorf("%s: “%s” means something else", p.verb, w.Example)
		}
	}
}
