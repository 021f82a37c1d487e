package repair

import "testing"

// The end of a section is looked for once, however many begin: a server can begin three million in one response.
func TestEndOfSectionIsLookedForOnce(t *testing.T) {
	line := []byte("BODY[ BODY[ a")
	s := &scanner{r: response{{text: line}}}
	if first := s.next(); string(first.text) != "BODY[" {
		t.Fatalf("read %q", first.text)
	}
	line[len(line)-1] = ']'
	if second := s.next(); string(second.text) != "BODY[" {
		t.Errorf("read %q: the end was looked for again", second.text)
	}
	s = &scanner{r: response{{text: []byte("BODY[A (B)] BODY[C D]<0> E")}}}
	for _, want := range []string{"BODY[A (B)]", "BODY[C D]<0>", "E", ""} {
		if got := s.next(); string(got.text) != want {
			t.Errorf("read %q, want %q", got.text, want)
		}
	}
}
