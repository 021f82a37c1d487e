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
		{"sv", "Får jag ställa tre frågor om ditt arbete på telefon?", "om ditt arbete", false},
	} {
		if got := (Letter{Language: tt.language, Familiar: tt.familiar}).About(tt.ask); got != tt.want {
			t.Errorf("%q: got %q, want %q", tt.ask, got, tt.want)
		}
	}
}
