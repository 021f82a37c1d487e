package store

import (
	"context"
	"database/sql"
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"
	"time"

	"informd/rules/content"
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

// lastingTables returns the tables whose rows outlive every schema, each with what identifies a row.
func lastingTables() map[string]string {
	return map[string]string{"event": "seq", "person": "id", "ask": "id", "outbox": "id", "step": "seq", "message": "content",
		"attachment": "id", "suppressed": "mark", "cursor": "folder", "waiting": "message_id", "health": "key"}
}

// rowsOf returns the rows of a lasting table with these columns, or all where none is named, and
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

// The newest schema has its filled database, with a row in each of its tables: the next step is
// tested from it, and what is released is kept.
func TestFixtureOfThisSchema(t *testing.T) {
	version := shipped().version()
	path, _ := filled(t, fmt.Sprintf("testdata/filled-v%d.sql", version)) // make filled makes it
	fresh := open(t)
	fresh.Close()
	if d := differ(dump(t, path), dump(t, fresh.path)); d != "" {
		t.Errorf("it is not of the schema of schema.sql; run make filled:%s", d)
	}
	db := raw(t, path)
	defer db.Close()
	for _, table := range stringsOf(t, db, "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%'") {
		if count(t, db, `SELECT count(*) FROM "`+table+`"`) == 0 {
			t.Errorf("no row of %s", table)
		}
	}
}

// saidBy returns what the data of each event says, in the fields of the newest schema.
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
		typed(e.Kind, e.Data)
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

// typed gives what one field held for several kinds until schema 7 the field that it has since.
func typed(kind string, data map[string]any) {
	move := func(from, to string) {
		if v, ok := data[from]; ok {
			delete(data, from)
			data[to] = v
		}
	}
	texts := map[string]string{"asked": "letter", "nudged": "letter", "wrote": "letter", "thanked": "letter", "guessed": "question",
		"reached": "brought", "reworded": "wording", "spared": "misfortune", "asked_back": "note", "left_out": "folder"}
	switch kind {
	case "addressed":
		delete(data, "text")
	case "asked_back", "cleared":
		move("tag", "note_tag")
	case "introduced", "kept":
		named := map[string]any{}
		for _, field := range []string{"name", "address"} {
			if v, ok := data[field]; ok {
				named[field] = v
				delete(data, field)
			}
		}
		if len(named) > 0 {
			data["named"] = named
		}
	case "owned":
		move("address", "owned")
	case "told", "rested", "folded":
		if data["told"] != nil {
			break
		}
		told := map[string]any{}
		for from, to := range map[string]string{"others": "matters", "by": "by", "text": "mail", "tag": "button"} {
			if v, ok := data[from]; ok && (from != "tag" || kind == "folded") {
				told[to] = v
			}
			delete(data, from)
		}
		data["told"] = told
	}
	if to := texts[kind]; to != "" {
		move("text", to)
	}
	if kind == "cleared" {
		move("message_id", "settled")
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

// The values that schema 1 kept under keys stand in their columns and tables.
func TestMigrationKeepsValues(t *testing.T) {
	path, _ := filled(t, "testdata/filled-v1.sql")
	s := reopen(t, path)
	at := func(text string) time.Time {
		day, err := time.Parse(time.RFC3339, text)
		if err != nil {
			t.Fatal(err)
		}
		return day
	}
	const follow, other = "followup/mqo5wn2hsi7loyn6", "followup/c45swtiyaibwpqqx"
	update(t, s, t0, func(tx *Tx) error {
		acc, err := tx.Account()
		want := Account{Key: "PLS64NPEBGMYZMKIPSGE5ZAKYM", Generation: "KJAV6JRCMMGY2PKULQLYVM6DDD", Since: at("2026-09-07T07:09:00Z"),
			LastLook: at("2026-10-19T05:30:00Z"), Restored: at("2026-10-01T05:30:00Z"), Ownership: Ownership{Owner: "julie@example.org"}}
		if acc != want || err != nil {
			t.Errorf("the account is %+v (%v)", acc, err)
		}
		if owed, _ := tx.scrubOwed(); !owed {
			t.Error("no scrub is owed any more")
		}
		if all, err := tx.AddNonce(follow, "NONCETHREE"); !slices.Equal(all, []string{"NONCEONE", "NONCETWO", "NONCETHREE"}) {
			t.Errorf("its claims are %q (%v)", all, err)
		}
		if n, err := tx.Checks(follow); n != 2 {
			t.Errorf("it was searched for %d times (%v)", n, err)
		}
		for key, reasons := range map[string]map[GraceReason]time.Time{
			follow: {GraceUnheard: at("2026-10-19T06:00:00Z"), GraceDrafting: at("2026-10-20T05:30:00Z")},
			other:  {GraceUnheard: {}, GraceDrafting: at("2026-10-20T05:30:00Z")}} {
			for reason, want := range reasons {
				if got, err := tx.Grace(key, reason); !got.Equal(want) {
					t.Errorf("%s waits until %s (%s, %v)", key, got, reason, err)
				}
			}
		}
		if g, err := tx.MissingUIDs("Archive"); g != (MissingUIDs{6, 40, 52, time.Unix(1792387000, 0).UTC()}) {
			t.Errorf("the missing UIDs are %+v (%v)", g, err)
		}
		if since, err := tx.MissingFolders(); len(since) != 1 || !since["Trash"].Equal(at("2026-10-19T05:25:00Z")) {
			t.Errorf("not listed are %v (%v)", since, err)
		}
		if n, err := tx.Strikes(); n != 0 || err != nil { // since when, schema 7 did not say
			t.Errorf("looks ended %d times at one message (%v)", n, err)
		}
		if p, err := tx.Searched("searchsearch0001"); !slices.Equal(p, []string{"zk55ljfhi76t7ylq"}) {
			t.Errorf("searched for is %q (%v)", p, err)
		}
		if is, err := tx.Obeyed("markmarkmark0001"); !is {
			t.Errorf("the signed mail may be obeyed again (%v)", err)
		}
		for _, key := range []string{"trouble/smtp/2026-10-02", "trouble/refused/2026-10-03"} {
			if first, err := tx.Alert(key); first {
				t.Errorf("%s is told again (%v)", key, err)
			}
		}
		if differs, err := tx.DropPending("capture-1@example.org"); differs != "the words of it differ" {
			t.Errorf("it differs by %q (%v)", differs, err)
		}
		causes := map[content.Part]HealthCause{content.PartSMTP: LoginRefused}
		health, err := tx.Health()
		for _, h := range health {
			if h.Cause != causes[h.Part] {
				t.Errorf("%s is broken by %q", h.Part, h.Cause)
			}
		}
		return err
	})
}
