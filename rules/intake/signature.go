package intake

import (
	"slices"

	"informd/rules"
	"informd/rules/encounter"
	"informd/rules/fact"
	"informd/rules/proof"
)

// bySignature handles a mail to the capture address whose copy is not in Sent. A valid DKIM signature
// is enough, except for grave commands.
func (in intake) bySignature() encounter.Finding {
	sig, why := in.Signed.Proves(in.Message, in.Policy.Self, in.Now)
	switch {
	case why != "":
		return encounter.Finding{Waits: true, Why: why}
	case in.Signed.Spent:
		return encounter.Finding{Why: "it was obeyed before"}
	}
	in.Message = proof.Under(in.Message, sig)
	f := in.carryOut()
	if what := beyondSignature(f); what != "" {
		return encounter.Finding{Waits: true, Why: what + " takes the copy in Sent"}
	}
	return f
}

// beyondSignature returns what a mail would do that only its copy in Sent is proof enough for, or "": what
// cannot be undone, could be sent twice, or removes a safeguard. Sending a follow-up early is none of these,
// because the last look at the mailbox still comes before it.
func beyondSignature(f encounter.Finding) string {
	has := func(kind fact.Kind) bool {
		return slices.ContainsFunc(f.Events, func(e fact.Event) bool { return e.Kind == kind })
	}
	switch {
	case len(f.Forget) > 0:
		return "to forget somebody"
	case slices.ContainsFunc(f.Resolve, func(r encounter.Resolution) bool { return r.To == rules.StateReady }):
		return "to send again what may have gone"
	case has(fact.WentLive):
		return "to go live"
	case has(fact.LeftOut):
		return "to leave a folder out"
	case has(fact.Reset):
		return "to go on after everything was stopped"
	}
	return ""
}
