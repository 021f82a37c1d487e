package obey

import (
	"informd/rules"
	"informd/rules/notes"
	"informd/rules/report"
)

// nextStep says what happens next with the person, after the note was carried out, if no line of it said so. It
// returns "" if informd does the next step by itself: the receipt looks that up.
func (r *noteDoer) nextStep(after *rules.Person) string {
	drafted := r.thanksDrafted(after)
	switch {
	case drafted != nil && r.note.Has(notes.Undo) && !drafted.TookPlace():
		return "The thank-you to " + after.Called() + " was drafted already: delete it in Drafts if you did not talk."
	case drafted != nil && r.note.Tells(notes.Verb.YieldsSeveral):
		return "The thank-you was drafted already; what you add now is for you to put in."
	}
	if len(r.note.Denied) > 0 || rules.NextStep(r.in.Now, r.in.Policy, after) != "" {
		return ""
	}
	return report.YourMove(r.matterContext(), after)
}

// thanksDrafted returns the talk that the note is about, if its thank-you is in Drafts and still to be sent;
// otherwise nil.
func (r *noteDoer) thanksDrafted(p *rules.Person) *rules.Talk {
	for i := range p.Talks {
		t := &p.Talks[i]
		it, made := p.Item(rules.ThankYouKey(t.ID))
		if made && it.State == rules.StateSent && (t.ID == r.talk || r.talk == "") && p.OwesThanks(*t) &&
			p.LetGone[t.ID].IsZero() {
			return t
		}
	}
	return nil
}
