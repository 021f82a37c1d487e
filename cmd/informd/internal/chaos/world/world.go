package world

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"math/rand/v2"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"sync"
	"time"

	"informd/cmd/informd/internal/chaos/check"
	"informd/cmd/informd/internal/chaos/proxy"
	"informd/cmd/informd/internal/chaos/sink"
	"informd/mailbox/mailboxtest/real"
)

// The passwords informd knows: to be found nowhere else.
const (
	imapPassword = "Imap-Quxolide-81*Tern"
	smtpPassword = "Smtp-Brandelk-47*Wick"
)

// A World is one account, everybody around it, and the informd that keeps it.
type World struct {
	info      check.World
	dir       string
	lab       *Lab
	owner     string
	contacts  []*contact
	strangers [][]byte  // what strangers wrote, and the owner has not deleted
	start     time.Time // when the first ask was written, by the clock of the story
	now       time.Time // of the story
	last      time.Time // how far the story went
	sentCopy  string    // what the provider does with sent mail: see provider

	sink      *sink.Sink
	proxy     *proxy.Proxy
	deeds     *check.Journal
	processes *check.Journal
	cuts      *check.Journal // of the power

	mu      sync.Mutex
	rng     *rand.Rand
	smtp    func(sink.Stage, string) sink.Act
	imap    func(proxy.Stage, check.Command) proxy.Act
	running []*process
	tally   map[string]int
	errs    []error           // of what actors did beside the story
	notices map[string]string // the newest mail of informd's about a person, by their name
	buttons map[string]string // what its button to stop says
	asides  sync.WaitGroup    // what actors do beside the story
	typical time.Duration     // how long a process takes that nobody disturbs
	fate    string            // at what point the process will end by itself
	record  string            // what processes change on the disk, "" where nobody asks
}

// Play makes a world, plays a scenario in it, lets the weather turn fair, and checks what
// is left. Its report names what was broken; its tally counts what was done.
func Play(lab *Lab, scenario string, seed uint64, number int) (r *check.Report, tally map[string]int, err error) {
	play, ok := named(scenario)
	if !ok {
		return nil, nil, fmt.Errorf("no scenario is called %q", scenario)
	}
	w, err := open(lab, scenario, seed, number)
	if err != nil {
		return nil, nil, fmt.Errorf("make world %d (%s): %w", number, scenario, err)
	}
	err = play(w)
	if err := errors.Join(err, w.close()); err != nil {
		return nil, nil, fmt.Errorf("world %d (%s): %w", number, scenario, err)
	}
	if r, err = check.Check(w.dir); err != nil {
		return nil, nil, fmt.Errorf("check world %d (%s): %w", number, scenario, err)
	}
	w.tally[Recovery] = int(r.Recovery.Milliseconds())
	w.count("recoveries after a kill that were timed", r.Recoveries)
	w.count("days of the story", int(w.last.Sub(w.start).Hours()/24))
	return r, w.tally, nil
}

func open(lab *Lab, scenario string, seed uint64, number int) (*World, error) {
	owner, err := lab.user()
	if err != nil {
		return nil, err
	}
	dir, err := lab.world(fmt.Sprintf("%03d-%s", number, scenario))
	if err != nil {
		return nil, err
	}
	rng := rand.New(rand.NewPCG(seed, uint64(number)))
	local, _, _ := strings.Cut(owner, "@")
	zones := []string{"Europe/Berlin", "America/New_York", "Asia/Kolkata"}
	zone := zones[rng.IntN(len(zones))]
	loc, err := time.LoadLocation(zone)
	if err != nil {
		return nil, err
	}
	monday := time.Date(2026, 1, 5, 10, 0, 0, 0, loc).AddDate(0, 0, 7*rng.IntN(100))
	w := &World{lab: lab, dir: dir, owner: owner, rng: rng, start: monday, now: monday,
		last: monday, tally: map[string]int{},
		notices: map[string]string{}, buttons: map[string]string{}, typical: 400 * time.Millisecond,
		info: check.World{Scenario: scenario, Seed: seed, Number: number, Owner: owner, Zone: zone,
			Capture: local + "+informd-7f3k2m9qxw4t8bhc@example.test", Maildir: lab.servers.Maildir(owner),
			Databases: []string{filepath.Join(dir, "state.db")}, Secrets: []string{imapPassword, smtpPassword},
			Logs: []string{filepath.Join(dir, "log"), filepath.Join(dir, "proc")}}}
	if w.sink, err = sink.New(dir); err != nil {
		return nil, err
	}
	if w.proxy, err = proxy.New(dir, lab.servers.IMAP); err != nil {
		return nil, err
	}
	var err1, err2, err3 error
	w.deeds, err1 = check.NewJournal(filepath.Join(dir, check.DeedsFile), false)
	w.processes, err2 = check.NewJournal(filepath.Join(dir, check.ProcessFile), false)
	w.cuts, err3 = check.NewJournal(filepath.Join(dir, check.CutsFile), false)
	if err := errors.Join(err1, err2, err3, w.configure(0)); err != nil {
		return nil, err
	}
	w.sink.User, w.sink.Password, w.sink.Hook, w.sink.Took = owner, smtpPassword, w.onSMTP, w.deliver
	w.proxy.User, w.proxy.Password, w.proxy.ServerPassword, w.proxy.Hook = owner, imapPassword, real.Password, w.onIMAP
	go w.sink.Serve()
	go w.proxy.Serve()
	return w, nil
}

// configure writes the config of the nth database.
func (w *World) configure(n int) error { return w.configureFor(w.config(n), w.info.Databases[n]) }

// configureFor writes a config for a database.
func (w *World) configureFor(file, database string) error {
	mode := "send"
	if w.info.Draft {
		mode = "draft"
	}
	for file, password := range map[string]string{"imap": imapPassword, "smtp": smtpPassword} {
		if err := os.WriteFile(filepath.Join(w.dir, file), []byte(password+"\n"), 0o600); err != nil {
			return err
		}
	}
	text := fmt.Sprintf(`[owner]
name = "Julie Roth"
addresses = [%q]
timezone = %q
[imap]
server = %q
security = "none"
username = %q
password_file = "imap"
[smtp]
server = %q
security = "none"
username = %q
password_file = "smtp"
[letters]
language = "en"
[capture]
address = %q
[followup]
mode = %q
daily_limit = 100
[store]
path = %q
`, w.owner, w.info.Zone, w.proxy.Addr(), w.owner, w.sink.Addr(), w.owner, w.info.Capture, mode, database)
	return os.WriteFile(file, []byte(text), 0o600)
}

func (w *World) config(n int) string { return filepath.Join(w.dir, fmt.Sprintf("config%d.toml", n)) }

// close ends the world, and writes down what it was.
func (w *World) close() error {
	w.asides.Wait()
	errs := append([]error{w.sink.Close(), w.proxy.Close(), w.deeds.Close(), w.processes.Close(), w.cuts.Close()},
		w.errs...)
	text, err := json.Marshal(w.info)
	if err != nil {
		return err
	}
	return errors.Join(append(errs, os.WriteFile(filepath.Join(w.dir, check.WorldFile), text, 0o644))...)
}

// deliver is what becomes of a mail that the sink has taken.
func (w *World) deliver(m check.Mail, header []byte) {
	raw, err := os.ReadFile(filepath.Join(w.dir, m.File))
	if err != nil {
		w.failed(err)
		return
	}
	if len(m.To) == 1 && m.To[0] == w.owner {
		w.failed(w.lab.servers.Deliver(m.From, w.owner, raw))
		w.noteThread(header, raw)
		return
	}
	w.mu.Lock()
	does := w.sentCopy
	w.mu.Unlock()
	switch does {
	case files:
		w.failed(w.appendRaw("Sent", `\Seen`, raw))
	case filesLate:
		w.aside(func() error {
			rest(w.within(400 * time.Millisecond))
			return w.appendRaw("Sent", `\Seen`, raw)
		})
	case filesRewritten:
		id := "rewritten." + filepath.Base(m.File) + "@provider.test"
		raw = messageID.ReplaceAll(raw, []byte("Message-ID: <"+id+">"))
		w.did(check.Deed{Kind: "own", Road: "rewritten by the provider", MessageID: id, Folder: "Sent", Flags: "S"},
			raw)
		w.failed(w.appendRaw("Sent", `\Seen`, raw))
	}
}

// What a provider does with sent mail.
const (
	nothing        = ""
	files          = "files"
	filesLate      = "files late"
	filesRewritten = "files under another Message-ID"
)

// provider returns one of the ways in which a provider deals with sent mail.
func (w *World) provider() string {
	return []string{nothing, files, filesLate, filesRewritten}[w.n(4)]
}

var messageID = regexp.MustCompile(`(?m)^Message-ID: <[^>]*>`)

// stopButton is the button that stops a follow-up, in quoted-printable HTML.
var stopButton = regexp.MustCompile(`subject=3D(stop%20%5B[a-zA-Z0-9]+%5D)`)

// noteThread remembers the newest mail of informd's about a person, by its subject, and
// what its button says.
func (w *World) noteThread(header, raw []byte) {
	subject, id := "", ""
	for line := range bytes.SplitSeq(header, []byte("\r\n")) {
		name, value, _ := strings.Cut(string(line), ": ")
		switch name {
		case "Subject":
			subject = strings.TrimPrefix(value, "Re: ")
		case "Message-ID":
			id = strings.Trim(value, "<>")
		}
	}
	w.mu.Lock()
	defer w.mu.Unlock()
	w.notices[subject] = id
	if m := stopButton.FindSubmatch(bytes.ReplaceAll(raw, []byte("=\r\n"), nil)); m != nil {
		w.buttons[subject] = strings.NewReplacer("%20", " ", "%5B", "[", "%5D", "]").Replace(string(m[1]))
	}
}

// failed keeps an error of what happens beside the story.
func (w *World) failed(err error) {
	if err == nil {
		return
	}
	w.mu.Lock()
	defer w.mu.Unlock()
	w.errs = append(w.errs, err)
}

// count counts what was done.
func (w *World) count(what string, n int) {
	w.mu.Lock()
	defer w.mu.Unlock()
	w.tally[what] += n
}

// n returns a number below max, from the seed.
func (w *World) n(max int) int {
	w.mu.Lock()
	defer w.mu.Unlock()
	return w.rng.IntN(max)
}

// order returns the numbers below n in an order from the seed.
func (w *World) order(n int) []int {
	w.mu.Lock()
	defer w.mu.Unlock()
	return w.rng.Perm(n)
}

// chance is true in so many of a hundred cases.
func (w *World) chance(percent int) bool { return w.n(100) < percent }

// within returns a span up to max, from the seed.
func (w *World) within(max time.Duration) time.Duration {
	return time.Duration(w.n(int(max/time.Microsecond)+1)) * time.Microsecond
}

// rest waits for a while; what it waits for cannot be asked.
func rest(d time.Duration) { <-time.After(d) }

// faults says what goes wrong from now on; nil: nothing.
func (w *World) faults(smtp func(sink.Stage, string) sink.Act, imap func(proxy.Stage, check.Command) proxy.Act) {
	w.mu.Lock()
	defer w.mu.Unlock()
	w.smtp, w.imap = smtp, imap
}

func (w *World) onSMTP(stage sink.Stage, to string) sink.Act {
	w.mu.Lock()
	f := w.smtp
	w.mu.Unlock()
	if f == nil {
		return sink.Act{}
	}
	return f(stage, to)
}

func (w *World) onIMAP(stage proxy.Stage, c check.Command) proxy.Act {
	if stage == proxy.Came && c.Verb == "LIST" {
		w.sink.AwaitBody(2 * time.Second)
	}
	w.mu.Lock()
	f := w.imap
	w.mu.Unlock()
	if f == nil {
		return proxy.Act{}
	}
	return f(stage, c)
}

// What of a tally is a peak, and not a sum.
const (
	Peak     = "peak memory, KiB"
	Recovery = "slowest recovery after a kill, ms"
)

// Add adds up tallies.
func Add(into, from map[string]int) {
	for k, n := range from {
		if k == Peak || k == Recovery {
			into[k] = max(into[k], n)
		} else {
			into[k] += n
		}
	}
}
