package meaning

import (
	"cmp"
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

// rightDayWords are the patterns of words that correct the day of a talk: "thursday, not friday".
type rightDayWords struct {
	days                   []*regexp.Regexp
	before, behind, wished *regexp.Regexp
}

var rightDay = sync.OnceValue(func() (w rightDayWords) {
	times := lang.EnglishTimes()
	for _, p := range times.RightDay {
		w.days = append(w.days, regexp.MustCompile(p))
	}
	w.before, w.behind = regexp.MustCompile(times.RightDayAfter), regexp.MustCompile(times.RightDayBefore)
	w.wished = regexp.MustCompile(times.RightDayWished)
	return w
})

// find returns the right and the wrong day of a sentence in lower case, and whether it surely speaks of the talk.
func (w rightDayWords) find(low string) (right, wrong string, sure, found bool) {
	if w.wished.MatchString(low) {
		return "", "", false, false
	}
	for _, p := range w.days {
		if at := p.FindStringSubmatchIndex(low); at != nil {
			day := func(group string) string { i := p.SubexpIndex(group); return low[at[2*i]:at[2*i+1]] }
			sure = w.before.MatchString(low[:at[0]]) && w.behind.MatchString(low[at[1]:])
			return day("right"), day("wrong"), sure, true
		}
	}
	return "", "", false, false
}

// readRightDay reads that a talk is on another day than informd holds: "it's THURSDAY, not friday". That is sure where
// the wrong day is that of the talk to come, the right one is clear, and the words can be about nothing else. The hour
// stays. Who asks or wishes corrects nothing.
func (n *Note) readRightDay() {
	if n.Has(notes.Moved, notes.Interview, notes.Cancelled, notes.Missed) || n.in.Message.Forward != nil {
		return
	}
	for s := range mail.Sentences(n.Text) {
		right, wrong, sure, found := rightDay().find(strings.TrimSpace(mail.FoldSpace(strings.ToLower(s))))
		if !found {
			continue
		}
		people := n.Whom()
		if len(people) != 1 {
			return
		}
		if c, ok := n.onRightDay(people[0], right, wrong); ok {
			c.Line, c.Of, c.Likely = strings.TrimSpace(s), people[0].Address(), c.Likely || !sure
			n.Commands = append(n.Commands, c)
			return
		}
	}
}

// onRightDay returns the command that puts the talk to come with p, which is on the wrong day, on the right one. It is
// only likely if another such day is about as near.
func (n *Note) onRightDay(p *rules.Person, right, wrong string) (c notes.Command, ok bool) {
	at, zone := n.in.At(), n.in.Policy.Zone
	on := func(verb notes.Verb, start time.Time, length time.Duration) (c notes.Command, ok bool) {
		day := start.In(zone)
		if !isDay(day, wrong) {
			return c, false
		}
		to, clear := nearest(day, right, at)
		if c = (notes.Command{Verb: verb, Start: to.UTC(), Likely: !clear}); length > 0 {
			c.End = c.Start.Add(length)
		}
		return c, !to.IsZero()
	}
	i := slices.IndexFunc(p.Talks, func(t rules.Talk) bool { return t.State == rules.TalkBooked && t.End.After(at) })
	if i >= 0 {
		t := p.Talks[i]
		return on(notes.Moved, t.Start, t.End.Sub(t.Start))
	}
	if g := p.Agreed(); g != nil && g.When.After(at) {
		return on(notes.Interview, g.When, 0)
	}
	return notes.Command{}, false
}

// nearest returns the day of that name which is nearest to another, and after an instant; zero if there is none. clear
// reports whether the nearest of all is much nearer than the next: from a Friday, both Mondays are about as near.
func nearest(day time.Time, name string, after time.Time) (to time.Time, clear bool) {
	from := 0 // how many days away the nearest one is
	for days := 1; days <= 31; days++ {
		for _, way := range []int{-days, days} {
			d := day.AddDate(0, 0, way)
			switch {
			case !isDay(d, name), !d.After(after) && from > 0:
			case !d.After(after):
				from = days
			case to.IsZero():
				to, clear = d, from == 0
				from = cmp.Or(from, days)
			default:
				return to, clear && days >= 2*from
			}
		}
	}
	return to, clear
}

// isDay reports whether a day is the weekday, or the day of a month, that a word names: "thursday", "17th".
func isDay(day time.Time, word string) bool {
	if w, ok := dates.WeekdayNamed(word); ok {
		return day.Weekday() == w
	}
	number, err := strconv.Atoi(strings.TrimRight(word, "stndrh"))
	return err == nil && day.Day() == number
}
