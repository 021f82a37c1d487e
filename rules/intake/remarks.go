package intake

import (
	"fmt"
	"regexp"
	"strings"

	"informd/rules"
)

// What a good ask has, in English, German and French: an ask in another language is better
// left without a remark than given a wrong one.
var (
	lengthWords = regexp.MustCompile(`(?i)\b([0-9]{1,3}|five|ten|fifteen|seventeen|twenty|thirty|half an hour)[ -]*(min|minutes|minuten|hour|hours)?\b` +
		`|(viertel|halbe )stunde|zwanzig minuten|quart d['’]heure|demi-heure|vingt minutes`)
	jobWords    = regexp.MustCompile(`(?i)\b(job|jobs|vacanc(y|ies)|position|hiring|hire|resume|résumé|cv|reference|referral|opening)\b`)
	wayOutWords = regexp.MustCompile(`(?i)(no worries|if you can['’]t|if you cannot|if not|understand if|no problem|feel free|only if` +
		`|\bno is |say no\b|(all right|alright|fine) (too|as well|if)|if it does(n['’]t| not) suit` +
		`|falls nicht|wenn nicht|kein problem|ein nein|passt es (ihnen |dir )?nicht|pas de souci|si ce n['’]est pas possible|un non )`)
	reasonWords = regexp.MustCompile(`(?i)(because|your (work|talk|paper|article|path|post|career|book|team)|you (moved|wrote|built|work|spoke|went)` +
		`|noticed|\bread\b|\bsaw\b|heard|introduced|suggested` +
		`|\bweil\b|\bihren? (arbeit|vortrag|artikel|beitrag|buch|weg|interview)|gelesen|gehört|gesehen|aufgefallen|empfohlen` +
		`|parce que|votre (travail|article|parcours|livre|exposé|conférence|équipe)|j['’]ai (lu|vu|entendu|écouté)|m['’]a (parlé|conseillé))`)
)

// remarks are at most two kind hints on a captured ask, the weightiest first: job
// words, no reason for this person, too long, no length of the talk, no way out. They
// never block anything.
func remarks(a *rules.Ask) []string {
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
