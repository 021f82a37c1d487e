package store

import (
	"reflect"
	"testing"
	"time"

	"informd/rules"
	"informd/rules/fact"
	"informd/rules/mail"
	"informd/rules/reading"
)

func TestCursors(t *testing.T) {
	s := open(t)
	update(t, s, t0, func(tx *Tx) error { return tx.PutCursor(Cursor{Folder: "INBOX", UIDValidity: 1, UIDNext: 10}) })
	update(t, s, t0, func(tx *Tx) error {
		return tx.PutCursor(Cursor{Folder: "Sent", UIDValidity: 1<<32 - 1, UIDNext: 1<<32 - 1})
	})
	update(t, s, t0, func(tx *Tx) error { return tx.PutCursor(Cursor{Folder: "INBOX", UIDValidity: 2, UIDNext: 5}) })
	update(t, s, t0, func(tx *Tx) error { return tx.PutCursor(Cursor{Folder: "Old", UIDValidity: 1, UIDNext: 1}) })
	update(t, s, t0, func(tx *Tx) error { return tx.DropCursor("Old") })
	update(t, s, t0, func(tx *Tx) error { return tx.ReadAnew("INBOX") })
	update(t, s, t0, func(tx *Tx) error { return tx.ReadAnew("Archive") })
	update(t, s, t0, func(tx *Tx) error { return tx.PutCursor(Cursor{Folder: "INBOX", UIDValidity: 2, UIDNext: 6}) })
	update(t, s, t0, func(tx *Tx) error { return tx.ReadAnew("Sent") })
	update(t, s, t0, func(tx *Tx) error { return tx.ReadAnewDone("Sent") })
	got := view(t, s, func(tx *Tx) (map[string]Cursor, error) { return tx.Cursors() })
	want := map[string]Cursor{"INBOX": {"INBOX", 2, 6, true}, "Sent": {"Sent", 1<<32 - 1, 1<<32 - 1, false},
		"Archive": {"Archive", 0, 0, true}}
	if !reflect.DeepEqual(got, want) {
		t.Errorf("got %v, want %v", got, want)
	}
}

func TestContentID(t *testing.T) {
	m := mail.Message{ID: "m@x", From: mail.Address{Addr: "a@x"}, Date: t0, Subject: "s"}
	moved := m
	moved.Place, moved.Date = mail.Place{Folder: "Junk", UIDValidity: 2, UID: 9}, t0.In(time.FixedZone("x", 3600))
	if ContentID(m) != ContentID(moved) {
		t.Error("the same mail in another folder has another id")
	}
	for name, change := range map[string]func(*mail.Message){
		"id":      func(m *mail.Message) { m.ID = "n@x" },
		"from":    func(m *mail.Message) { m.From.Addr = "b@x" },
		"date":    func(m *mail.Message) { m.Date = t0.Add(time.Second) },
		"subject": func(m *mail.Message) { m.Subject = "t" },
	} {
		other := m
		change(&other)
		if ContentID(m) == ContentID(other) {
			t.Errorf("two mails that differ by %s have one id", name)
		}
	}
}

// Merged letters, which have no Message-ID or share one, are told apart by whom they went to; the
// names of others stay what they were.
func TestContentIDOfMergedLetters(t *testing.T) {
	m := mail.Message{ID: "m@x", From: mail.Address{Addr: "a@x"}, Date: t0, Subject: "s"}
	for _, tt := range []struct {
		id     string
		shared bool
		apart  bool
	}{{"m@x", false, false}, {"m@x", true, true}, {"", false, true}} {
		anna, bob := m, m
		anna.ID, anna.Shared, anna.To = tt.id, tt.shared, []mail.Address{{Addr: "anna@x"}}
		bob.ID, bob.Shared, bob.To = tt.id, tt.shared, []mail.Address{{Addr: "bob@x"}}
		if apart := ContentID(anna) != ContentID(bob); apart != tt.apart {
			t.Errorf("id %q, shared %v: told apart %v", tt.id, tt.shared, apart)
		}
	}
}

func TestMessages(t *testing.T) {
	s := open(t)
	appendEvent(t, s, t0, asked(anna, "q@me"))
	m := MessageRow{Content: "c1", MessageID: "m@x", Place: mail.Place{Folder: "INBOX", Role: mail.RoleInbox, UIDValidity: 1, UID: 7},
		Date: t0, From: anna, Subject: "Re: 17 minutes?", Kind: reading.KindHuman, Why: "in the thread",
		Person: rules.PersonID(anna), Ask: "a", Text: "gladly"}
	seen := func(id string) bool {
		return view(t, s, func(tx *Tx) (bool, error) { return tx.SeenMessage(id) })
	}
	if seen("c1") {
		t.Error("seen before it was put")
	}
	update(t, s, t0, func(tx *Tx) error { return tx.PutMessage(m) })
	m.Seen = t0
	if got := view(t, s, func(tx *Tx) (*MessageRow, error) { return tx.Message("m@x") }); got == nil || *got != m {
		t.Errorf("got %+v\nwant %+v", got, m)
	}
	moved := m
	moved.Place = mail.Place{Folder: "Archive", Role: mail.RoleArchive, UIDValidity: 3, UID: 1}
	update(t, s, t0.Add(time.Hour), func(tx *Tx) error { return tx.PutMessage(moved) })
	all := view(t, s, func(tx *Tx) ([]MessageRow, error) { return tx.Messages(m.Person) })
	if len(all) != 1 || all[0] != moved {
		t.Errorf("after it moved: got %+v\nwant %+v", all, moved)
	}
	if !seen("c1") {
		t.Error("not seen after it was put")
	}
	if got := view(t, s, func(tx *Tx) (*MessageRow, error) { return tx.Message("") }); got != nil {
		t.Errorf("no id: got %+v", got)
	}
}

// Other people's words are kept while an ask of theirs is open, and no longer.
func TestPurgeTexts(t *testing.T) {
	s := open(t)
	ev := asked(anna, "q@me")
	appendEvent(t, s, t0, ev)
	appendEvent(t, s, t0, fact.Event{Person: "bob", Kind: fact.Heard, Source: "b@x"})
	closed := t0.Add(time.Hour)
	save := func() {
		update(t, s, t0, func(tx *Tx) error {
			p, err := tx.Person(ev.Person)
			if err != nil {
				return err
			}
			return tx.SavePerson(p, time.Time{}, "")
		})
	}
	save()
	update(t, s, t0, func(tx *Tx) error {
		for _, m := range []MessageRow{
			{Content: "answer", Kind: reading.KindHuman, Person: ev.Person, Ask: ev.Ask, Text: "gladly"},
			{Content: "aside", Kind: reading.KindHuman, Person: ev.Person, Text: "by the way"},
			{Content: "own", Kind: reading.KindCapture, Person: ev.Person, Ask: ev.Ask, Text: "could I ask you?"},
			{Content: "bob", Kind: reading.KindHuman, Person: "bob", Text: "hello"},
		} {
			m.MessageID = m.Content
			if err := tx.PutMessage(m); err != nil {
				return err
			}
		}
		return nil
	})
	purge := func(now time.Time, want ...string) {
		t.Helper()
		update(t, s, now, func(tx *Tx) error { return tx.PurgeTexts(now) })
		var got []string
		for _, id := range []string{"answer", "aside", "own", "bob"} {
			if m := view(t, s, func(tx *Tx) (*MessageRow, error) { return tx.Message(id) }); m.Text != "" {
				got = append(got, id)
			}
		}
		if !reflect.DeepEqual(got, want) {
			t.Errorf("texts left: %v, want %v", got, want)
		}
	}
	purge(t0, "answer", "aside", "own") // the ask is open; Bob was never asked
	appendEvent(t, s, t0, fact.Event{Person: ev.Person, Kind: fact.Answered, At: closed, Source: "m@x", Ask: ev.Ask})
	save()
	purge(closed.Add(-time.Minute), "answer", "aside", "own")
	purge(closed, "own")
}

func TestPending(t *testing.T) {
	s := open(t)
	update(t, s, t0, func(tx *Tx) error { return tx.PutPending("b@me", t0.Add(time.Minute), "second") })
	update(t, s, t0, func(tx *Tx) error { return tx.PutPending("a@me", t0, "first") })
	update(t, s, t0, func(tx *Tx) error { return tx.PutPending("a@me", t0.Add(time.Hour), "seen again") })
	got := view(t, s, func(tx *Tx) ([]PendingCapture, error) { return tx.Pending() })
	want := []PendingCapture{{"a@me", t0, "first"}, {"b@me", t0.Add(time.Minute), "second"}}
	if !reflect.DeepEqual(got, want) {
		t.Errorf("got %v, want %v", got, want)
	}
	update(t, s, t0, func(tx *Tx) error {
		if err := tx.SetDiffers("a@me", "another subject"); err != nil {
			return err
		}
		differs, err := tx.DropPending("a@me")
		if differs != "another subject" {
			t.Errorf("its copy differs by %q", differs)
		}
		return err
	})
	if got = view(t, s, func(tx *Tx) ([]PendingCapture, error) { return tx.Pending() }); len(got) != 1 || got[0].Ref != "b@me" {
		t.Errorf("after its twin came: got %v", got)
	}
}
