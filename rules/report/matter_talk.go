package report

import (
	"slices"
	"time"

	"informd/rules"
	"informd/rules/content"
	"informd/rules/fact"
)

// talks finds what each talk waits for: its day, a note, thanks, or a new day.
func (r *matterReader) talks() {
	for i := range r.p.Talks {
		switch t := &r.p.Talks[i]; {
		case t.State == rules.TalkCancelled:
			r.calledOff(t)
		case r.p.MayHaveMissed(t) && (t.Doubtful() || !r.Now.Before(t.End)):
			// the question whether it took place, or has another time, stands among the guesses
		case t.Doubtful():
			r.saidOff(t)
		case r.Now.Before(t.End):
			r.bookedTalk(t)
		default:
			r.pastTalk(t)
		}
	}
}

// bookedTalk handles a talk that is booked or is taking place now.
func (r *matterReader) bookedTalk(t *rules.Talk) {
	pol := r.Policy
	evening := pol.PrepAt.OnDay(t.Start, -1, pol.Zone).UTC()
	m := Matter{State: MatterTalk, About: t.ID, Since: t.Start, Next: evening,
		Plan: "the prep sheet for your talk comes"}
	if !r.Now.Before(evening) {
		m.Next, m.Plan = t.Start, "you talk"
	}
	if !r.Now.Before(t.Start) {
		m.Next, m.Plan = t.End, "you are asked how your talk went"
	}
	r.add(m)
	r.goal(t)
}

// goal asks once, after an invitation booked a talk, whether the owner goes to learn or to impress. If a note
// booked the talk, the receipt has already asked.
func (r *matterReader) goal(t *rules.Talk) {
	pol := r.Policy
	if r.p.Facts[fact.Goal] != "" || t.Invited.IsZero() || !r.Now.Before(t.Start) {
		return
	}
	first := pol.BriefAt.FirstAfter(t.Invited, pol.Zone)
	for n := 0; !pol.Working(first) && first.Weekday() != pol.DigestDay && n < untilWorking; n++ {
		first = pol.BriefAt.OnDay(first, 1, pol.Zone)
	}
	if !r.Now.Before(first.Add(halfDay)) {
		return
	}
	r.add(Matter{State: MatterGoal, About: t.ID, Since: first, Next: first,
		Line: briefLine("you talk "+pol.OnTalk(t.Start, t.End),
			rules.AsksGoal,
			rules.GoalButtons(t.ID)...)})
}

// pastTalk handles a talk that is over: it needs a note, and thanks.
func (r *matterReader) pastTalk(t *rules.Talk) {
	switch {
	case r.p.OwesThanks(*t):
		r.thanksDue(t)
	case t.State == rules.TalkBooked && !t.Told && (t.Thanked.IsZero() || r.notedOf(t).IsZero()):
		r.noteDue(t)
	default:
		r.closed(t.ID, "you talked, and it is thanked for")
	}
}

// noteDue asks how a talk went; if the owner has already sent thanks, it asks only once. If a note did not say
// whether the talk took place, it asks that.
func (r *matterReader) noteDue(t *rules.Talk) {
	asks, closes := t.End.Add(halfDay), t.End.AddDate(0, 0, untilLetGo)
	if !t.Thanked.IsZero() && r.mentionedSince(MatterNote, t.ID, t.End) {
		asks = closes
	}
	m := Matter{State: MatterNote, About: t.ID, Since: t.End, Next: asks, Closes: closes,
		Plan: "you are asked for a note of your talk"}
	buttons := []content.Button{didNotHappen(t.ID), letGoButton(t.ID)}
	how := "How did it go? A line or two will do, in answer to this."
	if noted := r.notedOf(t); !noted.IsZero() {
		how = content.Sentence(r.noteIsKept(noted)) + " If you talked, the thank-you is drafted."
		buttons = append([]content.Button{{Label: "We talked", Tag: rules.Tag(t.ID),
			Command: content.TimedCommand(content.CommandMet, t.Start.In(r.Policy.Zone))}}, buttons...)
	}
	m.Line = briefLine("your talk was "+r.ago(t.Start), how, buttons...)
	r.add(m)
}

// notedOf returns when the owner last wrote a note after a talk that is over. informd then does not ask how it
// went: the note is kept, and the thank-you quotes it. The result is zero if there is no note, or if the note may
// say that there was no talk.
func (r *matterReader) notedOf(t *rules.Talk) time.Time {
	if r.p.MayHaveMissed(t) {
		return time.Time{}
	}
	return notedSince(r.p, t.End)
}

func didNotHappen(talk string) content.Button {
	return content.Button{Label: "It did not take place", Command: content.CommandCancelled, Tag: rules.Tag(talk)}
}

// thanksDue handles a talk for which the owner has not yet sent thanks. Thanks count most on the first day.
func (r *matterReader) thanksDue(t *rules.Talk) {
	end, pol := t.End, r.Policy
	today := !end.Add(oneDay).Before(r.Now)
	m := Matter{State: MatterThanks, About: t.ID, Since: end, Next: end, Closes: end.AddDate(0, 0, untilLetGo),
		Today: today, Plan: "a thank-you is drafted"}
	key := rules.ThankYouKey(t.ID)
	it, made := r.p.Item(key)
	what, how := r.afterTalk(t), "A line from you is enough; put me in Bcc and I know."
	due := pol.ThankYouAt.FirstAfter(t.End, pol.Zone)
	silent := !t.Told && r.notedOf(t).IsZero()
	switch drafted := r.inDrafts(r.p, key); {
	case silent && drafted:
		how = "How did it go? The thank-you in Drafts waits for a line or two from you."
	case silent:
		how = "How did it go? A line or two, and the thank-you says it."
	case drafted:
		how = r.draftedThanks(t, it)
	case made:
	case due.After(r.Now):
		how = "Your thank-you will be in Drafts " + due.Format("at 15:04") + "."
	default:
		how = "Your thank-you will be in Drafts in a moment."
	}
	if today {
		how += " Best sent today."
	}
	buttons := []content.Button{{Label: "No thanks needed", Command: content.CommandNoThanks, Tag: rules.Tag(t.ID)}}
	if !t.Told {
		buttons = append(buttons, didNotHappen(t.ID))
	}
	m.Line = briefLine(what, how, buttons...)
	r.add(m)
}

// draftedThanks says what is to be done with a thank-you in Drafts: what is no longer so since it was drafted, and what
// it still lacks.
func (r *matterReader) draftedThanks(t *rules.Talk, it rules.Item) string {
	how, next := "Your thank-you is in Drafts.", " Read it and send it."
	if done := r.p.StillPromised(t); len(done) > 0 {
		how += " It still promises " + promisedIn(done) + ", which you have done since: change that."
		next = " Then send it."
	}
	if says, better := r.Policy.OutdatedDay(r.Now, r.p, t); says != "" {
		how += " It says “" + says + "”: make that “" + better + "”, and add a word for the delay."
		next = " Then send it."
	}
	if it.Unfinished() {
		next = " Fill in what stands in brackets, and send it."
	}
	return how + next
}

// promisedIn names what a thank-you promises.
func promisedIn(all []rules.Promise) string {
	var names []string
	for _, q := range all {
		if q.Kind == rules.PromiseIntro {
			names = append(names, "to write to "+q.Called())
			continue
		}
		names = append(names, "“"+q.Text+"”")
	}
	return content.Names(names)
}

// thanksInDrafts reports whether a thank-you to the person lies in Drafts and was not sent.
func (r *matterReader) thanksInDrafts() bool {
	return slices.ContainsFunc(r.p.Talks, func(t rules.Talk) bool {
		return r.p.OwesThanks(t) && r.inDrafts(r.p, rules.ThankYouKey(t.ID))
	})
}

// PromisedInDrafts names what a thank-you in Drafts promises although the owner has done it; "" if nothing.
func (c MatterContext) PromisedInDrafts(p *rules.Person) string {
	var done []rules.Promise
	for i := range p.Talks {
		if t := &p.Talks[i]; p.OwesThanks(*t) && c.inDrafts(p, rules.ThankYouKey(t.ID)) {
			done = append(done, p.StillPromised(t)...)
		}
	}
	return promisedIn(done)
}

// afterTalk says that a talk is over. It says "you talked" only if informd knows that the talk took place.
func (r *matterReader) afterTalk(t *rules.Talk) string {
	if !t.TookPlace() {
		return "your talk was " + r.ago(t.Start)
	}
	return "you talked " + r.ago(t.Start)
}

// follows reports whether a talk took place, or was cancelled, after the talk off was cancelled.
func follows(t rules.Talk, off *rules.Talk) bool {
	if t.State == rules.TalkCancelled {
		return t.Off.After(off.Off)
	}
	return t.End.After(off.Off)
}

// askedSince reports whether the newest ask to p was sent after the given time, or was closed after it without an
// answer.
func askedSince(p *rules.Person, t time.Time) bool {
	n := len(p.Asks)
	if n == 0 {
		return false
	}
	a := p.Asks[n-1]
	return a.At.After(t) || a.State != rules.AskAnswered && !a.ClosedAt.Before(t)
}

// calledOff handles a cancelled talk: the owner looks for a new day, unless there is one already or the contact
// said no.
func (r *matterReader) calledOff(t *rules.Talk) {
	p := r.p
	switch {
	case slices.ContainsFunc(p.Talks, func(o rules.Talk) bool { return o.ID != t.ID && follows(o, t) }):
		r.closed(t.ID, "another talk took its place")
		return
	case p.NeverWrite:
		r.closed(t.ID, "they are not to be written to")
		return
	case askedSince(p, t.Off), !p.ComeBackDay().IsZero() && p.ComeBackSaid.After(t.Off):
		r.closed(t.ID, "what became of your ask says more")
		return
	}
	heard, wrote := latest(t.Off, p.LastHeard.At), p.LastWrote.At
	if wrote.After(heard) {
		r.silentSince(t.ID, wrote, "")
		return
	}
	how := "Suggest another day. " + tellDay
	if r.old(t.Off) {
		how = "A short line with a new day still opens it."
	}
	r.add(Matter{State: MatterOff, About: t.ID, Since: t.Off, Next: t.Off,
		Line: briefLine("your talk of "+r.Policy.SayDay(t.Start)+" is off, and has no new day", how,
			letGoButton(t.ID)).Reading(p.LastHeard.ID)})
}

// saidOff handles a talk that the contact seems to have cancelled, or asks to move. Nothing changes until the owner
// says so.
func (r *matterReader) saidOff(t *rules.Talk) {
	what := "seems to have cancelled your talk of " + r.Policy.SayTalk(t.Start, t.End)
	how, to := "Is it off? I do nothing about that talk until you say.", r.p.OffTo(t)
	switch {
	case r.p.MayCome(t) && r.Now.Before(t.End):
		what = "answered “maybe” to your talk of " + r.Policy.SayTalk(t.Start, t.End)
		how = "I keep the talk. If it is off, or has a new day, tell me."
	case to.After(r.Now):
		what = "asks to move your talk of " + r.Policy.SayTalk(t.Start, t.End) + " to " + r.Policy.Say(to)
		how = "Shall I move it? I do nothing about that talk until you say."
	case !to.IsZero() && !r.Now.Before(t.End):
		what = "asked to move your talk of " + r.Policy.SayTalk(t.Start, t.End) + " to " + r.Policy.Say(to)
		how = "Did you talk then? If it is off, suggest another day when it suits."
	case !r.Now.Before(t.End):
		how = "Did you talk? If it is off, suggest another day when it suits."
	}
	line := briefLine(what, how, r.Policy.OffButtons(r.Now, t, to)...)
	line.Words = t.OffWords
	r.add(Matter{State: MatterSaidOff, About: t.ID, Since: t.SaidOff, Next: t.SaidOff.AddDate(0, 0, rules.AfterTrouble),
		Today:  t.Start.After(r.Now) && t.Start.Before(r.Now.Add(oneDay)),
		Closes: t.End.AddDate(0, 0, untilLetGo), Plan: "you are asked whether the talk is off", Line: line})
}
