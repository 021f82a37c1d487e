package report

import (
	"cmp"
	"fmt"
	"math/rand/v2"
	"slices"
	"testing"
	"time"

	"informd/rules"
	"informd/rules/content"
	"informd/rules/dates"
	"informd/rules/fact"
	"informd/rules/mail"
)

func lifePolicy() rules.Policy {
	pol := rules.Policy{Language: "en", Zone: time.UTC, DigestDay: time.Monday, DigestAt: dates.Clock{Hour: 7, Minute: 30}, BriefAt: dates.Clock{Hour: 7, Minute: 30},
		ThankYouAt: dates.Clock{Hour: 8}, PrepAt: dates.Clock{Hour: 18}, KeepInTouch: dates.Span{Days: 90}, Owner: mail.Address{Name: "Julie Roth", Addr: "julie@example.org"},
		Self: mail.Self{Addresses: []string{"julie@example.org"}, Capture: "julie+x@example.org"}}
	pol.Followup.Mode, pol.Followup.After, pol.Followup.Hold = rules.ModeSend, dates.Span{Days: 7}, dates.Span{Days: 1}
	pol.Followup.From, pol.Followup.Until, pol.Followup.MaxLateness = dates.Clock{Hour: 9}, dates.Clock{Hour: 17}, dates.Span{Days: 7}
	for d := time.Monday; d <= time.Friday; d++ {
		pol.Followup.Days[d] = true
	}
	return pol
}

// A plainLife is what happens to a few people, without a mailbox: rows leave when they are due.
type plainLife struct {
	t      *testing.T
	rng    *rand.Rand
	pol    rules.Policy
	now    time.Time
	seq    int64
	events map[string][]fact.Event
	items  map[string][]rules.Item
	made   map[string]time.Time
	log    []fact.Event // of the account
	briefs []content.SayBrief
	weeks  []content.SayDigest
	story  []string
}

func (l *plainLife) tell(e fact.Event) {
	l.seq++
	e.Seq, e.Why = l.seq, cmp.Or(e.Why, "it happened")
	if e.At.IsZero() {
		e.At = l.now
	}
	if e.Person == "" {
		l.log = append(l.log, e)
		return
	}
	l.events[e.Person] = append(l.events[e.Person], e)
	if len(l.story) < 200 {
		l.story = append(l.story, fmt.Sprintf("%s %s %s", e.At.Format("2 Jan 15:04"), e.Person, e.Kind))
	}
}

func (l *plainLife) people() (all []*rules.Person) {
	for _, id := range []string{"anna", "bob"} {
		if len(l.events[id]) > 0 {
			all = append(all, rules.Fold(id, l.events[id], l.items[id]))
		}
	}
	return all
}

func (l *plainLife) policy() rules.Policy {
	p := l.pol
	p.Account = rules.FoldAccount(l.log)
	return p
}

// tick does what an agent does with decisions.
func (l *plainLife) tick() {
	for range 4 {
		for _, p := range l.people() {
			d := rules.Decide(l.now, l.policy(), p)
			for _, e := range d.Events {
				l.tell(e)
			}
			for _, drop := range d.Drop {
				l.change(p.ID, drop.Key, func(it *rules.Item) { it.State, it.Finished, it.Why = rules.StateDropped, l.now, drop.Why })
			}
			for _, key := range d.Release {
				l.change(p.ID, key, func(it *rules.Item) { it.State = rules.StateReady })
			}
			for _, act := range append(d.Actions, d.Reword...) {
				l.enqueue(p, act)
			}
		}
		l.deliver()
	}
	s := View{People: l.people(), Made: func(key string) time.Time { return l.made[key] }, LookBefore: l.now.Add(-time.Hour), Since: l.now.AddDate(-2, 0, 0)}
	did := Decide(l.now, l.policy(), s)
	for _, act := range did.Actions {
		l.made[act.Key] = l.now
		switch say := act.Say.(type) {
		case content.SayBrief:
			l.briefs = append(l.briefs, say)
		case content.SayDigest:
			l.weeks = append(l.weeks, say)
		}
	}
	for _, e := range did.Events {
		l.tell(e)
	}
}

func (l *plainLife) change(person, key string, how func(*rules.Item)) {
	for i := range l.items[person] {
		if l.items[person][i].Key == key {
			how(&l.items[person][i])
		}
	}
}

func (l *plainLife) enqueue(p *rules.Person, act rules.Action) {
	l.items[p.ID] = slices.DeleteFunc(l.items[p.ID], func(it rules.Item) bool { return it.Key == act.Key })
	it := rules.Item{Key: act.Key, Kind: act.Kind, Road: act.Road, State: rules.StateReady, Person: p.ID, Ask: act.Ask, Talk: act.Talk, Due: act.Due, Created: l.now, Why: act.Why}
	if len(act.To) == 1 {
		it.To = act.To[0].Addr
	}
	if act.Hold != nil && act.Notice != nil {
		n := act.Notice(mail.Words{})
		it.State, it.Hold, it.NoticeKey, it.NoticedAt = rules.StateHeld, *act.Hold, n.Key, l.now
		l.items[p.ID] = append(l.items[p.ID], rules.Item{Key: n.Key, Kind: n.Kind, Road: rules.RoadOwner, State: rules.StateSent, Ask: act.Ask, Finished: l.now, Created: l.now})
	}
	l.items[p.ID] = append(l.items[p.ID], it)
}

// deliver lets what is ready leave: now and then a follow-up is refused, or its fate unknown.
func (l *plainLife) deliver() {
	for _, p := range l.people() {
		for _, it := range p.Items {
			if it.State != rules.StateReady {
				continue
			}
			if w, then := rules.Never(l.now, l.policy(), p, it); it.Road == rules.RoadContact && w.For != rules.NoWait {
				if then == rules.FateDropped {
					l.change(p.ID, it.Key, func(it *rules.Item) { it.State, it.Finished, it.Why = rules.StateDropped, l.now, w.Why })
				}
				continue
			}
			state := rules.StateSent
			if it.Road == rules.RoadContact {
				state = []rules.State{rules.StateSent, rules.StateSent, rules.StateSent, rules.StateFailed, rules.StateUnsure}[l.rng.IntN(5)]
			}
			l.change(p.ID, it.Key, func(it *rules.Item) { it.State, it.Finished = state, l.now })
			if it.Kind == content.KindFollowup && it.Road == rules.RoadContact && state == rules.StateSent {
				l.tell(fact.Event{Person: p.ID, Kind: fact.FollowedUp, Ask: it.Ask, MessageID: it.Key})
			}
		}
	}
}

// happens lets one thing happen to somebody, of all that can.
func (l *plainLife) happens() {
	who := []string{"anna", "bob"}[l.rng.IntN(2)]
	p := rules.Fold(who, l.events[who], l.items[who])
	addr, id := who+"@acme.example", fmt.Sprintf("%s-%d", who, l.seq)
	ask, talk, promise := "", "", ""
	if n := len(p.Asks); n > 0 {
		ask = p.Asks[n-1].ID
	}
	if n := len(p.Talks); n > 0 {
		talk = p.Talks[n-1].ID
	}
	if n := len(p.Promises); n > 0 {
		promise = p.Promises[l.rng.IntN(n)].ID
	}
	_, open := p.Open()
	hour := time.Hour
	can := []fact.Event{}
	if !open {
		can = append(can, fact.Event{Kind: fact.Asked, Ask: "ask-" + id, Name: who, Address: addr, From: "julie@example.org", Recipients: 1 + l.rng.IntN(2), MessageID: id, Subject: "Hello"})
	}
	if ask != "" {
		for _, kind := range []fact.Kind{fact.Answered, fact.Answered, fact.Accepted, fact.Deferred, fact.Declined, fact.Bounced, fact.MovedOn, fact.Stopped, fact.Nudged, fact.Resumed, fact.Postponed, fact.Hurried} {
			e := fact.Event{Kind: kind, Ask: ask, MessageID: id, Address: addr, Source: id}
			switch kind {
			case fact.Accepted, fact.Deferred:
				if l.rng.IntN(2) == 0 && kind == fact.Deferred {
					e.Until = l.now.AddDate(0, 0, 20+l.rng.IntN(60))
				}
			case fact.Postponed:
				e.Until = l.now.AddDate(0, 0, 5)
			case fact.Resumed:
				if p.Asks[len(p.Asks)-1].State != rules.AskStopped {
					continue
				}
			}
			can = append(can, e)
		}
		can = append(can, fact.Event{Kind: fact.Doubted, Ask: ask, Source: id, Why: "it has your subject"}, fact.Event{Kind: fact.Cleared}, fact.Event{Kind: fact.Refused},
			fact.Event{Kind: fact.LetGo, Matter: ask, Source: id}, fact.Event{Kind: fact.AutoReplied, Until: l.now.AddDate(0, 0, 9)})
	}
	can = append(can, fact.Event{Kind: fact.Wrote, MessageID: id, Address: addr}, fact.Event{Kind: fact.Heard, MessageID: id, Address: addr},
		fact.Event{Kind: fact.Booked, Talk: "talk-" + id, Ask: ask, Name: who, Address: addr, Start: l.now.Add(50 * hour), End: l.now.Add(51 * hour)},
		fact.Event{Kind: fact.Met, Talk: "talk-" + id, Ask: ask, Name: who, Address: addr, Start: l.now.Add(-2 * hour), End: l.now.Add(-hour)},
		fact.Event{Kind: fact.Guessed, Guess: fact.Booked, Words: "friday ten", Question: "is a talk agreed", Command: "interview fri 10:00", Start: l.now.Add(60 * hour), Source: id},
		fact.Event{Kind: fact.Guessed, Guess: fact.Thanked, Words: "flowers", Question: "have you thanked them", Command: "thanked", Source: id},
		fact.Event{Kind: fact.Promised, Text: "send it " + id, Source: id},
		fact.Event{Kind: fact.Introduced, Named: fact.Named{Name: "bob", Address: "bob@acme.example"}, Source: id},
		fact.Event{Kind: fact.Introduced, Named: fact.Named{Name: "somebody"}, Source: id})
	if talk != "" {
		can = append(can, fact.Event{Kind: fact.Cancelled, Talk: talk}, fact.Event{Kind: fact.SaidOff, Talk: talk, Words: "I must cancel."}, fact.Event{Kind: fact.Thanked, Talk: talk, MessageID: id, Address: addr},
			fact.Event{Kind: fact.NoThanks, Talk: talk}, fact.Event{Kind: fact.Moved, Talk: talk, Start: l.now.Add(70 * hour), End: l.now.Add(71 * hour)},
			fact.Event{Kind: fact.Noted, Talk: talk, Line: fact.LineLearned, Text: "ask early"}, fact.Event{Kind: fact.LetGo, Matter: talk, Source: id})
	}
	if promise != "" {
		can = append(can, fact.Event{Kind: fact.Kept, Promise: promise}, fact.Event{Kind: fact.Kept}, fact.Event{Kind: fact.Reached, Promise: promise, Start: l.now.Add(-hour)},
			fact.Event{Kind: fact.PutOff, Matter: promise, Until: l.now.AddDate(0, 0, 14), Source: id})
	}
	e := can[l.rng.IntN(len(can))]
	e.Person = who
	if e.Kind == fact.Accepted || e.Kind == fact.Deferred {
		l.tell(fact.Event{Person: who, Kind: fact.Answered, Ask: ask, MessageID: id, Address: addr, Source: id})
	}
	l.tell(e)
}

// accounted shows that everything between the owner and somebody is open with an instant at
// which it is looked at, or told of now, or over with a reason.
func (l *plainLife) accounted() {
	l.t.Helper()
	s := View{People: l.people()}
	c := s.matterContext(l.now, l.policy())
	for _, p := range s.People {
		open, over := c.Matters(p)
		count := map[string]int{}
		for _, m := range open {
			if m.State == MatterGoal {
				continue
			}
			count[m.About]++
			if m.Next.IsZero() {
				l.fail("%s: %s has no instant", p.ID, m.State)
			}
			switch told := m.Now(l.now); {
			case told && m.Line.What == "":
				l.fail("%s: %s says nothing", p.ID, m.State)
			case !told && !m.Next.After(l.now.Add(-24*time.Hour)):
				l.fail("%s: %s looked at %s, and nothing is said", p.ID, m.State, m.Next)
			case !told && m.Plan == "" && m.Line.What == "":
				l.fail("%s: %s has no plan", p.ID, m.State)
			}
		}
		for _, o := range over {
			count[o.About]++
			if o.Why == "" {
				l.fail("%s: %s is over without a reason", p.ID, o.About)
			}
		}
		var ids []string
		for _, a := range p.Asks {
			if a.Open() && len(p.Doubts) > 0 {
				continue // its doubt stands for it
			}
			ids = append(ids, a.ID)
		}
		for _, t := range p.Talks {
			ids = append(ids, t.ID)
		}
		for _, q := range p.Promises {
			ids = append(ids, q.ID)
		}
		for _, g := range p.Guesses {
			held := func(d rules.Doubt) bool { return d.Source == g.Source }
			if _, open := p.Open(); !open || !slices.ContainsFunc(p.Doubts, held) {
				ids = append(ids, g.ID)
			}
		}
		for _, id := range ids {
			if count[id] == 0 {
				l.fail("%s: %s is neither open nor over", p.ID, id)
			}
		}
	}
}

func (l *plainLife) fail(format string, args ...any) {
	l.t.Helper()
	for _, s := range l.story {
		l.t.Log(s)
	}
	l.t.Fatalf(l.now.Format("2 Jan 15:04 ")+format, args...)
}

const quietDays = 200 // at the end of a life, in which nothing happens

// Whatever happens to people, in whatever order, nobody falls through: each ask, talk and
// promise is open, with an instant at which informd looks again, or over, with a reason. What
// its owner never touches is let go or rests within half a year, and no brief or digest shows
// more than three things, nor a digest one of them four times.
func TestNobodyFallsThrough(t *testing.T) {
	for seed := range uint64(20) {
		l := &plainLife{t: t, rng: rand.New(rand.NewPCG(seed, 1)), pol: lifePolicy(), now: time.Date(2026, 3, 2, 7, 31, 0, 0, time.UTC),
			events: map[string][]fact.Event{}, items: map[string][]rules.Item{}, made: map[string]time.Time{}}
		for range 25 {
			l.happens()
			l.tick()
			l.accounted()
			l.now = l.now.Add(time.Duration(1+l.rng.IntN(80)) * time.Hour)
		}
		l.now = time.Date(l.now.Year(), l.now.Month(), l.now.Day(), 7, 31, 0, 0, time.UTC)
		for range quietDays {
			l.now = l.now.AddDate(0, 0, 1)
			l.tick()
			l.accounted()
			l.now = l.now.Add(3 * time.Hour) // a decent hour, at which follow-ups leave
			l.tick()
			l.now = l.now.Add(-3 * time.Hour)
		}
		l.quiet()
	}
}

// quiet shows that after half a year without a word only whoever waits for the owner is told of,
// and that each thing took a place in three digests at most.
func (l *plainLife) quiet() {
	l.t.Helper()
	shown := map[string]int{}
	for _, e := range l.log {
		if e.Kind == fact.ToldOf && e.Told.By == content.KindDigest && len(e.Told.Matters) > maxShown {
			l.fail("a digest told of %d things", len(e.Told.Matters))
		}
		if e.Kind == fact.ToldOf && e.Told.By == content.KindDigest && e.At.After(l.now.AddDate(0, 0, -quietDays)) {
			for _, id := range e.Told.Matters {
				if shown[id]++; shown[id] > maxDigests {
					l.fail("%s stood in %d digests, and nobody had touched it", id, shown[id])
				}
			}
		}
	}
	for _, b := range l.briefs {
		if len(b.Items) > maxShown {
			l.fail("a brief showed %d things", len(b.Items))
		}
	}
	for _, m := range (View{People: l.people()}).matters(l.now, l.policy()) {
		if m.State.rule().ending == endsLetGo && m.Now(l.now) {
			l.fail("%s of %s was never let go", m.State, m.Line.Who)
		}
	}
	for _, p := range l.people() {
		if a, open := p.Open(); open && a.At.Before(l.now.AddDate(0, 0, -60)) && len(p.Doubts) == 0 {
			if it, made := p.Item(rules.FollowupKey(a.ID)); !made || it.State != rules.StateUnsure && !rules.TooLate(l.now, l.pol, it) {
				l.fail("the ask %s to %s is open after half a year: %+v %s", a.ID, p.ID, it, rules.Decide(l.now, l.policy(), p).Why)
			}
		}
	}
}
