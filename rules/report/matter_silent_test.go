package report

import (
	"testing"
	"time"

	"informd/rules"
	"informd/rules/dates"
)

// TestNextOfSilence holds that nobody is told to suggest a day where both have named one.
func TestNextOfSilence(t *testing.T) {
	now := time.Date(2026, 3, 12, 8, 0, 0, 0, time.UTC)
	for _, tt := range []struct {
		heard, wrote []dates.Slot
		want         string
	}{
		{nil, nil, "Suggest a day, in one line"},
		{[]dates.Slot{"2026-03-16 10:00"}, nil, "Suggest a day, in one line"},
		{[]dates.Slot{"2026-03-16"}, []dates.Slot{"2026-03-16 10:00"},
			"You both named Monday 16 March: if you talk then, write me “interview 16 mar 10:00”"},
		{[]dates.Slot{"2026-03-16 10:00", "2026-03-17"}, []dates.Slot{"2026-03-17"},
			"You both named Tuesday 17 March: if you talk then, write me “interview 17 mar” and the hour"},
		{[]dates.Slot{"2026-03-12 10:00"}, []dates.Slot{"2026-03-12"},
			"You both named Thursday 12 March: if you talk then, write me “interview 12 mar 10:00”"},
		{[]dates.Slot{"2026-03-10 10:00"}, []dates.Slot{"2026-03-10"}, "You both named Tuesday 10 March: if you talked, write me “met 10 mar”"},
		{[]dates.Slot{"2026-03-16 10:00"}, []dates.Slot{"2026-03-18 10:00"}, "You named a time: give them until then, or suggest another"},
		{nil, []dates.Slot{"2026-03-10 10:00"}, "Suggest another day, in one line"},
		{[]dates.Slot{"10:00"}, []dates.Slot{"10:00"}, "Suggest another day, in one line"},
	} {
		r := &matterReader{MatterContext: MatterContext{Policy: lifePolicy(), Now: now},
			p: &rules.Person{LastHeard: rules.Mail{Times: tt.heard}, LastWrote: rules.Mail{Times: tt.wrote}}}
		got := r.nextOfSilence()
		if got != tt.want {
			t.Errorf("they named %q, the owner %q: got %q, want %q", tt.heard, tt.wrote, got, tt.want)
		}
	}
}
