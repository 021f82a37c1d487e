package report

import (
	"slices"
	"time"

	"informd/rules"
	"informd/rules/content"
)

// mayBe asks whether a guess is so.
func (r *matterReader) mayBe(g rules.Guess) string {
	said := "“" + g.Words + "” — " + g.Asks + "?"
	if g.Between {
		return said
	}
	return "your note of " + r.Policy.SayDay(g.At) + " may say more: " + said
}

// guesses reads what notes and mails may say. What holds a follow-up is asked about with that.
func (r *matterReader) guesses() {
	_, open := r.p.Open()
	for _, g := range r.p.Guesses {
		if open && slices.ContainsFunc(r.p.Doubts, func(q rules.Doubt) bool { return q.Source == g.Source }) {
			continue
		}
		g = g.AskedAt(r.Now, r.Policy)
		m := r.guess(g)
		m.About, m.Plan = g.ID, "you are asked whether it is so"
		how := "Nothing has changed so far."
		switch m.State {
		case MatterAgreed:
			how = "Say yes, and you get your page for it " + r.pageComes(g) + "."
		case MatterTookPlace:
			how = "Say yes, and the thank-you is drafted."
			if noted := notedAfter(r.p, g.Ends()); !noted.IsZero() {
				how = content.Sentence(r.noteIsKept(noted)) + " " + how
			}
		}
		m.Line = r.line(r.mayBe(g), how, g.YesButton(),
			content.Button{Label: "No", Command: content.CommandLetGo, Tag: rules.Tag(g.ID)})
		r.add(m)
	}
}

// noteIsKept says that a note did not tell whether a talk took place: nobody who wrote one is told that no word came.
func (c MatterContext) noteIsKept(noted time.Time) string {
	return "your note of " + c.Policy.SayDay(noted) + " is kept, and I could not tell from it whether you talked"
}

// notedAfter returns when the owner last noted something about p after an instant; zero: never.
func notedAfter(p *rules.Person, t time.Time) (last time.Time) {
	for _, e := range rules.InForce(p.Events()) {
		if e.Kind == rules.Noted && e.At.After(t) {
			last = latest(last, e.At)
		}
	}
	return last
}

// pageComes says when the page for a talk comes that is not confirmed yet.
func (r *matterReader) pageComes(g rules.Guess) string {
	if r.Policy.PrepAt.OnDay(g.When, -1, r.Policy.Zone).After(r.Now) {
		return "the evening before"
	}
	return "at once"
}

// guess says when a brief asks about a guess: after two days. About a talk it asks the day before it, if
// that is sooner, and once more when its time is over.
func (r *matterReader) guess(g rules.Guess) Matter {
	next := g.At.AddDate(0, 0, rules.AfterTrouble)
	switch {
	case !g.OfTalk():
		return Matter{State: MatterGuess, Since: g.At, Next: next}
	case g.Over(r.Now):
		return Matter{State: MatterTookPlace, Since: g.Ends(), Next: g.Ends().Add(halfDay),
			Closes: g.Ends().AddDate(0, 0, untilLetGo)}
	}
	brief := r.Policy.BriefAt
	eve := brief.FirstAfter(latest(brief.OnDay(g.When, -1, r.Policy.Zone).Add(-time.Minute), g.At), r.Policy.Zone)
	return Matter{State: MatterAgreed, Since: g.At, Next: rules.Soonest(eve, next),
		Today: !r.Now.Before(eve) && r.Now.Before(eve.Add(halfDay))}
}
