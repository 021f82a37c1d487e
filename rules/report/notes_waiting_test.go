package report

import (
	"testing"
	"time"

	"informd/rules"
)

// A note that ends things with all but some is asked about as one question where it holds no follow-up: where it does,
// each of these is asked about by itself.
func TestNoteThatExceptsSomebody(t *testing.T) {
	at := time.Date(2026, 3, 2, 9, 0, 0, 0, time.UTC)
	note := rules.UnassignedNote{Source: "n@me", Tag: "k3f9", At: at, All: true, Excepts: true, Text: "I got the job! Only Anna still wants my list."}
	c := MatterContext{Now: at.AddDate(0, 0, 2), Policy: rules.Policy{Zone: time.UTC,
		Account: rules.AccountState{Unassigned: []rules.UnassignedNote{note}}}}
	asked := rules.Event{Person: "p", Kind: rules.Asked, At: at, Ask: "a", Name: "Jens Aust", Address: "jens@bank.example"}
	held := rules.Event{Person: "p", Kind: rules.Doubted, At: at, Ask: "a", Source: note.Source, Doubt: rules.DoubtNotice}
	for want, events := range map[int][]rules.Event{1: {asked}, 0: {asked, held}} {
		if got := c.notesWaiting([]*rules.Person{rules.Fold("p", events, nil)}); len(got) != want {
			t.Errorf("%d questions, want %d", len(got), want)
		}
	}
}
