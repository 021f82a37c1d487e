package rules

import "strings"

// GuessOutcome is what an answer says in plain words: Declined, Accepted, Deferred, or ""
// when only its reader can tell. It is asked of what the person wrote, not of quotes,
// and would rather not know than be wrong.
func GuessOutcome(text string) (kind EventKind, why string) {
	t := " " + strings.ToLower(strings.Join(strings.Fields(strings.ReplaceAll(text, "’", "'")), " ")) + " "
	for _, o := range []struct {
		kind    EventKind
		says    string
		phrases []string
	}{
		{Declined, "no", []string{"i have to decline", "i must decline", "have to say no", "i'm not able to help", "i am not able to help",
			"i won't be able to", "i will not be able to", "i'd rather not", "i would rather not", "not interested", "i'll have to pass",
			"i will have to pass", "unfortunately i can't", "unfortunately, i can't", "unfortunately i cannot", "unfortunately, i cannot",
			"muss ich leider absagen", "leider keine zeit", "leider nicht möglich", "je ne suis pas disponible", "no puedo ayudarte"}},
		{Deferred, "later", []string{"not right now, but", "perhaps later", "maybe later", "in a few weeks", "in a few months", "after the holidays",
			"next month would", "get back to me in", "ask me again", "melden sie sich in", "später gern"}},
		{Accepted, "yes", []string{"i'd be happy to", "i would be happy to", "happy to chat", "happy to talk", "happy to help", "glad to talk",
			"glad to help", "yes, gladly", "i'd love to", "i would love to", "sounds good", "with pleasure", "sehr gern", "gerne!", "avec plaisir",
			"con mucho gusto", "volentieri"}},
	} {
		for _, p := range o.phrases {
			if strings.Contains(t, p) {
				if kind != "" && kind != o.kind {
					return "", "" // yes and no in one mail: only its reader can tell
				}
				kind, why = o.kind, "they said "+o.says+": “"+p+"”"
			}
		}
	}
	return kind, why
}
