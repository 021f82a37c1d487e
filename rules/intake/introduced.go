package intake

import (
	"informd/rules"
)

// reached tells those who had named somebody that the owner has now talked with them.
func (r *noteReader) reached() {
	var met *rules.Event
	brought := ""
	for i := range r.events {
		switch e := &r.events[i]; {
		case e.Kind == rules.Met:
			met = e
		case e.Kind == rules.Noted && (e.Line == rules.LineLearned || e.Line == rules.LineQuote) && brought == "":
			brought = e.Text
		}
	}
	if met == nil {
		return
	}
	start := met.Start
	for _, p := range r.in.Book.People() {
		for _, q := range p.Promises {
			if q.Kind != rules.PromiseIntro || !q.Met.IsZero() || !r.person.Has(q.Who.Addr) || p.ID == r.person.ID {
				continue
			}
			r.addTo(p.ID, rules.Reached, "you talked with "+q.Called()+", whom they had named",
				func(e *rules.Event) { e.Promise, e.Text, e.Start = q.ID, brought, start })
			if q.Kept.IsZero() {
				r.addTo(p.ID, rules.Kept, "you talked with "+q.Called(), func(e *rules.Event) { e.Promise = q.ID })
			}
			r.remarks = append(r.remarks, p.Called()+
				" named them to you: a note that tells so is in Drafts the morning after.")
		}
	}
}
