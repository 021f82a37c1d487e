package fact

import (
	"slices"

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

// TakesBack reports whether an event of the log takes others back.
func (l Log) TakesBack() bool { return l.corrected }

// Doubts reports whether an event of the log is a doubt.
func (l Log) Doubts() bool { return l.doubted }

// Events returns all events, in order of recording. The slice is the caller's.
func (l Log) Events() []Event {
	events := make([]Event, 0, l.count)
	var e Event
	for r := l.Reader(); r.Next(&e); {
		events = append(events, e)
	}
	return events
}

// A LogReader reads one event after the other. An event is large: to look for a few of them takes no room
// for all.
type LogReader struct {
	log   Log
	coder packed.Coder
	read  int32 // events, of all
	part  int   // of the packed ones
}

// Reader returns a reader that begins with the oldest event.
func (l Log) Reader() LogReader { return LogReader{log: l} }

// Next puts the next event into e, and reports whether there is one.
func (r *LogReader) Next(e *Event) bool {
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
			b.log.loose = b.Log().Events()
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
