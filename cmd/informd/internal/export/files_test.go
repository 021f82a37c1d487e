package export

import (
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"informd/rules"
	"informd/rules/fact"
	"informd/rules/mail"
	"informd/store"
)

// What notes kept comes out byte by byte, under names that lead nowhere else.
func TestFiles(t *testing.T) {
	at := time.Date(2026, 3, 2, 9, 0, 0, 0, time.UTC)
	s, err := store.Open(t.Context(), filepath.Join(t.TempDir(), "state.db"))
	if err != nil {
		t.Fatal(err)
	}
	defer s.Close()
	dir := filepath.Join(t.TempDir(), "out", "files")
	given := map[string]string{"notes.pdf": "notes.pdf", "../../.bashrc": "bashrc", `C:\temp\a?b*.txt`: "a_b_.txt", "": "file", "..": "file",
		strings.Repeat("ä", 300) + ".png": strings.Repeat("ä", 56) + ".png", "/etc/passwd": "passwd"}
	given["\x1b[31m\n.jpg"] = "__31m_.jpg"
	people := []*rules.Person{rules.Fold("p", []fact.Event{{Seq: 1, Person: "p", Kind: fact.Asked, Name: "Anna / Meier", Address: "anna@x.example"}}, nil)}
	err = s.Update(t.Context(), at, func(tx *store.Tx) error {
		if _, _, err := tx.Append(fact.Event{Person: "p", Kind: fact.Asked, Source: "q"}); err != nil {
			return err
		}
		for name := range given {
			if err := tx.PutAttachment("p", "n", mail.Attachment{Name: name, Data: []byte("of " + name)}); err != nil {
				return err
			}
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	err = s.View(t.Context(), func(tx *store.Tx) error {
		list, err := tx.Attachments("p")
		if err != nil {
			return err
		}
		names, err := Files(tx, people, dir)
		if len(names) != len(given) || err != nil {
			t.Fatalf("%d files: %v", len(names), err)
		}
		for i, a := range list {
			if !strings.HasPrefix(names[i], "Meier 2026-03-02 ") || !strings.HasSuffix(names[i], " "+given[a.Name]) {
				t.Errorf("%q is called %q, want it to end with %q", a.Name, names[i], given[a.Name])
			}
			if data, err := os.ReadFile(filepath.Join(dir, names[i])); string(data) != "of "+a.Name {
				t.Errorf("%s holds %q (%v)", names[i], data, err)
			}
		}
		if _, err := Files(tx, people, dir); !errors.Is(err, fs.ErrExist) {
			t.Errorf("once more: %v", err)
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	if all, err := os.ReadDir(dir); len(all) != len(given) || err != nil {
		t.Errorf("%d files stand there (%v)", len(all), err)
	}
}
