package report

import (
	"testing"
	"time"

	"informd/rules"
	"informd/rules/dates"
	"informd/rules/mail"
)

// After weeks of sleep one digest comes, whatever day that is, and not another the day after.
func TestLateDigestAndTheNext(t *testing.T) {
	pol := rules.Policy{Zone: time.UTC, DigestDay: time.Monday, DigestAt: dates.Clock{Hour: 7, Minute: 30}, Owner: mail.Address{Addr: "julie@example.org"}}
	for _, tt := range []struct {
		wakes int // the day of April 2027; the 12th is a Monday
		want  string
	}{
		{11, "11 19 26 "}, {10, "10 19 26 "}, {9, "9 19 26 "}, {8, "8 12 19 26 "}, {12, "12 19 26 "},
	} {
		made, got := map[string]time.Time{"digest/2027-W09": time.Date(2027, 3, 1, 7, 30, 0, 0, time.UTC)}, ""
		s := View{Since: time.Date(2027, 2, 1, 0, 0, 0, 0, time.UTC), Made: func(key string) time.Time { return made[key] }}
		for now := time.Date(2027, 4, tt.wakes, 10, 0, 0, 0, time.UTC); now.Month() == time.April; now = now.Add(time.Hour) {
			for _, act := range digest(now, pol, s).Actions {
				made[act.Key] = now
				got += now.Format("2 ")
			}
		}
		if got != tt.want {
			t.Errorf("awake on the %dth: digests on %q, want %q", tt.wakes, got, tt.want)
		}
	}
}

// What came to an end between a late digest and the moment of the one that is left out stands in
// the next.
func TestDigestAfterOneLeftOut(t *testing.T) {
	pol := rules.Policy{Zone: time.UTC, DigestDay: time.Monday, DigestAt: dates.Clock{Hour: 7, Minute: 30}, Owner: mail.Address{Addr: "julie@example.org"}}
	late := time.Date(2027, 4, 10, 10, 0, 0, 0, time.UTC) // a Saturday
	anna := rules.Fold("anna", []rules.Event{
		{Seq: 1, Person: "anna", Kind: rules.Asked, At: late.AddDate(0, 0, -20), Ask: "a", Address: "anna@pharma.example", Name: "Anna Meier", Recipients: 1},
		{Seq: 2, Person: "anna", Kind: rules.WentSilent, At: late.Add(5 * time.Hour), Ask: "a"},
	}, nil)
	for _, tt := range []struct {
		made time.Time // of the digest of that week
		want int
	}{{late, 1}, {late.AddDate(0, 0, -5), 0}, {time.Time{}, 0}} {
		s := View{People: []*rules.Person{anna}, Made: func(key string) time.Time {
			if key == "digest/"+pol.Week(late) {
				return tt.made
			}
			return time.Time{}
		}}
		if got := Digest(time.Date(2027, 4, 19, 7, 30, 0, 0, time.UTC), pol, s).LetGo; len(got) != tt.want {
			t.Errorf("after one of %s: %v, want %d", tt.made, got, tt.want)
		}
	}
}
