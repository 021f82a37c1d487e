package notes

import (
	"slices"
	"strings"
	"sync"
	"unicode/utf8"

	"informd/rules/dates"
	"informd/rules/grammar"
	"informd/rules/lang"
	"informd/rules/mail"
)

// A Refusal says how sure it is that a note wants no follow-up, although it has no command that says so.
type Refusal int

const (
	NoRefusal   Refusal = iota
	MayRefuse           // it tells of an answer by another road, or of a mistake
	SeemsRefuse         // a line begins as one does that wants none, whatever comes behind: "No need, she called"
)

// Refusal returns how sure it is that the text of the note, or a line that was not understood, wants
// no follow-up.
func (n Note) Refusal() (most Refusal) {
	lines := strings.Split(n.Text, "\n")
	for _, m := range n.Unclear {
		lines = append(lines, m.Line)
	}
	for _, line := range lines {
		s := strings.ReplaceAll(cutPlease(line), "’", "'")
		switch {
		case beginsRefusal(s):
			return SeemsRefuse
		case tellsOfAnswer(s):
			most = MayRefuse
		}
	}
	return most
}

// stopLines returns the whole lines that say stop, in all languages.
func stopLines() (lines []string) {
	for _, l := range lang.All() {
		lines = append(lines, l.Refusals.Stop...)
	}
	return lines
}

// stopBegins are the beginnings of lines that say stop and go on, in all languages.
var stopBegins = sync.OnceValue(func() (begins []string) {
	for _, l := range lang.All() {
		begins = append(begins, l.Refusals.Begins...)
	}
	return begins
})

// refusing are the beginnings of lines that refuse a follow-up to the person named after them, in all languages. Such a
// line counts only if that person has an open ask: "stop smoking" is a note.
var refusing = sync.OnceValue(func() (begins []string) {
	for _, l := range lang.All() {
		begins = append(begins, l.Refusals.Named...)
	}
	return begins
})

// RefusedName returns the name in a refusal, such as "anna" in "don't write to anna again". It returns "" if the line
// is no refusal.
func RefusedName(line string) string {
	who, _ := RefusedFor(line)
	return who
}

// RefusedFor is RefusedName, and also returns the reason that follows the name: "stop anna, she's ill". A line that
// goes on to name a time or a condition may only want to wait, and refuses nobody: "stop anna, she needs two weeks".
func RefusedFor(line string) (who, reason string) {
	const furthest = 12 // words before a reason
	for i := 2; i < min(furthest, len(strings.Fields(line))); i++ {
		said, why := cutWords(line, i)
		if !beginsReason(said, why) {
			continue
		}
		if MayAwait(why) {
			return "", ""
		}
		return refusedName(strings.TrimRight(said, " ,;.!–-")), why
	}
	return refusedName(line), ""
}

// cutWords returns the first n words of a line, and the rest.
func cutWords(line string, n int) (first, rest string) {
	rest = line
	for range n {
		_, rest = mail.CutWord(rest)
	}
	return strings.TrimSpace(strings.TrimSuffix(line, rest)), strings.TrimSpace(rest)
}

// beginsReason reports whether the rest of a line tells why, and does not go on with other names: "she's ill" or,
// behind a comma, "found somebody nearer".
func beginsReason(before, rest string) bool {
	v := grammar.Vocabulary()
	first := strings.ToLower(FirstWord(strings.ReplaceAll(rest, "’", "'")))
	switch before[len(before)-1] {
	case '.', '!', ';', ',':
		return v.Them[first] || v.Reasons[first] || v.Owner[first] || v.Determiners[first] || grammar.IsPast(first)
	}
	return v.Them[first] || v.Causes[first]
}

// awaits reports whether a word may say that something is only to wait, or depends on something.
func awaits(word string) bool {
	w := strings.Trim(word, ".,;:!?–-")
	_, month := dates.MonthNamed(w)
	_, day := dates.WeekdayNamed(w)
	v := grammar.Vocabulary()
	return v.Awaits[w] || v.Delays[w] || v.Next[w] || month || day
}

// refusedName is RefusedName of a line without a reason.
func refusedName(line string) string {
	s := strings.ReplaceAll(cutPlease(strings.TrimSpace(line)), "’", "'")
	who, ok := CutPhrase(s, refusing()...)
	if !ok {
		who, ok = cutStop(s)
	}
	if !ok || who == s {
		return ""
	}
	who = strings.TrimRight(strings.TrimSpace(who), " .!")
	for _, l := range lang.All() {
		for _, tail := range l.Refusals.Again {
			who = strings.TrimSuffix(who, " "+tail)
		}
	}
	words, v := strings.Fields(who), grammar.Vocabulary()
	goesOn := func(w string) bool { return v.Delays[w] || v.Reasons[w] || strings.HasSuffix(w, ".") } // "anna so soon"
	if len(words) == 0 || len(words) > 3 || strings.ContainsAny(who, ",;:?") || slices.ContainsFunc(words[1:], goesOn) {
		return ""
	}
	return who
}

// cutStop cuts a whole line that says stop from the end of a line, behind a name: "Anna nicht mehr
// schreiben".
func cutStop(line string) (who string, ok bool) {
	low := strings.TrimRight(strings.ToLower(line), " .!")
	for _, stop := range stopLines() {
		if rest, found := strings.CutSuffix(low, " "+stop); found && len(rest) > len(who) {
			who, ok = strings.TrimRight(rest, " :,–-"), true
		}
	}
	return who, ok
}

// maxRefusal is the largest number of words in a line that refuses a follow-up and names somebody.
const maxRefusal = 8

// RefusesNamed reports whether a short line bears one of the names and, around it, the words of a line
// that says stop, whatever their order and ending: "Schreib Anna nicht mehr".
func RefusesNamed(line string, names []string) bool {
	said := strings.Fields(PlainWords(line))
	if len(said) > maxRefusal || strings.Contains(line, "?") ||
		!slices.ContainsFunc(said, func(w string) bool { return slices.Contains(names, w) }) {
		return false
	}
	heard := func(word string) bool {
		return slices.ContainsFunc(said, func(w string) bool {
			return w == word || utf8.RuneCountInString(w) > 4 && strings.HasPrefix(word, w)
		})
	}
	return slices.ContainsFunc(stopLines(), func(stop string) bool {
		words := strings.Fields(stop)
		return len(words) > 1 && !slices.ContainsFunc(words, func(w string) bool { return !heard(w) })
	})
}

// refusalStarts are the beginnings of lines that may refuse a follow-up, in all languages: those
// that end with a word, and those of scripts that put no space between words.
var refusalStarts = sync.OnceValue(func() (starts struct{ words, signs []string }) {
	starts.words = slices.Clone(refusing())
	for _, l := range lang.All() {
		for _, s := range l.Refusals.May {
			if last, _ := utf8.DecodeLastRuneInString(s); mail.Unspaced(last) {
				starts.signs = append(starts.signs, s)
			} else {
				starts.words = append(starts.words, s)
			}
		}
	}
	return starts
})

// beginsRefusal reports whether a line begins as one does that wants no follow-up.
func beginsRefusal(line string) bool {
	starts := refusalStarts()
	line = strings.TrimSpace(line)
	for _, s := range starts.signs { // a Japanese sentence ends with its verb; one sign alone is part of other words
		if strings.HasPrefix(line, s) || utf8.RuneCountInString(s) > 1 && strings.Contains(line, s) {
			return true
		}
	}
	_, begun := CutPhrase(line, starts.words...)
	return begun
}

// tellsOfAnswer reports whether a line tells of an answer that did not come by mail, or of a mistake. Words that only
// look similar do not count: "background", "replacement", "responsible".
func tellsOfAnswer(line string) bool {
	s := " " + PlainWords(line) + " "
	for _, l := range lang.All() {
		for _, other := range l.Refusals.Unlike {
			s = strings.ReplaceAll(s, other, " ")
		}
	}
	return slices.ContainsFunc(lang.All(), func(l lang.Language) bool { return mail.Says(s, l.Refusals.Tells...) })
}

// OfFirstPerson reports whether a sentence has its writer as a doer: "I can't make it on Friday".
func OfFirstPerson(sentence string) bool {
	v := grammar.Vocabulary()
	words := strings.FieldsFunc(PlainWords(sentence), func(c rune) bool { return strings.ContainsRune(" ,;:.!?", c) })
	return slices.ContainsFunc(words, func(w string) bool { return v.Owner[w] })
}
