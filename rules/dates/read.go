package dates

import (
	"errors"
	"fmt"
	"slices"
	"strings"
	"time"

	"informd/rules/lang"
)

// A When is what a date phrase means.
type When struct {
	Start    time.Time // in UTC; of a whole day, its first instant in the owner's zone
	End      time.Time // in UTC; zero if the phrase names no length. A whole day may have a length, too
	Day      bool      // the phrase names a day and no time of day
	TimeOnly bool      // the phrase names a time of day and no day: Start is on the nearest day that fits
	Clock    string    // in an OtherClockError: by whose clock the hour is, as written ("her time")
	Rest     string    // the text behind the phrase
}

// ErrNoDate says that the words name no time. Any other error says, in words for the owner, why the
// time they name cannot be meant.
var ErrNoDate = errors.New("no date")

// A TwoYearsError says that a date without a year may be in either of two years.
type TwoYearsError struct {
	Day   int
	Month time.Month
	Years [2]int
}

func (e *TwoYearsError) Error() string {
	return fmt.Sprintf("%d %s may be of %d or %d; write the year", e.Day, e.Month, e.Years[0], e.Years[1])
}

// ReadWhen reads the date phrase at the start of phrase: "yesterday", "last tuesday 3pm",
// "fri 15:00 45m", "21 Jan", "20.11.2026", "in 2 weeks", "gestern um halb vier". Words are
// read in the owner's zone, relative to now. If past is set, "tuesday" and "21 Jan" are the last
// ones, else the next ones; a phrase that can only mean the other direction is an error. Nothing
// is guessed: 11/12 and 31 February are errors that say so.
//
// "next friday" is the Friday of the next week, Monday to Sunday; "last friday" the one
// before today. An hour from 1 to 6 without am, pm or a leading zero is in the afternoon.
// A time that the clocks skip in spring is an error; of a time that comes twice in autumn the
// first is meant.
func ReadWhen(phrase string, now time.Time, zone *time.Location, past bool) (When, error) {
	return ofNotes().readWhen(phrase, now, zone, past)
}

// readWhen is ReadWhen in the words of a vocabulary.
func (v *vocabulary) readWhen(phrase string, now time.Time, zone *time.Location, past bool) (When, error) {
	r := newWhenReader(phrase, now, zone)
	r.v, r.past, r.today = v, past, civil(r.now.Date())
	if err := r.read(); err != nil {
		return When{}, err
	}
	if !r.dayKnown && !r.clockKnown && !r.exact && r.length == 0 {
		return When{}, ErrNoDate
	}
	w, err := r.finish()
	if err != nil {
		return When{}, err
	}
	w.Rest = strings.TrimLeft(phrase[r.toks[r.i-1].end:], " \t\n,;")
	if w.Clock = r.other; w.Clock != "" {
		return When{}, &OtherClockError{Read: w, Own: zone}
	}
	return w, nil
}

// newWhenReader returns a reader of a phrase in a note.
func newWhenReader(phrase string, now time.Time, zone *time.Location) *whenReader {
	return &whenReader{v: ofNotes(), toks: whenTokens(phrase), now: now.In(zone), zone: zone}
}

// A whenReader reads one phrase, component by component: a day, a time of day, a length.
type whenReader struct {
	v     *vocabulary
	toks  []whenToken
	i     int       // index of the next token in toks
	lead  string    // the word before the component: on, at, the, for …
	past  bool      // "tuesday" is the last one, not the next one
	now   time.Time // in zone
	today time.Time // midnight UTC of the date in zone, as every day here
	zone  *time.Location

	dayKnown  bool
	day       time.Time
	dated     bool // the phrase names day by its date; a weekday before the date must fit it
	plain     bool // the phrase names day by a weekday alone: on a Tuesday, "tuesday" may be a week away
	weekday   time.Weekday
	isWeekday bool

	exact   bool // the phrase names instant and nothing else: "2 hours ago"
	instant time.Time

	clockKnown bool
	clock      wallClock
	ranged     bool          // until is set
	until      wallClock     // the end of "15:00-15:45"
	utc        bool          // clock is UTC, plus ahead, and not the time in zone
	ahead      time.Duration // the two hours of "UTC+2"
	other      string        // clock is the time in some other zone, which the phrase calls so
	part       string        // of the day: "am", "pm" or ""
	length     time.Duration
}

// civil returns a date as the midnight of UTC that begins it, so that days can be counted.
func civil(y int, m time.Month, d int) time.Time { return time.Date(y, m, d, 0, 0, 0, 0, time.UTC) }

// read takes one component after the other, as long as there is one.
func (r *whenReader) read() error {
	for r.i < len(r.toks) {
		at := r.i
		r.skipLead()
		ok, err := r.component()
		if err != nil {
			return err
		}
		if !ok {
			r.i = at
			return nil
		}
	}
	return nil
}

// skipLead passes over the words that may stand before a date: "on", "at".
func (r *whenReader) skipLead() {
	r.lead = ""
	for r.i < len(r.toks) {
		t := r.toks[r.i]
		switch {
		case r.v.does(t.text, lang.DateLead):
			r.lead = t.text
		case r.lead != "" && t.text == "." && t.glued: // "kl. 14"
		case r.i == 0 || !slices.Contains([]string{",", "(", "–", "—", "-"}, t.text):
			return
		}
		r.i++
	}
}

func (r *whenReader) component() (bool, error) {
	for _, try := range []func() (bool, error){
		r.relative, r.dayWord, r.numericDate, r.monthDate, r.weekdayName, r.weekOn, r.dayOfMonth, r.clockTime,
		r.partOfDay, r.lengthOf,
	} {
		at := r.i
		if ok, err := try(); ok || err != nil {
			return ok, err
		}
		r.i = at
	}
	return false, nil
}

// finish puts the components together.
func (r *whenReader) finish() (When, error) {
	if r.exact {
		return r.whole(When{Start: r.instant})
	}
	if !r.dayKnown {
		r.day = r.today
	}
	if !r.clockKnown {
		return r.wholeDay()
	}
	return r.wholeTime()
}

// wholeDay returns a day without a time of day.
func (r *whenReader) wholeDay() (When, error) {
	if r.plain && !r.past && r.day.Equal(r.today) {
		r.day = r.day.AddDate(0, 0, 7) // one would have said today
	}
	over := r.day.Before(r.today) || r.day.Equal(r.today) && r.part == "am" && r.now.Hour() >= 12
	if err := r.direction(r.day.After(r.today), over, sayCivil(r.day)); err != nil {
		return When{}, err
	}
	return r.whole(When{Start: firstInstant(r.day, r.zone), Day: true})
}

// wholeTime returns a time of day, on the day named or else the nearest in direction.
func (r *whenReader) wholeTime() (When, error) {
	start := r.shown(r.day, r.clock)
	w := When{TimeOnly: !r.dayKnown}
	switch {
	case r.plain && r.past && start.After(r.now):
		r.day = r.day.AddDate(0, 0, -7)
	case r.plain && !r.past && !start.After(r.now):
		r.day = r.day.AddDate(0, 0, 7)
	case w.TimeOnly && !r.past && !start.After(r.now):
		r.day = r.day.AddDate(0, 0, 1)
	}
	var err error
	if w.Start, err = r.instantOf(r.day, r.clock); err != nil {
		return When{}, err
	}
	said := sayCivil(r.day) + " " + r.clock.afternoon(r.part).String()
	if err := r.direction(w.Start.After(r.now), w.Start.Before(r.now), said); err != nil {
		return When{}, err
	}
	if r.ranged {
		if w.End, err = r.instantOf(r.day, r.until); err != nil {
			return When{}, err
		}
		if !w.End.After(w.Start) {
			return When{}, errors.New("it would end before it begins")
		}
	}
	return r.whole(w)
}

// whole adds the length, and refuses times more than five years ahead.
func (r *whenReader) whole(w When) (When, error) {
	if w.End.IsZero() && r.length > 0 {
		w.End = w.Start.Add(r.length)
	}
	if w.Start.After(r.now.AddDate(5, 0, 0)) {
		day := civil(w.Start.In(r.zone).Date())
		return When{}, fmt.Errorf("%s is more than five years away", sayCivil(day))
	}
	return w, nil
}

func (r *whenReader) direction(later, earlier bool, said string) error {
	switch {
	case r.past && later:
		return fmt.Errorf("%s is still to come", said)
	case !r.past && earlier:
		return fmt.Errorf("%s has passed", said)
	}
	return nil
}

// instantOf returns the instant at which a clock in zone shows this time on this day. A time that the
// clocks skip when they go forward is an error.
func (r *whenReader) instantOf(day time.Time, c wallClock) (time.Time, error) {
	c = c.afternoon(r.part)
	t := r.shown(day, c)
	if l := t.In(r.zone); !r.utc && (l.Hour() != c.hour || l.Minute() != c.minute) {
		return time.Time{}, fmt.Errorf("on %s the clocks go forward and skip %s", sayCivil(day), c)
	}
	return t, nil
}

// shown is instantOf, with an instant beside a time that the clocks skip. When they go back and a time
// comes twice, it is the first of the two.
func (r *whenReader) shown(day time.Time, c wallClock) time.Time {
	c = c.afternoon(r.part)
	y, m, d := day.Date()
	if r.utc {
		return time.Date(y, m, d, c.hour, c.minute, 0, 0, time.UTC).Add(-r.ahead)
	}
	t := time.Date(y, m, d, c.hour, c.minute, 0, 0, r.zone)
	for _, back := range []time.Duration{time.Hour, 30 * time.Minute} {
		if e := t.Add(-back); e.Hour() == c.hour && e.Minute() == c.minute {
			t = e
		}
	}
	return t.UTC()
}

// firstInstant returns the first instant of a day in zone: midnight or, where the clocks skip
// midnight, the instant to which they jump.
func firstInstant(day time.Time, zone *time.Location) time.Time {
	y, m, d := day.Date()
	t := time.Date(y, m, d, 0, 0, 0, 0, zone)
	for range 48 {
		if civil(t.Date()).Equal(day) {
			break
		}
		t = t.Add(30 * time.Minute)
	}
	return t.UTC()
}

func sayCivil(day time.Time) string { return day.Format("Monday 2 January 2006") }

// peek returns the token n places ahead. Beyond the end it returns a token that matches nothing.
func (r *whenReader) peek(n int) whenToken {
	if r.i+n < 0 || r.i+n >= len(r.toks) {
		return whenToken{num: -1}
	}
	return r.toks[r.i+n]
}

// tied reports whether the token n places ahead is one of the words, with no space before it.
func (r *whenReader) tied(n int, words ...string) bool {
	t := r.peek(n)
	return t.glued && t.text != "" && slices.Contains(words, t.text)
}

// tiedDigits reports whether the token n places ahead is a number with this many digits, with no
// space before it.
func (r *whenReader) tiedDigits(n, digits int) bool {
	t := r.peek(n)
	return t.glued && t.digits() == digits
}

// take steps over one token if it is one of the words.
func (r *whenReader) take(words ...string) bool {
	if t := r.peek(0); t.text != "" && slices.Contains(words, t.text) {
		r.i++
		return true
	}
	return false
}
