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
	writes bool         // it drafts letters to them
	kind   content.Kind // of its rows of the outbox, which outlive no cause; "": it drops its own, or they stay
	gone   string       // why they are dropped where decide names no other reason
}

// habits lists every behaviour about one person, each in the file of its name.
func habits() []habit {
	return []habit{
		{decide: followup},
		{decide: gracious, writes: true, kind: content.KindDecline, gone: "their answer means something else now"},
		{decide: reask, writes: true, kind: content.KindReask, gone: "you asked again"},
		{decide: prep, kind: content.KindPrep, gone: "there is no talk to come at that time"},
		{decide: sendahead, writes: true, kind: content.KindSendAhead, gone: "there is no such talk to come"},
		{decide: prompt, kind: content.KindPrompt, gone: "you have told of the talk, or it was not then"},
		{decide: thankyou, writes: true, kind: content.KindThankYou, gone: "there was no such talk"},
		{decide: introask, kind: content.KindIntroAsk, gone: "nobody is to be written to about it"},
		{decide: introthanks, writes: true, kind: content.KindIntroThanks, gone: "there was no such talk"},
		{decide: progress, writes: true, kind: content.KindProgress, gone: "you took the line back"},
		{decide: comeback, writes: true},
		{decide: keepintouch, writes: true, kind: content.KindKeepInTouch, gone: "you have been in touch since"},
		{decide: trouble},
	}
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
			d.dropWithoutCause(p, h)
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

// stands says that what a row of the outbox is for still holds: a row for which no habit says so is dropped.
func (d *Decision) stands(p *Person, key string) {
	if it, made := p.Item(key); made && it.State.unsent() {
		d.standing = append(d.standing, key)
	}
}

// dropWithoutCause drops the rows of a habit that have not left yet, and of which it says neither that they stand nor
// why they do not: the talk has another time, or a fact was taken back.
func (d *Decision) dropWithoutCause(p *Person, h habit) {
	for _, it := range p.Items {
		cancelled := slices.ContainsFunc(d.Drop, func(drop Drop) bool { return drop.Key == it.Key })
		if h.kind != "" && it.Kind == h.kind && !cancelled && !slices.Contains(d.standing, it.Key) {
			d.cancel(p, it.Key, h.gone)
		}
	}
}

// once enqueues an action unless a row with its key exists.
func (d *Decision) once(p *Person, a Action) {
	d.stands(p, a.Key)
	if _, exists := p.Item(a.Key); exists {
		return
	}
	a.Person = p.ID
	d.Actions = append(d.Actions, a)
}

// onceDue enqueues an action once its time has come, and asks for another decision then. Its text is
// written as late as possible, so that it uses all that is known by then.
func (d *Decision) onceDue(now time.Time, p *Person, key string, due time.Time, write func() Action) {
	d.stands(p, key)
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
	if it, ok := p.Item(key); ok && it.State.unsent() {
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
