package reading

import (
	"slices"
	"strconv"
	"strings"
	"time"

	"informd/rules/lang"
)

// until returns the day to which an answer puts off. words is the sentence that puts off; a day in it comes first,
// then a day in another sentence. until returns zero if no sentence names a day.
func (r *answerReader) until(words string, sent time.Time) time.Time {
	if sent.IsZero() {
		return time.Time{}
	}
	day := time.Date(sent.Year(), sent.Month(), sent.Day(), 0, 0, 0, 0, time.UTC)
	at := slices.IndexFunc(r.sentences, func(s sentence) bool { return s.text == words })
	var order []int
	for i := range r.sentences {
		if i != at {
			order = append(order, i)
		}
	}
	readers := []func(untilReader) time.Time{untilReader.named, untilReader.far, untilReader.next}
	for i, read := range readers {
		if at < 0 {
			break
		}
		u := read(untilReader{r.book, r.sentences[at], r.tongues, day})
		if !u.After(day) {
			continue
		}
		if i == 0 && r.saysWeekAfter() {
			return weekAfter(u)
		}
		if i > 0 { // "Not before Easter, I am afraid. In the week of 13 April I have time."
			for _, o := range order {
				if week := (untilReader{r.book, r.sentences[o], r.tongues, day}).weekOf(); week.After(u) {
					return week
				}
			}
		}
		return u
	}
	for _, read := range readers {
		for _, i := range order {
			if u := read(untilReader{r.book, r.sentences[i], r.tongues, day}); u.After(day) && r.saysWeekAfter() {
				return weekAfter(u)
			} else if u.After(day) {
				return u
			}
		}
	}
	return time.Time{}
}

// saysWeekAfter reports whether a sentence ends with "the week after".
func (r *answerReader) saysWeekAfter() bool {
	return slices.ContainsFunc(r.sentences, func(s sentence) bool {
		u := untilReader{book: r.book, sentence: s}
		n := len(s.words)
		return u.is(n-1, r.book.whens.After) && u.is(n-2, r.book.whens.Weeks)
	})
}

// weekAfter returns the Monday of the week after a day.
func weekAfter(day time.Time) time.Time { return day.AddDate(0, 0, 7-(int(day.Weekday())+6)%7) }

// An untilReader finds the day to which one sentence puts off.
type untilReader struct {
	book *answerBook
	sentence
	tongues map[string]bool
	sent    time.Time // midnight
}

// named returns the last day that the sentence names: "12 May", "Monday", "the 19th". With "after" or "through" it
// is the day after that one.
func (u untilReader) named() (last time.Time) {
	cut := u.book.dates.cut(u.text)
	t := dateText{u.book.dates, cut}
	for i := 0; i < len(cut); i++ {
		day, n := t.dateAt(cut[i:], u.sent)
		if n == 0 || n == 1 && u.isSmall(cut[i]) {
			if day, n = u.dayOfMonth(cut[i:]); n == 0 {
				continue
			}
		}
		behind := t.markBefore(i) == markThrough || t.markAfter(i+n) == markThrough
		for j := max(0, i-5); j < i; j++ {
			behind = behind || slices.Contains(u.book.whens.After, cut[j])
		}
		if behind && !day.IsZero() {
			day = day.AddDate(0, 0, 1)
		}
		if day.After(last) {
			last = day
		}
		i += n - 1
	}
	return last
}

// isSmall reports whether a word is a common small word in a language of the answer: French "mon" is not Monday.
func (u untilReader) isSmall(w string) bool {
	return slices.ContainsFunc(u.book.dates.small[w], func(code string) bool { return u.tongues[code] })
}

// dayOfMonth reads "19th" as the next 19th of a month.
func (u untilReader) dayOfMonth(words []string) (day time.Time, n int) {
	if len(words) < 2 || !u.book.dates.ordinals[words[1]] {
		return time.Time{}, 0
	}
	d, err := strconv.Atoi(words[0])
	if err != nil || d < 1 || d > 31 {
		return time.Time{}, 0
	}
	for month := u.sent.Month(); ; month++ {
		day = time.Date(u.sent.Year(), month, d, 0, 0, 0, 0, time.UTC)
		if day.Day() == d && day.After(u.sent) { // a short month has no 31st
			return day, 2
		}
	}
}

// far returns the day of a month, a season, a feast, a quarter, a week of the year, or a number of weeks: "in May",
// "Q3", "in two weeks".
func (u untilReader) far() time.Time {
	for i := range u.words {
		for _, read := range []func(int) time.Time{
			u.month, u.season, u.easter, u.christmas, u.quarter, u.week, u.count,
		} {
			if day := read(i); !day.IsZero() {
				return day
			}
		}
	}
	return time.Time{}
}

// is reports whether the word at i is one of a list.
func (u untilReader) is(i int, list []string) bool {
	return i >= 0 && i < len(u.words) && slices.Contains(list, u.words[i].text)
}

// before reports whether one of the three words before i is in a list.
func (u untilReader) before(i int, list []string) bool {
	return u.is(i-1, list) || u.is(i-2, list) || u.is(i-3, list)
}

// month reads "in May", "mid-May", "the end of May", "after May".
func (u untilReader) month(i int) time.Time {
	month := u.monthAt(i)
	if month < 1 || month > 12 {
		return time.Time{}
	}
	day := u.on(month, 1)
	if i+1 < len(u.words) {
		if year, err := strconv.Atoi(u.words[i+1].text); err == nil && year >= u.sent.Year() && year < u.sent.Year()+3 {
			day = time.Date(year, month, 1, 0, 0, 0, 0, time.UTC)
		}
	}
	w := u.book.whens
	switch {
	case u.is(i-1, w.Mid), u.is(i-2, w.Mid) && len(u.words[i-2].text) > 2:
		return day.AddDate(0, 0, 14)
	case u.before(i, w.End):
		return day.AddDate(0, 1, -1)
	case u.before(i, w.After):
		return day.AddDate(0, 1, 0)
	}
	return day
}

// monthAt returns the month that a word names in a language of the answer; 0 if it names none. "may" counts as a
// month only if it has a capital letter or comes after a word such as "in".
func (u untilReader) monthAt(i int) time.Month {
	w := u.words[i]
	if i+1 < len(u.words) && u.book.dates.signs.month[u.words[i+1].text] {
		if n, err := strconv.Atoi(w.text); err == nil {
			return time.Month(n)
		}
		return u.written(i)
	}
	if !u.book.isMonth(w.text, u.tongues) ||
		u.is(i, u.book.whens.MonthLike) && (i == 0 || w.raw == w.text && !u.leads(i-1)) {
		return 0
	}
	var texts []string
	for _, w := range u.words {
		texts = append(texts, w.text)
	}
	return dateText{u.book.dates, texts}.monthOf(w.text)
}

// written returns the month that is written in characters around i, up to the "月" after it: "十一月".
func (u untilReader) written(i int) time.Month {
	name := u.words[i].text + u.words[i+1].text
	if i > 0 {
		if m := u.book.dates.written[u.words[i-1].text+name]; m > 0 {
			return m
		}
	}
	return u.book.dates.written[name]
}

// isMonth reports whether a word names a month in one of the languages. If no language is given, all of them count.
func (b *answerBook) isMonth(w string, tongues map[string]bool) bool {
	return slices.ContainsFunc(b.dates.months[w], func(m monthIn) bool { return len(tongues) == 0 || tongues[m.lang] })
}

// leads reports whether the word at i may come before a month: "in may", but not "you may".
func (u untilReader) leads(i int) bool {
	return u.is(i, u.book.whens.InMonth) ||
		u.is(i, u.book.whens.After) ||
		u.book.dates.markOf(u.words[i].text) != markNone
}

// on returns the day d of the next such month; the current month counts too.
func (u untilReader) on(month time.Month, d int) time.Time {
	day := time.Date(u.sent.Year(), month, d, 0, 0, 0, 0, time.UTC)
	if day.Before(u.sent) && month != u.sent.Month() {
		day = day.AddDate(1, 0, 0)
	}
	return day
}

// lastsLonger is for how many days after the first day of autumn people still speak of the summer.
const lastsLonger = 21

// season reads "in the autumn" as the first day of that season, and "after the summer" as the first day after it. While
// the season runs, and in the first weeks after it, nobody says which day is meant.
func (u untilReader) season(i int) time.Time {
	w := u.book.whens
	for n, list := range [][]string{w.Spring, w.Summer, w.Autumn, w.Winter} {
		if !u.is(i, list) {
			continue
		}
		after := u.before(i, w.After) || u.is(i+1, w.After) || u.is(i+2, w.After)
		for year := u.sent.Year() - 1; ; year++ {
			begins := time.Date(year, time.Month(3+3*n), 1, 0, 0, 0, 0, time.UTC)
			over := begins.AddDate(0, 3, 0)
			switch {
			case !over.AddDate(0, 0, lastsLonger).After(u.sent):
			case after && over.After(u.sent):
				return over
			case !after && begins.After(u.sent):
				return begins
			default:
				return time.Time{}
			}
		}
	}
	return time.Time{}
}

// easter reads Easter as the first working day after it.
func (u untilReader) easter(i int) time.Time {
	if !u.is(i, u.book.whens.Easter) {
		return time.Time{}
	}
	return lang.AfterEaster(u.sent)
}

// christmas reads "after Christmas" as 2 January: people mean the first working day of the new year.
func (u untilReader) christmas(i int) time.Time {
	if !u.is(i, u.book.whens.Christmas) || !u.before(i, u.book.whens.After) {
		return time.Time{}
	}
	return time.Date(u.sent.Year()+1, time.January, 2, 0, 0, 0, 0, time.UTC)
}

// quarter reads "Q3" as its first day.
func (u untilReader) quarter(i int) time.Time {
	for _, q := range u.book.whens.Quarter {
		n, is := strings.CutPrefix(u.words[i].text, q)
		if is && len(n) == 1 && n[0] >= '1' && n[0] <= '4' {
			return u.on(time.Month(3*(n[0]-'1')+1), 1)
		}
	}
	return time.Time{}
}

// week reads "week 17" as its Monday.
func (u untilReader) week(i int) time.Time {
	if !u.is(i, u.book.whens.Week) || i+1 == len(u.words) {
		return time.Time{}
	}
	n, err := strconv.Atoi(u.words[i+1].text)
	if err != nil || n < 1 || n > 53 {
		return time.Time{}
	}
	day := weekStart(u.sent.Year(), n)
	if day.After(u.sent) {
		return day
	}
	if day = weekStart(u.sent.Year()+1, n); day.After(u.sent.AddDate(0, nextYearsMonths, 0)) {
		return time.Time{}
	}
	return day
}

// nextYearsMonths is how many months ahead a week of the next year may be. In December, "week 3" is still to come;
// in March, it is over.
const nextYearsMonths = 6

// weekStart returns the Monday of a week of a year.
func weekStart(year, week int) time.Time {
	fourth := time.Date(year, time.January, 4, 0, 0, 0, 0, time.UTC) // always in week 1
	return fourth.AddDate(0, 0, 7*(week-1)-(int(fourth.Weekday())+6)%7)
}

// weekOf returns the day by which a sentence names a week: "in the week of 13 April".
func (u untilReader) weekOf() time.Time {
	for i := range u.words {
		if u.is(i, u.book.whens.Weeks) || u.is(i, u.book.whens.Week) {
			return u.named()
		}
	}
	return time.Time{}
}

// count reads "two weeks", "3 months".
func (u untilReader) count(i int) time.Time {
	w := u.book.whens
	n := u.number(i)
	if n == 0 || u.ago(i) {
		return time.Time{}
	}
	for j := i + 1; j <= i+2; j++ {
		switch {
		case u.is(j, w.Days):
			return u.sent.AddDate(0, 0, n)
		case u.is(j, w.Weeks):
			return u.sent.AddDate(0, 0, 7*n)
		case u.is(j, w.Months):
			return u.sent.AddDate(0, n, 0)
		}
	}
	return time.Time{}
}

// ago reports whether a number of weeks lies in the past: "three weeks ago", "it has been on my desk for three
// weeks".
func (u untilReader) ago(i int) bool {
	for j := i - 6; j <= i+3; j++ {
		if j != i && u.is(j, u.book.whens.Ago) && u.words[j].clause == u.words[i].clause {
			return true
		}
	}
	return false
}

// number returns the small number at i, in figures or in words; 0 if there is none.
func (u untilReader) number(i int) int {
	w := u.words[i].text
	if n, err := strconv.Atoi(w); err == nil && n > 0 && n < 60 {
		return n
	}
	if u.is(i, u.book.whens.Two) {
		return 2
	}
	if u.is(i, u.book.whens.One) && u.is(i-1, u.book.whens.Ahead) {
		return 1
	}
	return u.book.count[w]
}

// next reads "next month", and takes "not this month" as the next month too.
func (u untilReader) next() time.Time {
	w := u.book.whens
	for _, near := range [][]string{w.Next, w.This} {
		for i := range u.words {
			next := u.is(i-1, near) || u.is(i+1, near)
			switch {
			case next && u.is(i, w.Weeks):
				return u.sent.AddDate(0, 0, 7-(int(u.sent.Weekday())+6)%7)
			case next && u.is(i, w.Months):
				return time.Date(u.sent.Year(), u.sent.Month()+1, 1, 0, 0, 0, 0, time.UTC)
			case (next || u.is(i-1, w.NewYear)) && u.is(i, w.Years):
				return time.Date(u.sent.Year()+1, time.January, 1, 0, 0, 0, 0, time.UTC)
			}
		}
	}
	return time.Time{}
}
