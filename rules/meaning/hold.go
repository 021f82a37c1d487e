package meaning

import (
	"slices"
	"strings"
	"time"
	"unicode"
	"unicode/utf8"

	"informd/rules"
	"informd/rules/dates"
	"informd/rules/fact"
	"informd/rules/grammar"
	"informd/rules/lang"
	"informd/rules/mail"
	"informd/rules/manner"
	"informd/rules/matching"
	"informd/rules/notes"
)

// A note may mean stop without a command that says so. A sent follow-up cannot be called back, so the follow-ups to
// the people that the note may mean are held, and the owner is asked. The table in this file decides who is held,
// and why. Package obey writes the question.

// A HoldReason says why a note may mean stop.
type HoldReason int

// The reasons.
const (
	NotRead     HoldReason = iota // the server does not hand over its words
	NotNamed                      // it does not say whom it is about
	NotTyped                      // the words that refuse may be somebody else's
	NotClear                      // it is about them, and says neither stop nor go
	NotEnglish                    // it is in a language of which informd reads no notes
	NotAnswered                   // it answers a notice, or a receipt, and says neither stop nor go
	NotOwners                     // its stop may be somebody else's
	OnlyGuessed                   // its prose may say what makes the follow-up pointless
)

// A Hold says whose follow-ups wait because a note may mean stop.
type Hold struct {
	Who []*rules.Person
	Why fact.Reason
}

// A holdRule belongs to one HoldReason. It gives the reason that the owner is told, and the signs that find the people
// to hold: the first sign that decides gives them.
type holdRule struct {
	why fact.Sign
	by  []holdSign
}

// A holdSign finds people that a note may mean. people are those that it may be about, as far as known.
type holdSign = func(n *Note, people []*rules.Person) (who []*rules.Person, decides bool)

func holdRules() map[HoldReason]holdRule {
	theOne := func(_ *Note, people []*rules.Person) ([]*rules.Person, bool) {
		return people, len(people) == 1
	}
	// while informd asks whom a note is about, people whom the owner has met or heard from otherwise are left out
	oneOfThem := func(_ *Note, people []*rules.Person) ([]*rules.Person, bool) {
		return people, len(people) > 0
	}
	mentioned := func(n *Note, _ []*rules.Person) ([]*rules.Person, bool) {
		who := n.SharingNameWord()
		return who, len(who) > 0
	}
	others := func(n *Note, _ []*rules.Person) ([]*rules.Person, bool) {
		return n.in.Book.People(), n.EndsAll() || n.meansOthers() && n.mayEnd() // a name in it may be the exception
	}
	misspelt := func(n *Note, _ []*rules.Person) ([]*rules.Person, bool) {
		name := n.NameSaid() // an unknown name means only people with a similar one
		return n.Alike(name), name != ""
	}
	everybody := func(n *Note, _ []*rules.Person) ([]*rules.Person, bool) {
		return n.in.Book.People(), true
	}
	everybodyIfEnding := func(n *Note, _ []*rules.Person) ([]*rules.Person, bool) {
		return n.in.Book.People(), n.mayEnd()
	}
	return map[HoldReason]holdRule{
		NotRead: {fact.SignNoteNotRead, []holdSign{theOne, everybody}},
		NotNamed: {fact.SignNoteNotNamed,
			[]holdSign{oneOfThem, others, mentioned, misspelt, everybodyIfEnding}},
		NotTyped:    {fact.SignNoteNotTyped, []holdSign{theOne, mentioned, everybody}},
		NotClear:    {fact.SignNoteNotClear, []holdSign{theOne}},
		NotEnglish:  {fact.SignNoteNotEnglish, []holdSign{theOne}},
		NotAnswered: {fact.SignNoteNotAnswered, []holdSign{theOne}},
		NotOwners:   {fact.SignNoteNotOwners, []holdSign{theOne}},
		OnlyGuessed: {fact.SignNoteGuessed, []holdSign{theOne}},
	}
}

// MayMeanStop decides whose follow-ups wait because the note may mean stop. people are those that the note may be
// about, as far as known. of is what the reason is about, for example a kind of mail, an author or a guess.
func (n *Note) MayMeanStop(reason HoldReason, people []*rules.Person, of string) Hold {
	rule := holdRules()[reason]
	h := Hold{Why: fact.Reason{Sign: rule.why, Of: of}}
	for _, sign := range rule.by {
		if who, decides := sign(n, people); decides {
			h.Who = who
			break
		}
	}
	return h
}

// mayEnd reports whether the note may say something that makes a follow-up pointless, no matter to whom. It may do so
// by a command, by a sentence that refuses or tells of an answer, or in a language that informd does not read.
func (n *Note) mayEnd() bool {
	return n.Tells(notes.Verb.EndsFollowup) || n.sentenceRefuses() || n.inAnotherLanguage() || n.EndsAll()
}

// EndsAll reports whether the note may say that the owner wants no more of all this, for now or for good: "I got the
// job!", "I think I am done with this".
func (n *Note) EndsAll() bool {
	return n.says(endsAll)
}

func endsAll(l lang.Language) []string { return slices.Concat(l.Refusals.Ends, l.Refusals.Anybody) }

// EndsOfAll reports whether a sentence of the note that names nobody lets nobody be written to, whoever is named in
// another: "Flat out. Don't do anything to anyone. Somebody tell Lorenzo." What somebody else does is no such order:
// "She said nothing to anyone".
func (n *Note) EndsOfAll() bool {
	v := grammar.Vocabulary()
	ofSomebody := func(w string) bool { return v.Them[w] }
	orders := func(l lang.Language) []string { return l.Refusals.Anybody }
	for s := range mail.Sentences(n.typed.text) {
		words := " " + notes.PlainWords(s) + " "
		if saidIn(s, orders) && !slices.ContainsFunc(strings.Fields(words), ofSomebody) && len(n.NamedInProse(s)) == 0 {
			return true
		}
	}
	return false
}

// meansOthers reports whether the note speaks of people whom it does not name: "leave the others alone".
func (n *Note) meansOthers() bool {
	return n.says(func(l lang.Language) []string { return l.Refusals.Others })
}

// Excepts reports whether a sentence of the note excepts somebody known from what it says of all: "only Jens may still
// get his", "stop them all except Ann".
func (n *Note) Excepts() bool {
	excepts := lang.Excepts()
	said := func(w string) bool { return excepts[w] }
	for s := range mail.Sentences(n.Text) {
		words := strings.FieldsFunc(strings.ToLower(s), func(c rune) bool { return !unicode.IsLetter(c) })
		if slices.ContainsFunc(words, said) && len(n.NamedInProse(s)) > 0 {
			return true
		}
	}
	return false
}

// LastDay returns the last day to come that the note names, such as the one on which its owner is back; zero if it
// names none.
func (n *Note) LastDay() (last time.Time) {
	zone := n.in.Policy.Zone
	language, _ := manner.Guess(n.in.Message.Reply)
	midnight := dates.SlotAt(time.Date(2000, 1, 1, 0, 0, 0, 0, zone), zone)
	for s := range mail.Sentences(n.Text) {
		for _, slot := range dates.Named(s, []string{lang.CodeOf(language)}, n.in.At(), zone) {
			if day, whole := midnight.On(slot.Day()).Start(zone); whole && day.After(n.in.At()) && day.After(last) {
				last = day
			}
		}
	}
	return last
}

// says reports whether the owner's words hold one of the phrases, in any language. The subject counts in a note that
// answers nothing.
func (n *Note) says(phrases func(lang.Language) []string) bool {
	said := n.typed.text
	if len(n.in.Message.ThreadIDs()) == 0 && n.in.Message.Forward == nil {
		said = n.in.Message.Subject + "\n" + said
	}
	return saidIn(said, phrases)
}

// saidIn reports whether a text has one of the phrases of any language.
func saidIn(text string, phrases func(lang.Language) []string) bool {
	text = " " + mail.FoldSpace(strings.ToLower(strings.ReplaceAll(text, "’", "'"))) + " "
	for _, l := range lang.All() {
		for _, phrase := range phrases(l) {
			if first, _ := utf8.DecodeRuneInString(phrase); !mail.Unspaced(first) {
				phrase = " " + phrase
			}
			if strings.Contains(text, phrase) {
				return true
			}
		}
	}
	return false
}

// sentenceRefuses reports whether a sentence of the note may refuse a follow-up: "We are off. Leave everyone in peace."
// A sentence with a name, such as "stop bob", does not count, because it is about that person only. "her" is no name.
func (n *Note) sentenceRefuses() bool {
	for s := range mail.Sentences(n.Text) {
		s = strings.TrimSpace(s)
		who := notes.RefusedName(s)
		if (who == "" || lang.IsSmall(lang.English, who)) && (notes.Note{Text: s}).Refusal() != notes.NoRefusal {
			return true
		}
	}
	return false
}

// inAnotherLanguage reports whether the note is surely in another language than English.
func (n *Note) inAnotherLanguage() bool {
	language, sure := manner.Guess(n.in.Message.Reply)
	return sure && language != lang.English
}

// MayRefuse reports whether the words of a note about somebody may refuse a follow-up to them.
func (n *Note) MayRefuse(p *rules.Person) bool {
	names := mail.NameWords(p.NameSpelt())
	return n.Refusal() == notes.SeemsRefuse || slices.ContainsFunc(strings.Split(n.Text, "\n"),
		func(line string) bool { return notes.RefusesNamed(line, names) })
}

// RefusesOthers returns the people, other than the one whom the note is about, whom a sentence of it names that may
// refuse a follow-up: "Thanks. Don't chase Rufus before Easter" in answer to a mail about Clara.
func (n *Note) RefusesOthers(about *rules.Person) (people []*rules.Person) {
	for s := range mail.Sentences(n.Text) {
		if (notes.Note{Text: strings.TrimSpace(s)}).Refusal() != notes.SeemsRefuse {
			continue
		}
		for _, p := range n.NamedInProse(s) {
			if p != about && !slices.Contains(people, p) {
				people = append(people, p)
			}
		}
	}
	return people
}

// Misspells reports whether two names, or two addresses, are one with a letter wrong.
func Misspells(a, b string) bool { return grammar.Typo(strings.ToLower(a), strings.ToLower(b)) }

// readRefusals reads lines such as "stop anna" and "don't write to anna again" as the command stop:
// in haste and on a phone, people do not capitalise names.
func (n *Note) readRefusals() {
	var rest []string
	for line := range strings.Lines(n.Text) {
		who, why := notes.RefusedFor(strings.TrimSpace(line))
		if !slices.ContainsFunc(n.refused(who), (*rules.Person).HasOpenAsk) {
			rest = append(rest, line)
			continue
		}
		n.Commands = append(n.Commands,
			notes.Command{Verb: notes.Stop, Who: who, Line: strings.TrimSpace(line)})
		if why != "" {
			rest = append(rest, why+"\n")
		}
	}
	n.Text = strings.Join(rest, "")
}

// refused returns whom a name in a refusal can mean. A word of two letters or of a month, in small letters, is the
// short form of no name there: "stop em" means them all.
func (n *Note) refused(who string) []*rules.Person {
	_, month := dates.MonthNamed(who)
	people := matching.FindWho(who, n.in.Book.People())
	if who != strings.ToLower(who) || !month && utf8.RuneCountInString(who) > 2 {
		return people
	}
	return slices.DeleteFunc(slices.Clone(people), func(p *rules.Person) bool {
		return !slices.Contains(mail.NameWords(p.NameSpelt()), who)
	})
}
