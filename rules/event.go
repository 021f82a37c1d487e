package rules

import (
	"strings"
	"time"

	"informd/rules/content"
	"informd/rules/dates"
	"informd/rules/mail"
	"informd/rules/manner"
)

// An EventKind names a fact.
type EventKind string

// What can happen. The first group concerns one person, the second the account.
const (
	Asked       EventKind = "asked"        // the owner asked for a conversation
	Recaptured  EventKind = "recaptured"   // the same ask was seen again, under another id
	Nudged      EventKind = "nudged"       // the owner followed up by hand
	FollowedUp  EventKind = "followed_up"  // informd sent the one follow-up
	Wrote       EventKind = "wrote"        // the owner wrote something else to them
	Thanked     EventKind = "thanked"      // the owner thanked them for a talk
	Answered    EventKind = "answered"     // they answered the ask
	SaidOff     EventKind = "said_off"     // they seem to call a talk off; Words: the sentence
	Heard       EventKind = "heard"        // they wrote, and no ask was open
	AutoReplied EventKind = "auto_replied" // their answering machine did; Until when it names a day
	Bounced     EventKind = "bounced"      // the ask could not be delivered
	Delayed     EventKind = "delayed"      // not delivered yet, still being tried
	Challenged  EventKind = "challenged"   // a robot asks the owner to prove to be a person
	Doubted     EventKind = "doubted"      // a mail that may be an answer: holds, and asks the owner
	Cleared     EventKind = "cleared"      // the owner settled a doubt: it was no answer
	Declined    EventKind = "declined"     // they said no
	Accepted    EventKind = "accepted"     // they said yes, no date yet
	Deferred    EventKind = "deferred"     // they said later; Until
	MovedOn     EventKind = "moved_on"     // left the company, or the mailbox is not read
	WentSilent  EventKind = "went_silent"  // follow-up ignored: the ask is closed
	// another informd, or this one before its database was restored, had claimed the follow-up
	Preempted  EventKind = "preempted"
	Stopped    EventKind = "stopped"    // the owner said stop or nofollow
	Resumed    EventKind = "resumed"    // the owner took a stop back
	Postponed  EventKind = "postponed"  // the owner said later; Until
	Hurried    EventKind = "hurried"    // the owner said send now
	Reworded   EventKind = "reworded"   // the owner said edit; Text
	Booked     EventKind = "booked"     // a talk has a time
	Moved      EventKind = "moved"      // a talk has another time
	Cancelled  EventKind = "cancelled"  // a talk was called off
	Met        EventKind = "met"        // the talk took place
	Noted      EventKind = "noted"      // a line of a note: Line and Text
	Guessed    EventKind = "guessed"    // a note may say more: Words, what it asks in Text, Command and Guess
	Promised   EventKind = "promised"   // the owner promised something
	Introduced EventKind = "introduced" // they named someone to talk to
	Kept       EventKind = "kept"       // a promise is done
	Reached    EventKind = "reached"    // the owner talked with somebody they had named
	Addressed  EventKind = "addressed"  // the owner said how to write to them; Manner
	Described  EventKind = "described"  // a fact about the person: Fact and Text
	NoThanks   EventKind = "no_thanks"  // the owner wants no thank-you drafted
	Rerouted   EventKind = "rerouted"   // same person, another address
	Corrected  EventKind = "corrected"  // the event Undoes does not count
	Refused    EventKind = "refused"    // they asked not to be written to
	Forgotten  EventKind = "forgotten"  // erased; only what prevents writing to them remains
	LetGo      EventKind = "let_go"     // the owner, or time, let go of a Matter
	PutOff     EventKind = "put_off"    // the owner wants to hear of a Matter again; Until
	Spared     EventKind = "spared"     // the owner said that they died, were hurt or are ill (Text): all rests

	Rehearsing EventKind = "rehearsing" // only drafts and "I would have sent"
	WentLive   EventKind = "went_live"  // the owner ended the rehearsal
	Paused     EventKind = "paused"     // nothing is sent; Until
	Unpaused   EventKind = "unpaused"   // the owner ended a pause
	Ignored    EventKind = "ignored"    // a capture that counts for nothing, with the reason
	AskedBack  EventKind = "asked_back" // a note that waits for the owner to say whom it is about
	Vanished   EventKind = "vanished"   // a mail was gone from the mailbox before it was read
	Owned      EventKind = "owned"      // Address is the owner's as well, by their word
	LeftOut    EventKind = "left_out"   // a folder that cannot be read holds nothing: Text, its name
	Tripped    EventKind = "tripped"    // the breaker stopped all sending
	Reset      EventKind = "reset"      // the owner let sending go on after the breaker
	Mentioned  EventKind = "told"       // a brief or digest told its owner of the matters in Others
	Summarised EventKind = "folded"     // one line of a mail stood for the matters in Others; Tag: its button's
	Rested     EventKind = "rested"     // a digest said that the matters in Others rest
)

// An Event is a fact that is appended to the log and never changed. Everything else (people, the
// digest, the answers to "why" and "history") is computed from the log.
type Event struct {
	Seq    int64     `json:"-"` // order of recording, from 1; given by the store
	Person string    `json:"-"` // "" when it concerns the account, or several people
	Kind   EventKind `json:"-"`
	At     time.Time `json:"-"` // when it happened, UTC
	Source string    `json:"-"` // the Message-ID (or place) of the mail it came from; "" when the clock brought it
	Why    string    `json:"-"` // one line an owner understands

	Ask  string `json:"ask,omitempty"`
	Talk string `json:"talk,omitempty"`

	Name       string    `json:"name,omitempty"`
	Address    string    `json:"address,omitempty"`
	From       string    `json:"from,omitempty"` // the owner's address it went out from
	Recipients int       `json:"recipients,omitempty"`
	Others     []string  `json:"others,omitempty"` // further recipients
	Subject    string    `json:"subject,omitempty"`
	MessageID  string    `json:"message_id,omitempty"`
	References []string  `json:"references,omitempty"`
	Forwarded  bool      `json:"forwarded,omitempty"` // the mail it tells of is one the owner forwarded
	Theirs     bool      `json:"theirs,omitempty"`    // it comes from a mail that is not proven to be the owner's
	Text       string    `json:"text,omitempty"`
	Command    string    `json:"command,omitempty"` // of Guessed: the line that says it is so
	Start      time.Time `json:"start,omitzero"`
	End        time.Time `json:"end,omitzero"`
	Where      string    `json:"where,omitempty"`
	Until      time.Time `json:"until,omitzero"`
	Due        time.Time `json:"due,omitzero"`
	Received   time.Time `json:"received,omitzero"`  // INTERNALDATE of a mail of the owner's
	Left       time.Time `json:"left,omitzero"`      // of a mail of the owner's: when it was sent, where its Date is that of a draft
	Sequence   int       `json:"sequence,omitempty"` // of the calendar object
	Undoes     int64     `json:"undoes,omitempty"`   // Seq

	Line       LineKind     `json:"line,omitempty"`       // of Noted: what Text is
	Fact       FactName     `json:"fact,omitempty"`       // of Described: what Text is
	Doubt      DoubtKind    `json:"doubt,omitempty"`      // of Doubted
	Reason     Reason       `json:"reason,omitzero"`      // of Doubted: why the mail may be an answer
	People     []string     `json:"people,omitempty"`     // of what is about several people: their ids
	Promise    string       `json:"promise,omitempty"`    // of Kept and Reached: the id of the promise
	Words      string       `json:"words,omitempty"`      // of Answered, and what it says: the sentence of theirs that tells
	Speaker    string       `json:"speaker,omitempty"`    // of Answered: who, asked by the same mail, answered for them
	Fee        bool         `json:"fee,omitempty"`        // of Answered: they want to be paid for the talk, as Words say
	WillSay    bool         `json:"will_say,omitempty"`   // of Accepted: they will propose a time; of Deferred: they are only away
	Times      []dates.Slot `json:"times,omitempty"`      // of a mail between the two: the times for a talk that it names
	Guess      EventKind    `json:"guess,omitempty"`      // of Answered, Guessed, Cleared: what the words seem to say
	Delegate   Delegate     `json:"delegate,omitzero"`    // of AutoReplied, Answered, MovedOn, Declined: whom they name in their place
	Invitation string       `json:"invitation,omitempty"` // of Booked and Moved: the id the talk would have by the invitation
	Tag        string       `json:"tag,omitempty"`        // of AskedBack and Cleared: of the note that waits
	Matter     string       `json:"matter,omitempty"`     // of LetGo and PutOff: the id of the ask, talk or promise
	By         content.Kind `json:"by,omitempty"`         // of Mentioned and Rested: the kind of the mail that told of it
	Offset     int          `json:"offset,omitempty"`     // of a person's mail: seconds east of UTC, by its Date
	Undated    bool         `json:"undated,omitempty"`    // of Asked: it was forwarded without a date that can be read
	Uncaptured bool         `json:"uncaptured,omitempty"` // of Asked: the owner wrote it without the capture address
	Unproven   bool         `json:"unproven,omitempty"`   // of Ignored: a capture without proof that it is the owner's

	// of a mail of the owner's to one person, or of the owner's word on it; of a mail of theirs: its register
	Manner *manner.Manner `json:"manner,omitempty"`
}

// Whom returns everybody the event is about.
func (e Event) Whom() []string {
	if e.Person != "" {
		return []string{e.Person}
	}
	return e.People
}

// Between reports whether the event is a mail between the owner and the person, in either direction.
func (e Event) Between() bool {
	switch e.Kind {
	case Asked, Nudged, Wrote, Answered, Heard, Declined, Accepted, Deferred:
		return e.MessageID != ""
	}
	return false
}

// ByOwner reports whether the owner caused the event, with a capture or a note. Only such events can
// be undone; what others wrote or what time brought cannot.
func (e Event) ByOwner() bool {
	if e.Source == "" || e.Theirs {
		return false
	}
	switch e.Kind {
	case Asked, Nudged, Wrote, Thanked, Rerouted:
		return true
	case Corrected, Ignored, AskedBack, Cleared, FollowedUp, Forgotten, Mentioned, Summarised, Rested:
		return false
	}
	return e.MessageID == "" && e.Line != LineQuestion || e.Forwarded
}

// Said returns what the owner noted or a machine reported, in one line: "learned: batches matter"; ""
// for other events.
func (e Event) Said() string {
	switch {
	case !e.Delegate.IsZero() && e.Kind != Answered:
		return "delegate: " + e.Delegate.String()
	case e.Text == "":
		return ""
	case e.Kind == Noted:
		return string(e.Line) + ": " + e.Text
	case e.Kind == Described:
		return string(e.Fact) + ": " + e.Text
	}
	return ""
}

// PersonID returns the id of a person who was first known by this address.
func PersonID(addr string) string { return mail.NewID("person", strings.ToLower(addr)) }

// AskID returns the id of the ask with this recipient, date and subject. It is the same for every
// copy of the mail, however that copy reached informd.
func AskID(to string, at time.Time, subject string) string {
	return mail.NewID("ask", strings.ToLower(to), at.UTC().Format(time.RFC3339), mail.BaseSubject(subject))
}

// NameForgotten replaces the name of a forgotten person in notes about other people.
const NameForgotten = "[forgotten]"
