package lang

// A Language holds the words of mail in one language. Phrases are written as people see them; code
// that searches for one folds case and space first. Phrases of machines are in lower case already.
type Language struct {
	Code    string    // ISO 639-1, or 639-2 where that has none
	Family  string    // of languages with so many words in common that a short sentence may be of each
	Words   string    // common small words, by which the language is known from others
	Marks   string    // letters that only it and a few others have
	Often   string    // letters that others have as well, but seldom
	Letters []Letters // how letters are written: one, or one for each country that has its own way

	Folders     Folders
	Notes       Notes
	Sentences   *Sentences     // nil: plain sentences of notes are not read in it
	DatePhrases *DatePhrases   // nil: times for a talk are not read in it, unless UnspacedDates are known
	Unspaced    *UnspacedDates // nil: it puts spaces between words
	Subjects    Subjects
	Dates       Dates
	Names       Names
	Quotes      Quotes
	Labels      Labels
	Below       Below
	Failures    Failures
	Receipts    Receipts
	Automatic   Automatic
	Refusals    Refusals
	Answers     Answers
	Together    Together
	Introduces  Introduction
	Offices     []string // how addresses begin that belong to an office, a team or a list and to no person: "info"
}

// Folders are what mail programs and providers call the folders of an account, in lower case, the
// more usual name first.
type Folders struct {
	Sent, Drafts, Junk, Trash, Archive []string
}

// Notes are words that owners use in a note in English, in lower case: those of English, and those that they take from
// their own language. A word comes before any shorter word that it begins with.
type Notes struct {
	Thanks []string // and nothing else: "danke"
	Yes    []string // to a question, the longer ones first: "yes it is", "yes"
	No     []string
	Far    []string // where a talk is that one does not go to: "zoom"
	Phone  []string // what a talk or an answer went over: "telefon"
	Doors  []string // what a place is called with a door where one may be asked for an ID: "reception"
	Please []string // "bitte"
	And    []string // between names: "und"
	With   []string // before whom a talk was with: "mit"
	Places []string // before a place: "bei"
	Until  []string // before a day or a length of time: "bis"
	Titles []string // before a name: "frau"
	Them   []string // stands for somebody: "ihr"
	Nobody []string // in the place of a name: "keine"
	Has    []string // the verb behind a name: "hat"
	Refuse []string // behind that, says that they declined: "abgesagt"
	Talk   []string // what a talk is called: "termin"
	Meets  []string // before whom the owner is to meet: "ich treffe"
	Small  []string // words that are no name: "ein"
	IHave  []string // before the verb of a talk that took place: "ich habe"
	Hello  []string // opens a note: "hallo"

	Nothing []string // in the place of what there is to say: "none"

	// Tells how the owner knows somebody rather than of a talk, in the clause that says they met: "years".
	LongAgo []string

	Died, Hurt, Ill []string // behind a name and words of Befell, say what has befallen them: "passed away"
	Befell          []string // small words around that name: "sadly", "has"
	Befalls         []string // what may follow: "died last week"
	Pronouns        []string // in the place of the name: "she"

	Fees     []string // say that somebody wants to be paid: "fee"
	Declines []string // at the end of such a sentence, turn it down: "no thanks"
	Charges  []string // beside a sum of money, say that the writer asks for it: "an hour", "my fee"

	// Words of the mail language in it, by the English word: "learned" is "gelernt".
	Commands map[string][]string
}

// Subjects are what is put before a subject, without the colon.
type Subjects struct {
	Reply   []string // "Re", "AW"
	Forward []string // "Fwd", "WG"
	Behind  []string // what is put behind it, in lower case: "(fwd)"
	Warning []string // what mail systems warn with: "External"
	Case    []string // before the number of a case, in lower case: "ticket"
}

// Dates are the words of a date, and those beside it that say what it is.
type Dates struct {
	Months   string   // twelve words, alternatives joined by |: inflected forms, abbreviations
	Weekdays string   // seven from Sunday on, in the same form; - is none that means only that
	AM, PM   []string // a half of the day, beside the clock
	Figures  Figures
	Zones    map[string]string // its own names of zones, by the names that clocks show: "CET": "mez"

	// Words before a date: somebody is away …
	Until   []string // … until that day
	Through []string // … that day, too
	Back    []string // … and back on it

	// The same behind a date.
	UntilBehind, ThroughBehind, BackBehind []string

	Between  []string // words that may stand between those and the date, and say nothing
	Range    []string // what joins two dates: "3 to 12 May"
	Weekends []string
	Of       []string // what joins a day, its month and its year: "6 de mayo de 2026"
	Ordinals []string // what may stand behind the number of a day

	Eras []Era // how its years are counted beside the common era
}

// An Era counts years from another one than all others do: 令和8年 is 2026.
type Era struct {
	Name    string // stands before the number of the year
	Before  int    // the year of the common era before its first
	Unnamed bool   // people leave its name out: 2569 is 2026
}

// Figures are the signs behind the figures of a date and an hour: 2026年5月6日18時30分.
type Figures struct {
	Year, Month, Day, Hour, Minute []string
}

// Names are the words in and around the name of a person, in lower case.
type Names struct {
	Titles     []string    // "dr", "frau"
	Particles  []string    // small words inside a name: "von"
	Degrees    []string    // beside a name, without dots: "mba", "jr"
	Beside     []string    // small words in a salutation that are no particles: "zum", or "phil" of a degree
	Professors []string    // how titles of professors begin
	Sending    []string    // behind a name, before the service that sends for them: "via"
	Ends       [][2]string // of a short form, and of the name: "shaz" is "sharon"
	Behind     []string    // behind a name and a hyphen, no part of it: the "san" of "Mori-san"
	Short      []string    // first names, each followed by its short forms: "robert bob bobby"
	Roles      []string    // say before a name whose it is: "kollegin"
}

// Quotes are the lines that mail programs write above a mail that is answered or forwarded.
type Quotes struct {
	On    []string // how a quote line begins: "On Monday Anna wrote:"
	Wrote []string // its verb
	Prose []string // of those verbs, the ones that people write as well
	Sent  []string // of the line above what was copied from a chat, in lower case: "sent the following messages at"
	// In a line above a translation of what somebody wrote, in lower case: "translated by".
	Translated []string
	// Beside the name in it, and no part of that: "Am 5. Mai um 10:12 Uhr schrieb Anna:".
	Beside []string

	Forwarded []string // between dashes above an original: it is a forward
	Original  []string // the same: a reply or a forward
	Begin     []string // the line of Apple Mail above a forward, without the colon

	Above []string // asks to answer above this line
	Below []string // says that the answers stand in the original
}

// Labels are those of the header that programs show above an original, without the colon.
type Labels struct {
	From, To, Cc, Bcc, ReplyTo, Date, Sent, Subject []string

	Other []string // of no interest: "Importance"
}

// Below holds what programs and organisations add below or above a person's words.
type Below struct {
	// What a telephone writes there. "A … B" is a line that begins with A and holds B behind it.
	Device []string
	Phones []string // what devices are called, by how the words begin
	Excuse []string // asks to excuse what was typed on one
	Card   []string // how words begin that speak of a visiting card below: "number", "below"

	Banner     []string // above mail from outside
	Outside    []string // says that mail came from outside,
	Care       []string // and what one had better not do with such
	Footer     []string // one of them makes a paragraph at the end that an organisation adds
	Disclaimer []string // two of them make a paragraph that an organisation adds
	Picture    []string // in brackets, in the place of a picture or a file, in lower case: "image"
	Reacted    []string // says that somebody tapped a thumb or the like
	Tapped     []string // says so before the words tapped at, which stand in quotation marks
	Minutes    []string // heads what a program wrote of a talk, in lower case: "action items"
	SummedUp   []string // stands there before the name of that program: "summary by"
}

// Failures are the phrases of mail systems about a mail that was not delivered.
type Failures struct {
	Daemon      []string // names of mail systems
	Subject     []string // anywhere in a subject: it failed
	Text        []string // anywhere in a text: it failed
	LateSubject []string // anywhere in a subject: it is late, and still being tried
	LateText    []string
	Retry       []string // says of a mail that it is being tried, or will be
	NotYet      []string // says that it has not arrived for now; with Retry, it is late
	Rejected    []string // says that its recipient, or a rule of theirs, takes it not
	Moderated   []string // says of a mail that a moderator is to let it through
	Held        []string // names what holds back mail to the owner
	Copy        []string // stands above the mail that is returned
	Soft        []string // the failure may pass

	Delivered []string // anywhere in a text: it has arrived
	Things    []string // how words begin of what mail is delivered to: "mailbox"
	Denials   []string // beside one of those: it failed
	DeniedEnd []string // ends of such words: "n't"
	DeniedIn  []string // and what they hold: "fail"
}

// Receipts are what mail programs and systems write of a mail that has arrived.
type Receipts struct {
	ReadSubject    []string // how the subject begins
	ReadText       []string // and what the text then says
	ArrivedSubject []string // how the subject of a delivery report begins
}

// Automatic holds the phrases of autoresponders and of senders of bulk mail.
type Automatic struct {
	Subject      []string // how an automatic subject begins
	AwaySubject  []string // how a subject begins that says somebody is away
	SubjectHolds []string // words of an automatic subject, wherever they stand
	Label        []string // how words begin that say so in the label of a subject: "automat"
	Machine      []string // says that a machine wrote it
	Away         []string // says that somebody is away
	Left         []string // says that somebody no longer works there
	LastDay      []string // says of its author that they had their last day there
	Unmonitored  []string // says that nobody reads the mailbox
	Closed       []string // says that nobody reads it any more
	This         []string // begins such a sentence: "this mailbox is"
	Labelled     []string // what may stand behind AwaySubject in a label: "auto"
	NoReply      []string // in an address, without dots and hyphens: nobody writes from it
	Partly       []string // beside one of the last three: it says so of some hours, or of a part of the work
	Instead      []string // stands before whom to write to
	Meanwhile    []string // says what becomes of mail meanwhile
	Received     []string // says that a mail has arrived
	Arrived      []string // how a subject begins that says so
	Mute         []string // asks not to be answered
	Unsubscribe  []string // offers to end a subscription
	Moved        []string // says that somebody has another address now
	Return       []string // says that somebody comes back, or stays away for some time only
	Carried      []string // in a subject, a sender's name or, if of several words, behind a name: a network, a chat or a help desk has a message
	Voice        []string // in a subject or a sender's name: a telephone has taken a message
	Booking      []string // in an address: it is that of a machine that books talks, "schedul"
	Booked       []string // in a subject: a service tells of a talk that somebody booked, moved or called off
	Gossip       []string // in a subject: what networks tell of people who wrote nothing
	Challenge    []string // asks the sender to prove to be a person
	Digest       []string // in the subject of a list's mail, before a number or a colon: it gathers mails of several people
}

// Refusals are the phrases by which an owner says that no follow-up is to be sent, in lower case.
type Refusals struct {
	Stop []string // a whole line that says so: "do not send it"
	May  []string // how a line begins that may say so: "no need"

	// How a line begins that says so, and then goes on: "stop, she called".
	Begins []string

	Named []string // how a line begins that says so, before a name: "stop writing to"
	Again []string // what may stand behind that name: "any more"

	// Anywhere in a line, with a space before what begins a word.
	Tells  []string // tells of an answer by another road, or of a mistake: " answer"
	Unlike []string // begins alike, and tells of neither: " background"

	// Anywhere in a note.
	Ends    []string // the owner has done with asking, for now or for good: "I got the job"
	Anybody []string // orders that nobody be written to, each of whole words: "nothing to anyone"
	Others  []string // means people whom the note does not name: "the others"
	Except  []string // words that except somebody: "only"
}

// Answers are what people say to an ask, in patterns. A word of a pattern stands for itself, in
// lower case and as it is when short forms are written out; "a|b" for either, "talk*" for all
// that begin so; "word?" may be missing; "…" stands for up to four words; @day for a weekday or
// one of Near, @month, @num for a number in figures, @time for one in figures or in words,
// @mail for an address, @link for a link; "^" for where a sentence begins, "$" for where it ends,
// "," for where one of its clauses does.
type Answers struct {
	Yes      []string // agrees
	Offers   []string // does what only somebody who agrees does: "my number is"
	Slots    []string // names a day and an hour
	No       []string // declines
	NotNow   []string // cannot, now
	Later    []string // invites to come back
	Asks     []string // wants something answered first
	AtEnd    []string // a word at the end of a sentence that makes it a question: "か"
	MovedOn  []string // the writer no longer does what they were asked about
	Gone     []string // somebody is no longer there
	Away     []string // out of reach for now
	Never    []string // wants no more mail
	Received []string // a mail has arrived, or thanks
	Doubts   []string // leaves it open: "maybe"
	Ponders  []string // has yet to make up their mind: "I'll think about it"
	Refusals []string // declines in a formula that says nothing else: "I must decline"
	Refuses  []string // verbs of refusing, by themselves: "turn down"; denied, they agree
	Regrets  []string // would have agreed: "I wish I could"
	Provisos []string // begin a condition that somebody who agrees makes: "as long as"
	Idle     []string // holds words of the others and says nothing: "no doubt"
	Instead  []string // stands before the name of somebody else to ask
	Follows  []string // stands behind it: "has taken over"

	Elsewhere []string // sends the writer to somebody else, named before or not: "write to him", "ask my brother"

	WillSay []string // says that they will propose a time, or call

	// Phrases, not patterns: by which somebody calls a talk off, or asks for another day.
	CallsOff []string
	Rather   []string // beside the name of another day
	NotOff   []string // beside them, say that it is for another case, or deny it

	// Words, not patterns.
	Negations []string
	Ifs       []string // begin a condition, or take back some of it
	Follies   []string // before a verb of refusing, say that nobody would: "fool", "hard"
	Wishes    []string // of a mood that only wishes: "would"
	Selves    []string // stand for the writer, "I" first: "I", "our"
	Others    []string // stand for somebody else: "she"
	Usuals    []string // tell of what is usual, or was: "normally", "said"
	Hours     []string // beside an hour or a day: "noon", "evening"
	Pieces    []string // of an ask, which may be refused alone: "documents", "phone"
	Narrows   []string // say where, when or how something holds: "here", "today"
	Buts      []string // begin a clause that says otherwise
	Fillers   []string // of those, the ones that also soften a request: "ruf doch an"
	Waits     []string // put off, or put something else first: "first", "until", "full"
	Numbers   []string // written out
	Near      []string // stand for a day: "tomorrow"
	Short     []string // short forms: "can't = can not", "…'ll = will"
	Doings    []string // of a day, which stand for an hour: "after work"
	Pleases   []string // stand between commas, and part nothing there: "напомни мне, пожалуйста, в мае"
	Cries     []string // stand before what is said, and say nothing: "oh"
	Variants  []string // other signs for the same, in pairs: "題题"

	Whens Whens
	Hints Hints
}

// Hints are words that bear on an answer and do not say it, for guesses where no pattern tells. A "talk*" stands for
// all words that begin so.
type Hints struct {
	Able     []string // of what one can: "possible"
	Glad     []string // of wishing and liking: "pleasure"
	Bids     []string // ask somebody to do something: "call", "come"
	Sorry    []string // of regret: "unfortunately"
	Luck     []string // wish somebody well, who goes on without the writer: "luck"
	Time     []string // of time that is spared: "minutes"
	Talk     []string // of what was asked for: "talk", "phone"
	Sure     []string // of assent: "fine", "course"
	Then     []string // of another time: "later", "again"
	Burdens  []string // of what fills somebody's days, or is over for them: "exams", "retired"
	Elses    []string // of somebody else: "colleague"
	Grants   []string // of an office that says yes: "approved"
	Declines []string // of saying no: "rather", "refuse"
}

// Whens are the words of a day that an answer puts off to.
type Whens struct {
	Next      []string // before a week, month or year: "next"
	This      []string // the same: "this"
	Two       []string // that many: "a couple"
	Days      []string
	Weeks     []string
	Months    []string
	Years     []string
	Mid       []string // before a month: its middle
	End       []string // before a month: its end
	After     []string // before a month, day or feast: the day behind it
	Christmas []string
	Ahead     []string // before a count of weeks or months: "in"
	One       []string // an article that counts: "a"
	Easter    []string
	Spring    []string
	Summer    []string
	Autumn    []string
	Winter    []string
	NewYear   []string // where it says the year itself
	Week      []string // before the number of a week of the year
	Quarter   []string // before the number of a quarter: "q"
	MonthLike []string // months that are other words, too: "may"
	InMonth   []string // before such a word, say that it is the month: "in"
	Ago       []string // beside a count of weeks or months that are over: "ago", "since"
}

// A Together holds the words by which a writer speaks for others beside themselves. A word that means something else in
// another language is left out.
type Together struct {
	We   []string // stands for both: "we"
	I    []string // the writer alone, beside the name of another: "Mia and I"
	Both []string // phrases that say so by themselves: "both of us"
}

// An Introduction holds the words by which a mail to two people makes them known to each other, in lower case.
type Introduction struct {
	Meet    []string // before the name of one of the two: "meet Robin"
	Phrases []string // beside the name of one of them: "introduce"
	Copies  []string // says that somebody has a copy: "in cc"
	Elses   []string // stands for somebody without their name: "my colleague"
	Helps   []string // beside whoever has the copy only to arrange things: "assistant"
	Denials []string // takes such a sentence back: "not"
}
