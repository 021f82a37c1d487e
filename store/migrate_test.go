package store

import (
	"context"
	"database/sql"
	"errors"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"

	"informd/rules/fact"
)

// dump returns the whole schema of a database, one object a line, white space, comments and quotes
// aside: ALTER TABLE RENAME quotes names, and ADD COLUMN puts the new one after the comment on
// the last.
func dump(t *testing.T, path string) []string {
	t.Helper()
	db := raw(t, path)
	rows, err := db.Query(`SELECT type || ' ' || name || ' ' || coalesce(sql, '') FROM sqlite_schema`)
	if err != nil {
		t.Fatal(err)
	}
	defer rows.Close()
	var all []string
	for rows.Next() {
		var s string
		if err := rows.Scan(&s); err != nil {
			t.Fatal(err)
		}
		s = comment.ReplaceAllString(strings.ReplaceAll(s, `"`, ""), "")
		all = append(all, strings.NewReplacer(" ,", ",", " )", ")").Replace(strings.Join(strings.Fields(s), " ")))
	}
	slices.Sort(all)
	return all
}

var comment = regexp.MustCompile(`--[^\n]*`)

// differ says what one schema has and the other has not.
func differ(migrated, fresh []string) string {
	var b strings.Builder
	for _, s := range migrated {
		if !slices.Contains(fresh, s) {
			b.WriteString("\nonly in the migrated database: " + s)
		}
	}
	for _, s := range fresh {
		if !slices.Contains(migrated, s) {
			b.WriteString("\nonly in the fresh database: " + s)
		}
	}
	return b.String()
}

// begin makes a database of version 1 with this schema.
func begin(t *testing.T, schema string) string {
	t.Helper()
	path := filepath.Join(t.TempDir(), "informd.db")
	if err := create(path); err != nil {
		t.Fatal(err)
	}
	if err := migrate(context.Background(), path, plan{schema: schema}); err != nil {
		t.Fatal(err)
	}
	return path
}

// Every schema that ever was, brought up to date, is the schema of a new database. A
// change of schema.sql without a migration fails here.
func TestMigrationsMeetSchema(t *testing.T) {
	fresh := open(t)
	fresh.Close()
	want := dump(t, fresh.path)
	old, err := filepath.Glob("testdata/schema-v*.sql")
	if err != nil || len(old) == 0 {
		t.Fatalf("no old schemas: %v", err)
	}
	for _, name := range old {
		schema, err := os.ReadFile(name)
		if err != nil {
			t.Fatal(err)
		}
		v, err := strconv.Atoi(strings.TrimSuffix(strings.TrimPrefix(filepath.Base(name), "schema-v"), ".sql"))
		if err != nil {
			t.Fatal(err)
		}
		path := begin(t, string(schema))
		mustExec(t, raw(t, path), "PRAGMA user_version = "+strconv.Itoa(v))
		reopen(t, path).Close()
		if d := differ(dump(t, path), want); d != "" {
			t.Errorf("%s and the migrations after it do not meet schema.sql:%s", name, d)
		}
	}
}

var (
	oldSchema = "CREATE TABLE a (x INTEGER PRIMARY KEY); INSERT INTO a VALUES (1)"
	newSchema = "CREATE TABLE a (x INTEGER PRIMARY KEY); CREATE TABLE b (y INTEGER REFERENCES a (x))"
	good      = "CREATE TABLE b (y INTEGER REFERENCES a (x)); INSERT INTO b SELECT x FROM a"
)

// A migration keeps the database as it was, changes it whole, and only once.
func TestMigrate(t *testing.T) {
	path := begin(t, oldSchema)
	p := plan{schema: newSchema, steps: []string{good}}
	for range 2 {
		if err := migrate(context.Background(), path, p); err != nil {
			t.Fatal(err)
		}
	}
	other := filepath.Join(t.TempDir(), "fresh.db")
	if err := create(other); err != nil {
		t.Fatal(err)
	}
	if err := migrate(context.Background(), other, p); err != nil {
		t.Fatal(err)
	}
	if d := differ(dump(t, path), dump(t, other)); d != "" {
		t.Errorf("the migrated schema is not the fresh one:%s", d)
	}
	if d := differ(dump(t, path), dump(t, begin(t, oldSchema))); !strings.Contains(d, "TABLE b") {
		t.Errorf("the comparison does not see the new table:%s", d)
	}
	if got := count(t, raw(t, path), "SELECT y FROM b"); got != 1 {
		t.Errorf("what was in the database is gone: got %d", got)
	}
	kept := path + ".before-v2"
	if got := count(t, raw(t, kept), "PRAGMA user_version"); got != 1 {
		t.Errorf("the copy has version %d, want 1", got)
	}
	if info, _ := os.Stat(kept); info.Mode().Perm() != 0o600 {
		t.Errorf("the copy has mode %v, want 0600", info.Mode())
	}
}

// A migration that fails changes nothing, however far it came.
func TestMigrateFails(t *testing.T) {
	for name, steps := range map[string][]string{
		"bad SQL":         {good, "CREATE TABLE nonsense"},
		"half a script":   {good + "; CREATE TABLE c (z); INSERT INTO nowhere VALUES (1)", ""},
		"dangling rows":   {good, "DELETE FROM a"},
		"second of three": {good, "DROP TABLE none", "CREATE TABLE d (z)"},
	} {
		path := begin(t, oldSchema)
		before := dump(t, path)
		for range 2 { // a second try meets the copy of the first
			if err := migrate(context.Background(), path, plan{schema: newSchema, steps: steps}); err == nil {
				t.Errorf("%s: no error", name)
			} else {
				wantError(t, err, "from schema 1 to")
			}
		}
		if d := differ(dump(t, path), before); d != "" {
			t.Errorf("%s: the schema changed:%s", name, d)
		}
		db := raw(t, path)
		if v := count(t, db, "PRAGMA user_version"); v != 1 {
			t.Errorf("%s: version is %d, want 1", name, v)
		}
		if n := count(t, db, "SELECT count(*) FROM a"); n != 1 {
			t.Errorf("%s: %d rows, want 1", name, n)
		}
	}
}

// A reader does not touch an older database; it says who does.
func TestOlder(t *testing.T) {
	path := begin(t, oldSchema)
	mustExec(t, raw(t, path), "PRAGMA user_version = 0")
	for _, open := range []func(context.Context, string) (*Store, error){OpenRead, OpenBeside} {
		_, err := open(context.Background(), path)
		if !errors.Is(err, ErrOlder) {
			t.Errorf("got %v, want ErrOlder", err)
		}
		wantError(t, err, "informd run")
	}
}

func count(t testing.TB, db *sql.DB, query string, args ...any) (n int) {
	t.Helper()
	if err := db.QueryRow(query, args...).Scan(&n); err != nil {
		t.Fatalf("%s: %v", query, err)
	}
	return n
}

// What an older informd wrote reads back the same after every migration: the log is
// the truth and outlives all schemas.
func TestMigrationsKeepTheLog(t *testing.T) {
	schema, err := os.ReadFile("testdata/schema-v1.sql")
	if err != nil {
		t.Fatal(err)
	}
	path := begin(t, string(schema))
	db := raw(t, path)
	mustExec(t, db, `INSERT INTO person (id) VALUES ('p')`)
	mustExec(t, db, `INSERT INTO event (person, kind, at, source, why, data, recorded, fact)
		VALUES ('p', 'noted', 1772442000000, 'm@x', 'a note', '{"label":"learned","text":"batches & <models>"}', 1, x'01')`)
	s := reopen(t, path)
	evs := view(t, s, func(tx *Tx) ([]fact.Event, error) { return tx.Log(0, 0) })
	if len(evs) != 1 {
		t.Fatalf("got %d facts, want 1", len(evs))
	}
	ev := evs[0]
	if ev.Person != "p" || ev.Kind != fact.Noted || !ev.At.Equal(t0) || ev.Line != fact.LineLearned || ev.Text != "batches & <models>" {
		t.Errorf("got %+v", ev)
	}
}
