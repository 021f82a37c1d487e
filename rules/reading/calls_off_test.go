package reading

import "testing"

// A sentence that calls a talk off is shown to the owner in the writer's words; a sentence about another case is
// not.
func TestCallsOff(t *testing.T) {
	for text, want := range map[string]string{
		"Dear Julie, I'm so sorry.\nI am ill and have\nto cancel our talk.\n\nAnna": "I am ill and have to cancel our talk.",
		"Hi! Unfortunately I can’t make it on Friday. Next week?":                   "Unfortunately I can't make it on Friday.",
		"Something has come up, could we reschedule?":                               "Something has come up, could we reschedule?",
		"I need to postpone, the trains are on strike":                              "I need to postpone, the trains are on strike",
		"If you cannot make it, just tell me.":                                      "",
		"Let me know in case you have to cancel.":                                   "",
		"No need to reschedule, see you on Friday!":                                 "",
		"We had to cancel the clinical trial, I can tell you about it.":             "",
		"Looking forward to our talk.":                                              "",
		"Sehr geehrte Frau Roth, leider muss ich unser Gespräch absagen.":           "Sehr geehrte Frau Roth, leider muss ich unser Gespräch absagen.",
		"Falls Sie absagen müssen, genügt eine Zeile.":                              "",
		"Bonjour, j'ai un empêchement vendredi.":                                    "Bonjour, j'ai un empêchement vendredi.",
		"Si vous devez annuler notre entretien, dites-le-moi.":                      "",
		"Lo siento, me ha surgido un viaje.":                                        "Lo siento, me ha surgido un viaje.",
		"Purtroppo devo rimandare. A presto":                                        "Purtroppo devo rimandare.",
		"Vou ter que remarcar, desculpe!":                                           "Vou ter que remarcar, desculpe!",
		"Ik moet onze afspraak helaas verzetten.":                                   "Ik moet onze afspraak helaas verzetten.",
		"Als je moet afzeggen, bel even.":                                           "",
		"Niestety muszę odwołać spotkanie.":                                         "Niestety muszę odwołać spotkanie.",
		"Jag har tyvärr fått förhinder.":                                            "Jag har tyvärr fått förhinder.",
		"Jeg er nødt til at aflyse på fredag.":                                      "Jeg er nødt til at aflyse på fredag.",
		"Jeg må dessverre utsette til mandag.":                                      "Jeg må dessverre utsette til mandag.",
		"Hvis du må avlyse, si fra.":                                                "",
		"К сожалению, придётся перенести встречу.":                                  "К сожалению, придётся перенести встречу.",
		"急用が入り、伺えなくなりました。":                                                          "急用が入り、伺えなくなりました。",
		"キャンセルさせていただく場合はご連絡します。":                                                    "",
		"不好意思，我临时有事。":                                                               "不好意思，我临时有事。",
		"如果您要取消，请告诉我。":                                                              "",
		"Bis Freitag!\n> Falls etwas ist: ich kann nicht kommen":                    "",
	} {
		if got, is := CallsOff(text); is != (want != "") || got != want {
			t.Errorf("%q: got %q, want %q", text, got, want)
		}
	}
}
