package manner

import (
	"strings"
	"testing"
	"time"
)

// A closing that waits for an answer stands below a follow-up, and not below a letter that asks nothing,
// such as the thanks for a talk or the answer to a no.
func TestAskingNothing(t *testing.T) {
	for closing, want := range map[string]string{
		"en: Thank you in advance,": "Kind regards,", "en: Kind regards from Leeds,": "Kind regards from Leeds,",
		"de: Herzlichen Dank im Voraus und beste Grüße": "Mit freundlichen Grüßen", "de: Beste Grüße": "Beste Grüße",
		"fr: Avec mes remerciements anticipés,": "Cordialement,", "fr: Avec mes remerciements,": "Avec mes remerciements,",
		"es: Quedo a la espera de su respuesta,":                        "Un cordial saludo,",
		"it: In attesa di un cortese riscontro, porgo cordiali saluti.": "Cordiali saluti",
		"pt-BR: Desde já agradeço,":                                     "Atenciosamente,", "nl: Alvast bedankt,": "Met vriendelijke groet,",
		"pl: Z góry dziękuję i pozostaję z szacunkiem": "Z poważaniem", "sv: Tack på förhand": "Med vänlig hälsning",
		"da: På forhånd mange tak": "Med venlig hilsen", "nb: På forhånd takk,": "Med vennlig hilsen", "nb: Beste hilsen": "Beste hilsen",
	} {
		tag, text, _ := strings.Cut(closing, ": ")
		known := Known{}.Then(Manner{Language: tag, Register: Formal, Closing: text + "\nJulie", Signed: "Julie"}, "ask", time.Time{})
		letter := func(k Known) string {
			return k.Letter("", Recipient{Name: "Anna Beck", First: "Anna"}, "Julie Park", "").Closing
		}
		if got := letter(known); got != text+"\nJulie" {
			t.Errorf("%s: a letter that asks ends with %q", closing, got)
		}
		if got := letter(known.AskingNothing()); got != want+"\nJulie" {
			t.Errorf("%s: got %q, want %q", closing, got, want)
		}
	}
}

// A closing that promises to meet stands below a later, and not below the answer to a no.
func TestPromisingNothing(t *testing.T) {
	for closing, want := range map[string]string{
		"fr: À bientôt,": "Bien à toi,", "de: Bis bald": "Viele Grüße", "ru: До встречи,": "Всего доброго,", "fr: Bien amicalement,": "Bien amicalement,",
		"pt-PT: Até breve,": "Um abraço,", "en: Talk soon,": "Best wishes,", "en: Take care,": "Take care,",
	} {
		tag, text, _ := strings.Cut(closing, ": ")
		known := Known{}.Then(Manner{Language: tag, Register: Familiar, Closing: text + "\nJulie", Signed: "Julie"}, "ask", time.Time{})
		l := known.PromisingNothing().Letter("", Recipient{Name: "Anna Beck", First: "Anna"}, "Julie Park", "")
		if l.Closing != want+"\nJulie" {
			t.Errorf("%s: got %q, want %q", closing, l.Closing, want)
		}
	}
}

// Of a mail in two languages, or in one that is not known, a letter takes over what is of its own language.
func TestLetterAfterAMixedMail(t *testing.T) {
	const german = "dürfte ich Ihnen in den nächsten Wochen drei Fragen zu Ihrem Weg in die Pharmabranche stellen?"
	const english = "In case English is easier for you: could I ask you three questions about how you came to pharma?"
	for _, tt := range []struct{ text, told, salutation, closing string }{
		{"Sehr geehrte Frau Beck,\n\n" + german + "\n\n" + english + "\n\nMit besten Grüßen aus Bern\nJulie", "de", "Sehr geehrte Frau Beck,", "Mit besten Grüßen aus Bern\nJulie"},
		{"Sehr geehrte Frau Beck,\n\n" + german + "\n\n" + english + "\n\nMit besten Grüßen aus Bern\nJulie", "en", "Dear Anna Beck,", "Kind regards,\nJulie"},
		{"Sehr geehrte Frau Beck,\n\n" + german + "\n\n" + english + "\n\nMit besten Grüßen aus Bern\nJulie", "", "Sehr geehrte Frau Beck,", "Mit besten Grüßen aus Bern\nJulie"},
		{"Hi Anna,\n\n" + german + "\n\n" + english + "\n\nLiebe Grüße\nJulie", "de", "Hi Anna,", "Liebe Grüße\nJulie"},
	} {
		known := Known{}.Then(Read(Mail{Text: tt.text, Contact: "Anna Beck", Owner: "Julie Park"}), "ask", time.Time{})
		if known.Language.Text != Unclear {
			t.Errorf("%.30q: in %q, want it unclear", tt.text, known.Language.Text)
		}
		l := known.Then(Manner{Language: tt.told}, "note", time.Time{}).Letter("", Recipient{Name: "Anna Beck", First: "Anna"}, "Julie Park", "")
		if l.Salutation != tt.salutation || l.Closing != tt.closing {
			t.Errorf("%.30q, told %q: %q … %q", tt.text, tt.told, l.Salutation, l.Closing)
		}
	}
}

// A closing is reused if it is of the letter's language and of its register, and if nothing above the name
// may be a closing that is not known.
func TestClosingReused(t *testing.T) {
	const formal = "Sehr geehrte Frau Beck,\n\ndürfte ich Ihnen in den nächsten Wochen drei Fragen zu Ihrem Weg stellen?\n\n"
	for _, tt := range []struct{ text, want string }{
		{formal + "Mit besten Grüßen\nJulie", "Mit besten Grüßen\nJulie"},
		{formal + "Deine\nJulie", ""},
		{formal + "Fühl dich gedrückt\nJulie", ""},
		{formal + "Mögen die Deiche halten\nJulie", ""},
		{formal + "Mögen die Deiche lange halten\nJulie", "Julie"},
	} {
		if m := Read(Mail{Text: tt.text, Contact: "Anna Beck", Owner: "Julie Park"}); m.Closing != tt.want {
			t.Errorf("%q: closing %q, want %q, %+v", tt.text[len(formal):], m.Closing, tt.want, m)
		}
	}
}

// A line that is an initial of the owner's name, or all of them, or its first letters, is the owner's.
func TestOwnersInitials(t *testing.T) {
	for _, tt := range []struct {
		line, owner string
		want        bool
	}{
		{"J", "Julie Park", true}, {"J. P.", "Julie Park", true}, {"K", "Julie Park", false},
		{"É", "Émile Roux", true}, {"É.", "Émile Roux", true}, {"É.R.", "Émile Roux", true}, {"Ю", "Юлия Паркова", true}, {"Юли", "Юлия Паркова", true},
	} {
		if got := isOwners(tt.line, tt.owner); got != tt.want {
			t.Errorf("%q of %s: %v, want %v", tt.line, tt.owner, got, tt.want)
		}
	}
}

// A closing of several lines begins below the last sentence, or at a short line where there are no spaces.
func TestFormulaFrom(t *testing.T) {
	for line, want := range map[string]int{"今后还请您多多指教.": 1, "今后还请您多多指教啊.": 2, "Ich freue mich auf Ihre": 1, "Bis dann.": 2} {
		if got := formulaFrom([]string{"", line, "此致"}, 2); got != want {
			t.Errorf("below %q: from line %d, want %d", line, got, want)
		}
	}
}

// What a second mail shows beyond the first is what differs.
func TestBeyond(t *testing.T) {
	known := Manner{Language: "de", Register: Formal, Salutation: "Guten Tag,", Follows: Lower, Closing: "Gruß\nJulie", Signed: "Julie"}
	for _, tt := range []struct{ shown, want Manner }{
		{known, Manner{}},
		{Manner{Language: "de", Register: Familiar, Closing: "Gruß\nJulie"}, Manner{Register: Familiar}},
		{Manner{Language: "en", Register: Formal, Signed: "Jules"}, Manner{Language: "en", Signed: "Jules"}},
	} {
		if got := tt.shown.Beyond(known); got != tt.want {
			t.Errorf("%+v: got %+v, want %+v", tt.shown, got, tt.want)
		}
	}
}

// A small letter below the salutation is taken over where a language has it, and not where it is a mistake.
func TestLower(t *testing.T) {
	for _, tt := range []struct {
		text  string
		lower bool
	}{
		{"Dear Anna,\n\nyour talk made me curious. Could I ask you about it?", false},
		{"Chère Anna,\n\nvotre exposé m'a beaucoup plu. Pourrais-je vous poser une question ?", false},
		{"Beste Anna,\n\nje lezing heeft mij nieuwsgierig gemaakt. Mag ik je iets vragen?", false},
		{"Liebe Anna,\n\ndein Vortrag hat mich neugierig gemacht. Darf ich dich etwas fragen?", true},
		{"Liebe Anna\n\nDein Vortrag hat mich neugierig gemacht. Darf ich dich etwas fragen?", false},
		{"Hej Anna,\n\nditt föredrag gjorde mig nyfiken. Får jag fråga dig om det?", true},
	} {
		m := Read(Mail{Text: tt.text + "\n\nJulie", Contact: "Anna Beck", Owner: "Julie Park"})
		l := Known{}.Then(m, "ask", time.Time{}).Letter("", Recipient{Name: "Anna Beck", First: "Anna"}, "Julie Park", "")
		if l.Lower != tt.lower {
			t.Errorf("%q: lower %v", tt.text, l.Lower)
		}
	}
}

// Whoever is called De or Ni is not called du for the first name in a short note.
func TestShortNoteAfterPolite(t *testing.T) {
	for _, tt := range []struct {
		name  string
		mails []string
		want  Register
	}{
		{"Danish", []string{"Kære Anna Beck,\n\nmå jeg spørge Dem om Deres arbejde i laboratoriet?\n\nVenlig hilsen\nJulie",
			"Kære Anna,\n\nmange tak!\n\nVenlig hilsen\nJulie"}, Polite},
		{"Swedish", []string{"Bästa Anna Beck,\n\nfår jag fråga om Ni har tid för några frågor om Ert arbete?\n\nVänliga hälsningar\nJulie",
			"Kära Anna,\n\ntack så mycket!\n\nVänliga hälsningar\nJulie"}, Polite},
		{"in the short note itself", []string{"Kære Anna,\n\nhar De tid?\n\nVenlig hilsen\nJulie"}, Polite},
	} {
		var known Known
		for i, text := range tt.mails {
			known = known.Then(Read(Mail{Text: text, Contact: "Anna Beck", Owner: "Julie Park"}), "mail", time.Unix(int64(i), 0))
		}
		if got := Register(known.Register.Text); got != tt.want {
			t.Errorf("%s: got %q, want %q", tt.name, got, tt.want)
		}
	}
}
