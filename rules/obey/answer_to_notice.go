package obey

import (
	"slices"
	"strings"

	"informd/rules"
	"informd/rules/content"
	"informd/rules/encounter"
	"informd/rules/notes"
)

// answeredNotice holds the follow-up if the owner answered its notice in words that mean neither stop
// nor go. The notice promised that an answer prevents the follow-up, and only waiting can be undone.
// A receipt promised only that "stop" prevents it, so an answer to a receipt holds only if it may
// mean stop.
func (r *noteReader) answeredNotice() {
	a := r.askOfNotice(r.person)
	if a == nil {
		return
	}
	if decided(r.person, a, r.events) {
		r.settleNotice(a)
		return
	}
	switch agrees, goes := r.agrees(); {
	case goes:
		r.asPlanned(notes.Command{})
	case agrees, !r.unclear():
	// a guess already holds the follow-up
	case slices.ContainsFunc(r.events, func(e rules.Event) bool { return e.Kind == rules.Doubted && e.Ask == a.ID }):
	default:
		held := r.holds(notAnswered, []*rules.Person{r.person}, nil)
		r.events = append(r.events, held...)
		r.askStop(held[0], "You answered the "+string(r.item.Kind)+
			", and I could not tell what you want, so the follow-up to "+r.person.Called()+" waits.")
	}
}

// toNotice reads a bare "yes" or "no" in answer to a notice as a decision on the follow-up, not as
// what the contact said.
func (r *noteReader) toNotice() {
	if r.item.Kind != content.KindNotice {
		return
	}
	r.note.Commands = slices.DeleteFunc(r.note.Commands, func(c notes.Command) bool {
		bare := (c.Verb == notes.Yes || c.Verb == notes.No) &&
			strings.EqualFold(strings.Trim(c.Line, " .!,"), string(c.Verb))
		if bare && c.Tag == "" {
			r.note.Text = strings.TrimSpace(r.note.Text + "\n" + c.Line)
		}
		return bare && c.Tag == ""
	})
}

// askOfNotice returns the open ask of p whose follow-up the answered notice shows, or that the
// answered receipt is about if the answer may refuse the follow-up. It is nil if nothing can be held
// any more.
func (r *noteReader) askOfNotice(p *rules.Person) (a *rules.Ask) {
	switch {
	case p == nil || p.ID != r.item.Person:
	case r.item.Kind == content.KindNotice:
		a = p.Ask(r.item.Ask)
	case r.item.Kind == content.KindReceipt && r.note.Refusal() != notes.NoRefusal:
		a, _ = p.Open()
	}
	if a == nil || !a.Open() || !a.FollowedAt.IsZero() || !a.NudgedAt.IsZero() {
		return nil
	}
	return a
}

// unclear reports whether the note may say something about the follow-up: it has words that were not
// understood, no words at all, or a command that may also mean it.
func (r *noteReader) unclear() bool {
	return strings.TrimSpace(r.note.Text) != "" || len(r.note.Unclear) > 0 || len(r.note.Commands) == 0 ||
		r.has(notes.NoThanks, notes.Done, notes.Cancelled, notes.Moved)
}

// agrees reports whether the note only accepts the notice or thanks for it, and whether it tells the
// follow-up to leave.
func (r *noteReader) agrees() (agrees, goes bool) {
	s := r.note.Text
	if len(r.note.Commands) > 0 || len(r.note.Unclear) > 0 || strings.TrimSpace(s) == "" {
		return false, false
	}
	going := []string{"send it as planned", "send as planned", "as planned", "send it", "go ahead", "let it go out"}
	fine := []string{"okay", "ok", "fine", "good", "great", "perfect", "yes", "that's fine", "that is fine",
		"looks good", "sounds good"}
	goes, agrees = r.onlySays(s, going, fine)
	return agrees, agrees && goes
}

// holdUnanswered returns the last safety net: if a note that answers a notice was read as a question, or
// as about somebody else or the account, the follow-up is still held if the note says more than that.
func (r *noteReader) holdUnanswered(note notes.Note, f encounter.Finding) encounter.Finding {
	r.note = note
	a := r.askOfNotice(r.in.Book.Person(r.item.Person))
	said := strings.TrimSpace(note.Text) != "" || len(note.Unclear) > 0
	held := func(e rules.Event) bool { return a != nil && e.Kind == rules.Doubted && e.Ask == a.ID }
	if agrees, _ := r.agrees(); a == nil || !said || agrees || len(f.Forget) > 0 ||
		slices.ContainsFunc(f.Events, held) || decided(r.in.Book.Person(r.item.Person), a, f.Events) {
		return f
	}
	f.Events = append(f.Events, r.holds(notAnswered, []*rules.Person{r.in.Book.Person(r.item.Person)}, nil)...)
	return f
}

// settleNotice settles the doubts raised by answers to the notice, because the owner has now decided.
func (r *noteReader) settleNotice(a *rules.Ask) (settled bool) {
	for _, q := range r.person.Doubts {
		if q.Kind == rules.DoubtNotice && q.Ask == a.ID {
			r.add(rules.Cleared, "you said what you want", func(e *rules.Event) { e.Ask, e.MessageID = a.ID, q.Source })
			settled = true
		}
	}
	return settled
}

// asPlanned lets the follow-up leave as its notice says.
func (r *noteReader) asPlanned(notes.Command) {
	a, open := r.person.Open()
	if !open || !rules.OutlookOf(r.in.Policy, r.person, a).MayCome() {
		r.refuse("No follow-up to " + r.person.Called() + " is planned.")
		return
	}
	r.settleNotice(a)
	if q := r.person.With(r.events).Doubts; len(q) > 0 {
		r.say("The follow-up to " + r.person.Called() + " still waits: " + q[0].Why + ".")
		return
	}
	leaves := "leaves as planned"
	if !rules.FollowupAt(r.in.Now, r.in.Policy, r.person, a).After(r.in.Now) {
		leaves = "has been waiting, and leaves as soon as its hours allow"
		r.happens = "An answer that comes before stops it."
	}
	r.say("The follow-up to " + r.person.Called() + " " + leaves + ".")
}
