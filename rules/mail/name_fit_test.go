package mail

import "testing"

func TestMaySame(t *testing.T) {
	known := Address{Name: "Ngozi Okafor", Addr: "ngozi@post.example"}
	for addr, want := range map[Address]bool{
		{Addr: "n.okafor@uni.example"}:                               true,
		{Addr: "okafor.ngozi84@uni.example"}:                         true,
		{Name: "Okafor, Ngozi", Addr: "no@uni.example"}:              true,
		{Name: "n.okafor@uni.example", Addr: "n.okafor@uni.example"}: true,
		{Addr: "ngozi@uni.example"}:                                  false, // a first name is anybody's
		{Addr: "okafor@uni.example"}:                                 false, // and so is a family's
		{Addr: "c.okafor@uni.example"}:                               false,
		{Name: "Nnamdi Okafor", Addr: "n.okafor@uni.example"}:        false,
		{Name: "Ngozi Okafor", Addr: "NGOZI@post.example"}:           false, // the same one
		{Name: "Ngozi", Addr: "ngozi.okafor@uni.example"}:            false,
		{Name: "Ngozi Adebayo", Addr: "ngozi.okafor@uni.example"}:    false,
	} {
		if got := MaySame(known, addr); got != want {
			t.Errorf("%v: %v, want %v", addr, got, want)
		}
	}
	if MaySame(Address{Name: "Ngozi", Addr: "ngozi@post.example"}, Address{Addr: "ngozi@uni.example"}) {
		t.Error("a first name alone tells of nobody")
	}
}

// A name fits in any order of its words, and an initial takes no word that another one needs.
func TestFitNames(t *testing.T) {
	for _, tt := range []struct {
		want, have string
		fit        int
	}{
		{"Anna Meier", "Anna Meier", fitWhole},
		{"Meier", "Anna Meier", fitPart},
		{"Mori-san", "Kenji Mori", fitPart},
		{"A. Meier", "Anna Meier", fitWhole},
		{"Haakon", "Håkon Lie", fitLoose}, // as German ä is ae
		{"Jorgen", "Joergen Lie", fitLoose},
		{"A. Anders", "Anders, Anna", fitWhole},
		{"A. Anders", "Anna Anders", fitWhole},
		{"A. A. Anders", "Anders Anna Astrid", fitWhole},
		{"A. Anders", "Anders Meier", 0},
		{"Ben", "Benedict O'Hara", fitNick},
		{"Kasia", "Katarzyna Nowak", fitNick},
		{"Paco", "Francisco Ruiz", fitNick},
		{"Bart", "Benedict O'Hara", 0},
		{"Anna Anna", "Anna Meier", 0},
	} {
		if got := FitNames(NameWords(tt.want), NameWords(tt.have)); got != tt.fit {
			t.Errorf("%s of %s: %d, want %d", tt.want, tt.have, got, tt.fit)
		}
	}
}
