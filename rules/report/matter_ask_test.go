package report

import (
	"strings"
	"testing"
	"time"

	"informd/rules"
	"informd/rules/fact"
)

// Who said yes and that they will propose a day is not to be asked for one at once.
func TestNextOfYes(t *testing.T) {
	now := time.Date(2026, 3, 30, 8, 0, 0, 0, time.UTC)
	for _, tt := range []struct {
		willSay bool
		days    int
		later   int  // hours after their yes at which they wrote again
		told    bool // the yes is known from the owner alone
		want    string
	}{
		{false, 1, 0, false, "Suggest a day soon"},
		{true, 1, 0, false, "They want to propose a day"},
		{true, 25, 0, false, "none has come"},
		{false, 25, 0, false, "They have waited"},
		{false, 1, 20, false, "They are waiting to hear from you"},
		{false, 1, 0, true, "Suggest a day"},
		{false, 25, 0, true, "If no day is agreed"},
	} {
		yes := now.AddDate(0, 0, -tt.days)
		p := &rules.Person{}
		if !tt.told {
			p.LastHeard.At = yes
		}
		r := &matterReader{MatterContext: MatterContext{Policy: lifePolicy(), Now: now}, p: p}
		got := r.nextOfYes(&rules.Ask{WillSay: tt.willSay, AnsweredAt: yes}, yes.Add(time.Duration(tt.later)*time.Hour))
		if !strings.Contains(got, tt.want) {
			t.Errorf("%+v: got %q", tt, got)
		}
	}
}

// Who named somebody in their place waits for nothing once the owner has asked that one; until
// then the brief offers it.
func TestNamedInTheirPlace(t *testing.T) {
	asked := time.Date(2026, 3, 2, 9, 0, 0, 0, time.UTC)
	ines := rules.Fold("ines", []fact.Event{
		{Kind: fact.Asked, Ask: "a", At: asked, Name: "Ines", Address: "ines@port.example", Recipients: 1},
		{Kind: fact.Answered, Ask: "a", At: asked.AddDate(0, 0, 1), MessageID: "b@port.example", Address: "ines@port.example",
			Words: "I'd rather put you in touch with Rui Matos.", Delegate: fact.Delegate{Name: "Rui Matos", Addr: "rui@port.example"}},
	}, nil)
	for _, tt := range []struct {
		name string
		at   time.Time // when Rui was asked; zero: never
		open bool
	}{
		{"nobody asked him", time.Time{}, true},
		{"he was asked before", asked.AddDate(0, 0, -9), true},
		{"he was asked since", asked.AddDate(0, 0, 2), false},
	} {
		rui := rules.Fold("rui", []fact.Event{{Kind: fact.Asked, Ask: "r", At: tt.at, Name: "Rui", Address: "rui@port.example", Recipients: 1}}, nil)
		c := MatterContext{Now: asked.AddDate(0, 0, 3), Policy: rules.Policy{Zone: time.UTC}, Others: func(addr string) *rules.Person {
			if tt.at.IsZero() || !rui.Has(addr) {
				return nil
			}
			return rui
		}}
		open, over := c.Matters(ines)
		if got := len(open) == 1 && open[0].State == MatterAnswered; got != tt.open {
			t.Errorf("%s: %v are open, %v over", tt.name, open, over)
		}
		if tt.open && open[0].Line.Buttons[0].Command != "intro: Rui Matos <rui@port.example>" {
			t.Errorf("%s: the first button says %q", tt.name, open[0].Line.Buttons[0].Command)
		}
	}
}
