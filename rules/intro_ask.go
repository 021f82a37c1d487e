package rules

import (
	"strings"
	"time"

	"informd/rules/content"
	"informd/rules/mail"
)

// introductions is the habit of following up on introductions within a day or two: a
// draft of the ask to whom they named, naming who sent you. It carries the capture
// address in Bcc, so that sending it tracks it.
func introductions(now time.Time, pol Policy, p *Person, d *Decision) {
	for _, q := range p.Promises {
		if q.Kind != PromiseIntro || q.Who.Addr == "" {
			continue
		}
		key := IntroAskKey(q.ID)
		if !q.Kept.IsZero() {
			d.cancel(p, key, "it is done")
			continue
		}
		say := content.SayIntroAsk{Letter: pol.introLetter(p, q.Who), Introducer: p.Called(), Hint: q.Text}
		say.Topic, say.Bio = letterLine(say.Letter, topic(p)), letterLine(say.Letter, pol.Bio)
		d.onceDue(now, p, Action{Key: key, Kind: content.KindIntroAsk, Road: RoadDraft, Talk: q.Talk,
			Due:  pol.ThankYouAt.FirstAfter(q.At, pol.Zone).UTC(),
			From: pol.from(p), To: []mail.Address{q.Who}, Bcc: pol.Self.Bcc(), Say: say,
			Why: p.Called() + " named " + q.Called() + "; write within a day or two"})
	}
}

// topic returns what the owner asked p about, where the subject of the ask can stand in a
// sentence: "moving from physics into pharma".
func topic(p *Person) string {
	if len(p.Asks) == 0 {
		return ""
	}
	subject := strings.TrimSpace(p.Asks[len(p.Asks)-1].Subject)
	first, _ := mail.CutWord(subject)
	switch first = strings.ToLower(first); {
	case strings.HasSuffix(first, "ing") && len(first) > 4, first == "how", first == "what",
		first == "why", first == "where":
		return first + subject[len(first):]
	}
	return "" // "A question", "Coffee?": no topic
}
