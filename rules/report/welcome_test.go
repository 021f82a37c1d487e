package report

import (
	"strings"
	"testing"
	"time"

	"informd/rules"
	"informd/rules/content"
	"informd/rules/mail"
)

// The capture address comes to the owner's phone as a card; where a folder captures, there is none.
func TestWelcome(t *testing.T) {
	pol := rules.Policy{Self: mail.Self{Addresses: []string{"julie@example.org"}, Capture: "julie+x@example.org"}, CaptureInbox: "Talks",
		Account: rules.AccountState{Began: true, Rehearsal: true}}
	did := welcome(time.Now(), pol, View{Made: func(string) time.Time { return time.Time{} }})
	if len(did.Actions) != 1 || len(did.Actions[0].Attached) != 1 {
		t.Fatalf("got %+v, want a mail with a card", did.Actions)
	}
	card := string(did.Actions[0].Attached[0].Data)
	if !strings.Contains(card, "EMAIL;TYPE=INTERNET:julie+x@example.org\r\n") || !strings.HasSuffix(card, "END:VCARD\r\n") {
		t.Errorf("got %q", card)
	}
	pol.Self.Capture = ""
	did = welcome(time.Now(), pol, View{Made: func(string) time.Time { return time.Time{} }})
	say, _ := did.Actions[0].Say.(content.SayWelcome)
	if len(did.Actions[0].Attached) != 0 || say.Capture != "" || say.Filed != "Talks" {
		t.Errorf("with a folder: got %+v", did.Actions[0])
	}
	if pol.Self.Reach() != "julie@example.org" || pol.Self.Bcc() != nil {
		t.Errorf("got %q and %v, want the owner reached, and no Bcc", pol.Self.Reach(), pol.Self.Bcc())
	}
}
