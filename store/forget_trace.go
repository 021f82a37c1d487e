package store

import (
	"regexp"
	"slices"
	"strings"

	"informd/rules"
	"informd/rules/mail"
)

// A trace is what somebody is recognised by in what others' rows say.
type trace struct {
	names     []*regexp.Regexp // their addresses and full name, where they stand alone
	addresses []string
	words     []string // texts of theirs and about them
}

// longWords is how long a text must be for its words to be told from any others.
const longWords = 12

func traces(p *rules.Person) *trace {
	t := &trace{addresses: p.Addresses}
	called := slices.Clone(p.Addresses)
	for _, e := range p.Events {
		if e.Name != "" && len(strings.Fields(e.Name)) > 1 && p.Has(e.Address) {
			called = append(called, e.Name)
		}
		if e.Kind != rules.Asked { // that text is the owner's letter
			t.words = appendLong(t.words, e.Text)
		}
	}
	if len(p.Name) > 2 {
		called = append(called, p.Name)
	}
	slices.SortFunc(called, func(x, y string) int { return len(y) - len(x) }) // the longest first
	for _, c := range slices.Compact(called) {
		spaced := strings.Join(strings.Fields(regexp.QuoteMeta(c)), `\s+`)
		t.names = append(t.names, regexp.MustCompile(`(?i)(^|[^\pL\pN])`+spaced+`($|[^\pL\pN])`))
	}
	return t
}

func appendLong(words []string, text string) []string {
	if len(text) < longWords {
		return words
	}
	return append(words, text)
}

// has reports whether an address is one of theirs.
func (t *trace) has(addr string) bool {
	return addr != "" && slices.ContainsFunc(t.addresses,
		func(a string) bool { return mail.AddrKey(a) == mail.AddrKey(addr) })
}

// named reports whether a text holds an address or the name of theirs.
func (t *trace) named(text string) bool {
	return slices.ContainsFunc(t.names, func(n *regexp.Regexp) bool { return n.MatchString(text) })
}

// in reports whether any of these texts names them, or holds a text of theirs.
func (t *trace) in(texts ...string) bool {
	for _, text := range texts {
		if t.named(text) || slices.ContainsFunc(t.words, func(w string) bool { return strings.Contains(text, w) }) {
			return true
		}
	}
	return false
}

func (t *trace) inEvent(e rules.Event) bool {
	return t.has(e.Address) || slices.ContainsFunc(e.Others, t.has) ||
		t.in(e.Why, e.Name, e.Subject, e.Text, e.Words, e.Command, e.Where, e.Delegate, e.Source, e.MessageID,
			strings.Join(e.References, " "))
}

// redact puts [rules.NameForgotten] in their place.
func (t *trace) redact(text string) string {
	for _, n := range t.names {
		for n.MatchString(text) { // neighbours share the character between them
			text = n.ReplaceAllString(text, "${1}"+rules.NameForgotten+"${2}")
		}
	}
	for _, w := range t.words {
		text = strings.ReplaceAll(text, w, rules.NameForgotten)
	}
	return text
}

// redacted is an event about somebody else, or about the account, without them. Where it tells of
// a mail of theirs, only that it came remains.
func redacted(e rules.Event, them *trace) rules.Event {
	theirs := them.has(e.Address)
	switch {
	case e.Kind == rules.Introduced && (theirs || them.named(e.Name)):
		e.Kind, e.Line, e.Text = rules.Noted, rules.LineIntro, strings.TrimSpace(rules.NameForgotten+" "+e.Text)
		e.Name, e.Address = "", ""
	case theirs:
		e.Name, e.Address, e.Subject, e.Text, e.Where = "", "", "", "", ""
		e.Why = "by somebody who was forgotten since"
	}
	for _, field := range []*string{&e.Source, &e.Why, &e.Name, &e.Subject, &e.Text, &e.Words, &e.Command, &e.Where,
		&e.Delegate, &e.MessageID} {
		*field = them.redact(*field)
	}
	e.References = slices.Clone(e.References)
	for i := range e.References {
		e.References[i] = them.redact(e.References[i])
	}
	e.Others = slices.DeleteFunc(slices.Clone(e.Others), them.has)
	return e
}
