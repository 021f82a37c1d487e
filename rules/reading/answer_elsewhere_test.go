package reading

import (
	"testing"
	"time"
)

// TestSentElsewhere checks that who only sends the owner to somebody else has said neither yes nor no, and that the
// owner is shown whom they name.
func TestSentElsewhere(t *testing.T) {
	for _, tt := range []struct{ text, name, addr string }{
		{"It's my brother who builds boats, I sell insurance. Write to him: ken@quay.example", "", "ken@quay.example"},
		{"Da sind Sie bei mir falsch. Schreiben Sie mal meinem Kollegen Detlef Koss: koss@kran.example",
			"Detlef Koss", "koss@kran.example"},
		{"Moi je vends des assurances. Écrivez plutôt à mon frère Yann : yann@port.example", "Yann", "yann@port.example"},
		{"Yo vendo seguros; el que pesca es mi hermano. Escríbale: inaki@puerto.example", "", "inaki@puerto.example"},
		{"Io vendo assicurazioni. Scriva a mio fratello Piero: piero@porto.example", "Piero", "piero@porto.example"},
		{"Eu vendo seguros, quem pesca é o meu irmão. Escreva para ele: rui@porto.example", "", "rui@porto.example"},
		{"Bakken doet mijn broer. Mail hem: emre@brood.example", "", "emre@brood.example"},
		{"Ja sprzedaję polisy, łowi mój brat. Proszę napisać do niego: jan@port.example", "", "jan@port.example"},
		{"Det är min bror som fiskar, jag säljer försäkringar. Skriv till honom: nils@hamn.example", "",
			"nils@hamn.example"},
		{"Hej Anna, det er min bror der fisker, jeg sælger forsikringer. Skriv til ham: per@havn.example", "",
			"per@havn.example"},
		{"Det er broren min som fisker, jeg selger forsikringer. Skriv til ham: ola@havn.example", "",
			"ola@havn.example"},
		{"本件につきましては広報課の森下（morishita@hoshi.example）まで直接ご連絡ください。", "", "morishita@hoshi.example"},
		{"我卖保险，捕鱼的是我弟弟。你可以写信给他：wei@gang.example", "", "wei@gang.example"},
		{"Я продаю страховки, рыбу ловит мой брат. Напишите ему: petr@port.example", "", "petr@port.example"},
	} {
		got := ReadAnswer(tt.text, time.Date(2026, 3, 10, 9, 0, 0, 0, time.UTC))
		if got.Kind != "" || got.Sure {
			t.Errorf("%s\ngot %q, sure %v; want a question to the owner", tt.text, got.Kind, got.Sure)
		}
		if got.Delegate.Name != tt.name || got.Delegate.Addr != tt.addr {
			t.Errorf("%s\ngot %q <%s>, want %q <%s>", tt.text, got.Delegate.Name, got.Delegate.Addr, tt.name, tt.addr)
		}
	}
}

// TestAgreesElsewhere checks that a yes stays one where only the hour is another's to find, and that who does other
// work by now and sends elsewhere has not closed the ask for sure.
func TestAgreesElsewhere(t *testing.T) {
	for _, tt := range []struct {
		text string
		want AnswerKind
		sure bool
	}{
		{"With pleasure! Just ask my assistant for a slot.", AnswerYes, true},
		{"Gern! Schreiben Sie meiner Kollegin, sie macht die Termine.", AnswerYes, false},
		{"I left architecture years ago and make cheese. Write to my partner Ines Prado.", AnswerMovedOn, false},
	} {
		got := ReadAnswer(tt.text, time.Date(2026, 3, 10, 9, 0, 0, 0, time.UTC))
		if got.Kind != tt.want || got.Sure != tt.sure {
			t.Errorf("%s\ngot %q, sure %v; want %q, sure %v", tt.text, got.Kind, got.Sure, tt.want, tt.sure)
		}
	}
}
