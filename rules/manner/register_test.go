package manner

import "testing"

// Who says du to the owner, or offers it, says so in the owner's language; several people are called so by
// anybody.
func TestSaidIn(t *testing.T) {
	for _, tt := range []struct {
		tag, text string
		want      Register
	}{
		{"de", "Liebe Julie, sag doch du! Gern, ruf mich am Donnerstag um 15 Uhr an. Eva", Familiar},
		{"de", "Liebe Julie, gern. Wollen wir uns duzen? Rufen Sie mich am Donnerstag an.", Familiar},
		{"de", "Liebe Frau Roth, gern. Rufen Sie mich am Donnerstag um 15 Uhr an.", Formal},
		{"de", "Hallo Julie, gern, am Donnerstag um 15 Uhr passt es gut. Eva", ""},
		{"de", "Wir freuen uns auf euch am Donnerstag um 15 Uhr.", ""},
		{"de", "Dear Julie, by all means call me on Thursday at three. Eva", ""},
		{"fr", "Bonjour Julie, avec plaisir, tu peux m'appeler jeudi à 15 heures.", Familiar},
		{"fr", "On peut se tutoyer, non ? Appelez-moi jeudi.", Familiar},
		{"fr", "Appelez-moi jeudi, je vous attends.", Formal},
		{"es", "Claro, llámame el jueves cuando quieras; te espero.", Familiar},
		{"es", "Os espero a todos el jueves a las tres.", ""},
		{"it", "Certo, chiamami giovedì, e dammi del tu!", Familiar},
		{"it", "Certo, Vi aspetto giovedì alle tre con la classe.", Formal},
		{"it", "Certo, vi aspetto giovedì alle tre con la classe.", ""},
		{"pt-PT", "Claro, liga-me na quinta e trata-me por tu.", Familiar},
		{"pt-BR", "Claro, você pode me ligar na quinta às três.", Familiar},
		{"nl", "Graag, je kunt me donderdag om drie uur bellen.", Familiar},
		{"nl", "Jullie zijn donderdag om drie uur welkom.", ""},
		{"pl", "Chętnie, przejdźmy na ty. Proszę dzwonić w czwartek.", Familiar},
		{"pl", "Zapraszam Was w czwartek o piętnastej.", ""},
		{"ru", "Конечно, позвони мне в четверг, я тебя жду.", Familiar},
		{"zh", "你好，周四下午三点给我打电话吧。", ""}, // who is older says so to anybody
		{"en", "Sure, call me on Thursday.", ""},
	} {
		if got := SaidIn(tt.tag, tt.text); got != tt.want {
			t.Errorf("%s: %q: got %q, want %q", tt.tag, tt.text, got, tt.want)
		}
	}
}
