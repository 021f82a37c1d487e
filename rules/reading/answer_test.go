package reading

import (
	"testing"
)

func TestGuessAnswer(t *testing.T) {
	for _, tt := range []struct {
		text string
		want Answer // "": only its reader can tell
	}{
		{"Yes, gladly. Thursday?", AnswerYes},
		{"I’d be happy to talk. How about Friday at ten?", AnswerYes},
		{"Sehr gern, rufen Sie mich an.", AnswerYes},
		{"Avec plaisir !", AnswerYes},
		{"Unfortunately I can't help you with this.", AnswerNo},
		{"I'll have to pass, sorry.", AnswerNo},
		{"Sorry, I do not have time for this. No thanks.", AnswerNo},
		{"No, thank you.", AnswerNo},
		{"Muss ich leider absagen.", AnswerNo},
		{"Perhaps later, we are in the middle of an audit.", AnswerLater},
		{"Leider keine Zeit für so etwas, viel Erfolg.", AnswerNo},
		{"I no longer work at Acme.", AnswerMovedOn},
		{"I have left the company in May.", AnswerMovedOn},
		{"Ich arbeite nicht mehr bei Acme, viel Glück!", AnswerMovedOn},
		{"Our own Karim has left the company.", AnswerMovedOn},

		{"Unfortunately I can't on Thursday. Would Friday at ten do?", ""},
		{"I'd love to, but the next weeks are full.", ""},
		{"Happy to help, but not before May.", ""},
		{"I won't be able to on Monday. Tuesday?", ""},
		{"I no longer work at Acme, but I'd be happy to talk.", ""},
		{"I won't be able to this week. Ask me on Monday.", ""},
		{"Diese Woche habe ich leider keine Zeit.", ""},
		{"Maybe later this week? My calendar is a mess.", ""},
		{"Unfortunately I can't at the moment.", ""},
		{"Unfortunately I can't. Karim could do it instead.", ""},
		{"Most of those I knew have left the company.", ""},
		{"I don't have time for this today. Tomorrow?", ""},
		{"An imposition? No, thank you for asking!", ""},
		{"What is this about?", ""},
		{"Let me look at my calendar.", ""},
		{"", ""},
	} {
		if got, why := GuessAnswer(tt.text); got != tt.want || (got == "") != (why == "") {
			t.Errorf("%q: got %q (%s), want %q", tt.text, got, why, tt.want)
		}
	}
}
