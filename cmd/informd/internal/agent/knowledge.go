package agent

import (
	"cmp"
	"context"
	"crypto/hmac"
	"crypto/rand"
	"crypto/sha256"
	"encoding/base32"
	"strings"
	"time"

	"informd/rules"
	"informd/rules/mail"
	"informd/store"
)

// A knowledge is what informd knows of the account: everybody, how the account stands, and
// the secret by which it knows its own mail. It is what the store holds, read into memory.
type knowledge struct {
	store      *store.Store
	configured *rules.Policy
	book       *rules.Book
	account    []rules.Event // facts about the account
	key        []byte        // of tokens and Message-IDs
	generation string        // of the database

	current map[string]bool // whose events were read in this tick: since then events were only added
}

// identity reads the secret that tokens are made from, the generation of the database and
// when it began, or makes them.
func (k *knowledge) identity(tx *store.Tx, now time.Time) error {
	return tx.SetAccount(func(acc *store.Account) {
		acc.Key = cmp.Or(acc.Key, rand.Text())
		acc.Generation = cmp.Or(acc.Generation, rand.Text())
		if acc.Since.IsZero() {
			acc.Since = now
		}
		k.key, k.generation = []byte(acc.Key), acc.Generation
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

// reload reads everybody out of the store.
func (k *knowledge) reload(ctx context.Context) error {
	return k.store.View(ctx, func(tx *store.Tx) error {
		people, err := tx.People()
		if err != nil {
			return err
		}
		k.book = rules.NewBook(k.configured.Self, people)
		items, err := tx.Items()
		if err != nil {
			return err
		}
		for _, it := range items {
			k.book.PutItem(it)
		}
		k.account, err = tx.Events("")
		return err
	})
}

// policy returns what the owner configured, and how the account stands now.
func (k *knowledge) policy() rules.Policy {
	return k.configured.Standing(k.account)
}

// rereadAccount reads how the account stands: a command beside the daemon may have paused it.
func (k *knowledge) rereadAccount(ctx context.Context) error {
	return k.store.View(ctx, func(tx *store.Tx) (err error) {
		k.account, err = tx.Events("")
		return err
	})
}

// begin begins a tick: a command beside the daemon may have paused it, or appended a fact.
func (k *knowledge) begin(ctx context.Context) error {
	k.current = map[string]bool{}
	return k.rereadAccount(ctx)
}

// fetch returns somebody as the store has them; nil: nobody.
func (k *knowledge) fetch(ctx context.Context, person string) (*rules.Person, error) {
	return store.Read(ctx, k.store, func(tx *store.Tx) (*rules.Person, error) { return tx.Person(person) })
}

// reread reads a person, if any, and how the account stands: a row of theirs has moved, which made them due, or a
// command beside the daemon may have said stop.
func (k *knowledge) reread(ctx context.Context, person string) error {
	if person == "" {
		return nil
	}
	p, err := k.fetch(ctx, person)
	if err != nil {
		return err
	}
	return k.remember(ctx, map[string]*rules.Person{person: p})
}

// remember takes changed people into the book, and the standing of the account.
func (k *knowledge) remember(ctx context.Context, touched map[string]*rules.Person) error {
	for _, p := range touched {
		if p != nil {
			k.book.Put(p)
			k.current[p.ID] = true
		}
	}
	return k.rereadAccount(ctx)
}

// refold reads what is new about the people who changed, and writes their rows. Whoever is written
// to by the thousand is read whole once a tick, and not with each mail.
func (k *knowledge) refold(tx *store.Tx, now time.Time, touched map[string]*rules.Person) error {
	for id := range touched {
		p := k.book.Person(id)
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
		touched[id] = p
	}
	return nil
}

// token returns the opaque value by which informd knows its own mail again. The same row has
// the same token in every copy of the database.
func (k *knowledge) token(parts ...string) string { return keyed(k.key, parts...) }

// keyed returns the keyed hash of some words.
func keyed(key []byte, words ...string) string {
	mac := hmac.New(sha256.New, key)
	mac.Write([]byte(strings.Join(words, "\x00")))
	return strings.ToLower(base32.StdEncoding.EncodeToString(mac.Sum(nil)[:15]))
}

// Mark returns what remains of an address that was forgotten, a hash by the key of the database:
// whoever has the store can tell whether an address was, and cannot read which ones were.
func Mark(key, addr string) string { return keyed([]byte(key), "suppressed", mail.AddrKey(addr)) }

func (k *knowledge) mark(addr string) string { return Mark(string(k.key), addr) }

// forgotten returns those of some addresses whose people were forgotten.
func (k *knowledge) forgotten(ctx context.Context, addrs ...string) ([]string, error) {
	return store.Read(ctx, k.store, func(tx *store.Tx) (forgotten []string, err error) {
		for _, addr := range addrs {
			switch is, err := tx.Suppressed(k.mark(addr)); {
			case err != nil:
				return nil, err
			case is:
				forgotten = append(forgotten, addr)
			}
		}
		return forgotten, nil
	})
}
