package intake

import (
	"cmp"
	"slices"
	"strings"

	"informd/rules"
	"informd/rules/content"
	"informd/rules/mail"
	"informd/rules/notes"
)

// stop closes the open ask, or gives up a follow-up that may or may not have been sent.
func (r *noteReader) stop(c notes.Command) {
	a, open := r.person.Open()
	if r.settleUnsure(rules.StateDropped) && !open {
		r.addTo("", rules.Noted, "you let an unsure mail go", func(e *rules.Event) { e.Line = rules.LineQuestion })
		r.say("Let go: the follow-up to " + r.person.Called() + " is not tried again.")
		return
	}
	if !open && len(r.tagged(c.Tag)) > 0 {
		r.letGo(c)
		return
	}
	r.onAsk(a, open, rules.Stopped, "you said "+string(c.Verb), "No follow-up goes to "+r.person.Called()+".", nil)
}

// resumeAsk reopens the newest ask after a stop.
func (r *noteReader) resumeAsk() {
	who, n := r.person.Called(), len(r.person.Asks)
	if n == 0 || r.person.Asks[n-1].State != rules.AskStopped || r.person.Asks[n-1].Preempted {
		r.say("No ask to " + who + " is stopped, so there is nothing to resume.")
		return
	}
	r.add(rules.Resumed, "you said resume", func(e *rules.Event) { e.Ask = r.person.Asks[n-1].ID })
	r.say("The ask to " + who + " is open again.")
}

// sendNow lets the follow-up leave before its day, or sends again one that may or may not have been
// sent.
func (r *noteReader) sendNow(notes.Command) {
	a, open := r.person.Open()
	if open && r.settleUnsure(rules.StateReady) {
		r.add(rules.Hurried, "you said send now", func(e *rules.Event) { e.Ask = a.ID })
		r.say("The follow-up to " + r.person.Called() + " is tried once more, now.")
		return
	}
	r.onAsk(a, open, rules.Hurried, "you said send now", "The follow-up to "+r.person.Called()+" leaves now.", nil)
}

// edit replaces the text of the follow-up with the owner's.
func (r *noteReader) edit(c notes.Command) {
	a, open := r.person.Open()
	r.onAsk(a, open, rules.Reworded, "you changed the text",
		"Your text replaces mine; I show it to you again before it leaves.", func(e *rules.Event) { e.Text = c.Text })
}

// replied records an answer that did not come by mail.
func (r *noteReader) replied(notes.Command) {
	a, open := r.person.Open()
	r.onAsk(a, open, rules.Answered, "you said they answered by another road",
		"Noted: "+r.person.Called()+" answered. No follow-up.", nil)
}

// introduced records whom they named.
func (r *noteReader) introduced(c notes.Command) {
	c.Addr.Name = mail.ProperName(c.Addr.Name)
	whom := cmp.Or(c.Addr.Name, c.Addr.Addr, "somebody")
	r.add(rules.Introduced, r.person.Called()+" named "+whom, func(e *rules.Event) {
		e.Name, e.Address, e.Text, e.Talk = c.Addr.Name, c.Addr.Addr, c.Text, r.talk
	})
	r.facts = append(r.facts, content.Fact{Label: "intro", Text: strings.TrimSpace(c.Addr.String() + " " + c.Text)})
}

// offer records what the owner promised them, and by which day.
func (r *noteReader) offer(c notes.Command) {
	said := c.Text
	if !c.Start.IsZero() {
		said += ", by " + r.in.Policy.SayDay(c.Start)
	}
	r.keepLine(rules.LineOffer, said)
	r.add(rules.Promised, "you offered it",
		func(e *rules.Event) { e.Text, e.Talk, e.Due = c.Text, r.talk, c.Start })
}

// keep records a line of the note under its label.
func (r *noteReader) keep(c notes.Command) {
	if c.Text != "" {
		r.keepLine(rules.LineKind(c.Verb), c.Text)
	}
}

// thanked records that the owner gave thanks other than by mail, so no thank-you is drafted.
func (r *noteReader) thanked(notes.Command) {
	if r.talk == "" {
		r.say("Noted: you thanked " + r.person.Called() + ".")
		r.add(rules.Noted, "your note", func(e *rules.Event) { e.Line, e.Text = rules.LineNote, "thanked" })
		return
	}
	r.add(rules.Thanked, "you said that you thanked them", func(e *rules.Event) { e.Talk = r.talk })
	r.say("Noted: you thanked " + r.person.Called() + ", so no thank-you is drafted.")
}

// describe records a fact about somebody; where a talk takes place is recorded with the talk.
func (r *noteReader) describe(c notes.Command) {
	if t := r.coming(); c.Verb == notes.Where && t != nil {
		r.add(rules.Moved, "you said where", func(e *rules.Event) {
			e.Talk, e.Start, e.End, e.Where, e.Sequence = t.ID, t.Start, t.End, c.Text, t.Sequence
		})
	} else {
		r.add(rules.Described, "you said so", func(e *rules.Event) { e.Fact, e.Text = rules.FactName(c.Verb), c.Text })
	}
	r.facts = append(r.facts, content.Fact{Label: string(c.Verb), Text: c.Text})
}

// onAsk records a command about the open ask, or says that there is none.
func (r *noteReader) onAsk(a *rules.Ask, open bool, kind rules.EventKind, why, done string, more func(*rules.Event)) {
	it, sent := r.sentFollowup()
	if !open {
		said := "No ask to " + r.person.Called() + " is open, so there is nothing to change."
		if sent {
			said = "The follow-up to " + r.person.Called() + " went out " + r.in.Policy.Say(it.Finished) +
				"; a sent mail cannot be called back."
		}
		r.say(said)
		return
	}
	r.add(kind, why, func(e *rules.Event) {
		e.Ask = a.ID
		if more != nil {
			more(e)
		}
	})
	if sent && it.Ask == a.ID && kind != rules.Answered {
		done = "The follow-up went out " + r.in.Policy.Say(it.Finished) + " already; a sent mail cannot be called back."
	}
	r.say(done)
}

// settleUnsure records the owner's decision about a follow-up that may or may not have been sent. It
// counts once per note; if a note has two different decisions, the follow-up is dropped.
func (r *noteReader) settleUnsure(to rules.State) bool {
	settled := false
	for _, it := range r.person.Items {
		if it.Kind != content.KindFollowup || it.State != rules.StateUnsure {
			continue
		}
		settled = true
		i := slices.IndexFunc(r.resolve, func(res Resolution) bool { return res.Key == it.Key })
		switch {
		case i < 0:
			r.resolve = append(r.resolve, Resolution{Key: it.Key, To: to})
		case to == rules.StateDropped:
			r.resolve[i].To = to
		default:
			settled = r.resolve[i].To == to
		}
	}
	return settled
}

func (r *noteReader) sentFollowup() (rules.Item, bool) {
	for _, it := range r.person.Items {
		if it.Kind == content.KindFollowup && it.Road == rules.RoadContact && it.State == rules.StateSent {
			return it, true
		}
	}
	return rules.Item{}, false
}

// An answerOutcome is an outcome as an event and in the words of the receipt.
type answerOutcome struct {
	kind rules.EventKind
	said string
}

func outcomes() map[notes.Verb]answerOutcome {
	return map[notes.Verb]answerOutcome{
		notes.Yes: {rules.Accepted, "said yes"}, notes.No: {rules.Declined, "said no"},
		notes.Deferred: {rules.Deferred, "said later"},
		notes.MovedOn:  {rules.MovedOn, "has moved on"}, notes.Left: {rules.MovedOn, "has left"},
		notes.Reply: {rules.Answered, "answered"},
	}
}

// outcome records what an answer meant.
func (r *noteReader) outcome(c notes.Command) {
	if len(r.person.Asks) == 0 {
		r.say("No ask to " + r.person.Called() + " is known.")
		return
	}
	if q, several := r.person.SharedDoubt(c.Tag); several {
		r.whoseAnswer(q)
		return
	}
	a, o := r.person.Asks[len(r.person.Asks)-1], outcomes()[c.Verb]
	// the ask was closed as declined or gone, and the owner corrects that
	misread := a.State == rules.AskDeclined && c.Verb != notes.No || a.State == rules.AskGone
	if (a.Open() || misread) && c.Verb != notes.Reply && o.kind != rules.MovedOn {
		r.add(rules.Answered, "you said so", func(e *rules.Event) { e.Ask = a.ID })
	}
	if len(r.person.Doubts) > 0 {
		r.add(rules.Cleared, "you settled it", nil)
	}
	r.add(o.kind, "you said so", func(e *rules.Event) { e.Ask, e.Until = a.ID, c.Start })
	r.say("Noted: " + r.person.Called() + " " + o.said + ".")
	r.sayOutcome(c, a, o.kind)
}

// sayOutcome tells the owner what follows from an outcome, and offers what they may want to do.
func (r *noteReader) sayOutcome(c notes.Command, a rules.Ask, kind rules.EventKind) {
	_, drafted := r.person.Item(rules.DeclineKey(a.ID))
	switch {
	case c.Verb == notes.No:
		r.happens = "Nothing more is sent for this ask. Two friendly lines for you to send are in Drafts in a moment."
		r.buttons = append(r.buttons, rules.ReminderButtons(a.ID)...)
	case drafted && (c.Verb != notes.Deferred || a.Outcome != rules.Deferred):
		r.say("The two lines in Drafts, made for another answer, are yours to delete.")
	}
	switch {
	case c.Verb == notes.Deferred && c.Start.IsZero():
		r.buttons = append(r.buttons, rules.ReminderButtons(a.ID)...)
	case kind == rules.MovedOn:
		r.happens = "The ask is closed. If you know where to write now, answer with “same:” and the address, and " +
			"your ask to it is in Drafts."
		r.buttons = append(r.buttons, content.Button{Label: "Give another address",
			Command: "same:", Tag: rules.Tag(a.ID)})
	}
}

// settleDoubt settles one doubt and shows the next. A decision about one mail settles no other.
func (r *noteReader) settleDoubt(q rules.Doubt) {
	if q.Shared() {
		r.settleShared(q)
		return
	}
	r.add(rules.Cleared, "you said it was no answer", func(e *rules.Event) { e.Ask, e.MessageID = q.Ask, q.Source })
	left := r.person.With(r.events).Doubts
	r.say("Understood.")
	if !q.OwnDoing() {
		r.say("That was no answer.")
	}
	if len(left) > 0 {
		r.say("The follow-up still waits: " + left[0].Why + ".")
	} else {
		r.say("The follow-up is on again.")
	}
	if len(left) == 0 {
		return
	}
	r.happens = "Nothing leaves until you say what that is."
	r.asks = true
	r.buttons = append(r.buttons, left[0].Buttons()...)
}

// settleShared settles a shared doubt for everybody it is about, and shows the next about this
// person.
func (r *noteReader) settleShared(q rules.Doubt) {
	r.say("Understood.")
	why := "you said it was no answer"
	if q.Kind == rules.DoubtUnread || q.Kind == rules.DoubtNoteLost {
		why = "you said that no follow-up waits for a mail which cannot be read"
	} else {
		r.say("That was nobody's answer.")
	}
	if len(q.People) > 0 {
		r.addTo("", rules.Cleared, why, func(e *rules.Event) { e.People, e.MessageID = q.People, q.Source })
	}
	var on []string
	var waits []*rules.Person
	for _, p := range r.in.Book.People() {
		i := slices.IndexFunc(p.Doubts, func(o rules.Doubt) bool { return o.Kind == q.Kind && o.Source == q.Source })
		if i < 0 {
			continue
		}
		if o := p.Doubts[i]; len(q.People) == 0 {
			r.addTo(p.ID, rules.Cleared, why, func(e *rules.Event) { e.Ask, e.MessageID = o.Ask, o.Source })
		}
		if left := p.With(r.events).Doubts; len(left) > 0 {
			waits = append(waits, p)
		} else {
			on = append(on, p.Called())
		}
	}
	if len(on) > 0 {
		r.say("On again: follow-ups to " + content.Names(on) + ".")
	}
	if len(waits) > 0 {
		r.stillInDoubt(waits[0].With(r.events), len(waits)-1)
	}
}

// stillInDoubt shows the next doubt about somebody, and says that there are more about others.
func (r *noteReader) stillInDoubt(p *rules.Person, others int) {
	q := p.Doubts[0]
	who := "The follow-up to " + p.Called() + " still waits: "
	if others > 0 {
		who = "The follow-ups to " + p.Called() + " and " + content.Plural(others, "other", "others") + " still wait: "
	}
	r.say(who + q.Why + ".")
	r.happens = "Nothing leaves until you say what that is."
	r.asks = true
	r.buttons = append(r.buttons, q.Buttons()...)
}

// whoseAnswer asks whose answer a mail was that may come from several people.
func (r *noteReader) whoseAnswer(q rules.Doubt) {
	r.addTo("", rules.Ignored, "it does not say whose answer it was", nil)
	r.say("Whose answer was it?")
	r.happens = "Nothing leaves to any of them until I know."
	r.asks = true
	for _, id := range q.People {
		p := r.in.Book.Person(id)
		if p == nil || len(r.buttons) == maxWhose {
			continue
		}
		if a, open := p.Open(); open {
			r.buttons = append(r.buttons,
				content.Button{Label: p.Called(), Command: "that was an answer", Tag: rules.Tag(a.ID)})
		}
	}
}

// maxWhose limits how many people a question offers as buttons; anybody else can be named in words.
const maxWhose = 4

// notAReply takes back the newest answer, or settles a doubt as no answer.
func (r *noteReader) notAReply(c notes.Command) {
	tag := cmp.Or(c.Tag, r.buttonOf("not a reply"))
	q, doubted, settled := r.person.DoubtMeant(tag)
	if doubted {
		r.settleDoubt(q)
		return
	}
	if settled {
		r.addTo("", rules.Ignored, "that was settled before", nil)
		r.say("You have settled that before; nothing has changed.")
		return
	}
	source, events := "", rules.InForce(r.person.Events)
	for _, e := range slices.Backward(events) {
		if e.Kind == rules.Answered {
			source = e.Source
			break
		}
	}
	for _, e := range events { // and the outcome of that answer
		if e.Source == source && source != "" && e.Kind != rules.Corrected {
			r.correct(e, "you said it was no answer")
		}
	}
	if source == "" {
		r.say("No answer of " + r.person.Called() + " is on record.")
		return
	}
	r.say("Understood: that was no answer. I wait for one again.")
}

// same records another address of a person. An ask that was not delivered can then be sent there.
func (r *noteReader) same(c notes.Command) {
	addr := c.Addr
	if c.Text != "" && r.person.Has(addr.Addr) && !r.person.Has(c.Text) {
		addr.Addr = c.Text // the owner wrote the new address first
	}
	r.add(rules.Rerouted, "the same person, at another address",
		func(e *rules.Event) { e.Address, e.Name = addr.Addr, addr.Name })
	r.say("Noted: " + r.person.Called() + " is also " + addr.Addr + ".")
	if q := r.in.Book.ByAddress(addr.Addr); q != nil && q != r.person && q.Has(addr.Addr) {
		r.mergeInto(q)
	}
	if a := r.person.Lost(); a != nil {
		r.happens = "Your ask, to that address, is in Drafts in a moment; sending it tracks it."
	}
}

// mergeInto settles the open asks to somebody who was known as two people: mail from the other one
// answers an ask, and mail of the owner's to the other one counts as the follow-up.
func (r *noteReader) mergeInto(q *rules.Person) {
	a, open := r.person.Open()
	other, both := q.Open()
	none := both // goes to q
	switch {
	case open:
		if both {
			r.addTo(q.ID, rules.Stopped, "they are "+r.person.Called()+", whom you asked as well",
				func(e *rules.Event) { e.Ask = other.ID })
		}
		r.settledBy(r.person, a, q, both)
	case both:
		none = r.settledBy(q, other, r.person, false)
	}
	if none {
		r.say("No follow-up goes to " + q.Called() + ", who is the same.")
	}
}

// settledBy settles the ask to p by what is known of them as q; asked is whether q was asked as well.
func (r *noteReader) settledBy(p *rules.Person, a *rules.Ask, q *rules.Person, asked bool) bool {
	switch {
	case q.LastHeard.At.After(a.At):
		r.addTo(p.ID, rules.Answered, "they answered as "+q.Called(),
			func(e *rules.Event) { e.Ask, e.At = a.ID, q.LastHeard.At })
	case asked || q.LastWrote.At.After(a.At):
		r.addTo(p.ID, rules.Nudged, "you wrote to them as "+q.Called()+"; that is the one follow-up",
			func(e *rules.Event) {
				e.Ask, e.MessageID, e.At = a.ID, q.LastWrote.ID, q.LastWrote.At
				if a.At.After(e.At) {
					e.At = a.At
				}
			})
	default:
		return false
	}
	return true
}

// noThanks prevents a thank-you draft: for the talk meant or, if there was none yet, for the person.
func (r *noteReader) noThanks(notes.Command) {
	r.add(rules.NoThanks, "you wanted no thank-you", func(e *rules.Event) { e.Talk = r.talk })
	if r.talk == "" {
		r.say("No thank-you is drafted for " + r.person.Called() + ", after any talk.")
		return
	}
	r.say("No thank-you is drafted.")
	if it, ok := r.person.Item(rules.ThankYouKey(r.talk)); ok && it.State == rules.StateSent {
		r.say("The one in Drafts is yours to delete.")
	}
}

// sendAhead has the questions of the next talk drafted for sending before it.
func (r *noteReader) sendAhead(notes.Command) {
	t := r.coming()
	if t == nil {
		r.say("No talk with " + r.person.Called() + " is booked, so there is nothing to send ahead.")
		return
	}
	r.add(rules.Noted, "you want your questions sent ahead",
		func(e *rules.Event) { e.Line, e.Text, e.Talk = rules.LineSendAhead, "yes", t.ID })
	r.say("Your questions for " + r.in.Policy.Say(t.Start) + " are in Drafts in a moment.")
}

// done settles promises: the one that a button is about, or all. It also ends a reminder to write to
// somebody again.
func (r *noteReader) done(c notes.Command) {
	id := ""
	var left []string
	for _, q := range r.person.Promises {
		switch {
		case !q.Kept.IsZero():
		case c.Tag != "" && strings.HasPrefix(q.ID, c.Tag):
			id = q.ID
		default:
			left = append(left, q.Called())
		}
	}
	r.add(rules.Kept, "you said done", func(e *rules.Event) { e.Promise = id })
	switch {
	case id != "" && len(left) > 0:
		r.say("Done. Still promised: " + strings.Join(left, "; ") + ".")
	default:
		r.say("Done: nothing about " + r.person.Called() + " waits for you any more.")
	}
}

// forget erases a person. It needs their address, because that cannot be undone.
func (r *noteReader) forget(c notes.Command) {
	addr := r.person.Address().Addr
	if c.Addr.Addr == "" || !r.person.Has(c.Addr.Addr) {
		n := len(r.person.Events)
		r.say("This would erase all I know about " + r.person.Called() + ", " +
			content.Plural(n, "fact", "facts") + " in all, for good.")
		r.happens = "Nothing has changed yet; what is erased cannot be had back."
		r.change = "To do it, answer: forget " + addr
		r.buttons = append(r.buttons, content.Button{Label: "Erase for good", Command: "forget " + addr})
		r.addTo("", rules.Ignored, "forget needs the address", nil)
		return
	}
	r.erase = true
}

// erased returns the receipt for a forgotten person. It does not name them.
func (r *noteReader) erased() Finding {
	in := r.in
	say := content.SayReceipt{Capture: in.Policy.Self.Capture, Understood: "Done: all I knew about them is erased.",
		Happens: "What remains keeps me from ever writing to them, and says nothing about them.",
		Change:  "Their mails in your mailbox are yours; I never touch those."}
	act := rules.ToAccount(in.Policy, rules.ReceiptKey(in.Message.Ref()), content.KindReceipt, in.Now, say,
		"you told informd something")
	act.Auto = "auto-replied"
	return Finding{Why: "forgotten", Forget: r.person.ID, Actions: []rules.Action{act},
		Events: []rules.Event{{Kind: rules.Ignored, At: in.Now, Source: in.Message.Ref(),
			Why: "somebody was forgotten"}}}
}
