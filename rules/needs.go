package rules

import (
	"fmt"
	"strings"
	"time"
)

// A need is something only the owner can do, and since when.
type need struct {
	BriefLine
	since time.Time
}

// pressing reports whether a need is worth a mail of its own today: when it is new, and
// then ever more rarely. In between, the digest keeps it.
func (n need) pressing(now time.Time, zone *time.Location) bool {
	days := int(Clock{}.On(now, zone).Sub(Clock{}.On(n.since, zone)).Hours()+12) / 24
	return days <= 2 || days == 4 || days == 7 || days == 14
}

func lines(needs []need) []BriefLine {
	var out []BriefLine
	for _, n := range needs {
		out = append(out, n.BriefLine)
	}
	return out
}

// needs is what only the owner can do, for the brief and the top of the digest.
func needs(now time.Time, pol Policy, people []*Person) []need {
	var out []need
	for _, p := range byName(people) {
		for _, f := range []func(time.Time, Policy, *Person) []need{needAnswer, needAgain, needThanks, needNote, needPromise, needDoubt} {
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
	line := BriefLine{Who: p.Called()}
	switch a.Outcome {
	case Accepted:
		line.What, line.How = "said yes "+on, "Agree on a day while it is warm; “interview fri 15:00” or an invitation tells me."
	case Deferred:
		line.What, line.How = "said later, "+on, "Thank them, and say when you want to be reminded."
		line.Buttons = againButtons(a.ID)
	case Declined:
		if now.After(a.ClosedAt.AddDate(0, 0, 3)) {
			return nil // the lines are in Drafts; a no is not to be pressed
		}
		line.What, line.How = "said no "+on, "Two gracious lines are in Drafts. A no can change; I can remind you."
		line.Buttons = againButtons(a.ID)[1:]
	default:
		line.What, line.How = "answered "+on, "Write back while it is warm. And what was it?"
		for _, verb := range []string{"yes", "later", "no"} {
			line.Buttons = append(line.Buttons, Button{Label: strings.ToUpper(verb[:1]) + verb[1:], Command: "that was a " + verb, Tag: Tag(a.ID)})
		}
	}
	return []need{{line, a.AnsweredAt}}
}

// needAgain is somebody whom the owner wanted to come back to today.
func needAgain(now time.Time, pol Policy, p *Person) []need {
	at := p.comesBack()
	if at.IsZero() || now.Before(at) {
		return nil
	}
	line := BriefLine{Who: p.Called(), What: "you wanted to come back to them " + pol.SayDay(at), How: "A line of yours opens it again; put me in Bcc.",
		Buttons: againButtons(p.Asks[len(p.Asks)-1].ID)}
	return []need{{line, at}}
}

// needNote is a talk that has ended and of which no note is in.
func needNote(now time.Time, pol Policy, p *Person) []need {
	var out []need
	for _, t := range p.Talks {
		if t.State != TalkBooked || t.Logged || t.End.IsZero() || t.End.Add(12*time.Hour).After(now) || now.After(t.End.AddDate(0, 0, 14)) {
			continue
		}
		out = append(out, need{BriefLine{Who: p.Called(), What: "you talked " + pol.SayDay(t.Start) + ", and no note is in", How: "A line or two will do, in answer to the prompt.",
			Buttons: []Button{{Label: "It did not happen", Command: "cancelled", Tag: Tag(t.ID)}}}, t.End})
	}
	return out
}

// needThanks is a talk not thanked for whose first day runs out or is over.
func needThanks(now time.Time, pol Policy, p *Person) []need {
	var out []need
	for _, t := range p.Talks {
		if t.State == TalkCancelled || t.NoThanks || p.NoThanks || !t.Thanked.IsZero() || t.End.IsZero() || t.End.After(now) || now.After(t.End.AddDate(0, 0, 14)) {
			continue
		}
		line := BriefLine{Who: p.Called(), What: "you talked " + pol.SayDay(t.Start) + " and have not sent thanks",
			How: "The draft is in Drafts: one specific line, then send.", Buttons: []Button{{Label: "No thanks needed", Command: "nothanks", Tag: Tag(t.ID)}}}
		if hours := int(t.End.Add(24 * time.Hour).Sub(now).Hours()); hours >= 0 {
			line.How = fmt.Sprintf("The draft is in Drafts; %s left of the first day.", plural(hours+1, "hour", "hours"))
		}
		out = append(out, need{line, t.End})
	}
	return out
}

// needPromise is an introduction or offer that is due.
func needPromise(now time.Time, pol Policy, p *Person) []need {
	var out []need
	for _, q := range p.Promises {
		if !q.Kept.IsZero() || now.Before(promiseDue(pol, q).AddDate(0, 0, -1)) {
			continue
		}
		what, how := "you offered: "+q.Text, "Do it, or let it go."
		if q.Kind == "intro" {
			what, how = "they named "+q.Called(), "Write to "+q.Called()+"; if there is an address, the ask is in Drafts."
		}
		line := BriefLine{Who: p.Called(), What: what, How: how, Buttons: []Button{{Label: "Done", Command: "done", Tag: Tag(q.ID)}}}
		out = append(out, need{line, promiseDue(pol, q).AddDate(0, 0, -1)})
	}
	return out
}

func needDoubt(now time.Time, pol Policy, p *Person) []need {
	if len(p.Doubts) == 0 {
		return nil
	}
	q := p.Doubts[0]
	line := BriefLine{Who: p.Called(), What: "a mail may be the answer: " + q.Why, How: "The follow-up waits for your word.",
		Buttons: []Button{{Label: "Not a reply", Command: "not a reply", Tag: Tag(NewID(q.Source))}, {Label: "It is the answer", Command: "that was a yes", Tag: Tag(NewID(q.Source))}}}
	return []need{{line, q.At}}
}
