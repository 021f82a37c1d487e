package check

import (
	"database/sql"
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"
)

// A full is all that is left of a small world, before it is written to files.
type full struct {
	world     World
	mails     []Mail
	commands  []Command
	deeds     []Deed
	processes []Process
	cuts      []Cut
	bytes     map[string]string // of mails and appends
	maildir   map[string]string
	log       string
	syncs     []time.Time
	sql       []string
}

const askRaw = "From: julie@x\r\nTo: anna@y\r\nSubject: May I?\r\n\r\nMay I ask?\r\n"

// well returns a world in which all is well: julie asked anna, got a receipt, and a week later
// the follow-up left.
func well() *full {
	monday := time.Date(2026, 3, 9, 10, 0, 0, 0, time.UTC)
	letter := func(to, id string) string {
		return "From: julie@x\r\nTo: " + to + "\r\nSubject: May I?\r\nMessage-ID: <" + id + "@x>\r\nX-Followup-Id: " + id +
			"\r\nDate: " + monday.Format(time.RFC1123Z) + "\r\n\r\nMay I ask?\r\n"
	}
	f := &full{
		world: World{Scenario: "well", Owner: "julie@x", Capture: "julie+secret@x", Zone: "UTC", Secrets: []string{"p4ssw0rd"}},
		bytes: map[string]string{"mail/1.eml": letter("julie@x", "receipt1"), "mail/2.eml": letter("anna@y", "followup1"),
			"append/1.eml": letter("anna@y", "followup1")},
		maildir: map[string]string{"cur/1:2,S": askRaw, ".Sent/cur/1:2,S": letter("anna@y", "followup1")},
		commands: []Command{
			{Verb: "LIST", Args: `"" "*" RETURN (STATUS (UIDNEXT))`, Status: "OK", Began: at(12), Ended: at(14)},
			{Verb: "APPEND", Args: `"Sent" {9}`, Status: "OK", Began: at(22), Ended: at(23), File: "append/1.eml", Whole: true},
		},
		deeds:     []Deed{{Kind: "ask", Contact: "anna@y", Road: "Bcc", Date: monday.AddDate(0, 0, -7), SHA: Sum([]byte(askRaw)), Flags: "S"}},
		processes: []Process{{Began: at(0), Ended: at(30), Clock: monday}},
		cuts:      []Cut{{At: at(31), Left: []string{"receipt1@x", "followup1@x"}}},
		syncs:     []time.Time{at(4), at(16)},
		sql: []string{
			`CREATE TABLE person (id, address); INSERT INTO person VALUES (1, 'anna@y')`,
			`CREATE TABLE ask (id, person, subject, state); INSERT INTO ask VALUES (1, 1, 'May I?', 'open')`,
			`CREATE TABLE event (kind, source, person)`,
			`CREATE TABLE outbox (id, key, kind, road, state, recipient, message_id, token, person, final)`,
			`INSERT INTO outbox VALUES (1, 'r', 'receipt', 'owner', 'sent', 'julie@x', 'receipt1@x', 'receipt1', 1, NULL),
				(2, 'f', 'followup', 'contact', 'sent', 'anna@y', 'followup1@x', 'followup1', 1, NULL)`,
			`CREATE TABLE step (outbox, dst, seq); INSERT INTO step VALUES (1, 'ready', 1), (1, 'sent', 2), (2, 'held', 3), (2, 'sent', 4)`,
		},
	}
	for i, to := range []string{"julie@x", "anna@y"} {
		file := fmt.Sprintf("mail/%d.eml", i+1)
		f.mails = append(f.mails, Mail{Opened: at(10*i + 1), Dot: at(10*i + 8), Accepted: at(10*i + 9), To: []string{to}, File: file, SHA: sum([]byte(f.bytes[file])), Answer: "250"})
	}
	return f
}

// look adds a look on a connection, between the mark and the dot.
func (f *full) look(conn int) {
	again := f.commands[0]
	again.Conn, again.Began, again.Ended = conn, at(16), at(17)
	f.commands = append(f.commands, again)
}

// write writes the world to a directory.
func (f *full) write(t *testing.T) string {
	t.Helper()
	dir := t.TempDir()
	put := func(name, text string) {
		path := filepath.Join(dir, name)
		if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(path, []byte(text), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	f.world.Maildir, f.world.Databases = filepath.Join(dir, "Maildir"), []string{filepath.Join(dir, "state.db")}
	f.world.Logs = []string{filepath.Join(dir, "log")}
	put(WorldFile, encode(t, []World{f.world}))
	put(LedgerFile, encode(t, f.mails))
	put(IMAPFile, encode(t, f.commands))
	put(DeedsFile, encode(t, f.deeds))
	put(ProcessFile, encode(t, f.processes))
	put(CutsFile, encode(t, f.cuts))
	put("log", f.log)
	var syncs strings.Builder
	for _, s := range f.syncs {
		fmt.Fprintf(&syncs, "%d %s-wal\n", s.UnixNano(), f.world.Databases[0])
	}
	put(SyncsFile, syncs.String())
	for name, text := range f.bytes {
		put(name, text)
	}
	for name, text := range f.maildir {
		put(filepath.Join("Maildir", name), text)
	}
	db, err := sql.Open("sqlite3", f.world.Databases[0]+"?_sync=OFF&_journal=MEMORY")
	if err != nil {
		t.Fatal(err)
	}
	defer db.Close()
	for _, q := range f.sql {
		if _, err := db.Exec(q); err != nil {
			t.Fatal(err)
		}
	}
	return dir
}

// encode writes a JSON value a line.
func encode[T any](t *testing.T, values []T) string {
	t.Helper()
	var b strings.Builder
	for _, v := range values {
		if err := json.NewEncoder(&b).Encode(v); err != nil {
			t.Fatal(err)
		}
	}
	return b.String()
}

// again rewrites a mail that left.
func (f *full) again(i int, old, text string) {
	m := &f.mails[i]
	f.bytes[m.File] = strings.Replace(f.bytes[m.File], old, text, 1)
	m.SHA = sum([]byte(f.bytes[m.File]))
}

// letGo leaves the follow-up as one that may have left and was dropped then.
func (f *full) letGo() {
	f.world.Faulty = true
	f.sql = append(f.sql, `UPDATE step SET dst = 'unsure' WHERE seq = 4`, `INSERT INTO step VALUES (2, 'dropped', 5)`,
		`UPDATE outbox SET state = 'dropped' WHERE id = 2`)
}

// before lets something that forbids the follow-up be stored a second before its last look.
func (f *full) before(kind, road, folder string) {
	raw := "From: somebody\r\n\r\n" + road + "\r\n"
	f.deeds = append(f.deeds, Deed{Kind: kind, Contact: "anna@y", Road: road, Folder: folder, At: at(11), SHA: Sum([]byte(raw))})
	f.maildir["."+folder+"/cur/9:2,"] = raw
}

// Each invariant can fail, with all the files of a world: one thing is wrong in each.
func TestWorldsInWhichOneThingIsWrong(t *testing.T) {
	for _, tt := range []struct {
		name   string
		change func(f *full)
		want   string
	}{
		{"nothing", func(*full) {}, ""},
		{"two follow-ups", func(f *full) { f.mails = append(f.mails, f.mails[1]) }, I1},
		{"an answer in Junk", func(f *full) { f.before("answer", "in the thread", "Junk") }, I2},
		{"an answer in a folder of a filter", func(f *full) { f.before("answer", "filed", "Filed.People") }, I2},
		{"an answer thrown away", func(f *full) { f.before("answer", "thrown away", "Trash") }, I2},
		{"an answer from another address", func(f *full) { f.before("answer", "a private address", "INBOX2") }, I2},
		{"a colleague", func(f *full) { f.before("weak", "a colleague", "INBOX2") }, I2},
		{"a later mail of the owner's", func(f *full) { f.before("nudge", "wrote again", "Sent") }, I2},
		{"the owner's stop", func(f *full) { f.before("stop", "said stop", "Sent") }, I2},
		{"a bounce", func(f *full) { f.before("bounce", "a bounce", "INBOX2") }, I2},
		{"no look", func(f *full) { f.commands = f.commands[1:] }, I3},
		{"a look that failed", func(f *full) { f.commands[0].Status = "NO" }, I3},
		{"a look that grew old", func(f *full) { f.mails[1].Dot, f.mails[1].Accepted = at(25), at(26) }, I3},
		{"a row that says nothing left", func(f *full) { f.sql = append(f.sql, `UPDATE outbox SET state = 'held' WHERE id = 2`) }, I4},
		{"a way back from sent", func(f *full) { f.sql = append(f.sql, `INSERT INTO step VALUES (2, 'ready', 5), (2, 'sent', 6)`) }, I4},
		{"a doubt dropped without a word", func(f *full) { f.letGo() }, I4},
		{"a doubt dropped at the owner's word", func(f *full) {
			f.letGo()
			raw := "From: julie@x\r\n\r\nstop\r\n"
			f.deeds = append(f.deeds, Deed{Kind: "stop", Contact: "anna@y", Folder: "Sent", At: at(27), SHA: Sum([]byte(raw))})
			f.maildir[".Sent/cur/9:2,"] = raw
		}, ""},
		{"no receipt", func(f *full) { f.sql = append(f.sql, `DELETE FROM outbox WHERE id = 1`) }, I5},
		{"a stranger got mail", func(f *full) {
			f.again(0, "To: julie@x", "To: eve@z")
			f.mails[0].To = []string{"eve@z"}
		}, I5},
		{"an obeyed forgery", func(f *full) {
			f.deeds = append(f.deeds, Deed{Kind: "spoof", MessageID: "evil@z"})
			f.sql = append(f.sql, `INSERT INTO event VALUES ('stopped', '<evil@z>', 1)`)
		}, I6},
		{"a STORE", func(f *full) { f.commands = append(f.commands, Command{Verb: "UID STORE", Args: `1 +FLAGS (\Seen)`}) }, I7},
		{"a mail is gone", func(f *full) { delete(f.maildir, "cur/1:2,S") }, I7},
		{"a mail that nobody wrote", func(f *full) { f.maildir["new/7"] = "From: x\n\nx\n" }, I7},
		{"a mail lost its mark", func(f *full) {
			f.deeds = append(f.deeds, Deed{Kind: "noise", SHA: Sum([]byte("N: 1\n\nx\n"))})
			f.maildir["cur/8:2,F"] = "N: 1\n\nx\n"
		}, I7},
		{"a copy appended twice", func(f *full) { f.commands = append(f.commands, f.commands[1]) }, I8},
		{"a bare LF", func(f *full) { f.again(1, "May I ask?\r\n", "May I\nask?\r\n") }, I9},
		{"a To that is not the recipient", func(f *full) { f.again(1, "To: anna@y", "To: anna@z") }, I9},
		{"another Message-ID than the outbox has", func(f *full) { f.again(1, "<followup1@x>", "<other@x>") }, I9},
		{"a password in the log", func(f *full) { f.log = "login with p4ssw0rd failed" }, I10},
		{"the capture address let out", func(f *full) { f.again(1, "May I ask?", "julie+secret@x") }, I10},
		{"nothing left", func(f *full) {
			f.mails, f.sql = f.mails[:1], append(f.sql, `UPDATE outbox SET state = 'held' WHERE id = 2`, `DELETE FROM step WHERE seq = 4`)
		}, I11},
		{"too early", func(f *full) { f.deeds[0].Date = f.deeds[0].Date.AddDate(0, 0, 1) }, I12},
		{"at night", func(f *full) {
			f.again(1, " 10:00:00 ", " 22:00:00 ")
			f.processes[0].Clock = f.processes[0].Clock.Add(12 * time.Hour)
		}, I12},
		{"a date that no clock showed", func(f *full) { f.again(1, " 10:00:00 ", " 16:00:00 ") }, I12},
		{"a panic", func(f *full) { f.log = "panic: x" }, I13},
		{"too much memory", func(f *full) { f.processes[0].RSS = 129 << 10 }, I13},
		{"a slow recovery", func(f *full) {
			f.processes = append([]Process{{Began: at(-9), Ended: at(-8), Killed: "at random"}}, f.processes...)
		}, I13},
		{"a slow recovery in a crowd", func(f *full) {
			f.processes = append([]Process{{Began: at(-9), Ended: at(-8), Killed: "at random"}}, f.processes...)
			f.processes[1].Crowd = 3
		}, ""},
		{"a second daemon that ran", func(f *full) { f.processes = append(f.processes, Process{Second: true}) }, I13},
		{"a process that hung", func(f *full) { f.processes = append(f.processes, Process{Killed: Hanging}) }, I13},
		{"a dangling key", func(f *full) {
			f.sql = append(f.sql, `CREATE TABLE a (id INTEGER PRIMARY KEY); CREATE TABLE b (a REFERENCES a (id)); INSERT INTO b VALUES (1)`)
		}, I13},
		{"a mark that was not brought to the disk", func(f *full) { f.syncs = f.syncs[:1] }, I14},
		{"a mark before the last look", func(f *full) { f.look(0) }, I14},
		{"a mark before another daemon's look", func(f *full) { f.look(7) }, ""},
		{"a mark that a power cut lost", func(f *full) { f.cuts[0].Left = f.cuts[0].Left[:1] }, I14},
		{"a power cut before the mail left", func(f *full) { f.cuts[0] = Cut{At: at(15), Left: f.cuts[0].Left[:1]} }, ""},
		{"a database that a power cut damaged", func(f *full) { f.cuts[0].Damaged = "row 3 missing" }, I14},
	} {
		t.Run(tt.name, func(t *testing.T) {
			f := well()
			tt.change(f)
			r, err := Check(f.write(t))
			if err != nil {
				t.Fatal(err)
			}
			if len(r.Violations[tt.want]) == 0 && tt.want != "" || tt.want == "" && r.Broken() > 0 {
				t.Errorf("got %v, want %s broken", r.Violations, tt.want)
			}
		})
	}
}
