package lang

import (
	"cmp"
	"strconv"
	"strings"
	"time"
)

// Letters is how letters are written in a language, or in one of its countries. Phrases are in
// lower case where they are looked for, and as they are written where they are put to paper.
type Letters struct {
	Tag       string // "de", "pt-BR", "zh-Hant": of the language and, where it matters, the country or the script
	Called    string // what its owner calls it in English: "German"
	Or        string // another name for it, in small letters: "brazilian"
	DraftOnly bool   // such letters are drafted, and none is sent by itself

	// Words and spellings, in lower case, of this country where a language has several; characters of this script.
	Own []string

	Concerns []string // in lower case, what names the subject above a salutation, beside Labels.Subject

	// Greetings, in lower case, by what they show. Those of an hour, a season or an occasion
	// show the language, and are not taken over.
	GreetFormal, GreetAny, GreetFamiliar, GreetOnce []string

	Honorifics []string // words of a formal salutation: "frau", "dr"
	Woman, Man []string // of them, those that show whom it is to, where a letter calls them so in its text: "pani"
	Several    []string // words of a salutation to several: "zusammen"
	Teams      []string // of them, those that may belong to the name of a team: "team"
	Behind     []string // ends of words of a formal salutation, where those stand behind the name

	BehindAny, BehindFamiliar  []string // the same of neither register, "さん", and of a familiar one: "ちゃん"
	HelloFormal, HelloFamiliar []string // a greeting behind the name, or on the line below it: "您好"
	Toward                     string   // stands behind the name of whom a letter is to: "へ"

	HowAreYou   []string // what may follow the name in a salutation, in lower case, as a part of it: "tudo bem"
	Endearments []string // words behind a first name that are no part of it: "guapa"

	// Closings, in lower case. Those that bear a pronoun fit one register alone.
	Closings, CloseFormal, CloseFamiliar []string

	// What, anywhere in a closing in lower case, waits for an answer, or thanks for one in advance.
	Awaiting []string
	// What in one, in lower case, promises to meet or to talk: not below the answer to a no.
	Meeting []string

	Postscript []string // how a line begins that is added below the name: "ps"

	// How words begin that make a line above the name a closing; and those that tie one to a day, a season, a place
	// or to what the mail says: "Thanks again for yesterday", "Viele Grüße aus dem Urlaub".
	CloseWords, Occasions string
	// How words begin of the thanks and wishes that stand before a formula, and are left out before it: "Einen schönen Tag
	// noch und viele Grüße".
	Extras string

	SeveralAlike bool // the formal words are said to several people as well: "Sie", "vous"

	// Words, as they are written, that show a register wherever they stand in a sentence but
	// at its beginning.
	SayFormal, SayFamiliar string
	SaySeveral             string // of SayFamiliar, what several people are called whom one may call Sie: "vi"

	// What a draft of a second ask says in brackets to its owner if the first was answered: {who} by, {on} which day
	// and {what} they wrote.
	Answered string

	// What offers the familiar form, in lower case, and what a formal draft says in brackets to its owner once
	// they said it or offered it: %s is their name.
	Offers []string
	Turned string

	// Ends of verbs that bear a familiar pronoun, "hacerte", and words that only end so: "suerte".
	SayFamiliarEnds []string
	SayFamiliarNot  string

	// The letter's own where the owner's are not known: %s is a name.
	Greeting, GreetingFamiliar   string
	Greeting0, GreetingFamiliar0 string // where no name is known
	Closing, ClosingFamiliar     string
	Stranger                     string // of one whose salutation is not known, where the full name reads as a mailing: %s is the first
	Lower                        bool   // a small letter follows the salutation
	Capital                      bool   // one there is a mistake, which is not taken over
	Quotes                       [2]string
	StopInside                   bool   // a full stop stands inside of them
	Stop                         string // ends a sentence, where that is no dot: "。"
	Unspaced                     bool   // no spaces stand between its words

	Months, Weekdays string // as dates bear them; weekdays from Sunday on
	First            string // the first of a month, where it is written otherwise: "1er"
	Full             string // a whole date: {weekday} {day} {month} {number} {year}
	Short            string // day and month
	Near             string // the same behind "around", where Short has a weekday and this has none; "" is Short
	Clock            string // day and hour: {date}, which is Short, {hour} and {minute}
	ClockFull        string // the same on the full hour, where it is written without minutes; "" is Clock
	Wrote            string // the line above a quoted mail: {who}, and what Full may hold

	// When something took place, in a sentence: a few weeks ago, in the last twelve months, before.
	OnDay, InMonth, InYear string // {day} {month} and so on
	OnWeekday              string // from Sunday on, of the last days, with _ for a space: "on_Sunday on_Monday"
	And                    string // between two names
	AndBeforeI             string // where the next begins with the sound of i: Spanish "e Inés"; "" is And
	Comma                  string // between names of a longer list; "" is ", "

	// About, where what an ask is about follows in the owner's own words, and where it ends.
	// AboutAfter is before it, where the phrase could as well be another; it may hold the first word of it as well:
	// "Gespräch über".
	About, AboutEnds, AboutAfter []string
	AboutTail                    []string // at its end, what hangs on another sentence: "instead", "too"

	// A sentence without a question mark asks with one of Wishes ("I was wondering") before one of WishFor ("ask you")
	// and About, unless it offers to tell something.
	Wishes, WishFor, Tells []string

	Indirect   Indirect
	Considered Considered

	// A short phrase only points at what was said, with one of these as its second word or its last:
	// "about this"; or with one that does so only as the last. No phrase at all ends in others: they lead
	// on, or point back, such as "for" and "those".
	AboutIt, AboutItLast, AboutNotLast []string
}

// Indirect is how a language asks within a sentence: "I would love to hear how you became a pilot" is about "how
// you became a pilot".
type Indirect struct {
	As       string   // what a letter says before it: "about"
	After    []string // what it hangs on: "to hear", "tell me"
	Opens    []string // "how", "what"
	Not      []string // where it opens with one of these it asks for no knowledge: "what time"
	Back     []string // words that stand for what was said before: "this"
	VerbLast bool     // its verb stands at its end, from which nothing can be cut
	Closed   bool     // a comma ends it where a sentence goes on, though none stands before it
	Comma    bool     // a comma stands before it, and ends it, even where the owner left it out
	Inverted []string // ends of words that only a direct question has: "-vous"
	Turns    []Turn   // of Opens, those that a letter says in other words
}

// A Turn is the beginning of an indirect question, and how a letter says it: "comment vous êtes devenue pilote" is
// said as "sur la façon dont vous êtes devenue pilote".
type Turn struct {
	Asked, Said string
	Verb        []string // ends of a verb, one of which is among the next words; empty if any word may follow
}

// Considered is how a language says what somebody thinks of doing: "I am thinking of leaving shipping", "I am considering
// a move into medicine".
type Considered struct {
	After  []string // "thinking of"
	Opens  []string // the words that follow, "a"
	Ending string   // or what they end in: "ing"
}

// SaysDu reports whether letters in this language address everybody informally (du), although some
// people may still expect the polite form (De, Ni).
func (s Letters) SaysDu() bool { return s.SayFamiliar == "" && s.Tag != English }

// Names names people in a sentence: "Anna Meier, Bob Lee et Carl Oz".
func (s Letters) Names(people []string) string {
	if len(people) < 2 {
		return strings.Join(people, "")
	}
	before, last := people[:len(people)-1], people[len(people)-1]
	and := s.And
	if s.AndBeforeI != "" && beginsWithI(last) {
		and = s.AndBeforeI
	}
	if !s.Unspaced {
		and = " " + and + " "
	}
	return strings.Join(before, cmp.Or(s.Comma, ", ")) + and + last
}

// beginsWithI reports whether a Spanish name begins with the sound of i: "Inés", "Hilda", but not "Hierro".
func beginsWithI(name string) bool {
	name, _ = strings.CutPrefix(strings.ToLower(name), "h")
	return (strings.HasPrefix(name, "i") || strings.HasPrefix(name, "í")) && !strings.HasPrefix(name, "ie")
}

// Date writes a date after a pattern of these letters.
func (s Letters) Date(pattern string, t time.Time) string {
	day, month := strconv.Itoa(t.Day()), strings.Fields(s.Months)
	if day == "1" && s.First != "" {
		day = s.First
	}
	name, weekday := "", ""
	if len(month) == 12 {
		name = strings.ReplaceAll(month[t.Month()-1], "_", " ")
	}
	if w := strings.Fields(s.Weekdays); len(w) == 7 {
		weekday = strings.ReplaceAll(w[t.Weekday()], "_", " ")
	}
	return strings.NewReplacer("{weekday}", weekday, "{day}", day, "{month}", name,
		"{number}", strconv.Itoa(int(t.Month())), "{year}", strconv.Itoa(t.Year())).Replace(pattern)
}

// Weekday writes on which of the last days something took place: "on Thursday".
func (s Letters) Weekday(t time.Time) string {
	days := strings.Fields(s.OnWeekday)
	if len(days) != 7 {
		return s.Date(s.OnDay, t)
	}
	return strings.ReplaceAll(days[t.Weekday()], "_", " ")
}

// At writes a day and an hour for use in a sentence.
func (s Letters) At(t time.Time) string {
	pattern := s.Clock
	if t.Minute() == 0 {
		pattern = cmp.Or(s.ClockFull, s.Clock)
	}
	return strings.NewReplacer("{date}", s.Date(s.Short, t), "{hour}", strconv.Itoa(t.Hour()),
		"{minute}", t.Format("04")).Replace(pattern)
}

// WroteLine returns the line above a quoted mail.
func (s Letters) WroteLine(who string, t time.Time) string {
	return strings.ReplaceAll(s.Date(s.Wrote, t), "{who}", who)
}
