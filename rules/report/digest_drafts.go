package report

import (
	"slices"

	"informd/rules"
	"informd/rules/content"
)

// drafts returns the drafts that informd put into Drafts and that are still there, but for those that a need names.
func (w digestWriter) drafts(shown, others []Matter) (out []content.DigestLine) {
	names := map[content.Kind]string{
		content.KindFollowup:    "the follow-up",
		content.KindThankYou:    "the thank-you",
		content.KindIntroAsk:    "your ask, which names ", // followed by the name of the person who named them
		content.KindReask:       "the ask again",
		content.KindIntroThanks: "what came of the introduction",
		content.KindKeepInTouch: "a note to keep in touch",
		content.KindProgress:    "a note on what became of it",
		content.KindDecline:     "a short friendly answer",
		content.KindSendAhead:   "your questions",
	}
	for _, p := range w.people {
		needs := func(m Matter) bool { return m.Person != nil && m.Person.ID == p.ID }
		if slices.ContainsFunc(shown, needs) {
			continue // the need comes first
		}
		for _, it := range p.Items {
			named := func(m Matter) bool { return needs(m) && w.isDraftOf(m, it) }
			what := names[it.Kind]
			if what == "" || !w.waitsAsDraft(p, it) || slices.ContainsFunc(others, named) {
				continue
			}
			line := content.DigestLine{Who: p.Called(), What: what, When: "since " + w.Policy.SayDay(it.Finished)}
			if it.Kind == content.KindIntroAsk {
				line.Who, line.What = introducee(p, it), what+p.Called()
			}
			out = append(out, line)
		}
	}
	return out
}

// waitsAsDraft reports whether a row is a new draft that still lies in Drafts, for the owner to send.
func (w digestWriter) waitsAsDraft(p *rules.Person, it rules.Item) bool {
	if it.Kind == content.KindFollowup && w.named[it.Ask] {
		return false
	}
	return it.Road == rules.RoadDraft && w.isNews(it.Finished) && w.inDrafts(p, it.Key) && !w.wroteSince(it)
}

// isDraftOf reports whether a row is the draft that a matter waits for.
func (w digestWriter) isDraftOf(m Matter, it rules.Item) bool {
	switch m.State {
	case MatterThanks:
		return it.Key == rules.ThankYouKey(m.About)
	case MatterIntro:
		return it.Key == rules.IntroAskKey(m.About)
	case MatterWord:
		return it.Key == rules.IntroThanksKey(m.About)
	case MatterWarmNote:
		return it.Kind == content.KindKeepInTouch
	}
	return false
}

// introducee returns the person whom p named and to whom the ask of this row goes.
func introducee(p *rules.Person, it rules.Item) string {
	for i := range p.Promises {
		if q := &p.Promises[i]; rules.IntroAskKey(q.ID) == it.Key {
			return q.Called()
		}
	}
	return it.To
}

// wroteSince reports whether the owner wrote to the recipient of a draft after it was made. The draft is then no
// longer news, even if it is still in Drafts.
func (w digestWriter) wroteSince(it rules.Item) bool {
	to := w.other(it.To)
	return to != nil && to.LastWrote.At.After(it.Finished)
}
