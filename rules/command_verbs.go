package rules

import (
	"slices"
	"strings"
	"time"
)

// command carries out one line of a note about a person.
func (r *noteReader) command(c Command) {
	a, open := r.person.Open()
	switch c.Verb {
	case "met":
		r.met(c)
	case "interview":
		r.book(c)
	case "moved", "cancelled":
		r.rebook(c)
	case "stop", "nofollow":
		r.onAsk(a, open, Stopped, "you said "+c.Verb, "No follow-up will go to "+r.person.Called()+".", nil)
	case "send now":
		r.onAsk(a, open, Hurried, "you said send now", "The follow-up to "+r.person.Called()+" leaves now.", nil)
	case "later":
		until := r.later(c, a, open)
		r.onAsk(a, open, Postponed, "you said "+strings.ToLower(c.Line), "Not before "+r.in.Policy.Say(until)+".", func(e *Event) { e.Until = until })
	case "edit":
		r.onAsk(a, open, Reworded, "you changed the text", "Your text replaces mine; I show it to you again before it leaves.", func(e *Event) { e.Text = c.Text })
	case "replied":
		r.onAsk(a, open, Answered, "you said they answered by another road", "Noted: "+r.person.Called()+" answered. No follow-up.", nil)
	case "yes", "no", "deferred":
		r.outcome(c)
	case "not a reply":
		r.notAReply()
	case "same":
		r.add(Rerouted, "the same person, at another address", func(e *Event) { e.Address, e.Name = c.Addr.Addr, c.Addr.Name })
		r.notes = append(r.notes, "Noted: "+r.person.Called()+" is also "+c.Addr.Addr+".")
	case "nothanks":
		if r.talk != "" {
			r.add(NoThanks, "you wanted no thank-you", func(e *Event) { e.Talk = r.talk })
			r.notes = append(r.notes, "No thank-you is drafted.")
		}
	case "done":
		r.add(Kept, "you said done", nil)
		r.notes = append(r.notes, "Done: nothing is promised to "+r.person.Called()+" any more.")
	case "undo":
		r.undo()
	case "goal", "level", "circle", "company", "title", "via", "where":
		r.add(Described, "you said so", func(e *Event) { e.Label, e.Text = c.Verb, c.Text })
		r.facts = append(r.facts, Fact{Label: c.Verb, Text: c.Text})
	case "intro":
		r.add(Introduced, r.person.Called()+" named someone", func(e *Event) {
			e.Name, e.Address, e.Text, e.Talk = c.Addr.Name, c.Addr.Addr, c.Text, r.talk
		})
		r.facts = append(r.facts, Fact{Label: "intro", Text: strings.TrimSpace(c.Addr.String() + " " + c.Text)})
	case "offer":
		r.line("offer", c.Text)
		r.add(Promised, "you offered it", func(e *Event) { e.Text, e.Talk = c.Text, r.talk })
	default:
		if c.Text != "" {
			r.line(c.Verb, c.Text)
		}
	}
}

// onAsk records a command about the open ask, or says that there is none.
func (r *noteReader) onAsk(a *Ask, open bool, kind EventKind, why, done string, more func(*Event)) {
	if !open {
		r.notes = append(r.notes, "No ask to "+r.person.Called()+" is open, so there is nothing to change.")
		if it, ok := r.sentFollowup(); ok {
			r.notes[len(r.notes)-1] = "The follow-up to " + r.person.Called() + " went out " + r.in.Policy.Say(it.Finished) + "; a sent mail cannot be called back."
		}
		return
	}
	r.add(kind, why, func(e *Event) {
		e.Ask = a.ID
		if more != nil {
			more(e)
		}
	})
	if it, sent := r.sentFollowup(); sent && it.Ask == a.ID && kind != Answered {
		done = "The follow-up went out " + r.in.Policy.Say(it.Finished) + " already; a sent mail cannot be called back."
	}
	r.notes = append(r.notes, done)
}

func (r *noteReader) sentFollowup() (Item, bool) {
	for _, it := range r.person.Items {
		if it.Kind == "followup" && it.Road == RoadContact && it.State == StateSent {
			return it, true
		}
	}
	return Item{}, false
}

// later is the instant a postponed follow-up waits for: that much after it was due, or
// after now when that has passed; or the day named.
func (r *noteReader) later(c Command, a *Ask, open bool) time.Time {
	if !c.Start.IsZero() {
		return c.Start
	}
	base := r.in.at()
	if open {
		if due := FollowupDue(r.in.Policy, r.person, a); due.After(base) {
			base = due
		}
	}
	span := c.Span
	if span.IsZero() {
		span = Span{Days: 7}
	}
	return r.in.Policy.IntoWindow(span.After(base, r.in.Policy.Zone))
}

// book notes a talk that is to come, or moves the one that is.
func (r *noteReader) book(c Command) {
	if c.Start.IsZero() {
		r.notes = append(r.notes, "When is the talk? Answer with a day and an hour, such as: interview fri 15:00.")
		return
	}
	kind, id := Booked, NewID("talk", r.person.ID, r.in.Message.Ref())
	if t := r.coming(); t != nil {
		kind, id = Moved, t.ID
	}
	end := c.End
	if end.IsZero() {
		end = c.Start.Add(30 * time.Minute)
	}
	r.talk = id
	ask := ""
	if a, open := r.person.Open(); open {
		ask = a.ID
		r.add(Answered, "you booked a talk", func(e *Event) { e.Ask = a.ID })
	}
	r.add(kind, "you said so", func(e *Event) {
		e.Talk, e.Ask, e.Start, e.End, e.Where = id, ask, c.Start, end, c.Text
		e.Name, e.Address = r.person.Name, r.person.Address().Addr
	})
	r.notes = append(r.notes, "Booked: "+r.person.Called()+", "+r.in.Policy.Say(c.Start)+" to "+end.In(r.in.Policy.Zone).Format("15:04")+".")
}

// coming is the next talk that is booked, or nil.
func (r *noteReader) coming() *Talk {
	for i := range r.person.Talks {
		if t := &r.person.Talks[i]; t.State == TalkBooked && (t.ID == r.item.Talk || t.End.After(r.in.at())) {
			return t
		}
	}
	return nil
}

// rebook moves or cancels the talk that is booked.
func (r *noteReader) rebook(c Command) {
	t := r.coming()
	switch {
	case t == nil && c.Verb == "moved":
		r.book(c)
	case t == nil:
		r.notes = append(r.notes, "No talk with "+r.person.Called()+" is booked.")
	case c.Verb == "cancelled":
		r.add(Cancelled, "you said so", func(e *Event) { e.Talk, e.Sequence = t.ID, t.Sequence })
		r.notes = append(r.notes, "Cancelled: the talk with "+r.person.Called()+", "+r.in.Policy.Say(t.Start)+".")
	default:
		if c.End.IsZero() && !c.Start.IsZero() {
			c.End = c.Start.Add(t.End.Sub(t.Start))
		}
		r.book(c)
	}
}

// outcome settles what an answer meant.
func (r *noteReader) outcome(c Command) {
	kind := map[string]EventKind{"yes": Accepted, "no": Declined, "deferred": Deferred}[c.Verb]
	if len(r.person.Asks) == 0 {
		r.notes = append(r.notes, "No ask to "+r.person.Called()+" is known.")
		return
	}
	a := r.person.Asks[len(r.person.Asks)-1]
	if a.Open() {
		r.add(Answered, "you said so", func(e *Event) { e.Ask = a.ID })
	}
	if len(r.person.Doubts) > 0 {
		r.add(Cleared, "you settled it", nil)
	}
	r.add(kind, "you said so", func(e *Event) { e.Ask, e.Until = a.ID, c.Start })
	r.notes = append(r.notes, "Noted: "+r.person.Called()+" said "+strings.ReplaceAll(c.Verb, "deferred", "later")+".")
}

// notAReply takes back the newest answer, or settles a doubt: it was no answer.
func (r *noteReader) notAReply() {
	if len(r.person.Doubts) > 0 {
		r.add(Cleared, "you said it was no answer", nil)
		r.notes = append(r.notes, "Understood: that was no answer. The follow-up is on again.")
		return
	}
	for _, e := range slices.Backward(r.person.Events) {
		if e.Kind == Answered {
			r.correct(e, "you said it was no answer")
			r.notes = append(r.notes, "Understood: that was no answer. I wait for one again.")
			return
		}
	}
	r.notes = append(r.notes, "No answer of "+r.person.Called()+" is on record.")
}

// undo takes back what the note or capture the owner answers about had brought, or else
// the newest one.
func (r *noteReader) undo() {
	source := ""
	for _, e := range slices.Backward(r.person.Events) {
		byOwner := e.Source != "" && e.Kind != Heard && e.Kind != AutoReplied && e.Kind != Corrected
		if byOwner && (r.item.Kind != "receipt" || r.item.Key == "receipt/"+NewID(e.Source)) {
			source = e.Source
			break
		}
	}
	n := 0
	for _, e := range r.person.Events {
		if e.Source == source && source != "" && e.Kind != Corrected {
			r.correct(e, "you took it back")
			n++
		}
	}
	if n == 0 {
		r.notes = append(r.notes, "There is nothing to take back.")
		return
	}
	r.notes = append(r.notes, "Taken back.")
	if it, sent := r.sentFollowup(); sent {
		r.notes = append(r.notes, "The follow-up of "+r.in.Policy.Say(it.Finished)+" cannot be called back.")
	}
}

func (r *noteReader) correct(e Event, why string) {
	r.add(Corrected, why, func(c *Event) { c.Undoes, c.Ask, c.Talk = e.Seq, e.Ask, e.Talk })
}
