package rules

import "strings"

// GuessOutcome is what an answer says in plain words: Declined, Accepted, Deferred, MovedOn or ""
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
		{MovedOn, "they have moved on", []string{"no longer work at", "no longer work for", "no longer with the company", "no longer at the company",
			"have left the company", "i've left the company", "i left the company", "has left the company", "don't work there any", "do not work there any",
			"arbeite nicht mehr bei", "arbeitet nicht mehr bei", "nicht mehr im unternehmen", "ne travaille plus chez", "ne travaille plus à", "ya no trabajo en"}},
		{Deferred, "later", []string{"not right now, but", "perhaps later", "maybe later", "in a few weeks", "in a few months", "after the holidays",
			"next month would", "get back to me in", "ask me again", "melden sie sich in", "später gern"}},
		{Accepted, "yes", []string{"i'd be happy to", "i would be happy to", "happy to chat", "happy to talk", "happy to help", "glad to talk",
			"glad to help", "yes, gladly", "i'd love to", "i would love to", "sounds good", "with pleasure", "sehr gern", "gerne!", "avec plaisir",
			"con mucho gusto", "volentieri"}},
	} {
		for _, p := range o.phrases {
			if strings.Contains(t, p) {
				if kind != "" && kind != o.kind || o.kind != MovedOn && qualified(t, p) {
					return "", "" // yes and no in one mail: only its reader can tell
				}
				kind, why = o.kind, "they said "+o.says+": “"+strings.TrimSpace(p)+"”"
			}
		}
	}
	return kind, why
}

// qualified reports whether more is said to a phrase than it says alone: "happy to help,
// but …", "unfortunately I can't on Thursday. Would Friday do?"
func qualified(text, phrase string) bool {
	at := strings.Index(text, phrase)
	sentence := text[at+len(phrase):]
	if end := strings.IndexAny(sentence, ".!?"); end >= 0 {
		sentence = sentence[:end]
	}
	for _, but := range []string{" but ", " however", " although ", " only if ", " aber ", " mais ", " pero "} {
		if strings.Contains(sentence, but) && !strings.Contains(phrase, but[:len(but)-1]) {
			return true
		}
	}
	refuses := strings.Contains(phrase, "can't") || strings.Contains(phrase, "cannot") || strings.Contains(phrase, "able to") ||
		strings.Contains(phrase, "absagen") || strings.Contains(phrase, "leider")
	return refuses && strings.Contains(text, "?") // another day is proposed, perhaps
}
