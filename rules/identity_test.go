package rules

import (
	"testing"
	"time"
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
			if got, want := nameKey(s), nameKey(name); got != want || (got == "") != (name == "") {
				t.Errorf("nameKey(%q) = %q, want that of %q, %q", s, got, name, want)
			}
		}
	}
	for _, s := range []string{"Anna Huber", "Hanna Meier", "Anne Meier", "Acme Team"} {
		if nameKey(s) == nameKey("Anna Meier") {
			t.Errorf("%q is taken for Anna Meier", s)
		}
	}
	for _, a := range []Address{{Addr: "eva.stark@zeta.example"}, {Name: "Eva", Addr: "eva_stark80@gmx.example"}, {Name: "Stark, Eva", Addr: "x@y.example"}} {
		if got := callKey(a); got != "eva stark" {
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

// A subject in a writing without spaces is one's own when it is long enough.
func TestOwnSubject(t *testing.T) {
	for subject, want := range map[string]bool{
		"Re: Moving into pharma": true, "Re: Hello there": false, "回复：从物理到制药": true, "回复：你好": false, "Re: こんにちは": false,
		"Re: 안녕하세요": false, "从物理到制药": false,
	} {
		if got := repliesTo(subject); got != want {
			t.Errorf("repliesTo(%q) = %v, want %v", subject, got, want)
		}
	}
}

// Of two surnames, people often write one, and after a wedding another; of a first name, a short
// form or a letter. Such a name reminds of whom was asked, and holds. What shares a middle name
// alone does not.
func TestNamesInPart(t *testing.T) {
	now := time.Date(2026, 3, 4, 10, 0, 0, 0, time.UTC)
	for _, tt := range []struct {
		asked, from string
		held        bool
	}{
		{"María García López", "Maria Garcia", true},
		{"María García", "García López, María", true},
		{"Anna Meier", "Anna Meier-Schmidt", true},
		{"Anna Meier", "Anna Maria Meier", true},
		{"Anna Maria Meier", "Anna Maria Schmidt", false},
		{"Robert Lee", "Bob Lee", true},
		{"Bob Lee", "Lee, Robert", true},
		{"Anna Meier", "A. Meier", true},
		{"Robert Lee", "Bob Lean", false},
		{"Robert Lee", "Bill Lee", false},
		{"Anna Meier", "Andreas Meier", false},
		{"Anna Meier", "M. Meier", false},
		{"María García López", "Jose García López", false},
		{"María García López", "Maria", false},
		{"Anna Meier", "Hanna Meier Schmidt", false},
	} {
		p := Fold("p", []Event{{Seq: 1, Person: "p", Kind: Asked, At: now.AddDate(0, 0, -2), Source: "ask@example.org", Ask: "ask", Name: tt.asked,
			Address: "x@acme.example", From: "julie@example.org", Recipients: 1, MessageID: "ask@example.org", Subject: "Talk"}}, nil)
		m := Message{ID: "m@x.example", From: Address{Name: tt.from, Addr: "x17@mail.example"}, Date: now, Subject: "Coffee", Text: "Gladly.", Reply: "Gladly.", Place: Place{Folder: "INBOX"}}
		want := "unread"
		if tt.held {
			want = "doubted p"
		}
		if got := encounter(now, m, p); got != want {
			t.Errorf("asked %s, and %s writes: got %q, want %q", tt.asked, tt.from, got, want)
		}
	}
}
