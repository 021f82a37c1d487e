package store

import (
	"encoding/json"
	"fmt"
	"slices"
	"strings"
	"testing"

	"informd/rules"
	"informd/rules/content"
)

// The buttons of mails that left before they were kept are read out of their text once, by the migration.
func TestButtonsOfOlderMails(t *testing.T) {
	path, _ := filled(t, "testdata/filled-v6.sql")
	db := raw(t, path)
	odd := "From a list [dev] and [x].\n\n  stop [k3f9aa]               No follow-up\n  [k3f9aa] same:              Give another address\n" +
		"  [dev] stop\n  no tag [K3F9]\n  it ends in one: a tag [k3f9bb]"
	mustExec(t, db, `UPDATE forgetting SET person = 'p'`)
	mustExec(t, db, `UPDATE outbox SET text = ? WHERE id = 1`, odd)
	db.Close()
	s := reopen(t, path)
	buttons := 0
	for _, it := range view(t, s, func(tx *Tx) ([]rules.Item, error) { return tx.Items() }) {
		if it.Text == odd { // a sentence with a tag in it is no button
			want := []content.Shown{{Command: "stop", Tag: "k3f9aa"}, {Command: "same:", Tag: "k3f9aa"},
				{Command: "it ends in one: a tag", Tag: "k3f9bb"}}
			if !slices.Equal(it.Buttons, want) {
				t.Errorf("got %v, want %v of\n%s", it.Buttons, want, it.Text)
			}
			continue
		}
		var shown []content.Shown
		for line := range strings.Lines(it.Text) {
			line, _, _ = strings.Cut(strings.TrimSpace(line), "  ")
			if command, tag := content.CutTag(line); tag != "" && it.Road == rules.RoadOwner {
				shown = append(shown, content.Shown{Command: command, Tag: tag})
			}
		}
		buttons += len(shown)
		if !slices.Equal(it.Buttons, shown) {
			t.Errorf("%s: got %v, want %v of\n%s", it.Key, it.Buttons, shown, it.Text)
		}
	}
	if buttons < 20 {
		t.Errorf("the mails show %d buttons, want many", buttons)
	}
}

// Buttons are kept with a row, are frozen with what it says, and change when it is reworded.
func TestButtonsAreKept(t *testing.T) {
	s := open(t)
	want := []content.Shown{{Command: "stop", Tag: "k3f9aa"}, {Command: "intro: Rui <rui@port.example>", Tag: "k3f9aa"}}
	for i, buttons := range [][]content.Shown{nil, want} {
		update(t, s, t0, func(tx *Tx) error {
			_, err := tx.Enqueue(Row{Item: rules.Item{Key: fmt.Sprint("receipt/", i), Kind: "receipt", Road: rules.RoadOwner,
				To: "julie@example.org", Buttons: buttons}})
			return err
		})
		items := view(t, s, func(tx *Tx) ([]rules.Item, error) { return tx.Items() })
		if got := items[i].Buttons; !slices.Equal(got, buttons) {
			t.Errorf("got %v, want %v", got, buttons)
		}
	}
	data, err := json.Marshal(want)
	if err != nil {
		t.Fatal(err)
	}
	if err := s.Update(t.Context(), t0, func(tx *Tx) error {
		_, err := tx.exec(`UPDATE outbox SET buttons = ? WHERE key = 'receipt/0'`, string(data))
		return err
	}); err == nil {
		t.Error("the buttons of a row that is ready were changed")
	}
}
