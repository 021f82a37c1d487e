package report

import (
	"testing"
	"time"

	"informd/rules"
)

// Who sends by a password that will be refused hears of it once, from sixty days ahead until the last day.
func TestWarnOfPasswordsEnd(t *testing.T) {
	berlin, err := time.LoadLocation("Europe/Berlin")
	if err != nil {
		t.Fatal(err)
	}
	last := time.Date(2026, 12, 31, 0, 0, 0, 0, berlin)
	for _, tt := range []struct {
		name string
		now  time.Time
		told bool
		want int
		next time.Time
	}{
		{"long before", last.AddDate(0, 0, -90), false, 0, last.AddDate(0, 0, -60)},
		{"while there is time", last.AddDate(0, 0, -60), false, 1, time.Time{}},
		{"told before", last.AddDate(0, 0, -30), true, 0, time.Time{}},
		{"on the last evening", last.Add(23 * time.Hour), false, 1, time.Time{}},
		{"afterwards", last.Add(25 * time.Hour), false, 0, time.Time{}},
	} {
		s := View{Made: func(key string) (made time.Time) {
			if tt.told && key == "trouble/passwordsend/2026-12-31" {
				made = last.AddDate(0, 0, -60)
			}
			return made
		}}
		pol := rules.Policy{Zone: berlin, PasswordsEnd: rules.PasswordsEnd{Provider: "Microsoft", Login: "microsoft", Day: last}}
		did := warnOfPasswordsEnd(tt.now.UTC(), pol, s)
		if len(did.Actions) != tt.want || !did.Next.Equal(tt.next) {
			t.Errorf("%s: got %d mails, and next %v; want %d, %v", tt.name, len(did.Actions), did.Next, tt.want, tt.next)
		}
		pol.PasswordsEnd = rules.PasswordsEnd{}
		if did := warnOfPasswordsEnd(tt.now.UTC(), pol, s); len(did.Actions) > 0 || !did.Next.IsZero() {
			t.Errorf("%s, with a login that lasts: got %+v", tt.name, did)
		}
	}
}
