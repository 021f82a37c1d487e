package reading

import (
	"slices"
	"strings"
	"sync"
	"unicode"
	"unicode/utf8"

	"informd/rules/lang"
	"informd/rules/mail"
)

// An Answer is what somebody answers to an ask, as far as plain words tell.
type Answer string

// The answers that plain words give; "" where only their reader can tell.
const (
	AnswerNo      Answer = "no"
	AnswerMovedOn Answer = "moved on" // they no longer work where they were asked
	AnswerLater   Answer = "later"
	AnswerYes     Answer = "yes"
)

// GuessAnswer is what an answer says in plain words, and which words those are. It is asked of
// what the person wrote, not of quotes, and would rather not know than be wrong.
func GuessAnswer(text string) (kind Answer, why string) {
	t := " " + mail.Fold(text) + " "
	for _, s := range sayings() {
		if !strings.Contains(t, s.words) {
			continue
		}
		if kind != "" && kind != s.kind || s.kind != AnswerMovedOn && s.qualified(t) {
			return "", "" // yes and no in one mail: only its reader can tell
		}
		kind, why = s.kind, "they said "+s.kind.told()+": “"+strings.TrimSpace(s.words)+"”"
	}
	return kind, why
}

// told is how an answer is told to the owner.
func (a Answer) told() string {
	if a == AnswerMovedOn {
		return "they have moved on"
	}
	return string(a)
}

// A saying is a phrase that is an answer.
type saying struct {
	kind  Answer
	words string
	in    lang.Answers // of its language
}

// sayings are those of all languages: each no before each word that somebody has moved on, then
// later, then yes. The last one that is said is what the owner is told.
var sayings = sync.OnceValue(func() []saying {
	var all []saying
	for _, kind := range []Answer{AnswerNo, AnswerMovedOn, AnswerLater, AnswerYes} {
		for _, l := range lang.All() {
			a := l.Answers
			phrases := map[Answer][]string{AnswerNo: a.No, AnswerMovedOn: a.MovedOn, AnswerLater: a.Later, AnswerYes: a.Yes}
			for _, words := range phrases[kind] {
				all = append(all, saying{kind, words, a})
			}
		}
	}
	return all
})

// qualified reports whether more is said to a phrase than it says alone: "happy to help,
// but …", "I won't be able to on Monday", "unfortunately I can't. Would Friday do?"
func (s saying) qualified(text string) bool {
	at := strings.Index(text, s.words)
	before, after := text[:at], text[at+len(s.words):]
	if i := strings.LastIndexAny(before, ".!?"); i >= 0 {
		before = before[i+1:]
	}
	if end := strings.IndexAny(after, ".!?"); end >= 0 {
		after = after[:end]
	}
	for _, but := range s.in.But {
		if hasWords(after, but) && !hasWords(s.words, but) {
			return true
		}
	}
	refuses := slices.ContainsFunc(s.in.Cannot, func(w string) bool { return strings.Contains(s.words, w) })
	another := strings.Contains(text, "?") || // another day is proposed
		slices.ContainsFunc(s.in.Another, func(w string) bool { return hasWords(text, w) })
	return refuses && another || (refuses || slices.Contains(s.in.Sometime, s.words)) && s.soon(before+" "+after)
}

// soon reports whether a sentence speaks of a day or the time close at hand, and so of
// when rather than whether: "leider keine Zeit diese Woche", "maybe later today".
func (s saying) soon(sentence string) bool {
	if slices.ContainsFunc(s.in.Soon, func(w string) bool { return hasWords(sentence, w) }) {
		return true
	}
	for w := range strings.FieldsFuncSeq(sentence, func(c rune) bool { return !unicode.IsLetter(c) }) {
		if len(w) > 3 && dateWords().weekdayOf(w) >= 0 {
			return true
		}
	}
	return false
}

// hasWords reports whether a phrase stands in a text as words of its own.
func hasWords(text, phrase string) bool {
	for from := 0; ; {
		i := strings.Index(text[from:], phrase)
		if i < 0 {
			return false
		}
		i += from
		end := i + len(phrase)
		before, _ := utf8.DecodeLastRuneInString(text[:i])
		behind, _ := utf8.DecodeRuneInString(text[end:])
		if !unicode.IsLetter(before) && !unicode.IsLetter(behind) {
			return true
		}
		from = end
	}
}
