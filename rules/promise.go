package rules

import (
	"strings"
	"time"
)

// introductions is the habit of following up on introductions within a day or two: a
// draft of the ask to whom they named, naming who sent you. It carries the capture
// address in Bcc, so that sending it tracks it.
func introductions(now time.Time, pol Policy, p *Person, d *Decision) {
	for _, q := range p.Promises {
		if q.Kind != "intro" || q.Who.Addr == "" {
			continue
		}
		key := "introask/" + q.ID
		if !q.Kept.IsZero() {
			d.moot(p, key, "it is done")
			continue
		}
		say := SayIntroAsk{To: q.Who, First: q.Who.First(), Owner: pol.Owner.Name, Signature: pol.Signature, Introducer: p.Called(),
			Topic: topic(p), Bio: pol.Bio}
		if strings.Contains(" "+strings.ToLower(q.Text)+" ", " you ") { // said to them, not of them
			say.Reason = q.Text
		} else {
			say.Hint = q.Text
		}
		d.at(now, p, Action{Key: key, Kind: "introask", Road: RoadDraft, Talk: q.Talk, Due: pol.ThankYouAt.FirstAfter(q.At, pol.Zone).UTC(),
			From: pol.from(p), To: []Address{q.Who}, Bcc: []Address{{Addr: pol.Self.Capture}}, Say: say,
			Why: p.Called() + " named " + q.Called() + "; write within a day or two"})
	}
}

// topic is what the owner asked p about, where the subject of the ask can stand in a
// sentence: "moving from physics into pharma".
func topic(p *Person) string {
	if len(p.Asks) == 0 {
		return ""
	}
	subject := strings.TrimSpace(p.Asks[len(p.Asks)-1].Subject)
	first, _ := cutWord(subject)
	switch first = strings.ToLower(first); {
	case strings.HasSuffix(first, "ing") && len(first) > 4, first == "how", first == "what", first == "why", first == "where":
		return first + subject[len(first):]
	}
	return "" // "A question", "Coffee?": no topic
}

// promiseDue is when a promise wants to be kept: two days after it was made.
func promiseDue(pol Policy, q Promise) time.Time {
	if !q.Due.IsZero() {
		return q.Due
	}
	return q.At.In(pol.Zone).AddDate(0, 0, 2)
}

// keptOffers are the offers to send something that a mail of the owner's to p keeps: it
// has something attached.
func (in Encounter) keptOffers(p *Person) []Event {
	var out []Event
	for _, q := range p.Promises {
		verb, _ := cutWord(strings.TrimPrefix(strings.ToLower(q.Text), "to "))
		if q.Kind != "offer" || !q.Kept.IsZero() || !in.at().After(q.At) {
			continue
		}
		switch verb {
		case "send", "share", "forward", "mail", "email", "give", "show", "pass":
		default:
			continue
		}
		for _, a := range in.Message.Parts {
			if a.Name == "" || a.comesAlong() {
				continue
			}
			out = append(out, in.event(p.ID, Kept, "your mail to "+p.Called()+" carries "+a.Name, func(e *Event) {
				e.Label, e.Address, e.Name, e.Subject, e.MessageID, e.References = q.ID, "", "", "", "", nil
			}))
			break
		}
	}
	return out
}

// comesAlong reports whether a mail program adds such an attachment by itself: a signature or
// a key, a card, a calendar event, the logo below the text.
func (a Attachment) comesAlong() bool {
	switch a.Type {
	case "text/calendar", "application/ics", "text/vcard", "text/x-vcard", "text/directory", "application/pgp-keys":
		return true
	}
	return a.Shown || strings.HasSuffix(a.Type, "-signature")
}
