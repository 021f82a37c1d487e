package matching

import (
	"testing"
)

// A subject in a writing without spaces is one's own when it is long enough.
func TestOwnSubject(t *testing.T) {
	for subject, want := range map[string]bool{
		"Re: Moving into pharma": true, "Re: Hello there": false, "回复：从物理到制药": true, "回复：你好": false, "Re: こんにちは": false,
		"Re: 안녕하세요": false, "从物理到制药": false,
	} {
		if got := repliesTo(subject); got != want {
			t.Errorf("repliesTo(%q) = %v, want %v", subject, got, want)
		}
	}
}
