package report

import (
	"time"

	"informd/rules"
	"informd/rules/content"
	"informd/rules/fact"
)

// comesBack handles somebody to whom the owner wants to write again on a certain day.
func (r *matterReader) comesBack(ask string) {
	at := r.p.ComeBackDay()
	if at.IsZero() || r.p.NeverWrite {
		return
	}
	about := ask
	if about == "" {
		about = r.p.ID
	}
	heard, wrote := r.p.LastHeard, r.p.LastWrote.At
	switch came := wrote.After(at.AddDate(0, 0, -rules.EarlyDays)); {
	case ask != "" && heard.At.After(r.p.ComeBackSaid) && heard.At.After(wrote): // they came back to it first
		r.add(Matter{State: MatterAnswered, About: about, Since: heard.At, Next: heard.At,
			Line: briefLine("wrote "+r.ago(heard.At), "They are waiting to hear from you. Is it a yes, a no, or later?",
				outcomeButtons(ask)...).Reading(heard.ID)})
	case came && r.p.MayHaveAgreed(r.p.ComeBackSaid):
		r.closed(about, "a talk may be agreed, and you are asked whether it is")
	case came && !heard.At.After(wrote):
		r.silentSince(about, wrote, "")
	case came:
		r.add(Matter{State: MatterAnswered, About: about, Since: heard.At, Next: heard.At,
			Line: briefLine("wrote "+r.ago(heard.At),
				"They are waiting to hear from you; “interview fri 15:00” tells me of a day.",
				letGoButton(about)).Reading(heard.ID)})
	default:
		line := briefLine(r.comesBackNow(at), writeAgain, comeBackButtons(ask, about)...)
		line.Words = askedBack(r.p)
		r.add(Matter{State: MatterBack, About: about, Since: at, Next: at, Plan: "you write again", Line: line})
	}
}

// comesBackNow says why the owner is to write to somebody again. Who wrote only that they are away asked for nothing.
func (r *matterReader) comesBackNow(at time.Time) string {
	if wasAway(r.p) {
		return "back " + r.ago(at) + ", as they wrote"
	}
	switch {
	case askedBack(r.p) == "":
		return "you wanted to write again " + r.ago(at) + asTheyAsked(r.p)
	case r.days(at) <= 0:
		return "it is time to write again"
	}
	return "it was time to write again " + r.ago(at)
}

// comesBackThen says the same of a day to come.
func (c MatterContext) comesBackThen(p *rules.Person) string {
	if wasAway(p) {
		return "back from their absence, as they wrote"
	}
	if words := askedBack(p); words != "" {
		return "write again: “" + words + "”"
	}
	return "you wanted to write again" + asTheyAsked(p)
}

// askedBack returns the words in which the contact named the day to write again; "" if they did not, or the owner told
// of it.
func askedBack(p *rules.Person) string {
	if asTheyAsked(p) == "" {
		return ""
	}
	return p.SaidOf(&p.Asks[len(p.Asks)-1], fact.Deferred)
}

// wasAway reports whether the day to write again is the one on which they are back, and they asked for nothing.
func wasAway(p *rules.Person) bool {
	n := len(p.Asks)
	return n > 0 && p.Asks[n-1].Outcome == fact.Deferred && p.Asks[n-1].WillSay &&
		p.Asks[n-1].AnsweredAt.Equal(p.ComeBackSaid)
}

// asTheyAsked says ", as they asked" if the contact's answer named the day to write again; otherwise "".
func asTheyAsked(p *rules.Person) string {
	n := len(p.Asks)
	if n > 0 && p.Asks[n-1].Outcome == fact.Deferred && p.Asks[n-1].AnsweredAt.Equal(p.ComeBackSaid) {
		return ", as they asked"
	}
	return ""
}

// writeAgain tells the owner how to write to somebody again.
const writeAgain = "Write to them with me in Bcc, and I track it again."

// comeBackButtons let the owner say that they wrote again, or will do so later, or not at all. ask is "" if the
// person was never asked.
func comeBackButtons(ask, about string) []content.Button {
	buttons := []content.Button{{Label: "I wrote to them", Command: content.CommandNudged, Tag: rules.Tag(about)}}
	if ask != "" {
		buttons = append(buttons, rules.ReminderButtons(ask)...)
	}
	return append(buttons, letGoButton(about))
}
