package notes

import (
	"slices"
	"strings"
	"sync"

	"informd/rules/dates"
	"informd/rules/lang"
	"informd/rules/mail"
)

// pauses returns the phrases that pause everything, the longer ones first. Only "stop everything" may pause without an
// end: people say "hold everything" on many occasions.
var pauses = sync.OnceValue(func() lang.Pauses {
	p := lang.EnglishSentences().Pauses
	p.Hold, p.Away, p.Stop = longestFirst(p.Hold), longestFirst(p.Away), longestFirst(p.Stop)
	p.AwayBare = longestFirst(p.AwayBare)
	return p
})

// cutStopAll cuts a sentence that stops everything off the end of a line: "I got the job! Please stop everything."
// It does not cut after a comma, because of conditions: "if they take me, stop everything".
func cutStopAll(line string) (before, clause string, ok bool) {
	before, clause, ok = cutLastSentence(line)
	rest, stops := CutPhrase(PlainWords(clause), pauses().Stop...)
	return before, clause, ok && stops && rest == ""
}

// cutLastSentence cuts the last sentence off a line of several: "The cough is gone. |Go on with everything!|"
func cutLastSentence(line string) (before, last string, ok bool) {
	i := strings.LastIndexAny(strings.TrimRight(line, " .!"), ".!;")
	if i < 0 {
		return "", "", false
	}
	return line[:i+1], strings.TrimSpace(line[i+1:]), true
}

// GoesOn reports whether a note ends by saying that all is to go on: "feeling better, go on". It returns the words
// before that, and those that say it. They order something only while something is paused, or may be.
func GoesOn(text string) (before, clause string, ok bool) {
	clause = strings.TrimSpace(text)
	if i := strings.LastIndexAny(strings.TrimRight(clause, " .!"), ".,!;:\n"); i >= 0 {
		before, clause = clause[:i+1], strings.TrimSpace(clause[i+1:])
	}
	return before, clause, slices.Contains(pauses().GoOn, PlainWords(clause))
}

// Endless reports whether a pause has no end: all is stopped until the owner says resume.
func (c Command) Endless() bool {
	return c.Verb == Pause && c.Span == (dates.Span{}) && c.Start.IsZero()
}

// cutAway cuts off the words that say that the owner is away, and the day from which on: "until 5 July" in "I'm on
// holiday from 20 June until 5 July". bare reports that the words do not say who is away: "away 20 June - 5 July".
func cutAway(s string) (rest string, bare bool) {
	rest, away := CutPhrase(s, pauses().Away...)
	if !away {
		if rest, bare = CutPhrase(s, pauses().AwayBare...); !bare {
			return "", false
		}
	}
	rest = strings.NewReplacer(" - ", " "+pauses().Until[0]+" ", " – ", " "+pauses().Until[0]+" ").Replace(rest)
	rest, _ = CutPhrase(rest, pauses().From...)
	return cutWhereTo(rest), bare
}

// cutWhereTo cuts off the few words that say why the owner is away: "skiing" in "I'm off skiing till the 15th".
func cutWhereTo(rest string) string {
	const fewWords = 3
	behind := rest
	for range fewWords {
		_, until := CutPhrase(behind, pauses().Until...)
		if _, long := CutPhrase(behind, pauses().For...); until || long {
			return behind
		}
		_, behind, _ = strings.Cut(behind, " ")
	}
	return rest
}

// holdsOn reports whether what follows a day says once more that everything waits: "please leave everything".
func holdsOn(rest string) bool {
	rest, _ = CutPhrase(rest, notePhrases().Politely...)
	_, holds := CutPhrase(rest, pauses().Hold...)
	return holds
}

// ordersMore reports whether what follows a day is said to informd, and so of the owner's absence: "no mails please".
func ordersMore(rest string) bool {
	for s := range mail.Sentences(strings.TrimLeft(rest, ",; ")) {
		if holdsOn(PlainWords(s)) {
			return true
		}
	}
	return false
}

// holdsMore reports whether all that follows a day says once more that nothing is to go out, or what the owner has not
// got with them: "no laptop. Please no mails to anybody".
func holdsMore(rest string) bool {
	for s := range mail.Sentences(strings.TrimLeft(rest, ",; ")) {
		s, _ = CutPhrase(PlainWords(s), notePhrases().Politely...)
		after, bare := CutPhrase(s, pauses().Without...)
		if _, holds := CutPhrase(s, pauses().Hold...); s != "" && !holds && !(bare && Ends(after)) {
			return false
		}
	}
	return true
}

// longestFirst sorts phrases by length, so that a phrase comes before its own beginnings.
func longestFirst(all []string) []string {
	return slices.SortedStableFunc(slices.Values(all), func(a, b string) int { return len(b) - len(a) })
}

// pauses reads a sentence by which everything waits: "hold everything till the 12th", "I am on holiday
// for two weeks". It must say how long, and nothing else; only what is stopped may have no end: "Stop everything.
// I got the job!"
func (r *lineReader) pauses(s string, _ bool) partRead {
	s = strings.TrimRight(strings.ReplaceAll(s, "’", "'"), " .!")
	rest, holds := CutPhrase(s, pauses().Hold...)
	pause, bare := Command{Verb: Pause}, false
	if !holds {
		if rest, bare = cutAway(s); rest == "" {
			return partRead{}
		}
		pause.Away = true
	}
	rest, _ = CutPhrase(rest, pauses().Now...)
	when, until := CutPhrase(rest, pauses().Until...)
	if holds && !until {
		when, until = CutPhrase(rest, pauses().Before...)
	}
	span, long := CutPhrase(rest, pauses().For...)
	if behind, stops := CutPhrase(s, pauses().Stop...); stops && (rest == "" || Ends(behind)) {
		got := one(Command{Verb: Pause})
		got.rest = leftover("", rest)
		return got
	}
	w, err := dates.ReadWhen(when, r.now, r.zone, false)
	if until && err == nil && (holdsOn(w.Rest) || holdsMore(w.Rest)) && !(bare && Ends(w.Rest)) {
		pause.Whoever = bare && !ordersMore(w.Rest)
		if pause.Away && w.Day { // the last day of an absence belongs to it
			w.Start = dates.Clock{}.OnDay(w.Start, 1, r.zone).UTC()
		}
		return one(pause.At(w))
	}
	if sp, ok := readSpan(span); long && ok && !bare {
		pause.Span = sp
		return one(pause)
	}
	if holds && (until || long) {
		return bad(s, "it does not say how long in words that I know", Pause.example())
	}
	return partRead{}
}
