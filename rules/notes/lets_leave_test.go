package notes

import "testing"

func TestLetsLeave(t *testing.T) {
	for said, want := range map[string]bool{
		"no no let it go out, he loves getting mail": true,
		"No, don’t stop it, send it":                 true,
		"please send it!":                            true,
		"yes, go ahead":                              false, // it may begin a tale; alone it agrees
		"let it go out, but after Easter":            false,
		"don't stop it, just hold it":                false,
		"Send it — no, don't send it":                false,
		"send it, at 9":                              false,
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
