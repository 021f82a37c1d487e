package notes

import "testing"

func TestLetsLeave(t *testing.T) {
	for said, want := range map[string]bool{
		"no no let it go out, he loves getting mail": true,
		"No, don’t stop it, send it":                 true,
		"please send it!":                            true,
		"yes, go ahead":                              true,
		"don't send it":                              false,
		"let it go out next week":                    false,
		"send it, but not before Easter":             false,
		"send it to Bob":                             false,
		"no":                                         false,
	} {
		if got := LetsLeave(said); got != want {
			t.Errorf("LetsLeave(%q) = %v, want %v", said, got, want)
		}
	}
}
