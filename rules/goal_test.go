package rules

import (
	"testing"

	"informd/rules/content"
	"informd/rules/fact"
)

func TestGoalRemark(t *testing.T) {
	with := func(addr string, goal content.Goal, company string, met bool) *Person {
		return &Person{ID: addr, Addresses: []string{addr}, Met: met, Facts: map[fact.Detail]string{fact.Goal: string(goal), fact.Company: company}}
	}
	anna := with("anna@acme.example", content.GoalImpress, "Acme", false)
	for _, tt := range []struct {
		name  string
		p     *Person
		known *Person
		want  bool
	}{
		{"the first at the company", anna, with("bob@other.example", "", "Other", true), true},
		{"somebody met there, by name", anna, with("bob@gmail.com", "", "acme", true), false},
		{"somebody met there, by address", anna, with("bob@acme.example", "", "", true), false},
		{"to learn", with("anna@acme.example", content.GoalLearn, "Acme", false), with("x@y.example", "", "", true), false},
	} {
		if got := GoalRemark(tt.p, []*Person{tt.p, tt.known}); (got != "") != tt.want {
			t.Errorf("%s: got %q, want a remark: %v", tt.name, got, tt.want)
		}
	}
}
