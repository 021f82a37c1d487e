package rules

import (
	"slices"
	"time"
)

// A Misfortune says what has happened to a person, as the owner has told. Everything with that person then rests.
type Misfortune string

// The misfortunes.
const (
	Died Misfortune = "died"
	Hurt Misfortune = "hurt"
	Ill  Misfortune = "ill"
)

// Ends reports whether everything with the person ends. If they are ill, it only waits.
func (m Misfortune) Ends() bool { return m == Died || m == Hurt }

// rests applies an event that begins or ends a rest. If the person was ill, a later mail between the two ends the rest.
// After a death or an injury only the owner's "resume" ends it, because there may be condolences and mail from the
// family.
func (p *Person) rests(e Event) {
	switch {
	case e.Kind == Spared:
		p.Spared, p.forGood = true, e.Misfortune.Ends()
		if a, open := p.Open(); open {
			a.Spared = true
		}
	case e.Kind == Resumed, p.Spared && !p.forGood && e.Between() && e.At.After(p.SparedAt()):
		p.Spared = false
	}
}

// SparedAt returns when the owner last told of a misfortune of this person; zero if never. It is looked up in the log
// and not stored, because it concerns few people.
func (p *Person) SparedAt() time.Time {
	for _, e := range slices.Backward(InForce(p.Events())) {
		if e.Kind == Spared {
			return e.At
		}
	}
	return time.Time{}
}
