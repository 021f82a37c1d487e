package report

import (
	"testing"
	"time"

	"informd/rules"
	"informd/rules/dates"
	"informd/rules/fact"
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

// An empty digest that the owner wants skipped is skipped for the week, whatever happens later in it.
func TestEmptyDigestIsSkipped(t *testing.T) {
	pol := rules.Policy{Zone: time.UTC, DigestDay: time.Monday, DigestAt: dates.Clock{Hour: 7, Minute: 30}, Owner: mail.Address{Addr: "julie@example.org"}}
	for empty, want := range map[rules.EmptyDigest]string{rules.EmptySkip: "19 ", rules.EmptyLine: "12 19 "} {
		got, made := "", map[string]time.Time{}
		s := View{Since: time.Date(2027, 4, 10, 0, 0, 0, 0, time.UTC), Made: func(key string) time.Time { return made[key] }}
		pol.DigestEmpty = empty
		for now := s.Since; now.Day() < 25; now = now.Add(time.Hour) {
			if now.Equal(time.Date(2027, 4, 14, 9, 0, 0, 0, time.UTC)) {
				s.People = []*rules.Person{rules.Fold("anna", []fact.Event{{Seq: 1, Person: "anna", Kind: fact.Asked, At: now,
					Ask: "a", Address: "anna@pharma.example", Name: "Anna Meier", Recipients: 1}}, nil)}
			}
			for _, act := range digest(now, pol, s).Actions {
				made[act.Key] = now
				got += now.Format("2 ")
			}
			s.LookBefore = now
		}
		if got != want {
			t.Errorf("%s: digests on %q, want %q", empty, got, want)
		}
	}
}

// What came to an end since the newest digest stands in the next one, and in no other.
func TestDigestBeginsWhereTheLastEnded(t *testing.T) {
	pol := rules.Policy{Zone: time.UTC, DigestDay: time.Monday, DigestAt: dates.Clock{Hour: 7, Minute: 30}, Owner: mail.Address{Addr: "julie@example.org"}}
	april := func(day, hour int) time.Time { return time.Date(2027, 4, day, hour, 30, 0, 0, time.UTC) } // the 5th is a Monday
	for _, tt := range []struct {
		name           string
		last, end, now time.Time
		want           int
		week           string
	}{
		{"at its hour", april(12, 7), april(14, 9), april(19, 7), 1, "12 to 18 April"},
		{"told before", april(12, 7), april(12, 6), april(19, 7), 0, "12 to 18 April"},
		{"days late", april(12, 7), april(13, 9), april(22, 10), 1, "12 to 21 April"},
		{"the one before was late", april(10, 10), april(10, 15), april(19, 7), 1, "10 to 18 April"},
		{"after weeks of sleep", april(5, 7), april(7, 9), april(26, 7), 1, "5 to 25 April"},
		{"the first", time.Time{}, april(14, 9), april(19, 7), 1, "12 to 18 April"},
		{"long before the first", time.Time{}, april(10, 15), april(19, 7), 0, "12 to 18 April"},
	} {
		anna := rules.Fold("anna", []fact.Event{
			{Seq: 1, Person: "anna", Kind: fact.Asked, At: april(10, 10).AddDate(0, 0, -20), Ask: "a", Address: "anna@pharma.example", Name: "Anna Meier", Recipients: 1},
			{Seq: 2, Person: "anna", Kind: fact.WentSilent, At: tt.end, Ask: "a"},
		}, nil)
		s := View{People: []*rules.Person{anna}, Made: func(key string) time.Time {
			if key == DigestKey(pol, tt.last) {
				return tt.last
			}
			return time.Time{}
		}}
		if d := Digest(tt.now, pol, s); len(d.LetGo) != tt.want || d.Week != tt.week {
			t.Errorf("%s: %v in the week of %s; want %d, %s", tt.name, d.LetGo, d.Week, tt.want, tt.week)
		}
	}
}
