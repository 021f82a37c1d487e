package rules

import (
	"testing"
	"unsafe"
)

// Everybody is kept in memory. What there is at least one of for most of them fills its size class of the
// allocator to the last word: one more word takes a tenth more. A person has a word of the allocator's before it,
// as everything above 512 bytes has that points to others.
func TestPeopleAreSmall(t *testing.T) {
	for name, size := range map[string][2]uintptr{
		"a person": {unsafe.Sizeof(Person{}), 888},
		"an ask":   {unsafe.Sizeof(Ask{}), 512},
		"a talk":   {unsafe.Sizeof(Talk{}), 288},
	} {
		if size[0] > size[1] {
			t.Errorf("%s takes %d bytes, want at most %d", name, size[0], size[1])
		}
	}
}
