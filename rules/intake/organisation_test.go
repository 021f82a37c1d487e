package intake

import (
	"testing"
	"time"

	"informd/rules"
	"informd/rules/encounter"
	"informd/rules/fact"
	"informd/rules/mail"
	"informd/rules/matching"
	"informd/rules/reading"
)

// A branch of the organisation of whom was asked holds, what only shares a provider or a
// registry with them does not, and neither does the owner's own branch.
func TestBranchesOfAnOrganisation(t *testing.T) {
	now := time.Date(2026, 3, 4, 10, 0, 0, 0, time.UTC)
	asked := func(addr string) *rules.Person {
		return rules.Fold("anna", []fact.Event{{Seq: 1, Person: "anna", Kind: fact.Asked, At: now.AddDate(0, 0, -2), Source: "ask@example.org", Ask: "ask", Name: "Anna",
			Address: addr, From: "julie@example.org", Recipients: 1, MessageID: "ask@example.org", Subject: "Talk"}}, nil)
	}
	for _, tt := range []struct{ from, asked, want string }{
		{"eva@b.uni.test", "anna@a.uni.test", "doubted anna"},
		{"eva@chem.uni.ac.uk", "anna@phys.uni.ac.uk", "doubted anna"},
		{"eva@uni.test", "anna@a.uni.test", "doubted anna"},
		{"eva@acme.co.uk", "anna@zeta.co.uk", "nobody"},
		{"eva@acme.github.io", "anna@zeta.github.io", "nobody"},
		{"eva@acme.onmicrosoft.com", "anna@zeta.onmicrosoft.com", "nobody"},
		{"eva@mail.gmx.net", "anna@x.gmx.net", "nobody"},
		{"x@test", "anna@uni.test", "nobody"}, // everybody's
		{"x@com", "anna@zeta.com", "nobody"},
		{"x@co.uk", "anna@zeta.co.uk", "nobody"},
		{"eva@other.test", "anna@a.uni.test", "nobody"},
		{"eva@hr.example.org", "anna@lab.example.org", "nobody"},
		{"eva@hr.school.test", "anna@lab.school.test", "nobody"}, // the owner is at arts.school.test
	} {
		self := mail.Self{Addresses: []string{"julie@example.org", "julie@arts.school.test"}}
		m := mail.Message{ID: "m@x.example", From: mail.Address{Addr: tt.from}, To: []mail.Address{{Addr: "julie@example.org"}}, Date: now, Subject: "Coffee", Place: mail.Place{Folder: "INBOX"}}
		b := matching.NewBook(self, []*rules.Person{asked(tt.asked)})
		got := "nobody"
		if b.Concerns(m, self) {
			for _, e := range interpretAlone(encounter.Encounter{Message: m, Reading: reading.Read(m, self), Book: b, Policy: rules.Policy{Self: self, Zone: time.UTC}, Now: now}).Events {
				got = string(e.Kind) + " " + e.Person
			}
		}
		if got != tt.want {
			t.Errorf("a mail from %s, and an ask to %s: got %q, want %q", tt.from, tt.asked, got, tt.want)
		}
	}
}
