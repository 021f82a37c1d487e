// Package store keeps what informd knows in one SQLite file, and is the only package
// that knows SQL.
//
// Three things live in it. The log of events is the truth: appended, never changed,
// each fact once per source. People and their asks are rows read out of it, for
// indexes and for humans. The outbox is everything that is to leave, and its rows
// move only along these ways, which triggers in the schema hold against any SQL:
//
//	new ──▶ held ──▶ ready ──▶ sending ──▶ committing ──▶ sent
//	         ▲         ▲         │ │ │        │  │  │      ▲
//	         │         └─ retry ─┘ │ │        │  │  └─▶ unsure
//	         │         └─ retry ───│─│────────┘  │
//	         └─ reword ── stale ◀──┘ └─▶ failed ◀┘
//
//	held, ready, stale ──▶ dropped         unsure ──▶ ready, dropped (by the owner)
//
//	from        to          verb      when
//	–           held/ready  Enqueue   decided; the key says once per what
//	held        held        Reword    new text or time: new notice, full hold
//	held        ready       Release   the hold has passed since its notice was sent, or "send now"
//	held, ready dropped     Drop      the owner said stop, or it became moot
//	ready       sending     Claim     the final bytes are stamped; nothing irrevocable was done
//	sending     ready       Retry     anything that went wrong before the dot
//	sending     stale       Stale     the last look found news
//	sending     failed      Fail      refused for good before the dot (5xx to RCPT, say)
//	sending     committing  Committing the body is delivered, the final dot is next
//	stale       held        Reword    decided again: new notice
//	stale       dropped     Drop      decided again: moot
//	committing  sent        Sent      250 to the dot, or APPEND OK
//	committing  ready       Retry     a definite 4xx to the dot
//	committing  failed      Fail      a definite 5xx to the dot
//	committing  unsure      Unsure    any other end
//	unsure      sent        Resolve   found in a mailbox
//	unsure      ready       Resolve   only by the owner
//	unsure      dropped     Resolve   only by the owner
//
// What a row says is frozen outside held; its final bytes change only at a claim.
// Rows of outbox, step and event are deleted by [Tx.Forget] alone.
//
// One instant belongs to each transaction and is passed in; the store never asks for
// the time. Instants are kept in milliseconds UTC: what is past is rounded down, what
// is to come is rounded up, so that nobody wakes a moment too early and spins.
package store

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"time"

	"informd/store/disk"
)

// A Store is one open database. It is safe for use by several goroutines; writers
// queue, readers see the last committed state and wait for nobody.
type Store struct {
	path    string
	write   *sql.DB // one connection; nil when opened for reading
	read    *sql.DB
	lock    *disk.Lock // nil when opened beside the daemon
	ballast ballast
	data    dataReader
}

// A Tx is one transaction, with its instant. It is valid until the function it was
// given to returns, and carries the context of that call.
type Tx struct {
	ctx   context.Context
	tx    *sql.Tx
	store *Store
	now   time.Time
	after []func() // once it is committed
}

// AfterCommit has f run once the transaction is durable: what is kept in memory of what it writes
// must not outlive a rollback.
func (tx *Tx) AfterCommit(f func()) { tx.after = append(tx.after, f) }

// Update runs fn in one transaction at one instant: durable when Update returns nil,
// without effect otherwise. It waits for other writers, so fn must not call it. Nothing is committed once
// ctx has ended. On a full disk it fails with [ErrFull], changes nothing, and works again when there is
// room.
func (s *Store) Update(ctx context.Context, now time.Time, fn func(*Tx) error) error {
	if s.write == nil {
		return fmt.Errorf("%s was opened for reading: %w", s.path, ErrReadOnly)
	}
	if err := s.update(ctx, now, fn); err != nil {
		return s.explain(err)
	}
	s.ballast.refill()
	return nil
}

// Record is Update for what has happened already and cannot be undone: a mail was
// accepted. It does not end early with ctx. On a full disk it gives up the ballast file
// and runs fn once more, so fn must bear being run twice.
func (s *Store) Record(ctx context.Context, now time.Time, fn func(*Tx) error) error {
	ctx = context.WithoutCancel(ctx)
	err := s.Update(ctx, now, fn)
	if !errors.Is(err, ErrFull) || !s.ballast.drop() {
		return err
	}
	return s.explain(s.update(ctx, now, fn))
}

func (s *Store) update(ctx context.Context, now time.Time, fn func(*Tx) error) error {
	lasting := context.WithoutCancel(ctx) // what could end a statement early costs a goroutine for each
	sqlTx, err := s.write.BeginTx(lasting, nil)
	if err != nil {
		return fmt.Errorf("begin: %w", err)
	}
	defer sqlTx.Rollback() // nothing after a commit
	tx := &Tx{ctx: lasting, tx: sqlTx, store: s, now: now}
	if err := fn(tx); err != nil {
		return err
	}
	if err := ctx.Err(); err != nil {
		return err
	}
	if err := sqlTx.Commit(); err != nil {
		return fmt.Errorf("commit: %w", err)
	}
	for _, f := range tx.after {
		f()
	}
	return nil
}

// View runs fn on one consistent state of the database; whatever fn tries to write is
// refused. Once begun it does not end early with ctx: reads are short, and what could end them costs a
// goroutine for each statement.
func (s *Store) View(ctx context.Context, fn func(*Tx) error) error {
	if err := ctx.Err(); err != nil {
		return err
	}
	ctx = context.WithoutCancel(ctx)
	sqlTx, err := s.read.BeginTx(ctx, nil)
	if err != nil {
		return s.explain(fmt.Errorf("begin: %w", err))
	}
	defer sqlTx.Rollback()
	return s.explain(fn(&Tx{ctx: ctx, tx: sqlTx, store: s}))
}

// Read returns [Store.View] for one value: what fn reads.
//
//	cursors, err := store.Read(ctx, st, (*store.Tx).Cursors)
func Read[T any](ctx context.Context, s *Store, fn func(*Tx) (T, error)) (v T, err error) {
	err = s.View(ctx, func(tx *Tx) (err error) {
		v, err = fn(tx)
		return err
	})
	return v, err
}

// exec runs a statement that writes.
func (tx *Tx) exec(query string, args ...any) (changed int64, err error) {
	res, err := tx.tx.ExecContext(tx.ctx, query, args...)
	if err != nil {
		return 0, err
	}
	return res.RowsAffected()
}

// each gives every row of a query to fn.
func (tx *Tx) each(fn func(*sql.Rows) error, query string, args ...any) error {
	rows, err := tx.tx.QueryContext(tx.ctx, query, args...)
	if err != nil {
		return err
	}
	defer rows.Close()
	for rows.Next() {
		if err := fn(rows); err != nil {
			return err
		}
	}
	return rows.Err()
}

// collect reads all rows of a query.
func collect[T any](
	tx *Tx, scan func(*sql.Rows) (T, error), query string, args ...any,
) (all []T, err error) {
	err = tx.each(func(rows *sql.Rows) error {
		v, err := scan(rows)
		all = append(all, v)
		return err
	}, query, args...)
	if err != nil {
		return nil, err
	}
	return all, nil
}

// errEnough ends the reading of rows.
var errEnough = errors.New("enough rows")

// first returns the first row of a query, or nil. It reads no further.
func first[T any](
	tx *Tx, what string, scan func(*sql.Rows) (T, error), query string, args ...any,
) (found *T, err error) {
	err = tx.each(func(rows *sql.Rows) error {
		v, err := scan(rows)
		if err != nil {
			return err
		}
		found = &v
		return errEnough
	}, query, args...)
	if err != nil && !errors.Is(err, errEnough) {
		return nil, fmt.Errorf("read %s: %w", what, err)
	}
	return found, nil
}

// one reads a single value; the zero value when there is no row.
func one[T any](tx *Tx, query string, args ...any) (v T, found bool, err error) {
	err = tx.tx.QueryRowContext(tx.ctx, query, args...).Scan(&v)
	if errors.Is(err, sql.ErrNoRows) {
		return v, false, nil
	}
	return v, err == nil, err
}

func scanString(rows *sql.Rows) (s string, err error) {
	err = rows.Scan(&s)
	return s, err
}

// past returns the column value of an instant that has been: rounded down, NULL when zero.
func past(t time.Time) any {
	if t.IsZero() {
		return nil
	}
	return t.UnixMilli()
}

// future returns the column value of an instant to come: rounded up, NULL when zero.
func future(t time.Time) any {
	if t.IsZero() {
		return nil
	}
	return t.Add(time.Millisecond - 1).UnixMilli()
}

// An instant scans a column into a time: UTC, zero when NULL.
type instant struct{ t *time.Time }

func (i instant) Scan(src any) error {
	switch ms := src.(type) {
	case nil:
		*i.t = time.Time{}
	case int64:
		*i.t = time.UnixMilli(ms).UTC()
	default:
		return fmt.Errorf("an instant is milliseconds, not %T", src)
	}
	return nil
}

// orNull returns the column value of a reference: NULL when empty.
func orNull(id string) any {
	if id == "" {
		return nil
	}
	return id
}
