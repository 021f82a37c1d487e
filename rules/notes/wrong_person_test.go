package notes

import (
	"strings"
	"testing"

	"informd/rules/lang/phrases"
)

// Each way of saying that a note named the wrong person is needed, and read by itself: its example tells both names.
func TestWrongPerson(t *testing.T) {
	patterns := wrongPersons()
	for i, w := range phrases.WrongPerson().Ways {
		for _, said := range []string{w.Example, strings.ToLower(w.Example), "oops, sorry: " + w.Example + " Please put that right"} {
			right, wrong, ok := WrongPerson(said)
			if !ok || !strings.EqualFold(right, "Thandi") || !strings.EqualFold(wrong, "Ramona") {
				t.Errorf("%q: got %q, not %q (%v)", said, right, wrong, ok)
			}
		}
		for j, p := range patterns {
			if is := p.MatchString(strings.Trim(w.Example, ".!")); is != (i == j) {
				t.Errorf("%q: read by way %d: %v", w.Example, j, is)
			}
		}
	}
	for _, said := range []string{"that was not great, but useful all in all and long", "It was fun, not work", "Thandi, not Ramona",
		"the one I meant is not here"} {
		if right, wrong, ok := WrongPerson(said); ok && !strings.EqualFold(right, "fun") {
			t.Errorf("%q: got %q, not %q", said, right, wrong)
		}
	}
}
