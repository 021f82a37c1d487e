package lang

// NotePhrases are the phrases by which a note says in a short sentence what became of an ask or a talk. They are in
// lower case, and a phrase stands before any shorter one that it begins with. A sentence is read from its front: a
// reader removes one phrase after the other, and looks at what is left.
type NotePhrases struct {
	Openings []string // beside a greeting, open a sentence: "quick update"

	// A talk that took place: "I finally met up with Anna again".
	Talked   []string // verbs: "met", "got off the phone"
	Had      []string // "had" of "had a coffee with Anna"
	Praise   []string // before what a talk is called, say that it is over: "great"
	Articles []string // "a"
	Held     []string // what a talk is called that somebody had: "coffee chat"
	With     []string // beside Notes.With, before whom a talk was with: "w/"
	AndI     []string // behind a name, say that the two of them talked: "and i"
	Again    []string

	// A talk that is agreed: "interview fri 15:00 45m zoom".
	WeMeet    []string // before a day and an hour: "we're meeting"
	Confirmed []string // the same, and nobody is named: "she confirmed"
	Booked    []string // before what a talk is called: "i have a"
	Kind      []string // the same: "informational"
	Interview []string
	IsBooked  []string // behind an interview: "is confirmed"
	Meeting   []string // what a talk is called that also means that somebody is met: "meeting Anna"

	// A talk that is moved or called off, and an answer by another road: "the call with Anna has been moved to friday".
	Talks     []string // what such a talk is called: "our call"
	Doers     []string // who moved it: "she"
	Been      []string // behind them: "has been"
	Moved     []string
	CalledOff []string
	Off       []string // says so behind what the talk is called: "off"
	What      []string // behind "called off": "our talk"
	Lately    []string // behind that: "this morning"
	Answered  []string
	ToMe      []string // behind "answered": "to me"
	By        []string // before a road: "via"
	Channels  []string // roads: "linkedin"
	Message   []string // behind a road: "message"
	NotNames  []string // verbs with which a phone begins a line, with a capital: "moved"

	// What a line goes on with that names a place: "zoom", "at Cafe Einstein".
	Aside []string // begins what goes on behind a time, and is no place: "then", "with"
	Story []string // words of which there are none in a place: "went"
	Over  []string // beside Notes.Places, before a place: "over"

	// What somebody answered: "Carla said no".
	Answers  []string // verbs behind who gave the answer: "said"
	Later    []string
	Yes      []string
	MovedOn  []string
	Left     []string
	NotMine  []string // the answer was to somebody else: "not me"
	Headings []string // before a colon, say nothing: "outcome"
	NoName   []string // before a colon, are nobody's name: "ps"

	// Whom somebody named: "intro: talk to Sara in marketing".
	Advice     []string // before a name: "talk to"
	BehindName []string // a name ends before it: "from"
	NameAlone  []string // before a date or the end, behind a name in small letters: "for"
	Clauses    []string // begin another clause: "because"
	DueBy      string   // before the day by which a promise is kept: "by"
	ForWhom    []string // before whom news are for: "about"

	// Lengths of time and counts: "later in 3 days", "round: of 4 talks".
	Ahead   []string // before a length of time: "in"
	Seasons []string // times that cannot be read as dates: "summer"
	NoRound []string // in the place of a number of talks: "done"

	Count   [2]string // around such a number: "of 4 talks"
	LaterOn []string  // behind a length of time

	Excuses  []string // behind an undo, say only why: "sorry"
	Politely []string // before more words that have everything wait: "so please"
	OwnDeed  string   // pattern of a line that tells what the owner did, and goes on with no other

	// What an answer was: "that was a no, she is moving".
	ThatWas []string // before it; the first is the one that informd writes
	ThatIs  []string // before it, where nothing follows: "she said"
	Spelt   []string // words whose misspelling is noticed, beside those of the mail language

	// The questions of a form, before a colon or a question mark, by the word of the mail language that a yes means.
	Form map[string][]string
}
