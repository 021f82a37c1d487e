package store

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"os"
	"reflect"
	"slices"
	"strings"
	"testing"
	"time"

	"informd/rules"
	"informd/rules/content"
	"informd/rules/fact"
	"informd/rules/mail"
)

// What the database knows of the account changes field by field.
func TestAccount(t *testing.T) {
	s := open(t)
	if got := view(t, s, (*Tx).Account); got != (Account{}) {
		t.Errorf("a new database knows %+v", got)
	}
	want := Account{Key: "k", Generation: "two", Since: t0, LastLook: t0.Add(time.Hour)}
	update(t, s, t0, func(tx *Tx) error {
		return errors.Join(
			tx.SetAccount(func(a *Account) { a.Key, a.Generation, a.Since = "k", "one", t0 }),
			tx.SetAccount(func(a *Account) { a.Generation, a.LastLook = "two", t0.Add(time.Hour) }))
	})
	if got := view(t, s, (*Tx).Account); got != want {
		t.Errorf("got %+v, want %+v", got, want)
	}
}

// Health knows since when it has been so.
func TestHealth(t *testing.T) {
	s := open(t)
	for i, c := range []struct {
		state HealthState
		cause HealthCause
		since int
	}{{Works, "", 0}, {Works, "", 0}, {Broken, "", 2}, {Broken, LoginRefused, 2}, {Works, "", 4}} {
		at := t0.Add(time.Duration(i) * time.Minute)
		is := Health{Part: content.PartIMAP, State: c.state, Cause: c.cause, Why: fmt.Sprint("why ", i), At: at}
		update(t, s, at, func(tx *Tx) error { return tx.PutHealth(is) })
		got := view(t, s, func(tx *Tx) ([]Health, error) { return tx.Health() })
		is.Since = t0.Add(time.Duration(c.since) * time.Minute)
		want := []Health{is}
		if !reflect.DeepEqual(got, want) {
			t.Errorf("got %v, want %v", got, want)
		}
	}
}

func TestAttachments(t *testing.T) {
	s := open(t)
	appendEvent(t, s, t0, asked(anna, "q@me"))
	p := rules.PersonID(anna)
	photo := mail.Attachment{Name: "../../photo.jpg", Type: "image/jpeg", Data: []byte("picture")}
	for range 2 { // the same note read twice
		update(t, s, t0, func(tx *Tx) error { return tx.PutAttachment(p, "n@me", photo) })
	}
	got := view(t, s, func(tx *Tx) ([]Attachment, error) { return tx.Attachments(p) })
	want := []Attachment{{ID: 1, Person: p, Source: "n@me", Name: photo.Name, Type: photo.Type, Size: 7, At: t0}}
	if !reflect.DeepEqual(got, want) {
		t.Errorf("got %v, want %v", got, want)
	}
	if data := view(t, s, func(tx *Tx) ([]byte, error) { return tx.AttachmentData(1) }); string(data) != "picture" {
		t.Errorf("got %q", data)
	}
	put := func(size int) error {
		return s.Update(context.Background(), t0, func(tx *Tx) error {
			return tx.PutAttachment(p, "n@me", mail.Attachment{Data: make([]byte, size)})
		})
	}
	if err := put(MaxAttachment + 1); !errors.Is(err, ErrTooLarge) {
		t.Errorf("one byte too many: got %v, want ErrTooLarge", err)
	}
	if err := put(MaxAttachment); err != nil {
		t.Errorf("as large as may be: %v", err)
	}
	if err := put(0); err != nil {
		t.Errorf("an empty one: %v", err)
	}
	err := s.View(context.Background(), func(tx *Tx) error { _, err := tx.AttachmentData(99); return err })
	wantError(t, err, "99", "no such")
}

// Forget leaves nothing of a person in any file, and everything of the others; what
// remains keeps informd from writing to them.
func TestForget(t *testing.T) {
	s := open(t)
	for _, state := range states {
		addr := anna
		if state != rules.StateSent {
			addr = string(state) + "@other.example"
		}
		put(t, s, state, addr)
	}
	p, other := rules.PersonID(anna), rules.PersonID("held@other.example")
	update(t, s, t0, func(tx *Tx) error {
		for _, ev := range []fact.Event{
			{Person: p, Kind: fact.Noted, Source: "n@me", Line: "learned", Text: "SECRETWORD about her"},
			{Person: other, Kind: fact.Introduced, Source: "o@me", Named: fact.Named{Name: "Anna M.", Address: strings.ToUpper(anna)}},
			{Person: other, Kind: fact.Introduced, Source: "o@me", Named: fact.Named{Name: "Bob", Address: "bob@x.example"}},
			{Person: other, Kind: fact.Answered, Source: "a@x", Name: "Anna Meier", Address: anna, Why: "Anna Meier wrote back",
				Ask: rules.AskID("held@other.example", t0, "17 minutes?")},
			{Kind: fact.Ignored, Source: "s@x", Why: "a forgery in the name of " + anna},
			{Kind: fact.Tripped, Why: "three bounces, the last of " + anna},
			{Kind: fact.Rehearsing},
		} {
			if _, _, err := tx.Append(ev); err != nil {
				return err
			}
		}
		person, err := tx.Person(p)
		if err != nil {
			return err
		}
		digest := Row{Item: rules.Item{Key: "digest/2026-W10", Kind: "digest", Road: rules.RoadOwner, To: "julie@example.org",
			Subject: "Your week", Text: "Anna Meier has not answered"}, Raw: []byte("Anna Meier has not answered"),
			Letter: mail.Letter{Words: mail.Words{HTML: "<b>Anna Meier</b>"}}}
		receipt := Row{Item: rules.Item{Key: "receipt/1", Kind: "receipt", Road: rules.RoadOwner, To: "julie@example.org", Text: "about Bob"}}
		for _, r := range []Row{digest, receipt} {
			if _, err := tx.Enqueue(r); err != nil {
				return err
			}
			if err := errors.Join(claim(tx, r.Key), committing(tx, r.Key), sent(tx, r.Key)); err != nil {
				return err
			}
		}
		if _, err := tx.AddNonce(person.Items[0].Key, "a nonce"); err != nil {
			return err
		}
		return errors.Join(tx.SavePerson(person, t0, ""),
			tx.PutMessage(MessageRow{Content: "c", From: anna, Person: p, Text: "her words"}),
			tx.PutMessage(MessageRow{Content: "d", From: "Anna@pharma.example", Text: "her words to others"}),
			tx.PutAttachment(p, "n@me", mail.Attachment{Name: "anna.jpg", Data: []byte("SECRETPICTURE")}),
			tx.SetGrace(person.Items[0].Key, GraceDrafting, t0), tx.BeginSearch("m1", p), tx.BeginSearch("m2", other))
	})
	before := view(t, s, func(tx *Tx) ([]Row, error) { return tx.Rows() })

	update(t, s, t0, func(tx *Tx) error { return tx.Forget(p, "mark1", "mark2") })
	if err := s.Scrub(context.Background()); err != nil {
		t.Fatal(err)
	}

	for _, name := range []string{s.path, s.path + "-wal"} {
		data, err := os.ReadFile(name)
		if err != nil {
			t.Fatal(err)
		}
		for _, word := range []string{"Anna Meier", "SECRETWORD", "SECRETPICTURE", "anna.jpg", "her words", "tok-" + rules.AskID(anna, t0, "17 minutes?")} {
			if bytes.Contains(data, []byte(word)) {
				t.Errorf("%s still holds %q", name, word)
			}
		}
		if n := bytes.Count(bytes.ToLower(data), []byte(anna)); n > 0 {
			t.Errorf("%s still holds the address %d times", name, n)
		}
	}
	for mark, want := range map[string]bool{"mark1": true, "mark2": true, "mark3": false} {
		if got := view(t, s, func(tx *Tx) (bool, error) { return tx.Suppressed(mark) }); got != want {
			t.Errorf("suppressed %s: got %v, want %v", mark, got, want)
		}
	}
	if got := view(t, s, func(tx *Tx) (*rules.Person, error) { return tx.Person(p) }); got != nil {
		t.Errorf("still known: %+v", got)
	}
	searches := view(t, s, func(tx *Tx) ([]string, error) {
		return collect(tx, scanString, `SELECT message FROM search UNION ALL SELECT reason FROM grace UNION ALL SELECT nonce FROM claim`)
	})
	if want := []string{"m2/" + other}; !slices.Equal(searches, want) {
		t.Errorf("of searches, claims and graces are kept %q, want %q", searches, want)
	}
	account := view(t, s, func(tx *Tx) ([]fact.Event, error) { return tx.Events("") })
	if st := rules.FoldAccount(account); len(account) != 2 || !st.Rehearsal || !st.Breaker.Tripped {
		t.Errorf("the account stands on %+v", account)
	}
	rest := view(t, s, func(tx *Tx) (*rules.Person, error) { return tx.Person(other) })
	if len(rest.Asks) != 1 || rest.Asks[0].State != rules.AskAnswered || len(rest.Promises) != 1 || rest.Promises[0].Who.Name != "Bob" {
		t.Errorf("somebody else is now %+v", rest)
	}
	for _, r := range before {
		got := view(t, s, func(tx *Tx) (*Row, error) { return tx.Row(r.Key) })
		switch {
		case r.Person == p:
			if got != nil {
				t.Errorf("%s is still there", r.Key)
			}
		case r.Key == "digest/2026-W10":
			if got == nil || got.State != rules.StateSent || got.Text != "" || len(got.Raw)+len(got.Final) != 0 || got.Letter.HTML != "" {
				t.Errorf("the digest is %+v", got)
			}
		case got == nil || !reflect.DeepEqual(*got, r):
			t.Errorf("%s changed\nfrom %+v\nto   %+v", r.Key, r, got)
		}
	}
	db := raw(t, s.path)
	for _, q := range []string{"DELETE FROM event", "DELETE FROM outbox", "DELETE FROM step", "UPDATE outbox SET text = ''"} {
		if _, err := db.Exec(q); err == nil {
			t.Errorf("%s: allowed after forget", q)
		}
	}
	err := s.Update(context.Background(), t0, func(tx *Tx) error { return tx.Forget(p, "m") })
	wantError(t, err, "nobody is known")
}
