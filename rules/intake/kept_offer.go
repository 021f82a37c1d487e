package intake

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"informd/rules"
	"informd/rules/mail"
)

// keptOffers are the offers to send something that a mail of the owner's to p keeps: it
// has something attached, or links to what was offered.
func (in Encounter) keptOffers(p *rules.Person) []rules.Event {
	var out []rules.Event
	for _, q := range p.Promises {
		verb, offered := mail.CutWord(strings.TrimPrefix(strings.ToLower(q.Text), "to "))
		if q.Kind != rules.PromiseOffer || !q.Kept.IsZero() || !in.at().After(q.At) {
			continue
		}
		switch verb {
		case "send", "share", "forward", "mail", "email", "give", "show", "pass":
		default:
			continue
		}
		if carried := in.carries(offered); carried != "" {
			out = append(out, in.event(p.ID, rules.Kept, "your mail to "+p.Called()+" carries "+carried,
				func(e *rules.Event) {
					bare(e)
					e.Promise = q.ID
				}))
		}
	}
	return out
}

// carries is what a mail brings of an offer: an attachment, or a link that stands in one
// paragraph with a word of the offer, since a link elsewhere may be the owner's own page.
func (in Encounter) carries(offered string) string {
	for _, a := range in.Message.Parts {
		if a.Name != "" && !a.ComesAlong() {
			return a.Name
		}
	}
	known := longWords(offered)
	for _, paragraph := range strings.Split(in.Message.Reply, "\n\n") {
		link := strings.Contains(paragraph, "https://") || strings.Contains(paragraph, "http://")
		if link && slices.ContainsFunc(longWords(paragraph), func(w string) bool { return slices.Contains(known, w) }) {
			return "a link to it"
		}
	}
	return ""
}

// longWords are the words of a text, in lower case, that are long enough to tell what it is about.
func longWords(text string) []string {
	const enough = 5
	words := strings.FieldsFunc(strings.ToLower(text), func(r rune) bool { return !unicode.IsLetter(r) })
	return slices.DeleteFunc(words, func(w string) bool { return utf8.RuneCountInString(w) < enough })
}
