package mail

import "testing"

// A set of words finds what each of its words would find, wherever that stands in a text.
func TestWordSet(t *testing.T) {
	words := []string{"doodle", "do", "été", "zoom.us"}
	var set wordSet
	set.add(words[:2]...)
	set.add(words[2:]...)
	for _, text := range []string{"", "d", "do", "a doodle", "doo", "un été", "un ét", "zoom.u", "at zoom.us", "zoom", "odo", "zzoom.us", "t\xe9"} {
		if got, want := set.in(text), Says(text, words...); got != want {
			t.Errorf("%q: got %v, want %v", text, got, want)
		}
	}
	if new(wordSet).in("do") {
		t.Error("a set without words finds one")
	}
}
