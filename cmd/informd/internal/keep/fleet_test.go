package keep

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"testing"
	"time"

	"informd/cmd/informd/internal/accountlock"
	"informd/cmd/informd/internal/agent"
	"informd/mailbox/mailboxtest"
	"informd/store"
)

// A journal is a log that can be waited for.
type journal struct {
	mu   sync.Mutex
	more *sync.Cond
	text string
}

func newJournal() *journal {
	j := &journal{}
	j.more = sync.NewCond(&j.mu)
	return j
}

func (j *journal) Write(p []byte) (int, error) {
	j.mu.Lock()
	defer j.mu.Unlock()
	j.text += string(p)
	j.more.Broadcast()
	return len(p), nil
}

// await waits until the log says all of this.
func (j *journal) await(words ...string) {
	j.mu.Lock()
	defer j.mu.Unlock()
	for {
		missing := false
		for _, w := range words {
			missing = missing || !strings.Contains(j.text, w)
		}
		if !missing {
			return
		}
		j.more.Wait()
	}
}

// hushed is the password of everybody.
const hushed = "hush/8+Zq?never=shown"

// An office is a directory of accounts on one server.
type office struct {
	t   *testing.T
	dir string
	srv *mailboxtest.Server

	backoff time.Duration // of the fleet
	looks   chan string   // whose mailbox was looked at: the wait for new mail begins behind a look
}

func newOffice(t *testing.T) office {
	t.Helper()
	t.Setenv("STATE_DIRECTORY", "")
	t.Setenv("XDG_STATE_HOME", t.TempDir())
	t.Setenv("RUNTIME_DIRECTORY", t.TempDir())
	looks := make(chan string, 100)
	srv, err := mailboxtest.Listen(mailboxtest.Options{Hook: func(op mailboxtest.Op) error {
		if op.Verb == "IDLE" && !op.Done {
			select {
			case looks <- op.User:
			default: // nobody waits for them
			}
		}
		return nil
	}})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(srv.Close)
	return office{t, t.TempDir(), srv, time.Hour, looks}
}

// path returns where the config of somebody lies.
func (o office) path(name string) string { return filepath.Join(o.dir, name+".toml") }

// joins gives somebody an account, and its config.
func (o office) joins(name string) {
	o.srv.AddUser(name, hushed, name+"@acme.example")
	o.writes(name, fmt.Sprintf("[owner]\nname = %q\naddresses = [\"%s@acme.example\"]\ntimezone = \"UTC\"\n"+
		"[imap]\nserver = %q\nsecurity = \"none\"\nusername = %q\npassword_command = [\"echo\", %q]\n"+
		"[smtp]\nserver = %q\nsecurity = \"none\"\n[capture]\naddress = \"%s+informd-7f3k2m9qxw4t8bhc@acme.example\"\n",
		name, name, o.srv.IMAP(), name, hushed, o.srv.SMTP(), name))
}

// writes puts a config in its place, whole.
func (o office) writes(name, text string) {
	o.t.Helper()
	next := o.path(name) + ".next"
	if err := errors.Join(os.WriteFile(next, []byte(text), 0o600), os.Rename(next, o.path(name))); err != nil {
		o.t.Fatal(err)
	}
}

// newKeeper returns a keeper that logs into a journal.
func newKeeper(hangup <-chan os.Signal, log *journal) Keeper {
	return Keeper{Log: slog.New(slog.NewTextHandler(log, nil)), Now: func() time.Time { return time.Now().UTC() }, Hangup: hangup}
}

// fleet returns a fleet that looks at the directory at each hangup alone.
func (o office) fleet(hangup chan os.Signal, log *journal, tell func(state string)) *fleet {
	f := newKeeper(hangup, log).fleet(o.dir, tell)
	f.every, f.backoff, f.stagger = time.Hour, o.backoff, time.Millisecond
	return f
}

// keeps runs such a fleet until end is called.
func (o office) keeps(hangup chan os.Signal, log *journal) (end func() error) {
	f := o.fleet(hangup, log, func(string) {})
	ctx, cancel := context.WithCancel(o.t.Context())
	ended := make(chan error, 1)
	go func() { ended <- f.run(ctx) }()
	return func() error {
		cancel()
		return <-ended
	}
}

// isKept reports whether a process keeps somebody's account.
func (o office) isKept(name string) bool {
	lock, err := accountlock.Take(o.srv.IMAP(), name)
	if err == nil {
		lock.Close()
	}
	return errors.Is(err, accountlock.ErrTaken)
}

// Each account of a directory is kept by itself: one that is broken is named, and the others run.
// What is added, changed or removed is taken up; where a config breaks, the old one is kept.
func TestFleet(t *testing.T) {
	o := newOffice(t)
	o.joins("anna")
	o.joins("bob")
	o.writes("broken", "[owner]\nnmae = \"x\"\n")
	hangup, log := make(chan os.Signal), newJournal()
	end := o.keeps(hangup, log)
	<-o.looks
	<-o.looks
	log.await("the config is broken\" account=broken kept=false")
	if !o.isKept("anna") || !o.isKept("bob") {
		t.Error("not both accounts are kept")
	}

	if err := os.Remove(o.path("bob")); err != nil {
		t.Fatal(err)
	}
	o.writes("anna", "[owner]\n")
	o.joins("broken") // is mended
	hangup <- os.Interrupt
	<-o.looks
	log.await("the account was removed\" account=bob", "account=anna kept=true")
	if !o.isKept("anna") || o.isKept("bob") || !o.isKept("broken") {
		t.Errorf("kept: anna %v, bob %v, the mended one %v", o.isKept("anna"), o.isKept("bob"), o.isKept("broken"))
	}
	if err := end(); err != nil || o.isKept("anna") {
		t.Errorf("got %v, and anna is kept: %v", err, o.isKept("anna"))
	}
}

// An account that cannot be kept is tried again and again, until it can; the others go on meanwhile.
func TestFleetTriesAgain(t *testing.T) {
	o := newOffice(t)
	o.backoff = time.Millisecond
	o.joins("anna")
	o.joins("bob")
	elsewhere, err := accountlock.Take(o.srv.IMAP(), "anna") // by another process
	if err != nil {
		t.Fatal(err)
	}
	log := newJournal()
	end := o.keeps(make(chan os.Signal), log)
	<-o.looks // at bob's mailbox
	for _, again := range []string{"1ms", "2ms", "4ms"} {
		log.await("the account is not kept now\" account=anna again=" + again + " ")
	}
	if err := elsewhere.Close(); err != nil {
		t.Fatal(err)
	}
	for !o.isKept("anna") {
		<-o.looks // at anyone's
	}
	if !o.isKept("bob") {
		t.Error("bob is not kept any more")
	}
	if err := end(); err != nil {
		t.Error(err)
	}
}

// An account that does not end keeps no other from being added, changed or removed; when it has ended, it is
// kept by its new config.
func TestFleetWaitsForNone(t *testing.T) {
	o := newOffice(t)
	o.joins("anna")
	o.joins("bob")
	log := newJournal()
	f := o.fleet(nil, log, func(string) {})
	stuck := func() *member { return &member{stop: func() {}, ended: make(chan struct{})} }
	changed, removed := stuck(), stuck()
	f.kept[o.path("anna")], f.kept[o.path("carl")] = changed, removed
	ctx, cancel := context.WithCancel(t.Context())
	if err := f.reconcile(ctx); err != nil {
		t.Fatal(err)
	}
	if f.kept[o.path("anna")] != changed || f.kept[o.path("carl")] != removed || f.kept[o.path("bob")] == nil {
		t.Fatalf("got %v, want those that have not ended, and bob", f.kept)
	}
	close(changed.ended)
	close(removed.ended)
	if err := f.reconcile(ctx); err != nil {
		t.Fatal(err)
	}
	log.await("the config was read again\" account=anna", "the account was removed\" account=carl")
	if len(f.kept) != 2 || f.kept[o.path("anna")] == changed {
		t.Errorf("got %v, want anna by her new config, and bob", f.kept)
	}
	cancel()
	f.stopAll()
}

// The watchdog is quiet as long as each account shows life, is about to be tried again, or has ended. An account that
// hangs is named once.
func TestFleetWatchdog(t *testing.T) {
	now, log := time.Hour, newJournal()
	var told []string
	f := newOffice(t).fleet(nil, log, func(state string) { told = append(told, state) })
	running := func(heard time.Duration) *member {
		k := &member{stop: func() {}, ended: make(chan struct{})}
		k.heard.Store(int64(heard))
		return k
	}
	over := running(0)
	close(over.ended)
	f.kept = map[string]*member{"anna.toml": running(now - fleetSilent), "bob.toml": running(now + fleetLong),
		"carl.toml": {broken: "it has no owner"}, "dora.toml": over}
	if f.feed(now); len(told) != 1 || told[0] != alive {
		t.Errorf("got %q, want one sign of life", told)
	}
	for range 2 {
		if f.feed(now + time.Second); len(told) != 1 {
			t.Errorf("anna hangs: got %q", told)
		}
	}
	if n := strings.Count(log.text, "the account hangs"); n != 1 || !strings.Contains(log.text, "account=anna") {
		t.Errorf("got %s, want anna named once", log.text)
	}
}

// A store that is begun from a config rehearses where the config says so, and nowhere else.
func TestFreshStoreRehearses(t *testing.T) {
	o := newOffice(t)
	for name, line := range map[string]string{"anna": "[followup]\nrehearse = true\n", "bob": ""} {
		o.joins(name)
		text, err := os.ReadFile(o.path(name))
		if err != nil {
			t.Fatal(err)
		}
		o.writes(name, string(text)+line)
		acc, err := Load(o.path(name))
		if err != nil {
			t.Fatal(err)
		}
		rehearses := false
		err = newKeeper(nil, newJournal()).With(t.Context(), acc, func(a *agent.Agent) error {
			return a.Store.View(t.Context(), func(tx *store.Tx) error {
				account, err := tx.Events("")
				rehearses = acc.Policy().Standing(account).Account.Rehearsal
				return err
			})
		})
		if err != nil || rehearses != (line != "") {
			t.Errorf("%s rehearses: %v, %v", name, rehearses, err)
		}
	}
}

// A config that is broken for another file, such as a password that is not there yet, is taken up
// once that file is right. What is wrong is said once, and again where it is something else.
func TestFleetTakesUpMendedFiles(t *testing.T) {
	o := newOffice(t)
	o.joins("anna")
	secret := filepath.Join(t.TempDir(), "password")
	text, err := os.ReadFile(o.path("anna"))
	if err != nil {
		t.Fatal(err)
	}
	command := fmt.Sprintf("password_command = [\"echo\", %q]", hushed)
	o.writes("anna", strings.Replace(string(text), command, fmt.Sprintf("password_file = %q", secret), 1))
	hangup, log := make(chan os.Signal), newJournal()
	end := o.keeps(hangup, log)
	log.await("there is no file " + secret)
	hangup <- os.Interrupt
	if err := os.WriteFile(secret, []byte(hushed+"\n"), 0o644); err != nil {
		t.Fatal(err)
	}
	hangup <- os.Interrupt
	log.await("can be read by others")
	if err := os.Chmod(secret, 0o600); err != nil {
		t.Fatal(err)
	}
	hangup <- os.Interrupt
	<-o.looks
	if !o.isKept("anna") {
		t.Error("she is not kept")
	}
	if err := end(); err != nil {
		t.Error(err)
	}
	if n := strings.Count(log.text, "there is no file"); n != 1 {
		t.Errorf("it is said %d times that the password is missing, want once:\n%s", n, log.text)
	}
}

// An owner's own templates are a part of the config: one that breaks is named, and the account is kept with the
// old ones until it is mended.
func TestFleetKeepsOwnTemplates(t *testing.T) {
	o := newOffice(t)
	o.joins("anna")
	text, err := os.ReadFile(o.path("anna"))
	if err != nil {
		t.Fatal(err)
	}
	dir := t.TempDir()
	o.writes("anna", string(text)+fmt.Sprintf("[templates]\ndir = %q\n", dir))
	hangup, log := make(chan os.Signal), newJournal()
	end := o.keeps(hangup, log)
	<-o.looks
	log.await("the account is kept\" account=anna")
	words := filepath.Join(dir, "followup.txt")
	if err := os.WriteFile(words, []byte("{{.Nobody}}"), 0o600); err != nil {
		t.Fatal(err)
	}
	hangup <- os.Interrupt
	log.await("account=anna kept=true", "followup.txt:1: ")
	if !o.isKept("anna") {
		t.Error("she is not kept any more")
	}
	if err := os.Remove(words); err != nil {
		t.Fatal(err)
	}
	hangup <- os.Interrupt
	<-o.looks
	log.await("the config was read again\" account=anna")
	if err := end(); err != nil {
		t.Error(err)
	}
}

// A hangup has the daemon read its config again; one that is broken, or has a broken template, changes
// nothing.
func TestHangup(t *testing.T) {
	o := newOffice(t)
	o.joins("anna")
	hangup, log := make(chan os.Signal), newJournal()
	ctx, cancel := context.WithCancel(t.Context())
	ended := make(chan error)
	go func() { ended <- newKeeper(hangup, log).One(ctx, o.path("anna")) }()
	valid, err := os.ReadFile(o.path("anna"))
	if err != nil {
		t.Fatal(err)
	}
	hangup <- os.Interrupt // which is heard once the daemon has begun
	log.await("the config was read again")
	o.writes("anna", "[owner]\n")
	hangup <- os.Interrupt
	log.await("the config is broken, and the old one is kept")
	words := t.TempDir()
	if err := os.WriteFile(filepath.Join(words, "followup.txt"), []byte("{{.Nobody}}"), 0o600); err != nil {
		t.Fatal(err)
	}
	o.writes("anna", string(valid)+fmt.Sprintf("[templates]\ndir = %q\n", words))
	hangup <- os.Interrupt
	log.await("followup.txt:1: ")
	o.writes("anna", string(valid)+fmt.Sprintf("[store]\npath = %q\n", filepath.Join(words, "followup.txt")))
	hangup <- os.Interrupt
	log.await("with the new config the account cannot be kept, and the old one is kept")
	o.writes("anna", string(valid)+"[digest]\nday = \"friday\"\n")
	hangup <- os.Interrupt // heard by the one that goes on
	cancel()
	if err := <-ended; err != nil {
		t.Error(err)
	}
}

// A config that systemd handed over is the same for as long as the daemon runs, and a hangup says so.
func TestHangupOfACredential(t *testing.T) {
	o := newOffice(t)
	o.joins("anna")
	t.Setenv("CREDENTIALS_DIRECTORY", o.dir)
	hangup, log := make(chan os.Signal), newJournal()
	ctx, cancel := context.WithCancel(t.Context())
	ended := make(chan error)
	go func() { ended <- newKeeper(hangup, log).One(ctx, o.path("anna")) }()
	hangup <- os.Interrupt
	log.await("systemctl restart informd takes up what you changed")
	cancel()
	<-ended // how it ended says nothing: it had hardly begun
	if strings.Contains(log.text, "the config was read again") {
		t.Error(log.text)
	}
}

// The accounts of a directory are its files *.toml, whatever the directory is called. One that cannot be
// listed is an error, and not a directory without accounts.
func TestFleetFiles(t *testing.T) {
	dir := filepath.Join(t.TempDir(), "accounts[1]")
	if err := os.Mkdir(dir, 0o700); err != nil {
		t.Fatal(err)
	}
	for _, name := range []string{"b.toml", "a.toml", "c.toml.next"} {
		if err := os.WriteFile(filepath.Join(dir, name), nil, 0o600); err != nil {
			t.Fatal(err)
		}
	}
	files, err := Configs(dir)
	if err != nil || len(files) != 2 || filepath.Base(files[0]) != "a.toml" || filepath.Base(files[1]) != "b.toml" {
		t.Errorf("got %q, %v, want a.toml and b.toml", files, err)
	}
	for _, bad := range []string{filepath.Join(dir, "a.toml"), filepath.Join(dir, "none")} {
		if files, err := Configs(bad); err == nil {
			t.Errorf("%s: got %q and no error", bad, files)
		}
	}
}
