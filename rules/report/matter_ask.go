package report

import (
	"cmp"
	"slices"
	"time"

	"informd/rules"
	"informd/rules/content"
	"informd/rules/fact"
	"informd/rules/mail"
)

// asks finds the matter of the newest ask; earlier asks are over.
func (r *matterReader) asks() {
	n := len(r.p.Asks)
	for i := range max(0, n-1) {
		r.closed(r.p.Asks[i].ID, "a newer ask took its place")
	}
	if n == 0 {
		r.comesBack("")
		r.neverAsked()
		return
	}
	switch a := &r.p.Asks[n-1]; {
	case a.Open():
		r.openAsk(a)
	case r.p.NeverWrite:
		r.closed(a.ID, "they are not to be written to")
	case !r.p.ComeBackDay().IsZero():
		r.comesBack(a.ID)
	case a.State == rules.AskDeclined || a.Outcome == fact.Declined:
		r.saidNo(a)
	case a.State == rules.AskAnswered:
		r.answered(a)
	case a.State == rules.AskBounced || a.State == rules.AskGone:
		r.undelivered(a)
	default:
		r.closed(a.ID, a.Why)
	}
}

// neverAsked finds the matter of somebody whom another person named, and who wrote first: the owner owes them an
// answer, or waits for theirs.
func (r *matterReader) neverAsked() {
	p := r.p
	heard, wrote := p.LastHeard, p.LastWrote.At
	switch via := p.Facts[fact.Via]; {
	case via == "" || heard.At.IsZero() || len(p.Talks) > 0 || p.NeverWrite || !p.ComeBackDay().IsZero():
	case wrote.After(heard.At):
		r.silentSince(p.ID, wrote, "")
	default:
		r.add(Matter{State: MatterAnswered, About: p.ID, Since: heard.At, Next: heard.At,
			Line: briefLine("wrote "+r.ago(heard.At)+"; "+via+" had named them to you",
				"They are waiting to hear from you; put me in Bcc.", letGoButton(p.ID)).Reading(heard.ID)})
	}
}

// openAsk finds the matter of an open ask. It waits for the follow-up, for the day on which it is closed, or, if
// something is in doubt, for the owner.
func (r *matterReader) openAsk(a *rules.Ask) {
	p, pol := r.p, r.Policy
	it, made := p.Item(rules.FollowupKey(a.ID))
	switch {
	case !a.NudgedAt.IsZero(), !a.FollowedAt.IsZero():
		r.asked(a, it, made)
	case p.NeverWrite:
		end := pol.Followup.After.After(rules.FollowupDue(pol, p, a), pol.Zone)
		r.add(Matter{State: MatterWatched, About: a.ID, Since: a.SentAt(), Next: end,
			Plan: "the ask is closed unless they answer"})
	case len(p.Doubts) > 0:
		r.doubt(a, p.Doubts[0])
	case made && it.State == rules.StateUnsure:
		r.unsure(a, it)
	case made && !it.State.Over() && !a.Hurried && rules.TooLate(r.Now, pol, it):
		r.late(a, it)
	case made && it.Road == rules.RoadDraft && it.State == rules.StateSent:
		r.drafted(a, it)
	default:
		r.asked(a, it, made)
	}
}

// asked handles an open ask without a doubt.
func (r *matterReader) asked(a *rules.Ask, it rules.Item, made bool) {
	next, plan := r.nextOfAsk(a, it, made)
	r.add(Matter{State: MatterAsked, About: a.ID, Since: a.SentAt(), Next: next, Plan: plan})
}

// unsure handles a follow-up that may or may not have been sent.
func (r *matterReader) unsure(a *rules.Ask, it rules.Item) {
	r.add(Matter{State: MatterUnsure, About: a.ID, Since: it.Finished, Next: it.Finished,
		Line: briefLine("the follow-up may or may not have gone", "Look in Sent; I never send it again by myself.",
			content.Button{Label: "Send it again", Command: content.CommandSendNow, Tag: rules.Tag(a.ID)},
			content.Button{Label: "Let it go", Command: content.CommandStop, Tag: rules.Tag(a.ID)})})
}

// late handles a follow-up that is so late that it waits for the owner's decision.
func (r *matterReader) late(a *rules.Ask, it rules.Item) {
	what, next := "the follow-up was due "+r.Policy.OnDay(it.Due)+", and waits for your word", it.Due
	if rules.TooLate(it.Created, r.Policy, it) { // its notice asked just now
		what = "your ask of " + r.Policy.SayDay(a.SentAt()) + " is old, and its follow-up waits for your word"
		next = it.Created.AddDate(0, 0, rules.AfterTrouble)
	}
	r.add(Matter{State: MatterLate, About: a.ID, Since: it.Due, Next: next, Plan: "you are asked about the follow-up",
		Line: briefLine(what,
			"It leaves when you say so, and not by itself.",
			content.Button{Label: "Send now", Command: content.CommandSendNow, Tag: rules.Tag(a.ID)},
			content.Button{Label: "Let it go", Command: content.CommandStop, Tag: rules.Tag(a.ID)})})
}

// nextOfAsk returns when informd looks again at an ask without a doubt, and what it does then.
func (r *matterReader) nextOfAsk(a *rules.Ask, it rules.Item, made bool) (next time.Time, plan string) {
	p, pol := r.p, r.Policy
	closes := "the ask is closed unless " + p.Called() + " answers"
	switch mode := pol.FollowupMode(a); {
	case !a.FollowedAt.IsZero():
		return pol.Followup.After.After(a.FollowedAt, pol.Zone), closes
	case !a.NudgedAt.IsZero():
		return pol.Followup.After.After(a.NudgedAt, pol.Zone), closes
	case made && it.State.Over():
		return pol.Followup.After.After(it.Finished, pol.Zone), closes
	case mode == rules.ModeOff:
		return pol.Followup.After.After(rules.FollowupDue(pol, p, a), pol.Zone), closes
	case mode == rules.ModeDraft:
		return rules.FollowupAt(r.Now, pol, p, a), "a follow-up is drafted unless " + p.Called() + " answers"
	}
	return rules.FollowupAt(r.Now, pol, p, a), "a follow-up leaves unless " + p.Called() + " answers"
}

// drafted handles a follow-up that is in Drafts, for the owner to send.
func (r *matterReader) drafted(a *rules.Ask, it rules.Item) {
	closes := r.Policy.OnDay(r.Policy.Followup.After.After(it.Finished, r.Policy.Zone))
	since := r.Policy.SayDay(a.SentAt())
	line := briefLine("no answer since "+since+"; the follow-up is in Drafts",
		"Send it or let it go; otherwise I close the ask "+closes+", and nothing is sent.",
		content.Button{Label: "Let it go", Command: content.CommandStop, Tag: rules.Tag(a.ID)})
	if !r.inDrafts(r.p, it.Key) {
		line.What = "no answer since " + since + "; the follow-up that I drafted is no longer in Drafts"
		line.How = "If you sent it, put me in Bcc and I know; otherwise I close the ask " + closes + "."
	}
	r.add(Matter{State: MatterDrafted, About: a.ID, Since: it.Finished, Next: it.Finished, Line: line})
}

// doubt handles a mail that may be the answer, or another sign that the owner may want no follow-up.
func (r *matterReader) doubt(a *rules.Ask, q rules.Doubt) {
	line := briefLine(r.mailInDoubt(q)+": "+q.Why, "The follow-up waits until you say.", q.Buttons(a)...)
	if !a.FollowedAt.IsZero() {
		line.How = "The follow-up has gone, and I write no more."
	}
	if q.MayBeAnswer() {
		line.How = "Has " + r.first() + " answered? " + line.How
	}
	switch {
	case q.Kind == fact.DoubtChallenge:
		line.How = "Until then your ask is not delivered. If you trust the gate, do what its mail says. " + line.How
	case r.excepts(q):
		line.What = "your note of " + r.Policy.SayDay(q.At) + " may stop some follow-ups, and not all"
		line.How = "Shall the one to " + r.p.Called() + " stop? It waits until you say."
	case q.OwnDoing(), q.Kind == fact.DoubtModerated:
		line.What = q.Why
	case q.Kind == fact.DoubtTogether:
		line.What = q.Why
		line.How = "Does that go for " + r.p.Called() + " as well? Until you say, no follow-up is drafted."
	case q.Shared():
		line.How = "Has one of them answered? Their follow-ups wait until you say."
	}
	for _, g := range r.p.Guesses {
		if g = g.AskedAt(r.Now, r.Policy); g.Source == q.Source {
			line.What = r.mayBe(g)
			if g.Kind != fact.Stopped { // one of the buttons says that already
				line.Buttons = append([]content.Button{g.YesButton()}, line.Buttons...)
			}
		}
	}
	due := rules.FollowupDue(r.Policy, r.p, a)
	r.add(Matter{State: MatterDoubt, About: q.ID(), Since: q.At, Next: q.BriefAsks(),
		Plan: "you are asked about it again", Brief: inDoubt(q),
		Line: line, Today: due.After(r.Now) && due.Before(r.Now.Add(oneDay))})
}

// excepts reports whether a doubt comes of a note that ends things with all but some.
func (r *matterReader) excepts(q rules.Doubt) bool {
	return slices.ContainsFunc(r.Policy.Account.Unassigned, func(n rules.UnassignedNote) bool {
		return n.Source == q.Source && n.Excepts
	})
}

// inDoubt says in a few words what is in doubt where that is not whether a mail is the answer, and "" otherwise.
func inDoubt(q rules.Doubt) string {
	switch q.Kind {
	case fact.DoubtNotice, fact.DoubtNoteLost:
		return "your note"
	case fact.DoubtTogether:
		return "whether an answer goes for them"
	case fact.DoubtBeside:
		return "whether you followed up"
	case fact.DoubtWithdrawn:
		return "whether you took the ask back"
	case fact.DoubtChallenge:
		return "a robot holds your mail"
	case fact.DoubtModerated:
		return "a list holds your mail"
	}
	return ""
}

// answered handles an answered ask: either a talk came of it, or it is the turn of the owner or of the contact.
func (r *matterReader) answered(a *rules.Ask) {
	p := r.p
	if t := talkOf(p, a); t != nil {
		r.closed(a.ID, "a talk came of it")
		return
	}
	if p.MayHaveAgreed(a.AnsweredAt) {
		r.closed(a.ID, "a talk may be agreed, and you are asked whether it is")
		return
	}
	if g := r.mayHaveMet(a.AnsweredAt); g != nil {
		r.tookPlace(a, *g)
		return
	}
	if at := askedWhetherTalked(p, a.AnsweredAt); !at.IsZero() && !p.LastHeard.At.After(at) {
		r.closed(a.ID, "you were asked whether you talked")
		return
	}
	if a.SpokenFor && !p.LastHeard.At.After(a.AnsweredAt) {
		r.closed(a.ID, a.Why)
		return
	}
	if q := p.PassedOn(a); q != nil && !p.LastHeard.At.After(a.AnsweredAt) {
		r.closed(a.ID, "they introduced you to "+q.Called())
		return
	}
	if q := r.askedInstead(a); q != nil {
		r.closed(a.ID, "you asked "+q.Called()+", whom they named in their place")
		return
	}
	heard, wrote := latest(a.AnsweredAt, p.LastHeard.At), p.LastWrote.At
	switch {
	case wrote.After(heard) && a.Outcome == "" && (a.Guess == fact.Declined || a.Fee):
		r.closed(a.ID, "you answered what reads like a no, or a price") // it would be unkind to press them for a day
	case wrote.After(heard) && r.calledOffBy(wrote) && len(p.LastWrote.Times) == 0:
		r.owesDay(a, wrote)
	case wrote.After(heard):
		r.silentSince(a.ID, wrote, a.Outcome)
	case a.Outcome == fact.Deferred && r.mentionedSince(MatterLater, a.ID, a.AnsweredAt):
		r.backLater(a)
	case a.Outcome == fact.Deferred:
		how := "Thank them, and say"
		if r.inDrafts(p, rules.DeclineKey(a.ID)) {
			how = "A short friendly answer is in Drafts. Say"
		}
		r.add(Matter{State: MatterLater, About: a.ID, Since: a.AnsweredAt, Next: a.AnsweredAt, Line: briefLine(
			"answered "+r.ago(a.AnsweredAt)+": later",
			how+" when you want to be reminded; otherwise I come back to it "+r.Policy.OnDay(p.ComeBackDefault(a))+".",
			rules.ReminderButtons(a.ID)...)})
	case a.Outcome == fact.Accepted:
		what, how, agreed := "said yes "+r.ago(a.AnsweredAt)+r.alsoFor(a), r.nextOfYes(a, heard), r.proposed(a)
		what += r.andAgain(a.AnsweredAt, heard) // the words shown are those of their answer
		if len(agreed) > 0 {
			how = "Answer them; once it is agreed, tap the line below."
		}
		r.add(Matter{State: MatterYes, About: a.ID, Since: heard, Next: heard,
			Line: briefLine(what, how, agreed...).Reading(p.LastHeard.ID)})
	default:
		r.outcomeUnknown(a, heard)
	}
}

// andAgain says that they wrote again after an answer: ", and wrote again on Saturday"; "" if they did not.
func (r *matterReader) andAgain(answered, heard time.Time) string {
	switch {
	case !heard.After(answered):
		return ""
	case r.days(heard) == r.days(answered):
		return ", and wrote again"
	}
	return ", and wrote again " + r.day(heard)
}

// backLater handles somebody who said later without a day, after the owner was told which day informd chose.
func (r *matterReader) backLater(a *rules.Ask) {
	at := r.p.ComeBackDefault(a)
	r.add(Matter{State: MatterBack, About: a.ID, Since: at, Next: at, Plan: "you write again",
		Line: briefLine("answered "+r.ago(a.AnsweredAt)+": later", writeAgain, comeBackButtons(a.ID, a.ID)...)})
}

// alsoFor says for whom else the answer also spoke: ", for Mia Berg as well".
func (r *matterReader) alsoFor(a *rules.Ask) string {
	var names []string
	for _, addr := range a.Others {
		if q := r.other(addr); q != nil && q.ID != r.p.ID {
			if b := q.AskedBy(a.IDs); b != nil && b.SpokenFor && b.AnsweredAt.Equal(a.AnsweredAt) {
				names = append(names, q.Called())
			}
		}
	}
	if len(names) == 0 {
		return ""
	}
	return ", for " + content.Names(names) + " as well"
}

// toldOfAnswer reports whether only the owner told of an answer; informd has seen no such mail. The owner may have
// replied in the same way, unseen.
func (r *matterReader) toldOfAnswer(a *rules.Ask) bool { return toldOfAnswer(r.p, a) }

// noteOf returns the owner's note that told of the answer to an ask, as one line.
func (r *matterReader) noteOf(a *rules.Ask) (words string) {
	source := ""
	for _, e := range fact.InForce(r.p.Events()) {
		switch {
		case e.Kind == fact.Answered && e.Ask == a.ID:
			source = e.Source
		case e.Kind == fact.Noted && e.Source == source:
			words = mail.Head(e.Text)
		}
	}
	return words
}

// askedInstead returns the person whom they named in their place, if the owner has asked that person since;
// otherwise nil.
func (r *matterReader) askedInstead(a *rules.Ask) *rules.Person {
	if a.Delegate == nil || a.Outcome == fact.Accepted || a.Outcome == fact.Deferred {
		return nil
	}
	q := r.other(a.Delegate.Addr)
	if q == nil || !slices.ContainsFunc(q.Asks, func(b rules.Ask) bool { return b.At.After(a.AnsweredAt) }) {
		return nil
	}
	return q
}

// nextOfYes returns what the owner should do after a yes. If the contact wants to propose a day, the owner waits
// for that first.
func (r *matterReader) nextOfYes(a *rules.Ask, heard time.Time) string {
	switch old := r.old(heard); {
	case a.WillSay && old:
		return "They wanted to propose a day, and none has come; a short line with one of yours may help."
	case a.WillSay:
		return "They want to propose a day. " + tellDay
	case r.calledOffBy(heard):
		return "They called it off. A kind line, and another day when it suits. " + tellDay
	case heard.After(a.AnsweredAt):
		return "They are waiting to hear from you. " + tellDay
	case old && r.toldOfAnswer(a):
		return "If no day is agreed, a short line still finds the door open. " + tellDay
	case old:
		return "They have waited for a day from you since then; a short line still finds the door open."
	case len(r.p.LastHeard.Times) > 0 && !old:
		return "They name a time: answer them. " + tellDay
	case r.days(heard) > warmDays:
		return "Suggest a day. " + tellDay
	}
	return "Suggest a day soon. " + tellDay
}

// tellDay says how informd learns of a talk.
const tellDay = "Once it is agreed, write me “interview fri 15:00”; an invitation in your mailbox does it too."

// warmDays is for how many days after an answer informd says that a day is to be suggested soon.
const warmDays = 7

// proposed returns a button that says: the time is agreed. It is there only if their newest mail proposes exactly
// one time.
func (r *matterReader) proposed(a *rules.Ask) []content.Button {
	if times := r.p.LastHeard.Times; len(times) == 1 {
		if start, whole := times[0].Start(r.Policy.Zone); whole && start.After(r.Now) {
			local := start.In(r.Policy.Zone)
			return []content.Button{{Label: "Agreed: " + local.Format("Mon 2 Jan 15:04"),
				Command: content.TimedCommand(content.CommandInterview, local), Tag: rules.Tag(a.ID)}}
		}
	}
	return nil
}

// calledOffBy reports whether the mail of the given time, by either of the two, called off a talk that may have been
// agreed.
func (r *matterReader) calledOffBy(mail time.Time) bool {
	return slices.ContainsFunc(r.p.Events(), func(e fact.Event) bool {
		return e.Kind == fact.Cleared && e.Guess == fact.Booked && e.At.Equal(mail)
	})
}

// owesDay handles a talk that the owner called off before it was booked: the next word is the owner's.
func (r *matterReader) owesDay(a *rules.Ask, wrote time.Time) {
	r.add(Matter{State: MatterYes, About: a.ID, Since: wrote,
		Next: wrote.In(r.Policy.Zone).AddDate(0, 0, untilReminded), Plan: "you are reminded of a new day",
		Line: briefLine("said yes, and you called your talk off "+r.ago(wrote),
			"A new day in one line will do, when it suits. "+tellDay)})
}

// saidNo handles a no: it asks only for a short friendly answer, and mentions that once.
func (r *matterReader) saidNo(a *rules.Ask) {
	switch {
	case a.SpokenFor && !r.p.LastHeard.At.After(a.ClosedAt):
		r.closed(a.ID, a.Why)
		return
	case r.p.PassedOn(a) != nil:
		r.closed(a.ID, "they said no, and introduced you to "+r.p.PassedOn(a).Called())
		return
	case r.p.LastWrote.At.After(a.ClosedAt):
		r.closed(a.ID, "they said no, and you answered")
		return
	}
	how := "If you would like to keep in touch, I can remind you."
	if r.inDrafts(r.p, rules.DeclineKey(a.ID)) {
		how = "A short friendly answer is in Drafts. " + how
	}
	r.add(Matter{State: MatterNo, About: a.ID, Since: a.ClosedAt, Next: a.ClosedAt,
		Closes: a.ClosedAt.AddDate(0, 0, untilNoRests),
		Line: briefLine("said no "+r.ago(a.ClosedAt)+r.alsoFor(a), how,
			append(a.DelegateButtons(), rules.ReminderButtons(a.ID)[1:]...)...)})
}

// undelivered handles an ask that did not arrive, or that went to somebody who has left.
func (r *matterReader) undelivered(a *rules.Ask) {
	if a.GoneByOwner {
		r.closed(a.ID, "you said that they are not the one to ask")
		return
	}
	what, words := "your ask did not arrive at "+a.To.Addr, ""
	how := "If you know the right address, answer “same:” and the address. Your ask to it will then be in Drafts."
	switch {
	case a.State == rules.AskGone && r.p.SaidOf(a, fact.MovedOn) != "":
		what, words = "has left", r.p.SaidOf(a, fact.MovedOn)
		how = "If you know where to write now, answer “same:” and the address. Your ask to it will then be in Drafts."
	case a.State == rules.AskGone:
		what = "nobody answers any more at " + a.To.Addr
	}
	buttons := []content.Button{{Label: "Give another address", Command: content.CommandSame, Tag: rules.Tag(a.ID)},
		letGoButton(a.ID)}
	for _, it := range r.p.Items {
		if it.Kind == content.KindReask && it.Ask == a.ID && r.inDrafts(r.p, it.Key) {
			how, buttons = "The ask to "+it.To+" is in Drafts; sending it tracks it.", buttons[1:]
		}
	}
	line := briefLine(what, how, buttons...)
	line.Words = words
	r.add(Matter{State: MatterUndelivered, About: a.ID, Since: a.ClosedAt,
		Next: a.ClosedAt.AddDate(0, 0, rules.AfterTrouble),
		Plan: "you are reminded that it did not arrive", Line: line})
}

// talkOf returns a talk that came of an ask, in any state; nil if there is none.
func talkOf(p *rules.Person, a *rules.Ask) *rules.Talk {
	for i := range p.Talks {
		if t := &p.Talks[i]; t.Ask == a.ID || t.Start.After(a.At) {
			return t
		}
	}
	return nil
}

func latest(times ...time.Time) (newest time.Time) {
	for _, t := range times {
		if t.After(newest) {
			newest = t
		}
	}
	return newest
}

// mailInDoubt says which mail is in doubt, so that the owner finds it: "Ann wrote on Monday, “Re: Ships”".
func (r *matterReader) mailInDoubt(q rules.Doubt) string {
	said := "a mail came " + r.day(q.At)
	if from := cmp.Or(q.From.Name, q.From.Addr); from != "" && !r.Policy.Self.Mine(q.From.Addr) {
		said = from + " wrote " + r.day(q.At)
	}
	if q.Subject != "" {
		said += ", “" + mail.Head(q.Subject) + "”"
	}
	return said
}
