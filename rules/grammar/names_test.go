package grammar

import (
	"fmt"
	"testing"

	"informd/rules/mail"
)

// TestNamesInText holds whom a text names: the one meant of several of a name, those whose name is written as it
// sounds, and none who is somebody else.
func TestNamesInText(t *testing.T) {
	people := NewNames([]mail.Address{{Name: "Tom Ferris"}, {Name: "Tom Adeyemi"}, {Name: "Jessica Naidoo"},
		{Name: "Denise Okoro"}, {Name: "Nigel Foss"}, {Name: "Adrian Goh"}, {Name: "Kenneth Goh"},
		{Name: "Benedict O'Hara"}})
	for _, tt := range []struct{ text, want string }{
		{"jesica said no", "[[2]]"},
		{"sent Denies a card", "[[3]]"},
		{"nobody denies it", "[]"},
		{"not tom ferris, the other tom said yes", "[[1]]"},
		{"the other Tom rang, not Adeyemi", "[[0]]"},
		{"tom from my share house rang", "[]"},
		{"Our Nigel, that's my cousin, not your Nigel Foss, has left", "[]"},
		{"met a Nigel at the choir", "[]"},
		{"a) Nigel: no", "[[4]]"},
		{"Re: A. Goh.", "[[5]]"},
		{"Re: K. Goh.", "[[6]]"},
		{"B. O'H. called (the fiddle man)", "[[7]]"},
		{"A.G. rang, and K.G. did not", "[[5] [6]]"},
		{"i'd take plan A or B.", "[]"},
		{"I talked with Denise, not with Nigel.", "[[3]]"},
		{"The Foss with whom I met is my landlord; no relation to Mr Nigel Foss.", "[]"},
		{"Pat Foss (no relation) sends me the lease", "[]"},
		{"My dentist is a Foss, not related to Nigel", "[]"},
		{"Nigel Foss said yes. His landlord Foss is no relation of Nigel Foss.", "[[4] [4] [4]]"},
	} {
		var got [][]int
		for _, m := range people.In(tt.text).Mentions(tt.text) {
			got = append(got, m.People)
		}
		if fmt.Sprint(got) != tt.want {
			t.Errorf("%q: got %v, want %s", tt.text, got, tt.want)
		}
	}
}

// TestDictated holds what a text says that was spoken to a phone.
func TestDictated(t *testing.T) {
	for text, want := range map[string]string{
		"she said yes comma but no day yet period":              "she said yes, but no day yet.",
		"he paid well period asked him comma he knew nobody":    "he paid well. asked him, he knew nobody",
		"she is on her trial period and said nothing":           "she is on her trial period and said nothing",
		"on her trial period comma so I wait full stop":         "on her trial period, so I wait.",
		"d dot finch at haulers dash west dot example dot com":  "d.finch@haulers-west.example.com",
		"a serial comma, she said":                              "a serial comma, she said",
		"said yes exclamation point new line sent a card comma": "said yes!\n sent a card,",
	} {
		if got := spokenAddress(dictated(text)); got != want {
			t.Errorf("%q: got %q, want %q", text, got, want)
		}
	}
}
