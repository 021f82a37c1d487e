package meaning

import (
	"regexp"
	"slices"
	"strconv"
	"strings"
	"sync"
	"time"

	"informd/rules"
	"informd/rules/dates"
	"informd/rules/lang"
	"informd/rules/mail"
	"informd/rules/notes"
)

// rightDays are the patterns of words that correct the day of a talk: "thursday, not friday".
var rightDays = sync.OnceValue(func() (all []*regexp.Regexp) {
	for _, p := range lang.EnglishTimes().RightDay {
		all = append(all, regexp.MustCompile(p))
	}
	return all
})

// readRightDay reads that a talk is on another day than informd holds: "it's THURSDAY, not friday". That is sure where
// the wrong day is that of the talk to come. The hour stays.
func (n *Note) readRightDay() {
	if n.Has(notes.Moved, notes.Interview, notes.Cancelled, notes.Missed) || n.in.Message.Forward != nil {
		return
	}
	for s := range mail.Sentences(n.Text) {
		low := mail.FoldSpace(strings.ToLower(s))
		for _, p := range rightDays() {
			m := p.FindStringSubmatch(low)
			if m == nil {
				continue
			}
			people := n.Whom()
			if len(people) != 1 {
				return
			}
			c, ok := n.onRightDay(people[0], m[p.SubexpIndex("right")], m[p.SubexpIndex("wrong")])
			if ok {
				c.Line, c.Of = strings.TrimSpace(s), people[0].Address()
				n.Commands = append(n.Commands, c)
				return
			}
		}
	}
}

// onRightDay returns the command that puts the talk to come with p, which is on the wrong day, on the right one.
func (n *Note) onRightDay(p *rules.Person, right, wrong string) (c notes.Command, ok bool) {
	at, zone := n.in.At(), n.in.Policy.Zone
	moved := func(start time.Time) (time.Time, bool) {
		day := start.In(zone)
		if !isDay(day, wrong) {
			return time.Time{}, false
		}
		monday := day.AddDate(0, 0, -(int(day.Weekday())+6)%7)
		from, days := monday, 7
		if _, weekday := dates.WeekdayNamed(right); !weekday {
			from, days = day.AddDate(0, 0, 1-day.Day()), 31
		}
		for i := range days {
			if to := from.AddDate(0, 0, i); isDay(to, right) && to.After(at) {
				return to.UTC(), true
			}
		}
		return time.Time{}, false
	}
	i := slices.IndexFunc(p.Talks, func(t rules.Talk) bool { return t.State == rules.TalkBooked && t.End.After(at) })
	if i >= 0 {
		t := p.Talks[i]
		start, is := moved(t.Start)
		return notes.Command{Verb: notes.Moved, Start: start, End: start.Add(t.End.Sub(t.Start))}, is
	}
	if g := p.Agreed(); g != nil && g.When.After(at) {
		start, is := moved(g.When)
		return notes.Command{Verb: notes.Interview, Start: start}, is
	}
	return notes.Command{}, false
}

// isDay reports whether a day is the weekday, or the day of a month, that a word names: "thursday", "17th".
func isDay(day time.Time, word string) bool {
	if w, ok := dates.WeekdayNamed(word); ok {
		return day.Weekday() == w
	}
	number, err := strconv.Atoi(strings.TrimRight(word, "stndrh"))
	return err == nil && day.Day() == number
}
