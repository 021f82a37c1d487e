package matching

import (
	"testing"

	"informd/rules"
	"informd/rules/mail"
)

// A book without somebody knows nothing of them, and still knows informd's own mail about the account.
func TestBookWithout(t *testing.T) {
	anna := &rules.Person{ID: "anna", Addresses: []string{"anna@x.example"}, Items: []rules.Item{{Key: "a", Person: "anna", MessageID: "a@me"}}}
	ben := &rules.Person{ID: "ben", Addresses: []string{"ben@x.example"}, Items: []rules.Item{{Key: "b", Person: "ben", MessageID: "b@me"}}}
	b := NewBook(mail.Self{}, []*rules.Person{anna, ben})
	b.PutItem(rules.Item{Key: "brief", MessageID: "brief@me", Token: "t"})
	without := b.Without("anna")
	if without.Person("anna") != nil || without.ByAddress("anna@x.example") != nil || without.WroteID("a@me") {
		t.Error("anna is known")
	}
	if without.Person("ben") == nil || !without.WroteID("b@me") || !without.WroteID("brief@me") {
		t.Error("ben, or mail about the account, is not known")
	}
}
