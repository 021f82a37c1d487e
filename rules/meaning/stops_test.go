package meaning

import (
	"fmt"
	"strings"
	"testing"
	"time"

	"informd/rules/notes"
)

// TestStops holds which notes about people with an open ask say stop for sure, and of whom.
func TestStops(t *testing.T) {
	for text, want := range map[string]string{
		"Anna Ohm: off the list for good. No more reminders.":                   "Anna Ohm",
		"take Anna off the list please":                                         "Anna Ohm",
		"Card for Anna posted to Ohm this afternoon, registered. Off the list.": "",
		"stop anna": "Anna Ohm",
		"stop emma": "Emma Fox",
		"stop em":   "",
		"stop Em":   "Emma Fox",
		"stop jan":  "",
		"stop li":   "Li Wei",
		"Drop Anna, and don't hold it against her.": "Anna Ohm",
		"Drop Anna? No no, don't hold it.":          "",
		"stop anna if she rings":                    "",
	} {
		n := labelledNote{Now: time.Date(2026, 3, 10, 13, 0, 0, 0, time.UTC), Zone: "Europe/London", Text: text}
		for i, name := range []string{"Anna Ohm", "Emma Fox", "Janet Roe", "Li Wei"} {
			n.addAsked(name, fmt.Sprintf("p%d@example.org", i))
		}
		var stopped []string
		for _, l := range n.note().labels() {
			if l.What == "stop" && !l.Ask {
				stopped = append(stopped, l.Person)
			}
		}
		if got := strings.Join(stopped, ", "); got != want {
			t.Errorf("%q stops %q, want %q", text, got, want)
		}
	}
}

// addAsked adds somebody with an open ask to a note's people.
func (n *labelledNote) addAsked(name, address string) {
	n.People = append(n.People, struct {
		Name, Address, State string
		Talk                 time.Time
		Owed                 string
	}{Name: name, Address: address, State: "asked"})
}

// TestKeepsWhatIsNoQuestion holds that a sentence which only begins like a question to informd is kept as a note.
func TestKeepsWhatIsNoQuestion(t *testing.T) {
	for text, want := range map[string]bool{
		"What's on her mind is the merger.":                     true,
		"What is next for Anna: a book on tides.":               true,
		"When do we talk, I asked, and Anna said Friday at ten": true,
		"what's next":                   false,
		"what is planned for this week": false,
		"When do I talk to Anna?":       false,
	} {
		n := labelledNote{Now: time.Date(2026, 3, 10, 13, 0, 0, 0, time.UTC), Zone: "Europe/London", Text: text}
		n.addAsked("Anna Ohm", "anna@example.org")
		note := n.note()
		if got := strings.TrimSpace(note.Text) != "" || note.Tells(notes.Verb.TellsOfTalk); got != want {
			t.Errorf("%q: kept %t, want %t", text, got, want)
		}
	}
}
