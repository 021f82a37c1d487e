package report

import (
	"slices"
	"strings"
	"sync"
	"time"

	"informd/rules"
	"informd/rules/content"
	"informd/rules/fact"
)

// A Matter is one open thing between the owner and a contact. It says whose turn it is, since when, and when
// informd looks at it again. Briefs, digests, plans and status answers are made from matters.
type Matter struct {
	Person    *rules.Person // nil for a folder, and for an owner's note that does not say whom it is about
	State     MatterState
	About     string       // the id of the ask, talk, promise, doubt or guess; begins with the tag of its buttons
	Since     time.Time    // when it came into this state
	Next      time.Time    // when informd looks at it again and tells the owner; a time in the past means now
	Closes    time.Time    // when informd closes it, if the owner was told before; zero: never
	Today     bool         // tomorrow is too late for it
	Rests     bool         // it was mentioned often enough, and is left alone until Next
	Rested    bool         // it rested before; it rests again without being shown among the needs
	Mentioned MentionCount // how often the owner was told since Since

	Line  content.BriefLine // what the owner reads about it
	Brief string            // the same in a few words; "": the words of its state
	Plan  string            // what informd does at Next, in a clause
}

// ID identifies a matter in its present state. The same ask in another state is another matter.
func (m Matter) ID() string { return matterID{m.State, m.About}.String() }

// A matterID identifies a matter. The log keeps it as text, with the mails that told the owner about the matter.
type matterID struct {
	state MatterState
	about string
}

func (id matterID) String() string { return string(id.state) + "/" + id.about }

// readMatterID parses what String wrote. If the text names no matter, such as the id of a question about the
// account, its state has no row in the table.
func readMatterID(text string) matterID {
	state, about, _ := strings.Cut(text, "/")
	return matterID{MatterState(state), about}
}

// Now reports whether the owner should be told about a matter: informd is not the one to act, and Next has come.
func (m Matter) Now(now time.Time) bool {
	return !m.Rests && !m.Next.After(now) && m.State.rule().turn != turnInformd
}

// A Closed is a matter that is over, and why.
type Closed struct {
	About string
	Why   string
}

// A MatterState is a row of the table below.
type MatterState string

const (
	MatterAsked       MatterState = "asked"       // the ask waits for an answer
	MatterWatched     MatterState = "watched"     // it waits, and no follow-up will come
	MatterDoubt       MatterState = "doubt"       // a mail may be the answer to the ask
	MatterUnsure      MatterState = "unsure"      // the follow-up may or may not have gone
	MatterLate        MatterState = "late"        // the follow-up is so late that it leaves only if the owner says so
	MatterDrafted     MatterState = "drafted"     // the follow-up lies in Drafts
	MatterAnswered    MatterState = "answered"    // they wrote, and the outcome is unknown
	MatterUnclear     MatterState = "unclear"     // the same, but probably nobody waits for the owner
	MatterYes         MatterState = "yes"         // they said yes
	MatterLater       MatterState = "later"       // they said later, and no day is known
	MatterNo          MatterState = "no"          // they said no
	MatterSilent      MatterState = "silent"      // they answered, the owner wrote back, and nothing came
	MatterBack        MatterState = "back"        // the owner comes back to them
	MatterUndelivered MatterState = "undelivered" // the ask did not arrive, or they have left
	MatterTalk        MatterState = "talk"        // a talk is booked, or has just ended
	MatterGoal        MatterState = "goal"        // the owner has not said whether they go to learn or to impress
	MatterSaidOff     MatterState = "saidoff"     // they seem to have called a talk off
	MatterNote        MatterState = "note"        // a talk is over, and no note is in
	MatterThanks      MatterState = "thanks"      // a talk is over, and no thanks were sent
	MatterOff         MatterState = "off"         // a talk is off, and has no new day
	MatterOffer       MatterState = "offer"       // the owner offered something
	MatterIntro       MatterState = "intro"       // they named somebody
	MatterIntroWaits  MatterState = "introwaits"  // the person they named has been asked
	MatterWord        MatterState = "word"        // the owner owes them news of what came of their introduction
	MatterWrote       MatterState = "wrote"       // they wrote, and no ask is open
	MatterWarm        MatterState = "warm"        // a note to keep in touch is to come
	MatterWarmNote    MatterState = "warmnote"    // a note to keep in touch is in Drafts
	MatterWhom        MatterState = "whom"        // a note does not say whom it is about
	MatterWhomHeld    MatterState = "whomheld"    // the same, and it holds follow-ups
	MatterGuess       MatterState = "guess"       // a note may say more than was understood
	MatterAgreed      MatterState = "agreed"      // a talk may be agreed
	MatterTookPlace   MatterState = "tookplace"   // a talk may have taken place, and its time is over
	MatterReminder    MatterState = "reminder"    // the owner wanted to be reminded of it on a day
	MatterRefused     MatterState = "refused"     // a folder that cannot be read keeps follow-ups back
)

// A turn says whose turn it is.
type turn int

const (
	turnOwner   turn = iota // the owner's, now
	turnTheirs              // the contact's; the owner is told after a long silence
	turnInformd             // informd's own, at an instant
)

// A weight orders the needs of the owner; a lower one comes first.
type weight int

const (
	weighsWaiting weight = iota // somebody waits for the owner
	weighsPromise               // the owner promised it, or good manners ask for it
	weighsLittle                // one mention is enough
)

// An ending says what becomes of a matter if the owner does nothing.
type ending int

const (
	endsNever  ending = iota // it stays until it is settled, because somebody waits
	endsInRest               // after a month and three mentions it rests until later
	endsLetGo                // after one mention, informd closes it at Closes
	endsOnce                 // after one mention it is over
)

// A trait is one more property that some states have.
type trait int

const (
	holds        trait = 1 << iota // a follow-up or a question waits for a decision; "done" does not decide it
	closable                       // it may be let go before it is old, since only the owner knows about it
	waits                          // somebody waits for the owner
	waitsAtFirst                   // the same, for thanksWait days
	ownersMove                     // an answer about the contact says what the owner should do
	aside                          // the owner is told all the same that the contact wrote
	digestOnly                     // the digest is soon enough
	askedOnce                      // after one question, a line in the next digest is the last word of it
	ownButton                      // only its own button settles it: it is not let go, however old it is
)

// A stateRule is a row of the table: whose turn it is, how much it weighs, how it ends, which other traits it has,
// and its name.
type stateRule struct {
	turn
	weight
	ending
	traits trait
	brief  string                             // what it is, in a few words that follow a person's name
	letGo  func(MatterContext, Matter) string // why informd closes it; nil: nothing came
}

// stateRules is the table of states.
var stateRules = sync.OnceValue(func() map[MatterState]stateRule {
	return map[MatterState]stateRule{
		MatterAsked:       {turn: turnInformd},
		MatterWatched:     {turn: turnInformd},
		MatterDoubt:       {turnOwner, weighsWaiting, endsInRest, holds, "is it the answer?", nil},
		MatterUnsure:      {turnOwner, weighsWaiting, endsInRest, holds, "whether the follow-up has gone", nil},
		MatterLate:        {turnOwner, weighsWaiting, endsInRest, holds, "a late follow-up", nil},
		MatterDrafted:     {turnOwner, weighsPromise, endsNever, holds, "the follow-up", nil}, // closed a week later
		MatterAnswered:    {turnOwner, weighsWaiting, endsNever, waits | ownersMove, "an answer", nil},
		MatterUnclear:     {turnOwner, weighsPromise, endsLetGo, closable | ownersMove, "an answer", unclearLetGo},
		MatterYes:         {turnOwner, weighsWaiting, endsNever, waits | ownersMove, "a yes", nil},
		MatterLater:       {turnOwner, weighsLittle, endsNever, 0, "when to come back", nil}, // or informd chooses
		MatterNo:          {turnOwner, weighsLittle, endsOnce, 0, "a no", nil},
		MatterSilent:      {turnTheirs, weighsPromise, endsLetGo, closable, "no word since you wrote", silentLetGo},
		MatterBack:        {turnOwner, weighsPromise, endsInRest, 0, "to come back to", nil},
		MatterUndelivered: {turnOwner, weighsPromise, endsInRest, 0, "another address", nil},
		MatterTalk:        {turn: turnInformd},
		MatterGoal:        {turnOwner, weighsLittle, endsNever, holds, "to learn or to impress", nil}, // until the talk
		MatterSaidOff:     {turnOwner, weighsWaiting, endsLetGo, 0, "whether the talk is off", nil},
		MatterNote:        {turnOwner, weighsPromise, endsLetGo, 0, "how the talk went", noteLetGo},
		MatterThanks:      {turnOwner, weighsWaiting, endsLetGo, waitsAtFirst, "thanks", thanksLetGo},
		MatterOff:         {turnOwner, weighsPromise, endsInRest, closable | ownersMove, "a new day", nil},
		MatterOffer:       {turnOwner, weighsPromise, endsInRest, aside, "your offer", nil},
		MatterIntro:       {turnOwner, weighsPromise, endsInRest, aside, "whom they named", nil},
		MatterIntroWaits:  {turn: turnInformd, traits: aside},
		MatterWord: {turnOwner, weighsPromise, endsLetGo, closable | aside, "tell them what came of it",
			wordLetGo},
		MatterWrote:     {turnOwner, weighsLittle, endsOnce, digestOnly, "a mail", nil},
		MatterWarm:      {turn: turnInformd, traits: aside},
		MatterWarmNote:  {turnOwner, weighsLittle, endsNever, aside | digestOnly, "a note to keep in touch", nil},
		MatterWhom:      {turnOwner, weighsWaiting, endsOnce, askedOnce, "whom it is about", nil},
		MatterWhomHeld:  {turnOwner, weighsWaiting, endsInRest, holds, "whom it is about", nil},
		MatterGuess:     {turnOwner, weighsPromise, endsOnce, closable, "what you meant", nil},
		MatterAgreed:    {turnOwner, weighsWaiting, endsNever, closable, "whether a talk is agreed", nil},
		MatterTookPlace: {turnOwner, weighsPromise, endsLetGo, closable, "whether you have talked", noteLetGo},
		MatterReminder:  {turnOwner, weighsWaiting, endsOnce, ownButton, "what you wanted to be reminded of", nil},
		MatterRefused:   {turnOwner, weighsWaiting, endsNever, ownButton, "a folder", nil},
	}
})

// rule returns the row of a state.
func (s MatterState) rule() stateRule { return stateRules()[s] }

// has reports whether a state has a trait.
func (s MatterState) has(t trait) bool { return s.rule().traits&t != 0 }

// waits reports whether somebody waits for the owner now, so that a button for many matters must not close this
// one.
func (m Matter) waits(c MatterContext) bool {
	return m.State.has(waits) || m.State.has(waitsAtFirst) && c.days(m.Since) < thanksWait
}

const (
	untilReminded  = 7  // days of silence after the owner's answer until the owner is told
	untilLetGo     = 14 // days until it is closed, if the owner was told; thanks or a note then come too late
	untilToldAgain = 8  // days after an absence of the owner in which nothing is closed: a digest comes in them
	untilOld       = 14 // days after which a need can be let go with one tap
	untilRest      = 30 // days without any change after which a need rests
	restDays       = 90 // days until a resting need is looked at again
	untilNoRests   = 3  // days after which a no is no longer mentioned: nothing can be done about it
	thanksWait     = 7  // days in which the contact still waits for thanks
	untilWorking   = 14 // days within which informd looks for a working day; it does not wait for longer holidays
)

// These times are for matters of one day: the next brief comes within half a day, and a matter that is due within a
// day is for today.
const (
	halfDay = 12 * time.Hour
	oneDay  = 24 * time.Hour
)

// A MatterContext is what matters depend on besides the person: the time, the policy, the other people by their
// addresses, and the drafts.
type MatterContext struct {
	Now      time.Time
	Policy   rules.Policy
	Others   func(addr string) *rules.Person // nil: nobody else is known
	InDrafts func(key string) bool           // whether a draft is still in Drafts; nil: always assumed
}

func (c MatterContext) other(addr string) *rules.Person {
	if c.Others == nil || addr == "" {
		return nil
	}
	return c.Others(addr)
}

// inDrafts reports whether the draft of a row lies in Drafts.
func (c MatterContext) inDrafts(p *rules.Person, key string) bool {
	it, made := p.Item(key)
	return made && it.InDrafts() && (c.InDrafts == nil || c.InDrafts(key))
}

// Matters returns everything that is open between the owner and p, and everything that is over, with the reason.
// Each ask, talk and promise is in exactly one of the two lists. Of several asks only the newest can be open.
func (c MatterContext) Matters(p *rules.Person) (open []Matter, over []Closed) {
	if p.Spared {
		return nil, nil
	}
	r := matterReader{MatterContext: c, p: p}
	r.asks()
	r.talks()
	r.promises()
	r.warm()
	r.wrote()
	r.guesses()
	return r.open, r.over
}

// A matterReader finds the matters of one person.
type matterReader struct {
	MatterContext
	p    *rules.Person
	open []Matter
	over []Closed
}

func (r *matterReader) closed(about, why string) {
	r.over = append(r.over, Closed{About: about, Why: why})
}

// add adds a matter, unless it was closed in this state. If the owner put it off, or it rests, its Next is later.
func (r *matterReader) add(m Matter) {
	m.Person, m.Line.Who = r.p, r.p.Called()
	if m, stands := r.asLeft(m, r.p); stands {
		r.open = append(r.open, m)
	} else {
		r.closed(m.About, "it was let go")
	}
}

// mentionedSince reports whether the owner was told of a matter in a state after that state began.
func (c MatterContext) mentionedSince(s MatterState, about string, since time.Time) bool {
	return countMentions(c.Policy.Account.Mentions[matterID{s, about}.String()], since).total() > 0
}

// toldAgainUntil returns until when the first digest after an absence has named what fell into it; zero if there was
// none.
func (c MatterContext) toldAgainUntil() time.Time {
	if a := c.Policy.Account; a.Away && !a.PausedUntil.IsZero() {
		return a.PausedUntil.AddDate(0, 0, untilToldAgain)
	}
	return time.Time{}
}

// asLeft returns a matter as the owner, the time and earlier mails have changed it; false if it is closed.
func (c MatterContext) asLeft(m Matter, p *rules.Person) (Matter, bool) {
	since := m.Since
	if told := c.toldAgainUntil(); !m.Closes.IsZero() && m.Since.Before(told) {
		m.Closes = latest(m.Closes, told)
	}
	if p != nil {
		if m.letGone(p) {
			return m, false
		}
		if until := p.PutOff[m.About]; until.After(since) {
			since, m.Next = until, latest(m.Next, until)
		}
	}
	mentions := c.Policy.Account.Mentions[m.ID()]
	if until := restsUntil(mentions, since); !until.IsZero() {
		if m.Rests, m.Rested = c.Now.Before(until), true; m.Rests {
			m.Next = until
		}
	}
	m.Mentioned = countMentions(mentions, since)
	over := m.State.rule().ending == endsOnce && m.Mentioned.total() > 0 &&
		(m.Closes.IsZero() || !c.Now.Before(m.Closes))
	return m, !over
}

// letGone reports whether a matter with p was closed after it came into its state, by itself or together with
// everything about p.
func (m Matter) letGone(p *rules.Person) bool {
	if at, gone := p.LetGone[m.About]; gone && !m.Since.After(at) {
		return true
	}
	return m.State.rule().turn != turnInformd && !m.State.has(holds) && !m.Since.After(p.DoneAt)
}

// restsUntil returns until when a matter rests, according to the newest digest since the given time; zero if none
// let it rest.
func restsUntil(mentions []rules.Mention, since time.Time) (until time.Time) {
	for _, t := range mentions {
		if t.Rests && !t.At.Before(since) {
			until = t.At.AddDate(0, 0, restDays)
		}
	}
	return until
}

// A MentionCount says how often the owner was told of a matter in its present state, and when last.
type MentionCount struct {
	Since   time.Time // when counting began
	Briefs  int
	Digests int
	Last    time.Time
}

func (m MentionCount) total() int { return m.Briefs + m.Digests }

func countMentions(told []rules.Mention, from time.Time) MentionCount {
	m := MentionCount{Since: from}
	for _, t := range told {
		switch {
		case t.At.Before(from) || t.Rests:
			continue
		case t.By == content.KindDigest:
			m.Digests++
		default:
			m.Briefs++
		}
		m.Last = t.At
	}
	return m
}

// lettingGo returns the events that close the matters whose time is up and about which the owner was told.
func (c MatterContext) lettingGo(p *rules.Person) (events []fact.Event) {
	open, _ := c.Matters(p)
	for _, m := range open {
		timeUp := !m.Closes.IsZero() && !c.Now.Before(m.Closes)
		if m.State.rule().ending == endsLetGo && timeUp && m.Mentioned.total() > 0 {
			events = append(events, fact.Event{Kind: fact.LetGo, Person: p.ID, At: c.Now, Matter: m.About,
				Why: c.letGoWhy(m)})
		}
	}
	return events
}

// letGoWhy returns why informd lets a matter go.
func (c MatterContext) letGoWhy(m Matter) string {
	if why := m.State.rule().letGo; why != nil {
		return why(c, m)
	}
	return "nothing has come since you wrote"
}

func noteLetGo(c MatterContext, m Matter) string {
	if noted := notedSince(m.Person, m.Since); !noted.IsZero() {
		return "whether you talked; " + c.noteIsKept(noted)
	}
	return "how your talk went"
}

// silentLetGo says whose word was the last: the owner's, or theirs by which they wanted to come back to it.
func silentLetGo(_ MatterContext, m Matter) string {
	if m.Person.LastWrote.At.Before(m.Since) {
		return "nothing has come since they wanted to come back to you"
	}
	return "nothing has come since you wrote"
}

func thanksLetGo(MatterContext, Matter) string {
	return "the thank-you, which is still welcome"
}

// wordLetGo says about whom they were to hear.
func wordLetGo(_ MatterContext, m Matter) string {
	for _, q := range m.Person.Promises {
		if q.ID == m.About {
			return "the note about " + q.Called()
		}
	}
	return "the note about what came of it"
}

// byNext orders matters by when informd looks at them again.
func byNext(a, b Matter) int { return a.Next.Compare(b.Next) }

// nextMatter returns the open matter of p that informd looks at first, and whether there is one.
func (c MatterContext) nextMatter(p *rules.Person) (Matter, bool) {
	open, _ := c.Matters(p)
	if len(open) == 0 {
		return Matter{}, false
	}
	return slices.MinFunc(open, byNext), true
}
