package meaning

import (
	"flag"
	"fmt"
	"os"
	"strings"
	"testing"
	"time"

	"informd/rules"
	"informd/rules/content"
	"informd/rules/encounter"
	"informd/rules/fact"
	"informd/rules/mail"
	"informd/rules/matching"
	"informd/rules/words"
)

var whomUpdate = flag.Bool("update-whom", false, "write by which sign the notes are assigned into testdata/whom.txt")

// TestWhomLadder counts, for the notes of all sets, by which sign of the ladder each is assigned; with -v it prints
// the sign of each. A row that is taken out or moved changes the counts.
//
//	go test ./rules/meaning -run TestWhomLadder [-v] [-update-whom]
func TestWhomLadder(t *testing.T) {
	type count struct{ one, several int }
	by := map[string]*count{}
	for _, set := range noteLevels() {
		for _, n := range readSet(t, set.file) {
			people, sign := n.as.whom(anywhere)
			t.Logf("%s: %s: %s: %.80q", n.ID, sign, calledOf(people), n.Text)
			c := by[sign]
			if c == nil {
				c = &count{}
				by[sign] = c
			}
			if len(people) > 1 {
				c.several++
			} else {
				c.one++
			}
		}
	}
	var out strings.Builder
	for _, row := range append(whomLadder(), whomRow{}) {
		if c := by[row.sign]; c != nil {
			sign := row.sign
			if sign == "" {
				sign = "nothing shows it: informd asks"
			}
			fmt.Fprintf(&out, "%4d one, %3d several: %s\n", c.one, c.several, sign)
		}
	}
	const golden = "testdata/whom.txt"
	if *whomUpdate {
		if err := os.WriteFile(golden, []byte(out.String()), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile(golden)
	if err != nil || string(want) != out.String() {
		t.Errorf("notes by sign:\n%swant\n%s%v", out.String(), want, err)
	}
}

// calledOf names people.
func calledOf(people []*rules.Person) string {
	var names []string
	for _, p := range people {
		names = append(names, p.Called())
	}
	return strings.Join(names, ", ")
}

// Each sign assigns a note that is about Anna, and whoever else is named in it.
func TestWhomSigns(t *testing.T) {
	now := time.Date(2026, 3, 4, 10, 0, 0, 0, time.UTC)
	self := mail.Self{Addresses: []string{"julie@example.org"}, Capture: "julie+x@example.org"}
	julie, anna := mail.Address{Addr: "julie@example.org"}, mail.Address{Name: "Anna Meier", Addr: "anna@acme.example"}
	asked := func(id, name, addr string) *rules.Person {
		brief := rules.Item{Key: "brief/" + id, Kind: content.KindBrief, Road: rules.RoadOwner, State: rules.StateSent, MessageID: "brief",
			Buttons: []content.Shown{{Command: content.CommandDone, Tag: rules.Tag("anna2026")}}}
		about := rules.Item{Key: "notice/" + id, Road: rules.RoadOwner, State: rules.StateSent, Person: id, MessageID: "notice-" + id}
		events := []fact.Event{{Seq: 1, Person: id, Kind: fact.Asked, At: now.AddDate(0, 0, -2), Ask: id + "2026",
			Name: name, Address: addr, Recipients: 1, MessageID: id + "@example.org", Subject: "Your work"}}
		if id == "anna" {
			events = append(events, fact.Event{Seq: 2, Person: id, Kind: fact.Promised, At: now.AddDate(0, 0, -1), Text: "the atlas"})
		}
		return rules.Fold(id, events, []rules.Item{about, brief})
	}
	forward := func(from mail.Address) *mail.Forward {
		return &mail.Forward{From: from, To: []mail.Address{julie}, Subject: "Gladly", Text: "Gladly.", Date: now.AddDate(0, 0, -1)}
	}
	carla := mail.Address{Name: "Carla Neri", Addr: "carla@pharma.example"}
	tag := rules.Tag("anna2026")
	const carried = "I would gladly talk about our work, and Friday suits me best."
	cases := map[string]bool{}
	for sign, tt := range map[string]struct {
		text    string
		more    func(*mail.Message)
		said    string // whom the owner has said
		nobody  bool   // of those who are known
		several bool
	}{
		"it forwards their mail, or the owner's to them":     {"see below", func(m *mail.Message) { m.Forward = forward(anna) }, "", false, false},
		"a command above a stranger's mail names one person": {"stop anna", func(m *mail.Message) { m.Forward = forward(carla) }, "", false, false},
		"it forwards a mail that may be theirs":              {"see below", func(m *mail.Message) { m.Forward = forward(mail.Address{Name: "Anna Meier", Addr: "am@home.example"}) }, "", false, false},
		"it forwards a stranger's mail":                      {"see below", func(m *mail.Message) { m.Forward = forward(carla) }, "", true, false},
		"the owner has said it":                              {"she said no", nil, "anna", false, false},
		"it answers a mail about them":                       {"she said no", func(m *mail.Message) { m.InReplyTo = []string{"notice-anna"} }, "", false, false},
		"the tag of a button": {"", func(m *mail.Message) { // above a stranger's mail, too
			m.Subject, m.Forward = content.Button{Command: content.CommandStop, Tag: tag}.Line(), forward(carla)
		}, "", false, false},
		"it answers a mail that shows them alone":              {"done, thanks", func(m *mail.Message) { m.InReplyTo = []string{"brief"} }, "", false, false},
		"it goes on from a note about them, or from a promise": {"the atlas is left at the gate, as agreed", nil, "", false, false},
		"they wrote the words that it carries":                 {"see here what came\n\n" + carried, nil, "", false, false},
		"it stands in their thread":                            {"she said no", func(m *mail.Message) { m.InReplyTo = []string{"anna@example.org"} }, "", false, false},
		"a line of a form":                                     {"who: Anna Meier\nthanked: yes", nil, "", false, false},
		"the subject names them alone":                         {"she is in Rome for a while, and likes it there", func(m *mail.Message) { m.Subject = "Anna Meier" }, "", false, false},
		"a sentence that gave a command is about them":         {"ugh anna cant tmrw, kid sick. she'll ping me", nil, "", false, false},
		"the address in a command":                             {"met anna@acme.example", nil, "", false, false},
		"the name in a command":                                {"met anna", nil, "", false, false},
		"the first line is a name":                             {"Anna\nassistant = Carla Moss", nil, "", false, false},
		"the subject names them":                               {"in Rome for a while, and likes it there", func(m *mail.Message) { m.Subject = "Kim" }, "", false, true},
		"a first talk with somebody new":                       {"lunch with Hannes Koch hannes.koch@clocks.example today, he repairs tower clocks", nil, "", true, false},
		"the only name in the prose":                           {"it seems that the lab in Rome has Anna Meier for a while", nil, "", false, false},
	} {
		cases[sign] = true
		people := []*rules.Person{asked("anna", anna.Name, anna.Addr), asked("kim", "Kim Park", "kim@acme.example"), asked("kim2", "Kim Berg", "berg@acme.example")}
		m := mail.Message{ID: "n@example.org", From: julie, To: []mail.Address{{Addr: self.Capture}}, Date: now, Text: tt.text, Reply: tt.text}
		if tt.more != nil {
			tt.more(&m)
		}
		note := Read(encounter.Encounter{Message: m, Quotable: encounter.Quotable{Mails: []words.Mail{{Whose: words.Foreign, Who: anna.String(), Texts: []string{carried}}}},
			Book: matching.NewBook(self, people), Now: now, Policy: rules.Policy{Self: self, Zone: time.UTC}})
		if tt.said != "" {
			note.about = people[0]
		}
		who, by := note.whom(anywhere)
		known := len(who) == 1 && who[0].ID == "anna"
		if by != sign || known == (tt.nobody || tt.several) || tt.several != (len(who) > 1) {
			t.Errorf("%q: by %q: %s; want %q", tt.text, by, calledOf(who), sign)
		}
	}
	for _, row := range whomLadder() {
		if !cases[row.sign] {
			t.Errorf("no note is assigned here because %s", row.sign)
		}
	}
}
