// Package knowledge is what informd knows of the account: everybody, how the account stands, and the
// secret by which it knows its own mail. It is what the store holds, read into memory.
//
//	Begin     a tick begins: a command beside the daemon may have appended a fact
//	Refold    within a transaction: people grow by the facts that were appended, and their rows are written
//	Remember  within it: once it is committed, the book has them, too
//	Reread    a row of somebody has moved
//	Forget    the store loses somebody, but for a keyed hash of their address
//	LogEvents what was decided is a line of the log; LogRow: what became of a mail
//
// It decides nothing. All rooms of the agent read it; none keeps people, settings or a policy of its own.
package knowledge

import (
	"cmp"
	"context"
	"crypto/hmac"
	"crypto/rand"
	"crypto/sha256"
	"encoding/base32"
	"log/slog"
	"slices"
	"strings"
	"time"

	"informd/rules"
	"informd/rules/fact"
	"informd/rules/mail"
	"informd/rules/matching"
	"informd/store"
)

// Settings are what the owner configured, and how informd was started. They are set once.
type Settings struct {
	Configured rules.Policy                  // as the owner wrote it; what holds by now says Knowledge.Policy
	Hosts      []string                      // names of the owner's mail servers, for the proof of the owner
	LookBack   func(now time.Time) time.Time // how far the first look goes back; zero time: everything
	SaveSent   rules.SaveSent
	Steered    bool            // the clock was set by --now: messages are ordered by their Date, whenever they arrived
	Ownership  store.Ownership // what the database says of whose it is
	Log        *slog.Logger
	Nameless   bool // the log calls people by their ids: others read it, too
}

// Knowledge is what is known of one account. Its methods are for one goroutine.
type Knowledge struct {
	Settings
	Store      *store.Store
	Book       *matching.Book
	Key        []byte // of tokens and Message-IDs
	Generation string // of the database

	account  []fact.Event    // facts about the account
	earlier  []string        // capture addresses that informd had before
	noFolder bool            // the mailbox has no folder for records, as of the last look
	policy   *rules.Policy   // what follows from these and the settings; nil: it is to be computed
	stale    bool            // the book may differ from the store
	current  map[string]bool // people read in this tick; to bring them up to date it is enough to read newer events
}

// New returns the knowledge of a store. Identity, ReadCaptures and Reload fill it.
func New(st *store.Store, settings Settings) *Knowledge {
	return &Knowledge{Store: st, Settings: settings, current: map[string]bool{}}
}

// Identity reads the secret that tokens are made from, the generation of the database and
// when it began, or makes them; and notes whose the database is.
func (k *Knowledge) Identity(tx *store.Tx, now time.Time) error {
	return tx.SetAccount(func(acc *store.Account) {
		acc.Key = cmp.Or(acc.Key, rand.Text())
		acc.Generation = cmp.Or(acc.Generation, rand.Text())
		if acc.Since.IsZero() {
			acc.Since = now
		}
		acc.Ownership = k.Ownership
		k.Key, k.Generation = []byte(acc.Key), acc.Generation
	})
}

// secret returns what tokens and marks are made from; made where neither a daemon nor a command
// has made it yet.
func secret(tx *store.Tx) (key string, err error) {
	err = tx.SetAccount(func(acc *store.Account) {
		acc.Key = cmp.Or(acc.Key, rand.Text())
		key = acc.Key
	})
	return key, err
}

// Reload reads everybody out of the store.
func (k *Knowledge) Reload(ctx context.Context) error {
	return k.Store.View(ctx, func(tx *store.Tx) error {
		account, err := tx.Events("")
		if err != nil {
			return err
		}
		people, err := tx.People()
		if err != nil {
			return err
		}
		items, err := tx.Items()
		if err != nil {
			return err
		}
		k.setAccount(account)
		k.stale = false
		k.Book = matching.NewBook(k.Self(), people)
		for _, it := range items {
			k.Book.PutItem(it)
		}
		return nil
	})
}

// Policy returns what holds now: what the owner configured, how the account stands, which addresses informd had and
// the owner claimed, and what the last look found. It is computed once for each change of these.
func (k *Knowledge) Policy() rules.Policy {
	if k.policy == nil {
		pol := k.Configured.Standing(k.account)
		pol.Self.Earlier, pol.NoFolder = k.earlier, k.noFolder
		k.policy = &pol
	}
	return *k.policy
}

// Self returns the addresses of the owner and of informd, as they are by now.
func (k *Knowledge) Self() mail.Self { return k.Policy().Self }

// Account returns the facts about the account.
func (k *Knowledge) Account() []fact.Event { return k.account }

// setAccount sets the facts about the account.
func (k *Knowledge) setAccount(events []fact.Event) { k.account, k.policy = events, nil }

// NoteFolder notes whether the mailbox has no folder for informd's records.
func (k *Knowledge) NoteFolder(none bool) {
	if none != k.noFolder {
		k.noFolder, k.policy = none, nil
	}
}

// ReadCaptures reads the capture addresses that informd had before. The owner's mail program may still
// complete them, and an old mail of informd that is answered late is answered to one of them.
func (k *Knowledge) ReadCaptures(tx *store.Tx) error {
	named, err := tx.ReplyAddresses()
	self := k.Configured.Self
	k.earlier, k.policy = slices.DeleteFunc(named,
		func(addr string) bool { return mail.SameAddr(addr, self.Capture) || self.Mine(addr) }), nil
	return err
}

// newest returns the number of the last of some facts; 0: there is none, or it is not recorded yet.
func newest(events []fact.Event) int64 {
	if len(events) == 0 {
		return 0
	}
	return events[len(events)-1].Seq
}

// Begin begins a tick: a command beside the daemon may have paused it, or appended a fact.
func (k *Knowledge) Begin(ctx context.Context) error {
	k.current = map[string]bool{}
	if k.stale {
		return k.Refresh(ctx)
	}
	account, err := store.Read(ctx, k.Store, func(tx *store.Tx) ([]fact.Event, error) { return tx.Events("") })
	if err == nil { // all of them: a command may have taken somebody out of those that were known
		k.setAccount(account)
	}
	return err
}

// Outdated says that the book may differ from the store: somebody is about to be forgotten, or a panic may have left it
// half written.
func (k *Knowledge) Outdated() { k.stale = true }

// Refresh reads everybody anew where the book may differ from the store, so that nothing is said or recorded about
// somebody whom only the book knows.
func (k *Knowledge) Refresh(ctx context.Context) error {
	if !k.stale {
		return nil
	}
	return k.Reload(ctx)
}

// Fetch returns somebody as the store has them; nil: nobody.
func (k *Knowledge) Fetch(ctx context.Context, person string) (*rules.Person, error) {
	return store.Read(ctx, k.Store, func(tx *store.Tx) (*rules.Person, error) { return tx.Person(person) })
}

// Reread reads a person and how the account stands: a row of theirs has moved, which made them due, or a command
// beside the daemon may have said stop. Without a person it does nothing.
func (k *Knowledge) Reread(ctx context.Context, person string) error {
	if person == "" {
		return nil
	}
	var p *rules.Person
	var account []fact.Event
	err := k.Store.View(ctx, func(tx *store.Tx) (err error) {
		if p, err = tx.Person(person); err != nil {
			return err
		}
		account, err = tx.AccountSince(k.account)
		return err
	})
	if err == nil {
		k.take(account, p)
	}
	return err
}

// Remember takes changed people into the book, and the standing of the account, once the transaction is committed.
// Both are read within it: nothing that is recorded can fail to be known.
func (k *Knowledge) Remember(tx *store.Tx, people ...*rules.Person) error {
	account, err := tx.AccountSince(k.account)
	if err == nil {
		tx.AfterCommit(func() { k.take(account, people...) })
	}
	return err
}

// take takes people and the facts about the account into memory, as the store has them.
func (k *Knowledge) take(account []fact.Event, people ...*rules.Person) {
	for _, p := range people {
		if p != nil {
			k.Book.Put(p)
			k.current[p.ID] = true
		}
	}
	if newest(account) != newest(k.account) {
		k.setAccount(account)
	}
}

// Refold reads what is new about the people who changed, writes their rows, and remembers them. Somebody with
// thousands of facts is read whole once a tick, and not for each mail.
func (k *Knowledge) Refold(tx *store.Tx, now time.Time, touched map[string]bool) error {
	var grown []*rules.Person
	for id := range touched {
		p := k.Book.Person(id)
		var err error
		if k.current[id] && p != nil {
			p, err = tx.Grown(p)
		} else {
			p, err = tx.Person(id)
		}
		if err != nil {
			return err
		}
		if p == nil {
			continue
		}
		if err := tx.SavePerson(p, now, ""); err != nil {
			return err
		}
		grown = append(grown, p)
	}
	return k.Remember(tx, grown...)
}

// Token returns the opaque value by which informd knows its own mail again. The same row has
// the same token in every copy of the database.
func (k *Knowledge) Token(parts ...string) string { return keyed(k.Key, parts...) }

// keyed returns the keyed hash of some words.
func keyed(key []byte, words ...string) string {
	mac := hmac.New(sha256.New, key)
	mac.Write([]byte(strings.Join(words, "\x00")))
	return strings.ToLower(base32.StdEncoding.EncodeToString(mac.Sum(nil)[:15]))
}

// Mark returns what remains of an address that was forgotten, a hash by the key of the database:
// whoever has the store can tell whether an address was, and cannot read which ones were.
func Mark(key, addr string) string { return keyed([]byte(key), "suppressed", mail.AddrKey(addr)) }

// Forgotten returns those of some addresses whose people were forgotten.
func (k *Knowledge) Forgotten(ctx context.Context, addrs ...string) ([]string, error) {
	return store.Read(ctx, k.Store, func(tx *store.Tx) (forgotten []string, err error) {
		for _, addr := range addrs {
			switch is, err := tx.Suppressed(Mark(string(k.Key), addr)); {
			case err != nil:
				return nil, err
			case is:
				forgotten = append(forgotten, addr)
			}
		}
		return forgotten, nil
	})
}

// NoteRestored notes that the database was put back to an older state.
func NoteRestored(tx *store.Tx, now time.Time) error {
	return tx.SetAccount(func(acc *store.Account) { acc.Restored = now })
}
