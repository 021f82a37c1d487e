package obey

import (
	"slices"

	"informd/rules"
	"informd/rules/content"
	"informd/rules/fact"
	"informd/rules/notes"
	"informd/rules/report"
)

// matterContext returns what is needed to list the open matters of a person.
func (r *noteDoer) matterContext() report.MatterContext {
	return report.MatterContext{Now: r.in.Now, Policy: r.in.Policy, Others: r.in.Book.ByAddress}
}

// tagged returns the open matters that the tag of a button is about. Without a tag, it returns the matters that
// need the owner now.
func (r *noteDoer) tagged(tag string) (found []report.Matter) {
	open, _ := r.matterContext().Matters(r.person)
	if content.Bears(r.person.ID, tag) {
		tag = ""
	}
	for _, m := range open {
		if content.Bears(m.About, tag) || tag == "" && m.Now(r.in.Now) {
			found = append(found, m)
		}
	}
	return found
}

// letGo closes the matter that a button is about. Without a button, it closes the open ask to the person, and
// every matter with them that needs the owner now.
func (r *noteDoer) letGo(c notes.Command) {
	matters := r.tagged(c.Tag)
	a, open := r.person.Open()
	asked := open && (c.Tag == "" || content.Bears(r.person.ID, c.Tag) ||
		content.Bears(a.ID, c.Tag) || slices.ContainsFunc(matters, aboutAnswer))
	if asked {
		r.onAsk(a, open, fact.Stopped, "you let it go", "Let go: no follow-up goes to "+r.person.Called()+".", nil)
	}
	let := 0
	guesses := guessesMeant(r.person, c.Tag, matters)
	r.note.Denied = append(r.note.Denied, guesses...)
	for _, m := range matters {
		isGuess := slices.ContainsFunc(guesses, func(g rules.Guess) bool { return g.ID == m.About })
		if !isGuess && !aboutAnswer(m) && !(asked && m.About == a.ID) {
			r.add(fact.LetGo, "you let it go", func(e *fact.Event) { e.Matter = m.About })
			let++
		}
	}
	switch {
	case let > 0:
		r.say("Let go: I ask no more about it.")
	case !asked && len(r.note.Denied) == 0:
		r.refuse("Nothing about " + r.person.Called() + " waits for you.")
	}
}

// noReminders closes everything with the person but a talk to come, and drafts no note to keep in touch until the two
// are in touch again.
func (r *noteDoer) noReminders() {
	open, _ := r.matterContext().Matters(r.person.With(r.events))
	for _, m := range open {
		if m.State != report.MatterTalk && m.About != r.person.ID {
			r.add(fact.LetGo, "you wanted no more reminders", func(e *fact.Event) { e.Matter = m.About })
		}
	}
	r.add(fact.LetGo, "you wanted no more reminders", func(e *fact.Event) { e.Matter = r.person.ID })
	r.say("Done: no more reminders of " + r.person.Called() + ", and no note to keep in touch.")
}

// aboutAnswer reports whether a matter is a doubt about the answer to the open ask.
func aboutAnswer(m report.Matter) bool { return m.State == report.MatterDoubt }

// putOff postpones the reminder of a promise or a talk. It returns false if the tag is about neither.
func (r *noteDoer) putOff(c notes.Command) bool {
	matters := r.tagged(c.Tag)
	if c.Tag == "" || len(matters) != 1 || r.person.Ask(matters[0].About) != nil || aboutAnswer(matters[0]) {
		return false
	}
	m := matters[0]
	pol := r.in.Policy
	until := c.Start
	if until.IsZero() {
		until = orWeek(c.Span).After(r.in.At(), pol.Zone)
	}
	until = pol.BriefAt.On(until, pol.Zone).UTC()
	r.add(fact.PutOff, "you said "+c.Line, func(e *fact.Event) { e.Matter, e.Until = m.About, until })
	r.say("I come back to it on " + pol.SayDay(until) + ".")
	return true
}

// letAllGo closes all the matters that a brief or digest had summed up in one line.
func (r *noteDoer) letAllGo(c notes.Command) {
	folded := r.in.Policy.Account.FoldedIn[c.Tag]
	var names []string
	stopped := map[string]bool{} // by ask
	for _, p := range r.in.Book.People() {
		open, _ := r.matterContext().Matters(p)
		for _, m := range open {
			if !slices.Contains(folded, m.ID()) || m.Shared() { // a shared doubt may be about sixty asks
				continue
			}
			switch a, asked := p.Open(); {
			case asked && (a.ID == m.About || aboutAnswer(m)):
				if !stopped[a.ID] {
					r.addTo(p.ID, fact.Stopped, "you let it go", func(e *fact.Event) { e.Ask = a.ID })
				}
				stopped[a.ID] = true // several matters may be about one ask
			default:
				r.addTo(p.ID, fact.LetGo, "you let it go", func(e *fact.Event) { e.Matter = m.About })
			}
			if !slices.Contains(names, p.Called()) {
				names = append(names, p.Called())
			}
		}
	}
	if len(names) == 0 {
		r.refuse("There is nothing left to let go of.")
		return
	}
	r.say("Let go: what waited with " + content.Names(names) + ".")
}

// guessesMeant returns the guesses that the matters ask about, and the guess that the tag of a button is about. A guess
// that was asked about once is no longer a matter, but its buttons still work.
func guessesMeant(p *rules.Person, tag string, matters []report.Matter) []rules.Guess {
	return slices.DeleteFunc(slices.Clone(p.Guesses), func(g rules.Guess) bool {
		asks := func(m report.Matter) bool { return m.About == g.ID }
		return !content.Bears(g.ID, tag) && !slices.ContainsFunc(matters, asks)
	})
}
