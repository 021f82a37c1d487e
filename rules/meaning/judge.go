package meaning

import (
	"slices"
	"sync"
	"time"

	"informd/rules"
	"informd/rules/content"
	"informd/rules/dates"
	"informd/rules/judge"
	"informd/rules/lang"
	"informd/rules/manner"
	"informd/rules/notes"
	"informd/rules/prose"
)

// The judge reads a note where no rule is sure. From labelled notes of many people it has learned how much each trait
// of what a note says of somebody counts for an answer, a refusal, a talk, and so on. It never acts: what it finds is
// asked about, as a rule's guess is, and in the place of a guess that its traits speak against. What a rule is sure of
// stays so.
//
//	clauses about a person ──judge_traits.go──▶ traits ──judge_table.go──▶ a sum of each kind
//
// A note may say several things of somebody, or nothing. So each kind has odds of its own, and the table says how much
// a trait counts for each, in tenths of the logarithm of the odds. judge_test.go learns it.

// A judgedKind is something that a note may say of somebody.
type judgedKind struct {
	verb notes.Verb
	of   prose.Standing // how things stand with a person whom the owner is asked about
	ask  int            // the owner is asked where the sum reaches it
}

// judgedKinds are these kinds, in the order of the weights. Where most questions about a kind were in vain on sets that
// the judge had not learned from, its sum must be the higher: a question that is missed leaves the note as it was.
func judgedKinds() []judgedKind {
	return []judgedKind{
		{notes.Replied, prose.WasAsked, 5},
		{notes.No, prose.WasAsked | prose.HasAnswered, 5},
		{notes.Later, prose.WasAsked, 0},
		{notes.Stop, prose.WasAsked, 0},
		{notes.Interview, prose.WasAsked | prose.HasAnswered, 5},
		{notes.Moved, prose.TalkComes | prose.TalkDue, 5},
		{notes.Cancelled, prose.TalkComes | prose.TalkDue, 10},
		{notes.Missed, prose.TalkDue, 0},
		{notes.Met, prose.TalkDue | prose.HasAnswered, 0},
	}
}

var judgeWeights = sync.OnceValue(func() judge.Table { return judge.Read(judgeTable) })

// judgedAs returns the place in judgedKinds of what a command says; -1 if the judge does not know it.
func judgedAs(v notes.Verb) int {
	switch v {
	case notes.Reply, notes.Yes:
		v = notes.Replied
	case notes.Nudged, notes.NoFollow, notes.LetGo, notes.MovedOn, notes.Left:
		v = notes.Stop
	case notes.Deferred:
		v = notes.Later
	}
	return slices.IndexFunc(judgedKinds(), func(k judgedKind) bool { return k.verb == v })
}

// judgeProse asks about what the judge finds in a text of the note, and about what it doubts. It leaves a note alone
// that commands something line by line.
func (n *Note) judgeProse(text string, s prose.Setting, lines []notes.Command) {
	if len(n.weights) == 0 || len(lines) > 0 || n.beyondJudge() {
		return
	}
	for _, t := range tellings(text, s) {
		if t.states() {
			n.judgeTelling(t, s)
		}
	}
}

// beyondJudge reports whether a note is none of those from which the judge has learned: it is in another language,
// holds other people's words, answers a question of informd's, or is about more people than those whom it names. One
// that seems to refuse a follow-up holds it already.
func (n *Note) beyondJudge() bool {
	m, answers := n.in.Message, n.Item.Key != "" && (n.Item.Person == "" || n.Item.Kind == content.KindNotice)
	others := n.amidOthers || len(n.typed.unclear) > 0 || m.Forward != nil || m.Enclosed != nil
	language, _ := manner.Guess(m.Reply)
	return answers || others || language != "" && language != lang.English || n.EndsAll() || n.meansOthers() ||
		n.Refusal() == notes.SeemsRefuse
}

// judgeTelling does so of what the note says of one person.
func (n *Note) judgeTelling(t telling, s prose.Setting) {
	k := s.People[t.who]
	sum := n.weights.Sum(t.traits(s), len(judgedKinds()))
	said := n.saidOf(k)
	for _, i := range said {
		c := n.Commands[i]
		switch guess := c.Likely && !c.Of.IsZero() && len(c.Among) == 0; {
		case guess && c.Start.IsZero():
			sum[judgedAs(c.Verb)] += guessed
		default:
			return // a rule read a time, or is sure
		}
	}
	best := n.best(k, sum)
	asked := func(i int) bool {
		c, kind := n.Commands[i], judgedKinds()[best].verb
		return judgedAs(c.Verb) == best || judgedAs(c.Verb) != judgedAs(notes.Replied) && sameEnd(c.Verb, kind)
	}
	if best < 0 || slices.ContainsFunc(said, asked) {
		return
	}
	c, ok := n.likely(t, s, best, sum)
	if !ok {
		return
	}
	for _, i := range slices.Backward(said) {
		c.Line = n.Commands[i].Line // the words that a rule found
		n.Commands = slices.Delete(n.Commands, i, i+1)
	}
	n.Commands = append(n.Commands, c)
}

// sameEnd reports whether what two commands say comes to the same, or can both be so: a talk gets its time, no
// follow-up is due, or somebody has answered, and the other says what.
func sameEnd(a, b notes.Verb) bool {
	kind, ends := judgedKinds()[judgedAs(a)].verb, []notes.Verb{notes.No, notes.Stop}
	return kind == b || a.SetsTalk() && b.SetsTalk() || slices.Contains(ends, kind) && slices.Contains(ends, b) ||
		kind == notes.Replied && !slices.Contains(ends, b)
}

// saidOf returns the places of the commands that say of somebody, or may say, what the judge tells apart.
func (n *Note) saidOf(k prose.Known) (at []int) {
	for i, c := range n.Commands {
		if judgedAs(c.Verb) >= 0 && n.isOf(c, k) {
			at = append(at, i)
		}
	}
	return at
}

// best returns the kind with the highest sum of those that can be asked about somebody; -1 if none is high enough. A
// talk that is agreed is an answer, too.
func (n *Note) best(k prose.Known, sum judge.Weights) int {
	best, kinds := -1, judgedKinds()
	for i, kind := range kinds {
		if k.Standing&kind.of != 0 && sum[i] >= kind.ask && (best < 0 || sum[i] > sum[best]) {
			best = i
		}
	}
	talk := judgedAs(notes.Interview)
	if best >= 0 && kinds[best].verb == notes.Replied && sum[talk] >= kinds[talk].ask {
		return talk
	}
	return best
}

// guessed is what a rule's guess adds to the sum of its kind.
const guessed = 10

// likely returns a question about what the judge found of somebody, with the time that the note names.
func (n *Note) likely(t telling, s prose.Setting, kind int, sum judge.Weights) (c notes.Command, ok bool) {
	k := s.People[t.who]
	c = notes.Command{Verb: judgedKinds()[kind].verb, Of: k.Address, Likely: true, Judged: true}
	c.Line = t.tells(n.weights, s, kind).Said
	switch c.Verb {
	case notes.Later:
		c = t.withWords(func(words string) (notes.Command, bool) {
			day, ok := prose.WaitsUntil(words, s)
			return c.At(dates.When{Start: day, Day: true}), ok
		}, c)
		return c, !c.Start.IsZero() || sum[kind] >= undated
	case notes.Interview, notes.Moved:
		timed := t.withWords(func(words string) (notes.Command, bool) {
			w, ok := prose.TalkTime(words, s, t.who)
			if all, whole := prose.TalkTime(t.text(), s, t.who); w.Day && whole && sameDay(all.Start, w.Start, s.Zone) {
				w = all // "she has shoved me to the 19th. Still three o'clock"
			}
			return c.At(w), ok
		}, c)
		if timed.Start.Equal(k.Talk) && !k.Talk.IsZero() {
			return c, false // it stays as it is
		}
		return untimed(timed, k, sum)
	}
	return c, true
}

// undated is what the sum of a wait has to reach where the note names no day: no single tap can answer it.
const undated = 10

// untimed returns a question about a talk, or, where the note names no time for it, about what is known without one: a
// talk that is moved is off as it was, and whoever agreed to one has answered.
func untimed(c notes.Command, k prose.Known, sum judge.Weights) (notes.Command, bool) {
	switch {
	case !c.Start.IsZero():
		return c, true
	case c.Verb == notes.Moved:
		c.Verb = notes.Cancelled
		off := judgedAs(c.Verb)
		return c, sum[off] >= judgedKinds()[off].ask
	}
	c.Verb = notes.Replied
	return c, k.Standing&prose.WasAsked != 0
}

// sameDay reports whether two instants are on one day.
func sameDay(a, b time.Time, zone *time.Location) bool {
	return a.In(zone).Format(time.DateOnly) == b.In(zone).Format(time.DateOnly)
}

// isOf reports whether a command is about a person, or may be.
func (n *Note) isOf(c notes.Command, k prose.Known) bool {
	people, named := n.NamedInLine(c)
	is := func(p *rules.Person) bool { return p.Address().Addr == k.Address.Addr }
	return !named || slices.ContainsFunc(people, is)
}
