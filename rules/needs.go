package rules

import (
	"strings"
	"time"

	"informd/rules/content"
	"informd/rules/dates"
	"informd/rules/mail"
)

// A need is something only the owner can do, and since when.
type need struct {
	content.BriefLine
	since  time.Time
	urgent bool // it has a day, and that day may be a Sunday
	gentle bool // once is enough, and a second word a week later
}

// pressing reports whether a need is worth a mail of its own today: when it is new, and
// then ever more rarely, on working days. In between, the digest keeps it.
func (n need) pressing(now time.Time, pol Policy) bool {
	days := int(dates.Clock{}.On(now, pol.Zone).Sub(dates.Clock{}.On(n.since, pol.Zone)).Hours()+12) / 24
	switch {
	case !n.urgent && !pol.Working(now):
		return false
	case n.gentle:
		return days <= 1 || days == 7
	}
	return days <= 2 || days == 4 || days == 7 || days == 14
}

func lines(needs []need) []content.BriefLine {
	var out []content.BriefLine
	for _, n := range needs {
		n.What = sentence(n.What)
		out = append(out, n.BriefLine)
	}
	return out
}

// sentence begins with a capital and ends with a full stop.
func sentence(s string) string {
	first := mail.FirstRune(s)
	s = strings.ToUpper(first) + s[len(first):]
	if !strings.HasSuffix(s, ".") && !strings.HasSuffix(s, "?") && !strings.HasSuffix(s, "!") {
		s += "."
	}
	return s
}

// needs is what only the owner can do, for the brief and the top of the digest.
func needs(now time.Time, pol Policy, people []*Person) []need {
	var out []need
	for _, p := range byName(people) {
		for _, f := range []func(time.Time, Policy, *Person) []need{needAnswer, needAgain, needGoal, needThanks, needNote, needPromise, needDoubt} {
			out = append(out, f(now, pol, p)...)
		}
	}
	return out
}

// needAnswer is an answer that the owner has not answered yet, and what it asks for: a
// word on what it means, a day, a reminder.
func needAnswer(now time.Time, pol Policy, p *Person) []need {
	if len(p.Asks) == 0 {
		return nil
	}
	a := p.Asks[len(p.Asks)-1]
	over := len(p.Talks) > 0 || p.LastWrote.At.After(a.AnsweredAt) || a.AnsweredAt.IsZero() || !p.Again.IsZero()
	if over || a.State != AskAnswered && a.State != AskDeclined {
		return nil
	}
	on := pol.SayDay(a.AnsweredAt)
	line := content.BriefLine{Who: p.Called()}
	switch a.Outcome {
	case Accepted:
		line.What, line.How = "said yes "+on, "Agree on a day while it is warm; “interview fri 15:00” or an invitation tells me."
	case Deferred:
		line.What, line.How = "said later, "+on, "Thank them, and say when you want to be reminded."
		line.Buttons = AgainButtons(a.ID)
	case Declined:
		if now.After(a.ClosedAt.AddDate(0, 0, 3)) {
			return nil // the lines are in Drafts; a no is not to be pressed
		}
		line.What, line.How = "said no "+on, "Two gracious lines are in Drafts. A no can change; I can remind you."
		line.Buttons = AgainButtons(a.ID)[1:]
	default:
		line.What, line.How = "answered "+on, "Write back while it is warm. And what was it?"
		for _, o := range []content.Button{{Label: "Yes", Command: "that was a yes"}, {Label: "Later", Command: "that was a later"},
			{Label: "No", Command: "that was a no"}, {Label: "They have moved on", Command: "moved on"}, {Label: "They have left", Command: "left"}} {
			o.Tag = Tag(a.ID)
			line.Buttons = append(line.Buttons, o)
		}
	}
	return []need{{BriefLine: line, since: a.AnsweredAt, gentle: a.Outcome == Declined || a.Outcome == Deferred}}
}

// needAgain is somebody whom the owner wanted to come back to today.
func needAgain(now time.Time, pol Policy, p *Person) []need {
	at := p.comesBack()
	if at.IsZero() || now.Before(at) {
		return nil
	}
	line := content.BriefLine{Who: p.Called(), What: "you wanted to come back to them " + pol.SayDay(at), How: "A line of yours opens it again; put me in Bcc."}
	if n := len(p.Asks); n > 0 {
		line.Buttons = AgainButtons(p.Asks[n-1].ID)
	}
	return []need{{BriefLine: line, since: at, gentle: true}}
}

// needGoal is whether the owner goes to learn or to impress: asked once, in the first brief
// or digest after an invitation has booked a talk. One that the owner told of was asked
// about in its receipt.
func needGoal(now time.Time, pol Policy, p *Person) []need {
	if p.Facts[FactGoal] != "" {
		return nil
	}
	var out []need
	for _, t := range p.Talks {
		if t.State != TalkBooked || t.Invited.IsZero() || !t.Start.After(now) {
			continue
		}
		first := pol.BriefAt.FirstAfter(t.Invited, pol.Zone)
		for n := 0; !pol.Working(first) && first.Weekday() != pol.DigestDay && n < 14; n++ {
			first = pol.BriefAt.On(first.AddDate(0, 0, 1), pol.Zone)
		}
		if !now.Before(first.Add(12 * time.Hour)) {
			continue
		}
		line := content.BriefLine{Who: p.Called(), What: "you talk " + pol.Say(t.Start), How: "To learn, or to impress? The prep sheet follows your word.",
			Buttons: GoalButtons(t.ID)}
		out = append(out, need{BriefLine: line, since: first})
	}
	return out
}

// needNote is a talk that has ended and of which no note is in.
func needNote(now time.Time, pol Policy, p *Person) []need {
	var out []need
	for _, t := range p.Talks {
		if t.State != TalkBooked || t.Logged || p.OwesThanks(t) || t.End.IsZero() || t.End.Add(12*time.Hour).After(now) || now.After(t.End.AddDate(0, 0, 14)) {
			continue
		}
		out = append(out, need{BriefLine: content.BriefLine{Who: p.Called(), What: "you talked " + pol.SayDay(t.Start) + ", and no note is in", How: "A line or two will do, in answer to the prompt.",
			Buttons: []content.Button{{Label: "It did not happen", Command: "cancelled", Tag: Tag(t.ID)}}}, since: t.End})
	}
	return out
}

// needThanks is a talk not thanked for whose first day runs out or is over.
func needThanks(now time.Time, pol Policy, p *Person) []need {
	var out []need
	for _, t := range p.Talks {
		if !p.OwesThanks(t) || t.End.IsZero() || t.End.After(now) || now.After(t.End.AddDate(0, 0, 14)) {
			continue
		}
		line := content.BriefLine{Who: p.Called(), What: "you talked " + pol.SayDay(t.Start) + " and have not sent thanks",
			How: "The draft is in Drafts: one specific line, then send.", Buttons: []content.Button{{Label: "No thanks needed", Command: "nothanks", Tag: Tag(t.ID)}}}
		if due := pol.ThankYouAt.FirstAfter(t.End, pol.Zone); due.After(now) {
			line.How = "The draft comes " + due.Format("at 15:04") + "."
		}
		if hours := int(t.End.Add(24 * time.Hour).Sub(now).Hours()); hours >= 0 {
			line.How += " " + Plural(hours+1, "hour", "hours") + " left of the first day."
		}
		if !t.Logged {
			line.How += " No note is in yet; a line or two give it something to say."
			line.Buttons = append(line.Buttons, content.Button{Label: "It did not happen", Command: "cancelled", Tag: Tag(t.ID)})
		}
		out = append(out, need{BriefLine: line, since: t.End, urgent: true})
	}
	return out
}

// OwesThanks reports whether the owner has still to thank for a talk, or to say that no
// thanks are wanted.
func (p *Person) OwesThanks(t Talk) bool {
	return t.State != TalkCancelled && !t.NoThanks && !p.NoThanks && t.Thanked.IsZero()
}

// needPromise is an introduction or offer that is due.
func needPromise(now time.Time, pol Policy, p *Person) []need {
	var out []need
	for _, q := range p.Promises {
		if !q.Kept.IsZero() || now.Before(promiseDue(pol, q).AddDate(0, 0, -1)) {
			continue
		}
		what, how := "you offered: "+q.Text, "Do it, or let it go."
		if q.Kind == PromiseIntro {
			what, how = "they named "+q.Called(), "Write to "+q.Called()+"; if there is an address, the ask is in Drafts."
		}
		line := content.BriefLine{Who: p.Called(), What: what, How: how, Buttons: []content.Button{{Label: "Done", Command: "done", Tag: Tag(q.ID)}}}
		out = append(out, need{BriefLine: line, since: promiseDue(pol, q).AddDate(0, 0, -1)})
	}
	return out
}

func needDoubt(now time.Time, pol Policy, p *Person) []need {
	if len(p.Doubts) == 0 {
		return nil
	}
	q := p.Doubts[0]
	line := content.BriefLine{Who: p.Called(), What: "a mail may be the answer: " + q.Why, How: "The follow-up waits for your word.", Buttons: q.Buttons()}
	if q.OwnDoing() {
		line.What = q.Why
	}
	return []need{{BriefLine: line, since: q.At}}
}
