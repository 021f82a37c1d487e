package report

import (
	"strings"
	"testing"
	"time"

	"informd/rules"
)

// Who said yes and that they will propose a day is not to be asked for one at once.
func TestNextOfYes(t *testing.T) {
	now := time.Date(2026, 3, 30, 8, 0, 0, 0, time.UTC)
	r := &matterReader{MatterContext: MatterContext{Policy: lifePolicy(), Now: now}}
	for _, tt := range []struct {
		willSay bool
		days    int
		want    string
	}{
		{false, 1, "Agree on a day"},
		{true, 1, "They want to propose a day"},
		{true, 25, "none has come"},
		{false, 25, "They have waited"},
	} {
		got := r.nextOfYes(&rules.Ask{WillSay: tt.willSay}, now.AddDate(0, 0, -tt.days))
		if !strings.Contains(got, tt.want) {
			t.Errorf("will say %v, after %d days: got %q, want %q", tt.willSay, tt.days, got, tt.want)
		}
	}
}
