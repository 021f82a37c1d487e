// Package agent is the loop that keeps one account: it looks at the mailbox, lets rules
// say what a mail means and what is to be done, and does it, at most once.
//
// One goroutine owns the state. A Tick goes one way:
//
//	sync.go      mailbox → messages → rules.Interpret → events and cursor, one transaction
//	decide.go    people → rules.Decide → templates → rows of the outbox, one transaction
//	deliver.go   rows → rules.Never, byhand.go → claim → the mail, but for its end → last look → mark → end
//	twins.go     a capture delivered → its copy in Sent, which proves it
//	probe.go     nothing left for a while → a login where mail is sent
//
// The clock is read once a tick, and passed down.
package agent

import (
	"context"
	"crypto/hmac"
	"crypto/rand"
	"crypto/sha256"
	"encoding/base32"
	"errors"
	"fmt"
	"log/slog"
	"slices"
	"strings"
	"time"

	"informd/mailbox"
	"informd/rules"
	"informd/rules/mail"
	"informd/store"
	"informd/templates"
)

// An Agent keeps one account. Its fields are set before the first Tick; its methods are
// for one goroutine.
type Agent struct {
	Account *mailbox.Account
	Store   *store.Store
	Words   *templates.Set
	Policy  rules.Policy
	Folders Folders
	Hosts   []string // names of the owner's mail servers, for the proof of the owner

	LookBack func(now time.Time) time.Time // how far the first look goes back; zero time: everything
	Poll     time.Duration                 // the longest wait between two looks
	Attend   time.Duration                 // and while an answer is awaited
	Longest  time.Duration                 // the longest wait at all: timers sleep while a laptop does
	SaveSent string                        // "auto", "always" or "never"

	Now     func() time.Time
	Steered bool // the clock is steered (--now): messages are ordered by their Date, and found whenever they arrived
	Hold    bool // decide, and let nothing leave: a dry run stops there
	Log     *slog.Logger
	Notice  func(done, total int, what string) // progress of long work; may be nil
	Looked  func()                             // called after each look that went well; may be nil

	standing    []rules.Event // of the account
	book        *rules.Book
	key         []byte           // of tokens and Message-IDs
	generation  string           // of the database
	folders     []mailbox.Folder // as of the last look
	look        *mailbox.Conn    // never selects, so that what it sees is fresh
	work        *mailbox.Conn    // fetches and appends
	opened      string           // the folder work has examined
	lastLook    time.Time
	tried       mailbox.Position // of Sent, when waiting captures were last looked for there
	triedAt     time.Time
	earlier     time.Time         // the look before that one
	lastTick    time.Time         // the instant of this tick, to see a clock that came back
	storeTold   string            // the day on which the owner was told that the store takes nothing
	unwritable  map[string]string // why a mail cannot be written, by its key, as the log has it
	vanished    int               // messages that came and were gone before they were read
	imapBar     bar
	smtpBar     bar
	accountNext time.Time // when what concerns everybody is due next
	judged      int       // the version of the book when that was decided
}

// Folders are the names the owner configured; "" means: find it.
type Folders struct{ Inbox, Sent, Drafts, Capture string }

// Start reads what is known, and settles what an earlier run left in the air. It must
// be called once before Tick.
func (a *Agent) Start(ctx context.Context) error {
	a.unwritable = map[string]string{}
	now := a.Now()
	err := a.Store.Update(ctx, now, func(tx *store.Tx) error {
		if err := a.identity(tx, now); err != nil {
			return err
		}
		return a.settleCutOff(tx, now)
	})
	if err != nil {
		return fmt.Errorf("start: %w", err)
	}
	return a.reload(ctx)
}

// settleCutOff settles rows that were being sent, or being committed, when a run ended.
func (a *Agent) settleCutOff(tx *store.Tx, now time.Time) error {
	unsure, err := tx.Recover(now)
	for _, r := range unsure {
		a.Log.Warn("a mail may or may not have gone", "key", r.Key)
	}
	return err
}

// settleUnrecorded settles rows whose outcome the tick before could not record, since the
// store took nothing: between two ticks nothing is being sent.
func (a *Agent) settleUnrecorded(ctx context.Context, now time.Time) error {
	var left []store.Row
	err := a.Store.View(ctx, func(tx *store.Tx) (err error) {
		left, err = tx.Rows(rules.StateSending, rules.StateCommitting)
		return err
	})
	if err == nil && len(left) > 0 {
		err = a.Store.Update(ctx, now, func(tx *store.Tx) error { return a.settleCutOff(tx, now) })
	}
	if err != nil {
		return fmt.Errorf("settle what was not recorded: %w", err)
	}
	return nil
}

// identity reads the secret that tokens are made from, the generation of the database and
// when it began, or makes them.
func (a *Agent) identity(tx *store.Tx, now time.Time) error {
	key, err := secret(tx)
	if err != nil {
		return err
	}
	a.key = []byte(key)
	if a.generation, err = tx.MetaOr("generation", rand.Text()); err != nil {
		return err
	}
	_, err = tx.MetaOr("since", now.UTC().Format(time.RFC3339))
	return err
}

// secret is what tokens and marks are made from; made where neither a daemon nor a command
// has made it yet.
func secret(tx *store.Tx) (string, error) { return tx.MetaOr("key", rand.Text()) }

// LastLook is when the mailbox was last looked at; zero: never.
func LastLook(tx *store.Tx) (time.Time, error) { return keptInstant(tx, "last_look") }

// reload reads everybody out of the store.
func (a *Agent) reload(ctx context.Context) error {
	return a.Store.View(ctx, func(tx *store.Tx) error {
		people, err := tx.People()
		if err != nil {
			return err
		}
		a.book = rules.NewBook(a.Policy.Self, people)
		items, err := tx.Items()
		if err != nil {
			return err
		}
		for _, it := range items {
			a.book.Own(it)
		}
		if a.standing, err = tx.Events(""); err != nil {
			return err
		}
		if at, err := LastLook(tx); err == nil && !at.IsZero() {
			a.lastLook, a.lastTick = at, at
		}
		return nil
	})
}

// policy is what the owner configured, and how the account stands now.
func (a *Agent) policy() rules.Policy {
	p := a.Policy
	p.Standing = rules.FoldStanding(a.standing)
	return p
}

// restand reads how the account stands: a command beside the daemon may have paused it.
func (a *Agent) restand(ctx context.Context) error {
	return a.Store.View(ctx, func(tx *store.Tx) (err error) {
		a.standing, err = tx.Events("")
		return err
	})
}

// reread reads a person, and how the account stands: a command beside the daemon may have
// said stop.
func (a *Agent) reread(ctx context.Context, person string) error {
	var p *rules.Person
	err := a.Store.View(ctx, func(tx *store.Tx) (err error) {
		p, err = tx.Person(person)
		return err
	})
	if err != nil {
		return err
	}
	return a.remember(ctx, map[string]*rules.Person{person: p})
}

// token is the opaque value by which informd knows its own mail again. The same row has
// the same token in every copy of the database.
func (a *Agent) token(parts ...string) string { return keyed(a.key, parts...) }

// keyed is the keyed hash of some words.
func keyed(key []byte, words ...string) string {
	mac := hmac.New(sha256.New, key)
	mac.Write([]byte(strings.Join(words, "\x00")))
	return strings.ToLower(base32.StdEncoding.EncodeToString(mac.Sum(nil)[:15]))
}

// Tick looks at the mailbox, decides, and does what is due. It returns when to look
// next if no mail comes before. An error in one part does not keep the others from
// their work; all are returned joined.
func (a *Agent) Tick(ctx context.Context) (next time.Time, err error) {
	now := a.Now().UTC().Truncate(time.Millisecond) // as the store keeps it: what is due now is due in this tick
	a.earlier = a.lastLook
	if err := a.restand(ctx); err != nil {
		return now, err
	}
	if err := errors.Join(a.clockBack(ctx, now), a.settleUnrecorded(ctx, now)); err != nil {
		return now, err
	}
	syncErr := a.sync(ctx, now)
	decideErr := a.decide(ctx, now)
	var deliverErr error
	if !a.Hold {
		deliverErr = errors.Join(a.alert(ctx, now), a.deliver(ctx, now, syncErr == nil))
		if syncErr == nil {
			deliverErr = errors.Join(deliverErr, a.probe(ctx, now))
		}
	}
	if again := a.decide(ctx, now); again != nil { // what was sent may bring more: a notice, a let-go
		decideErr = again
	}
	a.scrub(ctx)
	next, nextErr := a.next(ctx, now)
	return next, errors.Join(syncErr, decideErr, deliverErr, nextErr)
}

// next is the earliest instant at which something is due, and at the latest the poll.
func (a *Agent) next(ctx context.Context, now time.Time) (next time.Time, err error) {
	next = now.Add(a.Poll)
	due, err := a.NextDue(ctx)
	if err == nil && !due.IsZero() && due.Before(next) {
		next = due
	}
	if attend := now.Add(a.Attend); a.book.Waiting() && next.After(attend) {
		next = attend
	}
	if soon := now.Add(twinSoon); err == nil && next.After(soon) && a.twinComes(ctx, now) {
		next = soon
	}
	return next, err
}

// NextDue is the earliest instant at which a person or a row of the outbox is due; zero
// when none is.
func (a *Agent) NextDue(ctx context.Context) (next time.Time, err error) {
	err = a.Store.View(ctx, func(tx *store.Tx) error {
		person, err := tx.NextPerson()
		if err != nil {
			return err
		}
		row, err := tx.NextRow()
		if err != nil {
			return err
		}
		for _, t := range []time.Time{person, row, a.accountNext} {
			if !t.IsZero() && (next.IsZero() || t.Before(next)) {
				next = t
			}
		}
		return nil
	})
	return next, err
}

// progress tells of long work.
func (a *Agent) progress(done, total int, what string) {
	if a.Notice != nil {
		a.Notice(done, total, what)
	}
}

// role is what a folder is for: as configured, else as found.
func (a *Agent) role(f mailbox.Folder) mail.Role {
	for _, o := range []struct {
		name string
		role mail.Role
	}{{a.Folders.Inbox, mail.RoleInbox}, {a.Folders.Sent, mail.RoleSent}, {a.Folders.Drafts, mail.RoleDrafts}, {a.Folders.Capture, mail.RoleCapture}} {
		if o.name != "" && o.name == f.Name {
			return o.role
		}
		if o.name != "" && f.Role == o.role && o.role != mail.RoleInbox {
			return mail.RoleNone // another folder was named for it
		}
	}
	if f.Path == ClaimsFolder { // one deeper down that is called so is the owner's, and may hold an answer
		return mail.RoleClaims
	}
	return f.Role
}

// ClaimsFolder is the one mailbox informd creates, for its own records.
const ClaimsFolder = "informd"

// folder is the name of the folder with a role, as of the last look.
func (a *Agent) folder(role mail.Role) (string, error) {
	i := slices.IndexFunc(a.folders, func(f mailbox.Folder) bool { return f.Role == role })
	if i < 0 {
		return "", fmt.Errorf("no %s folder was found; name it in [folders] of the config", role)
	}
	return a.folders[i].Name, nil
}

// Close ends the connections.
func (a *Agent) Close() {
	for _, c := range []**mailbox.Conn{&a.look, &a.work} {
		if *c != nil {
			(*c).Close()
			*c = nil
		}
	}
}
