package notes

import (
	"errors"
	"slices"
	"strconv"
	"strings"

	"informd/rules/content"
	"informd/rules/dates"
	"informd/rules/grammar"
	"informd/rules/lang"
	"informd/rules/mail"
)

// sentence reads a line without a label. told says that a colon made it a command, so
// that what is not understood is said so.
func (r *lineReader) sentence(line string, told bool) partRead {
	body, tag := content.CutTag(line)
	if v := BareVerb(body); v != "" {
		return one(Command{Verb: v, Line: line, Tag: tag})
	}
	if a, more, ok := bracketed(body); ok && more == "" { // a line of its own that says whom it is about
		return one(Command{Verb: About, Line: line, Who: a.Name, Addr: a, Tag: tag})
	}
	if c, ok := namedFirst(body); ok {
		c.Line, c.Tag = line, tag
		return one(c)
	}
	got := partRead{}
	for _, read := range []func(string, bool) partRead{r.pauses, r.stops, r.undoes,
		r.outcome, r.said, r.withArgument, r.talk} {
		if got = read(cutPlease(body), told); got.bad != nil || len(got.commands) > 0 {
			break
		}
	}
	if low := strings.ToLower(body); got.bad == nil && len(got.commands) == 0 &&
		body == strings.ToUpper(body) && low != body {
		got = r.sentence(low, told) // A PHONE THAT SHOUTS: no word of it looks like a name, or all do
	}
	return got.of(line, tag)
}

// stops reads a stop that more is said after: "stop, she called". Without a comma the
// sentence may go on to mean something else: "don't send it before friday".
func (r *lineReader) stops(s string, _ bool) partRead {
	rest, ok := CutPhrase(strings.ReplaceAll(s, "’", "'"), stopBegins()...)
	if !ok || rest == "" || !Ends(rest) || strings.ContainsAny(rest[:1], ":-()") {
		return partRead{}
	}
	got := one(Command{Verb: Stop})
	got.rest = leftover("", rest)
	return got
}

// undoes reads an undo that says whose fault it was: "undo, sorry wrong ben". A line that goes on to say what is so
// instead is read whole.
func (r *lineReader) undoes(s string, _ bool) partRead {
	const fewWords = 6
	rest, ok := CutPhrase(s, longestFirst(indexed().byVerb[Undo].says)...)
	why := leftover("", rest)
	if _, excuses := CutPhrase(why, notePhrases().Excuses...); !ok || !excuses || len(strings.Fields(why)) > fewWords {
		return partRead{}
	}
	if _, _, corrects := WrongPerson(why); corrects {
		return partRead{}
	}
	return one(Command{Verb: Undo})
}

// cutPlease removes a please from either end.
func cutPlease(s string) string {
	s, _ = CutPhrase(s, lang.NoteWords().Please...)
	for _, p := range lang.NoteWords().Please {
		p = " " + p
		if n := len(strings.TrimRight(s, " .!")) - len(p); n > 0 && strings.EqualFold(s[n:n+len(p)], p) {
			return strings.TrimRight(s[:n], " ,")
		}
	}
	return s
}

// withArgument reads a verb of one word and what it is about: "later 3d", "why anna". Without
// a colon that made it a command (told), what follows must not be the rest of a sentence.
func (r *lineReader) withArgument(s string, told bool) partRead {
	head, rest := mail.CutWord(s)
	verb := Verb(strings.ToLower(strings.TrimSuffix(head, ":")))
	rest = strings.TrimSpace(strings.TrimRight(rest, " .!?"))
	w := verb.word()
	switch {
	case rest != "", w.takes == takesSpan, w.takes == takesCount: // of these, it is said what is missing
	default:
		return partRead{}
	}
	switch w.takes {
	case takesSpan:
		return r.postpone(verb, rest, s, told)
	case takesName:
		return w.named(rest, told)
	case takesCount:
		return count(verb, strings.ToLower(rest), s)
	case takesChoice:
		if got := w.choose(rest, s, ""); len(got.commands) > 0 && !strings.Contains(rest, " ") {
			return got
		}
	case takesPeople, takesAddress:
		if w.namesOne(rest) {
			return r.labelled(verb, rest, s)
		}
	default:
		if text, ok := w.textOf(rest, told); ok {
			return one(Command{Verb: verb, Text: text})
		}
	}
	return partRead{}
}

// namesOne reports whether what stands behind a verb is somebody: an address, or for whom one is introduced
// to, a name.
func (w word) namesOne(s string) bool {
	return strings.Contains(s, "@") || w.takes == takesPeople && grammar.Capital(s) && grammar.NameLike(s)
}

// named reads whom a verb is about.
func (w word) named(rest string, told bool) partRead {
	if a, more, ok := bracketed(rest); ok && Ends(more) {
		return one(Command{Verb: w.verb, Who: a.Name, Addr: a})
	}
	if told || grammar.NameLike(rest) && (w.namesSmall() || grammar.Capital(rest)) {
		return one(Command{Verb: w.verb, Who: rest, Addr: mail.Address{Addr: mail.AddressIn(rest)}})
	}
	return partRead{}
}

// textOf returns the text that a verb takes of what stands behind it, and whether it can be that.
func (w word) textOf(rest string, told bool) (text string, ok bool) {
	switch w.takes {
	case takesSearch:
		return rest, told || grammar.NameLike(rest)
	case takesFormat:
		f, known := content.FormatNamed(strings.ToLower(rest))
		return f.Name, known
	case takesVerb:
		low := strings.ToLower(rest)
		return low, BareVerb(rest) != "" || labelVerb(low) != ""
	case takesWhich:
		return rest, told
	}
	return "", false
}

// namesSmall reports whether a name behind a verb may be written small: where the verb is a
// question, or nothing without one.
func (w word) namesSmall() bool { return w.quote || len(w.says) == 0 }

// count reads of how many talks a round is: "6", "of 4 talks", "done".
func count(verb Verb, rest, line string) partRead {
	switch {
	case rest == "":
		return bad(line, "of how many talks; three to six are usual", verb.example())
	case slices.Contains(notePhrases().NoRound, rest):
		return one(Command{Verb: verb, Text: "0"})
	}
	rest = strings.TrimPrefix(strings.TrimSuffix(rest, notePhrases().Count[1]), notePhrases().Count[0])
	if n, err := strconv.Atoi(rest); err == nil && n > 0 && n <= 50 {
		return one(Command{Verb: verb, Text: rest})
	}
	return partRead{}
}

// postpone reads how long, or until when, something waits: "later 3d", "pause until monday".
func (r *lineReader) postpone(verb Verb, rest, line string, told bool) partRead {
	how := verb.example()
	if rest == "" {
		return bad(line, "for how long", how)
	}
	rest, until := CutPhrase(rest, lang.NoteWords().Until...)
	if sp, more, ok := spanBefore(rest); ok {
		got := one(Command{Verb: verb, Span: sp})
		got.rest = leftover("", more)
		return got
	}
	w, err := dates.ReadWhen(rest, r.now, r.zone, false)
	if err == nil && w.Rest == "" {
		return one(Command{Verb: verb}.At(w))
	}
	if err == nil && strings.ContainsAny(rest[:1], "0123456789") {
		err = dates.ErrNoDate
	}
	switch {
	case err != nil && !errors.Is(err, dates.ErrNoDate):
		return bad(line, err.Error(), how)
	case err != nil && (told || until && len(strings.Fields(rest)) <= 3 || soundsLikeTime(rest)):
		return bad(line, "“"+rest+"” is no length of time", how)
	}
	return partRead{}
}

// spanBefore reads a length of time, and what else is said behind it: "2 weeks, I'm on holiday".
func spanBefore(s string) (sp dates.Span, more string, ok bool) {
	if sp, ok = readSpan(s); ok {
		return sp, "", true
	}
	end := clauseEnd(s)
	sp, ok = readSpan(s[:end])
	return sp, s[end:], ok && end < len(s)
}

// soundsLikeTime reports whether a few words speak of a time that cannot be read: "end of
// january", "3x", "after the holidays".
func soundsLikeTime(s string) bool {
	words := strings.Fields(strings.ToLower(s))
	if len(words) > 4 {
		return false
	}
	for _, w := range words {
		_, month := dates.MonthNamed(w)
		_, day := dates.WeekdayNamed(w)
		switch {
		case month, day, dates.UnitOf(w) != 0, w[0] >= '0' && w[0] <= '9', slices.Contains(notePhrases().Seasons, w):
			return true
		}
	}
	return false
}

// readSpan reads a length of time: "3d", "2 weeks", "in 3 days", "a week".
func readSpan(s string) (dates.Span, bool) {
	s, _ = CutPhrase(s, notePhrases().Ahead...)
	return dates.ReadSpan(s, notePhrases().LaterOn...)
}
