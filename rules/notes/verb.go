package notes

import (
	"slices"
	"strings"
	"sync"

	"informd/rules/lang"
	"informd/rules/mail"
)

// A Verb is what a line of a note says. The table in verb_table.go holds all of them.
type Verb string

// The verbs. What each means, and how it is written, stands in the table.
const (
	Stop      Verb = "stop"
	NoFollow  Verb = "nofollow"
	Later     Verb = "later"
	Edit      Verb = "edit"
	SendNow   Verb = "send now"
	AsPlanned Verb = "as planned"
	Replied   Verb = "replied"
	Yes       Verb = "yes"
	No        Verb = "no"
	Deferred  Verb = "deferred"
	Reply     Verb = "reply"
	MovedOn   Verb = "moved on"
	Left      Verb = "left"
	NotReply  Verb = "not a reply"
	NewAsk    Verb = "new ask"
	Wrote     Verb = "wrote"
	Nudged    Verb = "nudged"
	Same      Verb = "same"
	Mine      Verb = "mine"
	Language  Verb = "language"
	Greet     Verb = "greet"
	Formal    Verb = "formal"
	Familiar  Verb = "familiar"
	InEnglish Verb = "send in english"

	Interview Verb = "interview"
	Moved     Verb = "moved"
	Cancelled Verb = "cancelled"
	Missed    Verb = "missed"
	Stands    Verb = "stands"
	SendAhead Verb = "sendahead"
	Goal      Verb = "goal"
	Level     Verb = "level"
	Circle    Verb = "circle"
	Company   Verb = "company"
	Title     Verb = "title"
	Where     Verb = "where"
	Via       Verb = "via"

	Met      Verb = "met"
	Learned  Verb = "learned"
	Quote    Verb = "quote"
	Quality  Verb = "quality"
	Progress Verb = "progress"
	Rapport  Verb = "rapport"
	Share    Verb = "talking"
	Bold     Verb = "bold"
	NoNames  Verb = "nonames"
	AskMade  Verb = "ask"
	Offer    Verb = "offer"
	Intro    Verb = "intro"
	Asked    Verb = "asked"
	Thanked  Verb = "thanked"
	Done     Verb = "done"
	LetGo    Verb = "let go"
	LetAllGo Verb = "let all go"
	Spare    Verb = "spare"
	NoThanks Verb = "nothanks"
	Plain    Verb = "note"

	Status    Verb = "status"
	Plan      Verb = "plan"
	Why       Verb = "why"
	History   Verb = "history"
	Find      Verb = "find"
	Qualities Verb = "qualities"
	Export    Verb = "export"
	About     Verb = "about"
	Undo      Verb = "undo"
	Pause     Verb = "pause"
	Resume    Verb = "resume"
	GoLive    Verb = "go live"
	Round     Verb = "round"
	LeaveOut  Verb = "leave out"
	Forget    Verb = "forget"
	Help      Verb = "help"
)

// takes is what may follow a verb on its line.
type takes int

const (
	takesNothing takes = iota
	takesText          // any text, which may go on over the next lines
	takesLine          // any text, on one line
	takesWhich         // the same, and it may stand alone: it says which of several
	takesExact         // the same, mark for mark
	takesChoice        // one of a few words
	takesPeople        // names and addresses of people somebody named
	takesAddress       // an address, or two
	takesSpan          // how long, or until when
	takesName          // whom it is about; with takesNothing's freedom to stand alone
	takesSearch        // what is looked for
	takesFormat        // a format of an export
	takesCount         // of how many
	takesVerb          // another verb
	takesTalk          // whom, when, where: a sentence
	takesMail          // all that stands below
)

// concerns is whom a verb is about.
type concerns int

const (
	aboutPerson  concerns = iota
	aboutAccount          // the account, or it is a question
	aboutEither           // a person where one is meant, else the account
)

// A word is a verb as owners write it.
type word struct {
	verb     Verb
	section  section
	example  string   // one line that says it
	help     string   // what it does, in a few words; those of one section that say the same share a line
	says     []string // whole lines that say it, in the form of PlainWords
	labels   []string // what stands before its colon; its own name does, where it takes something
	was      []string // what stands behind "that was a" to say it
	choices  []choice // of takesChoice
	takes    takes
	concerns concerns
	grave    bool // it cannot be taken back, or makes mail leave
	lasting  bool // its effect lasts, and is not shown again before it is felt
	dash     bool // a dash does for its colon: what follows could hardly be the rest of a sentence
	typo     bool // a misspelling of its name is noticed: it is long, and prose is not full of it
	beside   bool // it may end a line that says something else: "met Anna yesterday. nothanks"
	quote    bool // it is a question, and may bear its mark

	talk     ofTalk
	yield    yield
	followup ofFollowup
	ends     bool // it tells of what makes a follow-up pointless, or may mean that
	answer   bool // alone, it answers a question of informd's: it is a yes or a no
	vague    bool // in answer to the notice of a follow-up, it may be meant of the follow-up
	no       bool // "none" behind its label is an answer, and does not mean that there is nothing to say
	unmarked bool // its colon may be missing before a name: "company Pharma AG"
}

// A choice is one of the words that a verb takes, and other spellings of it.
type choice struct {
	value string
	also  []string
}

// A section is a part of the help.
type section string

const (
	asking     section = "Asking"
	talking    section = "Talking"
	afterwards section = "Afterwards"
	tending    section = "Looking and tending"
	unlisted   section = "" // a wording of another verb: shown nowhere
)

// An index finds the entries of the table.
type index struct {
	byVerb  map[Verb]word
	bySays  map[string]Verb
	byLabel map[string]Verb
	byWas   map[string]Verb
}

// indexed is the table, indexed.
var indexed = sync.OnceValue(func() index {
	x := index{map[Verb]word{}, map[string]Verb{}, map[string]Verb{}, map[string]Verb{}}
	for _, w := range words() {
		x.byVerb[w.verb] = w
		for _, s := range w.says {
			x.bySays[s] = w.verb
		}
		for _, s := range w.allLabels() {
			x.byLabel[s] = w.verb
		}
		for _, s := range w.was {
			x.byWas[s] = w.verb
		}
	}
	return x
})

// allLabels returns what may stand before its colon.
func (w word) allLabels() []string {
	switch w.takes {
	case takesNothing, takesMail, takesFormat, takesVerb:
		return w.labels
	}
	return append(slices.Clone(w.labels), string(w.verb))
}

// word returns the entry of a verb.
func (v Verb) word() word { return indexed().byVerb[v] }

// Verbs returns all verbs, in the order of the table.
func Verbs() []Verb {
	var out []Verb
	for _, w := range words() {
		out = append(out, w.verb)
	}
	return out
}

// BareVerb returns the verb that a line consists of: "stop", "send it now". It returns "" if there is none, or if the
// line says more.
func BareVerb(line string) Verb {
	s := PlainWords(cutGreeting(line))
	x := indexed()
	corrected := PlainWords(cutOpening(line)) // "sorry, that was a yes"
	for _, lead := range slices.Concat(notePhrases().ThatWas, notePhrases().ThatIs) {
		if o, ok := strings.CutPrefix(corrected, lead+" "); ok {
			if v := x.byWas[o]; v != "" {
				return v
			}
		}
	}
	if v := x.bySays[s]; v != "" {
		return v
	}
	if v := x.bySays[cutThanks(s)]; !v.Answers() && v != "" { // "no, thank you" tells of nobody's no
		return v
	}
	if asked, ok := strings.CutSuffix(s, "?"); ok {
		if v := x.bySays[strings.TrimSpace(asked)]; v.word().quote {
			return v
		}
	}
	return ""
}

// labelVerb returns the verb a label stands for, in any of its usual wordings, or "".
func labelVerb(s string) Verb { return indexed().byLabel[s] }

// example returns how a verb is written.
func (v Verb) example() string { return v.word().example }

// spelt returns the words whose misspelling is noticed.
func spelt() []string {
	var out []string
	for _, w := range words() {
		if w.typo {
			out = append(out, string(w.verb))
		}
		for _, s := range w.was {
			out = append(out, notePhrases().ThatWas[0]+" "+s)
		}
	}
	return append(out, notePhrases().Spelt...)
}

// cutThanks removes thanks from the end of a line in the form of PlainWords: "go live, thx".
func cutThanks(s string) string {
	for _, thanks := range thanksSaid() {
		if before, ok := strings.CutSuffix(s, " "+thanks); ok {
			return strings.TrimRight(before, " ,;.!–-")
		}
	}
	return s
}

// thanksSaid are the words of thanks, the longest first.
var thanksSaid = sync.OnceValue(func() []string { return longestFirst(lang.NoteWords().Thanks) })

// cutGreeting removes what opens a mail: "Hi informd, stop".
func cutGreeting(s string) string {
	t, ok := CutPhrase(s, lang.NoteWords().Hello...)
	if rest := strings.TrimLeft(t, ",:!.–- \t"); ok && rest != "" {
		return rest
	}
	return s
}

// oneOfChoices returns the choice that a word makes of a verb, "" when it makes none, and all
// there are.
func (w word) oneOfChoices(s string) (chosen string, all []string) {
	for _, c := range w.choices {
		all = append(all, c.value)
		if s == c.value || slices.Contains(c.also, s) {
			chosen = c.value
		}
	}
	return chosen, all
}

// TakesPerson reports whether the word says something about somebody who may be named behind it.
func (w word) takesPerson() bool { return w.takes == takesName || w.takes == takesTalk }

// BehindVerb returns what stands behind the first word of a line that takes somebody: "anna" of "resume anna" and
// of "I just met anna". is is false where no word at the beginning of the line is such a one.
func BehindVerb(line string) (behind string, is bool) {
	const atMost = 3 // words: a verb further on is part of a sentence
	rest := line
	for range atMost {
		word, after := mail.CutWord(rest)
		if word == "" {
			return "", false
		}
		low := strings.ToLower(strings.TrimSuffix(word, ":"))
		if Verb(low).word().takesPerson() || labelVerb(low).word().takesPerson() {
			return after, true
		}
		rest = after
	}
	return "", false
}
