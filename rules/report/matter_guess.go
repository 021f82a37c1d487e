package report

import (
	"slices"
	"time"

	"informd/rules"
	"informd/rules/content"
	"informd/rules/fact"
)

// mayBe asks the owner whether a guess is right.
func (r *matterReader) mayBe(g rules.Guess) string {
	said := "“" + g.Words + "” — " + g.Asks + "?"
	if g.Between {
		return said
	}
	return "your note of " + r.Policy.SayDay(g.At) + " may say more: " + said
}

// guesses adds a question for each guess at what a note or a mail may say. A guess from a mail that holds a
// follow-up is asked about together with the follow-up.
func (r *matterReader) guesses() {
	_, open := r.p.Open()
	for _, g := range r.p.Guesses {
		if open && slices.ContainsFunc(r.p.Doubts, func(q rules.Doubt) bool { return q.Source == g.Source }) {
			continue
		}
		if r.asksOfThat(g) {
			continue
		}
		g = g.AskedAt(r.Now, r.Policy)
		m := r.guess(g)
		m.About, m.Plan = g.ID, "you are asked whether it is so"
		how := "Nothing has changed so far."
		switch {
		case g.Kind == fact.Met && g.Between: // the owner wrote, which was their follow-up
			how = "No follow-up leaves, whatever you say."
		case m.State == MatterAgreed:
			how = "Say yes, and you get your page for it " + r.pageComes(g) + "."
		case m.State == MatterTookPlace:
			how = "Say yes, and the thank-you is drafted."
			if noted := notedSince(r.p, g.Ends()); !noted.IsZero() {
				how = content.Sentence(r.noteIsKept(noted)) + " " + how
			}
		}
		m.Line = briefLine(r.mayBe(g), how, g.YesButton(), notSo(g))
		r.add(m)
	}
}

// asksOfThat reports whether another question already covers a guess that the owner has met p: one about a talk
// that is over, about a talk that seemed to be agreed, or about an answered ask. The question what an answer was also
// covers the guess that they introduced whom they named in it.
func (r *matterReader) asksOfThat(g rules.Guess) bool {
	if n := len(r.p.Asks); n > 0 && r.p.Asks[n-1].State == rules.AskAnswered && r.p.Asks[n-1].Outcome == "" &&
		introduces(g, &r.p.Asks[n-1]) {
		return true
	}
	if g.Kind != fact.Met {
		return false
	}
	late := func(begun time.Time) bool {
		return !begun.After(g.At) && begun.After(g.At.AddDate(0, 0, -untilLetGo))
	}
	talk := func(t rules.Talk) bool { return t.State != rules.TalkCancelled && late(t.Start) }
	agreed := func(o rules.Guess) bool { return o.OfTalk() && late(o.When) }
	n := len(r.p.Asks)
	return slices.ContainsFunc(r.p.Talks, talk) || slices.ContainsFunc(r.p.Guesses, agreed) ||
		n > 0 && r.p.Asks[n-1].State == rules.AskAnswered && !g.At.Before(r.p.Asks[n-1].AnsweredAt)
}

// mayHaveMet returns the guess, from a note since the given time, that the owner has met p; nil if there is none.
func (r *matterReader) mayHaveMet(since time.Time) *rules.Guess {
	i := slices.IndexFunc(r.p.Guesses, func(g rules.Guess) bool { return g.Kind == fact.Met && !g.At.Before(since) })
	if i < 0 {
		return nil
	}
	return &r.p.Guesses[i]
}

// tookPlace asks once whether a note tells of the talk to which a contact agreed. While it asks this, informd does
// not also ask what they answered, or for a day. If the owner does not say, the matter is let go.
func (r *matterReader) tookPlace(a *rules.Ask, g rules.Guess) {
	m := Matter{State: MatterTookPlace, About: a.ID, Since: g.At, Next: g.At.AddDate(0, 0, rules.AfterTrouble),
		Plan: "you are asked whether you talked",
		Line: briefLine(r.mayBe(g), "Say yes, and the thank-you is drafted; I ask once.", g.YesButton(), notSo(g))}
	if told := countMentions(r.Policy.Account.Mentions[m.ID()], g.At); told.total() > 0 {
		m.Closes = told.Last.AddDate(0, 0, untilGuessed)
		m.Next = m.Closes
	}
	r.add(m)
}

// askedWhetherTalked returns when informd let go of the question whether a talk took place on which the two may have
// agreed since an instant; zero if it did not.
func askedWhetherTalked(p *rules.Person, since time.Time) (at time.Time) {
	known := func(id string) bool {
		promised := func(q rules.Promise) bool { return q.ID == id }
		return id == p.ID || p.Ask(id) != nil || p.Talk(id) != nil || slices.ContainsFunc(p.Promises, promised)
	}
	for _, e := range fact.InForce(p.Events()) {
		if e.Kind == fact.LetGo && !e.ByOwner() && e.At.After(since) && !known(e.Matter) { // of a guess
			at = e.At
		}
	}
	return at
}

// notSo is the button that says that a guess is wrong.
func notSo(g rules.Guess) content.Button {
	return content.Button{Label: "No", Command: content.CommandLetGo, Tag: rules.Tag(g.ID)}
}

// noteIsKept says that a note is kept, which did not tell whether a talk took place. An owner who wrote a note must
// not read that informd got no note.
func (c MatterContext) noteIsKept(noted time.Time) string {
	return "your note of " + c.Policy.SayDay(noted) + " is kept word for word"
}

// notedSince returns when the owner last wrote a note about p, from the given time on; zero: never.
func notedSince(p *rules.Person, t time.Time) (last time.Time) {
	for _, e := range fact.InForce(p.Events()) {
		if e.Kind == fact.Noted && !e.At.Before(t) {
			last = latest(last, e.At)
		}
	}
	return last
}

// pageComes says when the owner gets the page for a talk that is not confirmed yet.
func (r *matterReader) pageComes(g rules.Guess) string {
	switch evening := r.Policy.PrepAt.OnDay(g.When, -1, r.Policy.Zone); {
	case !evening.After(r.Now):
		return "at once"
	case r.Policy.Date(evening) == r.Policy.Date(r.Now):
		return "this evening"
	}
	return "the evening before"
}

// guess says when a brief asks about a guess: after two days. A guess that a talk is agreed is asked about on the
// day before the talk, if that is sooner, and once more when the talk is over.
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
