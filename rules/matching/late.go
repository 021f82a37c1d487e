package matching

import (
	"informd/rules/mail"
)

// answersLate reports whether a mail from an unknown address may answer an ask that was closed without an answer.
func (b *Book) answersLate(m mail.Message) bool {
	l := &look{b: b, m: m}
	return len(l.namedLate()) > 0 || len(l.colleagueLate()) > 0
}
