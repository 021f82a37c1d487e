package story

import (
	"context"
	"fmt"
	"io"
	"log/slog"
	"slices"
	"strings"
	"time"

	"informd/mailbox/parse"
	"informd/rules"
	"informd/rules/fact"
	"informd/rules/mail"
	"informd/store"
)

// A Tape prints a story as it happens, read from the event log and the outbox.
type Tape struct {
	w     io.Writer
	zone  *time.Location
	last  int64 // of the log
	rows  map[string]rules.State
	kept  map[int64]bool // attachments
	names map[string]string
	day   string
	show  []string // kinds of mail whose whole text is printed

	Log slog.Handler // what informd logs during the story; nil: nobody reads it
}

// NewTape prints to w, in the owner's zone.
func NewTape(w io.Writer, zone *time.Location) *Tape {
	return &Tape{w: w, zone: zone, rows: map[string]rules.State{}, kept: map[int64]bool{}, names: map[string]string{}}
}

// mail prints a mail that somebody writes.
func (t *Tape) mail(s Step, raw []byte) {
	m := parse.Header(raw)
	who := s.Writer
	if m.From.Name != "" {
		who = m.From.Name
	}
	t.line(s.At, "✉", who+" → "+recipients(m), "“"+m.Subject+"”")
}

func recipients(m mail.Message) string {
	var to []string
	for _, a := range m.To {
		name := a.Name
		if name == "" {
			name = a.Addr
		}
		if mail.SameAddr(a.Addr, Capture) {
			name = "informd"
		}
		to = append(to, name)
	}
	for _, a := range m.Bcc {
		if mail.SameAddr(a.Addr, Capture) {
			to = append(to, "informd (Bcc)")
		}
	}
	return strings.Join(to, ", ")
}

// line prints one line, under a heading for each day.
func (t *Tape) line(at time.Time, mark, who, what string) {
	l := at.In(t.zone)
	if day := l.Format("Monday 2 January 2006"); day != t.day {
		t.day = day
		fmt.Fprintf(t.w, "\n%s\n", day)
	}
	fmt.Fprintf(t.w, "  %s %s %s", l.Format("15:04"), mark, who)
	if what != "" {
		fmt.Fprintf(t.w, ": %s", what)
	}
	fmt.Fprintln(t.w)
}

// read prints what the log and the outbox have come to hold since it last did.
func (t *Tape) read(ctx context.Context, st *store.Store, pol rules.Policy) error {
	return st.View(ctx, func(tx *store.Tx) error {
		events, err := tx.Log(t.last, 1000)
		if err != nil {
			return err
		}
		for _, e := range events {
			t.last = e.Seq
			t.event(tx, e)
		}
		if err := t.attachments(tx); err != nil {
			return err
		}
		rows, err := tx.Rows()
		if err != nil {
			return err
		}
		for _, r := range rows {
			if old := t.rows[r.Key]; old != r.State {
				t.rows[r.Key] = r.State
				t.row(pol, r)
			}
		}
		return nil
	})
}

// attachments prints what has come to be kept with notes.
func (t *Tape) attachments(tx *store.Tx) error {
	for person, name := range t.names {
		list, err := tx.Attachments(person)
		if err != nil {
			return err
		}
		for _, a := range list {
			if !t.kept[a.ID] {
				t.kept[a.ID] = true
				t.line(a.At, "⌂", name, fmt.Sprintf("kept %s, %s, %d bytes", a.Name, a.Type, a.Size))
			}
		}
	}
	return nil
}

func (t *Tape) event(tx *store.Tx, e fact.Event) {
	if e.Kind.Logged() == "" {
		return // the brief or the digest says it
	}
	name := "informd"
	if e.Person != "" {
		if p, err := tx.Person(e.Person); err == nil && p != nil {
			t.names[e.Person] = p.Called()
		}
		name = t.names[e.Person]
	}
	what := strings.ReplaceAll(string(e.Kind), "_", " ")
	switch {
	case e.Said() != "":
		what += " — " + firstLine(e.Said())
	case e.Kind == fact.AskedBack:
		what += " — " + e.NoteTag + ": " + firstLine(e.Note)
	case e.Kind == fact.Introduced:
		what += " — " + e.Named.String()
	case e.Why != "":
		what += " — " + e.Why
	}
	t.line(e.At, "·", name, what)
}

// row prints a row of the outbox that has come to rest, or that waits for its notice.
func (t *Tape) row(pol rules.Policy, r store.Row) {
	kind, at := string(r.Kind), r.Finished
	if at.IsZero() {
		at = r.Created
	}
	who := t.names[r.Person]
	if who == "" {
		who = "you"
	}
	switch {
	case slices.Contains(t.show, "-"+kind):
	case r.State == rules.StateHeld:
		t.line(at, "…", who, "a "+kind+" waits until "+pol.Stamp(r.Due)+" — "+r.Why)
	case r.State == rules.StateDropped:
		t.line(at, "✗", who, "the "+kind+" is dropped — "+r.Why)
	case r.State == rules.StateUnsure || r.State == rules.StateFailed:
		t.line(at, "!", who, "the "+kind+" is "+string(r.State)+" — "+r.LastError)
	case r.State != rules.StateSent:
	case r.Road == rules.RoadContact:
		t.line(at, "→", r.To, "“"+r.Subject+"” is sent — "+r.Why)
		t.text(r)
	case r.Road == rules.RoadDraft:
		t.line(at, "✎", who, "a draft, “"+r.Subject+"” — "+r.Why)
		t.text(r)
	default:
		t.line(at, "←", "to you, "+kind, "“"+r.Subject+"” "+firstLine(r.Text))
		t.text(r)
	}
}

// text prints the whole text of a mail, if the story shows it.
func (t *Tape) text(r store.Row) {
	kind := string(r.Kind)
	if !slices.Contains(t.show, kind) && !slices.Contains(t.show,
		kind+"@"+r.Finished.In(t.zone).Format(time.DateOnly)) {
		return
	}
	fmt.Fprintln(t.w)
	for line := range strings.Lines(strings.TrimSpace(r.Text) + "\n") {
		fmt.Fprint(t.w, strings.TrimRight("        │ "+line, " \n")+"\n")
	}
	for _, a := range r.Letter.Attached {
		fmt.Fprintf(t.w, "        │ [%s]\n", a.Name)
	}
	if r.Letter.Calendar != nil {
		fmt.Fprintln(t.w, "        │ [talk.ics]")
	}
	fmt.Fprintln(t.w)
}

func firstLine(s string) string {
	line, _, _ := strings.Cut(strings.TrimSpace(s), "\n")
	return strings.TrimSpace(line)
}
