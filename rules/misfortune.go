package rules

import (
	"slices"
	"time"
)

// A Misfortune is what has befallen somebody, by the owner's word. All about them rests.
type Misfortune string

// What can befall somebody.
const (
	Died Misfortune = "died"
	Hurt Misfortune = "hurt"
	Ill  Misfortune = "ill"
)

// Ends reports whether everything with them ends. With who is ill it waits.
func (m Misfortune) Ends() bool { return m == Died || m == Hurt }

// rests applies what begins a rest, or ends it. A mail between the two ends the rest of who was ill, if it was written
// since; after a death there are condolences, and mail of the family's, so that only the owner's word ends it.
func (p *Person) rests(e Event) {
	switch {
	case e.Kind == Spared:
		p.Spared, p.forGood = true, Misfortune(e.Text).Ends()
		if a, open := p.Open(); open {
			a.Spared = true
		}
	case e.Kind == Resumed, p.Spared && !p.forGood && e.Between() && e.At.After(p.SparedAt()):
		p.Spared = false
	}
}

// SparedAt returns when the owner last told of a misfortune of theirs; zero if never. It is read from the log, since
// few people have any.
func (p *Person) SparedAt() time.Time {
	for _, e := range slices.Backward(InForce(p.Events())) {
		if e.Kind == Spared {
			return e.At
		}
	}
	return time.Time{}
}
