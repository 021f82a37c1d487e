package rules

import "testing"

func TestGuessOutcome(t *testing.T) {
	for _, tt := range []struct {
		text string
		want EventKind // "": only its reader can tell
	}{
		{"Yes, gladly. Thursday?", Accepted},
		{"I’d be happy to talk. How about Friday at ten?", Accepted},
		{"Sehr gern, rufen Sie mich an.", Accepted},
		{"Avec plaisir !", Accepted},
		{"Unfortunately I can't help you with this.", Declined},
		{"I'll have to pass, sorry.", Declined},
		{"Sorry, I do not have time for this. No thanks.", Declined},
		{"No, thank you.", Declined},
		{"Muss ich leider absagen.", Declined},
		{"Perhaps later, we are in the middle of an audit.", Deferred},
		{"Leider keine Zeit für so etwas, viel Erfolg.", Declined},
		{"I no longer work at Acme.", MovedOn},
		{"I have left the company in May.", MovedOn},
		{"Ich arbeite nicht mehr bei Acme, viel Glück!", MovedOn},
		{"Our own Karim has left the company.", MovedOn},

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
		if got, why := GuessOutcome(tt.text); got != tt.want || (got == "") != (why == "") {
			t.Errorf("%q: got %q (%s), want %q", tt.text, got, why, tt.want)
		}
	}
}
