package store

import (
	"bytes"
	"crypto/sha256"
	"database/sql"
	"database/sql/driver"
	"encoding/json"
	"errors"
	"fmt"
	"slices"
	"strings"
	"time"

	"informd/rules"
	"informd/rules/fact"
	"informd/rules/mail"
)

// Append adds a fact to the log and returns its place in it. A person with a new fact
// becomes known, and due for a decision at once.
//
// The same fact from the same source is appended once: added is false for one that is
// known, whatever its instant and its reason say this time, since a mail may be read
// again: Identity says what makes two facts the same. And an ask is followed up once,
// whatever the source.
//
// The zero At is the instant of the transaction.
func (tx *Tx) Append(ev fact.Event) (seq int64, added bool, err error) {
	if ev.At.IsZero() {
		ev.At = tx.now
	}
	for _, t := range []*time.Time{&ev.Start, &ev.End, &ev.Until, &ev.Due, &ev.Received, &ev.Left} {
		*t = dated(t.UTC().Truncate(time.Millisecond))
	}
	if ev.Person != "" {
		if _, err := tx.exec(`INSERT INTO person (id, next_at) VALUES (?1, ?2)
			ON CONFLICT (id) DO NOTHING`, ev.Person, past(tx.now)); err != nil {
			return 0, false, fmt.Errorf("append %s: %w", ev.Kind, err)
		}
	}
	data, err := marshal(ev)
	if err != nil {
		return 0, false, fmt.Errorf("append %s: %w", ev.Kind, err)
	}
	err = tx.tx.QueryRowContext(tx.ctx, `
		INSERT INTO event (person, kind, at, source, why, data, recorded, fact)
		VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING RETURNING seq`,
		orNull(ev.Person), ev.Kind, past(ev.At), ev.Source, ev.Why, data, past(tx.now), identityHash(ev)).
		Scan(&seq)
	if errors.Is(err, sql.ErrNoRows) {
		return 0, false, nil
	}
	if err != nil {
		return 0, false, fmt.Errorf("append %s: %w", ev.Kind, err)
	}
	switch whom := ev.Whom(); {
	case len(whom) > 0:
		err = tx.makeDue(whom)
	case ev.Kind.Resumes():
		err = tx.Reconsider()
	}
	if err == nil && ev.Kind == fact.Hurried {
		err = tx.hurry(rules.FollowupKey(ev.Ask))
	}
	if err != nil {
		return 0, false, fmt.Errorf("append %s: %w", ev.Kind, err)
	}
	return seq, true, nil
}

// makeDue makes the people with these ids due now: the agent decides about them at once.
func (tx *Tx) makeDue(people []string) error {
	return tx.makeDueIn(`SELECT value FROM json_each(?2)`, list[string](people))
}

// makeDueIn makes the people due now whose ids a query finds by its one parameter, ?2.
func (tx *Tx) makeDueIn(query string, param any) error {
	_, err := tx.exec(`UPDATE person SET next_at = ?1 WHERE id IN (`+query+`)`, past(tx.now), param)
	if err != nil {
		return fmt.Errorf("make a person due: %w", err)
	}
	return nil
}

// dated returns an instant with a year of four digits in every zone, since a mail may name any date. A later
// instant becomes the last day of [mail.LastYear], one before the year 1 the zero time.
func dated(t time.Time) time.Time {
	switch year := t.Year(); {
	case year > mail.LastYear:
		return time.Date(mail.LastYear, time.December, 31, 0, 0, 0, 0, time.UTC)
	case year < 1:
		return time.Time{}
	}
	return t
}

// identityHash returns a hash of the identity of an event, which the table of events has once.
func identityHash(ev fact.Event) []byte {
	h := sha256.New()
	for _, p := range ev.Identity() {
		fmt.Fprintf(h, "%d:%s", len(p), p)
	}
	return h.Sum(nil)[:16]
}

const eventColumns = `seq, coalesce(person, ''), kind, at, source, why, data`

// Events returns the facts about a person in order of recording; "" stands for the account.
func (tx *Tx) Events(person string) ([]fact.Event, error) {
	if person != "" {
		return tx.eventsSince(person, 0)
	}
	evs, err := collect(tx, tx.scanEvent, `SELECT `+eventColumns+` FROM event WHERE person IS NULL ORDER BY seq`)
	if err != nil {
		return nil, fmt.Errorf("read events: %w", err)
	}
	return evs, nil
}

// AccountSince returns the facts about the account, of which those that are known need not be read again. Where the
// newest of these is not in the store, all are read.
func (tx *Tx) AccountSince(known []fact.Event) ([]fact.Event, error) {
	if len(known) == 0 || known[len(known)-1].Seq == 0 {
		return tx.Events("")
	}
	last := known[len(known)-1].Seq
	evs, err := collect(tx, tx.scanEvent,
		`SELECT `+eventColumns+` FROM event WHERE person IS NULL AND seq >= ? ORDER BY seq`, last)
	switch {
	case err != nil:
		return nil, fmt.Errorf("read events: %w", err)
	case len(evs) == 0 || evs[0].Seq != last:
		return tx.Events("")
	}
	return append(slices.Clip(known), evs[1:]...), nil
}

// eventsSince returns the events of a person that were recorded after the event with this number. What is about several
// people is among the facts about each.
func (tx *Tx) eventsSince(person string, seq int64) ([]fact.Event, error) {
	evs, err := collect(tx, tx.scanEvent, `
		SELECT `+eventColumns+` FROM event WHERE person = ?1 AND seq > ?2
		UNION ALL
		SELECT seq, ?1, kind, at, source, why, data FROM event
		WHERE `+aboutSeveral+` AND seq > ?2 AND ?1 IN (SELECT value FROM json_each(data, '$.people'))
		ORDER BY seq`, person, seq)
	if err != nil {
		return nil, fmt.Errorf("read events: %w", err)
	}
	return evs, nil
}

// aboutSeveral is the condition of the index event_several.
const aboutSeveral = `person IS NULL AND json_extract(data, '$.people') IS NOT NULL`

// Log returns everything that was recorded after the event with this number, in order, at
// most limit events; limit 0 means all.
func (tx *Tx) Log(after int64, limit int) ([]fact.Event, error) {
	if limit <= 0 {
		limit = -1
	}
	evs, err := collect(tx, tx.scanEvent, `
		SELECT `+eventColumns+` FROM event WHERE seq > ? ORDER BY seq LIMIT ?`, after, limit)
	if err != nil {
		return nil, fmt.Errorf("read the log: %w", err)
	}
	return evs, nil
}

func (tx *Tx) scanEvent(rows *sql.Rows) (ev fact.Event, err error) {
	err = tx.scanInto(&ev, rows)
	return ev, err
}

// scanInto puts an event in the place of another.
func (tx *Tx) scanInto(ev *fact.Event, rows *sql.Rows) error {
	*ev = fact.Event{}
	var data sql.RawBytes
	err := rows.Scan(&ev.Seq, &ev.Person, &ev.Kind, instant{&ev.At}, &ev.Source, &ev.Why, &data)
	if err != nil {
		return err
	}
	if len(data) > 2 { // more than {}
		if err := tx.store.data.read(data, ev); err != nil {
			return fmt.Errorf("event %d: %w", ev.Seq, err)
		}
	}
	return nil
}

// A list is a parameter that json_each takes apart, [] where there is nothing in it.
type list[T ~string] []T

// Value implements driver.Valuer.
func (l list[T]) Value() (driver.Value, error) { return marshal(append([]T{}, l...)) }

// marshal returns JSON that a human with the sqlite3 shell can read: <, > and & as they are.
func marshal(v any) (string, error) {
	var b bytes.Buffer
	enc := json.NewEncoder(&b)
	enc.SetEscapeHTML(false)
	if err := enc.Encode(v); err != nil {
		return "", err
	}
	return strings.TrimSuffix(b.String(), "\n"), nil
}
