package store

import (
	"context"
	"database/sql"
	"encoding/json"
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
// the columns. What events say is compared by saidBy.
func rowsOf(t *testing.T, db *sql.DB, table string, columns []string) (rows, named []string) {
	t.Helper()
	if columns == nil {
		columns = stringsOf(t, db, "SELECT name FROM pragma_table_info(?1) WHERE NOT (?1 = 'event' AND name = 'data') ORDER BY cid", table)
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
		said := saidBy(t, db)
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
			same(t, fmt.Sprintf("%s: version %d: what events say", name, to), said, saidBy(t, db))
			db.Close()
		}
		if d := differ(dump(t, path), dump(t, fresh.path)); d != "" {
			t.Errorf("%s and the migrations after it do not meet schema.sql:%s", name, d)
		}
		reopen(t, path).Close()
	}
}

// saidBy is what the data of each event says, in the fields of the newest schema.
func saidBy(t *testing.T, db *sql.DB) (said []string) {
	t.Helper()
	fields := map[string]string{"noted": "line", "described": "fact", "doubted": "doubt", "kept": "promise", "reached": "promise",
		"booked": "invitation", "moved": "invitation", "asked_back": "tag", "cleared": "tag"}
	for _, row := range stringsOf(t, db, "SELECT json_object('kind', kind, 'why', why, 'data', json(data)) FROM event ORDER BY seq") {
		var e struct {
			Kind, Why string
			Data      map[string]any
		}
		if err := json.Unmarshal([]byte(row), &e); err != nil {
			t.Fatal(err)
		}
		if label, ok := e.Data["label"]; ok { // as schema 1 had it
			delete(e.Data, "label")
			switch e.Kind {
			case "asked", "ignored":
				e.Data[label.(string)] = true
			case "auto_replied":
				e.Data["delegate"] = e.Data["text"]
				delete(e.Data, "text")
			default:
				e.Data[fields[e.Kind]] = label
			}
		}
		if strings.HasPrefix(e.Why, "you forwarded ") && (e.Kind == "answered" || e.Kind == "doubted") {
			e.Data["forwarded"] = true
		}
		whole, err := json.Marshal(e)
		if err != nil {
			t.Fatal(err)
		}
		said = append(said, string(whole))
	}
	return said
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
