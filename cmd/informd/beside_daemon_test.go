package main

import (
	"encoding/json"
	"errors"
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

// A kept is a store on disk with a config that names it.
type kept struct{ config, path string }

var keptAt = time.Date(2026, 3, 2, 9, 0, 0, 0, time.UTC)

// newKept makes a store of an account in which two people were asked. Nothing serves the
// account.
func newKept(t *testing.T) kept {
	t.Helper()
	t.Setenv("RUNTIME_DIRECTORY", t.TempDir())
	dir := t.TempDir()
	k := kept{config: filepath.Join(dir, "config.toml"), path: filepath.Join(dir, "state.db")}
	config := `[owner]
name = "Julie Roth"
addresses = ["julie@example.org"]
timezone = "Europe/Berlin"
[imap]
server = "127.0.0.1:1"
security = "none"
username = "julie"
password_command = ["echo", "secret"]
[smtp]
server = "127.0.0.1:1"
security = "none"
[letters]
language = "en"
[capture]
address = "julie+informd-7f3k2m9qxw4t8bhc@example.org"
[store]
path = "state.db"
`
	if err := os.WriteFile(k.config, []byte(config), 0o600); err != nil {
		t.Fatal(err)
	}
	k.change(t, func(tx *store.Tx) error {
		for _, a := range []mail.Address{{Name: "Anna Meier", Addr: "anna@pharma.example"}, {Name: "Ben Okafor", Addr: "ben@optics.example"}} {
			ask := rules.AskID(a.Addr, keptAt, "A question")
			_, _, err := tx.Append(fact.Event{Person: rules.PersonID(a.Addr), Kind: fact.Asked, At: keptAt, Source: "ask@" + a.Domain(),
				Why: "captured by Bcc", Ask: ask, Name: a.Name, Address: a.Addr, From: "julie@example.org", Recipients: 1,
				Subject: "A question", MessageID: "ask@" + a.Domain()})
			if err != nil {
				return err
			}
		}
		return tx.SetAccount(func(a *store.Account) { a.Key = "the key of the marks" })
	})
	return k
}

// change writes to the store as a daemon does.
func (k kept) change(t *testing.T, f func(tx *store.Tx) error) {
	t.Helper()
	st, err := store.Open(t.Context(), k.path)
	if err != nil {
		t.Fatal(err)
	}
	defer st.Close()
	if err := st.Update(t.Context(), keptAt, f); err != nil {
		t.Fatal(err)
	}
}

// look runs f on the store at path.
func look(t *testing.T, path string, f func(tx *store.Tx) error) {
	t.Helper()
	st, err := store.OpenRead(t.Context(), path)
	if err != nil {
		t.Fatal(err)
	}
	defer st.Close()
	if err := st.View(t.Context(), f); err != nil {
		t.Fatal(err)
	}
}

// standing returns how the account stands.
func (k kept) standing(t *testing.T) (s rules.AccountState) {
	t.Helper()
	look(t, k.path, func(tx *store.Tx) error {
		log, err := tx.Events("")
		s = rules.FoldAccount(log)
		return err
	})
	return s
}

// do runs a command on the store, which must end with a code.
func (k kept) do(t *testing.T, code int, args ...string) said {
	t.Helper()
	got := informd(t, append([]string{"--config", k.config, "--now", "2026-03-04T10:00:00Z"}, args...)...)
	if got.code != code {
		t.Errorf("informd %s\ngot  %d, out %q, err %q\nwant %d", strings.Join(args, " "), got.code, got.out, got.errout, code)
	}
	return got
}

// wantIn checks that a text says all of this.
func wantIn(t *testing.T, text string, parts ...string) {
	t.Helper()
	for _, p := range parts {
		if !strings.Contains(text, p) {
			t.Errorf("got  %q\nwant %q in it", text, p)
		}
	}
}

// wantNotIn checks that a text says none of this.
func wantNotIn(t *testing.T, text string, parts ...string) {
	t.Helper()
	for _, p := range parts {
		if strings.Contains(text, p) {
			t.Errorf("got %q, want no %q in it", text, p)
		}
	}
}

func TestPauseAndResume(t *testing.T) {
	k := newKept(t)
	wantIn(t, k.do(t, 0, "pause", "2w").out, "Paused until Wednesday 18 March 11:00")
	if got, want := k.standing(t).PausedUntil, time.Date(2026, 3, 18, 10, 0, 0, 0, time.UTC); got.Sub(want).Abs() > time.Minute { // the clock runs on from there
		t.Errorf("paused until %v, want %v", got, want)
	}
	if got := k.do(t, 0, "resume").out; got != "Going on.\n" {
		t.Errorf("resume said %q", got)
	}
	if got := k.standing(t).PausedUntil; !got.IsZero() {
		t.Errorf("after resume paused until %v", got)
	}
	k.change(t, func(tx *store.Tx) error {
		_, _, err := tx.Append(fact.Event{Kind: fact.Rehearsing, At: keptAt, Why: "a new store"})
		return err
	})
	wantIn(t, k.do(t, 0, "resume", "--json").out, `"done": "Going on. This is still a rehearsal`)

	wantIn(t, k.do(t, 2, "pause").errout, `expected "<duration>"`)
	wantIn(t, k.do(t, 2, "pause", "long").errout, "write a whole number and one of s, m, h, d, w")
	wantIn(t, k.do(t, 2, "pause", "0d").errout, "informd resume ends one")
}

// What a mail can stop, the command line can stop, in the same words.
func TestStopAndResume(t *testing.T) {
	k := newKept(t)
	wantIn(t, k.do(t, 0, "stop", "everything").out, "Everything is stopped.")
	if !k.standing(t).Halted {
		t.Error("stop everything stopped nothing")
	}
	k.do(t, 0, "resume")
	if k.standing(t).Halted {
		t.Error("all is stopped still after resume")
	}
	k.do(t, 2, "stop", "the", "music")
	k.do(t, 2, "resume", "nobody", "known")
}

// A store that is there and cannot be had is not taken for none: a dry run would say that
// nothing is known, and all is new.
func TestDryRunWithoutRight(t *testing.T) {
	k := newKept(t)
	config, err := os.ReadFile(k.config)
	if err != nil {
		t.Fatal(err)
	}
	beyond := strings.Replace(string(config), `path = "state.db"`, `path = "config.toml/state.db"`, 1)
	if err := os.WriteFile(k.config, []byte(beyond), 0o600); err != nil {
		t.Fatal(err)
	}
	wantIn(t, k.do(t, 1, "run", "--dry-run").errout, "dry run: ", "not a directory")
}

// Who approves a follow-up is told where it waits all the same.
func TestApproveWhilePaused(t *testing.T) {
	for _, tt := range []struct{ pause, said string }{
		{"", " leaves at the next look.\n"},
		{"2w", " is approved, but does not leave now: paused until Wednesday 18 March"},
	} {
		k := newKept(t)
		ask := rules.AskID("anna@pharma.example", keptAt, "A question")
		key := rules.FollowupKey(ask)
		k.change(t, func(tx *store.Tx) error {
			_, err := tx.Enqueue(store.Row{Item: rules.Item{Key: key, Kind: "followup", Road: rules.RoadContact, State: rules.StateHeld,
				Person: rules.PersonID("anna@pharma.example"), Ask: ask, To: "anna@pharma.example", MessageID: "f@example.org"}})
			return err
		})
		if tt.pause != "" {
			k.do(t, 0, "pause", tt.pause)
		}
		wantIn(t, k.do(t, 0, "outbox", "approve", key).out, tt.said)
	}
}

// A follow-up that may not have left is tried again once its owner approves it, however late that is.
func TestApproveUnsure(t *testing.T) {
	k := newKept(t)
	ask := rules.AskID("anna@pharma.example", keptAt, "A question")
	key := rules.FollowupKey(ask)
	k.change(t, func(tx *store.Tx) error {
		_, err := tx.Enqueue(store.Row{Item: rules.Item{Key: key, Kind: "followup", Road: rules.RoadContact,
			Person: rules.PersonID("anna@pharma.example"), Ask: ask, Due: keptAt.AddDate(0, -1, 0), To: "anna@pharma.example", MessageID: "f@example.org"}})
		return errors.Join(err, tx.Claim(key, []byte("x"), "g"), tx.Committing(key), tx.Unsure(key, "cut"))
	})
	wantIn(t, k.do(t, 0, "outbox", "approve", key).out, " is tried once more.\n")
	look(t, k.path, func(tx *store.Tx) error {
		w, err := waiting(tx, keptAt.AddDate(0, 0, 3), rules.Policy{}, rules.Item{Key: key, Kind: "followup", Road: rules.RoadContact,
			State: rules.StateReady, Person: rules.PersonID("anna@pharma.example"), Ask: ask, Due: keptAt.AddDate(0, -1, 0)})
		p, perr := tx.Person(rules.PersonID("anna@pharma.example"))
		if perr != nil || p == nil || !p.Ask(ask).Hurried {
			t.Errorf("it is not hurried, and waits: %q, %v, %v", w.Why, err, perr)
		}
		return err
	})
}

// A follow-up that is on its way to the server is stopped at the last look, and until that is
// known it is left where it is; one whose end is on the wire cannot be stopped any more, and
// nothing is noted.
func TestDropWhileSent(t *testing.T) {
	for _, tt := range []struct {
		committing bool
		code       int
		said       string
		stopped    bool
	}{
		{false, 0, "is on its way; it is stopped unless it has left already. See informd outbox show ", true},
		{true, 1, ": it is committing", false},
	} {
		k := newKept(t)
		ask := rules.AskID("anna@pharma.example", keptAt, "A question")
		key := rules.FollowupKey(ask)
		k.change(t, func(tx *store.Tx) error {
			row := store.Row{Item: rules.Item{Key: key, Kind: "followup", Road: rules.RoadContact, Person: rules.PersonID("anna@pharma.example"),
				Ask: ask, To: "anna@pharma.example", MessageID: "f@example.org"}}
			_, err := tx.Enqueue(row)
			if err := errors.Join(err, tx.Claim(key, []byte("x"), "g")); err != nil || !tt.committing {
				return err
			}
			return tx.Committing(key)
		})
		got := k.do(t, tt.code, "outbox", "drop", key)
		wantIn(t, got.out+got.errout, tt.said)
		look(t, k.path, func(tx *store.Tx) error {
			p, err := tx.Person(rules.PersonID("anna@pharma.example"))
			if err != nil {
				return err
			}
			if is := p.Ask(ask).State == rules.AskStopped; is != tt.stopped {
				t.Errorf("committing %v: stopped %v", tt.committing, is)
			}
			r, err := tx.Row(key)
			if err == nil && r.State == rules.StateDropped {
				t.Errorf("committing %v: the row is dropped while it is being sent", tt.committing)
			}
			return err
		})
	}
}

func TestExport(t *testing.T) {
	k := newKept(t)
	out := filepath.Join(t.TempDir(), "all.json")
	k.do(t, 0, "export", "--out", out)
	data, err := os.ReadFile(out)
	var all struct {
		People []struct{ Name string }
	}
	if err := json.Unmarshal(data, &all); err != nil || len(all.People) != 2 || all.People[0].Name != "Anna Meier" {
		t.Errorf("got %v, %s, want two people", err, data)
	}
	if info, err := os.Stat(out); err != nil || info.Mode().Perm() != 0o600 {
		t.Errorf("mode %v, %v, want 0600", info.Mode(), err)
	}
	wantIn(t, k.do(t, 1, "export", "--out", out).errout, "file exists")
	if got := k.do(t, 0, "export"); got.out != string(data) {
		t.Errorf("on standard output: got %q, want the same as in the file", got.out)
	}
	wantIn(t, k.do(t, 0, "export", "--format", "csv").out, "name,address,", "Ben Okafor,ben@optics.example,")
	wantIn(t, k.do(t, 0, "export", "--format", "vcard").out, "BEGIN:VCARD\r\n", "FN:Anna Meier\r\n")
	wantIn(t, k.do(t, 2, "export", "--format", "pdf").errout, `must be one of "csv","json","vcard","mbox"`)
	wantIn(t, k.do(t, 2, "export", "--format", "csv", "--json").errout, "exclude each other")
	if err != nil {
		t.Error(err)
	}
}

func TestFindAndHistory(t *testing.T) {
	k := newKept(t)
	k.change(t, func(tx *store.Tx) error {
		_, _, err := tx.Append(fact.Event{Person: rules.PersonID("anna@pharma.example"), Kind: fact.Noted, At: keptAt, Source: "note@example.org",
			Why: "you noted", Line: fact.LineLearned, Text: "validation batches matter"})
		return err
	})
	wantIn(t, k.do(t, 0, "find", "BATCHES", "matter").out, "Anna Meier", "learned: validation batches matter")
	wantNotIn(t, k.do(t, 0, "find", "batches", "models").out, "Anna")
	wantIn(t, k.do(t, 0, "history", "anna").out, "What I know about Anna Meier <anna@pharma.example>", "2 Mar 2026 10:00", "learned: validation batches matter")
	var a answer
	if err := json.Unmarshal([]byte(k.do(t, 0, "history", "anna", "--json").out), &a); err != nil || len(a.Groups) != 1 || len(a.Groups[0].Lines) != 2 {
		t.Errorf("got %+v, %v, want one group of two lines", a, err)
	}
	wantIn(t, k.do(t, 0, "history", rules.PersonID("anna@pharma.example")).out, "What I know about Anna Meier") // as the log calls her
	wantIn(t, k.do(t, 0, "why", rules.PersonID("ben@optics.example")).out, "Ben Okafor <ben@optics.example>: ")
	wantIn(t, k.do(t, 1, "history", "carla").errout, `nobody called "carla" is known`)
}

// The digest says here what it would say by mail, also what is not well.
func TestDigestSaysWhatIsNotWell(t *testing.T) {
	k := newKept(t)
	wantNotIn(t, k.do(t, 0, "digest").out, "A mail was gone") // nobody has looked yet
	k.change(t, func(tx *store.Tx) error {
		_, _, err := tx.Append(fact.Event{Kind: fact.Ignored, Unproven: true, At: keptAt, Source: "forged@x.example", Why: "no copy of it stands in Sent"})
		return errors.Join(err, tx.SetAccount(func(a *store.Account) { a.LastLook = keptAt }),
			tx.PutHealth(store.Health{Part: "smtp", State: store.Broken, Why: "the login was refused", At: keptAt}))
	})
	said := strings.Join(strings.Fields(k.do(t, 0, "digest").out), " ")
	wantIn(t, said, "No mail of mine has left since Monday 2 March at 10:00: the login was refused.",
		"A mail to your capture address did nothing: no copy of it stands in Sent.")
}

// A digest that is asked for begins where the last one that was mailed ended, names a folder that is refused, and
// whom the owner asked from an address that the config does not list.
func TestDigestIsAsMailed(t *testing.T) {
	k := newKept(t)
	k.change(t, func(tx *store.Tx) error {
		_, _, err := tx.Append(fact.Event{Person: rules.PersonID("anna@pharma.example"), Kind: fact.Asked, At: keptAt.Add(time.Hour), Source: "other@work.example",
			Ask: rules.AskID("anna@pharma.example", keptAt.Add(time.Hour), "B"), Name: "Anna Meier", Address: "anna@pharma.example",
			From: "julie@work.example", Recipients: 1, Subject: "B", MessageID: "other@work.example"})
		return errors.Join(err, tx.SetAccount(func(a *store.Account) { a.LastLook = keptAt }))
	})
	wantIn(t, strings.Join(strings.Fields(k.do(t, 0, "digest").out), " "), "julie@work.example")
}
