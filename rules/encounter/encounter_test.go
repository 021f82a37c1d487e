package encounter

import (
	"slices"
	"strings"
	"testing"
	"time"

	"informd/rules"
	"informd/rules/content"
	"informd/rules/dates"
	"informd/rules/fact"
	"informd/rules/mail"
	"informd/rules/matching"
	"informd/rules/reading"
)

var (
	now   = time.Date(2026, 3, 5, 10, 0, 0, 0, time.UTC)
	julie = mail.Address{Name: "Julie", Addr: "julie@example.org"}
	self  = mail.Self{Addresses: []string{julie.Addr}, Capture: "julie+x@example.org"}
	pol   = policy()
)

func policy() rules.Policy {
	pol := rules.Policy{Owner: julie, Self: self, Zone: time.UTC}
	pol.Followup.Mode, pol.Followup.After = rules.ModeSend, dates.Span{Days: 14}
	return pol
}

// ofAnna returns a mail from Anna to the owner, read as one of that kind.
func ofAnna(kind reading.Kind) Encounter {
	return Encounter{Policy: pol, Now: now, Reading: reading.Reading{Kind: kind}, Book: matching.NewBook(self, nil),
		Message: mail.Message{ID: "m@acme.example", From: mail.Address{Name: "Anna", Addr: "anna@acme.example"},
			To: []mail.Address{julie}, Subject: "Re: Pharma", References: []string{"ask@me"}, Offset: 3600,
			Date: now.Add(-time.Hour)}}
}

// anna returns a person who was asked.
func anna(more ...fact.Event) *rules.Person {
	asked := fact.Event{Seq: 1, Person: "anna", Kind: fact.Asked, At: now.AddDate(0, 0, -2), Source: "ask@me", Ask: "ask",
		Name: "Anna Meier", Address: "anna@acme.example", From: julie.Addr, Recipients: 1, MessageID: "ask@me", Subject: "Pharma"}
	return rules.Fold("anna", append([]fact.Event{asked}, more...), nil)
}

// An event has the mail as its source. The time zone of a person's mail is theirs; that of a machine's
// mail, or of a mail in doubt, says nothing about them.
func TestEvent(t *testing.T) {
	human, robot := ofAnna(reading.KindHuman), ofAnna(reading.KindAutoReply)
	future := human
	future.Message.Date = now.Add(time.Hour)
	told := fact.Reason{Sign: fact.SignTold, Of: "why"}
	for _, tt := range []struct {
		name   string
		event  fact.Event
		at     time.Time
		doubt  fact.DoubtKind
		offset int
		bare   bool
	}{
		{"a person's", human.Event("anna", fact.Answered, "why", nil), human.Message.Date, "", 3600, false},
		{"a robot's", robot.Event("anna", fact.AutoReplied, "why", nil), human.Message.Date, "", 0, false},
		{"dated in the future", future.Event("anna", fact.Answered, "why", nil), now, "", 3600, false},
		{"in doubt", human.Doubted("anna", "ask", fact.DoubtRobot, told), human.Message.Date, fact.DoubtRobot, 0, false},
		{"the owner's note", human.DoubtedByNote("anna", "ask", told), human.Message.Date, fact.DoubtNotice, 0, true},
	} {
		e, m := tt.event, human.Message
		if e.Person != "anna" || e.Source != m.ID || e.Why != "why" || !e.At.Equal(tt.at) || e.Doubt != tt.doubt || e.Offset != tt.offset {
			t.Errorf("%s: got %+v", tt.name, e)
		}
		if whole := e.Address == m.From.Addr && e.Name == m.From.Name && e.Subject == m.Subject && e.MessageID == m.ID &&
			slices.Equal(e.References, m.References); whole == tt.bare {
			t.Errorf("%s: describes the mail: %v, %+v", tt.name, whole, e)
		}
		if (e.Kind == fact.Doubted) != (e.Ask == "ask") {
			t.Errorf("%s: about the ask %q", tt.name, e.Ask)
		}
	}
}

// Doubts become one if they hold several people; a doubt about one person stays what it is.
func TestHeldTogether(t *testing.T) {
	one, two := fact.Event{Person: "anna"}, fact.Event{Person: "bob"}
	both := fact.Event{People: []string{"anna", "bob"}}
	for _, tt := range []struct {
		name   string
		events []fact.Event
		want   fact.DoubtKind
	}{
		{"one", []fact.Event{one}, ""},
		{"several", []fact.Event{one, two}, fact.DoubtUnread},
		{"one about several", []fact.Event{both}, fact.DoubtUnread},
	} {
		for _, e := range (Finding{Events: tt.events}).HeldTogether(fact.DoubtUnread).Events {
			if e.Doubt != tt.want {
				t.Errorf("%s: got %q", tt.name, e.Doubt)
			}
		}
	}
}

// What was looked for is not asked for again, found or not, and the encounter before it is unchanged.
func TestSupply(t *testing.T) {
	in := ofAnna(reading.KindCapture)
	without := in.Supply(Need{Kind: NeedTwin}, Supply{})
	with := without.Supply(Need{Kind: NeedParent}, Supply{Parent: &mail.Message{ID: "p"}, Twin: &mail.Message{ID: "t"}})
	if !in.Lacks(NeedTwin) || without.Lacks(NeedTwin) || !without.Lacks(NeedParent) || with.Lacks(NeedTwin) || with.Lacks(NeedParent) {
		t.Error("it is wrong about what was supplied")
	}
	if with.Parent == nil || with.Parent.ID != "p" || with.Twin != nil {
		t.Errorf("got the parent %v and the twin %v: only what was needed is taken", with.Parent, with.Twin)
	}
}

// A receipt says how to change what a note did, and offers to stop a follow-up that is still to come.
func TestReceipt(t *testing.T) {
	in := ofAnna(reading.KindCapture)
	noted, ignored := fact.Event{Kind: fact.Noted}, fact.Event{Kind: fact.Ignored}
	asked, hurried := fact.Event{Kind: fact.Asked}, fact.Event{Kind: fact.Hurried}
	followed := fact.Event{Seq: 2, Person: "anna", Kind: fact.FollowedUp, At: now.Add(-time.Hour), Ask: "ask"}
	for _, tt := range []struct {
		name    string
		person  *rules.Person
		events  []fact.Event
		say     content.SayReceipt
		change  string
		buttons string
	}{
		{"tracked", anna(), []fact.Event{asked}, content.SayReceipt{}, "", "No follow-up, A week later, Undo"},
		{"noted", anna(), []fact.Event{noted}, content.SayReceipt{}, "", "No follow-up, A week later, Undo"},
		{"nothing changed", anna(), []fact.Event{ignored}, content.SayReceipt{}, "", "No follow-up, A week later"},
		{"said otherwise", anna(), []fact.Event{noted}, content.SayReceipt{Change: "Tap.", Buttons: []content.Button{{Label: "Mine"}}},
			"Tap.", "No follow-up, A week later, Mine, Undo"},
		{"followed up", anna(followed), []fact.Event{noted}, content.SayReceipt{}, "", "Undo"},
		{"hurried beyond recall", anna(followed), []fact.Event{hurried}, content.SayReceipt{}, "", ""},
	} {
		act := in.Receipt(tt.person, tt.events, tt.say).Action()
		say, _ := act.Say.(content.SayReceipt)
		var labels []string
		for _, b := range say.Buttons {
			labels = append(labels, b.Label)
		}
		if got := strings.Join(labels, ", "); say.Change != tt.change || got != tt.buttons {
			t.Errorf("%s: got %q, [%s], want %q, [%s]", tt.name, say.Change, got, tt.change, tt.buttons)
		}
		if act.Kind != content.KindReceipt || act.Auto != "auto-replied" || say.Capture != self.Capture || say.Thread != "Anna Meier" || say.Happens == "" {
			t.Errorf("%s: got %+v", tt.name, act)
		}
	}
	if say := in.Question(content.SayReceipt{Understood: "Whom?"}).Action().Say.(content.SayReceipt); !say.Asks || say.Capture != self.Capture {
		t.Errorf("a question: got %+v", say)
	}
}

// What a mail of somebody else's tells, or one of a machine's, the owner did not cause, even if it has no Message-ID.
// What the owner filed, the owner did.
func TestCausedByOwner(t *testing.T) {
	for _, tt := range []struct {
		kind  reading.Kind
		place mail.Role
		want  bool
	}{
		{reading.KindHuman, mail.RoleInbox, false},
		{reading.KindBounce, mail.RoleInbox, false},
		{reading.KindCapture, mail.RoleSent, true},
		{reading.KindHuman, mail.RoleCapture, true},
	} {
		in := ofAnna(tt.kind)
		in.Message.Place.Role = tt.place
		for _, e := range []fact.Event{in.Event("anna", fact.Described, "why", Bare), in.Event("anna", fact.Rerouted, "why", nil)} {
			if got := e.ByOwner(); got != tt.want {
				t.Errorf("%s of a %s mail in %q: got %v, want %v", e.Kind, tt.kind, tt.place, got, tt.want)
			}
		}
	}
}
