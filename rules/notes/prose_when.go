package notes

import (
	"errors"
	"slices"
	"strconv"
	"strings"
	"time"

	"informd/rules/dates"
	"informd/rules/mail"
)

// whenIn finds the time to come that a sentence names: the last that has a day and an hour, which
// may stand apart, else the last day. ok is false when it names none.
func (r *proseReader) whenIn(low string) (w dates.When, ok bool) {
	return r.timeIn(low, false)
}

// timeIn is whenIn, in either direction. What a sentence names is found once.
func (r *proseReader) timeIn(low string, past bool) (w dates.When, ok bool) {
	key := timeKey{low, past}
	if found, known := r.times[key]; known {
		return found.when, found.ok
	}
	w, ok = r.findTime(low, past)
	r.times[key] = timeFound{w, ok}
	return w, ok
}

// A timeKey is a text in which a time is looked for, and in which direction.
type timeKey struct {
	low  string
	past bool
}

// A timeFound is the time that a text names, if it does.
type timeFound struct {
	when dates.When
	ok   bool
}

func (r *proseReader) findTime(low string, past bool) (dates.When, bool) {
	if !r.tables.timely.MatchString(low) {
		return dates.When{}, false
	}
	s := cutYear(low, " "+strconv.Itoa(r.Now.In(r.Zone).Year()))
	for _, sp := range r.tables.respellings {
		s = sp.from.ReplaceAllString(s, sp.to)
	}
	var said timesSaid
	for at := 0; at < len(s); {
		word, start, end := wordFrom(s, at)
		if word == "" {
			break
		}
		at = end
		if w, ok := r.timeAt(s, word, start, past); ok {
			at = max(at, len(s)-len(w.Rest))
			said.take(w, strings.ContainsAny(s[start:min(at, len(s))], "0123456789"))
		}
	}
	return said.together(r.Zone)
}

// cutYear returns a text without a year in it, which is no hour. That of 2026-03-19 stays.
func cutYear(s, year string) string {
	var out strings.Builder
	for {
		before, after, ok := strings.Cut(s, year)
		out.WriteString(before)
		if !ok {
			return out.String()
		}
		if strings.HasPrefix(after, "-") {
			out.WriteString(year)
		}
		s = after
	}
}

// timeAt returns the time that a text names from a word on, unless the text says that it is not that.
func (r *proseReader) timeAt(s, word string, start int, past bool) (dates.When, bool) {
	if !r.tables.timely.MatchString(word) || r.tables.notThen.MatchString(s[:start]) {
		return dates.When{}, false
	}
	w, err := r.readWhen(s[start:], past)
	switch {
	case err != nil, w.Start.IsZero(), w.TimeOnly && !r.tables.clock.MatchString(s[start:]):
		return dates.When{}, false
	case w.Day && strings.HasPrefix(w.Rest, "week"):
		w.Start = w.Start.In(r.Zone).AddDate(0, 0, 7).UTC()
	}
	return w, true
}

// timesSaid are the last day, the last hour, and the last of both in one, that a text names.
type timesSaid struct {
	whole, day, clock dates.When
	dated             bool // the day is named by its number
}

func (t *timesSaid) take(w dates.When, dated bool) {
	switch {
	case w.TimeOnly:
		t.clock = w
	case w.Day && t.dated && !t.clock.Start.IsZero() && !dated: // "Wed 5 Aug lunch 12.30pm at Lau Pa Sat"
	case w.Day:
		t.day, t.dated = w, dated
	default:
		t.whole = w
	}
}

// together returns what they say: a day and an hour may stand apart.
func (t timesSaid) together(zone *time.Location) (dates.When, bool) {
	switch {
	case !t.whole.Start.IsZero():
		return t.whole, true
	case t.day.Start.IsZero():
		return t.clock, !t.clock.Start.IsZero()
	case t.clock.Start.IsZero():
		return t.day, true
	}
	c := t.clock.Start.In(zone)
	clock := dates.Clock{Hour: c.Hour(), Minute: c.Minute()}
	return dates.When{Start: clock.On(t.day.Start.In(zone), zone).UTC(), Clock: t.clock.Clock}, true
}

// readWhen is ReadWhen, which takes a date without a year for the nearest where it may be of two.
func (r *proseReader) readWhen(s string, past bool) (dates.When, error) {
	w, err := dates.ReadWhen(s, r.Now, r.Zone, past)
	if other := (*dates.OtherClockError)(nil); errors.As(err, &other) {
		return other.Read, nil // whoever books by it asks for the hour
	}
	if err == nil || errors.Is(err, dates.ErrNoDate) {
		return w, err
	}
	return r.nearestYear(s, err)
}

// nearestYear reads a date that may be of this year or the next as the nearest.
func (r *proseReader) nearestYear(s string, err error) (dates.When, error) {
	if years := (*dates.TwoYearsError)(nil); !errors.As(err, &years) {
		return dates.When{}, err
	}
	near := r.Now.In(r.Zone)
	w, e := dates.ReadWhen(s, near.AddDate(0, -2, 0).UTC(), r.Zone, false)
	if other := (*dates.OtherClockError)(nil); errors.As(e, &other) {
		return other.Read, nil
	}
	if e != nil {
		return dates.When{}, e
	}
	return w, nil
}

// monthStart returns the first of a month that is named without a day, "not before May", or its last day:
// "until the end of May".
func (r *proseReader) monthStart(low string) (time.Time, bool) {
	for word := range strings.FieldsSeq(low) {
		m, ok := dates.MonthNamed(strings.Trim(word, ",.;:!?()"))
		if !ok {
			continue
		}
		now := r.Now.In(r.Zone)
		year := now.Year()
		if m < now.Month() || m == now.Month() && !strings.Contains(low, "end of") {
			year++
		}
		first := time.Date(year, m, 1, 0, 0, 0, 0, r.Zone)
		before, _, _ := strings.Cut(low, word)
		if strings.HasSuffix(before, "end of ") || strings.HasSuffix(before, "late ") {
			return first.AddDate(0, 1, -1).UTC(), true
		}
		switch mail.LastWord(strings.TrimSuffix(strings.TrimRight(before, " -"), " of")) {
		case "mid", "middle":
			first = first.AddDate(0, 0, 14)
		}
		return first.UTC(), true
	}
	return time.Time{}, false
}

// afterSpan returns a length of time from now: "one more week".
func (r *proseReader) afterSpan(low string) (time.Time, bool) {
	m := r.tables.span.FindStringSubmatch(low)
	if m == nil {
		return time.Time{}, false
	}
	n, err := strconv.Atoi(m[1])
	if err != nil {
		n = map[string]int{"a": 1, "one": 1, "another": 1, "two": 2, "couple of": 2, "three": 3, "few": 3,
			"four": 4}[m[1]]
	}
	if n == 0 {
		return time.Time{}, false
	}
	day := r.Now.In(r.Zone)
	if strings.HasPrefix(m[2], "fortnight") {
		n, m[2] = 2*n, "weeks"
	}
	if strings.HasPrefix(m[2], "week") {
		return day.AddDate(0, 0, 7*n).UTC(), true
	}
	if strings.HasPrefix(m[2], "month") {
		return day.AddDate(0, n, 0).UTC(), true
	}
	return day.AddDate(0, 0, n).UTC(), true
}

// shiftIn returns by how much a sentence moves a talk: "an hour later", "+1 h".
func (r *proseReader) shiftIn(low string) time.Duration {
	all := r.tables.shift.FindAllStringSubmatch(low, -1)
	i := slices.IndexFunc(all, func(m []string) bool { return m[1] != "" || m[4] != "" })
	if i < 0 {
		return 0
	}
	m := all[i]
	n, err := strconv.Atoi(m[2])
	if err != nil {
		n = map[string]int{"two": 2, "three": 3, "half an": 30, "quarter of an": 15}[m[2]]
	}
	by := time.Duration(max(n, 1)) * time.Minute
	if m[3] != "" && n < 10 {
		by *= 60
	}
	if m[4] == "earlier" || m[4] == "sooner" || m[1] == "-" {
		return -by
	}
	return by
}
