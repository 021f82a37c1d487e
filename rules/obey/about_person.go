package obey

import (
	"cmp"
	"slices"
	"strings"

	"informd/rules"
	"informd/rules/content"
	"informd/rules/fact"
	"informd/rules/mail"
	"informd/rules/notes"
	"informd/rules/report"
)

// keep records a line of the note under its label.
func (r *noteDoer) keep(c notes.Command) {
	if c.Text != "" {
		r.keepLine(obeyers()[c.Verb].line, c.Text)
	}
}

// noNames records that the owner asked whom else to talk to, and that the person would rather name nobody.
func (r *noteDoer) noNames(notes.Command) { r.keepLine(fact.LineNames, "no") }

// introduced records whom this person named to the owner. If the owner had that contact forgotten, no letter to
// them is drafted.
func (r *noteDoer) introduced(c notes.Command) {
	c.Addr.Name = mail.ProperName(c.Addr.Name)
	if forgotten, _ := r.in.Forgot(c.Addr.Addr); forgotten {
		r.refuse("You had " + c.Addr.Addr + " forgotten, so I draft nothing to them.")
		c.Addr.Addr = ""
	}
	whom, talk := cmp.Or(c.Addr.Name, c.Addr.Addr, "somebody"), r.talk
	if e, wrong := misnamed(r.in, r.person, c); wrong {
		r.correct(e, "you told me the right name")
		talk = e.Talk
	}
	r.add(fact.Introduced, r.person.Called()+" named "+whom, func(e *fact.Event) {
		e.Named, e.Text, e.Talk = fact.Named{Name: c.Addr.Name, Address: c.Addr.Addr}, c.Text, talk
	})
	r.show(content.Fact{Label: "intro", Text: strings.TrimSpace(c.Addr.String() + " " + c.Text)})
}

// offer records what the owner promised this person, and the day by which it is due.
func (r *noteDoer) offer(c notes.Command) {
	said := c.Text
	if !c.Start.IsZero() {
		said += ", by " + r.in.Policy.SayDay(c.Start)
	}
	r.keepLine(fact.LineOffer, said)
	r.add(fact.Promised, "you offered it",
		func(e *fact.Event) { e.Text, e.Talk, e.Due = c.Text, r.talk, c.Start })
}

// describe records a fact about the person. The place of a booked talk is recorded with that talk.
func (r *noteDoer) describe(c notes.Command) {
	if t := r.coming(c.Tag); c.Verb == notes.Where && t != nil {
		r.add(fact.Moved, "you said where", func(e *fact.Event) {
			e.Talk, e.Start, e.End, e.Where = t.ID, t.Start, t.End, c.Text
		})
	} else {
		detail := obeyers()[c.Verb].detail
		r.add(fact.Described, "you said so", func(e *fact.Event) { e.Fact, e.Text = detail, c.Text })
	}
	r.show(content.Fact{Label: string(c.Verb), Text: c.Text})
}

// thanked records that the owner has thanked the person already, so no thank-you is drafted.
func (r *noteDoer) thanked(notes.Command) {
	if r.talk == "" {
		r.say("Noted: you thanked " + r.person.Called() + ".")
		r.add(fact.Noted, "your note", func(e *fact.Event) { e.Line, e.Text = fact.LineThanked, "already" })
		return
	}
	r.add(fact.Thanked, "you said that you thanked them", func(e *fact.Event) { e.Talk = r.talk })
	r.say("Noted: you thanked " + r.person.Called() + ".")
}

// noThanks prevents a thank-you draft for the talk that the note is about. If there was no talk yet, it prevents
// every thank-you draft for the person.
func (r *noteDoer) noThanks(notes.Command) {
	r.add(fact.NoThanks, "you wanted no thank-you", func(e *fact.Event) { e.Talk = r.talk })
	if r.talk == "" {
		r.say("No thank-you is drafted for " + r.person.Called() + ", after any talk.")
		return
	}
	r.say("No thank-you is drafted.")
	if it, ok := r.person.Item(rules.ThankYouKey(r.talk)); ok && it.InDrafts() {
		r.say("The one in Drafts is yours to delete.")
	}
}

// sendAhead makes informd draft a letter with the owner's questions, to be sent before the next talk.
func (r *noteDoer) sendAhead(c notes.Command) {
	t := r.coming(c.Tag)
	if t == nil {
		r.refuse("No talk with " + r.person.Called() + " is booked, so there is nothing to send ahead.")
		return
	}
	if why := r.notDrafted(); why != "" {
		r.refuse(why)
		return
	}
	r.add(fact.Noted, "you want your questions sent ahead",
		func(e *fact.Event) { e.Line, e.Text, e.Talk = fact.LineSendAhead, "yes", t.ID })
	r.say("Your questions for " + r.in.Policy.Say(t.Start) + " will be in Drafts in a moment.")
}

// notDrafted tells the owner why no letter to this person is drafted. It returns "" if one may be drafted.
func (r *noteDoer) notDrafted() string {
	switch r.silence() {
	case rules.WaitSpared:
		return "Nothing goes to " + r.person.Called() + ", as you said, so I draft nothing to them."
	case rules.WaitRefused:
		return r.person.Called() + " asked for no more mail, so I draft nothing to them."
	case rules.WaitHalted:
		return "Everything is stopped, so I draft nothing until you say “resume”."
	}
	return ""
}

// done settles promises: the one that the button is about; without a button, those that the line names, or else the
// offers if the owner only told that something is sent, or else all. A told one that fits no promise is kept as a
// note. To end all also ends a reminder to write to the
// person again. If the promise of the button is settled already, nothing changes.
func (r *noteDoer) done(c notes.Command) {
	var of, open []rules.Promise
	all := false
	for _, q := range r.person.Promises {
		switch {
		case content.Bears(q.ID, c.Tag):
			of = []rules.Promise{q}
		case q.Kept.IsZero():
			open = append(open, q)
		}
	}
	switch {
	case len(of) > 0 && !of[0].Kept.IsZero():
		r.settledBefore()
		return
	case len(of) == 0:
		of, all = r.meantDone(c, open)
	}
	if all {
		r.add(fact.Kept, "you said done", nil)
		r.say("Done: nothing about " + r.person.Called() + " waits for you any more.")
		return
	}
	if len(of) == 0 {
		if !strings.Contains(r.note.Text, c.Line) { // the text is kept as a note anyway
			r.keepLine(fact.LineNote, c.Line)
		}
		return
	}
	for _, q := range of {
		r.add(fact.Kept, "you said done", func(e *fact.Event) { e.Promise = q.ID })
	}
	left := slices.DeleteFunc(open, func(q rules.Promise) bool {
		return slices.ContainsFunc(of, func(o rules.Promise) bool { return o.ID == q.ID })
	})
	said := "Done: " + called(of) + "."
	if c.Tag != "" && len(left) > 0 { // the button said what is done
		said = "Done."
	}
	if open := r.stillOpen(left); len(open) > 0 {
		said += " Still open: " + content.Names(open) + "."
	}
	if still := r.matterContext().PromisedInDrafts(r.person.With(r.events)); still != "" {
		said += " The thank-you in Drafts still promises " + still + ": say there that it is done, or take it out."
	}
	r.say(said)
}

// stillOpen names what the owner still owes the person: thanks, and these promises.
func (r *noteDoer) stillOpen(left []rules.Promise) (open []string) {
	if r.oweThanks() {
		open = append(open, "the thank-you")
	}
	for _, q := range left {
		open = append(open, calledPromise(q))
	}
	return open
}

// oweThanks reports whether thanks are due for a talk with the person, and not too late.
func (r *noteDoer) oweThanks() bool {
	open, _ := r.matterContext().Matters(r.person.With(r.events))
	return slices.ContainsFunc(open, func(m report.Matter) bool { return m.State == report.MatterThanks })
}

// meantDone returns the open promises that a line without a button means, or that it means all: only the bare command
// does. A sentence that names none tells of an offer.
func (r *noteDoer) meantDone(c notes.Command, open []rules.Promise) (of []rules.Promise, all bool) {
	named := openNamedIn(c.Line, r.person, r.in.Policy.Owner.Name)
	told := !c.Of.IsZero() // in a sentence, and not by the bare command
	if len(named) > 0 || !told {
		return named, len(named) == 0
	}
	notOffered := func(q rules.Promise) bool { return q.Kind != rules.PromiseOffer }
	return slices.DeleteFunc(slices.Clone(open), notOffered), false
}

// called names promises: what was offered, in the words of the note, and the asks to those whom they named.
func called(all []rules.Promise) string {
	var names []string
	for _, q := range all {
		names = append(names, calledPromise(q))
	}
	return content.Names(names)
}

// calledPromise names one promise.
func calledPromise(q rules.Promise) string {
	if q.Kind == rules.PromiseIntro {
		return "the ask to " + q.Called()
	}
	return "“" + q.Called() + "”"
}

// settledBefore records that a command changes nothing, because the matter was settled before.
func (r *noteDoer) settledBefore() {
	r.addTo("", fact.Ignored, "that was settled before", nil)
	r.say("You have settled that before; nothing has changed.")
}
