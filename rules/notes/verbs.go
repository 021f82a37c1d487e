package notes

import (
	"errors"
	"strconv"
	"strings"

	"informd/rules/dates"
	"informd/rules/mail"
)

// BareVerb is the command that a whole line is, without any more: "stop", "send it now".
func BareVerb(line string) string {
	s := PlainWords(line)
	for _, prefix := range []string{"that was a ", "that was an ", "that was ", "that is a ",
		"that's a ", "it was a ", "it was an ", "it's a ", "it is a ",
		"this was a ", "this is a ", "was a ", "she said ", "he said ", "they said ", "said "} {
		if o, ok := strings.CutPrefix(s, prefix); ok {
			if v := outcomeVerb(o); v != "" {
				return v
			}
		}
	}
	switch s {
	case "cancel", "cancel it", "cancel the follow-up", "cancel the followup", "don't send", "dont send",
		"do not send", "don't send it", "do not send it", "don't send this", "do not send this",
		"stop following up", "stop sending", "stopp", "stop it now", "stop now",
		"don't", "dont", "do not", "don't bother", "drop it", "drop this", "let it go", "let it be", "leave it", "forget it", "forget about it",
		"never mind", "nevermind", "not needed", "no longer needed", "not necessary", "abort",
		"annule", "annuler", "annulez", "laisse tomber", "abbrechen", "nicht nötig", "lass es", "vergiss es":
		return "stop" // of the mistakes, the one that sends nothing
	case "why", "why?", "history", "help?", "status?", "plan?":
		return strings.TrimSuffix(s, "?")
	case "what is the status", "what is the status?", "what's the status", "what's the status?",
		"how do things stand", "how do things stand?", "where do we stand", "where do we stand?":
		return "status"
	case "what is planned", "what is planned?", "what's planned", "what's planned?", "what is next",
		"what is next?", "what's next", "what's next?", "what's the plan", "what's the plan?",
		"what is the plan", "what is the plan?", "what is coming up", "what's coming up", "what's coming up?":
		return "plan"
	case "?", "hilfe", "help me", "how does this work", "how does this work?", "what can you do",
		"what can you do?", "what can i say", "what can i say?":
		return "help"
	case "stop", "stop stop", "stop it", "stop this", "stop that", "stop the follow-up", "stop the followup",
		"stop the follow up":
		return "stop"
	case "nofollow", "no-follow", "no follow", "no follow-up", "no followup", "no follow up",
		"don't follow up", "do not follow up", "dont follow up":
		return "nofollow"
	case "go live", "golive":
		return "go live"
	case "send now", "send it now", "sendnow":
		return "send now"
	case "send as planned", "send it as planned", "as planned":
		return "as planned"
	case "nothanks", "no thanks", "no-thanks", "no thank you", "no thank-you":
		return "nothanks"
	case "sendahead", "send ahead", "send-ahead", "send the questions ahead",
		"send questions ahead":
		return "sendahead"
	case "undo", "undo it", "undo that", "undo this":
		return "undo"
	case "done", "all done", "deferred", "help", "status", "plan", "resume", "export", "later",
		"yes", "no", "met":
		return strings.TrimPrefix(s, "all ")
	case "not a reply", "not an answer", "not a response", "that was not a reply",
		"that was no reply", "that wasn't a reply", "that's not a reply",
		"that is not a reply", "this is not a reply", "this was not a reply", "it was not a reply",
		"that was not an answer", "that was no answer":
		return "not a reply"
	case "new ask", "new-ask", "an ask", "that was an ask", "that is an ask", "this was an ask", "this is an ask", "that was a new ask",
		"this is a new ask", "it was an ask", "it is an ask":
		return "new ask"
	case "wrote", "no ask", "not an ask", "that was no ask", "that was not an ask", "that is no ask", "this is no ask", "this was no ask",
		"it was no ask", "it is no ask", "that's no ask":
		return "wrote"
	case "moved on", "has moved on", "she moved on", "he moved on", "they moved on",
		"she has moved on", "he has moved on":
		return "moved on"
	case "left", "has left", "she left", "he left", "they left", "left the company",
		"has left the company", "she left the company", "he left the company",
		"they left the company", "she has left", "he has left":
		return "left"
	case "cancelled", "canceled":
		return "cancelled"
	}
	return ""
}

// sentence reads a line without a label. told says that a colon made it a command, so
// that what is not understood is said so.
func (r *lineReader) sentence(line string, told bool) partRead {
	body, tag := cutTag(line)
	if v := BareVerb(body); v != "" {
		return one(Command{Verb: v, Line: line, Tag: tag})
	}
	if c, ok := namedFirst(body); ok {
		c.Line, c.Tag = line, tag
		return one(c)
	}
	got := partRead{}
	for _, read := range []func(string, bool) partRead{r.stops, r.outcome, r.said, r.withArgument, r.talk} {
		if got = read(CutPlease(body), told); got.bad != nil || len(got.commands) > 0 {
			break
		}
	}
	if low := strings.ToLower(body); got.bad == nil && len(got.commands) == 0 && body == strings.ToUpper(body) && low != body {
		got = r.sentence(low, told) // A PHONE THAT SHOUTS: no word of it looks like a name, or all do
	}
	for i := range got.commands {
		got.commands[i].Line, got.commands[i].Tag = line, tag
	}
	if got.bad != nil {
		got.bad.Line = line
	}
	return got
}

// stops reads a stop that more is said after: "stop, she called". Without a comma the
// sentence may go on to mean something else: "don't send it before friday".
func (r *lineReader) stops(s string, _ bool) partRead {
	rest, ok := CutPhrase(strings.ReplaceAll(s, "’", "'"), "stop it now", "stop it", "stop now", "stop", "stopp", "don't send it", "don't send this", "don't send",
		"dont send it", "dont send", "do not send it", "do not send this", "do not send")
	if !ok || rest == "" || !ends(rest) || strings.ContainsAny(rest[:1], ":-()") {
		return partRead{}
	}
	got := one(Command{Verb: "stop"})
	got.rest = leftover("", rest)
	return got
}

// CutPlease removes a please from either end.
func CutPlease(s string) string {
	s, _ = CutPhrase(s, "please", "pls", "bitte")
	for _, p := range []string{" please", " pls", " bitte"} {
		if n := len(strings.TrimRight(s, " .!")) - len(p); n > 0 && strings.EqualFold(s[n:n+len(p)], p) {
			return strings.TrimRight(s[:n], " ,")
		}
	}
	return s
}

// withArgument reads a command of one word and what it is about: "later 3d", "why anna".
func (r *lineReader) withArgument(s string, told bool) partRead {
	word, rest := mail.CutWord(s)
	verb := strings.ToLower(strings.TrimSuffix(word, ":"))
	rest = strings.TrimSpace(strings.TrimRight(rest, " .!?"))
	if rest == "" && verb != "pause" && verb != "round" {
		return partRead{}
	}
	switch verb {
	case "later", "pause":
		return r.postpone(verb, rest, s, told)
	case "why", "history", "forget", "about":
		if told || nameLike(rest) {
			return one(Command{Verb: verb, Who: rest, Addr: mail.Address{Addr: mail.AddressIn(rest)}})
		}
	case "find":
		if told || nameLike(rest) {
			return one(Command{Verb: verb, Text: rest})
		}
	case "export":
		switch f := strings.ToLower(rest); f {
		case "csv", "json", "vcard", "mbox":
			return one(Command{Verb: verb, Text: f})
		}
	case "help":
		if BareVerb(rest) != "" || labelVerb(strings.ToLower(rest)) != "" {
			return one(Command{Verb: verb, Text: strings.ToLower(rest)})
		}
	case "stop", "nofollow", "nothanks", "sendahead", "resume":
		if told || nameLike(rest) && capital(rest) {
			return one(Command{Verb: verb, Who: rest, Addr: mail.Address{Addr: mail.AddressIn(rest)}})
		}
	case "round":
		if rest == "" {
			return bad(s, "of how many talks; three to six are usual", "round 6")
		}
		word := strings.ToLower(rest)
		if word == "done" || word == "over" || word == "end" || word == "0" {
			return one(Command{Verb: verb, Text: "0"})
		}
		word = strings.TrimPrefix(strings.TrimSuffix(word, " talks"), "of ")
		if n, err := strconv.Atoi(word); err == nil && n > 0 && n <= 50 {
			return one(Command{Verb: verb, Text: word})
		}
	case "done":
		if told {
			return one(Command{Verb: verb, Text: rest})
		}
	case "asked", "goal", "level", "circle":
		if !strings.Contains(rest, " ") {
			if got := r.labelled(verb, rest, s); len(got.commands) > 0 {
				return got
			}
		}
	case "intro", "same":
		if strings.Contains(rest, "@") || verb == "intro" && capital(rest) && nameLike(rest) {
			return r.labelled(verb, rest, s)
		}
	}
	return partRead{}
}

// postpone reads how long, or until when, something waits: "later 3d", "pause until monday".
func (r *lineReader) postpone(verb, rest, line string, told bool) partRead {
	how := map[string]string{"later": "later 3d", "pause": "pause 2w"}[verb]
	if rest == "" {
		return bad(line, "for how long", how)
	}
	rest, until := CutPhrase(rest, "until", "till", "til", "for", "by", "to", "bis", "für")
	if sp, ok := readSpan(rest); ok {
		return one(Command{Verb: verb, Span: sp})
	}
	if end := clauseEnd(rest); end < len(rest) { // "for 2 weeks, I'm on holiday"
		if sp, ok := readSpan(rest[:end]); ok {
			got := one(Command{Verb: verb, Span: sp})
			got.rest = leftover("", rest[end:])
			return got
		}
	}
	w, err := dates.ReadWhen(rest, r.now, r.zone, false)
	if err == nil && w.Rest == "" {
		return one(Command{Verb: verb}.at(w))
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
		case month, day, dates.UnitOf(w) != 0, w[0] >= '0' && w[0] <= '9':
			return true
		}
		switch w {
		case "summer", "winter", "spring", "autumn", "christmas", "easter", "holidays", "soon":
			return true
		}
	}
	return false
}

// readSpan reads a length of time: "3d", "2 weeks", "in 3 days", "a week".
func readSpan(s string) (dates.Span, bool) {
	s, _ = CutPhrase(s, "in", "another")
	sp, err := dates.ParseSpan(strings.ToLower(strings.ReplaceAll(s, " ", "")))
	if err == nil && !sp.IsZero() {
		return sp, true
	}
	r := &dates.WhenReader{Toks: dates.WhenTokens(s)}
	n, unit, ok := r.Amount()
	r.Take("later")
	if !ok || n < 1 || r.I < len(r.Toks) {
		return dates.Span{}, false
	}
	switch unit {
	case 'm', 'h', 'd', 'w':
		sp, err := dates.ParseSpan(strconv.Itoa(n) + string(unit))
		return sp, err == nil
	}
	return dates.Span{}, false
}
