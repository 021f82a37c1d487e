package rules

import (
	"slices"
	"time"

	"informd/rules/content"
	"informd/rules/mail"
)

// A habit is one thing that informd does for the owner about one person.
type habit struct {
	// decide adds to d what to do now, and when to decide again.
	decide func(now time.Time, pol Policy, p *Person, d *Decision)
	writes bool // it drafts letters to them
}

// habits lists every behaviour about one person, each in the file of its name.
func habits() []habit {
	return []habit{{followup, false}, {gracious, true}, {reask, true}, {prep, false}, {sendahead, true},
		{prompt, false}, {thankyou, true}, {introductions, false}, {introthanks, true}, {progress, true},
		{comeback, true}, {keepintouch, true}, {trouble, false}}
}

// Decide returns what to do about one person at one instant. It has no side effects: the same input
// gives the same answer, and a row that exists is not enqueued twice, because its key is taken. To
// somebody who asked for no more mail no letter is drafted either, and to nobody once the owner stopped everything.
func Decide(now time.Time, pol Policy, p *Person) Decision {
	var d Decision
	silence := pol.Silence(p)
	if silence == WaitSpared {
		leaveBe(p, &d)
		return d
	}
	for _, h := range habits() {
		if !h.writes || silence == NoWait {
			h.decide(now, pol, p, &d)
		}
	}
	for _, it := range p.Items {
		// A request for an introduction goes to somebody else.
		if silence == WaitRefused && it.Road == RoadDraft && it.Kind != content.KindIntroAsk {
			d.cancel(p, it.Key, silence.Why())
		}
	}
	for i := range d.Events {
		d.Events[i].Person = p.ID
	}
	return d
}

// leaveBe drops all rows for a person to whom nothing is to be sent, unless they have left already.
func leaveBe(p *Person, d *Decision) {
	for i := range p.Asks {
		switch a := &p.Asks[i]; {
		case !a.Open():
			dropFollowup(p, a, d)
		case a.Spared: // once it goes on, it is only drafted
			d.cancel(p, FollowupKey(a.ID), "nothing is to go to them")
		}
	}
	for _, it := range p.Items {
		if it.Road == RoadDraft {
			d.cancel(p, it.Key, "nothing is to go to them")
		}
	}
	d.because("nothing goes to them, as you said, and nothing about them waits for you")
}

// because sets the reason unless there is one already: the habits run in the order of their
// importance, so the first reason is the one to show.
func (d *Decision) because(why string) {
	if !d.speaks {
		d.Why, d.speaks = why, true
	}
}

// Speaks reports whether a decision has a reason to show.
func (d Decision) Speaks() bool { return d.speaks }

// wakeAt asks for another decision at t, when t is still to come.
func (d *Decision) wakeAt(now, t time.Time) {
	if t.After(now) {
		d.Next = Soonest(d.Next, t)
	}
}

// once enqueues an action unless a row with its key exists.
func (d *Decision) once(p *Person, a Action) {
	if _, exists := p.Item(a.Key); exists {
		return
	}
	a.Person = p.ID
	d.Actions = append(d.Actions, a)
}

// onceDue enqueues an action once its time has come, and asks for another decision then. Its text is
// written as late as possible, so that it uses all that is known by then.
func (d *Decision) onceDue(now time.Time, p *Person, key string, due time.Time, write func() Action) {
	if now.Before(due) {
		d.wakeAt(now, due)
		return
	}
	if _, exists := p.Item(key); !exists {
		d.once(p, write())
	}
}

// cancel drops a row that has not left yet.
func (d *Decision) cancel(p *Person, key, why string) {
	if it, ok := p.Item(key); ok && (it.State == StateHeld || it.State == StateReady || it.State == StateStale) {
		d.Drop = append(d.Drop, Drop{Key: key, Why: why})
	}
}

// draft returns an action that puts the owner's answer to m into Drafts.
func draft(pol Policy, p *Person, key string, kind content.Kind, due time.Time, m Mail, say any, why string) Action {
	return Action{Key: key, Kind: kind, Road: RoadDraft, Due: due, From: pol.from(p), To: []mail.Address{p.answerTo()},
		Thread: m.Thread(), Say: say, Why: why}
}

// from returns the owner's address in the conversation with p: the one that the newest ask was sent
// from.
func (pol Policy) from(p *Person) mail.Address {
	for i := len(p.Asks) - 1; i >= 0; i-- {
		if pol.Self.Mine(p.Asks[i].From) {
			return mail.Address{Name: pol.Owner.Name, Addr: p.Asks[i].From}
		}
	}
	return pol.Owner
}

// answerTo returns the address that p last wrote from, or else the one they were asked at: a letter to a
// professor does not go to the assistant who answered for her.
func (p *Person) answerTo() mail.Address {
	if a := p.LastHeard.From; a != "" && (!p.ByAnother || p.Has(a)) {
		return mail.Address{Name: p.Name, Addr: a}
	}
	return p.Address()
}

// isAnothers reports whether a name shares no word with that of p: an assistant's, who writes for them.
func (p *Person) isAnothers(name string) bool {
	theirs, written := mail.NameWords(p.Name), mail.NameWords(name)
	return len(theirs) > 0 && len(written) > 1 && !slices.ContainsFunc(written,
		func(w string) bool { return mail.FitNames([]string{w}, theirs) > 0 })
}

// ToOwner returns a mail to the owner about p, in informd's own thread about p.
func ToOwner(pol Policy, p *Person, key string, kind content.Kind, due time.Time, say any, why string) Action {
	return Action{Key: key, Kind: kind, Road: RoadOwner, Person: p.ID, Due: due,
		From: mail.Address{Name: "informd", Addr: pol.Owner.Addr},
		To:   []mail.Address{pol.Owner}, Thread: Thread{References: []string{threadRoot(p.ID, pol.Owner)}},
		Auto: mail.AutoGenerated, Say: say, Why: why}
}

// ToAccount returns a mail to the owner that is about no single person.
func ToAccount(pol Policy, key string, kind content.Kind, due time.Time, say any, why string) Action {
	return Action{Key: key, Kind: kind, Road: RoadOwner, Due: due,
		From: mail.Address{Name: "informd", Addr: pol.Owner.Addr},
		To:   []mail.Address{pol.Owner}, Thread: Thread{References: []string{threadRoot(string(kind), pol.Owner)}},
		Auto: mail.AutoGenerated, Say: say, Why: why}
}

// Answering returns the mail as one that answers a mail of the owner's.
func (a Action) Answering() Action {
	a.Auto = mail.AutoReplied
	return a
}

// threadRoot returns the Message-ID that all mails to the owner about a person refer to. No mail has it;
// it only groups them as one thread.
func threadRoot(person string, owner mail.Address) string {
	return "informd." + person + "@" + owner.Domain()
}

// Tag returns the short name of an ask, talk or promise on buttons.
func Tag(id string) string { return id[:min(6, len(id))] }
