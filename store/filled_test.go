package store

import (
	"context"
	"database/sql"
	"fmt"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"testing"
)

// filled makes the database that a testdata/filled-vN.sql describes, and says its version.
func filled(t *testing.T, name string) (path string, version int) {
	t.Helper()
	script, err := os.ReadFile(name)
	if err != nil {
		t.Fatal(err)
	}
	path = filepath.Join(t.TempDir(), "informd.db")
	if err := create(path); err != nil {
		t.Fatal(err)
	}
	db, err := sql.Open("sqlite3", path)
	if err != nil {
		t.Fatal(err)
	}
	defer db.Close()
	db.SetMaxOpenConns(1)
	mustExec(t, db, string(script))
	version, err = strconv.Atoi(strings.TrimSuffix(strings.TrimPrefix(filepath.Base(name), "filled-v"), ".sql"))
	if err != nil || count(t, db, "PRAGMA user_version") != version {
		t.Fatalf("%s does not hold a database of version %d: %v", name, version, err)
	}
	return path, version
}

// lastingTables are the tables whose rows outlive every schema, each with what identifies a row.
func lastingTables() map[string]string {
	return map[string]string{"event": "seq", "person": "id", "ask": "id", "outbox": "id", "step": "seq", "message": "content",
		"attachment": "id", "suppressed": "mark", "cursor": "folder", "waiting": "message_id", "health": "key"}
}

// rowsOf are the rows of a lasting table with these columns, or all where none is named, and
// the columns.
func rowsOf(t *testing.T, db *sql.DB, table string, columns []string) (rows, named []string) {
	t.Helper()
	if columns == nil {
		columns = stringsOf(t, db, "SELECT name FROM pragma_table_info(?) ORDER BY cid", table)
	}
	quoted := "quote(" + strings.Join(columns, ") || ' ' || quote(") + ")"
	return stringsOf(t, db, fmt.Sprintf("SELECT %s FROM %s ORDER BY %s", quoted, table, lastingTables()[table])), columns
}

func stringsOf(t *testing.T, db *sql.DB, query string, args ...any) (all []string) {
	t.Helper()
	rows, err := db.Query(query, args...)
	if err != nil {
		t.Fatalf("%s: %v", query, err)
	}
	defer rows.Close()
	for rows.Next() {
		var s string
		if err := rows.Scan(&s); err != nil {
			t.Fatal(err)
		}
		all = append(all, s)
	}
	return all
}

// Every database that an older informd filled comes to the schema of a new one, by one step
// after the other, and keeps every row with all that stood in it.
func TestMigrationsKeepWhatIsKnown(t *testing.T) {
	fresh := open(t)
	fresh.Close()
	names, err := filepath.Glob("testdata/filled-v*.sql")
	if err != nil || len(names) == 0 {
		t.Fatalf("no filled databases: %v", err)
	}
	for _, name := range names {
		path, from := filled(t, name)
		db := raw(t, path)
		before, columns := map[string][]string{}, map[string][]string{}
		for table := range lastingTables() {
			before[table], columns[table] = rowsOf(t, db, table, nil)
			if len(before[table]) == 0 {
				t.Errorf("%s: no row of %s", name, table)
			}
		}
		db.Close()
		for to := from; to <= shipped().version(); to++ {
			p := plan{steps: shipped().steps[:to-1]}
			if err := migrate(context.Background(), path, p); err != nil {
				t.Fatalf("%s: to version %d: %v", name, to, err)
			}
			db := raw(t, path)
			for table := range lastingTables() {
				after, _ := rowsOf(t, db, table, columns[table])
				same(t, fmt.Sprintf("%s: version %d: %s", name, to, table), before[table], after)
			}
			db.Close()
		}
		if d := differ(dump(t, path), dump(t, fresh.path)); d != "" {
			t.Errorf("%s and the migrations after it do not meet schema.sql:%s", name, d)
		}
		reopen(t, path).Close()
	}
}

// same complains of the first row that is another after a migration.
func same(t *testing.T, what string, before, after []string) {
	t.Helper()
	if len(before) != len(after) {
		t.Errorf("%s: %d rows became %d", what, len(before), len(after))
		return
	}
	for i := range before {
		if before[i] != after[i] {
			t.Errorf("%s:\n%s\nbecame\n%s", what, before[i], after[i])
			return
		}
	}
}
