package report

import (
	"strings"
	"time"

	"informd/rules/dates"
	"informd/rules/fact"
)

// silentSince handles somebody who has been silent since the owner last wrote to them.
func (r *matterReader) silentSince(about string, wrote time.Time, outcome fact.Kind) {
	zone := r.Policy.Zone
	next, closes := wrote.In(zone).AddDate(0, 0, untilReminded), wrote.In(zone).AddDate(0, 0, untilLetGo)
	otherwise := "; otherwise"
	if named := r.lastNamed(); !named.IsZero() {
		if named.After(r.Now) {
			otherwise = "; if nothing comes,"
		}
		closes = latest(closes, named.In(zone).AddDate(0, 0, untilReminded))
	}
	what := "has been silent since you wrote " + r.ago(wrote)
	if outcome == fact.Accepted {
		what = "said yes, and " + what
	}
	r.add(Matter{State: MatterSilent, About: about, Since: wrote, Next: next, Closes: closes,
		Plan: "you are reminded if nothing has come",
		Line: briefLine(what, r.nextOfSilence()+otherwise+" I let it go "+
			r.Policy.OnDay(latest(closes, r.Now.AddDate(0, 0, 1)))+".",
			letGoButton(about))})
}

// nextOfSilence returns what the owner should do about somebody who is silent. Where both have named the same day, no
// other is to be suggested.
func (r *matterReader) nextOfSilence() string {
	heard, wrote := r.p.LastHeard.Times, r.p.LastWrote.Times
	for _, own := range wrote {
		for _, theirs := range heard {
			if both, same := own.With(theirs); same && both.Day() != "" {
				return r.nextOfBothNamed(both)
			}
		}
	}
	switch named := r.lastNamed(); {
	case named.After(r.Now):
		return "You named " + r.Policy.SayDay(named) + ": nothing to do until then"
	case len(wrote) > 0:
		return "Suggest another day, in one line"
	}
	return "Suggest a day, in one line"
}

// lastNamed returns the end of the last day that the owner named in their newest mail; zero if they named none.
func (r *matterReader) lastNamed() (last time.Time) {
	for _, s := range r.p.LastWrote.Times {
		last = latest(last, r.endOf(s))
	}
	return last
}

// nextOfBothNamed returns what the owner should do where both have named the same time, and nothing is known of a talk.
func (r *matterReader) nextOfBothNamed(both dates.Slot) string {
	start, whole := both.Start(r.Policy.Zone)
	if !whole {
		start = r.endOf(both)
	}
	day := strings.ToLower(start.In(r.Policy.Zone).Format("2 Jan"))
	named := "You both named " + r.Policy.SayDay(start)
	if r.endOf(both).Before(r.Now) {
		return named + ": if you talked, write me “met " + day + "”"
	}
	if !whole {
		return named + ": if you talk then, write me “interview " + day + "” and the hour"
	}
	return named + ": if you talk then, write me “interview " + day + start.In(r.Policy.Zone).Format(" 15:04") + "”"
}

// endOf returns the last hour of the day that a slot names; zero if it names none.
func (r *matterReader) endOf(s dates.Slot) time.Time {
	end, named := dates.Slot("23:00").On(s.Day()).Start(r.Policy.Zone)
	if !named {
		return time.Time{}
	}
	return end
}
