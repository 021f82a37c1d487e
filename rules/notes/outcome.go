package notes

import (
	"slices"
	"strings"

	"informd/rules/grammar"
	"informd/rules/lang"
	"informd/rules/mail"
)

// outcome reads what an answer was, with more about it: "that was a no, she is moving",
// "that was a later, in march".
func (r *lineReader) outcome(s string, _ bool) partRead {
	t, ok := CutPhrase(s, wasLeads()...)
	if !ok {
		return partRead{}
	}
	word, _ := mail.CutWord(t)
	word = strings.TrimRight(word, ",.;:!")
	rest := t[len(word):]
	verb := indexed().byWas[strings.ToLower(word)]
	if verb == "" || !Ends(rest) {
		return partRead{}
	}
	c, rest := Command{Verb: verb}, leftover("", rest)
	if w, more, ok, _ := r.dateAt(rest, false); ok && verb == Deferred {
		c, rest = c.At(w), leftover("", more)
	}
	got := one(c)
	got.rest = rest
	return got
}

// said reads what an answer was, with who gave it: "Carla said no", "anna has left the
// company", "Bob said later, in march".
func (r *lineReader) said(s string, _ bool) partRead {
	who, rest := saidBy(s)
	if who == "" {
		return partRead{}
	}
	rest, _ = CutPhrase(rest, "has", "just", "have")
	c := Command{Who: who}
	for _, o := range []struct {
		verb    Verb
		phrases []string
	}{
		{Deferred, []string{"said maybe later", "said later", "said not now", "wants to talk later"}},
		{Yes, []string{"said yes", "says yes", "agreed to talk", "agreed", "accepted"}},
		{No, append([]string{"said no", "says no", "declined", "turned me down", "does not want to",
			"doesn't want to"}, lang.Borrowed().Refuse...)},
		{MovedOn, []string{"moved on"}},
		{Left, []string{"left the company", "left the firm", "left"}},
	} {
		if after, ok := CutPhrase(rest, o.phrases...); ok && Ends(after) {
			c.Verb, rest = o.verb, leftover("", after)
			break
		}
	}
	switch pronoun := c.Who == "she" || c.Who == "he" || c.Who == "they"; {
	case c.Verb == "", saidToOthers(rest), c.Verb == Left && rest != "": // "Anna left, and I stayed": she went home
		return partRead{}
	case pronoun:
		c.Who = ""
	}
	if w, more, ok, _ := r.dateAt(rest, false); ok && c.Verb == Deferred {
		c, rest = c.At(w), leftover("", more)
	}
	got := one(c)
	got.rest = rest
	return got
}

// saidToOthers reports whether the words after an answer say that it was not for the owner: "accepted, the committee
// I mean, not me".
func saidToOthers(rest string) bool {
	low := " " + PlainWords(rest) + " "
	return slices.ContainsFunc([]string{" not me ", " not to me ", " i mean "},
		func(said string) bool { return strings.Contains(low, said) })
}

// saidBy returns who a sentence is about, in one to three words before what they did, and
// what follows.
func saidBy(s string) (who, rest string) {
	s = cutOpening(s)
	var words []string
	for rest = s; len(words) < 3; {
		word, after := mail.CutWord(rest)
		pronoun := len(words) == 0 && strings.Contains(" she he they ", " "+strings.ToLower(word)+" ")
		if word == "" || !pronoun && (!grammar.NameLike(word) || strings.ContainsAny(word, ",.;:!?")) {
			return "", ""
		}
		words, rest = append(words, word), after
		first := strings.ToLower(FirstWord(rest))
		if slices.Contains(lang.Borrowed().Has, first) {
			first = "has"
		}
		switch first {
		case "said", "says", "agreed", "accepted", "declined", "turned", "does", "doesn't", "doesn’t", "has",
			"have", "just", "moved", "left", "wants":
			if pronoun {
				return strings.ToLower(word), rest
			}
			return strings.Join(words, " "), rest
		}
		if pronoun {
			return "", ""
		}
	}
	return "", ""
}

// namedFirst reads a name and a command, with a colon between them: "Carla: that was a no".
func namedFirst(s string) (c Command, ok bool) {
	who, what, colon := strings.Cut(s, ":")
	who = strings.TrimSpace(who)
	low := strings.ToLower(who)
	if !colon || !grammar.NameLike(who) || labelVerb(low) != "" || mail.IsMark(low) || low == "subject" || low == "ps" {
		return Command{}, false
	}
	switch v := BareVerb(what); v {
	case "", Resume, Undo, Met:
		return Command{}, false
	default:
		if v.AboutAccount() {
			return Command{}, false
		}
		if slices.Contains([]string{"result", "outcome", "answer", "reply", "response", "what happened"}, low) {
			return Command{Verb: v}, true // a line of a form
		}
		return Command{Verb: v, Who: who, Addr: mail.Address{Addr: mail.AddressIn(who)}}, true
	}
}
