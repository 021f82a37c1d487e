package store

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"informd/rules"
)

// The searches that a message began are those with its key, of whomever, also from before the person stood in
// the key; those of a backlog are not read through for each.
func TestSearches(t *testing.T) {
	s := open(t)
	var people []string
	for i := range 3 {
		addr := fmt.Sprintf("p%d@org%d.example", i, i)
		people = append(people, rules.PersonID(addr))
		appendEvent(t, s, t0, asked(addr, fmt.Sprint("q", i)))
	}
	slices.Sort(people)
	update(t, s, t0, func(tx *Tx) error {
		for _, message := range []string{"m", "m0", "l/m", "report"} {
			if err := tx.BeginSearch(message, people[1]); err != nil {
				return err
			}
		}
		if err := tx.BeginSearch("m", people[2]); err != nil {
			return err
		}
		if err := tx.OweReports(people...); err != nil {
			return err
		}
		_, err := tx.exec(`INSERT INTO search (message, person) VALUES ('m', ?)`, people[0])
		return err
	})
	update(t, s, t0, func(tx *Tx) error {
		if got, err := tx.Searched("m"); err != nil || !slices.Equal(got, people) {
			t.Errorf("m began searches for %v, %v; want %v", got, err, people)
		}
		return tx.EndSearch("m")
	})
	if got := view(t, s, func(tx *Tx) ([]string, error) { return tx.Searched("m") }); len(got) > 0 {
		t.Errorf("the searches of m have ended, and are %v", got)
	}
	if got := view(t, s, (*Tx).OwedReports); !slices.Equal(got, people) {
		t.Errorf("reports are owed for %v, want %v", got, people)
	}
	if n := count(t, raw(t, s.path), `SELECT count(*) FROM search`); n != 6 {
		t.Errorf("%d searches are left, want 6", n)
	}
	rows, err := raw(t, s.path).Query(`EXPLAIN QUERY PLAN DELETE FROM search WHERE `+ofMessage, "m")
	if err != nil {
		t.Fatal(err)
	}
	defer rows.Close()
	for rows.Next() {
		var id, parent, unused int
		var step string
		if err := rows.Scan(&id, &parent, &unused, &step); err != nil {
			t.Fatal(err)
		}
		if strings.HasPrefix(step, "SCAN") {
			t.Errorf("to end a search takes: %s", step)
		}
	}
	if err := rows.Err(); err != nil {
		t.Fatal(err)
	}
}
