package store

import (
	"database/sql"
	"fmt"
	"time"
)

// An Account is what the database knows of itself and of the account as a whole.
type Account struct {
	Key        string    // the secret that tokens and marks are made with
	Generation string    // random; new each time the database is made or restored
	Since      time.Time // when it began
	LastLook   time.Time // when the mailbox was last looked at; zero: never
	Restored   time.Time // when it was put back to an older state; zero: never
	Ownership
}

// An Ownership says whose a database is.
type Ownership struct {
	Owner  string // the owner's addresses, in lower case, parted by spaces
	Config string // the path of the config file that it was last kept by
}

// Account reads the account; its fields are zero in a new database.
func (tx *Tx) Account() (Account, error) {
	a, err := first(tx, "account", func(rows *sql.Rows) (a Account, err error) {
		err = rows.Scan(&a.Key, &a.Generation, instant{&a.Since}, instant{&a.LastLook}, instant{&a.Restored},
			&a.Owner, &a.Config)
		return a, err
	}, `SELECT key, generation, since, last_look, restored, owner, config FROM account`)
	if err != nil || a == nil {
		return Account{}, err
	}
	return *a, nil
}

// SetAccount changes the account by change.
func (tx *Tx) SetAccount(change func(*Account)) error {
	a, err := tx.Account()
	if err != nil {
		return err
	}
	change(&a)
	_, err = tx.exec(`
		UPDATE account SET key = ?, generation = ?, since = ?, last_look = ?, restored = ?, owner = ?, config = ?`,
		a.Key, a.Generation, past(a.Since), past(a.LastLook), past(a.Restored), a.Owner, a.Config)
	if err != nil {
		return fmt.Errorf("note the account: %w", err)
	}
	return nil
}

// CountVanished counts mails that came and were gone before they were read or, where more is negative, takes back as
// many that stand elsewhere.
func (tx *Tx) CountVanished(more int) error {
	if more == 0 {
		return nil
	}
	if _, err := tx.exec(`UPDATE account SET vanished = max(vanished + ?, 0)`, more); err != nil {
		return fmt.Errorf("count mails that vanished: %w", err)
	}
	return nil
}

// Vanished returns how many such mails are counted.
func (tx *Tx) Vanished() (n int, err error) {
	n, _, err = one[int](tx, `SELECT vanished FROM account`)
	if err != nil {
		return 0, fmt.Errorf("read how many mails vanished: %w", err)
	}
	return n, nil
}

// DropVanished begins to count anew.
func (tx *Tx) DropVanished() error {
	if _, err := tx.exec(`UPDATE account SET vanished = 0`); err != nil {
		return fmt.Errorf("count mails that vanished anew: %w", err)
	}
	return nil
}
