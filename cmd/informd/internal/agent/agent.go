// Package agent is the loop that keeps one account: it looks at the mailbox, lets rules
// say what a mail means and what is to be done, and does it, at most once.
//
// One goroutine owns the state. A Tick goes one way:
//
//	tick.go          one look, what follows from it, and when to look next
//	look             mailbox → messages in the order in which they came → take
//	take             a message → intake.Interpret, which says what it needs → facts, rows: one transaction
//	decide.go        people → rules.Decide, report.Decide → compose: templates → outbox rows, one transaction
//	outbox           rows → rules.Never, owner_at_work.go → claim → the mail, but for its end → last look → mark → end
//	alert.go         what does not work → the owner, through the other channel
//
// The rooms know only those below them. What a room finds out for one above, it returns:
//
//	agent            wires the rooms, and hands on what each returns
//	outbox           sends what is due; the last look is one of look
//	look             which messages are new, which are missing, which cannot be read
//	take             what a message means, recorded
//	compose          an action of rules becomes a row        records   informd's own records in the mailbox
//	knowledge        people, the account, its secret         health    which parts of the account work
//	session          connections, folders, how fresh they are
//	strikes          when to give up on a message at which reading ends each time
//
// Three words recur. A look compares every folder with its cursor. A capture is a mail to the capture
// address; its twin is its copy in Sent, which proves that the owner wrote it. The last look comes when
// the SMTP server has the whole mail but its final dot.
//
// The clock is read once a tick, and passed down; once more after a long look.
package agent

import (
	"time"

	"informd/cmd/informd/internal/agent/compose"
	"informd/cmd/informd/internal/agent/health"
	"informd/cmd/informd/internal/agent/knowledge"
	"informd/cmd/informd/internal/agent/look"
	"informd/cmd/informd/internal/agent/outbox"
	"informd/cmd/informd/internal/agent/session"
	"informd/rules/content"
	"informd/store"
	"informd/templates"
)

// An Agent keeps one account. Its fields are set before Start; DryRun and what is called may be set later, too. Its
// methods are for one goroutine.
type Agent struct {
	knowledge.Settings
	Session *session.Session
	Store   *store.Store
	Words   *templates.Set

	Poll     time.Duration // the longest wait between two looks
	Attend   time.Duration // the longest wait while an answer is awaited
	Longest  time.Duration // the longest timer: timers stand still while a laptop sleeps
	Rehearse bool          // a new store begins with a rehearsal

	Now      func() time.Time
	DryRun   bool                               // decide, and send nothing
	Progress func(done, total int, what string) // progress of long work; may be nil
	OnLook   func()                             // called after each look that went well; may be nil
	OnTick   func()                             // called by Run after each tick, however it went; may be nil
	Given    func(kind content.Kind, say any)   // called with what each template is given; may be nil

	know    *knowledge.Knowledge
	parts   *health.Parts
	compose *compose.Composer
	look    *look.Looker
	outbox  *outbox.Outbox

	// State of this run. The comment names the file that uses it.
	lastTick   time.Time       // clock.go: the instant of this tick, to see a clock that came back
	decided    accountDecision // decide.go
	storeAlert storeAlert      // alert.go
}

// Close ends the connections.
func (a *Agent) Close() { a.Session.Close() }

// LastLook returns when the mailbox was last looked at, to the second; zero: never.
func LastLook(tx *store.Tx) (time.Time, error) {
	acc, err := tx.Account()
	return acc.LastLook.Truncate(time.Second), err
}
