package rules

import (
	"slices"
	"testing"
	"time"
)

// What the owner told informd of the account is in the policy that everybody judges by: daemon and commands.
func TestStanding(t *testing.T) {
	at := time.Date(2026, 3, 2, 9, 0, 0, 0, time.UTC)
	pol := Policy{}.Standing([]Event{{Kind: Owned, At: at, Owned: "julie@work.example"},
		{Kind: LeftOut, At: at, Folder: "Spam"}})
	if !slices.Contains(pol.Self.Also, "julie@work.example") || !pol.Account.LeavesOut("spam") {
		t.Errorf("got %+v and %+v", pol.Self, pol.Account)
	}
}
