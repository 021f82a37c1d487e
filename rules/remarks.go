package rules

import (
	"fmt"
	"regexp"
	"strings"
)

var (
	lengthWords = regexp.MustCompile(`(?i)\b([0-9]{1,3}|five|ten|fifteen|seventeen|twenty|thirty|half an hour)[ -]*(min|minutes|minuten|hour|hours)?\b`)
	jobWords    = regexp.MustCompile(`(?i)\b(job|jobs|vacanc(y|ies)|position|hiring|hire|resume|résumé|cv|reference|referral|opening)\b`)
	wayOutWords = regexp.MustCompile(`(?i)(no worries|if you can't|if you cannot|if not|understand if|no problem|feel free|only if|falls nicht|wenn nicht|kein problem)`)
	reasonWords = regexp.MustCompile(`(?i)(because|your (work|talk|paper|article|path|post|career|book|team)|you (moved|wrote|built|work|spoke|went)|noticed|read|saw|heard|introduced|suggested|weil|ihre arbeit)`)
)

// remarks are at most two kind hints on a captured ask, the weightiest first: job
// words, no reason for this person, too long, no length of the talk, no way out. They
// never block anything.
func remarks(a *Ask) []string {
	text := strings.TrimSpace(a.Text)
	if text == "" {
		return nil
	}
	var out []string
	if w := jobWords.FindString(text); w != "" {
		out = append(out, fmt.Sprintf("It says “%s”. Asks that mention no job are answered more often.", w))
	}
	if !reasonWords.MatchString(text) {
		out = append(out, "It does not say why you ask them in particular; one clause early on helps.")
	}
	if n := len(strings.Fields(text)); n > 160 {
		out = append(out, fmt.Sprintf("It has %d words; three sentences are easier to answer from a phone.", n))
	}
	if !lengthWords.MatchString(text) {
		out = append(out, "It names no length; a short, odd one such as 17 minutes is noticed.")
	}
	if !wayOutWords.MatchString(text) {
		out = append(out, "It leaves no easy way out; a no you can say easily is also an answer.")
	}
	return out[:min(2, len(out))]
}

// plural counts things: "1 person", "3 people".
func plural(n int, one, many string) string {
	if n == 1 {
		return "1 " + one
	}
	return fmt.Sprintf("%d %s", n, many)
}
