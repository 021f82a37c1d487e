package rules

import (
	"time"

	"informd/rules/content"
	"informd/rules/dates"
	"informd/rules/fact"
	"informd/rules/mail"
)

// An Action is something to be done, decided by a rule: it becomes one row of the
// outbox, or none when a row with its key exists.
type Action struct {
	Key    string
	Kind   content.Kind
	Road   Road
	Person string
	Ask    string
	Talk   string
	Due    time.Time
	// held until a notice with the exact text was sent and this has passed; nil: not held
	Hold     *dates.Span
	Notice   func(w mail.Words) Action // makes that notice once the text exists; held actions only
	Announce bool                      // only the notice is enqueued now, under Key: the row itself comes later
	From     mail.Address
	To       []mail.Address
	Bcc      []mail.Address
	Thread   Thread
	Auto     string   // Auto-Submitted, "" for the owner's letters
	Say      any      // what the template is given
	Export   []string // formats in which everything comes along
	Attached []mail.Attachment
	Calendar []byte // an .ics to attach, or nil
	Why      string
}

// A Decision is the result of Decide for one person at one instant.
type Decision struct {
	Actions []Action     // to enqueue
	Reword  []Action     // held rows to give a new text or time, and a new notice
	Release []string     // keys: held → ready
	Drop    []Drop       // rows that are no longer wanted
	Events  []fact.Event // facts that follow from the passing of time
	Next    time.Time    // when the answer could change without new mail; zero: never
	Why     string       // the most important reason, shown by the command "why"
	Wait    Wait         // why the follow-up waits, or never leaves
	speaks  bool         // there is such a reason

	standing []string // keys of rows that wait in the outbox, and are still wanted
}

// A Drop names a row that is no longer wanted, with the reason.
type Drop struct {
	Key string
	Why string
}

// Soonest returns the earlier of two instants; a zero instant counts as none.
func Soonest(a, b time.Time) time.Time {
	if a.IsZero() || !b.IsZero() && b.Before(a) {
		return b
	}
	return a
}
