package meaning

import (
	"slices"
	"strings"
	"time"
	"unicode"

	"informd/rules"
	"informd/rules/dates"
	"informd/rules/fact"
	"informd/rules/grammar"
	"informd/rules/lang"
	"informd/rules/mail"
	"informd/rules/notes"
)

// goesOnWithin is how long after a note another may go on from it.
const goesOnWithin = 40 * time.Minute

// continued returns the person whom a note means that names nobody: whoever the note shortly before it was about, where
// it goes on from that one ("forgot: she wants a loaf for that"), or else the only one to whom the thing was promised
// of which it tells ("the atlas I left at the gate"). It returns nil if the note may mean anybody else: what it says of
// an answer or of a talk may be said of whoever is still to answer or to talk.
func (n *Note) continued() *rules.Person {
	m := n.in.Message
	if n.about != nil || n.Item.Key != "" || len(m.ThreadIDs()) > 0 || m.Forward != nil || n.aboutAll() ||
		n.Tells(notes.Verb.AboutAccount) || n.EndsAll() || n.meansOthers() || n.namesAnybody() || n.Meant() != nil {
		return nil
	}
	if p := n.before(); p != nil && !n.saidOfOther(p) {
		return p
	}
	if p := n.owedThing(); p != nil && !n.readOf(p).Tells(notes.Verb.OfTalk) {
		return p
	}
	return nil
}

// readOf reads the note as one about p, as far as rules do: what the judge would ask about is no reason.
func (n *Note) readOf(p *rules.Person) *Note {
	of := *n
	of.weights, of.goesOn, of.Commands, of.newcomers = nil, p, slices.Clone(n.Commands), slices.Clone(n.newcomers)
	of.meetNewcomers()
	of.readRightDay()
	of.readProse()
	return &of
}

// decides reports whether the note tells of an answer or of a talk, or may end something.
func (n *Note) decides() bool {
	return n.mayEnd() || n.Tells(notes.Verb.OfTalk) || n.Tells(notes.Verb.DecidesFollowup)
}

// saidOfOther reports whether the note may tell of an answer or of a talk that is still to come from another than p, or
// has just come.
func (n *Note) saidOfOther(p *rules.Person) bool {
	expected := func(q *rules.Person) bool {
		return q.HasOpenAsk() || q.Agreed() != nil || q.MayHaveTalked(n.in.At()) != nil ||
			slices.ContainsFunc(q.Talks, func(t rules.Talk) bool { return t.State != rules.TalkCancelled && !t.Told })
	}
	decides := n.readOf(p).decides()
	if decides && !expected(p) {
		return true
	}
	return slices.ContainsFunc(n.in.Book.People(), func(q *rules.Person) bool {
		return q.ID != p.ID && expected(q) && (decides || n.readOf(q).decides())
	})
}

// namesAnybody reports whether the note names somebody known, or gives an address.
func (n *Note) namesAnybody() bool {
	return n.NameSaid() != "" || len(n.Unknown()) > 0 || len(n.Named()) > 0 ||
		len(n.NamedInProse(n.in.Message.Subject+"\n"+n.typed.text)) > 0
}

// namesUnknown reports whether a word of the note may be the name of somebody unknown: one with a capital, or the
// first. Whom it introduces is another than the one it is about.
func (n *Note) namesUnknown() bool {
	if n.Has(notes.Intro) {
		return false
	}
	small := func(w string) bool { return grammar.NotName(w) || lang.IsSmall(lang.English, w) }
	apart := func(c rune) bool { return !unicode.IsLetter(c) && c != '\'' && c != '’' }
	for s := range mail.Sentences(n.in.Message.Subject + "\n\n" + n.typed.text) {
		for i, w := range strings.FieldsFunc(s, apart) {
			_, month := dates.MonthNamed(w)
			_, day := dates.WeekdayNamed(w)
			shouted := len([]rune(w)) < 3 || strings.ToUpper(w) == w
			if i > 0 && grammar.Capital(w) && !shouted && !month && !day {
				return true
			}
		}
	}
	first := notes.FirstWord(n.typed.text)
	return first != "" && !small(strings.ToLower(strings.Trim(first, ".,;:!?")))
}

// before returns the only person whom the newest note shortly before this one was about, if this one goes on from it
// with a word for one person, such as "she", or with whom they have named.
func (n *Note) before() *rules.Person {
	speaks := n.Has(notes.Intro) || slices.ContainsFunc(strings.Fields(notes.PlainWords(n.typed.text)),
		func(w string) bool { return grammar.Vocabulary().Them[w] })
	if !speaks || n.namesUnknown() {
		return nil
	}
	var newest fact.Event
	var about *rules.Person
	for _, w := range n.in.Policy.Account.Unassigned {
		if w.At.After(newest.At) {
			newest.At, newest.Source = w.At, w.Source
		}
	}
	for _, p := range n.in.Book.People() {
		for _, e := range slices.Backward(fact.InForce(p.Events())) {
			if e.Kind != fact.Noted || e.Line != fact.LineNote || e.At.After(n.in.At()) || e.At.Before(newest.At) {
				continue
			}
			if e.Source == newest.Source {
				about = nil // it was about several
			} else {
				newest, about = e, p
			}
			break
		}
	}
	if about == nil || n.in.At().Sub(newest.At) > goesOnWithin {
		return nil
	}
	return about
}

// owedThing returns the only person to whom the owner still owes what the note speaks of.
func (n *Note) owedThing() (only *rules.Person) {
	if n.Tells(notes.Verb.DecidesFollowup) || n.namesUnknown() {
		return nil
	}
	for _, p := range n.in.Book.People() {
		if !p.Owes() || !slices.ContainsFunc(p.Promises, func(q rules.Promise) bool {
			return q.Kind == rules.PromiseOffer && q.Kept.IsZero() && rules.SharesLongWord(n.typed.text, q.Text)
		}) {
			continue
		}
		if only != nil {
			return nil
		}
		only = p
	}
	return only
}
