package reading

import "testing"

// What calls a talk off is shown to the owner, in the writer's sentence; what speaks of another case is
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
	} {
		if got, is := CallsOff(text); is != (want != "") || got != want {
			t.Errorf("%q: got %q, want %q", text, got, want)
		}
	}
}
