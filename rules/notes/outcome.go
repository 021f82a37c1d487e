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
	t, ok := CutPhrase(s, notePhrases().ThatWas...)
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
	rest, _ = CutPhrase(rest, lang.NoteWords().Has...)
	c := Command{Who: who}
	for _, o := range []struct {
		verb    Verb
		phrases []string
	}{
		{Deferred, notePhrases().Later},
		{Yes, notePhrases().Yes},
		{No, lang.NoteWords().Refuse},
		{MovedOn, notePhrases().MovedOn},
		{Left, notePhrases().Left},
	} {
		if after, ok := CutPhrase(rest, o.phrases...); ok && Ends(after) {
			c.Verb, rest = o.verb, leftover("", after)
			break
		}
	}
	switch pronoun := slices.Contains(lang.NoteWords().Pronouns, c.Who); {
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
	return slices.ContainsFunc(notePhrases().NotMine,
		func(said string) bool { return strings.Contains(low, " "+said+" ") })
}

// isPronoun reports whether a word stands in the place of a name. Those of other languages do so in small letters only:
// "Ella" and "Elle" are names in English.
func isPronoun(word string) bool {
	low := strings.ToLower(word)
	return slices.Contains(lang.EnglishNotes().Pronouns, low) ||
		word == low && slices.Contains(lang.NoteWords().Pronouns, low)
}

// saidBy returns who a sentence is about, in one to three words before what they did, and
// what follows.
func saidBy(s string) (who, rest string) {
	s = cutOpening(s)
	var words []string
	for rest = s; len(words) < 3; {
		word, after := mail.CutWord(rest)
		pronoun := len(words) == 0 && isPronoun(word)
		if word == "" || !pronoun && (!grammar.NameLike(word) || strings.ContainsAny(word, ",.;:!?")) {
			return "", ""
		}
		words, rest = append(words, word), after
		first := strings.ToLower(FirstWord(rest))
		if slices.Contains(notePhrases().Answers, first) || slices.Contains(lang.NoteWords().Has, first) {
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
	if !colon || !grammar.NameLike(who) || labelVerb(low) != "" || mail.IsMark(low) ||
		slices.Contains(notePhrases().NoName, low) {
		return Command{}, false
	}
	switch v := BareVerb(what); v {
	case "", Resume, Undo, Met:
		return Command{}, false
	default:
		if v.AboutAccount() {
			return Command{}, false
		}
		if slices.Contains(notePhrases().Headings, low) {
			return Command{Verb: v}, true // a line of a form
		}
		return Command{Verb: v, Who: who, Addr: mail.Address{Addr: mail.AddressIn(who)}}, true
	}
}
