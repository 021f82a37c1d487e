package agent

import (
	"context"

	"informd/rules"
	"informd/rules/encounter"
	"informd/store"
)

// forget erases people, by their ids.
func (a *Agent) forget(tx *store.Tx, people []string) error {
	for _, id := range people {
		p, err := tx.Person(id)
		if err != nil {
			return err
		}
		if p == nil {
			continue
		}
		if err := Forget(tx, p); err != nil {
			return err
		}
	}
	return nil
}

// Forget erases a person, but for the marks that keep informd from writing to them.
func Forget(tx *store.Tx, p *rules.Person) error {
	key, err := secret(tx)
	if err != nil {
		return err
	}
	var marks []string
	for _, addr := range p.Addresses {
		marks = append(marks, Mark(key, addr))
	}
	return tx.Forget(p.ID, marks...)
}

// sayCopies tells the owner, on the receipt of a forget, that the copies kept beside the
// store go too: they may hold the only one of what was before a restore.
func (a *Agent) sayCopies(found encounter.Finding) error {
	if len(found.Forget) == 0 || found.Receipt == nil {
		return nil
	}
	copies, err := a.Store.Copies()
	if err != nil || len(copies) == 0 {
		return err
	}
	found.Receipt.Say.Copies = true
	return nil
}

// scrub takes whoever was forgotten out of the files too. What fails is tried again at the
// next tick, and keeps nothing else from being done.
func (a *Agent) scrub(ctx context.Context) {
	if err := a.Store.Scrub(ctx); err != nil {
		a.Log.Warn("somebody who was forgotten still stands in a file", "error", err)
	}
}
