package rules

import (
	"strings"
	"time"

	"informd/rules/content"
	"informd/rules/mail"
)

// reask is the habit of drafting an ask that was not delivered again, to another address and in the
// owner's own words. The draft has the capture address in Bcc, so that it is tracked once the owner
// sends it.
func reask(now time.Time, pol Policy, p *Person, d *Decision) {
	a := p.Lost()
	if a == nil {
		return
	}
	to := p.Address()
	if to.Addr == "" || mail.SameAddr(to.Addr, a.To.Addr) {
		return
	}
	l := pol.letter(p, to, a.Subject)
	say := content.SayReask{Letter: l, Text: a.Text, Answered: p.answeredAlready(pol, l, a)}
	why := "your ask did not arrive at " + a.To.Addr
	if say.Answered != "" {
		why = "they answered your ask to " + a.To.Addr
	}
	d.once(p, Action{Key: "reask/" + mail.NewID(a.ID, strings.ToLower(to.Addr)), Kind: content.KindReask,
		Road: RoadDraft, Ask: a.ID, Due: now,
		From: pol.from(p), To: []mail.Address{to}, Bcc: pol.Self.Bcc(), Say: say,
		Why: why + "; now you have " + to.Addr})
}

// answeredAlready tells the owner, in brackets, that the contact has read the ask and answered it; "" if not. The same
// words again would read as if nobody had noticed.
func (p *Person) answeredAlready(pol Policy, l content.Letter, a *Ask) string {
	if a.AnsweredAt.IsZero() {
		return ""
	}
	return l.AnsweredGap(p.Called(), a.AnsweredAt.In(pol.Zone), mail.InALine(a.Words))
}
