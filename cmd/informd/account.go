package main

import (
	"context"
	"fmt"
	"io"
	"time"

	"informd/cmd/informd/internal/config"
	"informd/cmd/informd/internal/keep"
	"informd/rules"
	"informd/rules/fact"
	"informd/rules/matching"
	"informd/store"
)

// withAccount runs f with the config while nobody else keeps its account.
func (e *Env) withAccount(f func(cfg *config.Config) error) error {
	cfg, err := e.Config()
	if err != nil {
		return err
	}
	lock, err := keep.Lock(cfg)
	if err != nil {
		return err
	}
	defer lock.Close()
	return f(cfg)
}

// known is what a command reads that changes nothing: what the config says and the store holds, at one
// instant.
type known struct {
	tx      *store.Tx
	policy  rules.Policy
	people  []*rules.Person
	account []fact.Event // what concerns nobody in particular
	now     time.Time
}

// store opens the store that the config names, in one of the ways of the store.
func (e *Env) store(ctx context.Context,
	open func(context.Context, string) (*store.Store, error)) (*config.Config, *store.Store, error) {
	cfg, err := e.Config()
	if err != nil {
		return nil, nil, err
	}
	path, err := cfg.StorePath(ctx)
	if err != nil {
		return cfg, nil, err
	}
	st, err := open(ctx, path)
	return cfg, st, err
}

// view runs f on what is known at one instant. The daemon may run meanwhile.
func (e *Env) view(ctx context.Context, f func(k known) error) error {
	cfg, st, err := e.store(ctx, store.OpenRead)
	if err != nil {
		return err
	}
	defer st.Close()
	return st.View(ctx, func(tx *store.Tx) error {
		k := known{tx: tx, policy: cfg.Policy(), now: e.Now()}
		if k.people, err = tx.People(); err != nil {
			return err
		}
		if k.account, err = tx.Events(""); err != nil {
			return err
		}
		k.policy = k.policy.Standing(k.account)
		return f(k)
	})
}

// update runs f in one transaction that changes the store, and prints the sentence it returns. The
// daemon may run meanwhile.
func (e *Env) update(ctx context.Context, f func(cfg *config.Config, tx *store.Tx) (string, error)) error {
	cfg, st, err := e.store(ctx, store.OpenBeside)
	if err != nil {
		return err
	}
	defer st.Close()
	said := ""
	err = st.Update(ctx, e.Now(), func(tx *store.Tx) (err error) {
		said, err = f(cfg, tx)
		return err
	})
	if err != nil {
		return err
	}
	return e.Show(map[string]string{"done": said}, func(w io.Writer) error {
		_, err := fmt.Fprintln(w, said)
		return err
	})
}

// who returns the one person that words mean: a name, an address, or the id by which the log calls them.
func (k known) who(words string) (*rules.Person, error) {
	for _, p := range k.people {
		if p.ID == words {
			return p, nil
		}
	}
	found := matching.FindWho(words, k.people)
	switch len(found) {
	case 1:
		return found[0], nil
	case 0:
		return nil, fmt.Errorf("nobody called %q is known", words)
	}
	names := ""
	for _, p := range found {
		names += "\n  " + p.Address().String()
	}
	return nil, fmt.Errorf("%q could be any of these; say it by address:%s", words, names)
}
