package rules

import (
	"testing"
	"time"

	"informd/rules/fact"
	"informd/rules/mail"
)

// What becomes of a follow-up: each way, and what the owner is told where none comes.
func TestOutlook(t *testing.T) {
	at := time.Date(2026, 3, 2, 9, 0, 0, 0, time.UTC)
	for _, tt := range []struct {
		name   string
		change func(pol *Policy, p *Person)
		want   Wait
	}{
		{"it comes", func(*Policy, *Person) {}, NoWait},
		{"never to them", func(_ *Policy, p *Person) { p.NeverWrite, p.Asks[0].NudgedAt = true, at }, WaitRefused},
		{"they are ill", func(_ *Policy, p *Person) { p.Spared = true }, WaitSpared},
		{"it left", func(_ *Policy, p *Person) { p.Asks[0].FollowedAt = at }, WaitFollowed},
		{"the owner followed up", func(_ *Policy, p *Person) { p.Asks[0].NudgedAt = at }, WaitNudged},
		{"stopped, and resumed", func(_ *Policy, p *Person) { p.Items[0].State = StateDropped }, WaitCalledOff},
		{"refused by a server", func(_ *Policy, p *Person) { p.Items[0].State = StateFailed }, WaitServerRefused},
		{"switched off", func(pol *Policy, _ *Person) { pol.Followup.Mode, pol.Account.Halted = ModeOff, true }, WaitOff},
		{"everything is stopped", func(pol *Policy, _ *Person) { pol.Account.Halted = true }, WaitHalted},
		{"in doubt", func(_ *Policy, p *Person) { p.Doubts = []Doubt{{Ask: "a"}} }, WaitDoubt},
		{"a rehearsal", func(pol *Policy, _ *Person) { pol.Account.Rehearsal = true }, WaitDraft},
		{"send now", func(_ *Policy, p *Person) { p.Asks[0].Hurried = true }, NoWait},
	} {
		pol := Policy{Zone: time.UTC, Language: "en", Self: mail.Self{Addresses: []string{"julie@example.org"}}}
		pol.Followup.Mode = ModeSend
		p := Fold("p", []fact.Event{{Kind: fact.Asked, Ask: "a", At: at, Address: "anna@pharma.example", Recipients: 1}},
			[]Item{{Key: FollowupKey("a"), State: StateHeld}})
		tt.change(&pol, p)
		got := OutlookOf(pol, p, &p.Asks[0])
		if none := NoFollowup(pol, p, &p.Asks[0]); got != tt.want || (none == "") != got.MayCome() {
			t.Errorf("%s: got %d, want %d; %q", tt.name, got, tt.want, none)
		}
	}
}
