package store

import (
	"database/sql"
	"fmt"
	"time"

	"informd/rules/content"
)

// A HealthState is whether a part works.
type HealthState string

const (
	Works  HealthState = "ok"
	Broken HealthState = "broken"
)

// A HealthCause is why a part is broken, where it matters what to do next.
type HealthCause string

// LoginRefused is told at once, and tried again less often.
const LoginRefused HealthCause = "login"

// A Health says how a part of the account is.
type Health struct {
	Part  content.Part
	State HealthState
	Cause HealthCause // "" for any other
	Why   string
	At    time.Time // last seen so
	Since time.Time // in this state without a break
}

// Health returns every line of health, by part.
func (tx *Tx) Health() ([]Health, error) {
	all, err := collect(tx, func(rows *sql.Rows) (h Health, err error) {
		err = rows.Scan(&h.Part, &h.State, &h.Cause, &h.Why, instant{&h.At}, instant{&h.Since})
		return h, err
	}, `SELECT key, state, cause, why, at, since FROM health ORDER BY key`)
	if err != nil {
		return nil, fmt.Errorf("read health: %w", err)
	}
	return all, nil
}

// PutHealth says how a part of the account was at h.At. Since is never after that, even where an earlier
// report came from a clock that ran ahead.
func (tx *Tx) PutHealth(h Health) error {
	_, err := tx.exec(`
		INSERT INTO health (key, state, cause, why, at, since) VALUES (?1, ?2, ?3, ?4, ?5, ?5)
		ON CONFLICT (key) DO UPDATE SET
			since = CASE state WHEN excluded.state THEN min(since, excluded.since) ELSE excluded.since END,
			state = excluded.state, cause = excluded.cause, why = excluded.why, at = excluded.at`,
		h.Part, h.State, h.Cause, h.Why, past(h.At))
	if err != nil {
		return fmt.Errorf("note the health of %s: %w", h.Part, err)
	}
	return nil
}

// Alerted reports whether Alert noted that.
func (tx *Tx) Alerted(key string) (bool, error) {
	_, noted, err := one[int](tx, `SELECT 1 FROM alert WHERE key = ?`, key)
	if err != nil {
		return false, fmt.Errorf("read an alert: %w", err)
	}
	return noted, nil
}

// Alert notes that a message about a trouble is put into the inbox. It is false when that was
// done before.
func (tx *Tx) Alert(key string) (first bool, err error) {
	n, err := tx.exec(`INSERT INTO alert (key, at) VALUES (?, ?) ON CONFLICT (key) DO NOTHING`, key, past(tx.now))
	if err != nil {
		return false, fmt.Errorf("note an alert: %w", err)
	}
	return n > 0, nil
}
