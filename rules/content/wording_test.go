package content

import "testing"

func TestListed(t *testing.T) {
	for _, tt := range []struct {
		parts []string
		want  string
	}{
		{nil, ""},
		{[]string{"Anna"}, "Anna"},
		{[]string{"Anna", "Bob"}, "Anna and Bob"},
		{[]string{"Anna", "Bob", "Carl"}, "Anna, Bob and Carl"},
		{[]string{"Anna", "Bob", "Carl", "Dana"}, "Anna, Bob and 2 more"},
	} {
		if got := Listed(tt.parts, 3, 2); got != tt.want {
			t.Errorf("Listed(%q): got %q, want %q", tt.parts, got, tt.want)
		}
	}
	parts := []string{"Anna", "Bob", "Carl", "Dana"}
	if Listed(parts, 2, 1); parts[1] != "Bob" {
		t.Errorf("Listed changed its argument: %q", parts)
	}
}

func TestSentence(t *testing.T) {
	for s, want := range map[string]string{"": "", "they wrote": "They wrote.", "is it off?": "Is it off?", "über uns": "Über uns."} {
		if got := Sentence(s); got != want {
			t.Errorf("Sentence(%q): got %q, want %q", s, got, want)
		}
	}
}

func TestPluralInWords(t *testing.T) {
	for n, want := range map[int]string{0: "no weeks", 1: "one week", 12: "twelve weeks", 13: "13 weeks"} {
		if got := PluralInWords(n, "week", "weeks"); got != want {
			t.Errorf("PluralInWords(%d): got %q, want %q", n, got, want)
		}
	}
}

// A digest's subject names who needs the owner; else of whom there is news, then a date, then hope.
func TestDigestWhom(t *testing.T) {
	need, good := []BriefLine{{Who: "Anna"}, {Who: "Bob"}, {Who: "Anna"}}, []DigestLine{{Who: "Carla"}, {Who: "Carla"}}
	coming, waiting := []DigestLine{{Who: "Dai"}}, []DigestLine{{Who: "Eva"}}
	for _, tt := range []struct {
		d    SayDigest
		want string
	}{
		{SayDigest{Needs: need, Good: good, Coming: coming, Waiting: waiting}, "Anna and Bob"},
		{SayDigest{Needs: need, Folded: Folded{People: []FoldedPerson{{Who: "Bob"}, {Who: "Eva"}}}}, "Anna, Bob and Eva"},
		{SayDigest{Good: good, Coming: coming, Waiting: waiting}, "Carla"},
		{SayDigest{Coming: coming, Waiting: waiting}, "Dai"},
		{SayDigest{Waiting: waiting}, "Eva"},
		{SayDigest{}, ""},
	} {
		if got := Names(tt.d.Whom()); got != tt.want {
			t.Errorf("got %q, want %q", got, tt.want)
		}
	}
}
