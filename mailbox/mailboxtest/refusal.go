package mailboxtest

import (
	"fmt"
	"regexp"
	"strconv"
	"sync"

	"github.com/emersion/go-imap/v2"
	"github.com/emersion/go-smtp"
)

// A Refusal is what a server refuses at present, and in which words: its method Hook is a hook
// for Options. The zero value refuses nothing. It may be changed at any time.
type Refusal struct {
	mu              sync.Mutex
	verb, of, words string
}

// Begin refuses a verb of Op from now on; where of is not "", only for that folder or address.
// The words of an SMTP server begin with its codes: "550 5.7.1 not today".
func (r *Refusal) Begin(verb, of, words string) {
	r.mu.Lock()
	defer r.mu.Unlock()
	r.verb, r.of, r.words = verb, of, words
}

// End refuses nothing from now on.
func (r *Refusal) End() { r.Begin("", "", "") }

// Any reports whether anything is refused.
func (r *Refusal) Any() bool {
	r.mu.Lock()
	defer r.mu.Unlock()
	return r.verb != ""
}

// Hook refuses an operation where it is to be refused.
func (r *Refusal) Hook(op Op) error {
	r.mu.Lock()
	defer r.mu.Unlock()
	switch {
	case op.Done || op.Verb != r.verb || r.of != "" && r.of != op.Folder && r.of != op.Addr:
		return nil
	case op.Proto == "imap":
		return &imap.Error{Type: imap.StatusResponseTypeNo, Text: r.words}
	}
	return smtpError(r.words)
}

var smtpReply = regexp.MustCompile(`^(\d{3}) (\d)\.(\d+)\.(\d+) (.+)$`)

// smtpError is an answer of an SMTP server as the library has it.
func smtpError(words string) error {
	m := smtpReply.FindStringSubmatch(words)
	if m == nil {
		return fmt.Errorf("mailboxtest: %q is no answer of an SMTP server", words)
	}
	var code [4]int
	for i := range code {
		code[i], _ = strconv.Atoi(m[i+1]) // digits, by the pattern
	}
	return &smtp.SMTPError{Code: code[0], EnhancedCode: smtp.EnhancedCode(code[1:]), Message: m[5]}
}
