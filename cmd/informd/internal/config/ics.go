package config

import (
	"bufio"
	"bytes"
	"fmt"
	"strings"
	"time"
)

// A date is a day of the calendar, whatever the zone.
type date struct {
	year  int
	month time.Month
	day   int
}

func dateOf(t time.Time) date {
	y, m, d := t.Date()
	return date{y, m, d}
}

// An almanac holds the holidays of an iCalendar file.
type almanac struct {
	dates  map[date]bool
	yearly map[date]bool // year 0: each year, also before the first
	last   date          // the latest in dates
}

func (a *almanac) has(d date) bool {
	return a.dates[d] || a.yearly[date{0, d.month, d.day}]
}

// readAlmanac reads the days that the events of an iCalendar file cover (RFC 5545
// §3.6.1). It is made for lists of holidays: an event of whole days, once or each year.
func readAlmanac(data []byte) (*almanac, error) {
	a := &almanac{dates: map[date]bool{}, yearly: map[date]bool{}}
	var e map[string]string // the properties of the event, nil outside of one
	var started int
	for n, line := range unfold(data) {
		name, value, _ := strings.Cut(line, ":")
		name, _, _ = strings.Cut(strings.ToUpper(name), ";") // parameters say nothing about a day
		value = strings.TrimSpace(value)
		switch {
		case name == "BEGIN" && strings.EqualFold(value, "VEVENT"):
			e, started = map[string]string{}, n
		case name == "END" && strings.EqualFold(value, "VEVENT") && e != nil:
			if err := a.add(e); err != nil {
				return nil, fmt.Errorf("line %d: %w", started, err)
			}
			e = nil
		case e != nil:
			e[name] = value
		}
	}
	if len(a.dates)+len(a.yearly) == 0 {
		return nil, fmt.Errorf("there is no event in it; export a calendar of holidays as .ics")
	}
	return a, nil
}

// unfold yields the lines of a file with what continues them (RFC 5545 §3.1), and the
// number of the line on which each begins.
func unfold(data []byte) func(yield func(int, string) bool) {
	return func(yield func(int, string) bool) {
		s := bufio.NewScanner(bytes.NewReader(bytes.TrimPrefix(data, []byte("\ufeff"))))
		s.Buffer(nil, len(data)+1)
		var line string
		var begun, n int
		for s.Scan() {
			n++
			text := strings.TrimSuffix(s.Text(), "\r")
			if rest := strings.TrimLeft(text, " \t"); rest != text && n > 1 {
				line += text[1:]
				continue
			}
			if begun > 0 && !yield(begun, line) {
				return
			}
			line, begun = text, n
		}
		if begun > 0 {
			yield(begun, line)
		}
	}
}

// maxDays is more than any holiday lasts; a longer event is something else.
const maxDays = 31

// add takes in one event.
func (a *almanac) add(e map[string]string) error {
	if strings.EqualFold(e["STATUS"], "CANCELLED") {
		return nil
	}
	from, err := day(e["DTSTART"])
	if err != nil {
		return err
	}
	until := from.AddDate(0, 0, 1)
	if e["DTEND"] != "" {
		if until, err = day(e["DTEND"]); err != nil { // DTEND is the day after the last one
			return err
		}
	}
	until = later(until, from.AddDate(0, 0, 1))
	if until.After(from.AddDate(0, 0, maxDays)) {
		return fmt.Errorf("the event of %s lasts longer than %d days; remove it", from.Format(time.DateOnly), maxDays)
	}
	yearly := false
	if rule := strings.ToUpper(e["RRULE"]); rule != "" {
		if yearly = rule == "FREQ=YEARLY" || rule == "FREQ=YEARLY;INTERVAL=1"; !yearly {
			return fmt.Errorf("the event of %s repeats by a rule that is not read here (%s); list its dates one by one",
				from.Format(time.DateOnly), rule)
		}
	}
	for d := from; d.Before(until); d = d.AddDate(0, 0, 1) {
		a.note(dateOf(d), yearly)
	}
	return nil
}

func (a *almanac) note(d date, yearly bool) {
	if yearly {
		a.yearly[date{0, d.month, d.day}] = true
		return
	}
	a.dates[d] = true
	if d.start().After(a.last.start()) {
		a.last = d
	}
}

func (d date) start() time.Time { return time.Date(d.year, d.month, d.day, 0, 0, 0, 0, time.UTC) }

func later(a, b time.Time) time.Time {
	if a.After(b) {
		return a
	}
	return b
}

// day reads the date of "20261225" and of "20261225T000000Z". The time of day says
// nothing about a holiday.
func day(s string) (time.Time, error) {
	s, _, _ = strings.Cut(s, "T")
	t, err := time.Parse("20060102", s)
	if err != nil {
		return time.Time{}, fmt.Errorf("%q is not a date; write it as 20261225", s)
	}
	return t, nil
}
