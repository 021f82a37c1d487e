package rules

import (
	"slices"
	"strings"
	"time"
)

// A noteReader turns one note of the owner's into events.
type noteReader struct {
	in     Encounter
	note   Note
	item   Item // the mail of informd's that the note answers; zero when none
	person *Person
	talk   string // the talk the note is about, once known
	events []Event
	facts  []Fact
	notes  []string // what the receipt says, most telling first
	kept   string
}

// note is what an owner writes to informd: commands, and lines about a talk.
func (in Encounter) note() Finding {
	m := in.Message
	text := m.Reply
	if strings.TrimSpace(text) == "" && m.Forward == nil && len(m.Parts) == 0 && m.Quoted == "" {
		text = m.Text
	}
	n := ReadNote(text, in.at(), in.Policy.Zone)
	if c, ok := ReadSubject(m.Subject, in.at(), in.Policy.Zone); ok && !slices.ContainsFunc(n.Commands, func(x Command) bool { return x.Verb == c.Verb }) {
		n.Commands = append([]Command{c}, n.Commands...)
	}
	r := &noteReader{in: in, note: n}
	r.item, _ = in.Book.AnswersOwn(m)
	if f, done := r.account(); done {
		return f
	}
	people := r.whom()
	switch len(people) {
	case 1:
		r.person = people[0]
	default:
		return r.askBack(people)
	}
	return r.finding()
}

// whom is whom the note is about: the thread it answers, a button's tag, the forwarded
// original, an address in it, a name. More than one, or none: informd asks.
func (r *noteReader) whom() []*Person {
	book := r.in.Book
	if p := book.Person(r.item.Person); p != nil {
		return []*Person{p}
	}
	for _, c := range r.note.Commands {
		if p := book.Tagged(c.Tag); p != nil {
			return []*Person{p}
		}
	}
	if f := r.in.Message.Forward; f != nil {
		for _, a := range append([]Address{f.From}, f.To...) {
			if p := book.ByAddress(a.Addr); p != nil {
				return []*Person{p}
			}
		}
		if a := r.in.forwardedAbout(); !a.IsZero() {
			return []*Person{{ID: PersonID(a.Addr), Name: a.Name, Addresses: []string{a.Addr}}}
		}
	}
	return r.named()
}

// named is whom the note names, by address or by name.
func (r *noteReader) named() []*Person {
	book := r.in.Book
	for _, c := range r.note.Commands {
		if c.Verb == "intro" || c.Verb == "same" || c.Addr.IsZero() {
			continue
		}
		if p := book.ByAddress(c.Addr.Addr); p != nil {
			return []*Person{p}
		}
		if c.Verb == "met" || c.Verb == "interview" {
			return []*Person{{ID: PersonID(c.Addr.Addr), Name: c.Addr.Name, Addresses: []string{strings.ToLower(c.Addr.Addr)}}}
		}
	}
	for _, c := range r.note.Commands {
		if c.Who != "" && c.Verb != "intro" {
			if found := FindWho(c.Who, book.People()); len(found) > 0 {
				return found
			}
		}
	}
	if s := strings.TrimSpace(r.in.Message.Subject); s != "" {
		return FindWho(ReplySubject(s)[len("Re: "):], book.People())
	}
	return nil
}

// forwardedAbout is the stranger a forwarded mail is about: who wrote it, or, when the
// owner did, whom it went to.
func (in Encounter) forwardedAbout() Address {
	f := in.Message.Forward
	if !in.Policy.Self.Mine(f.From.Addr) {
		return f.From
	}
	for _, a := range f.To {
		if !in.Policy.Self.Mine(a.Addr) && !SameAddr(a.Addr, in.Policy.Self.Capture) {
			return a
		}
	}
	return Address{}
}

// finding runs the commands, keeps the rest as the note itself, and writes the receipt.
func (r *noteReader) finding() Finding {
	r.forwarded()
	for _, c := range r.note.Commands {
		if c.Verb == "met" || c.Verb == "interview" {
			r.command(c) // first, so that the lines know their talk
		}
	}
	if r.talk == "" {
		r.talk = r.talkMeant()
	}
	if (r.item.Kind == "prep" || r.item.Kind == "prompt") && !r.has("met", "cancelled", "moved", "interview") {
		r.met(Command{}) // answering the sheet logs the interview
	}
	for _, c := range r.note.Commands {
		if c.Verb != "met" && c.Verb != "interview" {
			r.command(c)
		}
	}
	if text := strings.TrimSpace(r.note.Text); text != "" {
		r.line("note", text)
	}
	return r.receipt()
}

func (r *noteReader) has(verbs ...string) bool {
	return slices.ContainsFunc(r.note.Commands, func(c Command) bool { return slices.Contains(verbs, c.Verb) })
}

// receipt is what the owner is told of the note.
func (r *noteReader) receipt() Finding {
	in := r.in
	after := r.person.With(r.events)
	say := SayReceipt{Facts: r.facts, Unclear: r.note.Unclear}
	for _, p := range in.Message.Parts {
		if p.Name != "" {
			say.Kept = append(say.Kept, p.Name)
		}
	}
	switch {
	case len(r.notes) > 0:
		say.Understood = strings.Join(r.notes, " ")
	case len(r.facts) > 0:
		say.Understood = "Noted about " + after.Called() + "."
	default:
		say.Understood = "I found nothing to note about " + after.Called() + "."
	}
	if len(r.events) == 0 {
		r.events = append(r.events, in.event("", Ignored, "the note holds nothing informd understands", nil))
	}
	return Finding{Events: r.events, Why: say.Understood, Actions: []Action{in.receipt(after, r.events, say)}}
}

// add records a fact the note states, in the owner's words.
func (r *noteReader) add(kind EventKind, why string, more func(*Event)) {
	r.events = append(r.events, r.in.event(r.person.ID, kind, why, func(e *Event) {
		e.Address, e.Name, e.Subject, e.MessageID, e.References = "", "", "", "", nil
		if e.Talk = ""; more != nil {
			more(e)
		}
	}))
}

// line keeps one line of the note, with its label.
func (r *noteReader) line(label, text string) {
	r.add(Noted, "your note", func(e *Event) { e.Label, e.Text, e.Talk = label, text, r.talk })
	r.facts = append(r.facts, Fact{Label: label, Text: text})
}

// talkMeant is the talk a note is about when it does not say: the one its prompt or
// sheet was for, else the newest that has begun.
func (r *noteReader) talkMeant() string {
	if r.item.Talk != "" {
		return r.item.Talk
	}
	for i := len(r.person.Talks) - 1; i >= 0; i-- {
		if t := r.person.Talks[i]; t.State != TalkCancelled && !t.Start.After(r.in.at()) {
			return t.ID
		}
	}
	return ""
}

// met logs the interview: the booked one of that day, or a new one.
func (r *noteReader) met(c Command) {
	start, end := r.when(c)
	id := NewID("talk", r.person.ID, r.in.Message.Ref())
	for _, t := range r.person.Talks {
		same := r.in.Policy.Date(t.Start) == r.in.Policy.Date(start)
		if t.State != TalkCancelled && (same || c.Start.IsZero() && (t.ID == r.item.Talk || !t.Logged && t.Start.Before(r.in.at()))) {
			id, start, end = t.ID, t.Start, t.End
			if end.IsZero() {
				end = start.Add(30 * time.Minute)
			}
		}
	}
	ask := ""
	if a, open := r.person.Open(); open {
		ask = a.ID
	}
	r.talk = id
	r.add(Met, "you told informd of the talk", func(e *Event) {
		e.Talk, e.Ask, e.Start, e.End, e.Where = id, ask, start, end, c.Text
		e.Name, e.Address = r.person.Name, r.person.Address().Addr
	})
	day := r.in.Policy.SayDay(start)
	r.notes = append(r.notes, "Logged: your talk with "+r.person.Called()+", "+day+".")
}

// when is the time of a talk that is over: what the note says, else just before it was
// written. A day without an hour means its noon, or the hour of the note.
func (r *noteReader) when(c Command) (start, end time.Time) {
	at, zone := r.in.at(), r.in.Policy.Zone
	start, end = c.Start, c.End
	switch {
	case start.IsZero():
		return at.Add(-30 * time.Minute), at
	case c.Day:
		start = Clock{Hour: 12}.On(start, zone).UTC()
	}
	if start.After(at) {
		start = at.Add(-30 * time.Minute)
	}
	if end.IsZero() {
		end = start.Add(30 * time.Minute)
	}
	if end.After(at) {
		end = at
	}
	return start, end
}

// forwarded is what a forwarded mail itself says: an older ask of the owner's, or a
// mail of theirs that came by another road.
func (r *noteReader) forwarded() {
	f := r.in.Message.Forward
	if f == nil {
		return
	}
	own := r.in.Policy.Self.Mine(f.From.Addr)
	at := f.Date
	if at.IsZero() || at.After(r.in.Now) {
		at = r.in.at()
	}
	if a, open := r.person.Open(); !own && open && r.person.Has(f.From.Addr) {
		r.add(Answered, "you forwarded their answer", func(e *Event) {
			e.Ask, e.At, e.MessageID, e.Subject, e.Address = a.ID, at, f.ID, f.Subject, f.From.Addr
		})
		r.notes = append(r.notes, "Noted: "+r.person.Called()+" answered.")
		return
	}
	if !own || len(r.person.Asks) > 0 || r.has("met", "interview") || len(r.person.Talks) > 0 {
		return
	}
	to := r.in.forwardedAbout()
	r.add(Asked, "you asked "+to.String()+" for a conversation", func(e *Event) {
		e.At, e.Address, e.Name, e.From, e.Recipients = at, to.Addr, to.Name, f.From.Addr, max(1, len(f.To)+len(f.Cc))
		e.Subject, e.MessageID, e.Text = f.Subject, f.ID, f.Text
		e.Ask = AskID(to.Addr, at, f.Subject)
	})
	r.notes = append(r.notes, "Tracked: your ask to "+to.String()+" of "+r.in.Policy.SayDay(at)+".")
}

// askBack keeps a note that may be about several people, or nobody known, and asks.
func (r *noteReader) askBack(people []*Person) Finding {
	in := r.in
	if len(r.note.Commands) == 0 && strings.TrimSpace(r.note.Text) == "" && in.Message.Forward == nil {
		return Finding{Why: "an empty note", Events: []Event{in.event("", Ignored, "an empty note", nil)}}
	}
	tag := Tag(NewID(in.Message.Ref()))
	ev := in.event("", AskedBack, "your note does not say whom it is about", func(e *Event) { e.Text, e.Label = in.Message.Reply, tag })
	say := SayReceipt{Capture: in.Policy.Self.Capture, Asks: true, Unclear: r.note.Unclear,
		Understood: "I have your note, and do not know whom it is about.",
		Happens:    "It waits, and is not lost.", Change: "Answer with a name or an address."}
	if len(people) > 1 {
		say.Understood = "I have your note, and know " + plural(len(people), "person", "people") + " it could be about."
	}
	for _, p := range people[:min(4, len(people))] {
		say.Buttons = append(say.Buttons, Button{Label: p.Called(), Command: "about " + p.Address().Addr, Tag: tag})
	}
	act := Action{Key: "receipt/" + NewID(in.Message.Ref()), Kind: "receipt", Road: RoadOwner, Due: in.Now,
		From: Address{Name: "informd", Addr: in.Policy.Owner.Addr}, To: []Address{in.Policy.Owner}, Auto: "auto-replied", Say: say,
		Thread: Thread{References: []string{ThreadRoot("notes", in.Policy.Owner)}}, Why: "you told informd something"}
	return Finding{Events: []Event{ev}, Actions: []Action{act}, Why: ev.Why}
}
