package rules

import (
	"cmp"
	"slices"
	"strings"
	"time"

	"informd/rules/content"
	"informd/rules/fact"
)

// prep is the habit of sending a preparation sheet, one page for half an hour of preparation, on the
// evening before a talk. For a talk booked later than that it is sent at once.
func prep(now time.Time, pol Policy, p *Person, d *Decision) {
	for i := range p.Talks {
		t := &p.Talks[i]
		if t.State != TalkBooked || !now.Before(t.Start) {
			continue
		}
		evening := pol.PrepAt.OnDay(t.Start, -1, pol.Zone)
		key, why := "prep/"+t.ID+"/"+keyAt(t.Start), "you talk "+pol.OnTalk(t.Start, t.End)
		if t.Doubtful() && !p.MayCome(t) { // a “maybe” calls nothing off
			d.stands(p, key)
			continue
		}
		d.onceDue(now, p, key, evening.UTC(), func() Action {
			act := ToOwner(pol, p, key, content.KindPrep, evening.UTC(), sayPrep(pol, p, t), why)
			act.Talk = t.ID
			if !pol.WholeDay(t.Start, t.End) { // the invitation for a day is in a calendar already
				act.Calendar = calendar(p, t, evening)
			}
			return act
		})
		switch it, made := p.Item(key); {
		case !made:
			d.because(why + "; the prep sheet comes " + pol.On(evening))
		case it.State == StateSent:
			d.because(why + "; the prep sheet has come")
		default:
			d.because(why)
			d.wakeAt(now, t.Start) // then it is of no use any more
		}
	}
}

func sayPrep(pol Policy, p *Person, t *Talk) content.SayPrep {
	say := content.SayPrep{Capture: pol.Self.Capture, Thread: p.Called(), Who: p.Called(),
		First: p.Address().First(), When: pol.SayTalk(t.Start, t.End),
		Where: t.Where, Company: p.Facts[fact.Company], Title: p.Facts[fact.Title],
		Goal: content.Goal(p.Facts[fact.Goal]), Bio: pol.Bio}
	say.NamesNobody = p.namesNobody()
	for _, q := range pol.Account.Qualities {
		say.Qualities = append(say.Qualities, q.Text)
	}
	if say.Goal == "" {
		say.Buttons = append(say.Buttons, GoalButtons(t.ID)...)
	}
	say.Buttons = append(say.Buttons,
		content.Button{Label: "It was moved", Command: content.CommandMoved, Tag: Tag(t.ID)},
		content.Button{Label: "Send the questions ahead", Command: content.CommandSendAhead, Tag: Tag(t.ID)})
	if !pol.WholeDay(t.Start, t.End) {
		say.Until = t.End.In(pol.Zone).Format("15:04")
		say.Minutes = int(t.End.Sub(t.Start).Minutes())
	}
	if a := p.askBefore(t); a != nil {
		say.Ask = content.Quoted{On: pol.SayDay(a.SentAt()), Who: "You", Text: a.Text}
	}
	for _, name := range []fact.Detail{fact.Circle, fact.Level, fact.Via} {
		if v := p.Facts[name]; v != "" {
			say.Known = append(say.Known, content.Fact{Label: string(name), Text: v})
		}
	}
	say.Where = cmp.Or(say.Where, p.Facts[fact.Where])
	say.InPerson, say.Guarded = inPerson(say.Where), guarded(say.Where, say.Company)
	notes := slices.Clone(p.Notes)
	for _, earlier := range p.Talks {
		notes = append(notes, earlier.Notes...)
	}
	orders := p.orders()
	for _, n := range notes {
		if n.Kind == fact.LineNote && orders[n.Text] {
			continue
		}
		say.Known = append(say.Known, known(n))
	}
	return say
}

// known returns a line of an earlier note as the sheet shows it.
func known(n Line) content.Fact {
	switch {
	case n.Kind == fact.LineOffer:
		return content.Fact{Label: "you promised", Text: n.Text}
	case n.Kind == fact.LineNames && saysNo(n.Text):
		return content.Fact{Label: "names", Text: "they would rather name nobody: do not ask"}
	}
	return content.Fact{Label: string(n.Kind), Text: n.Text}
}

// fewWords is how many words a note has at most that only says what informd then did: "ken wed 3pm", "yes agreed".
const fewWords = 6

// bookingWords is the same of a note that booked a talk: its day, hour and place are words, too.
const bookingWords = 10

// orders returns the notes of few words that told of something else, too, which was recorded: they say nothing about
// the person.
func (p *Person) orders() map[string]bool {
	events := fact.InForce(p.Events())
	did, books := map[string]bool{}, map[string]bool{} // by the mail
	for _, e := range events {
		did[e.Source] = did[e.Source] || e.ByOwner() && e.Kind != fact.Noted && e.Kind != fact.Described
		books[e.Source] = books[e.Source] || e.ByOwner() && (e.Kind == fact.Booked || e.Kind == fact.Moved)
	}
	all := map[string]bool{}
	for _, e := range events {
		few := fewWords
		if books[e.Source] {
			few = bookingWords
		}
		if e.Kind == fact.Noted && e.Line == fact.LineNote && did[e.Source] && len(strings.Fields(e.Text)) <= few {
			all[e.Text] = true
		}
	}
	return all
}

// askBefore returns the ask that led to a talk: the one it was booked on, or else the newest, because
// most talks are booked after an answer has closed the ask; nil if there was none.
func (p *Person) askBefore(t *Talk) *Ask {
	if a := p.Ask(t.Ask); a != nil {
		return a
	}
	for i := len(p.Asks) - 1; i >= 0; i-- {
		if p.Asks[i].At.Before(t.Start) {
			return &p.Asks[i]
		}
	}
	return nil
}

// maxColleagues limits how many colleagues a prep sheet mentions, so that it stays one page.
const maxColleagues = 3

// LearnedAtCompany returns what the owner learned from other people at the company of p, newest
// first.
func LearnedAtCompany(p *Person, everybody []*Person) []content.Fact {
	type lesson struct {
		at   time.Time
		fact content.Fact
	}
	var all []lesson
	for _, q := range everybody {
		if q.ID == p.ID || !sameCompany(p, q) {
			continue
		}
		for _, t := range q.Talks {
			if text := t.Line(fact.LineLearned); text != "" {
				all = append(all, lesson{t.Start, content.Fact{Label: q.Called(), Text: text}})
			}
		}
	}
	slices.SortStableFunc(all, func(a, b lesson) int { return b.at.Compare(a.at) })
	var facts []content.Fact
	for _, l := range all[:min(maxColleagues, len(all))] {
		facts = append(facts, l.fact)
	}
	return facts
}
