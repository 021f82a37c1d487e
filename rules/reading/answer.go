package reading

import (
	"strings"
	"unicode"
)

// An Answer is what somebody answers to an ask, as far as plain words tell.
type Answer string

// The answers that plain words give; "" where only their reader can tell.
const (
	AnswerNo      Answer = "no"
	AnswerMovedOn Answer = "moved on" // they no longer work where they were asked
	AnswerLater   Answer = "later"
	AnswerYes     Answer = "yes"
)

// GuessAnswer is what an answer says in plain words, and which words those are. It is asked of what the person wrote, not of quotes,
// and would rather not know than be wrong.
func GuessAnswer(text string) (kind Answer, why string) {
	t := " " + strings.ToLower(strings.Join(strings.Fields(strings.ReplaceAll(text, "’", "'")), " ")) + " "
	for _, o := range []struct {
		kind    Answer
		says    string
		phrases []string
	}{
		{AnswerNo, "no", []string{"i have to decline", "i must decline", "have to say no", "i'm not able to help", "i am not able to help",
			"i won't be able to", "i will not be able to", "i'd rather not", "i would rather not", "not interested", "i'll have to pass",
			"i will have to pass", "unfortunately i can't", "unfortunately, i can't", "unfortunately i cannot", "unfortunately, i cannot",
			"not have time for this", "n't have time for this", "no time for this", "no thanks.", "no, thanks.", "no thank you.", "no, thank you.",
			"muss ich leider absagen", "leider keine zeit", "leider nicht möglich", "je ne suis pas disponible", "no puedo ayudarte"}},
		{AnswerMovedOn, "they have moved on", []string{"no longer work at", "no longer work for", "no longer with the company", "no longer at the company",
			"i have left the company", "i've left the company", "i left the company", "has left the company", "don't work there any", "do not work there any",
			"arbeite nicht mehr bei", "arbeitet nicht mehr bei", "nicht mehr im unternehmen", "ne travaille plus chez", "ne travaille plus à", "ya no trabajo en"}},
		{AnswerLater, "later", []string{"not right now, but", "perhaps later", "maybe later", "in a few weeks", "in a few months", "after the holidays",
			"next month would", "get back to me in", "ask me again", "melden sie sich in", "später gern"}},
		{AnswerYes, "yes", []string{"i'd be happy to", "i would be happy to", "happy to chat", "happy to talk", "happy to help", "glad to talk",
			"glad to help", "yes, gladly", "i'd love to", "i would love to", "sounds good", "with pleasure", "sehr gern", "gerne!", "avec plaisir",
			"con mucho gusto", "volentieri"}},
	} {
		for _, p := range o.phrases {
			if strings.Contains(t, p) {
				if kind != "" && kind != o.kind || o.kind != AnswerMovedOn && qualified(t, p) {
					return "", "" // yes and no in one mail: only its reader can tell
				}
				kind, why = o.kind, "they said "+o.says+": “"+strings.TrimSpace(p)+"”"
			}
		}
	}
	return kind, why
}

// qualified reports whether more is said to a phrase than it says alone: "happy to help,
// but …", "I won't be able to on Monday", "unfortunately I can't. Would Friday do?"
func qualified(text, phrase string) bool {
	at := strings.Index(text, phrase)
	before, after := text[:at], text[at+len(phrase):]
	if i := strings.LastIndexAny(before, ".!?"); i >= 0 {
		before = before[i+1:]
	}
	if end := strings.IndexAny(after, ".!?"); end >= 0 {
		after = after[:end]
	}
	for _, but := range []string{" but ", " however", " although ", " only if ", " aber ", " mais ", " pero "} {
		if strings.Contains(after, but) && !strings.Contains(phrase, but[:len(but)-1]) {
			return true
		}
	}
	refuses, later := false, strings.Contains(phrase, "later")
	for _, w := range []string{"can't", "cannot", "able to", "time for", "absagen", "leider", "disponible"} {
		refuses = refuses || strings.Contains(phrase, w)
	}
	another := strings.Contains(text, "?") || strings.Contains(text, " instead") // day is proposed, perhaps
	return refuses && another || (refuses || later) && near(before+" "+after)
}

// near reports whether a sentence speaks of a day or the time close at hand, and so of
// when rather than whether: "leider keine Zeit diese Woche", "maybe later today".
func near(sentence string) bool {
	for _, when := range []string{"this week", "this month", "at the moment", "right now", "before ", "until ",
		"diese woche", "diesen monat", "im moment", "zurzeit", "cette semaine", "en ce moment", "esta semana"} {
		if strings.Contains(sentence, when) {
			return true
		}
	}
	for w := range strings.FieldsFuncSeq(sentence, func(c rune) bool { return !unicode.IsLetter(c) }) {
		if w == "today" || w == "tomorrow" || w == "heute" || w == "morgen" || w == "demain" || len(w) > 3 && weekdayOf(w) >= 0 {
			return true
		}
	}
	return false
}
