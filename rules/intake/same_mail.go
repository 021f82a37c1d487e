package intake

import (
	"strings"
	"time"

	"informd/rules"
	"informd/rules/mail"
)

// A sameness says whether a mail of the owner's is the ask that is known only from its forward.
type sameness int

const (
	another   sameness = iota // the owner's next mail
	maybeSame                 // it cannot be told
	sameMail
)

// Clocks of two zones differ by whole quarters of an hour, and a forward often gives no seconds.
const (
	zoneStep  = 15 * time.Minute
	sameSlack = 2 * time.Minute
)

// maxZones is by how much the clocks of two zones differ at most, about.
const maxZones = 14 * time.Hour

// sameAsForwarded compares a mail of the owner's, sent at an instant, with an ask that is known only from
// its forward: by subject, by words, and by Date but for the zone, which a forward seldom gives. A mail
// with "Re:" before the same subject is another.
func sameAsForwarded(m mail.Message, at time.Time, a *rules.Ask) sameness {
	if len(a.IDs) > 0 || m.Date.IsZero() || mail.BaseSubject(a.Subject) != mail.BaseSubject(m.Subject) ||
		mail.AnswersBySubject(m.Subject) && !mail.AnswersBySubject(a.Subject) {
		return another
	}
	undated := a.Undated && at.Before(a.At) // At is when it was forwarded
	off := at.Sub(a.At).Abs()
	if off > maxZones && !undated {
		return another
	}
	off %= zoneStep
	same, known := sameWords(m.Reply, a.Text)
	switch {
	case known && !same:
		return another
	case undated || off <= sameSlack || off >= zoneStep-sameSlack:
		return sameMail
	}
	return maybeSame
}

// sameRun is how many words in a row two texts share that are the same.
const sameRun = 6

// sameWords reports whether the shorter of two texts stands in the other for the most part; known is false
// where one is too short to tell.
func sameWords(x, y string) (same, known bool) {
	x, y = mail.Head(x), mail.Head(y)
	if len(strings.Fields(x)) > len(strings.Fields(y)) {
		x, y = y, x
	}
	in, run := " "+strings.Join(plainWords(y), " ")+" ", plainWords(x)
	shared, runs := 0, len(run)-sameRun+1
	for i := range max(runs, 0) {
		if strings.Contains(in, " "+strings.Join(run[i:i+sameRun], " ")+" ") {
			shared++
		}
	}
	return 2*shared >= runs, runs > 0
}
