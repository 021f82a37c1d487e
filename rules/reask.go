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
		for _, it := range p.Items {
			if it.Kind == content.KindReask {
				d.cancel(p, it.Key, "you asked again")
			}
		}
		return
	}
	to := p.Address()
	if to.Addr == "" || mail.SameAddr(to.Addr, a.To.Addr) {
		return
	}
	say := content.SayReask{Letter: pol.letter(p, to, a.Subject), Text: a.Text}
	d.once(p, Action{Key: "reask/" + mail.NewID(a.ID, strings.ToLower(to.Addr)), Kind: content.KindReask,
		Road: RoadDraft, Ask: a.ID, Due: now,
		From: pol.from(p), To: []mail.Address{to}, Bcc: pol.Self.Bcc(), Say: say,
		Why: "your ask did not arrive at " + a.To.Addr + "; now you have " + to.Addr})
}
