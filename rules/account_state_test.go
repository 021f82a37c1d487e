package rules

import (
	"slices"
	"testing"
	"time"

	"informd/rules/fact"
)

// What the owner told informd of the account is in the policy that everybody judges by: daemon and commands.
func TestStanding(t *testing.T) {
	at := time.Date(2026, 3, 2, 9, 0, 0, 0, time.UTC)
	pol := Policy{}.Standing([]fact.Event{{Kind: fact.Owned, At: at, Owned: "julie@work.example"},
		{Kind: fact.LeftOut, At: at, Folder: "Spam"}})
	if !slices.Contains(pol.Self.Also, "julie@work.example") || !pol.Account.LeavesOut("spam") {
		t.Errorf("got %+v and %+v", pol.Self, pol.Account)
	}
}
