package reading

import (
	"strings"

	"informd/rules/mail"
)

// AskedToStop reports whether a text asks not to be written to again, in so many words.
func AskedToStop(text string) bool {
	t := mail.Fold(text)
	for _, phrase := range []string{"stop emailing me", "stop writing to me", "do not contact me", "don't contact me",
		"do not email me", "don't email me", "do not write to me again", "remove me from your list", "unsubscribe me",
		"leave me alone", "never contact me",
		"schreiben sie mir nicht mehr", "schreib mir nicht mehr", "schreiben sie mir nie wieder", "kontaktieren sie mich nicht mehr",
		"ne m'écrivez plus", "ne m'écris plus", "ne me contactez plus", "veuillez ne plus m'écrire"} {
		if strings.Contains(t, phrase) {
			return true
		}
	}
	return false
}
