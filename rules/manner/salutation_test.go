package manner

import (
	"strings"
	"testing"
	"time"
)

// A greeting to several, or of somebody who writes again, shows its language and is not taken over: the
// letter then begins with the neutral form of the same register.
func TestGreetingsNotTakenOver(t *testing.T) {
	for tag, greetings := range map[string][]string{
		"en":    {"Hello again Anna,", "Hi again, Anna", "G'day again Anna!", "Dear Anna, dear Bob,", "Dear all,"},
		"de":    {"Hallo nochmal Anna,", "Guten Tag nochmals Frau Beck,", "Liebe Anna, lieber Bob,", "Liebe Alle,", "Guten Tag zusammen,", "Sehr geehrte Damen und Herren,"},
		"fr":    {"Re-bonjour Anna,", "Rebonjour,", "Bonjour à nouveau Anna,", "Chers tous,", "Chers collègues,"},
		"es":    {"Hola de nuevo, Anna:", "Hola otra vez, Anna:", "Hola a todos:", "Estimados señores:"},
		"it":    {"Ciao di nuovo Anna,", "Salve di nuovo,", "Buongiorno a tutti,"},
		"pt-PT": {"Olá novamente Anna,", "Olá outra vez, Anna,", "Olá a todos,", "Exmos. Senhores,"},
		"nl":    {"Hallo nogmaals Anna,", "Hoi weer Anna,", "Dag allemaal,", "Beste allen,"},
		"pl":    {"Cześć ponownie Anno,", "Dzień dobry ponownie,", "Hej znowu,", "Szanowni Państwo,", "Drodzy Państwo,", "Szanowne Panie,"},
		"sv":    {"Hej igen Anna!", "Hej igen,", "Hejsan igen!", "Hej alla!"},
		"da":    {"Hej igen Anna,", "Kære alle,", "Kære begge,"},
		"nb":    {"Hei igjen Anna,", "Hei igjen!", "Hei dere,", "Kjære alle,"},
		"ru":    {"Здравствуйте ещё раз, Анна!", "Снова здравствуйте!", "Снова привет, Аня!", "Уважаемые коллеги!"},
		"ja":    {"田中さくら様\n佐藤花子様"},
		"zh":    {"大家好！", "各位老师："},
	} {
		for _, line := range greetings {
			g := greetingOf(append(strings.Split(line, "\n"), "", "x"), "Anna Beck")
			if g.text == "" || !g.once || !fits(g.tags, tag) {
				t.Errorf("%s: %q: %+v", tag, line, g)
			}
		}
	}
	for _, tt := range []struct{ text, language, salutation string }{
		{"Szanowni Państwo,\n\nczy ktoś z Państwa mógłby poświęcić mi dwadzieścia minut na rozmowę o pracy?\n\nZ poważaniem\nJulie", "pl", "Dzień dobry,"},
		{"Hej igen Anna!\n\nJag skulle gärna ställa några frågor till dig om ditt arbete.\n\nHälsningar\nJulie", "sv", "Hej Anna!"},
		{"Sehr geehrte Damen und Herren,\n\nich würde gern mit jemandem aus Ihrem Haus sprechen.\n\nMit freundlichen Grüßen\nJulie", "de", "Guten Tag Anna Beck,"},
		{"Hallo nochmal Anna,\n\nich würde dich gern etwas zu deiner Arbeit fragen.\n\nLiebe Grüße\nJulie", "de", "Hallo Anna,"},
	} {
		m := Read(Mail{Text: tt.text, Contact: "Anna Beck", Owner: "Julie Park"})
		l := Known{}.Then(m, "ask", time.Time{}).Letter("", Recipient{Name: "Anna Beck", First: "Anna"}, "Julie Park", "")
		if l.Language != tt.language || l.Salutation != tt.salutation {
			t.Errorf("%.25q: in %q, begins with %q, want %q", tt.text, l.Language, l.Salutation, tt.salutation)
		}
	}
}

// A line above the one with a title is the greeting if it greets: the title may stand in a second language.
// A greeting behind the name greets too, if nothing follows it.
func TestGreetingOfTheFirstLine(t *testing.T) {
	for text, want := range map[string]string{
		"Dear Mr Tanaka,\n田中一郎様\n\n初めまして。":       "Dear Mr Tanaka,",
		"株式会社山田\n田中一郎様\n\n初めまして。":                "田中一郎様",
		"Анна Петровна, уважаемая!\n\nПишу вам.": "Анна Петровна, уважаемая!",
		"Иванова, уважаемая Анна!\n\nПишу вам.":  "",
	} {
		if g := greetingOf(strings.Split(text, "\n"), "Tanaka"); g.text != want {
			t.Errorf("%q: got %q, want %q", text, g.text, want)
		}
	}
}
