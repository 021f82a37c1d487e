package grammar

import (
	"regexp"
	"sync"
	"time"

	"informd/rules/lang"
)

// timeWords are the patterns of days and hours, compiled from the words of package lang.
type timeWords struct {
	respellings []respelling
	clock       *regexp.Regexp // a time of day that is plainly one
	span        *regexp.Regexp // a length of time
	timely      *regexp.Regexp // a word that may begin a time
	dayNamed    *regexp.Regexp // a day, and not only its month
	calendar    *regexp.Regexp // a word of a date
	notThen     *regexp.Regexp // before a time that is ruled out
	endOfOne    *regexp.Regexp // the end of a month that is not named
	wasThen     *regexp.Regexp // before a time at which something was
	corrects    *regexp.Regexp // before a time that replaces the one before
	slashed     *regexp.Regexp // a date of two numbers and a slash, with the weekday before it
	shift       *regexp.Regexp // by how much a talk moves
	putBy       *regexp.Regexp // the same, with the direction first: "forward by an hour"
	shiftDays   *regexp.Regexp // the same, in days
	earlier     *regexp.Regexp // in such a match: it is moved to an earlier time
	weekOn      *regexp.Regexp // behind a day: the same day a week later
	monthEnd    *regexp.Regexp // before a month: that its end is meant
	monthMid    *regexp.Regexp // before a month: its middle is meant
	monthOrElse *regexp.Regexp // a word for a month that is another word, too
	inMonth     *regexp.Regexp // before such a word: that it is a month
	easter      string
	ways        [][2]string // into which direction a talk is put, and "earlier" or "later"
	numbers     map[string]float64
	units       []lang.CalendarUnit
	seasons     []season
}

// A season is a pattern of the words for a season, and the month with which it begins.
type season struct {
	words *regexp.Regexp
	month time.Month
}

// A respelling rewrites a date so that package dates can read it.
type respelling struct {
	from *regexp.Regexp
	to   string
}

var timeTables = sync.OnceValue(func() timeWords {
	all := lang.EnglishTimes()
	words := timeWords{
		clock:       rx(all.Clock),
		span:        rx(all.Span),
		timely:      rx(all.Timely),
		dayNamed:    rx(all.DayNamed),
		calendar:    rx(all.Calendar),
		notThen:     rx(all.NotThen),
		endOfOne:    rx(all.EndOfOne),
		wasThen:     rx(all.WasThen),
		corrects:    rx(all.Corrects),
		slashed:     rx(all.Slashed),
		shift:       rx(all.Shift),
		putBy:       rx(all.PutBy),
		shiftDays:   rx(all.ShiftDays),
		earlier:     rx(all.Earlier),
		weekOn:      rx(all.WeekOn),
		monthEnd:    rx(all.MonthEnd),
		monthMid:    rx(all.MonthMid),
		monthOrElse: rx(all.MonthOrElse),
		inMonth:     rx(all.InMonth),
		easter:      all.Easter,
		ways:        all.Ways,
		numbers:     all.Numbers,
		units:       all.Units,
	}
	for _, s := range all.Seasons {
		words.seasons = append(words.seasons, season{rx(s.Words), s.Month})
	}
	for _, r := range all.Respellings {
		words.respellings = append(words.respellings, respelling{rx(r.From), r.To})
	}
	return words
})

// rx compiles a pattern of folded text.
func rx(s string) *regexp.Regexp { return regexp.MustCompile(s) }
