// Package config reads the owner's config file.
//
// A file is decoded strictly, completed with defaults and checked as a whole before anything starts. All
// faults are reported at once, each with its line, its key and its cure. Read the package in this order:
//
//	config.go      Config, Load: the whole on one page
//	parse.go       TOML to values and the lines they stand on
//	keys.go        every key: where it goes and what it may be
//	value.go       how single values are read
//	near.go        what an unknown key may have meant
//	check.go       what no key shows by itself: contradictions, missing files
//	problem.go     what is said of a bad file
//	policy.go      Policy: the part that rules decide by
//	login.go       the servers, and where their passwords come from
//	path.go        where things lie when nobody said so
//	holidays.go    holidays by country and region
//	ics.go         holidays from an iCalendar file
//	warn.go        what is allowed but unwise, for the command check
package config

import (
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"time"
	_ "time/tzdata" // owners' zones exist wherever the program runs

	"informd/mailbox"
	"informd/rules"
	"informd/rules/dates"
)

// A Config is a config file that passed every check. Its zero value is of no use: Load
// makes it.
type Config struct {
	Owner struct {
		Name      string
		Addresses []string // the first receives informd's mail; all are the owner
		Zone      *time.Location
		Bio       string // for prep sheets
		Signature string // under what goes out in the owner's name
	}
	Capture struct {
		Address string
		Folder  string // mail filed here is tracked as well; "" for none
		Trust   []Trust
	}
	Folders struct {
		Inbox  string
		Sent   string // "" to find it by SPECIAL-USE, then by name; Drafts too
		Drafts string
	}
	Watch struct {
		LookBack LookBack
		Poll     time.Duration // beside IDLE
	}
	Followup struct {
		Mode        rules.Mode
		Rehearse    bool // a new store begins with a rehearsal
		After       dates.Span
		Hold        dates.Span // between notice and follow-up; zero: no notice
		Window      Window
		Days        Days
		Holidays    Holidays
		DailyLimit  int
		MaxLateness dates.Span
	}
	ThankYou    struct{ At dates.Clock }
	Prep        struct{ At dates.Clock }
	KeepInTouch struct{ After dates.Span }
	Brief       struct{ At dates.Clock }
	Digest      struct {
		Day   time.Weekday
		At    dates.Clock
		Empty rules.EmptyDigest
	}
	Letters struct {
		Language string // the tag of a language that has letters; "" to ask where the owner's mails do not tell
	}
	Mail struct {
		Receipts rules.Receipts
		SaveSent rules.SaveSent
	}
	Store     struct{ Path string } // as written; StorePath is where it lies
	Templates struct{ Dir string }  // absolute; "" for none

	imap, smtp login
	File       string // its path, absolute: what relative paths in it are relative to
}

// A Trust is a proof that a capture is the owner's.
type Trust string

const (
	TrustSent Trust = "sent" // it stands in the account's own Sent folder
	TrustDKIM Trust = "dkim" // the secret address and an aligned DKIM signature
)

// maxFile limits the size of a config, in case a device or a mailbox was named by mistake.
const maxFile = 1 << 20

// Load reads and checks the file at path. Its error is an *Error that holds all faults.
func Load(path string) (*Config, error) {
	file, err := filepath.Abs(path)
	if err != nil {
		return nil, unreadable(path, err)
	}
	data, err := read(file)
	if err != nil {
		return nil, unreadable(path, err)
	}
	return understood(path, file, data)
}

// Understand returns the config that would be loaded if this stood in the file at path. Its error is an *Error.
func Understand(path string, data []byte) (*Config, error) {
	file, err := filepath.Abs(path)
	if err != nil {
		return nil, unreadable(path, err)
	}
	return understood(path, file, data)
}

// understood returns the config that a file holds; path is how its owner names the file.
func understood(path, file string, data []byte) (*Config, error) {
	c := defaults()
	c.File = file
	r := &report{file: path}
	c.decode(data, r)
	if !r.syntax {
		c.check(r)
	}
	if err := r.err(); err != nil {
		return nil, err
	}
	return c, nil
}

func read(file string) ([]byte, error) {
	f, err := os.Open(file)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	if err := ownersAlone(f, file); err != nil {
		return nil, err
	}
	return io.ReadAll(io.LimitReader(f, maxFile))
}

// ownersAlone checks that nobody else can write the config, or put another in its place: it names
// programs that are run, and servers that are given a password.
func ownersAlone(f fs.File, path string) error {
	info, err := f.Stat()
	if err != nil {
		return err
	}
	if mode := info.Mode(); mode.IsRegular() && mode&0o022 != 0 {
		return &secretError{fmt.Sprintf("can be written to by others (mode %04o)", mode.Perm()), "run chmod go-w on it"}
	}
	return guardedFolder(path)
}

// defaults returns a Config in which every key that need not be given stands as
// config.example.toml shows it.
func defaults() *Config {
	c := &Config{}
	c.imap.Security = mailbox.TLS
	c.smtp.Security = mailbox.TLS
	c.Capture.Trust = []Trust{TrustSent}
	c.Folders.Inbox = "INBOX"
	c.Watch.LookBack = LookBack{Span: dates.Span{Days: 30}}
	c.Watch.Poll = 5 * time.Minute
	c.Followup.Mode = rules.ModeSend
	c.Followup.After = dates.Span{Days: 7}
	c.Followup.Hold = dates.Span{Time: 24 * time.Hour}
	c.Followup.Window = Window{From: dates.Clock{Hour: 9}, Until: dates.Clock{Hour: 17}}
	c.Followup.Days = Days{time.Monday: true, time.Tuesday: true, time.Wednesday: true,
		time.Thursday: true, time.Friday: true}
	c.Followup.DailyLimit = 10
	c.Followup.MaxLateness = dates.Span{Days: 7}
	c.ThankYou.At = dates.Clock{Hour: 8}
	c.Prep.At = dates.Clock{Hour: 18}
	c.KeepInTouch.After = dates.Span{Days: 90}
	c.Brief.At = dates.Clock{Hour: 7, Minute: 30}
	c.Digest.Day = time.Monday
	c.Digest.At = dates.Clock{Hour: 7, Minute: 30}
	c.Digest.Empty = rules.EmptyLine
	c.Mail.Receipts = rules.ReceiptsAll
	c.Mail.SaveSent = rules.SaveAuto
	return c
}

// A LookBack is how far a first start looks back.
type LookBack struct {
	All  bool
	Span dates.Span // without All
}

// Since returns the instant from which mail is read at a first start at now. It is zero if all mail is read.
func (l LookBack) Since(now time.Time, zone *time.Location) time.Time {
	if l.All {
		return time.Time{}
	}
	return l.Span.Before(now, zone)
}

func parseLookBack(s string) (LookBack, error) {
	if strings.TrimSpace(s) == "all" {
		return LookBack{All: true}, nil
	}
	span, err := dates.ParseSpan(s)
	return LookBack{Span: span}, err
}

// A Window is the hours of a day in which follow-ups leave, in the owner's zone.
type Window struct{ From, Until dates.Clock }

// Days are the days of the week on which follow-ups leave, by time.Weekday.
type Days [7]bool
