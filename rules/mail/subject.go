package mail

import (
	"regexp"
	"strings"
	"sync"
	"unicode"
	"unicode/utf8"

	"informd/rules/lang"
)

// OwnSubject is the least number of words of a subject that two strangers are unlikely to choose
// alike. Shorter ones ("Quick question") do not connect two mails.
const OwnSubject = 3

// A Mark says whether the prefix of a subject makes it a reply or a forward.
type Mark string

const (
	MarkNone    Mark = ""
	MarkReply   Mark = "reply"
	MarkForward Mark = "forward"
	MarkEither  Mark = "reply or forward" // "VS:" answers in Finnish, and forwards in Danish
)

// Marks are the prefixes that mail programs and mail systems put before subjects, without the colon,
// in lower case. RFC 5256 §2.1 knows only re, fw and fwd; the others occur in real mail.
type Marks struct{ reply, forward, warning map[string]bool }

// knownMarks are the prefixes of all languages.
var knownMarks = sync.OnceValue(func() Marks { return NewMarks(lang.All()) })

// NewMarks collects the prefixes of the given languages.
func NewMarks(all []lang.Language) Marks {
	m := Marks{reply: map[string]bool{}, forward: map[string]bool{}, warning: map[string]bool{}}
	for _, l := range all {
		for _, set := range []struct {
			of    map[string]bool
			words []string
		}{{m.reply, l.Subjects.Reply}, {m.forward, l.Subjects.Forward}, {m.warning, l.Subjects.Warning}} {
			for _, w := range set.words {
				set.of[strings.ToLower(w)] = true
			}
		}
	}
	return m
}

// Of returns the mark of a subject, after any tags and warnings before it are skipped.
func (m Marks) Of(subject string) Mark {
	if !strings.ContainsAny(subject, ":：") { // most have none, and are not folded for that
		return MarkNone
	}
	mark, _ := m.cut(m.untagged(subject))
	return mark
}

// untagged returns a folded subject without the tags and warnings before it.
func (m Marks) untagged(subject string) string {
	s := FoldSubject(subject)
	for t := cutListTag(m.cutWarning(s)); t != s; t = cutListTag(m.cutWarning(s)) {
		s = t
	}
	return s
}

// numberTag matches the case number that help desks put before a subject without brackets: "Ticket
// #4711:", or "help-4711" of an issue tracker.
var numberTag = sync.OnceValue(func() *regexp.Regexp {
	var words []string
	for _, l := range lang.All() {
		words = append(words, l.Subjects.Case...)
	}
	return regexp.MustCompile(`^(?:(?:(?:` + strings.Join(words, "|") +
		`) ?)?[#№] ?[0-9]{3,}\)? ?|[a-z][a-z0-9]{1,9}-[0-9]{1,6}\b ?)[:–—-]* ?`)
})

// cutListTag removes one "[list]", "[#4711]" or "Ticket #4711:" from the front of a folded subject,
// unless nothing would remain.
func cutListTag(s string) string {
	rest := s
	if strings.HasPrefix(s, "[") {
		_, rest, _ = strings.Cut(s, "]")
	} else if strings.ContainsAny(s, "#№-") { // else there is no number tag
		rest = s[len(numberTag().FindString(s)):]
	}
	if rest = strings.TrimSpace(rest); rest != "" {
		return rest
	}
	return s
}

// BearsCase reports whether a help desk has put a number before a subject: "[#NM-20417] Glass", "Ticket #4711: Glass".
func BearsCase(subject string) bool {
	s := FoldSubject(subject)
	if tag, _, ok := strings.Cut(strings.TrimPrefix(s, "["), "]"); ok && s[0] == '[' {
		return caseNumber.MatchString(tag)
	}
	return strings.ContainsAny(s, "#№-") && numberTag().MatchString(s)
}

// caseNumber matches the number in a help desk's tag.
var caseNumber = regexp.MustCompile(`[0-9]{3}`)

// named returns the mark for the word before the colon of a subject.
func (m Marks) named(word string) Mark {
	switch reply, forward := m.reply[word], m.forward[word]; {
	case reply && forward:
		return MarkEither
	case reply:
		return MarkReply
	case forward:
		return MarkForward
	}
	return MarkNone
}

// cut removes one "re:", "re[2]:" or "回复：" from the front of a folded subject.
func (m Marks) cut(s string) (Mark, string) {
	i := strings.IndexAny(s, ":：")
	if i <= 0 || i > 30 {
		return MarkNone, s
	}
	word := strings.TrimSpace(s[:i])
	if j := strings.IndexAny(word, "[(^"); j > 0 {
		word = strings.TrimSpace(word[:j]) // RE[2]:, Re(3):, Re^2:
	}
	mark := m.named(word)
	if mark == MarkNone {
		return MarkNone, s
	}
	return mark, strings.TrimSpace(s[i+len(FirstRune(s[i:])):])
}

// cutWarning removes one "[ext]", "*external*" or "external:" from the front of a folded subject,
// unless nothing would remain.
func (m Marks) cutWarning(s string) string {
	const open, end = "[*({<", "]*)}>"
	inner, stop := strings.TrimLeft(s, open), ":"
	if inner != s {
		stop = end
	}
	if i := strings.IndexAny(inner, stop); i > 0 && m.warning[strings.Trim(inner[:i], " ?!")] {
		if rest := strings.TrimSpace(strings.TrimLeft(inner[i:], end+":")); rest != "" {
			return rest
		}
	}
	return s
}

// marksBehind are the marks behind a subject, in all languages.
var marksBehind = sync.OnceValue(func() (all []string) {
	for _, l := range lang.All() {
		all = append(all, l.Subjects.Behind...)
	}
	return all
})

// BaseSubject returns the subject without what programs add (Re:, AW:, [list], EXTERNAL:, RE: RE:,
// 回复：), in lower case and with white space folded. It is equal for all mails of a thread unless a
// person changed the subject.
func BaseSubject(subject string) string {
	s := FoldSubject(subject)
	for {
		_, t := knownMarks().cut(s)
		t = cutListTag(knownMarks().cutWarning(t))
		for _, mark := range marksBehind() {
			t = strings.TrimSpace(strings.TrimSuffix(t, mark))
		}
		if t == s {
			return s
		}
		s = t
	}
}

// FoldSubject returns a subject in lower case with runs of white space as one space.
func FoldSubject(subject string) string {
	return foldWith(subject, unicode.ToLower)
}

// Surroundable returns the byte indexes in a folded subject at which an earlier subject may begin:
// the start, and after each sign in endsMark. An index of subjects looks only there; see Surrounds.
func Surroundable(s string) []int {
	places := []int{0}
	for i, c := range s {
		if strings.ContainsRune(endsMark, c) {
			next := i + utf8.RuneLen(c)
			places = append(places, next+len(s[next:])-len(strings.TrimLeft(s[next:], " ")))
		}
	}
	return places
}

// endsMark holds the signs that end a prefix or a tag that a program puts before a subject.
const endsMark = ":：]】)}>*|"

// Surrounds reports whether the folded subject s is base with something around it that a program may
// have added: a prefix in a language that package lang does not list, or the tag of a mail system.
// Base must be at least OwnSubject words long, because a short one occurs inside other subjects by
// chance.
func Surrounds(s, base string) bool {
	i := strings.Index(s, base)
	if i < 0 || s == base || CountWords(base) < OwnSubject {
		return false
	}
	before, after := strings.TrimSpace(s[:i]), strings.TrimSpace(s[i+len(base):])
	last, _ := utf8.DecodeLastRuneInString(before)
	return (before == "" || strings.ContainsRune(endsMark, last)) &&
		(after == "" || strings.Contains("[【({<*|#@", FirstRune(after)))
}

// Untagged returns a folded subject without the tags and warnings before it: "[External] [#4711]
// Automatic reply: Hello" gives "automatic reply: hello".
func Untagged(subject string) string { return knownMarks().untagged(subject) }

// IsMark reports whether a word is a subject prefix such as "Re".
func IsMark(word string) bool { return knownMarks().named(strings.ToLower(word)) != MarkNone }

// MarkOf returns the mark of a subject in whatever language.
func MarkOf(subject string) Mark { return knownMarks().Of(subject) }

// AnswersBySubject reports whether a subject has the prefix of a reply or a forward.
func AnswersBySubject(subject string) bool { return MarkOf(subject) != MarkNone }

// ForwardsBySubject reports whether a subject has the prefix of a forward.
func ForwardsBySubject(subject string) bool { return MarkOf(subject) == MarkForward }

// Capital returns s with a capital as its first letter.
func Capital(s string) string {
	first := FirstRune(s)
	return strings.ToUpper(first) + s[len(first):]
}

// FirstRune returns the first character of s, or "".
func FirstRune(s string) string {
	for _, r := range s {
		return string(r)
	}
	return ""
}

// ReplySubject returns the subject of an answer: exactly one "Re: " before the original's own words,
// whatever prefixes it had (RFC 5322 §3.6.5).
func ReplySubject(subject string) string {
	s := strings.TrimSpace(subject)
	for {
		lower := strings.ToLower(s)
		_, t := knownMarks().cut(lower)
		if len(t) == len(lower) || len(lower) != len(s) {
			break
		}
		s = strings.TrimSpace(s[len(s)-len(t):])
	}
	return "Re: " + s
}
