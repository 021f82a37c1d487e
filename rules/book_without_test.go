package rules

import (
	"testing"

	"informd/rules/mail"
)

// A book without somebody knows nothing of them, and still knows informd's own mail about the account.
func TestBookWithout(t *testing.T) {
	anna := &Person{ID: "anna", Addresses: []string{"anna@x.example"}, Items: []Item{{Key: "a", Person: "anna", MessageID: "a@me"}}}
	ben := &Person{ID: "ben", Addresses: []string{"ben@x.example"}, Items: []Item{{Key: "b", Person: "ben", MessageID: "b@me"}}}
	b := NewBook(mail.Self{}, []*Person{anna, ben})
	b.PutItem(Item{Key: "brief", MessageID: "brief@me", Token: "t"})
	without := b.Without("anna")
	if without.Person("anna") != nil || without.ByAddress("anna@x.example") != nil || without.WroteID("a@me") {
		t.Error("anna is known")
	}
	if without.Person("ben") == nil || !without.WroteID("b@me") || !without.WroteID("brief@me") {
		t.Error("ben, or mail about the account, is not known")
	}
}
