package intake

import (
	"strings"

	"informd/rules"
	"informd/rules/mail"
)

// keptOffers are the offers to send something that a mail of the owner's to p keeps: it
// has something attached.
func (in Encounter) keptOffers(p *rules.Person) []rules.Event {
	var out []rules.Event
	for _, q := range p.Promises {
		verb, _ := mail.CutWord(strings.TrimPrefix(strings.ToLower(q.Text), "to "))
		if q.Kind != rules.PromiseOffer || !q.Kept.IsZero() || !in.at().After(q.At) {
			continue
		}
		switch verb {
		case "send", "share", "forward", "mail", "email", "give", "show", "pass":
		default:
			continue
		}
		for _, a := range in.Message.Parts {
			if a.Name == "" || a.ComesAlong() {
				continue
			}
			out = append(out, in.event(p.ID, rules.Kept, "your mail to "+p.Called()+" carries "+a.Name, func(e *rules.Event) {
				e.Promise, e.Address, e.Name, e.Subject, e.MessageID, e.References = q.ID, "", "", "", "", nil
			}))
			break
		}
	}
	return out
}
