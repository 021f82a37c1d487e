package main

import (
	"bufio"
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"time"

	"informd/mailbox/parse"
	"informd/rules/mail"
	"informd/rules/reading"
)

// maxReadFile caps a file that read looks at; a mail is smaller, an mbox may not be.
const (
	maxReadFile = 64 << 20
	maxReadMbox = 1 << 30
)

// readOptions say how `informd read` takes its files and shows what it makes of them.
type readOptions struct {
	JSON bool // one object a line
	Body bool // a file is a decoded text body, without a header
	Mbox bool // a file holds many messages
	Self mail.Self
}

// read says what informd makes of message files, one after the other. A directory
// stands for all files in it. A file that cannot be read is said and passed over.
func read(ctx context.Context, paths []string, opts readOptions, stdout io.Writer) error {
	out := bufio.NewWriter(stdout)
	w := readWriter{out: out, opts: opts, json: json.NewEncoder(out)}
	w.json.SetEscapeHTML(false)
	for _, path := range paths {
		if err := w.path(ctx, path); err != nil {
			return err
		}
	}
	if err := out.Flush(); err != nil {
		return fmt.Errorf("write what was read: %w", err)
	}
	return nil
}

// A readWriter reads files and writes what they are.
type readWriter struct {
	out  *bufio.Writer
	json *json.Encoder
	opts readOptions
}

// path reads a file, or every file in a directory. Only writing and ctx stop it.
func (w *readWriter) path(ctx context.Context, path string) error {
	info, err := os.Stat(path)
	if err != nil || !info.IsDir() {
		return w.file(ctx, path)
	}
	return filepath.WalkDir(path, func(name string, d fs.DirEntry, err error) error {
		switch {
		case err != nil:
			return w.write(readObject{File: name, Error: err.Error()})
		case d.IsDir() && name != path && strings.HasPrefix(d.Name(), "."):
			return fs.SkipDir
		case d.IsDir():
			return ctx.Err()
		}
		return w.file(ctx, name)
	})
}

func (w *readWriter) file(ctx context.Context, path string) error {
	if err := ctx.Err(); err != nil {
		return err
	}
	limit := int64(maxReadFile)
	if w.opts.Mbox {
		limit = maxReadMbox
	}
	raw, err := readFile(path, limit)
	if err != nil {
		return w.write(readObject{File: path, Kind: reading.KindUnparseable,
			Why: "the file cannot be read", Error: err.Error()})
	}
	if !w.opts.Mbox {
		return w.message(path, raw)
	}
	n := 0
	for one := range mboxMessages(raw) {
		if err := ctx.Err(); err != nil {
			return err
		}
		n++
		if err := w.message(fmt.Sprintf("%s#%d", path, n), one); err != nil {
			return err
		}
	}
	return nil
}

func readFile(path string, limit int64) ([]byte, error) {
	f, err := os.Open(path)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	if info, err := f.Stat(); err == nil && !info.Mode().IsRegular() {
		return nil, fmt.Errorf("%s is not a regular file", path)
	}
	raw, err := io.ReadAll(io.LimitReader(f, limit+1))
	if err == nil && int64(len(raw)) > limit {
		return nil, fmt.Errorf("%s is larger than %d MiB", path, limit>>20)
	}
	return raw, err
}

// mboxMessages yields the messages of an mbox file (RFC 4155): each begins after a
// line "From ", which in a body stands behind ">".
func mboxMessages(raw []byte) func(yield func([]byte) bool) {
	return func(yield func([]byte) bool) {
		start := 0
		for at := 0; at < len(raw); {
			next := bytes.Index(raw[at:], []byte("\nFrom "))
			if next < 0 {
				break
			}
			at += next + 1
			// The separator stands after an empty line; elsewhere it is prose.
			if before := bytes.TrimRight(raw[:at], "\r\n"); at-len(before) >= 2 {
				if !yield(raw[start:at]) {
					return
				}
				start = at
			}
		}
		if len(bytes.TrimSpace(raw[start:])) > 0 {
			yield(raw[start:])
		}
	}
}

// message reads one message and writes what it is.
func (w *readWriter) message(name string, raw []byte) error {
	var m mail.Message
	if w.opts.Body {
		m = parse.Body(string(raw))
	} else {
		m = parse.Message(raw)
	}
	found := reading.Read(m, w.opts.Self)
	if w.opts.Body {
		found = reading.Reading{Kind: reading.KindHuman, Why: "read as a text alone"}
	}
	return w.write(newReadObject(name, m, found))
}

func (w *readWriter) write(o readObject) error {
	var err error
	if w.opts.JSON {
		err = w.json.Encode(o)
	} else {
		_, err = w.out.WriteString(o.human())
	}
	if err != nil {
		return fmt.Errorf("write what was read: %w", err)
	}
	return nil
}

// A readObject is one message as `informd read --json` writes it. Its names are a
// contract.
type readObject struct {
	File        string            `json:"file"`
	Kind        reading.Kind      `json:"kind"`
	Why         string            `json:"why"`
	MessageID   string            `json:"message_id,omitempty"`
	InReplyTo   []string          `json:"in_reply_to,omitempty"`
	References  []string          `json:"references,omitempty"`
	From        *mail.Address     `json:"from,omitempty"`
	To          []mail.Address    `json:"to,omitempty"`
	Subject     string            `json:"subject,omitempty"`
	Date        *time.Time        `json:"date,omitempty"`
	Text        string            `json:"text"`
	HTMLOnly    bool              `json:"html_only,omitempty"`
	AwayUntil   *time.Time        `json:"away_until,omitempty"`
	Delegate    *mail.Address     `json:"delegate,omitempty"`
	Left        bool              `json:"left,omitempty"`
	Unmonitored bool              `json:"unmonitored,omitempty"`
	Sealed      string            `json:"sealed,omitempty"`
	Forwarded   *readForward      `json:"forwarded,omitempty"`
	Bounce      *readBounce       `json:"bounce,omitempty"`
	Invite      *readInvite       `json:"invite,omitempty"`
	Attachments []mail.Attachment `json:"attachments,omitempty"`
	Error       string            `json:"error,omitempty"`
}

type readForward struct {
	From    *mail.Address  `json:"from,omitempty"`
	To      []mail.Address `json:"to,omitempty"`
	Date    *time.Time     `json:"date,omitempty"`
	Subject string         `json:"subject"`
	Text    string         `json:"text"`
}

type readBounce struct {
	Recipient  string `json:"recipient,omitempty"`
	Status     string `json:"status,omitempty"`
	Permanent  bool   `json:"permanent"`
	OriginalID string `json:"original_message_id,omitempty"`
}

type readInvite struct {
	Method    string          `json:"method"`
	UID       string          `json:"uid"`
	Sequence  int             `json:"sequence"`
	Start     *time.Time      `json:"start,omitempty"`
	End       *time.Time      `json:"end,omitempty"`
	TZ        string          `json:"tz,omitempty"`
	AllDay    bool            `json:"all_day,omitempty"`
	Location  string          `json:"location,omitempty"`
	Organizer *mail.Address   `json:"organizer,omitempty"`
	Attendees []mail.Attendee `json:"attendees,omitempty"`
	Summary   string          `json:"summary,omitempty"`
}

func newReadObject(name string, m mail.Message, r reading.Reading) readObject {
	o := readObject{
		File: name, Kind: r.Kind, Why: r.Why,
		MessageID: m.ID, InReplyTo: m.InReplyTo, References: m.References,
		From: addressOrNil(m.From), To: m.To, Subject: m.Subject, Date: timeOrNil(m.Date),
		Text: m.Says(), HTMLOnly: m.HTMLOnly, Sealed: m.Sealed,
		AwayUntil: timeOrNil(r.AwayUntil), Delegate: addressOrNil(r.Delegate), Left: r.Left, Unmonitored: r.Unmonitored,
		Attachments: m.Parts, Error: m.Problem,
	}
	if f := m.Forward; f != nil {
		o.Forwarded = &readForward{addressOrNil(f.From), f.To, timeOrNil(f.Date), f.Subject, f.Text}
	}
	if b := r.Bounce; b != nil {
		o.Bounce = &readBounce{b.Recipient, b.Status, b.Permanent, b.OriginalID}
	}
	if i := m.Invite; i != nil {
		o.Invite = &readInvite{i.Method, i.UID, i.Sequence, timeOrNil(i.Start), timeOrNil(i.End), i.Zone,
			i.AllDay, i.Location, addressOrNil(i.Organizer), i.Attendees, i.Summary}
	}
	return o
}

func timeOrNil(t time.Time) *time.Time {
	if t.IsZero() {
		return nil
	}
	return &t
}

func addressOrNil(a mail.Address) *mail.Address {
	if a.IsZero() {
		return nil
	}
	return &a
}

// human returns the object in words: what it is and why, then what was read of it.
func (o readObject) human() string {
	var b strings.Builder
	fmt.Fprintf(&b, "%s\n  %s: %s\n", o.File, o.Kind, o.Why)
	line := func(label, value string) {
		if value != "" {
			fmt.Fprintf(&b, "  %-9s %s\n", label, value)
		}
	}
	if o.From != nil {
		line("from", o.From.String())
	}
	line("subject", o.Subject)
	line("date", dateLine(o.Date))
	line("away", dateLine(o.AwayUntil))
	if o.Delegate != nil {
		line("delegate", o.Delegate.String())
	}
	if o.Left {
		line("note", "they left the organisation")
	}
	if o.Unmonitored {
		line("note", "nobody reads this mailbox")
	}
	if o.Bounce != nil {
		hard := "may pass"
		if o.Bounce.Permanent {
			hard = "for good"
		}
		line("bounce", strings.Join(strings.Fields(o.Bounce.Recipient+" "+o.Bounce.Status+" "+hard), " "))
	}
	if o.Invite != nil {
		line("event", strings.TrimSpace(strings.Join([]string{o.Invite.Method, o.Invite.Summary,
			dateLine(o.Invite.Start)}, " ")))
	}
	if o.Forwarded != nil && o.Forwarded.From != nil {
		line("forwards", o.Forwarded.From.String()+": "+o.Forwarded.Subject)
	}
	line("sealed", o.Sealed)
	line("problem", o.Error)
	if o.Text != "" {
		b.WriteString("  | " + strings.ReplaceAll(o.Text, "\n", "\n  | ") + "\n")
	}
	b.WriteString("\n")
	return b.String()
}

func dateLine(t *time.Time) string {
	if t == nil {
		return ""
	}
	return t.Format("Mon 2 Jan 2006 15:04 MST")
}
