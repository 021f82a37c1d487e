package rules

import (
	"fmt"
	"time"

	"informd/rules/dates"
	"informd/rules/mail"
)

// dayEnds is the hour at which an all-day talk counts as over: early enough in the evening that the
// owner can still write about it, and is not asked at midnight.
const dayEnds = 18 * time.Hour

// Days returns an all-day invitation with its days in the owner's zone. Its DTEND is the day after
// the last day (RFC 5545 §3.6.1).
func (pol Policy) Days(inv mail.Invite) *mail.Invite {
	if !inv.AllDay {
		return &inv
	}
	day := func(t time.Time, days int, hour time.Duration) time.Time {
		if t.IsZero() {
			return t
		}
		return time.Date(t.Year(), t.Month(), t.Day()+days, int(hour/time.Hour), 0, 0, 0, pol.Zone).UTC()
	}
	last := inv.End
	if !last.After(inv.Start) {
		last = inv.Start.AddDate(0, 0, 1)
	}
	inv.End = day(last, -1, dayEnds)
	inv.Start, inv.Instead = day(inv.Start, 0, 0), day(inv.Instead, 0, 0)
	return &inv
}

// WholeDay reports whether a talk takes a whole day or more, and so has no hour.
func (pol Policy) WholeDay(start, end time.Time) bool {
	l := start.In(pol.Zone)
	return l.Hour() == 0 && l.Minute() == 0 && end.Sub(start) >= dayEnds-time.Hour // an hour for the change of clocks
}

// SayTalk writes the time of a talk: with its hour, unless it takes the whole day.
func (pol Policy) SayTalk(start, end time.Time) string {
	if pol.WholeDay(start, end) {
		return pol.SayDay(start)
	}
	return pol.Say(start)
}

// OnTalk says when a talk is: "on Thursday 12 March at 15:00", or on which day.
func (pol Policy) OnTalk(start, end time.Time) string { return "on " + pol.SayTalk(start, end) }

// A Mode is what informd does with a follow-up that is due.
type Mode string

const (
	ModeSend  Mode = "send"  // sends it, after a notice
	ModeDraft Mode = "draft" // puts it into Drafts
	ModeOff   Mode = "off"   // neither
)

// A Policy is what the owner configured, and how the account stands.
type Policy struct {
	Account AccountState

	Owner     mail.Address // how the owner signs
	Self      mail.Self
	Bio       string
	Signature string
	Language  string // of letters where the owner's mails to somebody do not tell; "" to ask
	Zone      *time.Location

	Followup struct {
		Mode        Mode
		After       dates.Span
		Hold        dates.Span
		From, Until dates.Clock          // the window, in the owner's zone
		Days        [7]bool              // by time.Weekday
		Holiday     func(time.Time) bool // whether the date in the owner's zone is one; nil: none
		DailyLimit  int
		MaxLateness dates.Span
	}
	ThankYouAt   dates.Clock
	PrepAt       dates.Clock
	KeepInTouch  dates.Span
	BriefAt      dates.Clock
	DigestDay    time.Weekday
	DigestAt     dates.Clock
	DigestEmpty  EmptyDigest
	Receipts     Receipts
	TrustDKIM    bool
	CaptureInbox string // the capture folder, "" for none
	NoFolder     bool   // the mailbox has no folder for informd's own records yet; the agent says so
	PasswordsEnd PasswordsEnd
}

// A PasswordsEnd is what the owner's provider has said of the end of sending by password, where they do so.
type PasswordsEnd struct {
	Provider string
	Login    string    // what informd login calls it: the way to go on
	Day      time.Time // the last one, at its beginning in the owner's zone; zero: no end is known
}

// Say writes the last day: "31 December 2026".
func (e PasswordsEnd) Say() string { return e.Day.Format("2 January 2006") }

// EmptyDigest is what becomes of a digest with nothing in it.
type EmptyDigest string

// The ways of an empty digest.
const (
	EmptyLine EmptyDigest = "line" // one line is sent all the same
	EmptySkip EmptyDigest = "skip"
)

// Receipts says which captures are answered.
type Receipts string

// The choices of receipts.
const (
	ReceiptsAll      Receipts = "all"
	ReceiptsProblems Receipts = "problems"
	ReceiptsNone     Receipts = "none"
)

// SaveSent says whether informd puts a copy of what it has sent into Sent.
type SaveSent string

// The choices of copies in Sent.
const (
	SaveAuto   SaveSent = "auto" // where the provider did not save one
	SaveAlways SaveSent = "always"
	SaveNever  SaveSent = "never"
)

// Working reports whether the follow-up window is open on the date of t.
func (pol Policy) Working(t time.Time) bool {
	l := t.In(pol.Zone)
	return pol.Followup.Days[l.Weekday()] && (pol.Followup.Holiday == nil || !pol.Followup.Holiday(l))
}

// IntoWindow returns the first instant at or after t that is in the follow-up window (the configured
// hours of a working day in the owner's zone), in UTC. If the next two years have none, it returns
// their end, which is outside the window.
func (pol Policy) IntoWindow(t time.Time) time.Time {
	at := t.In(pol.Zone)
	for range 2 * 366 {
		if from := pol.Followup.From.On(at, pol.Zone); at.Before(from) && pol.inWindow(from) {
			return from.UTC()
		}
		if pol.inWindow(at) {
			return at.UTC()
		}
		at = dates.Clock{}.OnDay(at, 1, pol.Zone)
	}
	return at.UTC()
}

// inWindow reports whether t is in the follow-up window.
func (pol Policy) inWindow(t time.Time) bool {
	from, until := pol.Followup.From.On(t, pol.Zone), pol.Followup.Until.On(t, pol.Zone)
	return pol.Working(t) && !t.Before(from) && t.Before(until)
}

// QuietUntil returns the end of the pause the owner asked for, or the zero time.
func (pol Policy) QuietUntil(now time.Time) time.Time {
	if pol.Account.PausedUntil.After(now) {
		return pol.Account.PausedUntil
	}
	return time.Time{}
}

// Say writes an instant as a sentence does, in the owner's zone: "Tuesday 1 December at 09:10".
func (pol Policy) Say(t time.Time) string { return t.In(pol.Zone).Format("Monday 2 January at 15:04") }

// On says when something happens: "on Tuesday 1 December at 09:10".
func (pol Policy) On(t time.Time) string { return "on " + pol.Say(t) }

// OnDay says on which day: "on Tuesday 1 December".
func (pol Policy) OnDay(t time.Time) string { return "on " + pol.SayDay(t) }

// Stamp writes an instant in a column: "Tuesday 1 December 09:10".
func (pol Policy) Stamp(t time.Time) string { return t.In(pol.Zone).Format("Monday 2 January 15:04") }

// SayDay writes the date alone: "Tuesday 1 December".
func (pol Policy) SayDay(t time.Time) string { return t.In(pol.Zone).Format("Monday 2 January") }

// Week names the ISO 8601 week of t in the owner's zone: "2026-W48".
func (pol Policy) Week(t time.Time) string {
	y, w := t.In(pol.Zone).ISOWeek()
	return fmt.Sprintf("%d-W%02d", y, w)
}

// Date names the day of t in the owner's zone: "2026-11-22".
func (pol Policy) Date(t time.Time) string { return t.In(pol.Zone).Format(time.DateOnly) }

// DaysSince returns how many days ago t was, by the calendar of the owner's zone; less than 0 for a day to
// come.
func (pol Policy) DaysSince(now, t time.Time) int {
	day := func(t time.Time) time.Time { // in UTC, where every day has 24 hours
		year, month, day := t.In(pol.Zone).Date()
		return time.Date(year, month, day, 0, 0, 0, 0, time.UTC)
	}
	return int(day(now).Sub(day(t)) / (24 * time.Hour))
}
