package intake

import (
	"testing"
	"time"

	"informd/rules"
	"informd/rules/encounter"
	"informd/rules/mail"
)

// INTERNALDATE counts seconds: what came within the second of the ask may have come after it.
func TestArrivedWithinTheSecond(t *testing.T) {
	at := time.Date(2026, 3, 4, 10, 0, 0, 0, time.UTC)
	for after, want := range map[time.Duration]bool{-time.Second: false, 0: true, time.Second: true} {
		in := intake{encounter.Encounter{Message: mail.Message{Received: at.Add(after)}}}
		if got := in.reachedMailboxAfter(&rules.Ask{Received: at}); got != want {
			t.Errorf("%s after the ask: arrived %v, want %v", after, got, want)
		}
	}
}
