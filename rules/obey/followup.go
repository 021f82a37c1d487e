package obey

import (
	"slices"

	"informd/rules"
	"informd/rules/content"
	"informd/rules/fact"
	"informd/rules/notes"
)

// stop closes the open ask, or gives up a follow-up that may or may not have been sent.
func (r *noteDoer) stop(c notes.Command) {
	a, open := r.person.Open()
	if r.settleUnsure(rules.StateDropped) && !open {
		r.addTo("", fact.Noted, "you let an unsure mail go", func(e *fact.Event) { e.Line = fact.LineQuestion })
		r.say("Let go: the follow-up to " + r.person.Called() + " is not tried again.")
		return
	}
	if !open && len(r.tagged(c.Tag)) > 0 {
		r.letGo(c)
		return
	}
	r.onAsk(a, open, fact.Stopped, "you said "+string(c.Verb),
		r.sorrow()+"No follow-up goes to "+r.person.Called()+".", nil)
}

// sorrow begins what informd says to a note that tells of a misfortune: "stop sam, she's ill".
func (r *noteDoer) sorrow() string {
	if rules.TellsOfMisfortune(r.note.Typed()) {
		return "I am sorry to hear it. "
	}
	return ""
}

// resumeWith ends the rest with a person (set by spare), or reopens their newest ask if it was stopped. An ask that
// was stopped before the rest began stays stopped. If the rest has ended already, its button changes nothing.
func (r *noteDoer) resumeWith(c notes.Command) {
	p, who, ask := r.person, r.person.Called(), ""
	if n := len(p.Asks); n > 0 && p.Asks[n-1].State == rules.AskStopped && !p.Asks[n-1].Preempted &&
		(!p.Spared || p.Asks[n-1].ClosedAt.Equal(p.SparedAt())) {
		ask = p.Asks[n-1].ID
	}
	said := "The ask to " + who + " is open again."
	switch {
	case !p.Spared && c.Tag != "" && !p.SparedAt().IsZero():
		r.refuse("I go on with " + who + " already.")
		return
	case !p.Spared && ask == "":
		r.refuse("No ask to " + who + " is stopped, so there is nothing to resume.")
		return
	case ask == "":
		said = "I go on with " + who + " as before."
	}
	r.add(fact.Resumed, "you said resume", func(e *fact.Event) { e.Ask = ask })
	r.say(said)
}

// sendNow lets the follow-up leave before its day. If it is unknown whether the follow-up was sent, sendNow lets
// informd try it once more.
func (r *noteDoer) sendNow(notes.Command) {
	a, open := r.person.Open()
	if open && r.settleUnsure(rules.StateReady) {
		r.add(fact.Hurried, "you said send now", func(e *fact.Event) { e.Ask = a.ID })
		r.say("The follow-up to " + r.person.Called() + " is tried once more, now.")
		return
	}
	done := "The follow-up to " + r.person.Called() + " leaves now."
	if kept := r.keptBack(fact.Hurried); kept.For != rules.NoWait {
		done = "The follow-up to " + r.person.Called() + " leaves as soon as nothing keeps it back: " + kept.Why + "."
	}
	r.onAsk(a, open, fact.Hurried, "you said send now", done, nil)
}

// keptBack returns why the follow-up to the open ask still waits, even after the events of this note and one more
// event of the given kind.
func (r *noteDoer) keptBack(kind fact.Kind) rules.Waiting {
	a, open := r.person.Open()
	if !open {
		return rules.Waiting{}
	}
	after := r.person.With(append(slices.Clip(r.events), fact.Event{Person: r.person.ID, Kind: kind, Ask: a.ID}))
	if a, open = after.Open(); !open {
		return rules.Waiting{}
	}
	return rules.KeptBack(r.in.Now, r.in.Policy, after, a)
}

// silence returns why informd writes nothing to the person, if there is a reason.
func (r *noteDoer) silence() rules.Wait { return r.in.Policy.Silence(r.person) }

// edit replaces the text of the follow-up with the owner's text.
func (r *noteDoer) edit(c notes.Command) {
	a, open := r.person.Open()
	done := "Your text replaces mine; I show it to you again before it leaves."
	if open && r.in.Policy.FollowupMode(a) != rules.ModeSend {
		done = "Your text replaces mine."
	}
	r.onAsk(a, open, fact.Reworded, "you changed the text", done, func(e *fact.Event) { e.Wording = c.Text })
}

// replied records an answer that did not come by mail.
func (r *noteDoer) replied(notes.Command) {
	a, open := r.person.Open()
	if late := r.person.LateAsk(); !open && late != nil {
		a, open = late, true
	}
	kind, until, sure := r.in.OutcomeTold(r.note.Text)
	if pasted := r.note.Pasted(); kind == "" && pasted != "" { // a chat, of which some lines may be the owner's
		kind, until, _ = r.in.OutcomeTold(pasted)
		sure = false
	}
	saidBy := r.note.Has(notes.Yes, notes.No, notes.Deferred, notes.Interview)
	if kind != "" && (saidBy || len(r.note.SharingNameWord()) > 1) {
		kind = "" // a command says it, or the words may be another's
	}
	r.onAsk(a, open, fact.Answered, "you said they answered by another road",
		"Noted: "+r.person.Called()+" answered.", func(e *fact.Event) {
			if !sure {
				e.Guess = kind
			}
		})
	if open && sure && kind != "" {
		r.add(kind, "you told me what they answered", func(e *fact.Event) { e.Ask, e.Until = a.ID, until })
		said := map[fact.Kind]string{fact.Accepted: "a yes", fact.Deferred: "“later”"}
		r.say("I take it for " + said[kind] + ".")
	}
}

// nudged records that the owner followed up by other means than mail: that counts as the one follow-up. If no ask
// is open and the person was to be asked again later, it records that the owner has written to them again.
func (r *noteDoer) nudged(notes.Command) {
	a, open := r.person.Open()
	if !open && r.person.ComesBackBy(r.in.At()) {
		r.add(fact.Wrote, "you wrote to them again, by another road", nil)
		r.say("Noted: you wrote to " + r.person.Called() + " again.")
		r.next("If nothing comes of it in a week, I remind you once.")
		return
	}
	r.onAsk(a, open, fact.Nudged, "you followed up yourself, by another road",
		"Noted: you followed up with "+r.person.Called()+" yourself.", nil)
}

// onAsk records a command about the open ask. If no ask is open, it tells the owner so.
func (r *noteDoer) onAsk(a *rules.Ask, open bool, kind fact.Kind, why, done string, more func(*fact.Event)) {
	if !open {
		said := "No ask to " + r.person.Called() + " is open, so there is nothing to change."
		if n := len(r.person.Asks); n > 0 {
			if it, sent := sentFollowup(r.person, r.person.Asks[n-1].ID); sent {
				said = "The follow-up to " + r.person.Called() + " went out " + r.in.Policy.On(it.Finished) +
					"; a sent mail cannot be called back."
			}
		}
		r.refuse(said)
		return
	}
	if said := r.noFollowup(a, kind); said != "" {
		r.refuse(said)
		return
	}
	r.add(kind, why, func(e *fact.Event) {
		e.Ask = a.ID
		if more != nil {
			more(e)
		}
	})
	if it, sent := sentFollowup(r.person, a.ID); sent && kind != fact.Answered && kind != fact.Nudged {
		r.refuse("The follow-up went out " + r.in.Policy.On(it.Finished) +
			" already; a sent mail cannot be called back.")
		return
	}
	r.say(done)
}

// noFollowup returns why no follow-up to the ask will come, if the command would hasten, postpone or reword it;
// otherwise "". A follow-up that was sent already is left to onAsk, which answers it.
func (r *noteDoer) noFollowup(a *rules.Ask, kind fact.Kind) string {
	switch kind {
	case fact.Hurried, fact.Postponed, fact.Reworded:
		if _, sent := sentFollowup(r.person, a.ID); !sent {
			return rules.NoFollowup(r.in.Policy, r.person.With(r.events), a)
		}
	}
	return ""
}

// settleUnsure records the owner's decision about a follow-up of which informd does not know whether it was sent. It
// reports whether the decision counts.
func (r *noteDoer) settleUnsure(to rules.State) bool {
	settled := false
	for _, it := range r.person.Items {
		if it.Kind != content.KindFollowup || it.State != rules.StateUnsure {
			continue
		}
		settled = r.resolveTo(it.Key, to)
	}
	return settled
}

// sentFollowup returns the follow-up to an ask, if it was sent.
func sentFollowup(p *rules.Person, ask string) (rules.Item, bool) {
	for _, it := range p.Items {
		if it.Kind == content.KindFollowup && it.Ask == ask &&
			it.Road == rules.RoadContact && it.State == rules.StateSent {
			return it, true
		}
	}
	return rules.Item{}, false
}
