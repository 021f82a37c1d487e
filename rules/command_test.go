package rules

import (
	"strings"
	"testing"
	"time"
)

func TestWithoutOwn(t *testing.T) {
	sheet := "2  WHAT I WANT TO LEARN\n  - What takes more of your time than an\n    outsider would guess?\n    ________\n\n  stop [k3f9aa]               No follow-up\n"
	for _, tt := range []struct{ name, text, want string }{
		{"nothing quoted", "met Anna\nlearned: a", "met Anna\nlearned: a"},
		{"marked", "met Anna\n> stop [k3f9aa]\n> learned: b", "met Anna"},
		{"not marked", "met Anna\n\n  stop [k3f9aa]    No follow-up\n", "met Anna"},
		{"between the lines", "> - What takes more of your time than an\n>   outsider would guess?\n\nmeetings", "What takes more of your time than an outsider would guess? — meetings"},
		{"upon the blanks", "  - What takes more of your time than an\n    outsider would guess?\n  meetings ______", "What takes more of your time than an outsider would guess? — meetings"},
		{"a label stands for itself", "> - What takes more of your time?\nlearned: meetings", "learned: meetings"},
		{"what is edited stays whole", "edit\nHello Anna,\n2  WHAT I WANT TO LEARN", "edit\nHello Anna,\n2  WHAT I WANT TO LEARN"},
	} {
		if got := withoutOwn(tt.text, sheet); got != tt.want {
			t.Errorf("%s: of\n%s\ngot  %q\nwant %q", tt.name, tt.text, got, tt.want)
		}
	}
}

func FuzzWithoutOwn(f *testing.F) {
	f.Add("> - q?\nanswer", "- q?")
	f.Fuzz(func(t *testing.T, text, own string) {
		for line := range strings.Lines(withoutOwn(text, own)) {
			if isEdit(line) {
				return
			}
			if strings.HasPrefix(strings.TrimSpace(line), ">") {
				t.Errorf("of %q the quoted line %q is left", text, line)
			}
		}
	})
}

func TestByOwner(t *testing.T) {
	for _, tt := range []struct {
		e    Event
		want bool
	}{
		{Event{Kind: Asked, Source: "a", MessageID: "a"}, true},
		{Event{Kind: Noted, Source: "n"}, true},
		{Event{Kind: Booked, Source: "n", Address: "anna@pharma.example"}, true},
		{Event{Kind: Answered, Source: "r", MessageID: "r"}, false}, // Anna's own mail
		{Event{Kind: Booked, Source: "i", MessageID: "i"}, false},   // Anna's invitation
		{Event{Kind: Answered, Source: "f", MessageID: "r", Why: "you forwarded their answer"}, true},
		{Event{Kind: FollowedUp, Source: "f", MessageID: "f"}, false},
		{Event{Kind: WentSilent}, false},
		{Event{Kind: Corrected, Source: "u"}, false},
	} {
		if got := tt.e.byOwner(); got != tt.want {
			t.Errorf("%s of %q: got %v, want %v", tt.e.Kind, tt.e.Source, got, tt.want)
		}
	}
}

func TestRubric(t *testing.T) {
	now := time.Date(2026, 3, 16, 8, 0, 0, 0, time.UTC)
	talk := func(days int, lines ...string) Talk {
		k := Talk{State: TalkMet, Start: now.AddDate(0, 0, -days)}
		for i := 0; i < len(lines); i += 2 {
			k.Notes = append(k.Notes, Line{Label: lines[i], Text: lines[i+1]})
		}
		return k
	}
	p := &Person{Talks: []Talk{talk(60, "rapport", "3", "talking", "60 %"), talk(40, "rapport", "4/5"),
		talk(5, "rapport", "about 4.5", "talking", "30", "bold", "yes, one"), talk(3, "bold", "no", "ask", "forgot")}}
	want := []Trend{{"Rapport", "3.5", "4.5"}, {"Your share of talking", "60 %", "30 %"}, {"The bold question put", "", "50 %"}}
	got := rubric(now, []*Person{p})
	if len(got) != len(want) {
		t.Fatalf("got %v, want %v", got, want)
	}
	for i := range want {
		if got[i] != want[i] {
			t.Errorf("got %v, want %v", got[i], want[i])
		}
	}
}

func TestCalendar(t *testing.T) {
	start := time.Date(2026, 11, 26, 14, 0, 0, 0, time.UTC)
	p := &Person{Name: "Anna, " + strings.Repeat("ä", 60)}
	got := string(calendar(p, &Talk{ID: "t", Start: start, End: start.Add(20 * time.Minute), Where: "Café; hall 2"}, start))
	for _, want := range []string{"DTSTART:20261126T140000Z\r\n", "DTEND:20261126T142000Z\r\n", "TRIGGER;RELATED=END:-PT5M\r\n",
		`SUMMARY:Talk with Anna\, ä`, `LOCATION:Café\; hall 2`} {
		if !strings.Contains(got, want) {
			t.Errorf("got\n%s\nwant in it %q", got, want)
		}
	}
	var open []string
	for line := range strings.SplitSeq(got, "\r\n") {
		if name, ok := strings.CutPrefix(line, "BEGIN:"); ok {
			open = append(open, name)
		} else if name, ok := strings.CutPrefix(line, "END:"); ok {
			if len(open) == 0 || open[len(open)-1] != name {
				t.Fatalf("%s ends inside %v", name, open)
			}
			open = open[:len(open)-1]
		}
		if strings.HasPrefix(line, "METHOD") { // must then stand in the type of the part too (RFC 5545 §3.7.2)
			t.Errorf("got %s, want a file that invites nobody", line)
		}
		if len(line) > 75 {
			t.Errorf("got a line of %d bytes, want at most 75: %q", len(line), line)
		}
	}
}

func TestGoalRemark(t *testing.T) {
	with := func(addr, goal, company string, met bool) *Person {
		return &Person{ID: addr, Addresses: []string{addr}, Met: met, Facts: map[string]string{"goal": goal, "company": company}}
	}
	anna := with("anna@acme.example", GoalImpress, "Acme", false)
	for _, tt := range []struct {
		name  string
		p     *Person
		known *Person
		want  bool
	}{
		{"the first at the company", anna, with("bob@other.example", "", "Other", true), true},
		{"somebody met there, by name", anna, with("bob@gmail.com", "", "acme", true), false},
		{"somebody met there, by address", anna, with("bob@acme.example", "", "", true), false},
		{"to learn", with("anna@acme.example", GoalLearn, "Acme", false), with("x@y.example", "", "", true), false},
	} {
		if got := GoalRemark(tt.p, []*Person{tt.p, tt.known}); (got != "") != tt.want {
			t.Errorf("%s: got %q, want a remark: %v", tt.name, got, tt.want)
		}
	}
}

// A follow-up whose fate is unknown is settled by the owner's word, and by nothing else.
func TestUnsureByMail(t *testing.T) {
	now := time.Date(2026, 3, 9, 10, 0, 0, 0, time.UTC)
	self := Self{Addresses: []string{"julie@example.org"}, Capture: "julie+x@example.org"}
	pol := Policy{Owner: Address{Name: "Julie", Addr: "julie@example.org"}, Self: self, Zone: time.UTC}
	asked := Event{Seq: 1, Person: "p", Kind: Asked, At: now.AddDate(0, 0, -7), Source: "a", Ask: "ask", Name: "Anna Meier",
		Address: "anna@pharma.example", From: "julie@example.org", Recipients: 1, MessageID: "a", Subject: "Pharma"}
	for _, tt := range []struct {
		text  string
		state State
		want  []Resolution
	}{
		{"send now", StateUnsure, []Resolution{{FollowupKey("ask"), StateReady}}},
		{"stop", StateUnsure, []Resolution{{FollowupKey("ask"), StateDropped}}},
		{"send now", StateHeld, nil},
		{"company: Acme", StateUnsure, nil},
	} {
		p := Fold("p", []Event{asked}, []Item{{Key: FollowupKey("ask"), Kind: "followup", Road: RoadContact, Person: "p", Ask: "ask", State: tt.state}})
		m := Message{ID: "n", From: pol.Owner, To: []Address{{Addr: self.Capture}}, Date: now, Subject: "Anna", Text: tt.text, Reply: tt.text,
			Place: Place{Folder: "Sent", Role: RoleSent}, Header: Header{"from": {"julie@example.org"}}}
		f := Interpret(Encounter{Message: m, Reading: Read(m, self), Book: NewBook(self, []*Person{p}), Policy: pol, Now: now})
		if len(f.Resolve) != len(tt.want) || len(tt.want) > 0 && f.Resolve[0] != tt.want[0] {
			t.Errorf("%s of one that is %s: got %v, want %v (%s)", tt.text, tt.state, f.Resolve, tt.want, f.Why)
		}
	}
}

// A note that answers a mail of theirs, or one of the owner's to them, is about them, unless it
// names somebody else.
func TestNoteInTheirThread(t *testing.T) {
	now := time.Date(2026, 3, 4, 10, 0, 0, 0, time.UTC)
	bob := Fold("bob", []Event{{Seq: 1, Person: "bob", Kind: Asked, At: now.AddDate(0, 0, -2), Source: "askb@example.org", Ask: "askb", Name: "Bob Lee",
		Address: "bob@pharma.example", From: "julie@example.org", Recipients: 1, MessageID: "askb@example.org", Subject: "Talk"}}, nil)
	for _, tt := range []struct {
		text    string
		answers []string
		want    string
	}{
		{"replied linkedin", []string{"ask@example.org"}, "answered anna"},
		{"stop", []string{"unknown@example.org", "ASK@example.org"}, "stopped anna"},
		{"stop Bob", []string{"ask@example.org"}, "stopped bob"},
		{"stop", []string{"ask@example.org", "askb@example.org"}, "asked_back , doubted anna, doubted bob"},
		{"stop", []string{"unknown@example.org"}, "asked_back , doubted anna, doubted bob"},
	} {
		m := Message{ID: "note@example.org", From: Address{Addr: "julie@example.org"}, To: []Address{{Addr: "julie+x@example.org"}}, Date: now,
			Subject: "Re: your work", InReplyTo: tt.answers, Text: tt.text, Reply: tt.text, Place: Place{Folder: "Sent", Role: RoleSent}}
		if got := encounter(now, m, askedAnna(now), bob); got != tt.want {
			t.Errorf("%q in the thread of %v: got %q, want %q", tt.text, tt.answers, got, tt.want)
		}
	}
}
