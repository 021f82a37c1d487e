package dates

import (
	"fmt"
	"strconv"
	"strings"
	"time"
)

// A Span is a length of time as owners write it: "20s", "90m", "24h", "7d", "2w".
// Days and weeks are calendar days, so that seven days after 9:10 is 9:10 again
// when the clocks change between; hours and less are exact.
type Span struct {
	Days int
	Time time.Duration
}

// ParseSpan reads a Span: a whole number and one of s, m, h, d, w.
func ParseSpan(s string) (Span, error) {
	bad := fmt.Errorf("%q is not a duration; write a whole number and one of s, m, h, d, w, such as 90m, 24h, 7d or 2w",
		s)
	t := strings.TrimSpace(s)
	if t == "" {
		return Span{}, bad
	}
	n, err := strconv.Atoi(t[:len(t)-1])
	if err != nil || n < 0 || n > 100_000 {
		return Span{}, bad
	}
	switch t[len(t)-1] {
	case 's':
		return Span{Time: time.Duration(n) * time.Second}, nil
	case 'm':
		return Span{Time: time.Duration(n) * time.Minute}, nil
	case 'h':
		return Span{Time: time.Duration(n) * time.Hour}, nil
	case 'd':
		return Span{Days: n}, nil
	case 'w':
		return Span{Days: 7 * n}, nil
	}
	return Span{}, bad
}

// UnmarshalText lets a Span stand in a config file.
func (s *Span) UnmarshalText(text []byte) (err error) {
	*s, err = ParseSpan(string(text))
	return err
}

// IsZero reports whether the span is no time at all.
func (s Span) IsZero() bool { return s == Span{} }

// After returns the instant a span later than t, by the calendar of zone, in UTC.
func (s Span) After(t time.Time, zone *time.Location) time.Time {
	return t.In(zone).AddDate(0, 0, s.Days).Add(s.Time).UTC()
}

// Before returns the instant a span earlier than t, by the calendar of zone, in UTC.
func (s Span) Before(t time.Time, zone *time.Location) time.Time {
	return t.In(zone).AddDate(0, 0, -s.Days).Add(-s.Time).UTC()
}

// String writes the span as an owner would say it: "a week", "24 hours".
func (s Span) String() string {
	plural := func(n int64, unit string) string {
		if n == 1 {
			return "1 " + unit
		}
		return fmt.Sprintf("%d %ss", n, unit)
	}
	switch {
	case s.Days == 7:
		return "a week"
	case s.Days > 7 && s.Days%7 == 0:
		return plural(int64(s.Days/7), "week")
	case s.Days > 0:
		return plural(int64(s.Days), "day")
	case s.Time >= time.Hour && s.Time%time.Hour == 0:
		return plural(int64(s.Time/time.Hour), "hour")
	case s.Time >= time.Minute && s.Time%time.Minute == 0:
		return plural(int64(s.Time/time.Minute), "minute")
	}
	return plural(int64(s.Time/time.Second), "second")
}

// A Clock is a time of day in the owner's zone.
type Clock struct{ Hour, Minute int }

// ParseClock reads "08:00".
func ParseClock(s string) (Clock, error) {
	h, m, ok := strings.Cut(strings.TrimSpace(s), ":")
	hour, err1 := strconv.Atoi(h)
	minute, err2 := strconv.Atoi(m)
	if !ok || err1 != nil || err2 != nil || len(m) != 2 || hour < 0 || hour > 23 || minute < 0 || minute > 59 {
		return Clock{}, fmt.Errorf("%q is not a time of day; write hours and minutes, such as 08:00", s)
	}
	return Clock{hour, minute}, nil
}

// UnmarshalText lets a Clock stand in a config file.
func (c *Clock) UnmarshalText(text []byte) (err error) {
	*c, err = ParseClock(string(text))
	return err
}

// String returns "08:00".
func (c Clock) String() string { return fmt.Sprintf("%02d:%02d", c.Hour, c.Minute) }

// On returns this time of day on the date of t, in zone. Where the clocks skip it, it is
// the instant at which they do.
func (c Clock) On(t time.Time, zone *time.Location) time.Time { return c.OnDay(t, 0, zone) }

// OnDay returns On for the day that is this many days after the date of t. It counts the days first:
// where the clocks skip midnight, time.Date may return an hour of the day before.
func (c Clock) OnDay(t time.Time, days int, zone *time.Location) time.Time {
	l := t.In(zone)
	want := time.Date(l.Year(), l.Month(), l.Day()+days, c.Hour, c.Minute, 0, 0, time.UTC)
	at := time.Date(l.Year(), l.Month(), l.Day()+days, c.Hour, c.Minute, 0, 0, zone)
	_, offset := at.Zone()
	wall := at.UTC().Add(time.Duration(offset) * time.Second)
	begins, ends := at.ZoneBounds()
	switch {
	case wall.Before(want):
		return ends
	case wall.After(want):
		return begins
	}
	return at
}

// FirstAfter returns the first such time of day after t, in zone.
func (c Clock) FirstAfter(t time.Time, zone *time.Location) time.Time {
	at := c.On(t, zone)
	if !at.After(t) {
		at = c.OnDay(t, 1, zone)
	}
	return at
}
