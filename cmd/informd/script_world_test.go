package main

import (
	"bytes"
	"context"
	"database/sql"
	"errors"
	"fmt"
	"io"
	"maps"
	"net/textproto"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"time"

	"github.com/rogpeppe/go-internal/testscript"

	"informd/mailbox"
	"informd/mailbox/mailboxtest/real"
	"informd/mailbox/parse"
	"informd/rules"
	"informd/store"
)

// A scriptWorld is the mail around one script.
type scriptWorld struct {
	servers        *real.Servers
	owner, capture string
	known          map[string]bool // who has a mailbox
	imap, smtp     *line           // from informd to Dovecot and to Postfix
}

func (w *scriptWorld) open() (err error) {
	if w.imap, err = newLine(w.servers.IMAP); err != nil {
		return err
	}
	w.smtp, err = newLine(w.servers.SMTP)
	return err
}

func (w *scriptWorld) close() {
	w.imap.cut()
	w.smtp.cut()
}

// mailboxFor gives an address a mailbox unless it has one.
func (w *scriptWorld) mailboxFor(ts *testscript.TestScript, addr string) {
	if w.known[addr] || addr == w.capture {
		return
	}
	ts.Check(w.servers.AddUser(addr))
	w.known[addr] = true
}

// Where the owner's config and the database lie, below the home directory.
const (
	configFile = ".config/informd/config.toml"
	storeFile  = ".local/state/informd/state.db"
)

// cmdConfig writes the config where informd finds it, and gives the owner a mailbox.
//
//	config [FILE]
func (w *scriptWorld) cmdConfig(ts *testscript.TestScript, args []string) {
	w.mailboxFor(ts, w.owner)
	text := fmt.Sprintf(`[owner]
name = "Julie Roth"
addresses = [%q]
timezone = "Europe/Berlin"
[imap]
server = %q
security = "none"
username = %q
password_command = ["echo", %q]
[smtp]
server = %q
security = "none"
[letters]
language = "en"
[capture]
address = %q
`, w.owner, w.imap.at, w.owner, real.Password, w.smtp.at, w.capture)
	for _, file := range args {
		text += ts.ReadFile(file)
	}
	path := filepath.Join(ts.Getenv("HOME"), configFile)
	ts.Check(os.MkdirAll(filepath.Dir(path), 0o700))
	ts.Check(os.WriteFile(path, []byte(text), 0o600))
}

// cmdSends is the owner's mail program: the mail goes to everybody it names, and a copy
// with its Bcc into Sent.
//
//	sends FILE
func (w *scriptWorld) cmdSends(ts *testscript.TestScript, args []string) {
	raw := crlf(ts.ReadFile(args[0]))
	w.transmit(ts, raw)
	ctx, cancel := context.WithTimeout(context.Background(), 30*time.Second)
	defer cancel()
	secret := func(context.Context) (mailbox.Secret, error) { return mailbox.NewSecret(real.Password), nil }
	acc := &mailbox.Account{IMAP: mailbox.Server{Address: w.servers.IMAP, Security: mailbox.NoTLS, Username: w.owner, Password: secret}}
	c, err := acc.Connect(ctx)
	ts.Check(err)
	defer c.Close()
	_, err = c.Append(ctx, "Sent", []string{`\Seen`}, time.Now(), raw)
	ts.Check(err)
}

// cmdWrites is somebody else's mail program.
//
//	writes FILE
func (w *scriptWorld) cmdWrites(ts *testscript.TestScript, args []string) {
	w.transmit(ts, crlf(ts.ReadFile(args[0])))
}

// transmit hands a mail to Postfix for everybody it names, without its Bcc, and waits
// until it is delivered.
func (w *scriptWorld) transmit(ts *testscript.TestScript, raw []byte) {
	m := parse.Header(raw)
	head, body, _ := bytes.Cut(raw, []byte("\r\n\r\n"))
	lines := slices.DeleteFunc(strings.Split(string(head), "\r\n"), func(l string) bool { return strings.HasPrefix(l, "Bcc:") })
	public := append([]byte(strings.Join(lines, "\r\n")+"\r\n\r\n"), body...)
	for _, to := range m.Recipients() {
		w.mailboxFor(ts, to.Addr)
		ts.Check(w.servers.Submit(m.From.Addr, to.Addr, public))
	}
	w.settle(ts)
}

func (w *scriptWorld) settle(ts *testscript.TestScript) {
	ctx, cancel := context.WithTimeout(context.Background(), 30*time.Second)
	defer cancel()
	ts.Check(w.servers.Settle(ctx))
}

func crlf(text string) []byte {
	return []byte(strings.ReplaceAll(strings.ReplaceAll(text, "\r\n", "\n"), "\n", "\r\n"))
}

// cmdFiles puts a file into a folder of the owner's as it is, byte for byte.
//
//	files FOLDER FILE
func (w *scriptWorld) cmdFiles(ts *testscript.TestScript, args []string) {
	ts.Check(w.servers.Drop(w.owner, args[0], []byte(ts.ReadFile(args[1]))))
}

// cmdMoves moves a mail from the owner's inbox to another folder, as a filter or
// another mail program does.
//
//	moves MESSAGE-ID FOLDER
func (w *scriptWorld) cmdMoves(ts *testscript.TestScript, args []string) {
	c, err := textproto.Dial("tcp", w.servers.IMAP)
	ts.Check(err)
	defer c.Close()
	said := ""
	for i, line := range []string{"LOGIN " + w.owner + " " + real.Password, "SELECT INBOX",
		"UID SEARCH HEADER Message-ID " + args[0], "UID MOVE {found} " + args[1], "LOGOUT"} {
		found := ""
		if _, after, ok := strings.Cut(said, "* SEARCH "); ok {
			found, _, _ = strings.Cut(after, "\n")
		}
		tag := fmt.Sprintf("a%d", i)
		ts.Check(c.PrintfLine("%s %s", tag, strings.Replace(line, "{found}", found, 1)))
		for said = ""; !strings.Contains(said, "\n"+tag+" "); {
			l, err := c.ReadLine()
			ts.Check(err)
			said += "\n" + l
		}
		if !strings.Contains(said, "\n"+tag+" OK") {
			ts.Fatalf("%s: %s", line, said)
		}
	}
}

// pieces returns the mails of a folder that hold the words in their header or their text.
func (w *scriptWorld) pieces(ts *testscript.TestScript, who, folder, words string) []real.Mail {
	found, err := w.servers.Mails(who, folder)
	ts.Check(err)
	return slices.DeleteFunc(found, func(m real.Mail) bool { return !strings.Contains(shown(m), words) })
}

// shown returns a mail as scripts see it: its flags, its header without folding, its text.
func shown(m real.Mail) string {
	head, _, _ := bytes.Cut(bytes.ReplaceAll(m.Raw, []byte("\r\n"), []byte("\n")), []byte("\n\n"))
	unfolded := strings.NewReplacer("\n ", " ", "\n\t", " ").Replace(string(head))
	return "Flags: " + m.Flags + "\n" + unfolded + "\n\n" + strings.ReplaceAll(parse.Message(m.Raw).Text, "\r\n", "\n") + "\n"
}

func (w *scriptWorld) who(name string) string {
	if name == "julie" {
		return w.owner
	}
	return name
}

// cmdMail prints the one mail in a folder that holds the words.
//
//	mail WHO FOLDER WORDS
func (w *scriptWorld) cmdMail(ts *testscript.TestScript, args []string) {
	found := w.pieces(ts, w.who(args[0]), args[1], args[2])
	if len(found) != 1 {
		ts.Fatalf("%s has %d mails with %q in %s, want one:%s", args[0], len(found), args[2], args[1], w.list(ts, args[0], args[1]))
	}
	fmt.Fprint(ts.Stdout(), shown(found[0]))
}

// cmdMails counts the mails in a folder that hold the words.
//
//	mails WHO FOLDER N|N-M [WORDS]
func (w *scriptWorld) cmdMails(ts *testscript.TestScript, args []string) {
	words := ""
	if len(args) > 3 {
		words = args[3]
	}
	least, most, ok := strings.Cut(args[2], "-")
	if !ok {
		most = least
	}
	from, err1 := strconv.Atoi(least)
	to, err2 := strconv.Atoi(most)
	ts.Check(errors.Join(err1, err2))
	if got := len(w.pieces(ts, w.who(args[0]), args[1], words)); got < from || got > to {
		ts.Fatalf("%s has %d mails with %q in %s, want %s:%s", args[0], got, words, args[1], args[2], w.list(ts, args[0], args[1]))
	}
}

// list returns what a folder holds, a line each.
func (w *scriptWorld) list(ts *testscript.TestScript, who, folder string) (out string) {
	for _, p := range w.pieces(ts, w.who(who), folder, "") {
		m := parse.Header(p.Raw)
		out += fmt.Sprintf("\n%s: from %s to %v: %q", m.Date.Format(time.DateTime), m.From, m.To, m.Subject)
	}
	return out
}

// cmdAwait waits until a mail with the words is in a folder, or the words are in a file.
//
//	await WHO FOLDER WORDS
//	await FILE WORDS
func (w *scriptWorld) cmdAwait(ts *testscript.TestScript, args []string) {
	until(ts, strings.Join(args, " "), func() bool {
		if len(args) == 3 {
			return len(w.pieces(ts, w.who(args[0]), args[1], args[2])) > 0
		}
		text, err := os.ReadFile(ts.MkAbs(args[0]))
		return err == nil && strings.Contains(string(text), args[1])
	})
}

// cmdLook runs informd once, and then once more at the same instant, as after a crash
// or by a second daemon. It sees to it that the first run leaves every mail of the owner
// as it was, with its flags, and that the second changes nothing for anybody.
//
//	look TIME
func (w *scriptWorld) cmdLook(ts *testscript.TestScript, args []string) {
	before := w.everything(ts, w.owner)
	out, errout := w.once(ts, args[0])
	io.WriteString(ts.Stdout(), out)
	io.WriteString(ts.Stderr(), errout)
	after := w.everything(ts, w.owner)
	for path, was := range before {
		if now, there := after[path]; !there || now != was {
			ts.Fatalf("informd changed a mail of the owner: %s\nwas %q\nnow %q", path, was, now)
		}
	}
	before = w.everything(ts, slices.Collect(maps.Keys(w.known))...)
	w.once(ts, args[0])
	after = w.everything(ts, slices.Collect(maps.Keys(w.known))...)
	for path, now := range after {
		if was, there := before[path]; !there || now != was {
			ts.Fatalf("a second run changed something: %s\nwas %q\nnow %q", path, was, now)
		}
	}
}

// once runs informd once, and waits until its mail has arrived.
func (w *scriptWorld) once(ts *testscript.TestScript, at string) (out, errout string) {
	cmd := exec.Command("informd", "run", "--once", "--now", at)
	cmd.Env = []string{"PATH=" + ts.Getenv("PATH"), "HOME=" + ts.Getenv("HOME"), "GORACE=" + ts.Getenv("GORACE"), "GOCOVERDIR=" + ts.Getenv("GOCOVERDIR")}
	var stdout, stderr strings.Builder
	cmd.Stdout, cmd.Stderr = &stdout, &stderr
	if err := cmd.Run(); err != nil {
		ts.Fatalf("informd run --once --now %s: %v\n%s", at, err, stderr.String())
	}
	w.settle(ts)
	return stdout.String(), stderr.String()
}

// everything returns what lies in mailboxes: each mail by its place and name, with its flags
// and its bytes.
func (w *scriptWorld) everything(ts *testscript.TestScript, who ...string) map[string]string {
	all := map[string]string{}
	for _, addr := range who {
		mails, err := w.servers.Mails(addr)
		ts.Check(err)
		for _, m := range mails {
			all[filepath.Join(addr, m.Folder, m.Name)] = m.Flags + "\n" + string(m.Raw)
		}
	}
	return all
}

// cmdFrozen sees to it that the one mail with the words in somebody's inbox is byte for
// byte what the outbox keeps under the key, below what the servers on the way wrote
// above it.
//
//	frozen KEY WHO WORDS
func (w *scriptWorld) cmdFrozen(ts *testscript.TestScript, args []string) {
	st, err := store.OpenRead(context.Background(), filepath.Join(ts.Getenv("HOME"), storeFile))
	ts.Check(err)
	defer st.Close()
	var row *store.Row
	ts.Check(st.View(context.Background(), func(tx *store.Tx) error {
		rows, err := tx.Rows(rules.StateSent)
		i := slices.IndexFunc(rows, func(r store.Row) bool { return strings.HasPrefix(r.Key, args[0]) && r.To == args[1] })
		if i >= 0 {
			row = &rows[i]
		}
		return err
	}))
	found := w.pieces(ts, args[1], "INBOX", args[2])
	if row == nil || len(found) != 1 {
		ts.Fatalf("no row %s… is sent, or %d mails with %q arrived", args[0], len(found), args[2])
	}
	if n := bytes.Count(row.Final, []byte("\n")); n != bytes.Count(row.Final, []byte("\r\n")) || n != bytes.Count(row.Final, []byte("\r")) {
		ts.Fatalf("not every line of %s ends in CRLF: %q", row.Key, row.Final)
	}
	lf := func(b []byte) []byte { return bytes.ReplaceAll(b, []byte("\r\n"), []byte("\n")) }
	if !bytes.HasSuffix(lf(found[0].Raw), lf(row.Final)) {
		ts.Fatalf("another mail arrived than was kept\ngot:\n%s\nkept:\n%s", found[0].Raw, row.Final)
	}
}

// cmdSQL changes a database by hand.
//
//	sql FILE STATEMENT
func (w *scriptWorld) cmdSQL(ts *testscript.TestScript, args []string) {
	db, err := sql.Open("sqlite3", ts.MkAbs(args[0]))
	ts.Check(err)
	defer db.Close()
	_, err = db.Exec(args[1])
	ts.Check(err)
}

// cmdLine cuts a line from informd to a server; or mends it; or hushes it: the end of a
// mail still reaches the server, and no answer to it comes back.
//
//	line imap|smtp cut|mend|hush
func (w *scriptWorld) cmdLine(ts *testscript.TestScript, args []string) {
	n := map[string]*line{"imap": w.imap, "smtp": w.smtp}[args[0]]
	switch args[1] {
	case "cut":
		n.cut()
	case "mend":
		n.hushed.Store(false)
		ts.Check(n.mend())
	case "hush":
		n.hushed.Store(true)
	}
}
