package notes

import (
	"errors"
	"slices"
	"strings"
	"time"

	"informd/rules/dates"
	"informd/rules/grammar"
	"informd/rules/lang"
	"informd/rules/mail"
)

// talk reads a sentence about a conversation: one that took place, one that is agreed, a
// move, a cancellation, an answer by another road.
func (r *lineReader) talk(s string, told bool) partRead {
	readers := []func(string, bool) partRead{r.met, r.moved, r.cancelled, r.interview, r.replied}
	for _, read := range readers {
		if got := read(s, told); got.bad != nil || len(got.commands) > 0 {
			return got
		}
	}
	return partRead{}
}

// A talkReader reads one sentence about a talk from its front: whom, when, what else.
type talkReader struct {
	*lineReader
	rest  string // what is not read yet
	past  bool   // the direction of its dates
	when  dates.When
	dated bool
	wrong error // why its date cannot be meant
}

func (r *lineReader) talkReader(s string, past bool) *talkReader {
	return &talkReader{lineReader: r, rest: cutOpening(s), past: past}
}

// cut steps over one of the phrases.
func (t *talkReader) cut(phrases ...string) (ok bool) {
	t.rest, ok = CutPhrase(t.rest, phrases...)
	return ok
}

// date reads a date at the place, unless there was one before.
func (t *talkReader) date() {
	if t.dated || t.wrong != nil {
		return
	}
	w, rest, ok, wrong := t.dateAt(strings.TrimLeft(t.rest, ":, "), t.past)
	if ok {
		t.when, t.rest, t.dated = w, rest, true
	}
	t.wrong = wrong
}

// leadingDate reads the "Yesterday" of "Yesterday I met Anna"; one that cannot be meant
// leaves the sentence to be prose.
func (t *talkReader) leadingDate() {
	t.date()
	t.wrong = nil
}

// about returns the command with whom it names.
func (c Command) about(a mail.Address) Command {
	if c.Who = a.Name; a.Addr != "" {
		c.Addr = a
	}
	return c
}

// At returns the command with its time.
func (c Command) At(w dates.When) Command {
	c.Start, c.End, c.Day, c.TimeOnly, c.Clock = w.Start, w.End, w.Day, w.TimeOnly, w.Clock
	return c
}

// badDate returns a sentence whose date cannot be meant.
func badDate(line string, err error, verb Verb) partRead {
	return bad(line, err.Error(), verb.example())
}

// met reads a conversation that took place: "Met with Anna this morning, she's great",
// "had coffee with Bob last tuesday 3pm", "talked".
func (r *lineReader) met(s string, told bool) partRead {
	t := r.talkReader(s, true)
	t.leadingDate()
	if t.dated && r.now.Sub(t.when.Start) > longAgo && tellsOfLongAgo(strings.TrimSuffix(s, t.rest)) {
		return partRead{}
	}
	t.cut(lang.NoteWords().IHave...)
	n, ok := t.whoMet()
	if !ok || n.ofTheirs(s) { // "Anna's boss" is not Anna
		return partRead{}
	}
	if n.any() {
		t.cut(notePhrases().Again...)
		t.date()
	}
	if t.wrong != nil {
		return badDate(s, t.wrong, Met)
	}
	before := ""
	if !t.dated {
		t.when, before, t.rest, t.dated = r.dateIn(t.rest)
	}
	if !t.dated && (tellsOfLongAgo(t.rest) || !n.any() && !told && !Ends(t.rest)) {
		return partRead{}
	}
	got := partRead{rest: leftover(before, t.rest)}
	for _, a := range n.orNobody() {
		got.commands = append(got.commands, Command{Verb: Met}.about(a).At(t.when))
	}
	return got
}

// longAgo is how long a conversation is over that "once, years ago" tells of.
const longAgo = 90 * 24 * time.Hour

// whoMet reads who talked: "Anna and I met", or "talked with Anna". ok is false if nobody did.
func (t *talkReader) whoMet() (n nameList, ok bool) {
	if n, ok = t.bothMet(); ok {
		return n, true
	}
	if !t.cutMetVerb() {
		return n, false
	}
	t.date()
	with := t.cutWith()
	if grammar.Vocabulary().Nobody[grammar.PlainWord(t.rest, 0)] {
		return n, false
	}
	n = t.names(t.rest)
	t.rest = n.rest
	return n, !with || n.any()
}

// cutWith removes the word before a name: "with", "to".
func (t *talkReader) cutWith() bool {
	return t.cut(lang.NoteWords().With...) || t.cut(notePhrases().With...)
}

// cutOpening removes what people begin with: a greeting, "so", "update".
func cutOpening(s string) string {
	for range 3 {
		t, ok := CutPhrase(s, lang.NoteWords().Hello...)
		if !ok {
			t, ok = CutPhrase(s, notePhrases().Openings...)
		}
		if !ok {
			break
		}
		s = strings.TrimLeft(t, ",:!.- \t")
	}
	return s
}

// cutMetVerb removes the words that say a conversation took place. A "with" stays.
func (t *talkReader) cutMetVerb() bool {
	if t.cut(notePhrases().Talked...) {
		return true
	}
	rest, had := CutPhrase(t.rest, notePhrases().Had...)
	if !had {
		return t.cutPraise()
	}
	rest, ok := cutMeeting(rest)
	if ok {
		t.rest = rest
	}
	return ok
}

// cutPraise removes "Great talk", of "Great talk with Anna today!": one praises what is over.
func (t *talkReader) cutPraise() bool {
	rest, ok := CutPhrase(t.rest, notePhrases().Praise...)
	if !ok {
		return false
	}
	rest, ok = cutMeeting(rest)
	_, with := CutPhrase(rest, lang.NoteWords().With...)
	if ok && with {
		t.rest = rest
	}
	return ok && with
}

// cutMeeting removes "a really good chat" of what was had.
func cutMeeting(s string) (rest string, ok bool) {
	s, _ = CutPhrase(s, notePhrases().Articles...)
	for range 4 {
		if t, ok := CutPhrase(s, notePhrases().Held...); ok {
			return t, true
		}
		word, t := mail.CutWord(s)
		if word == "" || strings.ContainsAny(word, ".;:!?@") {
			return s, false
		}
		s = t
	}
	return s, false
}

// bothMet reads "Anna and I met".
func (t *talkReader) bothMet() (nameList, bool) {
	n := t.names(t.rest)
	rest, ok := CutPhrase(n.rest, notePhrases().AndI...)
	if !ok || len(n.list) != 1 {
		return nameList{}, false
	}
	was := t.rest
	if t.rest = rest; !t.cutMetVerb() {
		t.rest = was
		return nameList{}, false
	}
	return n, true
}

// interview reads a conversation that is agreed: "interview fri 15:00 45m zoom",
// "coffee with Anna tomorrow at 9", "meeting Anna on friday 3pm".
func (r *lineReader) interview(s string, told bool) partRead {
	t := r.talkReader(s, false)
	t.leadingDate()
	noun, rest := cutTalkNoun(t.rest)
	if noun == noTalk {
		return partRead{}
	}
	t.rest = strings.TrimLeft(rest, ":, ")
	t.date()
	n, ok := t.withWhom(noun == somebodySeen)
	if !ok {
		return partRead{}
	}
	t.date()
	c := Command{Verb: Interview}.At(t.when).about(n.orNobody()[0])
	switch {
	case t.wrong != nil:
		return badDate(s, t.wrong, Interview)
	case !t.dated && noun == interviewToCome && (t.rest == "" || told):
		return r.pastInterview(t.rest, c, bad(s, "it names no day and hour", Interview.example()))
	case !t.dated:
		return r.pastInterview(t.rest, c, partRead{})
	case !isPlace(t.rest) || strings.HasPrefix(t.rest, "?") || !t.books(noun, n.any()):
		return partRead{}
	}
	c.Text = r.place(t.rest, &c)
	got := one(c)
	for _, a := range n.orNobody()[1:] {
		got.commands = append(got.commands, c.about(a))
	}
	return got
}

// books reports whether what a conversation is called, with what the line says beside it, agrees on one.
func (t *talkReader) books(noun talkNoun, named bool) bool {
	switch noun {
	case interviewToCome:
		return true
	case dayAgreed:
		return !t.when.Day
	case dayConfirmed: // "they confirmed tuesday's release at 15:00" names somebody and is about something else
		return !t.when.Day && !named
	}
	return named
}

// withWhom reads the "with Anna" of an interview. Without a "with", and where none must
// be named, small letters alone are no name, and nothing after the date is.
func (t *talkReader) withWhom(must bool) (n nameList, ok bool) {
	with := t.cutWith()
	n = t.names(t.rest)
	if !n.any() {
		return n, !with
	}
	small := !n.pronoun && n.list[0].Addr == "" && !grammar.Capital(n.list[0].Name) && n.rest == ""
	if !with && !must && (t.dated || small) {
		return nameList{}, true
	}
	t.rest = strings.TrimLeft(n.rest, ", ")
	return n, true
}

// pastInterview returns "interview yesterday": it took place.
func (r *lineReader) pastInterview(t string, c Command, otherwise partRead) partRead {
	w, err := dates.ReadWhen(t, r.now, r.zone, true)
	if err != nil || !isPlace(w.Rest) {
		return otherwise
	}
	c.Verb = Met
	got := one(c.At(w))
	got.rest = leftover("", w.Rest)
	return got
}

// A talkNoun is what a conversation to come is called. It says what else the sentence must name.
type talkNoun int

const (
	noTalk          talkNoun = iota
	interviewToCome          // "interview": nothing else
	talkToCome               // "coffee": with whom
	somebodySeen             // "seeing": a name, next
	dayAgreed                // "we're meeting": a day and an hour
	dayConfirmed             // "she confirmed": a day and an hour, and no name
)

// cutTalkNoun removes what a conversation to come is called from the front of s.
func cutTalkNoun(s string) (noun talkNoun, rest string) {
	words, all := notePhrases(), lang.NoteWords()
	if u, ok := CutPhrase(s, words.WeMeet...); ok {
		return dayAgreed, u
	}
	if u, ok := CutPhrase(s, words.Confirmed...); ok {
		return dayConfirmed, u
	}
	t, _ := CutPhrase(s, words.Booked...)
	t, _ = CutPhrase(t, words.Kind...)
	if u, ok := CutPhrase(t, words.Interview...); ok {
		u, _ = CutPhrase(u, words.IsBooked...)
		return interviewToCome, u
	}
	if u, ok := CutPhrase(t, all.Talk...); ok {
		if _, with := CutPhrase(u, all.With...); with {
			return talkToCome, u
		}
		if _, met := CutPhrase(t, words.Meeting...); met {
			return somebodySeen, u
		}
		return noTalk, s
	}
	if u, ok := CutPhrase(t, all.Meets...); ok {
		return somebodySeen, u
	}
	return noTalk, s
}

// moved reads another time for a talk: "moved to fri 10:00", "call with Anna moved to friday".
func (r *lineReader) moved(s string, told bool) partRead {
	t := r.talkReader(s, false)
	who := t.subject()
	if !t.cut(notePhrases().Moved...) {
		return partRead{}
	}
	t.date()
	if told && !t.dated && t.wrong == nil {
		t.wrong = errors.New("it names no day and hour")
		if _, err := dates.ReadWhen(t.rest, r.now, r.zone, false); !errors.Is(err, dates.ErrNoDate) {
			t.wrong = err
		}
	}
	switch {
	case t.wrong != nil:
		return badDate(s, t.wrong, Moved)
	case !t.dated || !isPlace(t.rest):
		return partRead{}
	}
	c := Command{Verb: Moved}.about(who).At(t.when)
	c.Text = r.place(t.rest, &c)
	return one(c)
}

// cancelled reads that a talk will not take place: "cancelled", "Anna cancelled", "the call
// with Bob is off".
func (r *lineReader) cancelled(s string, told bool) partRead {
	t := r.talkReader(s, true)
	_, talk := CutPhrase(t.rest, notePhrases().Talks...)
	who := t.subject()
	if !t.cut(notePhrases().CalledOff...) && !(talk && t.cut(notePhrases().Off...)) { // "she is off, back on monday"
		return partRead{}
	}
	t.cut(notePhrases().What...)
	t.cut(notePhrases().Lately...)
	if !told && !Ends(t.rest) {
		return partRead{}
	}
	c := Command{Verb: Cancelled, Text: strings.Trim(t.rest, " ,.:;–-!")}.about(who)
	if n := r.names(t.rest); told && c.Who == "" && len(n.list) == 1 && Ends(n.rest) {
		c = c.about(n.list[0])
		c.Text = ""
	}
	return one(c)
}

// subject reads who or what a sentence is about: "the call with Anna has been", "she",
// nothing at all.
func (t *talkReader) subject() (who mail.Address) {
	if slices.Contains(notePhrases().NotNames, strings.ToLower(FirstWord(t.rest))) {
		return who // phones begin a line with a capital; it is no name
	}
	if t.cut(notePhrases().Talks...) || t.cut(notePhrases().Doers...) {
		if rest, with := CutPhrase(t.rest, lang.NoteWords().With...); with {
			if n := t.names(rest); len(n.list) == 1 {
				who, t.rest = n.list[0], n.rest
			}
		}
	} else if n := t.names(t.rest); len(n.list) == 1 {
		if a := n.list[0]; a.Addr != "" || grammar.Capital(a.Name) {
			who, t.rest = a, n.rest
		}
	}
	t.cut(notePhrases().Been...)
	return who
}

// replied reads an answer that came by another road: "replied linkedin", "Anna answered by
// phone yesterday".
func (r *lineReader) replied(s string, told bool) partRead {
	t := r.talkReader(s, true)
	who := t.subject()
	if !t.cut(notePhrases().Answered...) {
		return partRead{}
	}
	c := Command{Verb: Replied}.about(who)
	t.cut(notePhrases().ToMe...)
	by := t.cut(notePhrases().By...)
	word, rest := mail.CutWord(t.rest)
	channel := strings.TrimRight(word, ",.;!")
	switch {
	case isChannel(strings.ToLower(channel)):
		c.Text = strings.ToLower(channel)
		t.rest = word[len(channel):] + " " + rest
		t.cut(notePhrases().Message...)
	case by && !told:
		return partRead{}
	}
	if w, rest, ok, _ := r.dateAt(strings.TrimLeft(t.rest, ", "), true); ok {
		c, t.rest = c.At(w), rest
	}
	if !Ends(t.rest) && !told {
		return partRead{}
	}
	got := one(c)
	got.rest = leftover("", t.rest)
	return got
}

func isChannel(s string) bool {
	return slices.Contains(notePhrases().Channels, s) || slices.Contains(lang.NoteWords().Phone, s)
}

// ofTheirs reports whether a sentence names somebody only to say whose boss or friend is meant.
func (n nameList) ofTheirs(sentence string) bool {
	rest := strings.TrimSpace(n.rest)
	return len(n.list) > 0 && rest != "" && grammar.Owns(sentence, rest)
}
