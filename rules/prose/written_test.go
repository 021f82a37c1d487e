package prose

import (
	"testing"
	"time"

	"informd/rules/notes"
)

// TestWrittenOffer holds that a tap on what the owner tells themselves to do says the day on which it is due,
// and that this is read again.
func TestWrittenOffer(t *testing.T) {
	for note, want := range map[string]string{
		"Kurt is away. Write to him in May about the summer school.": "offer: Write to him in May about the " +
			"summer school, by 1 May 2027",
		"Write to Kurt on 3 November about the preprint": "offer: Write to Kurt on 3 November about the preprint, " +
			"by 3 Nov 2026",
	} {
		found := false
		for _, c := range read(t, note) {
			if c.Verb != notes.Offer {
				continue
			}
			found = true
			line, whole := c.Written(berlin(t))
			again, ok := notes.ReadSubject(line, time.Date(2026, 10, 14, 8, 0, 0, 0, time.UTC), berlin(t))
			if line != want || !whole || !ok || !again.Start.Equal(c.Start) || again.Text != c.Text {
				t.Errorf("%s: got %q of %+v, read again as %+v, want %q", note, line, c, again, want)
			}
		}
		if !found {
			t.Errorf("%s: no offer in %+v", note, read(t, note))
		}
	}
}
