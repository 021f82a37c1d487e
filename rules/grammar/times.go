package grammar

import (
	"cmp"
	"errors"
	"slices"
	"strconv"
	"strings"
	"time"

	"informd/rules/dates"
	"informd/rules/lang"
)

// Times finds the times that a text names, relative to when and where it was written.
type Times struct {
	now   time.Time
	zone  *time.Location
	found map[timeKey]timeFound // earlier results
}

// NewTimes returns the Times of a text that was written at an instant, in a time zone.
func NewTimes(now time.Time, zone *time.Location) *Times {
	return &Times{now: now, zone: zone, found: map[timeKey]timeFound{}}
}

// WhenIn returns the future time that a sentence names. It takes the last time with a day and an hour, which may
// be in different places, or else the last day. ok is false if the sentence names no time.
func (t *Times) WhenIn(low string) (w dates.When, ok bool) {
	return t.TimeIn(low, false)
}

// TimeIn is WhenIn, but looks for a past time if past is set. It remembers its results.
func (t *Times) TimeIn(low string, past bool) (w dates.When, ok bool) {
	key := timeKey{low, past}
	if found, known := t.found[key]; known {
		return found.when, found.ok
	}
	w, ok = t.findTime(low, past)
	t.found[key] = timeFound{w, ok}
	return w, ok
}

// A timeKey is a text in which a time is searched, and whether a past time is meant.
type timeKey struct {
	low  string
	past bool
}

// A timeFound is the time that a text names; ok is false if it names none.
type timeFound struct {
	when dates.When
	ok   bool
}

func (t *Times) findTime(low string, past bool) (dates.When, bool) {
	if !timeTables().timely.MatchString(low) {
		return dates.When{}, false
	}
	s := t.slashed(cutYear(low, " "+strconv.Itoa(t.now.In(t.zone).Year())))
	for _, sp := range timeTables().respellings {
		s = sp.from.ReplaceAllString(s, sp.to)
	}
	said := timesSaid{zone: t.zone}
	for at, behind := 0, 0; at < len(s); {
		word, start, end := WordFrom(s, at)
		if word == "" {
			break
		}
		at = end
		if w, ok := t.timeAt(s, word, start, past); ok {
			at = max(at, len(s)-len(w.Rest))
			if timeTables().corrects.MatchString(s[behind:start]) {
				w = said.corrected(w)
			}
			said.take(w, strings.ContainsAny(s[start:min(at, len(s))], "0123456789"))
			behind = at
		}
	}
	return said.together()
}

// cutYear removes a year from a text, so that it is not read as an hour. The year in 2026-03-19 stays.
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

// timeAt returns the time that begins at a word, unless the text says that this is not the time.
func (t *Times) timeAt(s, word string, start int, past bool) (dates.When, bool) {
	if !timeTables().timely.MatchString(word) || timeTables().notThen.MatchString(s[:start]) {
		return dates.When{}, false
	}
	w, err := t.readWhen(s[start:], past)
	switch {
	case err == nil && !past && timeTables().wasThen.MatchString(s[:start]):
		return dates.When{}, false
	case err != nil, w.Start.IsZero(), w.TimeOnly && !timeTables().clock.MatchString(s[start:]):
		return dates.When{}, false
	case w.Day && timeTables().weekOn.MatchString(w.Rest):
		w.Start = w.Start.In(t.zone).AddDate(0, 0, 7).UTC()
	}
	return w, true
}

// timesSaid holds the last time with both day and hour, the last day, and the last hour that a text names.
type timesSaid struct {
	whole, day, clock dates.When
	dated             bool // the day is named by its number
	zone              *time.Location
}

// corrected returns a time that corrects the one before and keeps what it does not change: "12:30 am, typo, 12:30
// pm" is on the same day, "Monday at nine, sorry, Tuesday" at the same hour.
func (s *timesSaid) corrected(w dates.When) dates.When {
	switch {
	case s.whole.Start.IsZero():
	case w.TimeOnly:
		return onDay(s.whole, w, s.zone)
	case w.Day:
		return onDay(w, s.whole, s.zone)
	}
	return w
}

// onDay returns the hour of one time on the day of another.
func onDay(day, hour dates.When, zone *time.Location) dates.When {
	h := hour.Start.In(zone)
	at := dates.Clock{Hour: h.Hour(), Minute: h.Minute()}.On(day.Start.In(zone), zone).UTC()
	return dates.When{Start: at, Clock: hour.Clock}
}

func (s *timesSaid) take(w dates.When, dated bool) {
	switch {
	case w.TimeOnly:
		s.clock = w
	case w.Day && s.dated && !s.clock.Start.IsZero() && !dated: // "Wed 5 Aug lunch 12.30pm at Lau Pa Sat"
	case w.Day:
		s.day, s.dated = w, dated
	default:
		s.whole = w
	}
}

// together combines the times into one: the day and the hour may be in different places.
func (s timesSaid) together() (dates.When, bool) {
	switch {
	case !s.whole.Start.IsZero():
		return s.whole, true
	case s.day.Start.IsZero():
		return s.clock, !s.clock.Start.IsZero()
	case s.clock.Start.IsZero():
		return s.day, true
	}
	return onDay(s.day, s.clock, s.zone), true
}

// readWhen is dates.ReadWhen for sentences: it also accepts an hour by another clock, and takes the nearest date
// if a date without a year may be in two years.
func (t *Times) readWhen(s string, past bool) (dates.When, error) {
	w, err := dates.ReadWhen(s, t.now, t.zone, past)
	if other := (*dates.OtherClockError)(nil); errors.As(err, &other) {
		return other.Read, nil // a booking by this clock asks for the hour
	}
	if err == nil || errors.Is(err, dates.ErrNoDate) {
		return w, err
	}
	return t.nearestYear(s, err)
}

// nearestYear reads a date that may be in two different years as the nearest one, at most two months back.
func (t *Times) nearestYear(s string, err error) (dates.When, error) {
	if years := (*dates.TwoYearsError)(nil); !errors.As(err, &years) {
		return dates.When{}, err
	}
	near := t.now.In(t.zone)
	w, e := dates.ReadWhen(s, near.AddDate(0, -2, 0).UTC(), t.zone, false)
	if other := (*dates.OtherClockError)(nil); errors.As(e, &other) {
		return other.Read, nil
	}
	if e != nil {
		return dates.When{}, e
	}
	return w, nil
}

// MonthStart returns the first day of a month that is named without a day, "not before May", the middle of it for
// "mid May", or its last day for "until the end of May".
func (t *Times) MonthStart(low string) (time.Time, bool) {
	end := 0
	for word := range strings.FieldsSeq(low) {
		at := end + strings.Index(low[end:], word)
		end = at + len(word)
		word = strings.Trim(word, ",.;:!?()")
		m, ok := dates.MonthNamed(word)
		if !ok || timeTables().monthOrElse.MatchString(word) && !timeTables().inMonth.MatchString(low[:at]) {
			continue // "she may give me his address"
		}
		return t.nextOf(m, low[:at]), true
	}
	return t.monthEnd(low)
}

// EasterEnd returns the first working day after Easter if a text begins with it: "Easter, his father has died".
func (t *Times) EasterEnd(low string) (time.Time, bool) {
	first, _, _ := strings.Cut(strings.TrimSpace(low), " ")
	if strings.Trim(first, ",.;:!?()") != timeTables().easter {
		return time.Time{}, false
	}
	day := lang.AfterEaster(t.now.In(t.zone))
	return time.Date(day.Year(), day.Month(), day.Day(), 0, 0, 0, 0, t.zone).UTC(), true
}

// nextOf returns the next such day of a month: its first, or its middle or last one if the words before the month say
// so. The last day of a month is still to come while it lasts.
func (t *Times) nextOf(m time.Month, before string) time.Time {
	for year := t.now.In(t.zone).Year(); ; year++ {
		day, until := time.Date(year, m, 1, 0, 0, 0, 0, t.zone), t.now
		switch {
		case timeTables().monthEnd.MatchString(before):
			day, until = day.AddDate(0, 1, -1), until.AddDate(0, 0, -1)
		case timeTables().monthMid.MatchString(before):
			day = day.AddDate(0, 0, 14)
		}
		if day.After(until) {
			return day.UTC()
		}
	}
}

// SeasonStart returns the first day of the next season that a text names, or the first day after one that is to be
// over: "in spring", "after the summer". It reports false where the season runs: "this summer" in June may be any day
// of it. The seasons are those of the north.
func (t *Times) SeasonStart(low string) (time.Time, bool) {
	const months = 3
	now := t.now.In(t.zone)
	for _, s := range timeTables().seasons {
		m := s.words.FindStringSubmatch(low)
		if m == nil {
			continue
		}
		for year := now.Year() - 1; ; year++ {
			begins := time.Date(year, s.month, 1, 0, 0, 0, 0, t.zone)
			over := begins.AddDate(0, months, 0)
			switch {
			case !over.After(now):
			case m[1] != "":
				return over.UTC(), true
			default:
				return begins.UTC(), begins.After(now)
			}
		}
	}
	return time.Time{}, false
}

// monthEnd returns the last day of the month that a text only calls this one, or the next: "until the end of the
// month".
func (t *Times) monthEnd(low string) (time.Time, bool) {
	m := timeTables().endOfOne.FindStringSubmatch(low)
	if m == nil {
		return time.Time{}, false
	}
	now, ahead := t.now.In(t.zone), 1
	if m[1] != "" {
		ahead = 2
	}
	return time.Date(now.Year(), now.Month()+time.Month(ahead), 0, 0, 0, 0, 0, t.zone).UTC(), true
}

// AfterSpan returns the time after a span from now: "one more week".
func (t *Times) AfterSpan(low string) (time.Time, bool) {
	m := timeTables().span.FindStringSubmatch(low)
	if m == nil || m[1] != "" {
		return time.Time{}, false
	}
	m = m[1:]
	n, unit := int(numberOf(m[1])), unitOf(m[2])
	return t.now.In(t.zone).AddDate(0, n*unit.Months, n*unit.Days).UTC(), n > 0
}

// numberOf returns the number that a word or figures stand for, 0 if none.
func numberOf(word string) float64 {
	if n, err := strconv.Atoi(word); err == nil {
		return float64(n)
	}
	return timeTables().numbers[word]
}

// unitOf returns the unit that a word means: "weeks".
func unitOf(word string) (unit lang.CalendarUnit) {
	for _, u := range timeTables().units {
		if strings.HasPrefix(word, u.Begins) {
			return u
		}
	}
	return unit
}

// ShiftIn returns by how much a sentence moves a talk: "an hour later", "+1 h".
func (t *Times) ShiftIn(low string) time.Duration {
	low = timeTables().putBy.ReplaceAllString(low, "$2 $1")
	for _, w := range timeTables().ways {
		low = strings.ReplaceAll(low, w[0], w[1])
	}
	all := timeTables().shift.FindAllStringSubmatch(low, -1)
	i := slices.IndexFunc(all, func(m []string) bool { return m[1] != "" || m[4] != "" })
	if i < 0 {
		return 0
	}
	m := all[i]
	unit := time.Minute
	if m[3] != "" {
		unit = time.Hour
	}
	by := time.Duration(cmp.Or(numberOf(m[2]), 1) * float64(unit))
	if timeTables().earlier.MatchString(m[4]) || m[1] == "-" {
		return -by
	}
	return by
}

// DaysIn returns by how many days a sentence moves a talk: "a week later".
func (t *Times) DaysIn(low string) int {
	m := timeTables().shiftDays.FindStringSubmatch(low)
	if m == nil {
		return 0
	}
	n := max(int(numberOf(m[1])), 1) * unitOf(m[2]).Days
	if timeTables().earlier.MatchString(m[0]) {
		return -n
	}
	return n
}

// NamesTime reports whether a clause names a day or an hour.
func NamesTime(low string) bool {
	return slices.ContainsFunc(strings.Fields(low), NamesDay)
}

// IsTime reports whether a word belongs to a day or an hour.
func IsTime(w string) bool {
	return strings.ContainsAny(w, "0123456789") || NamesDay(w) || IsDateWord(w)
}

// NamesDay reports whether a text names a day, and not only its month.
func NamesDay(low string) bool { return timeTables().dayNamed.MatchString(low) }

// MayBeTime reports whether a text has a word that may begin a time.
func MayBeTime(low string) bool { return timeTables().timely.MatchString(low) }

// IsDateWord reports whether a word belongs to a date.
func IsDateWord(w string) bool { return timeTables().calendar.MatchString(w) }
