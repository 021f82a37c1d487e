package check

import (
	"database/sql"
	"fmt"
	"net/url"
	"strings"

	_ "github.com/mattn/go-sqlite3" // the driver
)

// A row is a row of an outbox.
type row struct {
	db        int
	key       string
	kind      string
	road      string
	state     string
	recipient string
	messageID string
	token     string
	steps     []string // the states it went through
	person    string   // address
	final     string   // SHA-256 of the final bytes, "" when there are none
}

// An ask is an ask as a database has it.
type ask struct {
	db      int
	id      string
	address string
	subject string
	state   string
}

// An event is a fact with the mail it came from.
type event struct {
	kind, source, person string
}

func open(path string) (*sql.DB, error) {
	u := url.URL{Scheme: "file", Path: path, RawQuery: "mode=ro&_query_only=on&_busy_timeout=5000"}
	return sql.Open("sqlite3", u.String())
}

// readDatabase takes in the outbox, the asks and the facts of a database.
func (e *Evidence) readDatabase(n int) error {
	db, err := open(e.Databases[n])
	if err != nil {
		return err
	}
	defer db.Close()
	err = each(db, func(scan func(...any) error) error {
		r := row{db: n}
		var steps string
		var final []byte
		err := scan(&r.key, &r.kind, &r.road, &r.state, &r.recipient, &r.messageID, &r.token, &r.person, &final, &steps)
		r.steps = strings.Fields(steps)
		if len(final) > 0 {
			r.final = sum(final)
		}
		e.rows = append(e.rows, r)
		return err
	}, `SELECT o.key, o.kind, o.road, o.state, o.recipient, o.message_id, o.token, coalesce(p.address, ''), o.final,
		(SELECT coalesce(group_concat(dst, ' '), '') FROM (SELECT dst FROM step WHERE outbox = o.id ORDER BY seq))
		FROM outbox o LEFT JOIN person p ON p.id = o.person ORDER BY o.id`)
	if err != nil {
		return fmt.Errorf("outbox: %w", err)
	}
	err = each(db, func(scan func(...any) error) error {
		a := ask{db: n}
		err := scan(&a.id, &a.address, &a.subject, &a.state)
		e.asks = append(e.asks, a)
		return err
	}, `SELECT a.id, p.address, a.subject, a.state FROM ask a JOIN person p ON p.id = a.person`)
	if err != nil {
		return fmt.Errorf("asks: %w", err)
	}
	err = each(db, func(scan func(...any) error) error {
		var v event
		err := scan(&v.kind, &v.source, &v.person)
		e.events = append(e.events, v)
		return err
	}, `SELECT e.kind, e.source, coalesce(p.address, '') FROM event e LEFT JOIN person p ON p.id = e.person`)
	if err != nil {
		return fmt.Errorf("events: %w", err)
	}
	return nil
}

// sound asks SQLite whether the file is whole.
func (e *Evidence) sound(n int) (problem string, err error) {
	db, err := open(e.Databases[n])
	if err != nil {
		return "", err
	}
	defer db.Close()
	if err := db.QueryRow("PRAGMA integrity_check").Scan(&problem); err != nil {
		return "", err
	}
	if problem != "ok" {
		return problem, nil
	}
	problem = ""
	err = each(db, func(scan func(...any) error) error {
		problem = "a foreign key points nowhere"
		return nil
	}, "PRAGMA foreign_key_check")
	return problem, err
}

func each(db *sql.DB, fn func(scan func(...any) error) error, query string) error {
	rows, err := db.Query(query)
	if err != nil {
		return err
	}
	defer rows.Close()
	for rows.Next() {
		if err := fn(rows.Scan); err != nil {
			return err
		}
	}
	return rows.Err()
}
