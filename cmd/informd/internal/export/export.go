// Package export writes everything that is known in formats other programs read: people
// as CSV and vCard, everything as JSON, the mails informd wrote as mbox.
package export

import (
	"bytes"
	"encoding/csv"
	"encoding/json"
	"fmt"
	"io"
	"iter"
	"slices"
	"strings"
	"time"

	"informd/rules"
	"informd/rules/content"
	"informd/rules/fact"
	"informd/store"
)

// A Book is all there is to export.
type Book struct {
	People []*rules.Person
	Events []fact.Event                // of the account
	Rows   iter.Seq2[store.Row, error] // of what left, with its bytes; within the transaction they came from
	Zone   *time.Location
}

// Load reads everything out of the store, but the mails, which are read as they are written.
func Load(tx *store.Tx, zone *time.Location) (b Book, err error) {
	b.Zone = zone
	if b.People, err = tx.People(); err != nil {
		return b, err
	}
	if b.Events, err = tx.Events(""); err != nil {
		return b, err
	}
	b.Rows = tx.EachRow(rules.StateSent)
	return b, nil
}

// writers returns the functions that write the formats of content.Formats, one for each; a test holds that none
// is missing.
func writers() map[string]func(Book, io.Writer) error {
	return map[string]func(Book, io.Writer) error{
		"csv":   Book.csv,
		"json":  Book.json,
		"vcard": Book.vcard,
		"mbox":  Book.mbox,
	}
}

// Write writes everything in the format of this name.
func (b Book) Write(w io.Writer, format string) error {
	write, ok := writers()[format]
	if !ok {
		return fmt.Errorf("%q is no format; take one of %s", format, strings.Join(content.FormatNames(), ", "))
	}
	if err := write(b, w); err != nil {
		return fmt.Errorf("export as %s: %w", format, err)
	}
	return nil
}

// Bytes returns what Write writes.
func (b Book) Bytes(format string) ([]byte, error) {
	var buf bytes.Buffer
	err := b.Write(&buf, format)
	return buf.Bytes(), err
}

func (b Book) day(t time.Time) string {
	if t.IsZero() {
		return ""
	}
	return t.In(b.Zone).Format(time.DateOnly)
}

// csv has a line for each person.
func (b Book) csv(w io.Writer) error {
	out := csv.NewWriter(w)
	out.UseCRLF = true // RFC 4180 §2
	head := []string{"name", "address", "other addresses", "company", "title", "level", "circle", "via", "state",
		"asked", "answered", "talked", "thanked", "last contact", "notes"}
	if err := out.Write(head); err != nil {
		return err
	}
	for _, p := range b.People {
		var state, asked, answered, talked, thanked string
		if n := len(p.Asks); n > 0 {
			a := p.Asks[n-1]
			state, asked, answered = string(a.State), b.day(a.At), b.day(a.AnsweredAt)
		}
		for _, t := range p.Talks {
			if t.State == rules.TalkMet {
				talked, thanked = b.day(t.Start), b.day(t.Thanked)
			}
		}
		var others string
		if len(p.Addresses) > 1 {
			others = strings.Join(p.Addresses[1:], " ")
		}
		line := []string{p.Name, p.Address().Addr, others, p.Facts[fact.Company], p.Facts[fact.Title],
			p.Facts[fact.Level], p.Facts[fact.Circle], p.Facts[fact.Via],
			state, asked, answered, talked, thanked, b.day(p.Contact), strings.Join(notes(p), "\n")}
		for i := range line {
			line[i] = harmless(line[i])
		}
		if err := out.Write(line); err != nil {
			return err
		}
	}
	out.Flush()
	return out.Error()
}

// harmless keeps a spreadsheet from taking a cell for a formula.
func harmless(s string) string {
	if s != "" && strings.ContainsRune("=+-@\t\r", rune(s[0])) {
		return "'" + s
	}
	return s
}

// notes returns the lines of a person's notes, oldest first.
func notes(p *rules.Person) []string {
	all := slices.Clone(p.Notes)
	for _, t := range p.Talks {
		all = append(all, t.Notes...)
	}
	slices.SortStableFunc(all, func(x, y rules.Line) int { return x.At.Compare(y.At) })
	var out []string
	for _, n := range all {
		out = append(out, string(n.Kind)+": "+n.Text)
	}
	return out
}

type event struct {
	At     time.Time `json:"at"`
	Kind   fact.Kind `json:"kind"`
	Why    string    `json:"why,omitempty"`
	Source string    `json:"source,omitempty"`
	fact.Event
}

type person struct {
	ID        string                 `json:"id"`
	Name      string                 `json:"name"`
	Addresses []string               `json:"addresses"`
	Facts     map[fact.Detail]string `json:"facts,omitempty"`
	Events    []event                `json:"events"`
}

// json is the whole log, by person.
func (b Book) json(w io.Writer) error {
	facts := func(events []fact.Event) []event {
		out := []event{}
		for _, e := range events {
			out = append(out, event{At: e.At, Kind: e.Kind, Why: e.Why, Source: e.Source, Event: e})
		}
		return out
	}
	all := struct {
		People  []person `json:"people"`
		Account []event  `json:"account"`
	}{People: []person{}, Account: facts(b.Events)}
	for _, p := range b.People {
		all.People = append(all.People, person{p.ID, p.Name, p.Addresses, p.Facts, facts(p.Events())})
	}
	enc := json.NewEncoder(w)
	enc.SetEscapeHTML(false)
	enc.SetIndent("", "  ")
	return enc.Encode(all)
}

// vcard has a card for each person (RFC 6350).
func (b Book) vcard(w io.Writer) error {
	escape := strings.NewReplacer(`\`, `\\`, ",", `\,`, ";", `\;`, "\r\n", `\n`, "\n", `\n`)
	for _, p := range b.People {
		if len(p.Addresses) == 0 {
			continue
		}
		lines := []string{"BEGIN:VCARD", "VERSION:4.0", "UID:informd-" + p.ID, "FN:" + escape.Replace(p.Called())}
		for _, a := range p.Addresses {
			lines = append(lines, "EMAIL:"+escape.Replace(a))
		}
		for _, f := range [][2]string{{"ORG", p.Facts[fact.Company]}, {"TITLE", p.Facts[fact.Title]},
			{"NOTE", strings.Join(notes(p), "\n")}} {
			if f[1] != "" {
				lines = append(lines, f[0]+":"+escape.Replace(f[1]))
			}
		}
		for _, l := range append(lines, "END:VCARD") {
			if _, err := io.WriteString(w, foldCard(l)+"\r\n"); err != nil {
				return err
			}
		}
	}
	return nil
}

// foldCard folds a line at 75 bytes (RFC 6350 §3.2), between characters.
func foldCard(line string) string {
	var b strings.Builder
	n := 0
	for _, c := range line {
		if size := len(string(c)); n+size > 75 {
			b.WriteString("\r\n ")
			n = 1 + size
		} else {
			n += size
		}
		b.WriteRune(c)
	}
	return b.String()
}

// mbox has every mail and draft that left, as mboxrd: the From_ line, and > before lines
// of the text that look like one.
func (b Book) mbox(w io.Writer) error {
	for r, err := range b.Rows {
		if err != nil {
			return err
		}
		if len(r.Final) == 0 {
			continue
		}
		var out bytes.Buffer
		fmt.Fprintf(&out, "From %s %s\n", r.From, r.Finished.UTC().Format("Mon Jan _2 15:04:05 2006"))
		for line := range bytes.Lines(bytes.ReplaceAll(r.Final, []byte("\r\n"), []byte("\n"))) {
			if bytes.HasPrefix(bytes.TrimLeft(line, ">"), []byte("From ")) {
				out.WriteByte('>')
			}
			out.Write(line)
		}
		out.WriteString("\n")
		if _, err := w.Write(out.Bytes()); err != nil {
			return err
		}
	}
	return nil
}
