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
		{[]dates.Slot{"2026-03-16 10:00"}, []dates.Slot{"2026-03-18 10:00"}, "You named Wednesday 18 March: nothing to do until then"},
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

func TestSilenceOutlastsTheDayNamed(t *testing.T) {
	wrote := time.Date(2026, 3, 5, 8, 0, 0, 0, time.UTC)
	for named, want := range map[dates.Slot]string{"": "2026-03-19", "2026-03-06": "2026-03-19", "2026-03-30": "2026-04-06"} {
		for _, after := range []int{8, 26} { // days after which the owner is told
			p := &rules.Person{}
			if named != "" {
				p.LastWrote.Times = []dates.Slot{named}
			}
			r := &matterReader{MatterContext: MatterContext{Policy: lifePolicy(), Now: wrote.AddDate(0, 0, after)}, p: p}
			r.silentSince("ask", wrote, "")
			if got := r.open[0].Closes.Format(time.DateOnly); got != want {
				t.Errorf("the owner named %q: let go on %s, want %s", named, got, want)
			}
		}
	}
}
