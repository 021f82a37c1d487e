package rules

import (
	"slices"
	"strings"
	"time"

	"informd/rules/dates"
	"informd/rules/fact"
	"informd/rules/mail"
	"informd/rules/manner"
)

// A Line is one line of a note.
type Line struct {
	Kind fact.LineKind
	Text string
	At   time.Time
}

// A Mail is one message of the conversation, with what threading needs.
type Mail struct {
	ID         string
	References []string
	Subject    string
	At         time.Time
	From       string       // the address it came from
	Times      []dates.Slot // for a talk, which it names
}

// A Person is the state of one person, computed from their events. Thousands are kept in memory: a field more takes
// its size that often.
type Person struct {
	ID        string
	Name      string
	Addresses []string // lower case, the newest first
	Asks      []Ask    // oldest first
	Talks     []Talk   // oldest first
	Notes     []Line   // that belong to no talk
	Promises  []Promise
	Doubts    []Doubt
	Guesses   []Guess
	Manner    manner.Known // how the owner writes to them
	Offset    int          // the UTC offset in the Date of their mail, in seconds east; 0: unknown
	OffsetAt  time.Time    // and when they last did
	Facts     map[fact.Detail]string

	AwayUntil    time.Time
	AwayWhy      string
	LastHeard    Mail      // the newest mail from them
	LastWrote    Mail      // the newest mail of the owner to them
	Contact      time.Time // the newest real contact, either way
	Met          bool
	NeverWrite   bool                 // they asked not to be written to, or were forgotten
	Spared       bool                 // nothing goes to them, and the owner is not reminded of them
	forGood      bool                 // and only the owner's word ends that
	NoThanks     bool                 // the owner wants no thank-you drafted for them at all
	Turned       bool                 // they say du, or offered it, since the owner last showed how the two speak
	ByAnother    bool                 // LastHeard bears a name that is not theirs
	refold       bool                 // settle changed what events that are added one by one would not
	ComeBackOn   time.Time            // the owner comes back to them then: they said later, or no
	ComeBackSaid time.Time            // when that was said
	DoneAt       time.Time            // when the owner said that all about them is done
	LetGone      map[string]time.Time // by the id of an ask, talk or promise: when it was let go
	PutOff       map[string]time.Time // and until when the owner put it off

	Items []Item   // their rows of the outbox, by key
	Log   fact.Log // what they are folded from
}

// Item returns the row of the outbox with this key, and whether there is one.
func (p *Person) Item(key string) (Item, bool) {
	for _, it := range p.Items {
		if it.Key == key {
			return it, true
		}
	}
	return Item{}, false
}

// Address returns where to write to them, with their name.
func (p *Person) Address() mail.Address {
	if len(p.Addresses) == 0 {
		return mail.Address{Name: p.Name}
	}
	return mail.Address{Name: p.Name, Addr: p.Addresses[0]}
}

// Called returns the name that informd uses for them towards the owner: their name or else their
// address.
func (p *Person) Called() string {
	if p.Name != "" {
		return p.Name
	}
	spelt := strings.Fields(mail.SpeltName(p.Address().Addr))
	greeted := mail.NameWords(p.Manner.Salutation.Text)
	if len(spelt) == 2 && slices.ContainsFunc(spelt, func(w string) bool { return slices.Contains(greeted, w) }) {
		return mail.ProperName(strings.Join(spelt, " "))
	}
	return p.Address().Addr
}

// NameSpelt returns the name by which a note may mention them: their name, or else what their address
// spells ("claire dubois" for claire.dubois@sonde.example). Letters to them never use the latter.
func (p *Person) NameSpelt() string {
	if p.Name != "" {
		return p.Name
	}
	return mail.SpeltName(p.Address().Addr)
}

// Has reports whether the address is one of theirs.
func (p *Person) Has(addr string) bool {
	return slices.ContainsFunc(p.Addresses,
		func(a string) bool { return a != "" && mail.AddrKey(a) == mail.AddrKey(addr) })
}

// InTouch reports whether the owner has asked or met them, or had a mail from them.
func (p *Person) InTouch() bool { return len(p.Asks)+len(p.Talks) > 0 || p.LastHeard.ID != "" }

// AnyID reports whether a condition holds of an id that a button's tag may begin: that of a person, or
// of one of their asks, talks, promises, guesses or doubts.
func (p *Person) AnyID(is func(id string) bool) bool {
	return is(p.ID) ||
		slices.ContainsFunc(p.Asks, func(a Ask) bool { return is(a.ID) }) ||
		slices.ContainsFunc(p.Talks, func(t Talk) bool { return is(t.ID) }) ||
		slices.ContainsFunc(p.Promises, func(q Promise) bool { return is(q.ID) }) ||
		slices.ContainsFunc(p.Guesses, func(g Guess) bool { return is(g.ID) }) ||
		slices.ContainsFunc(p.everDoubted(), func(d Doubt) bool { return is(d.ID()) })
}

// Events returns what a person is folded from, in order of recording. The slice is the caller's.
func (p *Person) Events() []fact.Event { return p.Log.Events() }

// Fold computes a person from their events, in order of recording, and their rows of the outbox.
// Events that a later event takes back are ignored.
func Fold(id string, events []fact.Event, items []Item) *Person {
	return FoldLog(id, fact.Log{}.Then(events), items)
}

// FoldLog is Fold for events that are packed already.
func FoldLog(id string, log fact.Log, items []Item) *Person {
	p := &Person{ID: id, Items: items, Log: log}
	if log.TakesBack() {
		for _, e := range fact.InForce(log.Events()) {
			p.apply(e)
		}
	} else {
		var e fact.Event
		for r := log.Reader(); r.Next(&e); {
			p.apply(e)
		}
	}
	p.settle()
	return p
}

// settle computes what follows from all events together.
func (p *Person) settle() {
	p.refold = p.oneOpen()
	for i := range p.Asks {
		p.Asks[i].Language = p.Manner.Language.Text
	}
	if len(p.Addresses) > 0 && p.Name != "" {
		return
	}
	for _, e := range p.Events() {
		switch { // every event may be taken back, but their name and address stay
		case !e.TellsWho():
		case len(p.Addresses) == 0:
			p.learnAddress(e.Name, e.Address)
			p.refold = true
		case p.Name == "" && e.Name != "" && p.ever(e.Address):
			p.Name, p.refold = e.Name, true
		}
	}
}

// ever reports whether an address is or was one of theirs.
func (p *Person) ever(addr string) bool {
	return p.Has(addr) || slices.ContainsFunc(p.Events(), func(e fact.Event) bool {
		return (e.Kind == fact.Asked || e.Kind == fact.Rerouted) && mail.SameAddr(e.Address, addr)
	})
}

// apply applies one event: each part of the person handles the kinds that concern it.
func (p *Person) apply(e fact.Event) {
	switch e.Kind.Of() {
	case fact.OfAsk:
		p.applyAsk(e)
	case fact.OfTalk:
		p.applyTalk(e)
	case fact.OfNotes:
		p.applyNote(e)
	}
	p.showManner(e)
	p.showClock(e)
	p.applyContact(e)
	p.applyDoubt(e)
	p.settleGuesses(e)
	p.applyMatter(e)
}

// applyContact applies an event that is contact between the two: one wrote, or they met. It also
// updates how they can be written to.
func (p *Person) applyContact(e fact.Event) {
	p.rests(e)
	switch {
	case e.Kind.OwnersMail(), e.Kind == fact.FollowedUp:
		p.wrote(e)
	case e.Kind.TheirMail():
		p.heard(e)
	}
	switch e.Kind {
	case fact.Deferred:
		if !e.Until.IsZero() {
			p.ComeBackOn, p.ComeBackSaid = e.Until, e.At
		}
	case fact.AutoReplied:
		if e.Until.After(p.AwayUntil) {
			p.AwayUntil, p.AwayWhy = e.Until, e.Why
		}
	case fact.Rerouted:
		p.learnAddress(e.Name, e.Address)
	case fact.Met:
		p.Met = true
		p.touch(e.End)
	case fact.NoThanks:
		p.NoThanks = p.NoThanks || e.Talk == ""
	case fact.Refused, fact.Forgotten:
		p.NeverWrite = true
	}
}

// applyDoubt applies an event that raises or settles a doubt.
func (p *Person) applyDoubt(e fact.Event) {
	switch e.Kind {
	case fact.Doubted:
		if q := p.doubt(e); len(q.People) == 0 || q.Ask != "" {
			p.Doubts = append(p.Doubts, q)
		}
	case fact.Cleared:
		p.Doubts = slices.DeleteFunc(p.Doubts, func(d Doubt) bool {
			// A guess that is wrong settles what the note held for it, and not whether a mail is an answer.
			ofIt := e.Guess == "" || d.Kind == fact.DoubtNotice
			return e.Settled == "" || d.Source == e.Settled && ofIt
		})
	}
}

// applyMatter applies an event by which the owner, or time, closed or postponed something open.
func (p *Person) applyMatter(e fact.Event) {
	switch e.Kind {
	case fact.LetGo:
		put(&p.LetGone, e.Matter, e.At)
	case fact.PutOff:
		put(&p.PutOff, e.Matter, e.Until)
	case fact.Kept:
		if e.Promise == "" {
			p.DoneAt = e.At
		}
	}
}

// put sets an entry of a map that is made when it gets its first one: few people have any.
func put[K comparable, V any](m *map[K]V, key K, v V) {
	if *m == nil {
		*m = map[K]V{}
	}
	(*m)[key] = v
}

func (p *Person) applyNote(e fact.Event) {
	switch e.Kind {
	case fact.Noted:
		line := Line{Kind: e.Line, Text: e.Text, At: e.At}
		if t := p.Talk(e.Talk); t != nil {
			t.Notes = append(t.Notes, line)
		} else {
			p.Notes = append(p.Notes, line)
		}
	case fact.Promised:
		p.promised(PromiseOffer, e)
	case fact.Introduced:
		p.promised(PromiseIntro, e)
	case fact.Kept:
		p.kept(e)
	case fact.Reached:
		for i := range p.Promises {
			if q := &p.Promises[i]; q.ID == e.Promise {
				q.Met, q.Brought = e.Start, e.Brought
			}
		}
	case fact.Described:
		put(&p.Facts, e.Fact, e.Text)
	case fact.Guessed:
		p.guessed(e)
	}
}

// learnAddress adds an address of theirs, and their name if none is known.
func (p *Person) learnAddress(name, addr string) {
	addr = strings.ToLower(addr)
	if p.Name == "" {
		p.Name = name
	}
	if addr == "" {
		return
	}
	p.Addresses = slices.DeleteFunc(p.Addresses, func(a string) bool { return a == addr })
	p.Addresses = append([]string{addr}, p.Addresses...)
}

func (p *Person) wrote(e fact.Event) {
	// This is the proven copy, in Sent, of a mail that was doubted as unproven: the doubt is settled.
	p.Doubts = slices.DeleteFunc(p.Doubts, func(d Doubt) bool { return d.Source == e.Source })
	if !e.At.Before(p.LastWrote.At) {
		p.LastWrote = mailOf(e)
	}
	p.touch(e.At)
}

func (p *Person) heard(e fact.Event) {
	if m := e.Manner; m != nil && e.At.After(p.Manner.Register.By().At) && !e.At.Before(p.LastHeard.At) {
		p.Turned = m.Register == manner.Familiar
	}
	if e.MessageID != "" && !e.At.Before(p.LastHeard.At) {
		p.LastHeard, p.ByAnother = mailOf(e), p.isAnothers(e.Name)
	}
	p.touch(e.At)
}

func (p *Person) touch(at time.Time) {
	if at.After(p.Contact) {
		p.Contact = at
	}
}

func mailOf(e fact.Event) Mail {
	return Mail{ID: e.MessageID, References: e.References, Subject: e.Subject, At: e.At, From: e.Address,
		Times: e.Times}
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
