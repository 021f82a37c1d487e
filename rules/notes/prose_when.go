package notes

import (
	"regexp"
	"strconv"
	"strings"
	"time"

	"informd/rules/dates"
)

// A respelling writes a date as package dates reads it.
type respelling struct {
	from *regexp.Regexp
	to   string
}

// respellings are the ways of haste and of speech in which people write days and hours.
func respellings() []respelling {
	return []respelling{
		{rx(`\b(?:thrusday|thrursday|thurday|thursay)\b`), "thursday"}, {rx(`\bwendsday|wednsday\b`), "wednesday"}, {rx(`\btuseday|teusday\b`), "tuesday"},
		{rx(`\b(?:tmrw|tmw|tomorow|tommorow|2moro)\b`), "tomorrow"},
		{rx(`\btwenty[ -]?first\b`), "21st"}, {rx(`\btwenty[ -]?second\b`), "22nd"}, {rx(`\btwenty[ -]?third\b`), "23rd"}, {rx(`\btwenty[ -]?fourth\b`), "24th"},
		{rx(`\btwenty[ -]?fifth\b`), "25th"}, {rx(`\btwenty[ -]?sixth\b`), "26th"}, {rx(`\btwenty[ -]?seventh\b`), "27th"}, {rx(`\btwenty[ -]?eighth\b`), "28th"},
		{rx(`\btwenty[ -]?ninth\b`), "29th"}, {rx(`\bthirtieth\b`), "30th"}, {rx(`\bthirty[ -]?first\b`), "31st"}, {rx(`\btwentieth\b`), "20th"},
		{rx(`\bthe first\b`), "the 1st"}, {rx(`\bthe second\b`), "the 2nd"}, {rx(`\bthe third\b`), "the 3rd"}, {rx(`\bthe fourth\b`), "the 4th"},
		{rx(`\bthe fifth\b`), "the 5th"}, {rx(`\bthe sixth\b`), "the 6th"}, {rx(`\bthe seventh\b`), "the 7th"}, {rx(`\bthe eighth\b`), "the 8th"},
		{rx(`\bthe ninth\b`), "the 9th"}, {rx(`\bthe tenth\b`), "the 10th"}, {rx(`\bthe eleventh\b`), "the 11th"}, {rx(`\bthe twelfth\b`), "the 12th"},
		{rx(`\bhalf past (\w+)`), "half past $1"}, {rx(`\bhalf one\b`), "13:30"}, {rx(`\bhalf 1\b`), "12:30"}, {rx(`\bhalf two\b`), "14:30"}, {rx(`\bhalf 2\b`), "13:30"},
		{rx(`\bhalf three\b`), "15:30"}, {rx(`\bhalf 3\b`), "14:30"}, {rx(`\bhalf four\b`), "16:30"}, {rx(`\bhalf 4\b`), "15:30"},
		{rx(`\bhalf five\b`), "17:30"}, {rx(`\bhalf 5\b`), "16:30"}, {rx(`\bhalf six\b`), "18:30"}, {rx(`\bhalf 6\b`), "17:30"}, {rx(`\bhalf seven\b`), "7:30"}, {rx(`\bhalf 7\b`), "6:30"},
		{rx(`\bhalf eight\b`), "8:30"}, {rx(`\bhalf 8\b`), "7:30"},
		{rx(`\bhalf nine\b`), "9:30"}, {rx(`\bhalf 9\b`), "8:30"}, {rx(`\bhalf ten\b`), "10:30"}, {rx(`\bhalf 10\b`), "9:30"}, {rx(`\bhalf eleven\b`), "11:30"}, {rx(`\bhalf 11\b`), "10:30"},
		{rx(`\bhalf twelve\b`), "12:30"}, {rx(`\bhalf 12\b`), "11:30"},
		{rx(`\bat (\d{1,2})\.([0-5]\d)\b`), "at $1:$2"}, {rx(`\b(\d{1,2})[.:]([0-5]\d) h(?:ou)?rs\b`), "at $1:$2"},
		{rx(`\b((?:mon|tues|wednes|thurs|fri|satur|sun)day),? (?:the )?([1-9]|[12]\d|3[01]) (at|um|from|of)\b`), "the ${2}th $3"},
		{rx(`\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day),? the ([1-9]|[12]\d|3[01])([ ,.]|$)`), "the ${1}th$2"},
		{rx(` ?@ ?(\d)`), " at $1"}, {rx(`\b(\d{1,2}) sharp\b`), "at $1"},
		{rx(`\b(?:mon|tue|tues|wed|weds|thu|thur|thurs|fri|sat|sun)(?:day|nesday|rsday|urday|sday)?,? ([1-9]|[12]\d|3[01])[, ]+(\d{1,2}(?::\d\d|[ap]m| [ap]m|h\b))`), "the ${1}th at $2"},
		{rx(`\b(?:x-?mas|christmas)\b`), "25 december"}, {rx(`\b(?:the )?new year\b`), "1 january"},
		{rx(`\bat the hour (\d{1,2})\b`), "at $1:00"}, {rx(` of this month\b`), ""}, {rx(`\b(\d{1,2})/(\d{1,2})\b`), "$1.$2."},
		{rx(`\b([01]?\d|2[0-3])([0-5]\d)\b`), "$1:$2"}, {rx(`\b(\d{1,2}) ?h\b`), "$1:00"}, {rx(`(\d{1,2}\.\d{1,2}\.),`), "$1"},
		{rx(`\b((?:mon|tue|tues|wed|weds|thu|thur|thurs|fri|sat|sun)(?:day|nesday|rsday|urday|sday)?) (\d{1,2})$`), "$1 at $2"},
		{rx(`\b((?:mon|tue|tues|wed|weds|thu|thur|thurs|fri|sat|sun)) (\d{1,2}), `), "the ${2}th "},
		{rx(`\b(?:mon|tues|wednes|thurs|fri|satur|sun)day (?:in one week, |week,? )?the (\d{1,2}(?:st|nd|rd|th))`), "the $1"},
		{rx(`\b(?:mon|tues|wednes|thurs|fri|satur|sun)day,? (?:the )?(\d{1,2})(?:st|nd|rd|th)? of`), "the ${1}th of"},
		{rx(`\bnext (?:mon|tues|wednes|thurs|fri|satur|sun)day the`), "the"},
		{rx(`\bby (\d{1,2}:\d\d)`), "at $1"}, {rx(`\bp m\b`), "pm"}, {rx(`\ba m\b`), "am"}, {rx(`\bone week\b`), "1 week"},
		{rx(`\b(\d{1,2}) instead of \d{1,2}\b`), "at $1"}, {rx(`\bthe sun\b`), "it"},
	}
}

// clockSaid is a time of day that says that it is one.
func clockSaid() *regexp.Regexp {
	return rx(`^(?:at |from |um |around |about )?(?:\d{1,2}[:.]\d\d(?: ?[ap]\.?m\.?)?|\d{1,2} ?(?:[ap]\.?m\.?|o'clock|uhr)|(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve) o'clock|(?:half|quarter) (?:past|to) \w+|(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve) [ap]\.?m\.?)|^at (?:\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|noon)\b`)
}

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
	s := strings.ReplaceAll(low, " "+strconv.Itoa(r.Now.In(r.Zone).Year()), "") // a year, and no hour
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
			said.take(w)
			at = max(at, len(s)-len(w.Rest))
		}
	}
	return said.together(r.Zone)
}

// timeAt is the time that a text names from a word on, unless the text says that it is not that.
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
type timesSaid struct{ whole, day, clock dates.When }

func (t *timesSaid) take(w dates.When) {
	switch {
	case w.TimeOnly:
		t.clock = w
	case w.Day:
		t.day = w
	default:
		t.whole = w
	}
}

// together is what they say: a day and an hour may stand apart.
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
	return dates.When{Start: clock.On(t.day.Start.In(zone), zone).UTC()}, true
}

// readWhen is ReadWhen, which takes a date without a year for the nearest where it may be of two.
func (r *proseReader) readWhen(s string, past bool) (dates.When, error) {
	w, err := dates.ReadWhen(s, r.Now, r.Zone, past)
	if err == nil || strings.HasPrefix(err.Error(), "no date") {
		return w, err
	}
	return r.nearestYear(s, err)
}

// nearestYear reads a date that may be of this year or the next as the nearest.
func (r *proseReader) nearestYear(s string, err error) (dates.When, error) {
	if !strings.Contains(err.Error(), "write the year") {
		return dates.When{}, err
	}
	near := r.Now.In(r.Zone)
	w, e := dates.ReadWhen(s, near.AddDate(0, -2, 0).UTC(), r.Zone, false)
	if e != nil {
		return dates.When{}, e
	}
	return w, nil
}

// monthStart is the first of a month that is named without a day, "not before May", or its last day:
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
		switch lastWord(strings.TrimSuffix(strings.TrimRight(before, " -"), " of")) {
		case "mid", "middle":
			first = first.AddDate(0, 0, 14)
		}
		return first.UTC(), true
	}
	return time.Time{}, false
}

// afterSpan is a length of time from now: "one more week".
func (r *proseReader) afterSpan(low string) (time.Time, bool) {
	m := r.tables.span.FindStringSubmatch(low)
	if m == nil {
		return time.Time{}, false
	}
	n, err := strconv.Atoi(m[1])
	if err != nil {
		n = map[string]int{"a": 1, "one": 1, "another": 1, "two": 2, "three": 3, "four": 4, "couple of": 2}[m[1]]
	}
	if n == 0 {
		return time.Time{}, false
	}
	day := r.Now.In(r.Zone)
	if strings.HasPrefix(m[2], "week") {
		return day.AddDate(0, 0, 7*n).UTC(), true
	}
	if strings.HasPrefix(m[2], "month") {
		return day.AddDate(0, n, 0).UTC(), true
	}
	return day.AddDate(0, 0, n).UTC(), true
}
