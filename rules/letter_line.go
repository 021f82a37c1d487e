package rules

import (
	"regexp"
	"slices"
	"strings"
	"sync"

	"informd/rules/content"
	"informd/rules/lang"
	"informd/rules/manner"
)

// letterLines tell whom an English line of a note speaks of, beside what it says.
type letterLines struct{ them, oneself, orders, asksFirst *regexp.Regexp }

var inLines = sync.OnceValue(func() letterLines {
	known := lang.EnglishSentences().Lines
	fold := func(s string) *regexp.Regexp { return regexp.MustCompile(`(?i)` + s) }
	return letterLines{fold(known.Them), fold(known.Oneself), fold(known.Orders), fold(known.AsksFirst)}
})

// letterLine returns a line of the owner's notes as it may stand in a letter: as it is where it is in the
// letter's language, else in brackets, as what is still to be said.
func letterLine(l content.Letter, line string) string {
	if line == "" || manner.Fits(l.Language, line) {
		return line
	}
	return "[" + strings.Trim(line, "[]") + "]"
}

// A lineAbout says what a line of the owner's notes may be about if it is to stand in a letter. Zero: it speaks to the
// reader, and not of the owner.
type lineAbout struct {
	others bool // the letter is to somebody else than the line speaks of
	owner  bool // the line tells of the owner, as it is meant to
}

// talkLine returns a line about a talk as it may stand in a letter to whom it was with: one that speaks of
// them instead of to them, has no verb, or is addressed to the owner goes into brackets, so that
// the draft is visibly unfinished.
func talkLine(l content.Letter, line string) string { return lineAbout{}.in(l, line) }

func (a lineAbout) in(l content.Letter, line string) string {
	if !l.InEnglish() || line == "" || a.finished(line) {
		return letterLine(l, line)
	}
	return inBrackets(l, line)
}

// inBrackets returns a line of the owner's notes that is not to be sent as it is; "" of none.
func inBrackets(l content.Letter, line string) string {
	line = strings.Trim(line, "[]")
	switch {
	case line == "":
		return ""
	case l.InEnglish():
		return "[Your note says: " + line + "]"
	}
	return "[" + line + "]"
}

// finished reports whether an English line says something by itself, to whoever reads it.
func (a lineAbout) finished(line string) bool {
	switch in := inLines(); {
	case shouted(line):
		return false
	case !a.others && in.them.MatchString(line):
		return false
	case !a.owner && (in.oneself.MatchString(line) || in.orders.MatchString(line) || lang.BeginsWithOrder(line)):
		return false
	}
	return slices.ContainsFunc(strings.Fields(line), func(w string) bool {
		verb, _ := lang.EnglishVerb(w)
		return verb
	})
}

// shouted reports whether a line is in capitals throughout, as one writes to oneself and to nobody else.
func shouted(line string) bool {
	return len(strings.Fields(line)) > 2 && line == strings.ToUpper(line) && line != strings.ToLower(line)
}
