package rules

import "time"

// introthanks is the habit of telling whoever made an introduction that the talk took
// place: a note to them, in Drafts, the morning after.
func introthanks(now time.Time, pol Policy, p *Person, d *Decision) {
	for _, q := range p.Promises {
		if q.Kind != "intro" || q.Met.IsZero() {
			continue
		}
		key := "introthanks/" + q.ID
		if p.LastWrote.At.After(q.Met) {
			d.moot(p, key, "you wrote to them since")
			continue
		}
		say := SayIntroThanks{To: p.answerTo(), First: p.Address().First(), Owner: pol.Owner.Name, Signature: pol.Signature,
			Subject: p.Newest().Subject, Introduced: q.Called(), Talked: true, TalkOn: pol.sayPast(now, q.Met), Specific: q.Brought}
		act := draft(pol, p, key, "introthanks", pol.ThankYouAt.FirstAfter(q.Met, pol.Zone).UTC(), p.Newest(), say,
			"you talked with "+q.Called()+", whom they had named")
		d.at(now, p, act)
		if now.Before(act.Due) {
			d.because("a note about your talk with " + q.Called() + " is drafted " + pol.Say(act.Due))
		}
	}
}

// reached tells those who had named somebody that the owner has now talked with them.
func (r *noteReader) reached() {
	var met *Event
	brought := ""
	for i := range r.events {
		switch e := &r.events[i]; {
		case e.Kind == Met:
			met = e
		case e.Kind == Noted && (e.Label == "learned" || e.Label == "quote") && brought == "":
			brought = e.Text
		}
	}
	if met == nil {
		return
	}
	start := met.Start
	for _, p := range r.in.Book.People() {
		for _, q := range p.Promises {
			if q.Kind != "intro" || !q.Met.IsZero() || !r.person.Has(q.Who.Addr) || p.ID == r.person.ID {
				continue
			}
			r.addTo(p.ID, Reached, "you talked with "+q.Called()+", whom they had named", func(e *Event) { e.Label, e.Text, e.Start = q.ID, brought, start })
			if q.Kept.IsZero() {
				r.addTo(p.ID, Kept, "you talked with "+q.Called(), func(e *Event) { e.Label = q.ID })
			}
			r.remarks = append(r.remarks, p.Called()+" named them to you: a note that tells so is in Drafts the morning after.")
		}
	}
}
