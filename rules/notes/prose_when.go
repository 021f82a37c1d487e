package notes

import (
	"cmp"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"time"

	"informd/rules/dates"
	"informd/rules/mail"
)

// A respelling writes a date as package dates reads it.
type respelling struct {
	from *regexp.Regexp
	to   string
}

// respellings are the ways of haste and of speech in which people write days and hours.
func respellings() []respelling {
	const (
		hourWord = `(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)`
		day      = `(?:mon|tue|tues|wed|weds|thu|thur|thurs|fri|sat|sun)(?:day|nesday|rsday|urday|sday)?`
		long     = `(?:mon|tues|wednes|thurs|fri|satur|sun)day`
		month    = `(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\w*`
		hour     = `(?:` + hourWord + `|\d{1,2})`
	)
	all := []respelling{
		{rx(`\b(?:tmrw|tmw|tmr|tomorow|tommorow|tommorrow|2moro)\b`), "tomorrow"}, {rx(`\barvo\b`), "afternoon"},
		{rx(`\b(?:the )?day after tomorrow\b`), "the day after tomorrow"},
		{rx(`\bthe (\d{1,2}) (?:of|in) the morning\b`), "$1 am"}, {rx(`\b(\d{1,2})\.00\b`), "$1:00"}, {rx(`\bstill (\d{1,2})\b`), "at $1"}, {rx(`\b(\d{1,2}(?::\d\d)?) ?ish\b`), "$1"},
		{rx(`\ba week on (` + long + `)\b`), "$1 week"},
		{rx(`\b(` + hour + `) (?:o'clock )?in the morning\b`), "$1 am"}, {rx(`\b(` + hour + `) (?:o'clock )?(?:in the (?:afternoon|evening)|at night)\b`), "$1 pm"},
		{rx(`\b(` + day + `)[, ]+(` + hourWord + `)(,| again| sharp| then|$)`), "$1 at $2$3"},
		{rx(`\bat (\d{1,2})\.([0-5]\d)\b`), "at $1:$2"}, {rx(`\b(\d{1,2})[.:]([0-5]\d) h(?:ou)?rs\b`), "at $1:$2"}, {rx(`\b(\d{1,2})\.(1[3-9]|[2-5]\d)\b`), "$1:$2"},
		{rx(`\b(` + long + `),? (?:the )?([1-9]|[12]\d|3[01]) (at|um|from|of)\b`), "the ${2}th $3"},
		{rx(`\b(?:` + long + `),? the ([1-9]|[12]\d|3[01])([ ,.]|$)`), "the ${1}th$2"},
		{rx(` ?@ ?(\d)`), " at $1"}, {rx(`\b(\d{1,2}) sharp\b`), "at $1"},
		{rx(`\b` + day + `,? ([1-9]|[12]\d|3[01])[, ]+(\d{1,2}(?::\d\d|[ap]m| [ap]m|h\b))`), "the ${1}th at $2"},
		{rx(`\b(?:x-?mas|christmas)\b`), "25 december"}, {rx(`\b(?:the )?new year\b`), "1 january"},
		{rx(`\bat the hour (\d{1,2})\b`), "at $1:00"}, {rx(` of this month\b`), ""}, {rx(`\b(\d{1,2})/(\d{1,2})\b`), "$1.$2."},
		{rx(`\b([01]?\d|2[1-3])([0-5]\d)\b`), "$1:$2"}, {rx(`\b(20)([01]\d|[45]\d)\b`), "$1:$2"}, {rx(`\bat (20)([23]\d)\b`), "at $1:$2"}, // 2027 is a year
		{rx(`\b(\d{1,2}) ?h\b`), "$1:00"}, {rx(`(\d{1,2}\.\d{1,2}\.),`), "$1"},
		{rx(`\b(` + day + `) (\d{1,2})$`), "$1 at $2"},
		{rx(`\b(?:mon|tue|tues|wed|weds|thu|thur|thurs|fri|sat|sun) (\d{1,2}), `), "the ${1}th "},
		{rx(`\b` + long + ` (?:in one week, |week,? )?the (\d{1,2}(?:st|nd|rd|th))`), "the $1"},
		{rx(`\b` + long + `,? (?:the )?(\d{1,2})(?:st|nd|rd|th)? of`), "the ${1}th of"},
		{rx(`\bnext ` + long + ` the`), "the"},
		{rx(`\bby (\d{1,2}:\d\d)`), "at $1"}, {rx(`\bp m\b`), "pm"}, {rx(`\ba m\b`), "am"}, {rx(`\bone week\b`), "1 week"},
		{rx(`\b(\d{1,2}(?::\d\d)?) (?:instead of|rather than) \d{1,2}(?::\d\d)?\b`), "at $1"}, {rx(`\bthe sun\b`), "it"},
		{rx(`(\d{1,2}(?:st|nd|rd|th)?) (?:of )?(` + month + `),? (\d{1,2}:\d\d)`), "$1 $2 at $3"},
	}
	return append(numbersSpoken(), all...)
}

// numbersSpoken are the days and hours that people write in words: "twenty first", "half nine",
// "eight thirty".
func numbersSpoken() (all []respelling) {
	ordinals := strings.Fields(`first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth
		fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth`)
	endings := map[int]string{1: "st", 2: "nd", 3: "rd", 21: "st", 22: "nd", 23: "rd", 31: "st"}
	ending := func(n int) string { return strconv.Itoa(n) + cmp.Or(endings[n], "th") }
	for i, word := range ordinals {
		if n := i + 1; n < 10 {
			all = append(all, respelling{rx(`\btwenty[ -]?` + word + `\b`), ending(20 + n)})
		}
		if i == 0 {
			all = append(all, respelling{rx(`\bthirty[ -]?first\b`), "31st"})
		}
		all = append(all, respelling{rx(`\bthe ` + word + `\b`), "the " + ending(i+1)})
	}
	all = append(all, respelling{rx(`\bthirtieth\b`), "30th"}, respelling{rx(`\bhalf past (\w+)`), "half past $1"})
	for i, word := range strings.Fields("one two three four five six seven eight nine ten eleven twelve") {
		h, whole := i+1, strconv.Itoa(i+1)
		said, counted := h, h-1 // "half two" is 14:30 in words, and before two in figures
		if h < 7 {
			said += 12
		}
		if h < 7 && h > 1 || h == 1 {
			counted += 12
		}
		all = append(all,
			respelling{rx(`\bhalf ` + word + `\b`), strconv.Itoa(said) + ":30"},
			respelling{rx(`\bhalf ` + whole + `\b`), strconv.Itoa(counted) + ":30"},
			respelling{rx(`\b` + word + ` (?:oh |o )five\b`), whole + ":05"})
		for _, m := range [][2]string{{"fifteen", "15"}, {"twenty", "20"}, {"thirty", "30"}, {"forty[ -]five", "45"},
			{"forty", "40"}} {
			all = append(all, respelling{rx(`\b` + word + ` ` + m[0] + `\b`), whole + ":" + m[1]})
		}
	}
	return all
}

// clockSaid is a time of day that says that it is one.
func clockSaid() *regexp.Regexp {
	return rx(`^(?:at |from |um |around |about )?(?:\d{1,2}[:.]\d\d(?: ?[ap]\.?m\.?)?|\d{1,2} ?(?:[ap]\.?m\.?|o'clock|uhr)|(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve) o'clock|(?:half|quarter) (?:past|to) \w+|(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve) [ap]\.?m\.?|noon|midday)\b|^at (?:\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|noon)\b`)
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
		switch mail.LastWord(strings.TrimSuffix(strings.TrimRight(before, " -"), " of")) {
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

// shiftIn is by how much a sentence moves a talk: "an hour later", "+1 h".
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
