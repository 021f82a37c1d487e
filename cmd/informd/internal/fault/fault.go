// Package fault says in words what went wrong between informd and a server: what was tried,
// what came of it, and what helps. The commands and the daemon say it in the same words.
//
//	error ──signsOf──▶ signs ──the first row of the table that fits──▶ Fault (kind, tried, cure)
//	                     └─────no row fits──▶ the error's own text, by Say
//
//	fault.go            Fault and Of
//	signs.go            what of an error the table looks at
//	fault_table.go      every fault of the network, of TLS, of logins and of sending
//	microsoft_table.go  the refusals by which Microsoft keeps programs out
package fault

import (
	"errors"
	"fmt"
	"informd/cmd/informd/internal/config"
	"slices"
	"strings"
)

// A Kind names a fault, for programs: "login-refused".
type Kind string

// The kinds by which informd itself decides what to try next.
const (
	NameUnknown     Kind = "name-unknown"
	Refused         Kind = "refused"
	WrongPort       Kind = "wrong-port"
	PlainPort       Kind = "plain-port"
	TLSPort         Kind = "tls-port"
	NoGreeting      Kind = "no-greeting"
	CertificateName Kind = "certificate-name"
	LoginRefused    Kind = "login-refused"
)

// A Fault is what went wrong, in two clauses for a person. Neither holds a secret, nor words
// of a library.
type Fault struct {
	Kind  Kind   `json:"kind"`
	Tried string `json:"tried"` // what was tried, and what came of it
	Cure  string `json:"cure"`  // what helps
}

// Error returns both clauses, as all errors of informd have them: the problem; the cure.
func (f *Fault) Error() string { return f.Tried + "; " + f.Cure }

// Of returns the fault that an error means. It reports false for an error that is of no server, or
// of which nothing is known.
func Of(err error) (*Fault, bool) {
	if err == nil {
		return nil, false
	}
	s := signsOf(err)
	for _, row := range table() {
		if row.fits(s) {
			return &Fault{Kind: row.kind, Tried: s.fill(row.tried), Cure: s.fill(row.cure)}, true
		}
	}
	return nil, false
}

// Say returns an error in words for a person: its fault where it means one, else its own text. Of
// errors that were joined each is said, and once.
func Say(err error) string {
	for e := err; e != nil; e = errors.Unwrap(e) {
		many, ok := e.(interface{ Unwrap() []error })
		if ok && e.Error() == errors.Join(many.Unwrap()...).Error() { // joined, and not wrapped twice
			return sayAll(err, many.Unwrap())
		}
	}
	if f, ok := Of(err); ok {
		return f.Error()
	}
	return err.Error()
}

// Line is Say in one line: of a config with several faults the first is said, and how many more there are.
func Line(err error) string {
	if bad, ok := errors.AsType[*config.Error](err); ok && len(bad.Problems) > 1 {
		return fmt.Sprintf("%s, and %d more", bad.Problems[0], len(bad.Problems)-1)
	}
	return Say(err)
}

// sayAll says the parts of an error; where none is a fault, the whole as it is.
func sayAll(whole error, parts []error) string {
	var lines []string
	known := false
	for _, part := range parts {
		_, is := Of(part)
		known = known || is
		if line := Say(part); !slices.Contains(lines, line) {
			lines = append(lines, line)
		}
	}
	if !known {
		return whole.Error()
	}
	return strings.Join(lines, "\n")
}

// fill puts what is known of this error into a clause of the table.
func (s signs) fill(clause string) string {
	said := ""
	if s.words != "" {
		said = " (" + s.words + ")"
	}
	return strings.NewReplacer("{server}", s.server, "{host}", s.host, "{port}", s.port, "{protocol}", s.protocol,
		"{user}", s.user, "{said}", said, "{code}", s.code, "{command}", s.command, "{name}", s.name,
		"{speaks}", s.speaks, "{from}", s.from, "{until}", s.until).Replace(clause)
}
