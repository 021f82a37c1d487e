package inspect

import (
	"fmt"
	"strings"
	"time"

	"informd/rules/mail"
	"informd/rules/reading"
)

// An object is one message as `informd read --json` writes it. Its names are a
// contract.
type object struct {
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
	Forwarded   *forward          `json:"forwarded,omitempty"`
	Bounce      *bounce           `json:"bounce,omitempty"`
	Invite      *invite           `json:"invite,omitempty"`
	Attachments []mail.Attachment `json:"attachments,omitempty"`
	Error       string            `json:"error,omitempty"`
}

type forward struct {
	From    *mail.Address  `json:"from,omitempty"`
	To      []mail.Address `json:"to,omitempty"`
	Date    *time.Time     `json:"date,omitempty"`
	Subject string         `json:"subject"`
	Text    string         `json:"text"`
}

type bounce struct {
	Recipient  string `json:"recipient,omitempty"`
	Status     string `json:"status,omitempty"`
	Permanent  bool   `json:"permanent"`
	OriginalID string `json:"original_message_id,omitempty"`
}

type invite struct {
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

func newObject(name string, m mail.Message, r reading.Reading) object {
	o := object{
		File: name, Kind: r.Kind, Why: r.Why,
		MessageID: m.ID, InReplyTo: m.InReplyTo, References: m.References,
		From: addressOrNil(m.From), To: m.To, Subject: m.Subject, Date: timeOrNil(m.Date),
		Text: m.Says(), HTMLOnly: m.HTMLOnly, Sealed: m.Sealed,
		AwayUntil: timeOrNil(r.AwayUntil), Delegate: addressOrNil(r.Delegate), Left: r.Left, Unmonitored: r.Unmonitored,
		Attachments: m.Parts, Error: m.Problem,
	}
	if f := m.Forward; f != nil {
		o.Forwarded = &forward{addressOrNil(f.From), f.To, timeOrNil(f.Date), f.Subject, f.Text}
	}
	if b := r.Bounce; b != nil {
		o.Bounce = &bounce{b.Recipient, b.Status, b.Permanent, b.OriginalID}
	}
	if i := m.Invite; i != nil {
		o.Invite = &invite{i.Method, i.UID, i.Sequence, timeOrNil(i.Start), timeOrNil(i.End), i.Zone,
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
func (o object) human() string {
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
