package main

import (
	"context"
	"crypto/hmac"
	"crypto/rand"
	"crypto/sha256"
	"encoding/base32"
	"fmt"
	"io"
	"strings"

	"informd/cmd/informd/internal/accountlock"
	"informd/rules"
	"informd/store"
)

// A ForgetCmd erases all that is known about somebody: the only deletion there is.
type ForgetCmd struct {
	Who []string `arg:"" help:"A name or an address."`
}

// Run erases them. The daemon must not run: it holds everybody in memory, and would write
// them down again.
func (c *ForgetCmd) Run(ctx context.Context, env *Env) error {
	cfg, err := env.Config()
	if err != nil {
		return err
	}
	lock, err := accountlock.Take(cfg.IMAP().Address, cfg.IMAP().Username)
	if err != nil {
		return err
	}
	defer lock.Close()
	if err := env.ask(ctx, func(known) error { return nil }); err != nil {
		return err // there is no store: do not make one
	}
	st, err := store.Open(ctx, cfg.StorePath())
	if err != nil {
		return err
	}
	defer st.Close()
	var called string
	err = st.Update(ctx, env.Now(), func(tx *store.Tx) error {
		k := known{tx: tx, policy: cfg.Policy(), now: env.Now()}
		if k.people, err = tx.People(); err != nil {
			return err
		}
		p, err := k.who(strings.Join(c.Who, " "))
		if err != nil {
			return err
		}
		called = p.Address().String()
		return forget(tx, p)
	})
	if err != nil {
		return err
	}
	return env.Show(map[string]string{"forgotten": called}, func(w io.Writer) error {
		_, err := fmt.Fprintf(w, "%s is forgotten, and will not be written to again.\nWhat only you can erase: their mails and yours in your mailbox,"+
			" records in its folder informd, and backups you made.\n", called)
		return err
	})
}

// forget erases a person and keeps the marks of their addresses.
func forget(tx *store.Tx, p *rules.Person) error {
	key, err := tx.Meta("key")
	if err != nil {
		return err
	}
	if key == "" { // no daemon has made one yet
		key = rand.Text()
		if err := tx.SetMeta("key", key); err != nil {
			return err
		}
	}
	var marks []string
	for _, addr := range p.Addresses {
		marks = append(marks, mark(key, addr))
	}
	return tx.Forget(p.ID, marks...)
}

// mark is a keyed hash of an address: whoever has the store can tell whether an address
// was forgotten, and cannot read which ones were. It is made as the agent makes its
// tokens.
func mark(key, addr string) string {
	mac := hmac.New(sha256.New, []byte(key))
	mac.Write([]byte("suppressed\x00" + strings.ToLower(addr)))
	return strings.ToLower(base32.StdEncoding.EncodeToString(mac.Sum(nil)[:15]))
}
