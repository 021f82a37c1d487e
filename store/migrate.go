package store

import (
	"context"
	"database/sql"
	"embed"
	"errors"
	"fmt"
	"os"
	"strconv"
)

//go:embed schema.sql migrations
var files embed.FS

// applicationID marks the file as ours: "infm".
const applicationID = 0x696e666d

// A plan is how a database comes to the newest schema: a new one by schema, a
// database of version n by steps[n-1] and those after it.
type plan struct {
	schema string
	steps  []string
}

// version returns the version of the newest schema.
func (p plan) version() int { return len(p.steps) + 1 }

// shipped returns the plan in the binary: schema.sql, and migrations/2.sql, 3.sql … each
// of which brings a database of the version before to its own.
func shipped() plan {
	read := func(name string) string {
		b, err := files.ReadFile(name)
		if err != nil {
			return ""
		}
		return string(b)
	}
	p := plan{schema: read("schema.sql")}
	for {
		step := read("migrations/" + strconv.Itoa(p.version()+1) + ".sql")
		if step == "" {
			return p
		}
		p.steps = append(p.steps, step)
	}
}

// migrate brings the database to the plan's version in one transaction. Before it
// changes an older database it keeps a copy at path.before-vN.
func migrate(ctx context.Context, path string, p plan) error {
	db, err := sqlite(dsn(path, migrator))
	if err != nil {
		return err
	}
	defer db.Close()
	db.SetMaxOpenConns(1)
	have, err := version(ctx, db, path)
	if err != nil {
		return err
	}
	want := p.version()
	if have == want {
		return nil
	}
	if have > 0 {
		if err := keepCopy(ctx, db, path, want); err != nil {
			return err
		}
	}
	tx, err := db.BeginTx(ctx, nil)
	if err != nil {
		return fmt.Errorf("begin the migration: %w", err)
	}
	defer tx.Rollback()
	if err := p.apply(ctx, tx, have); err != nil {
		return fmt.Errorf("bring the database from schema %d to %d: %w", have, want, err)
	}
	if err := tx.Commit(); err != nil {
		return fmt.Errorf("commit the migration: %w", err)
	}
	return nil
}

func (p plan) apply(ctx context.Context, tx *sql.Tx, have int) error {
	todo := []string{p.schema}
	if have > 0 {
		todo = p.steps[have-1:]
	}
	for _, script := range todo {
		if _, err := tx.ExecContext(ctx, script); err != nil {
			return err
		}
	}
	// A pragma takes no parameters; both numbers are ours.
	marks := "PRAGMA application_id = " + strconv.Itoa(applicationID) +
		"; PRAGMA user_version = " + strconv.Itoa(p.version())
	if _, err := tx.ExecContext(ctx, marks); err != nil {
		return err
	}
	rows, err := tx.QueryContext(ctx, "PRAGMA foreign_key_check")
	if err != nil {
		return err
	}
	defer rows.Close()
	if rows.Next() {
		return errors.New("the new schema breaks a foreign key")
	}
	return rows.Err()
}

// version returns the schema version of the database, 0 when it is empty.
func version(ctx context.Context, db *sql.DB, path string) (int, error) {
	var user, app, tables int
	for _, q := range []struct {
		query string
		to    *int
	}{
		{"PRAGMA user_version", &user},
		{"PRAGMA application_id", &app},
		{"SELECT count(*) FROM sqlite_schema", &tables},
	} {
		if err := db.QueryRowContext(ctx, q.query).Scan(q.to); err != nil {
			return 0, fmt.Errorf("read the version of the database: %w", err)
		}
	}
	if tables > 0 && app != applicationID {
		return 0, fmt.Errorf("%s: %w; set store.path to another file", path, ErrForeign)
	}
	return user, nil
}

func newer(path string, have, want int) error {
	return fmt.Errorf("%s: %w (schema %d, this one knows %d); install that version again, "+
		"or put the copy kept before the change back (%s.before-v%d)",
		path, ErrNewer, have, want, path, have)
}

// keepCopy keeps the database as it is before it becomes version next. A copy of an
// earlier try is replaced: that try changed nothing.
func keepCopy(ctx context.Context, db *sql.DB, path string, next int) error {
	dst := path + ".before-v" + strconv.Itoa(next)
	if err := os.Remove(dst); err != nil && !errors.Is(err, os.ErrNotExist) {
		return fmt.Errorf("replace an earlier copy: %w", err)
	}
	if err := copyInto(ctx, db, path, dst); err != nil {
		return fmt.Errorf("keep a copy before the migration: %w", err)
	}
	return nil
}
