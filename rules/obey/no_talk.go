package obey

import (
	"regexp"
	"slices"
	"strings"
	"time"

	"informd/rules"
	"informd/rules/content"
	"informd/rules/lang"
	"informd/rules/mail"
	"informd/rules/notes"
)

// A note that is written while a talk is due may say that it has not taken place: nobody has rung yet, or somebody else
// was there. No talk is logged by such words, and no thank-you is drafted before the owner has said more.

// noTalkWords is how many words a note has at most that only says so. What is longer tells of the talk.
const noTalkWords = 12

// noTalkYet returns the sentence by which a short note says that a talk has not begun: "no call yet??". It returns ""
// where there is none, or the note also tells of a talk.
func (r *noteDoer) noTalkYet() string {
	text := r.note.Typed()
	tells := slices.ContainsFunc(r.note.Commands, isSurelyMet) || r.note.Tells(notes.Verb.Yields)
	if tells || len(strings.Fields(text)) > noTalkWords {
		return ""
	}
	s, _ := findSentence(text, passing().noTalkYet)
	return s
}

// stillTalking reports whether the note says that a talk is not over: "still on with her!!". What is told of it comes
// later.
func (r *noteDoer) stillTalking() bool {
	s, _ := findSentence(r.note.Typed(), passing().stillTalking)
	return s != ""
}

// mayBeToCome reports whether a note of one short sentence may say that a talk has not begun, or is not over: "she
// hasn't joined yet". It is not logged as one; the owner is asked later.
func (r *noteDoer) mayBeToCome() bool {
	text := strings.TrimSpace(r.note.Typed())
	sentences := 0
	for range mail.Sentences(text) {
		sentences++
	}
	short := sentences == 1 && len(strings.Fields(text)) <= noTalkWords
	return short && passing().toCome.MatchString(strings.ToLower(text))
}

// anotherTalked returns the sentence by which somebody else talked in the person's place while a talk with them was
// due: "she was out, her sister did the talking". It returns "" if there is none.
func (r *noteDoer) anotherTalked() string {
	booked, due := r.talkDue()
	if booked == nil && !due || slices.ContainsFunc(r.note.Commands, isSurelyMet) {
		return ""
	}
	isThem := func(match []string) bool {
		return lang.EnglishSentences().Vocabulary.Them[match[1]] ||
			slices.Contains(mail.NameWords(r.person.Name), match[1])
	}
	for s := range mail.Sentences(r.note.Typed()) {
		s = strings.TrimSpace(s)
		out := slices.ContainsFunc(passing().wasOut.FindAllStringSubmatch(strings.ToLower(s), -1), isThem)
		if out || passing().stoodIn.MatchString(s) {
			return s
		}
	}
	return ""
}

// talkDue returns the talk that is booked with the person and has begun, of which the owner has not told; nil if there
// is none. due reports whether one was at least agreed.
func (r *noteDoer) talkDue() (booked *rules.Talk, due bool) {
	at := r.in.At()
	t := firstTalk(r.person, time.Time.After, func(t *rules.Talk) bool {
		return t.State == rules.TalkBooked && !t.Told && !t.Start.After(at)
	})
	return t, t != nil || r.person.MayHaveTalked(at) != nil
}

// waitForTalk holds the thank-you for a talk of which the note says that it has not begun.
func (r *noteDoer) waitForTalk() {
	said := r.noTalkYet()
	t, _ := r.talkDue()
	after := r.person.With(r.events)
	if said == "" || t == nil || after.Talk(t.ID) == nil || after.Talk(t.ID).State != rules.TalkBooked ||
		r.note.Tells(notes.Verb.OfTalk) || after.MayHaveMissed(after.Talk(t.ID)) {
		return
	}
	c := notes.Command{Verb: notes.Missed, Line: said}
	what := guessed()[notes.Missed]
	line, _ := c.Written(r.in.Policy.Zone)
	r.recordGuess(c, what, what.asks(r.person.Called(), ""), line)
	tag := rules.Tag(t.ID)
	r.say("Noted: no talk yet.")
	r.next("No thank-you is drafted until you tell me that you talked.")
	if b, over := talkedButton(r.person, r.in.At(), r.in.Policy); over {
		r.button(b)
	}
	r.button(content.Button{Label: "It did not happen", Command: content.CommandCancelled, Tag: tag},
		content.Button{Label: "It was moved", Command: content.CommandMoved, Tag: tag})
}

// findSentence returns the first sentence of a text that has a pattern.
func findSentence(text string, pattern *regexp.Regexp) (sentence string, found bool) {
	for s := range mail.Sentences(text) {
		if s = strings.TrimSpace(s); pattern.MatchString(s) {
			return s, true
		}
	}
	return "", false
}
