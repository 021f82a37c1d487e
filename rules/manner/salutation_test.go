package manner

import (
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
		"pl":    {"Cześć ponownie Anno,", "Dzień dobry ponownie,", "Hej znowu,", "Szanowni Państwo,", "Drodzy Państwo,"},
		"sv":    {"Hej igen Anna!", "Hej igen,", "Hejsan igen!", "Hej alla!"},
		"da":    {"Hej igen Anna,", "Kære alle,", "Kære begge,"},
		"nb":    {"Hei igjen Anna,", "Hei igjen!", "Hei dere,", "Kjære alle,"},
		"ru":    {"Здравствуйте ещё раз, Анна!", "Снова здравствуйте!", "Снова привет, Аня!", "Уважаемые коллеги!"},
		"zh":    {"大家好！", "各位老师："},
	} {
		for _, line := range greetings {
			g := greetingOf([]string{line, "", "x"}, "Anna Beck")
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
