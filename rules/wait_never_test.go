package rules

import (
	"testing"
	"time"

	"informd/rules/content"
	"informd/rules/dates"
	"informd/rules/fact"
	"informd/rules/mail"
)

// Each reason alone keeps a row from leaving that would leave otherwise.
func TestNever(t *testing.T) {
	const owner, anna = "julie@example.org", "anna@pharma.example"
	asked := time.Date(2026, 3, 2, 9, 10, 0, 0, time.UTC)
	due := asked.AddDate(0, 0, 7)
	for _, tt := range []struct {
		name   string
		change func(pol *Policy, p *Person, it *Item)
		why    string
		then   Fate
	}{
		{"a follow-up", func(*Policy, *Person, *Item) {}, "", FateLeaves},
		{"to the owner", func(_ *Policy, _ *Person, it *Item) { it.Road, it.To = RoadOwner, "Julie@Example.org" }, "", FateLeaves},
		{"informd's own mail to somebody else", func(_ *Policy, _ *Person, it *Item) { it.Road = RoadOwner },
			"mail of informd goes to " + owner + " only", FateDropped},
		{"a draft, to whomever", func(_ *Policy, _ *Person, it *Item) { it.Road = RoadDraft }, "", FateLeaves},
		{"all is stopped", func(pol *Policy, _ *Person, _ *Item) { pol.Account.Breaker = Breaker{true, "too many mails"} },
			"all sending is stopped: too many mails", FateWaits},
		{"all is stopped, to the owner", func(pol *Policy, _ *Person, it *Item) {
			pol.Account.Breaker, it.Road, it.To = Breaker{true, "too many mails"}, RoadOwner, owner
		}, "", FateLeaves},
		{"another kind of mail", func(_ *Policy, _ *Person, it *Item) { it.Kind = content.KindThankYou },
			"informd sends nothing to contacts but follow-ups", FateDropped},
		{"of another ask", func(_ *Policy, _ *Person, it *Item) { it.Ask = "b" }, "there is no such ask", FateDropped},
		{"under another key", func(_ *Policy, _ *Person, it *Item) { it.Key += "x" },
			"the row is not the follow-up of its ask", FateDropped},
		{"the owner followed up", func(_ *Policy, p *Person, _ *Item) { p.Asks[0].NudgedAt = asked.AddDate(0, 0, 3) },
			"you followed up yourself", FateDropped},
		{"followed up already", func(_ *Policy, p *Person, _ *Item) { p.Asks[0].FollowedAt = due },
			"it was followed up already", FateDropped},
		{"never to them", func(_ *Policy, p *Person, _ *Item) { p.NeverWrite = true },
			"they are never to be written to", FateDropped},
		{"asked with another", func(_ *Policy, p *Person, _ *Item) { p.Asks[0].Recipients = 2 },
			"a follow-up goes only to the one person the ask went to", FateDropped},
		{"to another address", func(_ *Policy, _ *Person, it *Item) { it.To = "anna@home.example" },
			"a follow-up goes only to the one person the ask went to", FateDropped},
		{"to oneself", func(_ *Policy, p *Person, it *Item) { p.Asks[0].To.Addr, it.To = owner, owner },
			"it would go to yourself", FateDropped},
		{"to informd", func(pol *Policy, _ *Person, _ *Item) { pol.Self.Capture = anna },
			"it would go to yourself", FateDropped},
		{"the owner wrote since", func(_ *Policy, p *Person, _ *Item) { p.LastWrote.At = asked.Add(time.Second) },
			"you wrote to them since", FateDropped},
		{"they wrote since", func(_ *Policy, p *Person, _ *Item) { p.LastHeard.At = asked.Add(time.Second) },
			"they wrote since", FateDropped},
		{"the owner wrote while the ask was a draft", func(_ *Policy, p *Person, _ *Item) {
			p.Asks[0].Left, p.LastWrote.At = asked.AddDate(0, 0, 2), asked.AddDate(0, 0, 1)
		}, "", FateLeaves},
		{"they wrote just before", func(_ *Policy, p *Person, _ *Item) { p.LastHeard.At = asked }, "", FateLeaves},
	} {
		pol := Policy{Zone: time.UTC, Language: "en", Owner: mail.Address{Addr: owner}, Self: mail.Self{Addresses: []string{owner}}}
		pol.Followup.Mode, pol.Followup.After, pol.Followup.MaxLateness = ModeSend, dates.Span{Days: 7}, dates.Span{Days: 7}
		pol.Followup.From, pol.Followup.Until = dates.Clock{Hour: 9}, dates.Clock{Hour: 17}
		pol.Followup.Days = [7]bool{true, true, true, true, true, true, true}
		p := Fold("p", []fact.Event{{Kind: fact.Asked, Ask: "a", At: asked, Address: anna, Recipients: 1}}, nil)
		p.LastWrote.At = asked
		it := Item{Key: FollowupKey("a"), Kind: content.KindFollowup, Road: RoadContact, Ask: "a", To: anna, Due: due,
			Hold: dates.Span{Days: 1}, NoticedAt: due.AddDate(0, 0, -2)}
		tt.change(&pol, p, &it)
		if w, then := Never(due, pol, p, it); w.Why != tt.why || then != tt.then {
			t.Errorf("%s: %q, %d, want %q, %d", tt.name, w.Why, then, tt.why, tt.then)
		}
	}
}
