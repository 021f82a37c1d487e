package meaning

import (
	"slices"
	"testing"

	"informd/rules"
	"informd/rules/encounter"
	"informd/rules/mail"
	"informd/rules/matching"
	"informd/rules/notes"
)

// Who is held, for each reason.
func TestMayMeanStop(t *testing.T) {
	people := map[string]*rules.Person{}
	var all []*rules.Person
	for _, name := range []string{"Anna Meier", "Bob Kowalski", "Carla Rossi"} {
		p := &rules.Person{ID: name, Name: name, Addresses: []string{mail.FoldSpace(name[:3]) + "@example.org"}}
		people[name[:1]], all = p, append(all, p)
	}
	book := matching.NewBook(mail.Self{}, all)
	stop := func(who string) notes.Note {
		return notes.Note{Commands: []notes.Command{{Verb: notes.Stop, Who: who}}}
	}
	for _, tt := range []struct {
		name   string
		reason HoldReason
		note   notes.Note
		reply  string
		about  string // initials of those it may be about
		want   string // of those who are held
	}{
		{"it cannot be read, and is about one", NotRead, notes.Note{}, "", "A", "A"},
		{"it cannot be read", NotRead, notes.Note{}, "", "AB", "ABC"},
		{"it may be about two", NotNamed, stop(""), "", "AB", "AB"},
		{"a name in it", NotNamed, stop(""), "stop, I mean kowalski", "", "B"},
		{"a misspelt name", NotNamed, stop("Carlaa"), "stop carlaa", "", "C"},
		{"a name of nobody", NotNamed, stop("Xaverius"), "stop xaverius", "", ""},
		{"a stop without a name", NotNamed, stop(""), "stop", "", "ABC"},
		{"a thought without a name", NotNamed, notes.Note{Text: "what a day"}, "what a day", "", ""},
		{"an end, and no name", NotNamed, notes.Note{}, "I got the job, thanks for everything", "", "ABC"},
		{"an end in another language", NotNamed, notes.Note{}, "Ich habe die Stelle! Danke.", "", "ABC"},
		{"the others, and one exception", NotNamed, notes.Note{},
			"Lass bitte die anderen weg, nur Carla bekommt noch eine Erinnerung von mir", "", "ABC"},
		{"others who are no reason to stop", NotNamed, notes.Note{Text: "met the others at lunch"},
			"met the others at lunch", "", ""},
		{"a job of somebody else's", NotNamed, notes.Note{}, "she likes the job", "", ""},
		{"a quoted stop", NotTyped, notes.Note{}, "stop", "", "ABC"},
		{"a quoted stop, and a name", NotTyped, notes.Note{}, "stop anna", "", "A"},
		{"an unclear word about one", NotClear, notes.Note{}, "bob", "A", "A"},
		{"an unclear answer", NotAnswered, notes.Note{}, "hm", "B", "B"},
		{"a stop of somebody else's", NotOwners, stop(""), "stop", "C", "C"},
		{"a guess", OnlyGuessed, notes.Note{}, "met", "A", "A"},
	} {
		n := Note{Note: tt.note, typed: typedNote{text: tt.reply}, in: encounter.Encounter{Book: book, Message: mail.Message{Reply: tt.reply}}}
		var about []*rules.Person
		for _, initial := range tt.about {
			about = append(about, people[string(initial)])
		}
		h := n.MayMeanStop(tt.reason, about, "what it is")
		var got []string
		for _, p := range h.Who {
			got = append(got, p.Name[:1])
		}
		slices.Sort(got)
		held := ""
		for _, initial := range got {
			held += initial
		}
		if held != tt.want || h.Why.Why() == "" {
			t.Errorf("%s: held %q because %v; want %q", tt.name, held, h.Why, tt.want)
		}
	}
}

// TestEndsOfAll holds that only an order about anybody counts, beside whatever other sentences, and not what somebody
// else has, does or says.
func TestEndsOfAll(t *testing.T) {
	anna := &rules.Person{ID: "anna", Name: "Anna Meier", Addresses: []string{"anna@acme.example"}}
	book := matching.NewBook(mail.Self{}, []*rules.Person{anna})
	for text, want := range map[string]bool{
		"Flat out. dont do anything to anyone till im back. Somebody tell Anna.": true,
		"Leave everyone in peace.":                                     true,
		"39 Fieber. Schreib niemandem bis Montag.":                     true,
		"Malade. Laisse tout le monde tranquille.":                     true,
		"Estoy enferma, no escribas a nadie.":                          true,
		"Sono a letto. Non scrivere a nessuno.":                        true,
		"Estou doente. Não escreva para ninguém.":                      true,
		"Ik ben ziek, laat iedereen met rust.":                         true,
		"Chora. Nie pisz do nikogo.":                                   true,
		"Sjuk. Skriv inte till någon.":                                 true,
		"Syg. Lad alle være i fred.":                                   true,
		"Syk. Ikke skriv til noen.":                                    true,
		"Болею. Никому не пиши.":                                       true,
		"熱があります。誰にも連絡しないで。":                                            true,
		"我病了，不要给任何人写信。":                                                true,
		"Hab Anna getroffen. Sie schreibt niemandem gern.":             false,
		"Met Anna Meier yesterday. She accepted the offer from Roche.": false,
		"Met Anna. They have a job for physicists.":                    false,
		"Met Anna. She said nothing to anyone about it.":               false,
		"stop anna. They don't do anything with lasers.":               false,
		"Don't write to Anya again.":                                   false,
		"Met Anna yesterday. Roche has accepted the offer.":            false,
		"Met Anna yesterday.":                                          false,
	} {
		n := Note{typed: typedNote{text: text}, in: encounter.Encounter{Book: book,
			Message: mail.Message{Reply: text, Subject: "got the job"}}}
		if got := n.EndsOfAll(); got != want {
			t.Errorf("%q ends all: %t, want %t", text, got, want)
		}
	}
}
