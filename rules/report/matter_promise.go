package report

import (
	"slices"
	"time"

	"informd/rules"
	"informd/rules/content"
	"informd/rules/fact"
	"informd/rules/mail"
)

// promises finds the matters about offers, about people whom a contact named, and about the news that the owner
// owes for such a name.
func (r *matterReader) promises() {
	for i := range r.p.Promises {
		q := &r.p.Promises[i]
		switch {
		case q.Kept.IsZero() && r.p.NeverWrite:
			r.closed(q.ID, "they are not to be written to")
		case q.Kept.IsZero():
			r.promised(q)
		case q.Kind == rules.PromiseIntro:
			r.introduced(q)
		default:
			r.closed(q.ID, "it is done: "+q.KeptWhy)
		}
	}
}

// promised handles an offer, or a named person to whom the owner has not written yet. It is mentioned from the day
// before it is due.
func (r *matterReader) promised(q *rules.Promise) {
	since := promiseDue(r.Policy, *q).AddDate(0, 0, -1).UTC() // the eve leaves time to do it
	done := content.Button{Label: "Done", Command: content.CommandDone, Tag: rules.Tag(q.ID)}
	if q.Kind == rules.PromiseOffer {
		r.offered(q, since, done)
		return
	}
	if q.ByMail {
		done.Label = "I have answered them"
		r.broughtTogether(q, done)
		return
	}
	done.Label = "I have written"
	how := "Do you know the address? Answer “intro: " + q.Called() + "” and the address."
	switch {
	case r.p.AsksFirst(*q):
		how = mail.Capital(r.first()) + " wanted to ask first. Once you may write, answer “intro: " + q.Called() +
			"” and the address."
	case r.inDrafts(r.p, rules.IntroAskKey(q.ID)):
		how = "The ask to " + q.Called() + " is in Drafts."
	case q.Who.Addr != "":
		how = "A line to " + q.Who.Addr + " with me in Bcc keeps it."
	}
	r.add(Matter{State: MatterIntro, About: q.ID, Since: since, Next: since, Plan: "you are reminded of " + q.Called(),
		Brief: "an ask to " + q.Called(),
		Line:  briefLine("named "+q.Called()+" to you", how, done, letGoButton(q.ID))})
}

// broughtTogether handles somebody whom a contact introduced by a mail, and who waits for a mail from the owner.
func (r *matterReader) broughtTogether(q *rules.Promise, done content.Button) {
	r.add(Matter{State: MatterIntro, About: q.ID, Since: q.At, Next: q.At, Plan: "you are reminded of " + q.Called(),
		Brief: "an ask to " + q.Called(),
		Line: briefLine("introduced you to "+q.Called()+" by a mail "+r.ago(q.At),
			"Answer both of them in it, and I watch for the answer of "+q.Called()+".", done,
			content.Button{Label: "No introduction", Command: content.CommandUndo, Tag: rules.Tag(q.ID)},
			letGoButton(q.ID))})
}

// offered handles an offer, if no mail has certainly kept it. If the owner wrote to the contact since, that mail
// may have kept it: informd asks once, and then assumes so.
func (r *matterReader) offered(q *rules.Promise, since time.Time, done content.Button) {
	how := "Say when it is done; if you do it by mail, I notice by myself."
	buttons := []content.Button{done, letGoButton(q.ID)}
	if wrote := wroteAfter(r.p, q.At); wrote.After(r.p.PutOff[q.ID]) {
		if r.mentionedSince(MatterOffer, q.ID, wrote) {
			r.closed(q.ID, "you wrote to them since, and were asked whether that kept it")
			return
		}
		since = latest(since, wrote)
		how = "You wrote to them " + r.ago(wrote) + ". I take it that this was it, and ask once."
		buttons = []content.Button{done, {Label: "Not yet", Command: content.CommandWith(content.CommandLater, "1w"),
			Tag: rules.Tag(q.ID)}}
	}
	r.add(Matter{State: MatterOffer, About: q.ID, Since: since, Next: since, Plan: "you are reminded of your offer",
		Line: briefLine("you promised: "+q.Text, how, buttons...)})
}

// wroteAfter returns when the owner last wrote to them after an instant, not counting asks and
// thanks; zero: never.
func wroteAfter(p *rules.Person, t time.Time) (last time.Time) {
	for _, e := range fact.InForce(p.Events()) {
		if e.Kind == fact.Wrote && e.At.After(t) {
			last = latest(last, e.At)
		}
	}
	return last
}

// introduced handles somebody whom the contact named and to whom the owner wrote: the owner owes the contact news
// of what came of it.
func (r *matterReader) introduced(q *rules.Promise) {
	if !q.Met.IsZero() {
		r.word(q, q.Met, "you talked with "+q.Called()+", whom "+r.first()+" named")
		return
	}
	n := r.other(q.Who.Addr)
	if n == nil || len(n.Asks) == 0 || r.p.NeverWrite {
		r.closed(q.ID, "it is done: "+q.KeptWhy)
		return
	}
	a := n.Asks[len(n.Asks)-1]
	became := map[rules.AskState]string{rules.AskSilent: "has not answered", rules.AskDeclined: "said no",
		rules.AskBounced: "could not be reached", rules.AskGone: "could not be reached",
		rules.AskStopped: "was let go"}[a.State]
	switch {
	case became != "":
		if r.mentionedSince(MatterWord, q.ID, a.ClosedAt) {
			r.closed(q.ID, "you were told what came of it")
			return
		}
		r.word(q, a.ClosedAt, q.Called()+", whom "+r.first()+" named, "+became)
	default:
		next := r.Now.AddDate(0, 0, untilReminded)
		if m, ok := (MatterContext{Now: r.Now, Policy: r.Policy}).nextMatter(n); ok {
			next = m.Next
		}
		if !next.After(r.Now) {
			next = r.Now.AddDate(0, 0, 1)
		}
		r.add(Matter{State: MatterIntroWaits, About: q.ID, Since: q.Kept, Next: next,
			Plan: "what came of your ask to " + q.Called() + " is looked at"})
	}
}

// word adds the matter that the owner owes the contact this news, until the owner writes to them.
func (r *matterReader) word(q *rules.Promise, since time.Time, what string) {
	if r.p.LastWrote.At.After(since) || r.p.NeverWrite {
		r.closed(q.ID, "you have written to them since")
		return
	}
	next := r.Policy.ThankYouAt.FirstAfter(since, r.Policy.Zone).UTC()
	how := mail.Capital(r.first()) + " may like to know."
	if r.inDrafts(r.p, rules.IntroThanksKey(q.ID)) {
		how = "A note to " + r.first() + " is in Drafts."
		if r.thanksInDrafts() {
			how = "Two letters to " + r.first() + " are in Drafts: the thank-you, and a note about " + q.Called() +
				". One will do: put the thanks into the note."
		}
	}
	r.add(Matter{State: MatterWord, About: q.ID, Since: since, Next: next, Closes: since.AddDate(0, 0, untilLetGo),
		Plan: "you are reminded of a word to them",
		Line: briefLine(what, how, letGoButton(q.ID))})
}

// warm handles the note to keep in touch with somebody whom the owner has met.
func (r *matterReader) warm() {
	p, pol := r.p, r.Policy
	if !p.Met || p.NeverWrite || p.Contact.IsZero() || pol.KeepInTouch.IsZero() || p.LastTalk() == nil {
		return
	}
	key := rules.KeepInTouchKey(pol, p)
	it, made := p.Item(key)
	if !made || !it.State.Over() {
		r.add(Matter{State: MatterWarm, About: p.ID, Since: p.Contact,
			Next: pol.IntoWindow(pol.KeepInTouch.After(p.Contact, pol.Zone)),
			Plan: "I draft a note to keep in touch"})
		return
	}
	since := it.Finished
	for next := since.AddDate(0, 0, restDays); !next.After(r.Now); next = since.AddDate(0, 0, restDays) {
		since = next
	}
	if r.mentionedSince(MatterWarmNote, p.ID, since) { // once is enough, until as long again has passed
		r.add(Matter{State: MatterWarm, About: p.ID, Since: since, Next: since.AddDate(0, 0, restDays),
			Plan: "you are reminded of the note to keep in touch"})
		return
	}
	how := "The note that I drafted is no longer in Drafts; a line of yours does as well."
	if r.inDrafts(p, key) {
		how = "A note to keep in touch is in Drafts."
	}
	r.add(Matter{State: MatterWarmNote, About: p.ID, Since: since, Next: since,
		Line: briefLine("no contact since "+pol.SayDay(p.Contact), how, letGoButton(p.ID))})
}

// wrote handles a mail from a contact if nothing else is open with them; it is mentioned once.
func (r *matterReader) wrote() {
	p := r.p
	if !p.LastHeard.At.After(p.LastWrote.At) || p.NeverWrite || p.MayHaveAgreed(p.LastHeard.At) ||
		!askedWhetherTalked(p, p.LastHeard.At).IsZero() {
		return
	}
	for _, t := range p.Talks {
		if t.State != rules.TalkCancelled && t.Start.After(p.LastHeard.At) {
			return // the talk was the answer
		}
	}
	if slices.ContainsFunc(r.open, func(m Matter) bool { return !m.State.has(aside) }) {
		return // another matter already tells the owner about them
	}
	if n := len(p.Asks); n > 0 && endsTheirMail(p, &p.Asks[n-1]) {
		return
	}
	r.add(Matter{State: MatterWrote, About: p.ID, Since: p.LastHeard.At, Next: p.LastHeard.At,
		Line: briefLine("wrote "+r.ago(p.LastHeard.At),
			"If it wants an answer, a line of yours does; I say so once.").Reading(p.LastHeard.ID)})
}

// endsTheirMail reports whether the newest ask is over in a way that leaves nothing to say to their mail.
func endsTheirMail(p *rules.Person, a *rules.Ask) bool {
	return a.State == rules.AskDeclined || a.Outcome == fact.Declined || a.GoneByOwner ||
		p.PassedOn(a) != nil && !p.LastHeard.At.After(a.AnsweredAt) || p.LetGone[a.ID].After(p.LastHeard.At)
}

// promiseDays is after how many days a promise without a day is due. If kept within two days, it still belongs to
// the talk.
const promiseDays = 2

// promiseDue returns when a promise is due.
func promiseDue(pol rules.Policy, q rules.Promise) time.Time {
	if !q.Due.IsZero() {
		return q.Due
	}
	return q.At.In(pol.Zone).AddDate(0, 0, promiseDays)
}
