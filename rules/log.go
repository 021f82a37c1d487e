package rules

import (
	"cmp"
	"slices"
	"strconv"
	"strings"

	"informd/rules/manner"
	"informd/rules/packed"
)

// A Log is what was recorded about one person, in order. Events are large, and most of them are not
// looked at for years, so they are kept packed, and unpacked for whoever reads them.
type Log struct {
	packed []string // one after the other: each was added at once
	loose  []Event  // in place of packed: an event among them cannot be packed exactly
	last   int64    // Seq of the newest one
	count  int32

	corrected bool // an event takes others back
	doubted   bool // an event is a doubt
}

// Len returns the number of events in a log.
func (l Log) Len() int { return int(l.count) }

// Last returns the place of the newest event in the order of recording.
func (l Log) Last() int64 { return l.last }

// Events returns what a person is folded from, in order of recording. The slice is the caller's.
func (p *Person) Events() []Event { return p.Log.events() }

func (l Log) events() []Event {
	events := make([]Event, 0, l.count)
	var e Event
	for r := l.reader(); r.next(&e); {
		events = append(events, e)
	}
	return events
}

// A logReader reads one event after the other. An event is large: to look for a few of them takes no room
// for all.
type logReader struct {
	log   Log
	coder packed.Coder
	read  int32 // events, of all
	part  int   // of the packed ones
}

func (l Log) reader() logReader { return logReader{log: l} }

// next puts the next event into e, and reports whether there is one.
func (r *logReader) next(e *Event) bool {
	if r.read == r.log.count {
		return false
	}
	r.read++
	if r.log.loose != nil {
		*e = r.log.loose[r.read-1]
		return true
	}
	if r.coder.Next() == len(r.log.packed[r.part]) {
		r.part++
		r.coder = packed.Coder{}
	}
	*e = Event{}
	r.coder.Open(r.log.packed[r.part], r.coder.Next())
	e.Fields(&r.coder)
	return true
}

// Then returns a log with further events behind those of l.
func (l Log) Then(events []Event) Log {
	b := LogBuilder{log: l}
	b.log.loose = slices.Clone(l.loose)
	for i := range events {
		b.Add(&events[i])
	}
	return b.Log()
}

// A LogBuilder packs events as they come. Its zero value begins an empty log.
type LogBuilder struct {
	log    Log    // what was added before, and what is said of all
	packed []byte // what was added since
	coder  packed.Coder
}

// Add adds an event behind the others.
func (b *LogBuilder) Add(e *Event) {
	if b.log.loose == nil {
		var exact bool
		b.coder.Begin(b.packed)
		e.Fields(&b.coder)
		if b.packed, exact = b.coder.End(); !exact {
			b.log.loose = b.Log().events()
		}
	}
	if b.log.loose != nil {
		b.log.loose = append(b.log.loose, *e)
	}
	b.log.count++
	b.log.last = e.Seq
	b.log.corrected = b.log.corrected || e.Kind == Corrected
	b.log.doubted = b.log.doubted || e.Kind == Doubted
}

// Log returns the log of what was added.
func (b *LogBuilder) Log() Log {
	l := b.log
	switch {
	case l.loose != nil:
		l.packed = nil
	case len(b.packed) > 0:
		l.packed = append(slices.Clip(l.packed), string(b.packed))
	}
	return l
}

// Fields gives the fields of an event to a coder that packs or unpacks it.
func (e *Event) Fields(c *packed.Coder) {
	packed.Number(c, &e.Seq)
	packed.Text(c, &e.Person)
	packed.Text(c, &e.Kind)
	c.Time(&e.At)
	packed.Text(c, &e.Source)
	packed.Text(c, &e.Why)
	packed.Text(c, &e.Ask)
	packed.Text(c, &e.Talk)
	packed.Text(c, &e.Name)
	packed.Text(c, &e.Address)
	packed.Text(c, &e.From)
	packed.Number(c, &e.Recipients)
	packed.Texts(c, &e.Others)
	packed.Text(c, &e.Subject)
	packed.Text(c, &e.MessageID)
	packed.Texts(c, &e.References)
	c.Bool(&e.Forwarded)
	c.Bool(&e.Theirs)
	packed.Text(c, &e.Text)
	packed.Text(c, &e.Command)
	c.Time(&e.Start)
	c.Time(&e.End)
	packed.Text(c, &e.Where)
	c.Time(&e.Until)
	c.Time(&e.Due)
	c.Time(&e.Received)
	c.Time(&e.Left)
	packed.Number(c, &e.Sequence)
	packed.Number(c, &e.Undoes)
	packed.Text(c, &e.Line)
	packed.Text(c, &e.Fact)
	packed.Text(c, &e.Doubt)
	c.Part(e.Reason != Reason{}, func() {
		packed.Text(c, &e.Reason.Sign)
		packed.Text(c, &e.Reason.Of)
		c.Bool(&e.Reason.Mailing)
		packed.Text(c, &e.Reason.Robot)
	})
	packed.Texts(c, &e.People)
	packed.Text(c, &e.Promise)
	packed.Text(c, &e.Words)
	packed.Text(c, &e.Speaker)
	c.Bool(&e.Fee)
	c.Bool(&e.WillSay)
	packed.Texts(c, &e.Times)
	packed.Text(c, &e.Guess)
	c.Part(e.Named != Named{}, func() {
		packed.Text(c, &e.Named.Name)
		packed.Text(c, &e.Named.Address)
	})
	c.Part(!e.Delegate.IsZero(), func() {
		packed.Text(c, &e.Delegate.Name)
		packed.Text(c, &e.Delegate.Addr)
	})
	packed.Text(c, &e.Invitation)
	packed.Text(c, &e.Matter)
	packed.Text(c, &e.Settled)
	packed.Text(c, &e.Letter)
	packed.Text(c, &e.Question)
	packed.Text(c, &e.Brought)
	packed.Text(c, &e.Wording)
	packed.Text(c, &e.Misfortune)
	c.Part(e.Away || e.All || e.Excepts || e.NoteTag+e.Note+e.Folder+e.Owned != "", func() {
		c.Bool(&e.Away)
		c.Bool(&e.All)
		c.Bool(&e.Excepts)
		packed.Text(c, &e.NoteTag)
		packed.Text(c, &e.Note)
		packed.Text(c, &e.Folder)
		packed.Text(c, &e.Owned)
	})
	c.Part(!e.Told.IsZero(), func() {
		packed.Texts(c, &e.Told.Matters)
		packed.Text(c, &e.Told.By)
		packed.Text(c, &e.Told.Mail)
		packed.Text(c, &e.Told.Button)
	})
	packed.Number(c, &e.Offset)
	c.Bool(&e.Undated)
	c.Bool(&e.Uncaptured)
	c.Bool(&e.Unproven)
	c.Part(e.Manner != nil, func() {
		if e.Manner == nil {
			e.Manner = new(manner.Manner)
		}
		e.Manner.Fields(c)
	})
}

// Identity returns what makes two facts the same: a fact whose identity is known is not recorded again, whatever else
// its mail seems to say when it is read once more. Without a source it is the same only at the same instant. What was
// one field in an earlier schema is one part still, so that a mail which is read again after an upgrade adds no fact.
func (e Event) Identity() []string {
	name, addr := cmp.Or(e.Named.Name, e.Name), cmp.Or(e.Named.Address, e.Owned, e.Address)
	parts := []string{e.Person, string(e.Kind), e.Source, e.Ask, e.Talk, e.identityLabel(), name, strings.ToLower(addr),
		e.identityText(), cmp.Or(e.MessageID, e.Settled), strconv.FormatInt(e.Undoes, 10)}
	if e.Source == "" {
		parts = append(parts, strconv.FormatInt(e.At.UnixMilli(), 10))
	}
	return parts
}

// identityLabel returns what a fact is about, beside its kind: at most one of these fields is set. In schema 1 they
// were one field.
func (e Event) identityLabel() string {
	switch {
	case e.Undated:
		return "undated"
	case e.Unproven:
		return "unproven"
	case !e.Delegate.IsZero():
		return "delegate"
	case e.Kind == Cleared && e.Guess != "": // a note may be asked about twice; each question is settled by itself
		return string(e.Guess)
	}
	return cmp.Or(string(e.Line), string(e.Fact), string(e.Doubt), e.Promise, e.Invitation, e.NoteTag, e.Matter,
		e.Told.Button, strings.Join(e.Told.Matters, " "))
}

// identityText returns what a fact says: at most one of these fields is set, beside the delegate. Until schema 7 they
// were one field, which also had the manner that the owner told.
func (e Event) identityText() string {
	if m := e.Manner; e.Kind == Addressed && m != nil {
		return strings.Join([]string{m.Language, string(m.Register), m.Salutation}, "/")
	}
	return cmp.Or(e.Text, e.Letter, e.Question, e.Brought, e.Wording, string(e.Misfortune), e.Note, e.Folder,
		e.Told.Mail, e.Delegate.String())
}
