package knowledge

import (
	"informd/rules"
	"informd/store"
)

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

// ForgetAll erases people, by their ids.
func ForgetAll(tx *store.Tx, people []string) error {
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
