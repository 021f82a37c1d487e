package fact

import (
	"time"

	"informd/rules/content"
	"informd/rules/dates"
	"informd/rules/mail"
	"informd/rules/manner"
)

// An Event is a fact that is appended to the log and never changed. Everything else (people, the
// digest, the answers to "why" and "history") is computed from the log.
type Event struct {
	Seq    int64     `json:"-"` // order of recording, from 1; given by the store
	Person string    `json:"-"` // "" when it concerns the account, or several people
	Kind   Kind      `json:"-"`
	At     time.Time `json:"-"`                // when it happened, UTC
	Source string    `json:"-"`                // Message-ID (or place) of the mail it came from; "" when the clock brought it
	Why    string    `json:"-"`                // one line an owner understands
	Theirs bool      `json:"theirs,omitempty"` // it comes from a mail that is not proven to be the owner's

	// What it is about, by ids.
	Ask     string   `json:"ask,omitempty"`
	Talk    string   `json:"talk,omitempty"`
	People  []string `json:"people,omitempty"`  // of what is about several people
	Promise string   `json:"promise,omitempty"` // of Kept and Reached; "" of Kept: all of them
	Matter  string   `json:"matter,omitempty"`  // of LetGo and PutOff: an ask, a talk, a promise …
	Settled string   `json:"settled,omitempty"` // of Cleared: the Source of the doubt or guess; "" of all
	Undoes  int64    `json:"undoes,omitempty"`  // of Corrected: the Seq of what no longer counts

	// The mail that it tells of. It may be another one than Source: a note or a report can tell of a mail.
	Name       string       `json:"name,omitempty"`    // of the contact: who wrote it, or got it
	Address    string       `json:"address,omitempty"` // of the same; of Rerouted: the further one
	Subject    string       `json:"subject,omitempty"`
	MessageID  string       `json:"message_id,omitempty"`
	References []string     `json:"references,omitempty"`
	Times      []dates.Slot `json:"times,omitempty"`     // of a mail between the two: the times for a talk that it names
	Offset     int          `json:"offset,omitempty"`    // of a person's mail: seconds east of UTC, by its Date
	Forwarded  bool         `json:"forwarded,omitempty"` // it is one that the owner forwarded

	// of a mail of the owner's to one person, or of the owner's word on it; of a mail of theirs: its register
	Manner *manner.Manner `json:"manner,omitempty"`

	// A mail of the owner's.
	From       string    `json:"from,omitempty"` // the owner's address it went out from
	Recipients int       `json:"recipients,omitempty"`
	Others     []string  `json:"others,omitempty"`     // further recipients, by their addresses
	Letter     string    `json:"letter,omitempty"`     // of one that asks, or that was captured: what it says
	Received   time.Time `json:"received,omitzero"`    // INTERNALDATE
	Left       time.Time `json:"left,omitzero"`        // when it was sent, where its Date is that of a draft
	Undated    bool      `json:"undated,omitempty"`    // of Asked: it was forwarded without a date that can be read
	Uncaptured bool      `json:"uncaptured,omitempty"` // of Asked: the owner wrote it without the capture address
	Unproven   bool      `json:"unproven,omitempty"`   // of Ignored: a capture without proof that it is the owner's

	// What they say, or seem to say.
	Words    string    `json:"words,omitempty"`    // of Answered and what it says, SaidOff, Introduced, Guessed: the sentence
	Guess    Kind      `json:"guess,omitempty"`    // of Answered, Guessed, Cleared: what the words seem to say
	Question string    `json:"question,omitempty"` // of Guessed: what the owner is asked
	Command  string    `json:"command,omitempty"`  // of Guessed: the line that says so
	Speaker  string    `json:"speaker,omitempty"`  // of Answered: who, asked by the same mail, answered for them
	Fee      bool      `json:"fee,omitempty"`      // of Answered: they want to be paid for the talk, as Words say
	WillSay  bool      `json:"will_say,omitempty"` // of Accepted: they propose a time; Answered: they decide later; Deferred: they are away
	Named    Named     `json:"named,omitzero"`     // of Introduced; of Kept: the address of whom they had named
	Delegate Delegate  `json:"delegate,omitzero"`  // of AutoReplied, Answered, MovedOn, Declined: in their place
	Doubt    DoubtKind `json:"doubt,omitempty"`    // of Doubted
	Reason   Reason    `json:"reason,omitzero"`    // of Doubted: why the mail may be an answer

	// A talk.
	Start      time.Time `json:"start,omitzero"` // of Reached: of the talk with whom they had named; of Guessed and SaidOff: in question
	End        time.Time `json:"end,omitzero"`
	Where      string    `json:"where,omitempty"`
	Sequence   int       `json:"sequence,omitempty"`   // of the calendar object
	Invitation string    `json:"invitation,omitempty"` // of Booked and Moved: the id it would have by that

	// What the owner noted or ordered.
	Line       LineKind   `json:"line,omitempty"`       // of Noted: what Text is
	Fact       Detail     `json:"fact,omitempty"`       // of Described: what Text is
	Text       string     `json:"text,omitempty"`       // of Noted, Described, Promised, Introduced: what the line says
	Due        time.Time  `json:"due,omitzero"`         // of Promised
	Brought    string     `json:"brought,omitempty"`    // of Reached: what that talk brought, in one line
	Wording    string     `json:"wording,omitempty"`    // of Reworded: what the follow-up is to say
	Misfortune Misfortune `json:"misfortune,omitempty"` // of Spared
	Until      time.Time  `json:"until,omitzero"`       // of AutoReplied, Deferred, Postponed, PutOff, Paused, AskedBack

	// The account.
	Away    bool   `json:"away,omitempty"`     // of Paused: the owner is away, and wants to hear nothing
	All     bool   `json:"all,omitempty"`      // of AskedBack: it may mean that everything is to stop
	Excepts bool   `json:"excepts,omitempty"`  // of AskedBack: and excepts somebody
	NoteTag string `json:"note_tag,omitempty"` // of AskedBack, Cleared: of the note that waits; its buttons bear it
	Note    string `json:"note,omitempty"`     // of AskedBack: all that this note says
	Folder  string `json:"folder,omitempty"`   // of LeftOut: the name of the folder
	Owned   string `json:"owned,omitempty"`    // of Owned: a further address of the owner's
	Told    Told   `json:"told,omitzero"`      // of ToldOf, FoldedIn, Rested
}

// Named is somebody whom a contact named. Either the name or the address may be unknown.
type Named struct {
	Name    string `json:"name,omitempty"`
	Address string `json:"address,omitempty"`
}

// String writes them as a mail word takes them: "Ben Weber <ben@x.example>".
func (n Named) String() string { return mail.Address{Name: n.Name, Addr: n.Address}.String() }

// Told is what a brief or digest told its owner.
type Told struct {
	Matters []string     `json:"matters,omitempty"` // by their ids; or the id of a remark that is made once
	By      content.Kind `json:"by,omitempty"`      // the kind of the mail
	Mail    string       `json:"mail,omitempty"`    // its key in the outbox
	Button  string       `json:"button,omitempty"`  // of FoldedIn: the tag of the button that closes them all
}

// IsZero reports whether nothing was told.
func (t Told) IsZero() bool { return t.Matters == nil && t.By == "" && t.Mail == "" && t.Button == "" }

// Whom returns everybody the event is about.
func (e Event) Whom() []string {
	if e.Person != "" {
		return []string{e.Person}
	}
	return e.People
}

// Between reports whether the event is a mail between the owner and the person, in either direction.
func (e Event) Between() bool { return e.MessageID != "" && e.Kind.has(between) }

// TellsWho reports whether the name and address of the event are those of the person it is about.
func (e Event) TellsWho() bool { return e.Address != "" && e.Kind.has(tellsWho) }

// ByOwner reports whether the owner caused the event, with a capture or a note. Only such events can
// be undone; what others wrote or what time brought cannot.
func (e Event) ByOwner() bool {
	switch {
	case e.Source == "" || e.Theirs || e.Kind.has(notUndone):
		return false
	case e.Kind.has(ownersMail) || e.Kind == Rerouted:
		return true
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
		f := e.Line.Shown(e.Text)
		return f.Label + ": " + f.Text
	case e.Kind == Described:
		return string(e.Fact) + ": " + e.Text
	}
	return ""
}

// NameForgotten replaces the name of a forgotten person in notes about other people.
const NameForgotten = "[forgotten]"
