package report

import (
	"cmp"
	"strings"
	"time"

	"informd/rules"
	"informd/rules/content"
	"informd/rules/dates"
	"informd/rules/fact"
	"informd/rules/mail"
)

// A LiveRecord is a record in the mailbox: the owner said "go live" to some store of informd in this mailbox.
type LiveRecord struct {
	ID string // the record's Message-ID; "" if there is no record
	At time.Time
}

// heedsLive reports whether a store in rehearsal goes live because of such a record. It does not if the owner has
// said anything about it to this store, even if they took it back.
func heedsLive(pol rules.Policy, r LiveRecord) bool {
	return r.ID != "" && pol.Account.Rehearsal && !pol.Account.Spoke && pol.Followup.Mode == rules.ModeSend
}

// LiveAgain returns the event that a store went live because of a record, after the owner was told so.
func LiveAgain(now time.Time, record string) fact.Event {
	return fact.Event{Kind: fact.WentLive, At: now, Source: record, Why: "you had gone live before, and were told so"}
}

// askLiveAfter is how long a rehearsal lasts before a digest asks, once, whether to go live.
var askLiveAfter = dates.Span{Days: 7}

// askLiveID is the id of that question in the log.
const askLiveID = "golive"

// rehearsal fills in the mails that would have been sent, and once the question whether to go live.
func (w digestWriter) rehearsal(d *content.SayDigest) (told []fact.Event) {
	s := w.Policy.Account
	if !s.Rehearsal || w.Policy.Followup.Mode != rules.ModeSend {
		return nil
	}
	d.Rehearsed, _ = atMost(w.rehearsed()) // the others were answered or sent, and are listed elsewhere
	if len(s.Mentions[askLiveID]) > 0 || w.Now.Before(askLiveAfter.After(s.BeganAt, w.Policy.Zone)) {
		return nil
	}
	d.AsksLive = true
	d.Buttons = append(d.Buttons, content.Button{Label: "Yes, follow up for me", Command: content.CommandGoLive})
	return []fact.Event{w.remarkEvent(askLiveID, "a digest asked whether to go live")}
}

// rehearsed returns the follow-ups since the last digest that were not sent only because of the rehearsal. The
// first is shown in full; the others only if the needs do not name them.
func (w digestWriter) rehearsed() (out []content.Rehearsed) {
	live := w.Policy
	live.Account.Rehearsal = false
	for _, p := range w.people {
		for _, it := range p.Items {
			a := p.Ask(it.Ask)
			if it.Kind == content.KindFollowup && it.Road == rules.RoadDraft && a != nil && w.isNews(it.Finished) &&
				live.FollowupMode(a) == rules.ModeSend {
				r := content.Rehearsed{Who: p.Called(), When: w.Policy.SayDay(it.Finished), Subject: it.Subject}
				switch {
				case len(out) == 0:
					r.Text = withoutQuote(it.Text) // one letter serves as an example; the others are in Drafts
				case w.named[it.Ask]:
					continue
				}
				out = append(out, r)
			}
		}
	}
	return out
}

// withoutQuote removes the quoted ask at the end of a letter from informd, and the line above the quote. If the
// letter is nothing but a quote, it is returned whole.
func withoutQuote(text string) string {
	text = strings.TrimSpace(text)
	lines := strings.Split(text, "\n")
	n := len(lines)
	for n > 0 && mail.IsQuoted(lines[n-1]) {
		n--
	}
	if n == len(lines) {
		return text
	}
	for n > 0 && strings.TrimSpace(lines[n-1]) != "" {
		n--
	}
	return cmp.Or(strings.TrimSpace(strings.Join(lines[:n], "\n")), text)
}
