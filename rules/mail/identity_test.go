package mail

import (
	"testing"
)

// A name is the same with its titles, its middle names and its parts the other way round.
func TestNameKey(t *testing.T) {
	for name, same := range map[string][]string{
		"Anna Meier": {"Dr. Anna Meier", "Prof. Dr. Anna Meier", "Anna Meier (she/her)", "Anna K. Meier", "Anna Katharina Meier", "Meier Anna", "Meier, Anna",
			"ANNA MEIER", "'Anna Meier'", "Anna Meier, PhD", "Anna Meier, M.D.", "Anna Meier via LinkedIn", "Anna Meier [Acme]", "Anna Meier | Acme"},
		"Jürgen Müller":          {"Juergen Mueller", "Jurgen Muller", "Müller, Jürgen"},
		"Anna van der Berg":      {"van der Berg, Anna"},
		"王小明":                    {"王 小明", "小明 王"},
		"Anna-Maria Meier":       {"Anna Maria Meier"},
		"":                       {"Anna", "Dr. Meier", "王", "anna@meier.example", "(Anna Meier)", " ", "via"},
		"Anna Meier-Hoffstetter": {"Anna Hoffstetter"},
	} {
		for _, s := range same {
			if got, want := NameKey(s), NameKey(name); got != want || (got == "") != (name == "") {
				t.Errorf("nameKey(%q) = %q, want that of %q, %q", s, got, name, want)
			}
		}
	}
	for _, s := range []string{"Anna Huber", "Hanna Meier", "Anne Meier", "Acme Team"} {
		if NameKey(s) == NameKey("Anna Meier") {
			t.Errorf("%q is taken for Anna Meier", s)
		}
	}
	for _, a := range []Address{{Addr: "eva.stark@zeta.example"}, {Name: "Eva", Addr: "eva_stark80@gmx.example"}, {Name: "Stark, Eva", Addr: "x@y.example"}} {
		if got, _ := CallKeys(a); got != "eva stark" {
			t.Errorf("callKey(%v) = %q, want eva stark", a, got)
		}
	}
}

// Gmail has many ways to write one address; elsewhere it is as it stands.
func TestAddrKey(t *testing.T) {
	for addr, want := range map[string]string{
		"carl.weber@gmail.com":           "carlweber@gmail.com",
		"CarlWeber@googlemail.com":       "carlweber@gmail.com",
		"carl.weber+asks@proton.me":      "carlweber@proton.me",
		"Carl_Weber@protonmail.com":      "carlweber@proton.me",
		"carl.weber@me.com":              "carl.weber@icloud.com",
		"carl.weber+asks@icloud.com":     "carl.weber@icloud.com",
		"carl.weber+work@gmail.com":      "carlweber@gmail.com",
		"Carl.Weber@gmx.example":         "carl.weber@gmx.example",
		"reply+anna@lists.example":       "reply+anna@lists.example",
		"carl.weber@gmail.com.x.example": "carl.weber@gmail.com.x.example",
		"carl":                           "carl",
		"":                               "",
	} {
		if got := AddrKey(addr); got != want {
			t.Errorf("AddrKey(%q) = %q, want %q", addr, got, want)
		}
	}
	self := Self{Addresses: []string{"carl.weber@gmail.com"}}
	if self.Mine("carlweber@gmail.com") {
		t.Error("another spelling of the owner's address proves nothing")
	}
}
