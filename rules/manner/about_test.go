package manner

import "testing"

func TestAbout(t *testing.T) {
	for _, tt := range []struct {
		language, ask, want string
		familiar            bool
	}{
		{"en", "Dear Anna,\n\nCould I ask you three questions about moving from physics\ninto pharma, 17 minutes by phone?", "about moving from physics into pharma", true},
		{"en", "I read your paper about noise. Could I ask you about it?", "", true},
		{"en", "Could I ask you about your work by phone?", "about your work", true},
		{"en", "Could I ask you about it for 17 minutes?", "", true},
		{"en", "Could I ask you for 17 minutes?", "", true},
		{"de", "Dürfte ich Ihnen drei Fragen zu Ihrem Weg stellen, 17 Minuten am Telefon?", "zu Ihrem Weg", false},
		{"de", "Dürfte ich Ihnen drei Fragen zu Ihrem Weg stellen?", "", true}, // the letter says du
		{"de", "Wäre es möglich, mit Ihnen zu sprechen?", "", false},
		{"fr", "Pourrais-je vous poser trois questions sur votre parcours, par téléphone ?", "sur votre parcours", false},
		{"es", "¿Podría hacerle unas preguntas sobre su trabajo en el laboratorio por teléfono?", "sobre su trabajo en el laboratorio", false},
		{"nl", "Mag ik u drie vragen over uw werk stellen?", "over uw werk", false},
		{"en", "My talk is off; could I ask you about the validation of batches instead?", "about the validation of batches", true},
		{"en", "Could I ask you about the validation of batches too, please?", "about the validation of batches", true},
		{"en", "Could I ask you about your years in Basel as well then?", "about your years in Basel", true},
		{"en", "Could I ask you about that again?", "", true},
		{"en", "Could I ask you about how you came to do it?", "", true},
		{"en", "Could I ask you about the other ones instead?", "", true},
		{"en", "Could I ask you about your work on Thursday?", "", true},
		{"en", "Could I ask you about your work some day soon?", "about your work", true},
		{"de", "Dürfte ich Ihnen stattdessen Fragen zu Ihrem Weg in die Pharmabranche auch noch stellen?", "zu Ihrem Weg in die Pharmabranche", false},
		{"fr", "Pourrais-je vous poser une question sur vos années à Bâle, plutôt ?", "sur vos années à Bâle", false},
		{"fr", "Pourrais-je vous poser une question sur vos années à Bâle plutôt ?", "sur vos années à Bâle", false},
		{"es", "¿Podría preguntarle sobre su trabajo en Basilea también, por favor?", "sobre su trabajo en Basilea", false},
		{"it", "Potrei farLe una domanda sul Suo lavoro a Basilea invece?", "sul Suo lavoro a Basilea", false},
		{"pt-PT", "Posso perguntar-lhe sobre os seus anos em Basileia também?", "sobre os seus anos em Basileia", false},
		{"nl", "Mag ik u vragen over uw werk in Bazel ook stellen?", "over uw werk in Bazel", false},
		{"pl", "Czy moglibyśmy porozmawiać na temat pracy w Bazylei też?", "na temat pracy w Bazylei", false},
		{"sv", "Får jag ställa frågor om ditt arbete i Basel istället?", "om ditt arbete i Basel", false},
		{"da", "Må jeg stille dig et par spørgsmål om dit arbejde i Basel i stedet?", "om dit arbejde i Basel", false},
		{"nb", "Får jeg stille noen spørsmål om arbeidet ditt i Basel i stedet?", "om arbeidet ditt i Basel", false},
		{"sv", "Får jag ställa tre frågor om ditt arbete på telefon?", "om ditt arbete", false},
	} {
		if got := (Letter{Language: tt.language, Familiar: tt.familiar}).About(tt.ask); got != tt.want {
			t.Errorf("%q: got %q, want %q", tt.ask, got, tt.want)
		}
	}
}
