package store

import (
	"context"
	"database/sql"
	"database/sql/driver"
	"fmt"
	"path/filepath"
	"sync/atomic"
	"testing"

	"github.com/mattn/go-sqlite3"

	"informd/rules"
	"informd/rules/fact"
)

// A countingConnector makes connections whose statements are counted.
type countingConnector struct {
	sqlite3.SQLiteDriver
	dsn string
	n   *atomic.Int64
}

func (d *countingConnector) Driver() driver.Driver { return &d.SQLiteDriver }

func (d *countingConnector) Connect(context.Context) (driver.Conn, error) {
	c, err := d.Open(d.dsn)
	if err != nil {
		return nil, err
	}
	return &countingConn{c.(*sqlite3.SQLiteConn), d.n}, nil
}

type countingConn struct {
	*sqlite3.SQLiteConn
	n *atomic.Int64
}

func (c *countingConn) ExecContext(ctx context.Context, query string, args []driver.NamedValue) (driver.Result, error) {
	c.n.Add(1)
	return c.SQLiteConn.ExecContext(ctx, query, args)
}

func (c *countingConn) QueryContext(ctx context.Context, query string, args []driver.NamedValue) (driver.Rows, error) {
	c.n.Add(1)
	return c.SQLiteConn.QueryContext(ctx, query, args)
}

func (c *countingConn) PrepareContext(ctx context.Context, query string) (driver.Stmt, error) {
	return nil, fmt.Errorf("nothing prepares a statement, and one that is prepared would not be counted: %s", query)
}

// What the store is asked for is counted in statements: a fact costs a few, however many people are known, and
// everybody is read at once.
func TestStatements(t *testing.T) {
	var n atomic.Int64
	counted := func(t *testing.T, people int) *Store {
		path := filepath.Join(t.TempDir(), "state.db")
		filled, err := Open(t.Context(), path)
		if err != nil {
			t.Fatal(err)
		}
		populate(t, filled, people, 3)
		if err := filled.Close(); err != nil {
			t.Fatal(err)
		}
		s, err := connect(t.Context(), path, func(dsn string) (*sql.DB, error) {
			return sql.OpenDB(&countingConnector{dsn: dsn, n: &n}), nil
		})
		if err != nil {
			t.Fatal(err)
		}
		t.Cleanup(func() { s.Close() })
		return s
	}
	for _, people := range []int{10, 300} {
		t.Run(fmt.Sprint(people, " people"), func(t *testing.T) {
			s := counted(t, people)
			id := rules.PersonID("p5@x.example")
			for _, tt := range []struct {
				what string
				most int64
				do   func()
			}{
				{"everybody", 2, func() { view(t, s, (*Tx).People) }},
				{"one person", 2, func() { view(t, s, func(tx *Tx) (*rules.Person, error) { return tx.Person(id) }) }},
				{"a tick with nothing due", 4, func() { idle(t, s) }},
				{"a fact", 3, func() {
					ev := fact.Event{Person: id, Kind: fact.Noted, Source: "m", Line: "learned", Text: "batches matter"}
					update(t, s, t0, func(tx *Tx) error { _, _, err := tx.Append(ev); return err })
				}},
			} {
				n.Store(0)
				if tt.do(); n.Load() > tt.most || n.Load() == 0 {
					t.Errorf("%s takes %d statements, want at most %d", tt.what, n.Load(), tt.most)
				}
			}
		})
	}
}
