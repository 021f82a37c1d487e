package content

import (
	"cmp"
	"slices"
	"strings"
	"time"
	"unicode"
	"unicode/utf8"

	"informd/rules/lang"
	"informd/rules/mail"
	"informd/rules/manner"
)

// A Letter holds what every letter to a contact needs: the owner's manner towards them, and the names
// of both.
type Letter struct {
	manner.Letter
	To      mail.Address
	First   string // how a gap in the letter calls them: "Anna"
	Owner   string // the owner's name
	Subject string // of the thread, as it was; "" when there is none
	Before  int    // how many letters of this kind have gone to them before
	// they say du, or offered it, and the owner has not yet
	TheyTurned bool
}

// Wordings is in how many ways a letter is written at most. Then it needs the owner's words.
const Wordings = 3

// Way returns which of the n wordings of a template a letter uses, so that nobody reads the same one
// twice.
func (l Letter) Way(n int) int { return l.Before % n }

// Cite puts somebody's words into the quotation marks of the letter's language, and ends the sentence
// where they do not.
func (l Letter) Cite(words string) string {
	return cited(l.In(), mail.Capital(words))
}

// cited puts words into the quotation marks of a language, and ends the sentence where they do not.
func cited(in lang.Letters, words string) string {
	stop := cmp.Or(in.Stop, ".")
	if r, _ := utf8.DecodeLastRuneInString(words); strings.ContainsRune(".?!…。？！", r) {
		stop = ""
	}
	if in.StopInside {
		return in.Quotes[0] + words + stop + in.Quotes[1]
	}
	return in.Quotes[0] + words + in.Quotes[1] + stop
}

// Calls returns what the salutation shows of whom a letter is to, in a language whose letters call them so in their
// text: "woman", "man" or "". To several people, "Szanowne Panie", it shows neither.
func (l Letter) Calls() string {
	in := l.In()
	var woman, man, several bool
	apart := func(r rune) bool { return !unicode.IsLetter(r) }
	for _, w := range strings.FieldsFunc(strings.ToLower(l.Salutation), apart) {
		woman, man = woman || slices.Contains(in.Woman, w), man || slices.Contains(in.Man, w)
		several = several || slices.Contains(in.Several, w)
	}
	switch {
	case woman == man || several:
		return ""
	case woman:
		return "woman"
	}
	return "man"
}

// Continue returns a line of the owner's as it goes on with a sentence: a small word at its beginning loses
// the capital that a telephone gives to whatever is typed first.
func (l Letter) Continue(line string) string {
	end := strings.IndexFunc(line, func(r rune) bool { return !unicode.IsLetter(r) })
	if end <= 0 {
		return line
	}
	word := line[:end]
	polite := strings.Contains(" "+l.In().SayFormal+" ", " "+word+" ") // "Le" is you, too
	if small := strings.ToLower(word); !polite && lang.IsSmall(l.Language, small) {
		return small + line[end:]
	}
	return line
}

// Turned returns the gap of a draft that says Sie to somebody who says du; "" where it need not.
func (l Letter) Turned() string {
	if !l.TheyTurned {
		return ""
	}
	return strings.ReplaceAll(l.In().Turned, "%s", cmp.Or(l.To.Spoken(), l.To.Addr))
}

// AnsweredGap tells the owner in brackets, in the language of the letter, who has answered the ask already, on which
// day, and in which words if they are known.
func (l Letter) AnsweredGap(who string, at time.Time, words string) string {
	s, ok := lang.LettersIn(l.Language)
	if !ok {
		s, _ = lang.LettersIn(lang.English)
	}
	what := cmp.Or(s.Stop, ".")
	switch {
	case words != "" && s.Unspaced:
		what = "：" + cited(s, words)
	case words != "":
		what = ": " + cited(s, words)
	}
	return strings.NewReplacer("{who}", who, "{on}", s.Date(s.OnDay, at), "{what}", what).Replace(s.Answered)
}

// Written returns the letter, whatever kind it is.
func (l Letter) Written() Letter { return l }

// In returns the letters of its language; empty ones where that is not known.
func (l Letter) In() lang.Letters {
	s, _ := lang.LettersIn(l.Language)
	return s
}

// Quoting returns a mail as the letter quotes it, with the line above it in its language.
func (l Letter) Quoting(q Quoted) Quoted {
	q.Line = l.wrote(q.Who, q.At)
	return q
}

// wrote returns the line above a quoted mail: without words where no language is known.
func (l Letter) wrote(who string, at time.Time) string {
	s, ok := lang.LettersIn(l.Language)
	switch {
	case at.IsZero():
		return who + ":"
	case !ok:
		return who + ", " + at.Format(time.DateOnly) + ":"
	}
	return s.WroteLine(who, at)
}

// A Quoted is a mail that an answer quotes, or that a sheet shows.
type Quoted struct {
	On   string    // "Tuesday 24 November"
	At   time.Time // the same, in the owner's zone
	Who  string    // who wrote it
	Line string    // above it in a letter, in the letter's language
	Text string    `say:"lines"`
}

// SayFollowup is the one follow-up to an ask (kind "followup"): mail to a contact.
type SayFollowup struct {
	Letter
	AskedOn   string    // "Tuesday 24 November", in the letter's language
	AskedAt   time.Time // the same, in the owner's zone
	About     About
	Original  string `say:"lines"` // the text of the ask, not quoted yet
	AskedLine string // above it
	Reworded  string `say:"lines"` // the owner's own text for it, "" for ours
}

// About is what an ask was about, in the owner's own words: "about moving into pharma"; "" where they do not say it.
// Behind a whole clause some languages set a comma when the sentence goes on, in which it then ends.
type About string

// String returns it as it ends a sentence.
func (a About) String() string { return strings.TrimSuffix(string(a), ",") }

// Inside returns it as it stands inside a sentence.
func (a About) Inside() string { return string(a) }

// SayThankYou is the draft of the thanks for a talk (kind "thankyou").
type SayThankYou struct {
	Letter
	TalkOn   string   // "on Thursday 5 March"
	Specific string   // the one thing from the notes; "" leaves a visible gap
	Said     bool     // Specific is in their words
	Offer    string   // what the owner offered, as noted: "send her the preprint"
	Intros   []string // whom they named
	Asks     []string // of whom they named, those whom they ask first
	WhoElse  bool     // nobody was named and nobody asked: ask now
	Quote    Quoted   // the newest mail of the thread
}

// Introduced names those whom they named, in the letter's language.
func (s SayThankYou) Introduced() string { return s.In().Names(s.Intros) }

// AskedFirst names those whom they ask first, in the letter's language.
func (s SayThankYou) AskedFirst() string { return s.In().Names(s.Asks) }

// SayDecline is the draft of the gracious answer to a no, or to a later (kind "decline").
type SayDecline struct {
	Letter
	Later bool   // they said later rather than no
	On    string // about the day of that, in the letter's language: "20 March"; "" if they named none
	Quote Quoted
}

// SayIntroAsk is the draft of an ask to someone who was named in a talk (kind "introask").
type SayIntroAsk struct {
	Letter
	Introducer string // "Anna Meier"
	Topic      string // the subject of the ask to the introducer; it stands in the gap for what this one is about
	Hint       string // what the owner's note says of them: "knows every batch record"; it stands in the gap
	Bio        string `say:"lines"` // about the owner, one or two sentences
}

// SayIntroThanks is the draft of the note to the one who made an introduction (kind
// "introthanks").
type SayIntroThanks struct {
	Letter
	Introduced string // "Bob Lee"
	Talked     bool   // the owner met them; else wrote to them
	TalkOn     string // "on Thursday 5 March"; of Talked
	Specific   string // from that talk, "" when there is nothing
}

// SayKeepInTouch is the draft of the note of three months later (kind "keepintouch").
type SayKeepInTouch struct {
	Letter
	TalkOn   string // "in August", "in August 2024"
	Specific string // what they said then; "" leaves a gap
	Progress string // what the owner did with it; "" leaves a gap
	Waits    string // a note to the owner, in brackets: their last mail has no answer; "" where it has
	Quote    Quoted
}

// SayProgress is the draft of the note to someone whose help led to something (kind
// "progress").
type SayProgress struct {
	Letter
	TalkOn   string
	Progress string // what the owner reports
	Specific string // what they had said; "" leaves a gap
	Quote    Quoted
}

// SayReask is the draft of an ask that did not arrive, to another address (kind "reask").
type SayReask struct {
	Letter
	Text     string `say:"lines"` // of the ask, "" when it is not known
	Answered string // a note to the owner, in brackets: they have read it, and answered; "" where they have not
}

// SaySendAhead is the draft that sends questions before a talk (kind "sendahead").
type SaySendAhead struct {
	Letter
	When      string // of the talk
	Questions []string
	Quote     Quoted
}

// SpeakToOne says why no letter leaves to several people: its words are said to one.
func SpeakToOne(to mail.Address) string {
	return to.Spoken() + " are several people, and my letters speak to one"
}
