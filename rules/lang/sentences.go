package lang

import "sync"

// Sentences are the words by which the plain sentences of a note are read. Notes are written in English, so
// that English alone has them. A pattern is a regular expression for text in lower case.
type Sentences struct {
	Vocabulary       Vocabulary
	Forms            WordForms
	Spelling         Spelling
	Dictation        Dictation
	Exclaimed        string   // pattern of thanks that thank nobody known: "thank god"
	ExclaimedAs      string   // what is read in their place
	Added            string   // pattern of a line that mail programs add
	Unsaid           []string // patterns of headings over what is not so, or not yet: "to ?-?do"
	WhoElse          string   // pattern of a line that says that the owner asked whom else to talk to
	WhoElseWords     string   // of a question that asks so
	NoTalkYet        string   // pattern of a sentence by which a talk has not begun: "no call yet"
	StillTalking     string   // pattern of a sentence by which a talk is not over: "still on with her"
	ToCome           string   // of a short note: a talk may not have begun, or not be over: "she hasn't joined yet"
	NoLetter         string   // pattern of a sentence by which nothing is to be drafted: "i'll say nothing to him"
	WasOut           string   // pattern of a sentence by which somebody, its group, was not there: "she was out"
	StoodIn          string   // pattern of a sentence by which somebody else talked: "her sister did the talking"
	Thanked          string   // pattern of a sentence that says in passing that the owner thanked them
	Unsure           string   // pattern of what makes such a sentence say something else
	ThanksForTalk    string   // pattern of thanks for a time of today or, in its group, of yesterday
	ThanksForTalking string   // pattern of thanks for a talk by one of its names: "for your time"
	ThanksForMail    string   // pattern of what one thanks for that is no talk
	ThanksMissed     string   // pattern of a call that did not reach the owner
	NamesKnown       string   // pattern of a sentence by which they send the owner to somebody
	Pauses           Pauses
	Phrases          NotePhrases
	Lines            LetterLines
	Asks             AskWords
	Offers           OfferWords
}

// EnglishSentences returns the words of the sentences of notes.
func EnglishSentences() *Sentences { return sentences() }

var sentences = sync.OnceValue(englishSentences)

// A Vocabulary holds words by what they do in a sentence.
type Vocabulary struct {
	// How clauses are joined, and what stands before their doers.
	Joins, Fills, Leads, Reasons, Causes, Awaits, Delays, General, Things, LeadsOn, GoesOff, TellsMore map[string]bool
	Self, Denials, Turns, Marks                                                                        map[string]bool

	// Who does what a clause tells of.
	Owner, Mine, Them, Nobody, People, Offices, Titles, Talk, Messages map[string]bool

	// What they do, and what they do it to.
	Says, Gets, Given, Verbs, Determiners, Objects, Preps, Adverbs, With, Places, Occasions map[string]bool

	Plain, GoesWho            map[string]bool // what may follow
	Sites, Leaves             map[string]bool // what a place is called, and what a message does
	Which, Has                map[string]bool // what begins a clause on a thing, and what goes on behind it
	Inverts                   map[string]bool // what a supposition begins with
	Mere, Unchanged, Arranged map[string]bool // what stands before its verb, and as its verb
	States, Foretells         map[string]bool // what says how things are, and how they are to be
	Again, Contracted         map[string]bool // what follows a name, and an 's that is a verb
	Ifs                       map[string]bool // what begins a supposition
	Denied, Opens, Many, Kin  map[string]bool // what stands before a "not" that denies a verb, and before a participle
	Keeps, Pledges, ToldOf    map[string]bool
	Handed                    map[string]bool
	NotNames                  map[string]bool // too common to be names
	Openers                   map[string]bool // with a capital, begin a sentence rather than a name
	BeforePlaces, BeforeNames map[string]bool // before words in capitals, say what those are
	Unlike                    map[string]bool // before a name, say that it is of somebody else: "another"
	Copies                    map[string]bool // before a name, say that a mail only went to them, too: "cc Agnes"
	Sides                     map[string]bool // before a name, with a "not" before them: "not with Tara"

	// What a word does by itself.
	NamesOnly, Defines, Had, Was, Modals map[string]bool // verbs: before a time or a text, of what was, of what is due
	Transitive, Goes                     map[string]bool // verbs with an object next, and of somebody or something that left
	It, ToThem, Theirs, OwnersOwn        map[string]bool // stand for a thing, for somebody, for what is theirs and the owner's
	To, Toward, Addresses, Of, The, Next map[string]bool
	Pointers, Back, Week, That, ToDeed   map[string]bool
	And, Not, From, Other, You, Your     map[string]bool
	Articles, SomeFew, Neither           map[string]bool // before a name, say that one of several has it, or none
	Different                            map[string]bool // before a name: it is of somebody else
	Myself                               map[string]bool // the owner, as "I" in "me and Anna"
	AnswersShort                         map[string]bool // answer a question at once: "follow up? no"
	DeniesAll, Empty                     map[string]bool // at the beginning of a sentence, and in the place of a list
	Notes                                map[string]bool // things that may be no more than thanks
	TurnsAlone, Lists                    map[string]bool // go on to something else, and join what is listed
	BeforeAsk                            map[string]bool // before "ask", say that nobody has asked
}

// WordForms are the forms of words that no rule gives.
type WordForms struct {
	Irregular  map[string][]string // the base forms by the others: "rang" is of "ring"
	Pasts      map[string]string   // the past form of such a base form: "rang"
	Bare       []string            // verbs that are denied in Past: "did not appeared"
	Regular    map[string]bool     // forms in Past of such verbs that are right, or are other words
	Plurals    map[string]string   // "people" of "person"
	Contracted map[string][]string // what is written as one: "won't" is "will not"
	Endings    map[string]string   // behind an apostrophe: "ll" is "will"
	Ends       [][2]string         // of a form, and of the base form: "cancelled" is "cancel"
	Genitives  []string            // what is written to a name: "'s"
	Mute       string              // the last letter of a base form that its forms may lack: "agree", "agreed"

	Past, Going, Third, Plural, Denied, Adverb string          // ends of forms: "asked", "asking", "asks", "Annas", "didn't", "gladly"
	Present                                    map[string]bool // irregular forms that tell of no past
}

// Spelling holds the words that notes turn on, and how they are misspelt.
type Spelling struct {
	Meant   []string          // the words that notes turn on
	Clipped []string          // others that are written without their vowels
	Right   map[string]bool   // words as near to one of those, and right
	Short   map[string]string // as phones and minutes shorten them, and as they are often misspelt
	Its     []string          // words before which "its" is "it's"
	Sounds  []string          // letters, and those that are heard so, in pairs; what stands first is replaced first
	Mute    []string          // letters that are not heard
	Ends    [][2]string       // ends of a word, and as they are heard
	Last    [2]string         // the last of its sounds, and as it is heard

	ItsWord  [2]string // that "its", and "it's"
	Did      string    // before a verb, makes it past: "did thank"
	DidNot   []string  // the same, denied
	PastEnds []string  // ends of such a past
	DayEnd   string    // the end of a weekday
	Vowels   string
}

// Dictation holds what people say into a phone, and what it stands for.
type Dictation struct {
	Heard   string      // pattern of a mark that nobody writes out: by it one hears that a note was dictated
	Marks   [][2]string // patterns of marks as people say them, and those marks
	Period  string      // a mark in America
	Lasts   string      // pattern of what stands before it where it is a length of time: "the trial"
	Address string      // pattern of an address, said letter by letter
	Quotes  []string    // what marks of quotation are called, and those marks, in pairs
	Signs   []string    // what the signs of an address are called, and those signs, in pairs
}

// Pauses are the phrases by which owners have everything wait.
type Pauses struct {
	Hold     []string // begins a sentence that holds everything: "hold the follow-ups"
	Away     []string // begins one that says that the owner is away: "i am on holiday"
	AwayBare []string // says so without saying who: "away"
	From     []string // before the day from which on
	Stop     []string // everything, until they say so: "stop everything"
	Now      []string // what may follow, and says that it begins at once
	Until    []string // before the day on which it ends; of an absence, the last one
	Before   []string // before the first day on which something may go out
	Without  []string // what may follow that day: "no laptop"
	For      []string // before how long it lasts
	Back     []string // says that the owner is here again
	GoOn     []string // at the end of a note, ends what holds everything: "go on"
}

// LetterLines are the patterns that tell whether a line of a note can stand in a letter.
type LetterLines struct {
	Them    string // speaks of somebody: "her"
	Oneself string // speaks of the owner: "my"
	Orders  string // begins a line that the owner wrote to themselves: "remember to"

	// Says that they ask somebody before the owner does: "she'd ask her first"; its group is a name in place of "her".
	AsksFirst string
}

// AskWords are the patterns of what makes an ask harder to answer.
type AskWords struct {
	Denial, Turn string     // a "not"; and a "but", behind which it denies no more
	Faults       []AskFault // the worst first
	Wanted       string     // that the ask wants something: a question, a wish, "could you"
	Announced    string     // that several questions follow
	Indirect     string     // begins a question inside a sentence
}

// An AskFault is something in an ask that makes it harder to answer.
type AskFault struct {
	Words    string
	WantsJob bool // it asks for a job; else it presses
	ToMany   bool // it is worded for many people; else it presses
	Denied   bool // a "not" earlier in the sentence cancels it: "I am not after a job"
}

// OfferWords tell whether a mail of the owner's keeps what they had offered.
type OfferWords struct {
	To        string   // before the verb of an offer: "to send her the list"
	Send      []string // verbs of offers to send something
	Introduce []string // and to make people known to each other
	Done      string   // pattern: it is done
	Ahead     string   // pattern: it is still to come
}
