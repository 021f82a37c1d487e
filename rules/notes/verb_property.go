package notes

// What the rows of the verb table say of a verb is asked here, so that no other code lists verbs by name to find out
// what they have in common.

// ofTalk is what a verb says of a talk.
type ofTalk int

const (
	nothingOfTalk ofTalk = iota
	talkHeld             // it took place
	talkBooked           // it has a time
	talkMoved            // it has another time
	talkOff              // it did not take place, or will not
)

// yield is what a line of a note tells of what came of a talk.
type yield int

const (
	noYield      yield = iota
	yieldLesson        // a sentence that stays
	yieldRubric        // how the talk went, or what the owner asked in it
	yieldOpening       // what goes on from it: somebody named, something promised
	yieldPicture       // a line of the owner's picture of what is good
)

// ofFollowup is what a verb decides about the follow-up to somebody.
type ofFollowup int

const (
	nothingOfFollowup ofFollowup = iota
	followupEnds                 // it is not to leave
	followupWaits                // it is to leave later
	followupLetGo                // nothing about them waits any more
	followupLeaves               // it is to leave
)

// Effect returns what a command orders, without whom and when: its verb, and where that describes somebody by one of a
// few words, which one. Two commands with the same effect differ only in their wording. Effects lists all that there
// are.
func (c Command) Effect() string {
	switch w := c.Verb.word(); {
	case c.Endless():
		return endless
	case w.takes == takesChoice:
		return string(c.Verb) + ": " + c.Text
	}
	return string(c.Verb)
}

// endless is the effect of a pause without an end, which is written "stop everything".
const endless = string(Pause) + ": endless"

// Effects returns what commands can order, in the order of the table.
func Effects() (all []string) {
	for _, w := range words() {
		if w.takes != takesChoice && w.verb != Plain { // what stands behind "note:" is the note itself
			all = append(all, string(w.verb))
		}
		for _, c := range w.choices {
			all = append(all, string(w.verb)+": "+c.value)
		}
	}
	return append(all, endless)
}

// AboutAccount reports whether a verb concerns the account, or is a question, whoever else
// the note is about.
func (v Verb) AboutAccount() bool { return v.word().concerns == aboutAccount }

// AboutEither reports whether a verb concerns a person where one is meant, else the account.
func (v Verb) AboutEither() bool { return v.word().concerns == aboutEither }

// Grave reports whether what a verb does cannot be taken back, or lets a mail leave.
func (v Verb) Grave() bool { return v.word().grave }

// NamesAnother reports whether whoever stands behind a verb is not the person that the note is about: somebody named to
// the owner, or another address.
func (v Verb) NamesAnother() bool {
	takes := v.word().takes
	return takes == takesPeople || takes == takesAddress
}

// OfTalk reports whether a verb says that a talk took place or did not, or when it does.
func (v Verb) OfTalk() bool { return v.word().talk != nothingOfTalk }

// TellsOfTalk reports whether a verb tells of a talk, which the lines below it are about.
func (v Verb) TellsOfTalk() bool {
	talk := v.word().talk
	return talk == talkHeld || talk == talkBooked
}

// SetsTalk reports whether a verb gives a talk its time.
func (v Verb) SetsTalk() bool {
	talk := v.word().talk
	return talk == talkBooked || talk == talkMoved
}

// EndsTalk reports whether a verb says that a talk did not take place, or will not.
func (v Verb) EndsTalk() bool { return v.word().talk == talkOff }

// Yields reports whether a verb may tell of what came of a talk.
func (v Verb) Yields() bool { return v.word().yield != noYield }

// YieldsAfterTalk reports whether a verb tells of what came of a talk, and of nothing that may come without one: a mail
// can name somebody as well as a talk can.
func (v Verb) YieldsAfterTalk() bool { return v.YieldsLesson() || v.word().yield == yieldRubric }

// YieldsLesson reports whether a verb gives a sentence that stays.
func (v Verb) YieldsLesson() bool { return v.word().yield == yieldLesson }

// YieldsSeveral reports whether a note may say a verb several times, each time of something else: two lessons, two
// names, two promises. A thank-you speaks of such things.
func (v Verb) YieldsSeveral() bool { return v.YieldsLesson() || v.word().yield == yieldOpening }

// StopsFollowup reports whether a verb says that a follow-up is not to leave.
func (v Verb) StopsFollowup() bool { return v.word().followup == followupEnds }

// DecidesFollowup reports whether a verb says whether or when a follow-up is to leave.
func (v Verb) DecidesFollowup() bool { return v.word().followup != nothingOfFollowup }

// HoldsFollowup reports whether a verb says that a follow-up is not to leave, or not now.
func (v Verb) HoldsFollowup() bool { return v.DecidesFollowup() && v.word().followup != followupLeaves }

// EndsFollowup reports whether a verb tells of what makes a follow-up pointless, such as an answer or a talk, or may
// mean that.
func (v Verb) EndsFollowup() bool { return v.word().ends }

// Answers reports whether a verb alone answers a question of informd's: a yes, or a no.
func (v Verb) Answers() bool { return v.word().answer }

// VagueOfNotice reports whether a verb in answer to the notice of a follow-up may be meant of the follow-up.
func (v Verb) VagueOfNotice() bool { return v.word().vague }
