package intake

import (
	"strings"
	"testing"
	"time"

	"informd/rules"
	"informd/rules/content"
	"informd/rules/encounter"
	"informd/rules/fact"
	"informd/rules/mail"
	"informd/rules/matching"
	"informd/rules/reading"
)

// A word settles one doubt, and the next is shown at once, in the receipt and by a mail of its own.
func TestOneWordOneDoubt(t *testing.T) {
	now := time.Date(2026, 3, 5, 10, 0, 0, 0, time.UTC)
	self := mail.Self{Addresses: []string{"julie@example.org"}, Capture: "julie+x@example.org"}
	pol := rules.Policy{Owner: mail.Address{Name: "Julie", Addr: "julie@example.org"}, Self: self, Zone: time.UTC}
	doubt := func(seq int64, source, why string) fact.Event {
		return fact.Event{Seq: seq, Person: "anna", Kind: fact.Doubted, At: now.AddDate(0, 0, -1), Source: source, Ask: "ask", Why: why}
	}
	p := askedAnna(now)
	p = rules.Fold(p.ID, append(p.Events(), doubt(11, "shop@x.example", "the shop wrote"), doubt(12, "private@y.example", "somebody called Anna wrote")), nil)
	tags := map[string]string{}
	for _, q := range p.Doubts {
		tags[q.Source] = q.Buttons(nil)[0].Tag
	}
	said := func(p *rules.Person, subject string) (encounter.Finding, content.SayReceipt) {
		m := mail.Message{ID: "n" + subject, From: pol.Owner, To: []mail.Address{{Addr: self.Capture}}, Date: now, Subject: subject,
			Place: mail.Place{Folder: "Sent", Role: mail.RoleSent}, Header: mail.Header{"from": {"julie@example.org"}}}
		f := interpretAlone(encounter.Encounter{Message: m, Reading: reading.Read(m, self), Book: matching.NewBook(self, []*rules.Person{p}), Policy: pol, Now: now})
		say, _ := f.Actions()[0].Say.(content.SayReceipt)
		return f, say
	}
	f, say := said(p, "not a reply ["+tags["shop@x.example"]+"]")
	after := p.With(f.Events)
	if len(after.Doubts) != 1 || after.Doubts[0].Source != "private@y.example" || !strings.Contains(say.Understood, "somebody called Anna wrote") || say.Buttons[len(say.Buttons)-1].Command == "" {
		t.Errorf("the first settled: got %v, %+v", after.Doubts, say)
	}
	told := ""
	for _, act := range rules.Decide(now, pol, after).Actions {
		if s, ok := act.Say.(content.SayTrouble); ok && act.Kind == content.KindTrouble {
			told += act.Key + " " + s.Why + "\n"
		}
	}
	if first := "trouble/doubt/ask "; !strings.Contains(told, "somebody called Anna wrote") || strings.HasPrefix(told, first) {
		t.Errorf("the next is not told of: %q", told)
	}
	if f, say = said(after, "not a reply ["+tags["shop@x.example"]+"]"); len(after.With(f.Events).Doubts) != 1 || !strings.Contains(say.Understood, "settled that before") {
		t.Errorf("the same button again: got %v, %+v", f.Events, say)
	}
	if f, _ = said(after, "not a reply ["+tags["private@y.example"]+"]"); len(after.With(f.Events).Doubts) != 0 {
		t.Errorf("the second settled: got %v", f.Events)
	}
}

// The owner's yes to a notice is not the contact's.
func TestYesToNotice(t *testing.T) {
	now := time.Date(2026, 3, 9, 10, 0, 0, 0, time.UTC)
	for _, tt := range []struct{ text, want string }{
		{"yes", ""}, {"Yes.", ""}, {"no", "doubted anna"}, {"that was a yes", "answered anna, accepted anna"}, {"stop", "stopped anna"},
	} {
		p := askedAnna(now)
		p = rules.Fold(p.ID, p.Events(), []rules.Item{{Key: "notice/ask", Kind: content.KindNotice, Road: rules.RoadOwner, Person: p.ID, Ask: "ask", MessageID: "notice@example.org", Text: "It leaves."}})
		m := mail.Message{ID: "n@example.org", From: mail.Address{Addr: "julie@example.org"}, To: []mail.Address{{Addr: "julie+x@example.org"}}, Date: now, Subject: "Re: Anna Meier",
			InReplyTo: []string{"notice@example.org"}, Text: tt.text, Reply: tt.text, Place: mail.Place{Folder: "Sent", Role: mail.RoleSent}}
		if got := strings.TrimPrefix(outcomes(now, m, p), "noted anna, "); strings.Contains(got, "accepted") != strings.Contains(tt.want, "accepted") || strings.Contains(got, "declined") || tt.want != "" && !strings.Contains(got, tt.want) {
			t.Errorf("%q to a notice: got %q, want %q", tt.text, got, tt.want)
		}
	}
}

// A mail that cannot be read holds everybody whose answer it may be, and one word about it releases
// them all: by its button, and in answer to the mail that tells of it. It says nothing about another
// doubt. Where one of them was settled otherwise, the button still releases the rest.
func TestOneUnreadMailOneButton(t *testing.T) {
	now := time.Date(2026, 3, 5, 10, 0, 0, 0, time.UTC)
	self := mail.Self{Addresses: []string{"julie@example.org"}, Capture: "julie+x@example.org"}
	pol := rules.Policy{Owner: mail.Address{Name: "Julie", Addr: "julie@example.org"}, Self: self, Zone: time.UTC}
	bob := rules.Fold("bob", []fact.Event{{Seq: 1, Person: "bob", Kind: fact.Asked, At: now.AddDate(0, 0, -4), Source: "askb@example.org", Ask: "askb", Name: "Bob Lee",
		Address: "bob@bobcorp.example", From: "julie@example.org", Recipients: 1, MessageID: "askb@example.org", Subject: "Talk"}}, nil)
	people := []*rules.Person{askedAnna(now), bob}
	nobodys := mail.Message{Date: now.AddDate(0, 0, -1), Subject: "Document", Place: mail.Place{Folder: "INBOX", Role: mail.RoleInbox, UIDValidity: 1, UID: 9}}
	f := interpretAlone(encounter.Encounter{Message: nobodys, Reading: reading.Read(nobodys, self), Book: matching.NewBook(self, people), Policy: pol, Now: now.AddDate(0, 0, -1)})
	for i, p := range people {
		people[i] = p.With(f.Events)
	}
	if people[0].Doubts[0].Buttons(nil)[0] != people[1].Doubts[0].Buttons(nil)[0] {
		t.Fatalf("two buttons: %v and %v", people[0].Doubts[0].Buttons(nil), people[1].Doubts[0].Buttons(nil))
	}
	tag := people[0].Doubts[0].Buttons(nil)[0].Tag
	shop := fact.Event{Seq: 21, Person: "anna", Kind: fact.Doubted, At: now, Source: "shop@x.example", Ask: "ask", Why: "the shop wrote"}
	both := []*rules.Person{people[0].With([]fact.Event{shop}), people[1]}
	settled := []*rules.Person{people[0].With([]fact.Event{{Seq: 22, Person: "anna", Kind: fact.Cleared, Settled: f.Events[0].Source, At: now}}), people[1]}
	told := rules.Item{Key: "trouble/unread/" + tag, Kind: content.KindTrouble, Road: rules.RoadOwner, MessageID: "told@example.org", Text: "It waits.", Buttons: []content.Shown{{Command: content.CommandNotReply, Tag: tag}}}
	for _, tt := range []struct {
		name, subject, answers, text string
		people                       []*rules.Person
		left                         string
	}{
		{"the button", "not a reply [" + tag + "]", "", "", people, ""},
		{"beside another doubt", "not a reply [" + tag + "]", "", "", both, "the shop wrote"},
		{"one is settled otherwise", "not a reply [" + tag + "]", "", "", settled, ""},
		{"an answer in words", "Re: A mail that I cannot read", "told@example.org", "not a reply", both, "the shop wrote"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			m := mail.Message{ID: "n@example.org", From: pol.Owner, To: []mail.Address{{Addr: self.Capture}}, Date: now, Subject: tt.subject, Text: tt.text, Reply: tt.text,
				Place: mail.Place{Folder: "Sent", Role: mail.RoleSent}, Header: mail.Header{"from": {"julie@example.org"}}}
			if tt.answers != "" {
				m.InReplyTo = []string{tt.answers}
			}
			book := matching.NewBook(self, tt.people)
			book.PutItem(told)
			f := interpretAlone(encounter.Encounter{Message: m, Reading: reading.Read(m, self), Book: book, Policy: pol, Now: now})
			left := ""
			for _, p := range tt.people {
				for _, q := range p.With(f.Events).Doubts {
					left += q.Why
				}
			}
			if left != tt.left {
				t.Errorf("still held by %q, want %q: %v", left, tt.left, f.Events)
			}
		})
	}
}
