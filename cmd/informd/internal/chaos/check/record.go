// Package check says whether informd kept its promises in one world of the chaos
// harness. It knows nothing of informd's code: it reads what the SMTP sink accepted,
// what passed the IMAP proxy, what the actors did, the Maildir and the database, all as
// files, and imports nothing of the project.
//
// Instants of sink, proxy and actors are of one clock. Each is taken on the side of
// caution: an actor's after its mail was stored, the begin of a command when it has
// arrived at the proxy and before the server sees it, its end before the client sees it,
// the dot when it was read. So "stored before the look began" and "the look ended before
// the dot" are facts, and what lies between counts for nobody.
package check

import (
	"bufio"
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"time"
)

// The files of a world.
const (
	WorldFile   = "world.json"
	LedgerFile  = "ledger.jsonl"
	IMAPFile    = "imap.jsonl"
	DeedsFile   = "deeds.jsonl"
	ProcessFile = "processes.jsonl"
	CutsFile    = "cuts.jsonl"
)

// A World is what a world was made of.
type World struct {
	Scenario  string
	Seed      uint64 // of the whole run
	Number    int
	Owner     string
	Capture   string
	Draft     bool // follow-ups are drafted, not sent
	Maildir   string
	Databases []string
	Restored  int      // how often an older copy of the database was put back
	Faulty    bool     // processes were killed, or connections cut
	Slow      bool     // connections were slow
	Secrets   []string // to be found nowhere
	Logs      []string
	Zone      string
}

// A Mail is a DATA command of the sink that came to its dot.
type Mail struct {
	Opened   time.Time // when 354 was about to be written
	Dot      time.Time
	Accepted time.Time // zero: refused
	From     string
	To       []string
	File     string // its bytes, dot-stuffing undone
	SHA      string
	Answer   string // "250", "lost", or the refusal
	NoBody   bool   // at a look while DATA was open, nothing of the body had come
}

// A Command is one IMAP command.
type Command struct {
	Conn     int
	Verb     string // with UID before it where it was there
	Args     string // literals left out, secrets masked
	Selected string // the folder selected when it came
	Began    time.Time
	Ended    time.Time // zero: no completion was relayed
	Status   string    // OK, NO, BAD; "" none
	File     string    // the literal of an APPEND
	Whole    bool      // the literal reached the server
}

// A Deed is something an actor did.
type Deed struct {
	At time.Time // done by then
	// ask, copy, forward, answer, weak, away, bounce, stop, nudge, spoof, malformed, asleep, noise, own, delete
	Kind      string
	Contact   string // whom it is about
	Road      string // how
	MessageID string
	Date      time.Time
	Folder    string
	SHA       string // of the bytes stored, CR LF counted as LF
	Flags     string // as a Maildir has them
	Answers   bool   // of a spoof: it bears the id of a mail of informd's, which only the owner was told
}

// Hanging is where a process was killed that did not end by itself in the time that it has.
const Hanging = "hanging"

// A Process is one run of informd.
type Process struct {
	Began, Ended time.Time
	Clock        time.Time // what --now said
	Killed       string    // where, or "" when it ended by itself
	Code         int
	RSS          int64   // peak, KiB
	Crowd        float64 // how many on the machine wanted each of its processors, at the begin or the end
	Second       bool    // started while another one had the database
	Database     int
}

// A Cut is a power cut, and what the database was when the power came back.
type Cut struct {
	At      time.Time
	Damaged string   // how, or ""
	Left    []string // the Message-IDs that may have left, as it has them
}

// An Evidence is all that is known of a world.
type Evidence struct {
	World
	Dir       string
	Mails     []Mail
	Commands  []Command
	Deeds     []Deed
	Processes []Process
	Cuts      []Cut
	zone      *time.Location
	rows      []row // of all databases
	asks      []ask
	events    []event
}

// Load reads the files of a world.
func Load(dir string) (*Evidence, error) {
	e := &Evidence{Dir: dir}
	text, err := os.ReadFile(filepath.Join(dir, WorldFile))
	if err != nil {
		return nil, err
	}
	if err := json.Unmarshal(text, &e.World); err != nil {
		return nil, fmt.Errorf("read %s: %w", WorldFile, err)
	}
	if e.zone, err = time.LoadLocation(e.Zone); err != nil {
		return nil, err
	}
	err = errors.Join(
		lines(filepath.Join(dir, LedgerFile), &e.Mails),
		lines(filepath.Join(dir, IMAPFile), &e.Commands),
		lines(filepath.Join(dir, DeedsFile), &e.Deeds),
		lines(filepath.Join(dir, ProcessFile), &e.Processes),
		lines(filepath.Join(dir, CutsFile), &e.Cuts),
	)
	if err != nil {
		return nil, err
	}
	for i := range e.Databases {
		if err := e.readDatabase(i); err != nil {
			return nil, fmt.Errorf("database %d: %w", i, err)
		}
	}
	return e, nil
}

// lines reads a file with a JSON value a line. A file that is not there is empty.
func lines[T any](name string, into *[]T) error {
	f, err := os.Open(name)
	if errors.Is(err, fs.ErrNotExist) {
		return nil
	}
	if err != nil {
		return err
	}
	defer f.Close()
	dec := json.NewDecoder(bufio.NewReader(f))
	for dec.More() {
		var v T
		if err := dec.Decode(&v); err != nil {
			return fmt.Errorf("read %s: %w", filepath.Base(name), err)
		}
		*into = append(*into, v)
	}
	return nil
}
