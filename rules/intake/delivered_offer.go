package intake

import (
	"regexp"
	"slices"
	"strings"
	"sync"

	"informd/rules"
	"informd/rules/encounter"
	"informd/rules/fact"
	"informd/rules/lang"
	"informd/rules/mail"
)

// keptOffers returns the offers that a mail of the owner's to p keeps: it has an attachment or a link
// to what was offered, says that it is done, or introduces its recipients to each other.
func (in intake) keptOffers(p *rules.Person) []fact.Event {
	open := slices.DeleteFunc(slices.Clone(p.Promises), func(q rules.Promise) bool {
		return q.Kind != rules.PromiseOffer || !q.Kept.IsZero() || !in.At().After(q.At)
	})
	toSend := 0
	for _, q := range open {
		if isToSend(offerOf(q)) {
			toSend++
		}
	}
	var out []fact.Event
	for _, q := range open {
		if how := in.howKept(offerOf(q), toSend == 1); how != "" {
			out = append(out, in.Event(p.ID, fact.Kept, "your mail to "+p.Called()+" "+how, func(e *fact.Event) {
				encounter.Bare(e)
				e.Promise = q.ID
			}))
		}
	}
	return out
}

// offerOf returns what was offered, beginning with its verb.
func offerOf(q rules.Promise) string {
	return strings.TrimPrefix(strings.ToLower(q.Text), lang.EnglishSentences().Offers.To)
}

// isToSend reports whether an offer is to send something.
func isToSend(offer string) bool {
	verb, _ := mail.CutWord(offer)
	return slices.Contains(lang.EnglishSentences().Offers.Send, verb)
}

// howKept says how a mail keeps an offer, which may be the only one to send something; "" if it does not.
func (in intake) howKept(offer string, only bool) string {
	verb, offered := mail.CutWord(offer)
	switch {
	case isToSend(offer):
		if what := in.carried(offered, only); what != "" {
			return "carries " + what
		}
	case slices.Contains(lang.EnglishSentences().Offers.Introduce, verb):
		for _, c := range in.Policy.Self.Contacts(in.Message) {
			other := slices.ContainsFunc(mail.NameWords(c.Name), func(w string) bool {
				return slices.Contains(mail.NameWords(offered), w)
			})
			if other {
				return "brings them together"
			}
		}
	}
	if saysDone(in.Message.Reply, offered) {
		return "says so"
	}
	return ""
}

// offerWords match what says that something is done, and what says that it is still to come.
var offerWords = sync.OnceValue(func() (words struct{ done, ahead *regexp.Regexp }) {
	words.done = regexp.MustCompile(lang.EnglishSentences().Offers.Done)
	words.ahead = regexp.MustCompile(lang.EnglishSentences().Offers.Ahead)
	return words
})

// saysDone reports whether a paragraph of a text says that the offer was carried out.
func saysDone(text, offered string) bool {
	for _, paragraph := range strings.Split(strings.ReplaceAll(text, "’", "'"), "\n\n") {
		if rules.SharesLongWord(paragraph, offered) && offerWords().done.MatchString(paragraph) &&
			!offerWords().ahead.MatchString(paragraph) {
			return true
		}
	}
	return false
}

// carried returns the attachment or link in a mail that keeps an offer. Unless no other is open, an
// attachment must have a word of the offer in its name. A link must be in one paragraph with such a word,
// since a link elsewhere may be the owner's own page.
func (in intake) carried(offered string, only bool) string {
	for _, a := range in.Message.Parts {
		if a.Name != "" && !a.ComesAlong() && (only || rules.SharesLongWord(a.Name, offered)) {
			return a.Name
		}
	}
	for _, paragraph := range strings.Split(in.Message.Reply, "\n\n") {
		link := strings.Contains(paragraph, "https://") || strings.Contains(paragraph, "http://")
		if link && rules.SharesLongWord(paragraph, offered) {
			return "a link to it"
		}
	}
	return ""
}
