package notes

import (
	"slices"
	"strings"
	"sync"

	"informd/rules/dates"
)

// holdsAll are the words that begin a sentence by which an owner has everything wait.
var holdsAll = sync.OnceValue(func() (all []string) {
	for _, what := range []string{"everything", "it all", "all of it", "all mails", "all mail", "all emails",
		"all follow-ups", "all followups", "all follow ups", "all sending"} {
		all = append(all, "hold "+what, "pause "+what, "stop "+what,
			"put "+what+" on hold", "put on hold "+what)
	}
	all = append(all, "hold the follow-ups", "pause the follow-ups", "hold the followups", "pause the followups")
	for _, what := range []string{"anything", "any mails", "any mail", "any emails",
		"any follow-ups", "any followups"} {
		all = append(all, "don't send "+what, "do not send "+what, "dont send "+what)
	}
	all = append(all, "send nothing", "nothing should go out", "nothing is to go out", "nothing goes out",
		"let nothing go out", "nothing leaves", "no mails", "no follow-ups", "no followups", "take a break",
		"everything can wait", "everything waits", "let everything wait")
	return longestFirst(all)
})

// amAway are those that say that the owner is away.
var amAway = sync.OnceValue(func() []string {
	all := []string{"on holiday", "on vacation", "going on holiday", "going on vacation"}
	for _, i := range []string{"i am ", "i'm ", "im ",
		"i am going ", "i'm going ", "im going ", "i will be ", "i'll be ", "we are ", "we're "} {
		for _, away := range []string{"on holiday", "on holidays", "on vacation", "on leave", "away", "away on holiday",
			"off", "off sick", "out of office", "out of the office", "travelling", "traveling"} {
			all = append(all, i+away)
		}
	}
	return longestFirst(all)
})

// stopsAll are the words by which an owner stops everything until they say resume. "Hold everything" is said by
// anybody, and of anything.
var stopsAll = sync.OnceValue(func() (all []string) {
	for _, what := range []string{"everything", "it all", "all of it", "all mails", "all mail", "all emails",
		"all follow-ups", "all followups", "all sending"} {
		all = append(all, "stop "+what)
	}
	return longestFirst(all)
})

// cutStopAll cuts a sentence that stops everything off the end of a line: "I got the job! Please stop everything."
// Behind a comma it may hang on what stands before: "if they take me, stop everything".
func cutStopAll(line string) (before, clause string, ok bool) {
	i := strings.LastIndexAny(strings.TrimRight(line, " .!"), ".!;")
	if i < 0 {
		return "", "", false
	}
	clause = strings.TrimSpace(line[i+1:])
	rest, stops := CutPhrase(PlainWords(clause), stopsAll()...)
	return line[:i+1], clause, stops && rest == ""
}

// Endless reports whether a pause has no end: all is stopped until the owner says resume.
func (c Command) Endless() bool {
	return c.Verb == Pause && c.Span == (dates.Span{}) && c.Start.IsZero()
}

func longestFirst(all []string) []string {
	slices.SortStableFunc(all, func(a, b string) int { return len(b) - len(a) })
	return all
}

// pauses reads a sentence by which everything waits: "hold everything till the 12th", "I am on holiday
// for two weeks". It must say how long, and nothing else; only what is stopped may have no end: "Stop everything.
// I got the job!"
func (r *lineReader) pauses(s string, _ bool) partRead {
	s = strings.TrimRight(strings.ReplaceAll(s, "’", "'"), " .!")
	rest, holds := CutPhrase(s, holdsAll()...)
	if !holds {
		var away bool
		if rest, away = CutPhrase(s, amAway()...); !away {
			return partRead{}
		}
	}
	rest, _ = CutPhrase(rest, "from now on", "from now", "from today", "from tomorrow", "now", "today")
	when, until := CutPhrase(rest, "until", "till", "til", "before", "to")
	span, long := CutPhrase(rest, "for the next", "for")
	if behind, stops := CutPhrase(s, stopsAll()...); stops && (rest == "" || ends(behind)) {
		got := one(Command{Verb: Pause})
		got.rest = leftover("", rest)
		return got
	}
	if w, err := dates.ReadWhen(when, r.now, r.zone, false); until && err == nil && w.Rest == "" {
		return one(Command{Verb: Pause}.At(w))
	}
	if sp, ok := readSpan(span); long && ok {
		return one(Command{Verb: Pause, Span: sp})
	}
	if holds && (until || long) {
		return bad(s, "it does not say how long in words that I know", Pause.example())
	}
	return partRead{}
}
