package reading

import (
	"slices"
	"strings"
	"unicode"

	"informd/rules/mail"
)

// facts are a message in the form in which signals ask about it: lower case, cut, prepared once.
type facts struct {
	m     mail.Message
	self  mail.Self
	words phraseBook

	subject string // lower case, white space folded
	title   string // the subject without the tags and warnings before it
	text    string // the start of the whole text, lower case, white space folded
	wrote   string // the start of what stands above the quote, lower case, white space folded
	local   string // the part of the author's address before the "@", lower case
	name    string // the author's name, lower case
}

func newFacts(m mail.Message, self mail.Self, words phraseBook) *facts {
	local, _, _ := mail.CutLast(m.From.Addr, "@")
	f := &facts{m: m, self: self, words: words,
		subject: mail.Fold(m.Subject), title: mail.Fold(mail.Untagged(m.Subject)), text: mail.Fold(mail.Head(m.Text)),
		wrote: mail.Fold(mail.Head(m.Reply)),
		local: strings.ToLower(local), name: mail.Fold(m.From.Name)}
	if f.wrote == "" {
		f.wrote = f.text
	}
	if m.From.IsZero() { // "MAILER-DAEMON <>"
		f.name = mail.Fold(m.Header.Get("from"))
	}
	return f
}

// field returns a header value in lower case, without comments and parameters. For Auto-Submitted (RFC 3834 §5) and
// fields like it, that is the keyword.
func (f *facts) field(name string) string {
	v := strings.ToLower(strings.TrimSpace(f.m.Header.Get(name)))
	if i := strings.IndexAny(v, ";( \t"); i >= 0 {
		v = v[:i]
	}
	return v
}

// has reports whether one of the fields is present and does not say "no" or "false".
func (f *facts) has(names ...string) bool {
	for _, n := range names {
		if f.m.Header.Has(n) && f.field(n) != "no" && f.field(n) != "false" {
			return true
		}
	}
	return false
}

// nullSender reports whether the return path is empty: RFC 5321 §4.5.5 keeps that for
// mail that must not be answered.
func (f *facts) nullSender() bool {
	if !f.m.Header.Has("return-path") {
		return false
	}
	for _, v := range f.m.Header["return-path"] {
		if strings.Trim(v, " <>") == "" {
			return true
		}
	}
	return false
}

// own reports whether the owner wrote the message.
func (f *facts) own() bool {
	return f.m.Place.Role == mail.RoleSent || f.self.Mine(f.m.From.Addr)
}

// captured reports whether the mail went to the capture address, among others.
func (f *facts) captured() bool {
	if f.m.Place.Role == mail.RoleCapture {
		return true
	}
	return f.self.Captures(f.m)
}

// robot reports whether the author's address is one that nobody writes from.
func (f *facts) robot() bool { return mail.Nobody(f.m.From.Addr) }

// answers reports whether the subject is marked as an answer or a forward: "Re:".
func (f *facts) answers() bool { return mail.AnswersBySubject(f.subject) }

// greets reports whether the first line calls a recipient by name. An answering machine cannot do that: it does not
// know to whom it writes.
func (f *facts) greets() bool {
	first, _, _ := strings.Cut(strings.TrimSpace(f.m.Reply), "\n")
	letter := func(r rune) bool { return !unicode.IsLetter(r) }
	said := strings.FieldsFunc(mail.Fold(first[:min(len(first), 100)]), letter)
	for _, a := range f.m.Recipients() {
		local, _, _ := mail.CutLast(a.Addr, "@")
		for _, w := range strings.FieldsFunc(mail.Fold(a.Name+" "+local), letter) {
			if len(w) > 2 && slices.Contains(said, w) {
				return true
			}
		}
	}
	return false
}

// foot returns the end of what the sender wrote. Newsletters say there how to unsubscribe.
func (f *facts) foot() string {
	s := f.m.Reply
	if len(s) > 2<<10 {
		s = strings.ToValidUTF8(s[len(s)-2<<10:], "")
	}
	return mail.Fold(s)
}
