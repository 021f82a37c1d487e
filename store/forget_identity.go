package store

import (
	"regexp"
	"slices"
	"strings"

	"informd/rules"
	"informd/rules/fact"
	"informd/rules/mail"
)

// An identity is what a person is recognised by in rows about others.
type identity struct {
	names     []*regexp.Regexp // match their addresses and their full name, as words of their own
	addresses []string
	texts     []string // that they wrote, or that are about them
}

// minText is the least length, in bytes, of a text that is looked for elsewhere: a shorter one, such
// as "Gladly.", may be anybody's.
const minText = 12

// identityOf collects what a person is recognised by.
func identityOf(p *rules.Person) *identity {
	t := &identity{addresses: p.Addresses}
	called := slices.Clone(p.Addresses)
	for _, e := range p.Events() {
		if e.Name != "" && len(strings.Fields(e.Name)) > 1 && p.Has(e.Address) {
			called = append(called, e.Name)
		}
		if e.Kind == fact.Asked {
			e.Letter = "" // those are the owner's words
		}
		t.texts = appendLong(t.texts, saidIn(e)...)
	}
	if len(p.Name) > 2 && p.Name != fact.NameForgotten { // it is that where a namesake was forgotten before
		called = append(called, p.Name)
	}
	slices.SortFunc(called, func(x, y string) int { return len(y) - len(x) }) // the longest first
	for _, c := range slices.Compact(called) {
		t.names = append(t.names, namePattern(c))
	}
	return t
}

// namePattern matches a name or an address, as words of their own, and what stands before and behind. A name
// of one word is matched as it is written: "Will" is no "will".
func namePattern(name string) *regexp.Regexp {
	words, anyCase := strings.Fields(regexp.QuoteMeta(name)), ""
	if len(words) > 1 || strings.Contains(name, "@") {
		anyCase = "(?i)"
	}
	return regexp.MustCompile(anyCase + `(^|[^\pL\pN])` + strings.Join(words, `\s+`) + `($|[^\pL\pN])`)
}

// appendLong appends those of the texts that are long enough to be recognised.
func appendLong(texts []string, more ...string) []string {
	return append(texts, slices.DeleteFunc(more, func(text string) bool { return len(text) < minText })...)
}

// hasAddress reports whether an address is one of theirs.
func (t *identity) hasAddress(addr string) bool {
	return addr != "" && slices.ContainsFunc(t.addresses,
		func(a string) bool { return mail.AddrKey(a) == mail.AddrKey(addr) })
}

// isNamedIn reports whether a text holds one of their addresses or their name.
func (t *identity) isNamedIn(text string) bool {
	return slices.ContainsFunc(t.names, func(n *regexp.Regexp) bool { return n.MatchString(text) })
}

// appearsIn reports whether any of these texts names them, or holds a text of theirs.
func (t *identity) appearsIn(texts ...string) bool {
	for _, text := range texts {
		if t.isNamedIn(text) ||
			slices.ContainsFunc(t.texts, func(w string) bool { return strings.Contains(text, w) }) {
			return true
		}
	}
	return false
}

// appearsInEvent reports whether an event is about them, names them, or holds a text of theirs.
func (t *identity) appearsInEvent(e fact.Event) bool {
	return t.hasAddress(e.Address) || t.hasAddress(e.Named.Address) ||
		slices.ContainsFunc(e.Others, t.hasAddress) ||
		slices.ContainsFunc(textsOf(&e), func(text *string) bool { return t.appearsIn(*text) })
}

// saidIn returns what an event says in the owner's words of whom it is about. A question of informd's and the name
// of a folder are not among that: they may stand in what concerns others.
func saidIn(e fact.Event) []string {
	return []string{e.Text, e.Letter, e.Brought, e.Wording, e.Note}
}

// textsOf returns every text of an event that may name somebody: what people wrote, what they are called, the ids of
// their mails. The address that an event is about and further recipients are not among them.
func textsOf(e *fact.Event) []*string {
	all := []*string{&e.Source, &e.Why, &e.Settled, &e.Name, &e.Subject, &e.MessageID, &e.Letter, &e.Words, &e.Question,
		&e.Command, &e.Speaker, &e.Named.Name, &e.Named.Address, &e.Delegate.Name, &e.Delegate.Addr, &e.Reason.Of,
		&e.Reason.Robot, &e.Where, &e.Text, &e.Brought, &e.Wording, &e.Note, &e.Folder, &e.Owned}
	for i := range e.References {
		all = append(all, &e.References[i])
	}
	if m := e.Manner; m != nil {
		all = append(all, &m.Salutation, &m.Opening, &m.Closing, &m.Signed)
	}
	return all
}

// redact puts [rules.NameForgotten] in the place of their addresses, their name and their texts.
func (t *identity) redact(text string) string {
	for _, n := range t.names {
		text = replaceName(text, n)
	}
	for _, w := range t.texts {
		text = strings.ReplaceAll(text, w, fact.NameForgotten)
	}
	return text
}

// replaceName puts [rules.NameForgotten] in the place of each match of a name's pattern. The character behind a
// name may be the one before the next.
func replaceName(text string, name *regexp.Regexp) string {
	var out strings.Builder
	for {
		at := name.FindStringSubmatchIndex(text)
		if at == nil {
			return out.String() + text
		}
		before, behind := at[3], at[4] // the ends of what stands before it, and the start of what stands behind
		out.WriteString(text[:before])
		out.WriteString(fact.NameForgotten)
		text = text[behind:]
	}
}

// onlyFact returns what remains of an event that records a mail of somebody who was forgotten: that it came, what
// followed for whom it concerned (that somebody answered for them, a fee, whom to ask instead), and no word of it.
func onlyFact(e fact.Event) fact.Event {
	speaker := ""
	if e.Speaker != "" {
		speaker = fact.NameForgotten // somebody answered for the person all the same
	}
	return fact.Event{Seq: e.Seq, Person: e.Person, People: e.People, Kind: e.Kind, At: e.At, Source: e.Source,
		Theirs: e.Theirs, Why: "by somebody who was forgotten since",
		Ask: e.Ask, Talk: e.Talk, Promise: e.Promise, Matter: e.Matter, Settled: e.Settled, Undoes: e.Undoes,
		MessageID: e.MessageID, References: e.References, Forwarded: e.Forwarded,
		From: e.From, Recipients: e.Recipients, Others: e.Others, Received: e.Received, Left: e.Left,
		Speaker: speaker, Fee: e.Fee, Delegate: e.Delegate,
		Undated: e.Undated, Uncaptured: e.Uncaptured, Unproven: e.Unproven,
		Guess: e.Guess, WillSay: e.WillSay, Named: e.Named, Doubt: e.Doubt, Start: e.Start, End: e.End,
		Sequence: e.Sequence, Invitation: e.Invitation, Line: e.Line, Due: e.Due, Until: e.Until}
}

// redacted returns an event about somebody else, or about the account, without any trace of them. Of an
// event that records a mail of theirs, only the fact remains that a mail came.
func redacted(e fact.Event, them *identity) fact.Event {
	if them.hasAddress(e.Named.Address) || them.isNamedIn(e.Named.Name) {
		e.Named = fact.Named{}
		if e.Kind == fact.Introduced {
			e.Kind, e.Line, e.Text = fact.Noted, fact.LineIntro, strings.TrimSpace(fact.NameForgotten+" "+e.Text)
		}
	}
	if them.hasAddress(e.Address) {
		e = onlyFact(e)
	}
	if e.References = slices.Clone(e.References); e.Manner != nil {
		m := *e.Manner
		e.Manner = &m
	}
	for _, text := range textsOf(&e) {
		*text = them.redact(*text)
	}
	e.Others = slices.DeleteFunc(slices.Clone(e.Others), them.hasAddress)
	return e
}
