package obey

import (
	"cmp"
	"regexp"
	"slices"
	"strings"
	"sync"
	"time"

	"informd/rules"
	"informd/rules/fact"
	"informd/rules/lang"
	"informd/rules/mail"
	"informd/rules/notes"
)

// borneOut obeys those likely commands that something else bears out, so that the owner is not asked about what they
// have told: words that sound like a talk are sure a few hours after the time of one, and what was sent is sure to be
// what was promised if it is called the same. It returns the other guesses.
func (r *noteDoer) borneOut(guesses []notes.Command) (left []notes.Command) {
	if !r.note.OwnersAlone() {
		return guesses
	}
	guesses = r.thankedMeansMet(guesses)
	if s := r.anotherTalked(); s != "" && !slices.ContainsFunc(slices.Concat(guesses, r.note.Commands), deniesTalk) {
		ofSame := func(c notes.Command) bool { return isMet(c) && strings.Contains(s, c.Line) }
		guesses = append(slices.DeleteFunc(guesses, ofSame), notes.Command{Verb: notes.Missed, Line: s, Likely: true})
	}
	for _, c := range guesses {
		switch {
		case c.Verb == notes.Met && !c.Judged && r.talkedToday(c, guesses),
			c.Verb == notes.Asked && rules.SaysWhoElse(c.Line),
			c.Verb == notes.Done && len(openNamedIn(c.Line, r.person, r.in.Policy.Owner.Name)) == 1:
			c.Likely = false
			r.note.Commands = append(r.note.Commands, c)
		default:
			left = append(left, c)
		}
	}
	if met, told := r.toldByMore(guesses); told {
		r.note.Commands = append(r.note.Commands, met)
		left = slices.DeleteFunc(left, func(c notes.Command) bool { return c.Verb == notes.Met })
	}
	if r.note.Has(notes.Met) && !r.note.Has(notes.Thanked) && r.saysThanked() {
		r.note.Commands = append(r.note.Commands, notes.Command{Verb: notes.Thanked})
	}
	if r.wantsNoLetter() && !r.note.Has(notes.NoThanks, notes.Thanked) && (r.note.Has(notes.Met) || r.oweThanks()) {
		r.note.Commands = append(r.note.Commands, notes.Command{Verb: notes.NoThanks})
	}
	return left
}

// After a talk, the owner may tell within thankedWithin that they have thanked for it; thanks within thankedSoon are
// hardly for anything else.
const (
	thankedWithin = 21 * 24 * time.Hour
	thankedSoon   = 48 * time.Hour
)

// thankedMeansMet adds to a note which says that the owner has thanked the person that they talked, if the two had
// agreed on a talk in their mails and its time is over. It is sure soon after that time if the note also tells what
// they said; else it is a guess: one also thanks for a kind word about a talk that fell through.
func (r *noteDoer) thankedMeansMet(guesses []notes.Command) []notes.Command {
	g := r.person.MayHaveTalked(r.in.At())
	i := slices.IndexFunc(r.note.Commands, func(c notes.Command) bool { return c.Verb == notes.Thanked })
	if i < 0 || g == nil || r.in.At().Sub(g.When) >= thankedWithin || r.note.Tells(notes.Verb.OfTalk) ||
		slices.ContainsFunc(guesses, deniesTalk) {
		return guesses
	}
	met := notes.Command{Verb: notes.Met, Line: cmp.Or(r.note.Commands[i].Line, r.note.Text), Start: g.When}
	if r.in.At().Sub(g.When) < thankedSoon && r.note.Tells(notes.Verb.YieldsLesson) {
		r.note.Commands = append(r.note.Commands, met)
		return guesses
	}
	if slices.ContainsFunc(guesses, func(c notes.Command) bool { return c.Verb == notes.Met }) {
		return guesses
	}
	met.Likely = true
	return append(guesses, met)
}

// toldByMore returns the talk that a note tells of without saying so: on the day of one that was agreed, it tells what
// came of it.
func (r *noteDoer) toldByMore(guesses []notes.Command) (met notes.Command, told bool) {
	if r.note.Has(notes.Met) {
		return met, false
	}
	for _, c := range slices.Concat(r.note.Commands, guesses) {
		yields := c.Verb == notes.Thanked || c.Verb == notes.Offer || c.Verb == notes.Intro || c.Verb.YieldsLesson()
		if yields && !c.Likely && r.talkedToday(notes.Command{}, guesses) {
			return notes.Command{Verb: notes.Met, Line: c.Line}, true
		}
	}
	return met, false
}

// smallHours is how long after midnight "tonight" may still mean the evening before.
const smallHours = 5 * time.Hour

// talkedToday reports whether a talk with the person was booked or agreed for the day of the note and has begun, and
// nothing in the note says that it is off, or has another time. In the small hours the day before counts as well.
func (r *noteDoer) talkedToday(c notes.Command, guesses []notes.Command) bool {
	if slices.ContainsFunc(guesses, deniesTalk) || slices.ContainsFunc(r.note.Commands, deniesTalk) ||
		r.noTalkYet() != "" || r.stillTalking() || r.anotherTalked() != "" {
		return false
	}
	pol, at := r.in.Policy, r.in.At()
	today := func(t time.Time) bool {
		return pol.Date(t) == pol.Date(at) || pol.Date(t) == pol.Date(at.Add(-smallHours))
	}
	if !c.Start.IsZero() && !today(c.Start) {
		return false
	}
	booked := func(t rules.Talk) bool {
		due := t.State == rules.TalkBooked && !t.Told && !t.Doubtful()
		return due && today(t.Start) && t.Start.Before(at)
	}
	if slices.ContainsFunc(r.person.Talks, booked) {
		return true
	}
	g := r.person.MayHaveTalked(at)
	return g != nil && today(g.When)
}

// wantsNoLetter reports whether the note says that nothing is to be drafted: "i'll say nothing to him", "she didn't
// want thanks". What it quotes are the words of another.
func (r *noteDoer) wantsNoLetter() bool {
	s, _ := findSentence(quotedWords().ReplaceAllString(r.note.Typed(), `""`), passing().noLetter)
	return s != ""
}

var quotedWords = sync.OnceValue(func() *regexp.Regexp { return regexp.MustCompile(`"[^"]*"|“[^”]*”`) })

// deniesTalk reports whether a command says that a talk is off, or has another time.
func deniesTalk(c notes.Command) bool {
	return c.Verb.EndsTalk() || c.Verb.SetsTalk() || c.Verb == notes.Later
}

// saysThanked reports whether a note that is about the person alone says in passing that the owner thanked them.
func (r *noteDoer) saysThanked() bool {
	for s := range mail.Sentences(r.note.Text) {
		if passing().thanked.MatchString(s) && !passing().unsure.MatchString(s) {
			return len(r.others(r.note.Text)) == 0
		}
	}
	return false
}

// namedKnown records that the person named somebody whom the owner knows already: "she says I should talk to Max". No
// letter goes to Max by that, and the thank-you need not ask whom else to talk to.
func (r *noteDoer) namedKnown() {
	if r.talk == "" || r.note.Has(notes.Asked, notes.Intro) || !r.note.OwnersAlone() {
		return
	}
	for s := range mail.Sentences(r.note.Typed()) {
		if passing().namesKnown.MatchString(s) && len(r.others(s)) > 0 {
			r.keepLine(fact.LineNames, "yes")
			return
		}
	}
}

// others returns the known people whom a text names, without the one that the note is about.
func (r *noteDoer) others(text string) []*rules.Person {
	return slices.DeleteFunc(r.note.NamedInProse(text), func(p *rules.Person) bool { return p.ID == r.person.ID })
}

// inPassing are the patterns by which a note says in passing what no command of it says.
type inPassing struct {
	thanked, unsure, namesKnown, noTalkYet, stillTalking, toCome, wasOut, stoodIn, noLetter *regexp.Regexp
}

var passing = sync.OnceValue(func() inPassing {
	of := func(pattern string) *regexp.Regexp { return regexp.MustCompile(`(?i)` + pattern) }
	words := lang.EnglishSentences()
	return inPassing{thanked: of(words.Thanked), unsure: of(words.Unsure), namesKnown: of(words.NamesKnown),
		noTalkYet: of(words.NoTalkYet), stillTalking: of(words.StillTalking),
		toCome: of(words.ToCome), wasOut: of(words.WasOut),
		stoodIn: of(words.StoodIn), noLetter: of(words.NoLetter)}
})

// mayHaveMet returns the guess that the owner has talked to the person. It guesses so if the note says what came of
// a talk, the person has answered the newest ask, and informd knows of no talk with them. If such a note were only
// filed, the person would not be thanked. While the ask is open, the note may be about what the person wrote.
func (r *noteDoer) mayHaveMet(guesses []notes.Command) []notes.Command {
	brings := func(c notes.Command) bool { return c.Verb.YieldsAfterTalk() }
	i, asks := slices.IndexFunc(r.note.Commands, brings), r.person.With(r.events).Asks
	asked := slices.ContainsFunc(guesses, func(c notes.Command) bool { return guessed()[c.Verb].kind != "" })
	if i < 0 || len(asks) == 0 || r.talk != "" || asked ||
		r.note.Tells(notes.Verb.EndsTalk) || r.coming("") != nil || asks[len(asks)-1].State != rules.AskAnswered {
		return nil
	}
	return []notes.Command{{Verb: notes.Met, Line: r.note.Commands[i].Line, Start: r.in.At(), Day: true}}
}
