// Command filled prints a database of informd as SQL: the fixture from which every later step of the
// schema is tested (store/testdata). It is given the database of the demo, adds a row to each table
// that the demo leaves empty, and cuts mails short.
package main

import (
	"bufio"
	"database/sql"
	"fmt"
	"log"
	"os"
	"strings"

	_ "github.com/mattn/go-sqlite3"
)

// more are rows for the tables that the demo leaves empty, as informd would write them.
var more = []string{
	`INSERT INTO suppressed VALUES ('5f1c0c9e6d', 1788854400000)`,
	`INSERT INTO forgetting VALUES ('nobodyknowsthem2')`,
	`INSERT INTO gap VALUES ('Archive', 7, 12, 40, 1788854400000)`,
	`INSERT INTO strike VALUES ('a1b2c3', 2, 1788854400000)`,
	`INSERT INTO search SELECT 'd4e5f6', id FROM person LIMIT 1`,
	`INSERT INTO obeyed VALUES ('0a1b2c', 1788854400000)`,
	`INSERT INTO alert VALUES ('trouble/login/2026-09-08', 1788854400000)`,
	`INSERT INTO waiting (message_id, at, subject, differs) VALUES ('w@example.org', 1788854400000, 'A question', '')`,
	`INSERT INTO attachment (person, source, name, type, at, sha256, data)
		SELECT id, 's@example.org', 'notes.jpg', 'image/jpeg', 1788854400000, zeroblob(32), x'ffd8ffe0' FROM person LIMIT 1`,
	`INSERT INTO grace SELECT id, 'clock', 1788854400000 FROM outbox LIMIT 1`,
}

// cut are columns that are shown in part.
var cut = map[string]string{
	"raw": "substr(raw, 1, 400)", "final": "substr(final, 1, 400)", "letter": "json_remove(letter, '$.HTML')",
}

func main() {
	log.SetFlags(0)
	if len(os.Args) != 2 {
		log.Fatal("usage: filled DATABASE")
	}
	db, err := sql.Open("sqlite3", os.Args[1])
	if err != nil {
		log.Fatal(err)
	}
	db.SetMaxOpenConns(1)
	for _, insert := range more {
		if _, err := db.Exec(insert); err != nil {
			log.Fatalf("%s: %v", insert, err)
		}
	}
	out := bufio.NewWriter(os.Stdout)
	if err := dump(db, out); err != nil {
		log.Fatal(err)
	}
	if err := out.Flush(); err != nil {
		log.Fatal(err)
	}
}

// dump prints the tables with their rows, and then what watches over them.
func dump(db *sql.DB, out *bufio.Writer) error {
	id, version := column(db, "PRAGMA application_id"), column(db, "PRAGMA user_version")
	if len(id) != 1 || len(version) != 1 {
		return fmt.Errorf("%s is no database of informd", os.Args[1])
	}
	fmt.Fprintf(out, "-- A database of schema %s as informd kept it: the weeks of its demo, with mails cut short,\n"+
		"-- and a row of every table. Made by make filled.\nPRAGMA application_id = %s;\n"+
		"PRAGMA user_version = %[1]s;\nPRAGMA foreign_keys = OFF;\nBEGIN TRANSACTION;\n", version[0], id[0])
	tables := column(db, `SELECT name FROM sqlite_schema
		WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY rowid`)
	for _, name := range tables {
		made := column(db, "SELECT sql FROM sqlite_schema WHERE type = 'table' AND name = ?", name)
		fmt.Fprintf(out, "%s;\n", made[0])
		rows, err := rowsOf(db, name)
		if err != nil {
			return err
		}
		for _, row := range rows {
			fmt.Fprintf(out, "INSERT INTO %q VALUES (%s);\n", name, row)
		}
		if len(rows) == 0 {
			return fmt.Errorf("the table %s is empty: add a row to it in .ci/filled.go", name)
		}
	}
	watchers := column(db, `SELECT sql FROM sqlite_schema
		WHERE type <> 'table' AND sql IS NOT NULL ORDER BY rowid`)
	for _, made := range watchers {
		fmt.Fprintf(out, "%s;\n", made)
	}
	_, err := fmt.Fprintln(out, "COMMIT;")
	return err
}

// rowsOf returns the rows of a table, each as the values of an INSERT. What is computed is left out.
func rowsOf(db *sql.DB, table string) ([]string, error) {
	var values []string
	// pragma_table_info lists nothing that is computed.
	for _, name := range column(db, "SELECT name FROM pragma_table_info(?)", table) {
		value := "\"" + name + "\""
		if shown := cut[name]; shown != "" && table == "outbox" {
			value = "CASE WHEN " + value + " IS NULL THEN NULL ELSE " + shown + " END"
		}
		values = append(values, "quote("+value+")")
	}
	if len(values) == 0 {
		return nil, fmt.Errorf("the table %s has no columns", table)
	}
	return column(db, "SELECT "+strings.Join(values, " || ', ' || ")+" FROM \""+table+"\""), nil
}

// column returns the one column of a query.
func column(db *sql.DB, query string, args ...any) (all []string) {
	rows, err := db.Query(query, args...)
	if err != nil {
		log.Fatalf("%s: %v", query, err)
	}
	defer rows.Close()
	for rows.Next() {
		var s string
		if err := rows.Scan(&s); err != nil {
			log.Fatalf("%s: %v", query, err)
		}
		all = append(all, s)
	}
	if err := rows.Err(); err != nil {
		log.Fatalf("%s: %v", query, err)
	}
	return all
}
