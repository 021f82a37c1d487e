package take

import (
	"testing"
	"time"

	"informd/cmd/informd/internal/agent/knowledge"
	"informd/rules/encounter"
	"informd/rules/fact"
)

// A note may tell of asks of several days, in any order: the search for reports goes back to the first.
func TestAsksOfSeveralDays(t *testing.T) {
	second := time.Date(2026, 5, 2, 9, 0, 0, 0, time.UTC)
	ninth := second.AddDate(0, 0, 7)
	taker := &Taker{Know: knowledge.New(nil, knowledge.Settings{})}
	for _, days := range [][]time.Time{{second, ninth}, {ninth, second}} {
		found := encounter.Finding{Search: []string{"anna", "ben"}}
		for i, at := range days {
			found.Events = append(found.Events, fact.Event{Kind: fact.Asked, Person: found.Search[i], At: at})
		}
		if asked, late := taker.asks(found); !asked.Equal(second) || !late {
			t.Errorf("asked %v: reports are searched for since %v (%v), want %v", days, asked, late, second)
		}
	}
}
