package store

import (
	"context"
	"errors"
	"fmt"
	"reflect"
	"slices"
	"strings"
	"testing"
	"time"

	"informd/rules"
	"informd/rules/fact"
)

var states = []rules.State{rules.StateHeld, rules.StateReady, rules.StateSending, rules.StateStale,
	rules.StateCommitting, rules.StateSent, rules.StateUnsure, rules.StateDropped, rules.StateFailed}

// ways are the moves the outbox knows, by what they lead from.
var ways = map[rules.State][]rules.State{
	rules.StateHeld:       {rules.StateHeld, rules.StateReady, rules.StateDropped},
	rules.StateReady:      {rules.StateSending, rules.StateDropped},
	rules.StateSending:    {rules.StateReady, rules.StateStale, rules.StateCommitting, rules.StateFailed},
	rules.StateStale:      {rules.StateHeld, rules.StateDropped},
	rules.StateCommitting: {rules.StateSent, rules.StateReady, rules.StateFailed, rules.StateUnsure},
	rules.StateUnsure:     {rules.StateSent, rules.StateReady, rules.StateDropped},
}

// roads lead a held row by verbs to each state.
var roads = map[rules.State][]func(tx *Tx, key string) error{
	rules.StateHeld:       {},
	rules.StateReady:      {release},
	rules.StateSending:    {release, claim},
	rules.StateStale:      {release, claim, stale},
	rules.StateCommitting: {release, claim, committing},
	rules.StateSent:       {release, claim, committing, sent},
	rules.StateUnsure:     {release, claim, committing, unsure},
	rules.StateDropped:    {drop},
	rules.StateFailed:     {release, claim, fail},
}

func release(tx *Tx, key string) error {
	return errors.Join(tx.Noticed(key, tx.now), tx.Release(key, "released"))
}
func claim(tx *Tx, key string) error      { return tx.Claim(key, []byte("final"), "g1") }
func stale(tx *Tx, key string) error      { return tx.Stale(key, "news") }
func committing(tx *Tx, key string) error { return tx.Committing(key) }
func sent(tx *Tx, key string) error       { return tx.Sent(key, tx.now, "250 ok") }
func unsure(tx *Tx, key string) error     { return tx.Unsure(key, "no answer to the dot") }
func drop(tx *Tx, key string) error       { return tx.Drop(key, "stopped") }
func fail(tx *Tx, key string) error       { return tx.Fail(key, "550 no") }
func retry(tx *Tx, key string) error      { return tx.Retry(key, tx.now.Add(time.Hour), "451 later") }
func found(tx *Tx, key string) error      { return tx.Resolve(key, rules.StateSent, "found in Sent") }
func again(tx *Tx, key string) error      { return tx.Resolve(key, rules.StateReady, "the owner said so") }
func giveUp(tx *Tx, key string) error {
	return tx.Resolve(key, rules.StateDropped, "the owner said so")
}
func reword(tx *Tx, key string) error {
	return tx.Reword(key, Row{Item: rules.Item{Due: tx.now.Add(time.Hour), NoticeKey: "notice/2", To: "a@x", Text: "anew",
		Why: "the owner said edit"}})
}

// put makes a row in a state, with its key, for a person of its own.
func put(t testing.TB, s *Store, state rules.State, addr string) Row {
	t.Helper()
	r := followup(addr)
	update(t, s, t0, func(tx *Tx) error {
		if _, _, err := tx.Append(asked(addr, "q-"+addr)); err != nil {
			return err
		}
		if added, err := tx.Enqueue(r); err != nil || !added {
			return fmt.Errorf("enqueue: added %v, %w", added, err)
		}
		for _, step := range roads[state] {
			if err := step(tx, r.Key); err != nil {
				return err
			}
		}
		return nil
	})
	return r
}

func row(t testing.TB, s *Store, key string) Row {
	t.Helper()
	r := view(t, s, func(tx *Tx) (*Row, error) { return tx.Row(key) })
	if r == nil {
		t.Fatalf("no row %s", key)
	}
	return *r
}

// Plain SQL on a real file can take a row along its ways and along no other.
func TestWays(t *testing.T) {
	s := open(t)
	db := raw(t, s.path)
	for i, from := range states {
		for j, to := range states {
			r := put(t, s, from, fmt.Sprintf("p%d-%d@x.example", i, j))
			legal := slices.Contains(ways[from], to)
			query := `UPDATE outbox SET state = ?1, finished = CASE WHEN ?1 IN ('sent', 'unsure', 'dropped', 'failed') THEN 1 END`
			if from == rules.StateHeld {
				mustExec(t, db, `UPDATE outbox SET noticed_at = 1 WHERE key = ?`, r.Key)
			}
			if legal && to == rules.StateSending {
				query += `, final = x'00'`
			}
			if legal && to == rules.StateCommitting {
				query += `, committed_at = 1`
			}
			_, err := db.Exec(query+` WHERE key = ?2`, to, r.Key)
			got := row(t, s, r.Key).State
			switch {
			case legal && (err != nil || got != to):
				t.Errorf("%s → %s: refused: %v", from, to, err)
			case !legal && err == nil:
				t.Errorf("%s → %s: allowed", from, to)
			case !legal && !strings.Contains(err.Error(), "no way between these states"):
				t.Errorf("%s → %s: refused for another reason: %v", from, to, err)
			case !legal && got != from:
				t.Errorf("%s → %s: refused, and yet it is %s", from, to, got)
			}
		}
	}
}

// Each verb leads from its states and says what is wrong in the others.
func TestVerbs(t *testing.T) {
	type verb func(*Tx, string) error
	for _, c := range []struct {
		name string
		do   verb
		from []rules.State
		to   rules.State
	}{
		{"release", release, []rules.State{"held"}, "ready"},
		{"reword", reword, []rules.State{"held", "stale"}, "held"},
		{"drop", drop, []rules.State{"held", "ready", "stale"}, "dropped"},
		{"claim", claim, []rules.State{"ready"}, "sending"},
		{"stale", stale, []rules.State{"sending"}, "stale"},
		{"committing", committing, []rules.State{"sending"}, "committing"},
		{"sent", sent, []rules.State{"committing"}, "sent"},
		{"retry", retry, []rules.State{"sending", "committing"}, "ready"},
		{"fail", fail, []rules.State{"sending", "committing"}, "failed"},
		{"unsure", unsure, []rules.State{"committing"}, "unsure"},
		{"found", found, []rules.State{"unsure"}, "sent"},
		{"again", again, []rules.State{"unsure"}, "ready"},
		{"give up", giveUp, []rules.State{"unsure"}, "dropped"},
	} {
		s := open(t)
		for i, from := range states {
			r := put(t, s, from, fmt.Sprintf("p%d@x.example", i))
			err := s.Update(context.Background(), t0.Add(time.Minute), func(tx *Tx) error { return c.do(tx, r.Key) })
			got := row(t, s, r.Key)
			if slices.Contains(c.from, from) {
				if err != nil || got.State != c.to {
					t.Errorf("%s a row that is %s: got %s, %v, want %s", c.name, from, got.State, err, c.to)
				}
				steps := view(t, s, func(tx *Tx) ([]Step, error) { return tx.Steps(r.Key) })
				last := steps[len(steps)-1]
				if last.From != from || last.To != c.to || !last.At.Equal(t0.Add(time.Minute)) || last.Why == "" {
					t.Errorf("%s a row that is %s: its last step is %+v", c.name, from, last)
				}
				if got.State.Over() != !got.Finished.IsZero() {
					t.Errorf("%s a row that is %s: it is %s and finished at %v", c.name, from, got.State, got.Finished)
				}
				continue
			}
			var se *StateError
			if !errors.As(err, &se) || se.State != from || se.Key != r.Key {
				t.Errorf("%s a row that is %s: got %v, want a StateError", c.name, from, err)
			}
		}
		err := s.Update(context.Background(), t0, func(tx *Tx) error { return c.do(tx, "none") })
		wantError(t, err, "none: no such row")
	}
}

// What a row is and what it says cannot be changed by any SQL, where it is frozen.
func TestFrozen(t *testing.T) {
	s := open(t)
	db := raw(t, s.path)
	words := []string{"due = 1", "notice_key = 'n'", "hold_days = 9", "hold_ms = 9", "basis = 'x'", "recipient = 'evil@x'",
		"domain = 'x'", "sender = 'evil@x'", "subject = 'x'", "text = 'x'", "message_id = 'x'", "token = 'x'",
		"letter = '{}'", "raw = x'00'"}
	identity := []string{"id = 77", "key = 'x'", "kind = 'x'", "road = 'owner'", "person = NULL", "ask = 'x'",
		"talk = 'x'", "created = 1"}
	for i, state := range states {
		r := put(t, s, state, fmt.Sprintf("p%d@x.example", i))
		before := row(t, s, r.Key)
		refuse := func(set, want string) {
			t.Helper()
			_, err := db.Exec("UPDATE outbox SET "+set+" WHERE key = ?", r.Key)
			if err == nil {
				t.Errorf("%s: SET %s: allowed", state, set)
			} else if !strings.Contains(err.Error(), want) {
				t.Errorf("%s: SET %s: refused for another reason: %v", state, set, err)
			}
		}
		for _, set := range identity {
			refuse(set, "never changes")
		}
		for _, set := range words {
			if state != rules.StateHeld {
				refuse(set, "frozen")
			}
		}
		refuse("final = x'01'", "only when it is claimed")
		refuse("committed_at = 12345", "may have left is known")
		if state != rules.StateHeld {
			refuse("noticed_at = 12345", "only a held row")
		}
		if _, err := db.Exec("DELETE FROM outbox WHERE key = ?", r.Key); err == nil {
			t.Errorf("%s: deleted", state)
		}
		for _, c := range []struct{ verb, id, key string }{
			{"INSERT OR REPLACE", "id", "key"}, {"INSERT OR IGNORE", "id", "key"}, {"REPLACE", "NULL", "key"}, {"REPLACE", "id", "'x'"},
		} {
			_, err := db.Exec(c.verb+` INTO outbox (id, key, kind, road, state, ask, talk, created, notice_key, hold_days,
				hold_ms, basis, recipient, domain, sender, subject, text, message_id, token, letter, raw, why, moved_at, moved_why)
				SELECT `+c.id+`, `+c.key+`, kind, road, 'ready', ask, talk, 1, '', 0, 0, '', 'evil@x', '', '', '', '', 'new', 'new', '{}', x'', '', 1, ''
				FROM outbox WHERE key = ?`, r.Key)
			if err != nil {
				t.Errorf("%s: %s with %s, %s: %v", state, c.verb, c.id, c.key, err)
			}
		}
		if after := row(t, s, r.Key); !reflect.DeepEqual(before, after) {
			t.Errorf("%s: the row changed\nfrom %+v\nto   %+v", state, before, after)
		}
	}
	for _, q := range []string{"UPDATE step SET why = ''", "DELETE FROM step", "DELETE FROM outbox"} {
		if _, err := db.Exec(q); err == nil {
			t.Errorf("%s: allowed", q)
		}
	}
	for _, state := range states[2:] {
		_, err := db.Exec(`INSERT INTO outbox (key, kind, road, state, ask, talk, created, notice_key, hold_days, hold_ms, basis,
			recipient, domain, sender, subject, text, message_id, token, letter, raw, why, moved_at, moved_why, final, committed_at, finished)
			VALUES ('new', 'k', 'owner', ?, '', '', 1, '', 0, 0, '', 'a@x', '', '', '', '', '', '', '{}', x'', '', 1, '', x'00', 1,
			CASE WHEN ?1 IN ('sent', 'unsure', 'dropped', 'failed') THEN 1 END)`, state)
		if err == nil || !strings.Contains(err.Error(), "begins held or ready") {
			t.Errorf("a row that begins %s: got %v", state, err)
		}
	}
}

// What the notice showed is what is sent: another text needs another notice.
func TestReword(t *testing.T) {
	s := open(t)
	r := put(t, s, rules.StateHeld, anna)
	for _, at := range []time.Time{t0, t0.Add(time.Hour)} { // sent, and found once more
		update(t, s, t0, func(tx *Tx) error { return tx.Noticed(r.NoticeKey, at) })
	}
	if got := row(t, s, r.Key); !got.NoticedAt.Equal(t0) {
		t.Errorf("noticed at %v, want %v", got.NoticedAt, t0)
	}
	if _, err := raw(t, s.path).Exec(`UPDATE outbox SET text = 'evil', notice_key = 'new'`); err == nil {
		t.Error("the text changed below a notice that was sent")
	}
	same := r
	same.Text = "another"
	err := s.Update(context.Background(), t0, func(tx *Tx) error { return tx.Reword(r.Key, same) })
	wantError(t, err, "new notice")

	other := same
	other.NoticeKey, other.Due, other.Letter.Text, other.Raw = "notice/1", r.Due.AddDate(0, 0, 1), "another", []byte("another")
	other.Why = "the owner said edit"
	update(t, s, t0, func(tx *Tx) error { return tx.Reword(r.Key, other) })
	got := row(t, s, r.Key)
	if got.Text != "another" || got.Letter.Text != "another" || string(got.Raw) != "another" || !got.NoticedAt.IsZero() ||
		!got.Due.Equal(other.Due) || got.Why != "the owner said edit" {
		t.Errorf("got %+v", got)
	}
	// The old notice, sent late, counts for nothing; the new one does.
	update(t, s, t0, func(tx *Tx) error { return tx.Noticed(r.NoticeKey, t0) })
	if got := row(t, s, r.Key); !got.NoticedAt.IsZero() {
		t.Errorf("an old notice counts: noticed at %v", got.NoticedAt)
	}
	update(t, s, t0, func(tx *Tx) error { return tx.Noticed("notice/1", t0) })
	if got := row(t, s, r.Key); got.NoticedAt.IsZero() {
		t.Error("the new notice does not count")
	}
}

// Nothing leaves whose notice was not sent, unless the owner said send now.
func TestReleaseNeedsNotice(t *testing.T) {
	s := open(t)
	r := put(t, s, rules.StateHeld, anna)
	bare := func() error {
		return s.Update(context.Background(), t0, func(tx *Tx) error { return tx.Release(r.Key, "let go") })
	}
	wantError(t, bare(), r.Key, "its notice was not sent")
	appendEvent(t, s, t0, fact.Event{Person: r.Person, Kind: fact.Hurried, Source: "n@me", Ask: "another"})
	wantError(t, bare(), "its notice was not sent")
	appendEvent(t, s, t0, fact.Event{Person: r.Person, Kind: fact.Hurried, Source: "n@me", Ask: r.Ask})
	if err := bare(); err != nil {
		t.Errorf("the owner said send now: %v", err)
	}
}

// A row that was put off leaves for the reason for which it was let go, and not for that of the delay.
func TestWhyItLeft(t *testing.T) {
	postpone := func(tx *Tx, key string) error { return tx.Postpone(key, tx.now, "paused") }
	for _, c := range []struct {
		name  string
		steps []func(*Tx, string) error
		want  string
	}{
		{"let go", []func(*Tx, string) error{release, claim, committing, sent}, "released"},
		{"put off", []func(*Tx, string) error{release, postpone, claim, committing, sent}, "released"},
		{"put off after a try", []func(*Tx, string) error{release, claim, retry, postpone, claim, committing, sent},
			"released"},
		{"shown again", []func(*Tx, string) error{release, postpone, claim, stale, reword, release, postpone, claim},
			"released"},
		{"again by word", []func(*Tx, string) error{release, claim, committing, unsure, again, postpone, claim},
			"the owner said so"},
		{"still put off", []func(*Tx, string) error{release, postpone}, "paused"},
	} {
		s := open(t)
		r := put(t, s, rules.StateHeld, anna)
		update(t, s, t0, func(tx *Tx) error {
			for _, step := range c.steps {
				if err := step(tx, r.Key); err != nil {
					return err
				}
			}
			return nil
		})
		if got := row(t, s, r.Key).Why; got != c.want {
			t.Errorf("%s: why is %q, want %q", c.name, got, c.want)
		}
	}
}

// An ask is followed up once, under whatever key; one that was surely not sent does
// not count.
func TestOneFollowup(t *testing.T) {
	for _, c := range []struct {
		name  string
		steps []func(*Tx, string) error
		want  bool // a second may be enqueued
	}{
		{"held", nil, false},
		{"sent", []func(*Tx, string) error{release, claim, committing, sent}, false},
		{"failed", []func(*Tx, string) error{release, claim, fail}, false},
		{"dropped", []func(*Tx, string) error{drop}, true},
		{"refused, then dropped", []func(*Tx, string) error{release, claim, committing, retry, drop}, true},
		{"unsure, then dropped", []func(*Tx, string) error{release, claim, committing, unsure, giveUp}, false},
		{"unsure, tried again, dropped", []func(*Tx, string) error{release, claim, committing, unsure, again, drop}, false},
		{"unsure, again, refused, dropped", []func(*Tx, string) error{release, claim, committing, unsure, again,
			claim, committing, retry, drop}, false},
	} {
		s := open(t)
		r := put(t, s, rules.StateHeld, anna)
		var added bool
		update(t, s, t0, func(tx *Tx) (err error) {
			for _, step := range c.steps {
				if err := step(tx, r.Key); err != nil {
					return err
				}
			}
			second := r
			second.Key, second.MessageID, second.Token = "followup/again", "second@x", "second"
			added, err = tx.Enqueue(second)
			return err
		})
		if added != c.want {
			t.Errorf("%s: a second follow-up: added %v, want %v", c.name, added, c.want)
		}
	}
}

// After a crash nothing is sent twice by itself: what may have left is unsure.
func TestRecover(t *testing.T) {
	s := open(t)
	key := map[rules.State]string{}
	for i, state := range states {
		key[state] = put(t, s, state, fmt.Sprintf("p%d@x.example", i)).Key
	}
	s.Close()
	s = reopen(t, s.path)
	later := t0.Add(time.Hour)
	mustExec(t, raw(t, s.path), `UPDATE person SET next_at = NULL`)
	for round := range 2 {
		var unsure []Row
		update(t, s, later, func(tx *Tx) (err error) {
			unsure, err = tx.Recover("informd stopped")
			return err
		})
		if round == 0 && (len(unsure) != 1 || unsure[0].Key != key[rules.StateCommitting] || unsure[0].State != rules.StateUnsure) {
			t.Errorf("unsure: got %v", unsure)
		}
		if round == 0 && unsure[0].LastError != "it may have left: informd stopped" {
			t.Errorf("the reason is %q", unsure[0].LastError)
		}
		if round == 1 && len(unsure) != 0 {
			t.Errorf("unsure again: got %v", unsure)
		}
	}
	want := map[rules.State]rules.State{rules.StateSending: rules.StateReady, rules.StateCommitting: rules.StateUnsure}
	for _, state := range states {
		w, moved := want[state]
		if !moved {
			w = state
		}
		got := row(t, s, key[state])
		if got.State != w {
			t.Errorf("%s became %s, want %s", state, got.State, w)
		}
		if due := view(t, s, func(tx *Tx) ([]string, error) { return tx.DuePeople(later) }); slices.Contains(due, got.Person) != moved {
			t.Errorf("%s: whom it is about is due: %v", state, !moved)
		}
	}
}
