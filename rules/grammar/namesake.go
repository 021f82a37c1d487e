package grammar

import (
	"maps"
	"slices"
	"strings"

	"informd/rules/dates"
	"informd/rules/lang"
	"informd/rules/mail"
)

// Other people share the names of the owner's contacts: a cousin, a flatmate, somebody in a choir. The words around
// a name in a note can show that it means, or may mean, one of these namesakes.

// namesake reports whether the words before a name say that it is another person's: "my flatmate Lena", "not that
// Owen", "a Mr Fashina, and not Mr Fashanu".
func namesake(before []nameToken, meant bool) bool {
	n := len(before)
	word := func(back int) string {
		if n < back {
			return ""
		}
		return strings.ToLower(before[n-back].text)
	}
	switch v := Vocabulary(); {
	case v.Unlike[word(1)], v.Copies[word(1)]:
		return true
	case v.BeforeNames[word(1)] && v.States[word(2)]: // "the plumber is called Ben"
		return true
	case v.That[word(1)]:
		return v.Not[word(2)]
	case v.Sides[word(1)]:
		return v.Not[word(2)] && !meant // "talked with Nikhil, not with Tara"
	}
	back := 1
	if mail.IsTitle(word(1)) {
		back = 2
	}
	v := Vocabulary()
	if v.Not[word(back)] && !meant {
		return !v.Denied[word(back+1)]
	}
	return v.People[word(1)] && (v.Mine[word(2)] || v.Mine[word(3)])
}

// In returns the names as a text means them. It leaves out people where the text means a namesake, "different
// Hector". It marks people as doubtful where the text says which person of that name it means, "Ben from payroll",
// "Igor Blaszak", "Ben, my driver", or where the name is only spelt as it sounds.
func (s Names) In(text string) Names {
	toks := nameTokens(text)
	s.heard = s.heardIn(toks)
	for _, word := range slices.Sorted(maps.Keys(s.heard)) {
		s.doubles = append(s.doubles, s.heard[word])
	}
	for i, next := 0, 0; i < len(toks); i = next {
		m, n := s.mentionAt(toks[i:])
		if next = i + max(n, 1); n == 0 {
			continue
		}
		if len(m.People) == 1 && (n > 1 || Vocabulary().Not[lastOf(toks[:i])]) {
			s.inFull = append(s.inFull, m.People[0])
		}
		switch {
		case s.meansAnother(toks, i, n):
			s.unmeant = append(s.unmeant, m.People...)
		case n == 1 && saysWhichOne(toks, i, text):
			s.doubles = append(s.doubles, m.People...)
		}
		if n == 1 {
			s.unmeant = append(s.unmeant, s.ruledOut(m.People, toks[i+1:])...)
		}
	}
	return s
}

// meansAnother reports whether the n words at a place name somebody else than the known person: "different
// Hector", "neither of my two Claires", "Tom from my share house", "Pat Ismail (no relation)".
func (s Names) meansAnother(toks []nameToken, at, n int) bool {
	before, behind := toks[:at], toks[at+1:]
	return Vocabulary().Different[lastOf(before)] || ofNeither(before) || n == 1 && ofOwnCircle(before, behind) ||
		s.unrelated(toks, at, n)
}

// saysWhichOne reports whether a text says which person of a first name it means. Owners need not say that of the
// known person, so it may be somebody else.
func saysWhichOne(toks []nameToken, at int, text string) bool {
	before, behind := toks[:at], toks[at+1:]
	return specified(toks[at], behind, text) || belongs(before, behind) ||
		Vocabulary().The[lastOf(before)] && tellsWhich(behind)
}

// unrelated reports whether a text says that a person only shares the name: "Ismail is my landlord; no relation to
// Ms Farah Ismail". It is false where "no relation to" comes before a person whom the text also names in full
// elsewhere.
func (s Names) unrelated(toks []nameToken, at, n int) bool {
	if n == 1 && len(toks) > at+2 && deniesKin(toks[at+1:at+3]) {
		return true // "Pat Ismail (no relation)"
	}
	from := at
	for from > 0 && (mail.IsTitle(strings.ToLower(toks[from-1].text)) || Vocabulary().Mine[lastOf(toks[:from])]) {
		from--
	}
	if from > 0 && Vocabulary().Preps[lastOf(toks[:from])] {
		from--
	}
	if from < 2 || !deniesKin(toks[from-2:from]) {
		return false
	}
	who, _ := s.mentionAt(toks[at:])
	for i := 0; i < len(toks); i++ {
		if m, words := s.mentionAt(toks[i:]); words > 1 && i != at && slices.Equal(m.People, who.People) {
			return false
		}
	}
	return true
}

// deniesKin reports whether two words deny a family tie: "no relation", "not related".
func deniesKin(two []nameToken) bool {
	v := Vocabulary()
	return v.Denials[strings.ToLower(two[0].text)] && v.Kin[strings.ToLower(two[1].text)]
}

// tellsWhich reports whether the words after "the Ismail" tell which one is meant: "with whom I met", "who owns my
// flat".
func tellsWhich(behind []nameToken) bool {
	v := Vocabulary()
	if len(behind) > 1 && v.Preps[behind[0].text] {
		behind = behind[1:]
	}
	return len(behind) > 0 && v.TellsMore[behind[0].text]
}

// ofNeither reports whether the words before a name say that nobody of that name is meant: "neither of my two
// Claires".
func ofNeither(before []nameToken) bool {
	words := make([]string, len(before))
	for i, t := range before {
		words[i] = strings.ToLower(t.text)
	}
	i, v := len(words)-1, Vocabulary()
	for i >= 0 && (v.Determiners[words[i]] || v.SomeFew[words[i]]) {
		i--
	}
	return i > 0 && v.Of[words[i]] && (v.Neither[words[i-1]] || i > 1 && v.Not[words[i-2]]) // "not either of"
}

// ruledOut returns the people of a first name whom the text soon after excludes by their surname: "Thabo
// (brother-in-law, not Nkuna)".
func (s Names) ruledOut(people []int, behind []nameToken) (out []int) {
	const soon = 7
	for i, t := range behind[:min(len(behind), soon)] {
		if !Vocabulary().Not[strings.ToLower(t.text)] {
			continue
		}
		rest := behind[i+1:]
		isLead := func(w string) bool { return mail.IsTitle(w) || Vocabulary().Your[w] }
		for len(rest) > 0 && isLead(strings.ToLower(rest[0].text)) {
			rest = rest[1:]
		}
		if len(rest) == 0 || strings.HasSuffix(rest[0].text, wordForms().Genitives[0]) {
			continue
		}
		if m, n := s.mentionAt(rest); n > 0 {
			out = append(out, slices.DeleteFunc(m.People, func(i int) bool { return !slices.Contains(people, i) })...)
		}
	}
	return out
}

// ofOwnCircle reports whether the words around a first name say that it is a relative or friend of the owner's,
// and not a contact: "Tom from my share house", "our Nigel, that's my cousin".
func ofOwnCircle(before, behind []nameToken) bool {
	const soon = 4
	v := Vocabulary()
	if len(behind) > 1 && v.From[behind[0].text] && v.Mine[behind[1].text] {
		return len(before) == 0 || v.Joins[lastOf(before)]
	}
	return v.Mine[lastOf(before)] && slices.ContainsFunc(behind[:min(len(behind), soon)],
		func(t nameToken) bool { return v.People[t.text] })
}

// belongs reports whether a first name is called the owner's own, as families do: "our Nigel has moved", but not
// "my Ruth call".
func belongs(before, behind []nameToken) bool {
	v := Vocabulary()
	if !v.Mine[lastOf(before)] {
		return false
	}
	return len(behind) > 0 && (v.Acts(behind[0].text) || v.Mine[behind[0].text])
}

// theOther returns the person meant by "the other" of two people who share a name, if the text names one of them
// in full.
func (s Names) theOther(before []nameToken, people []int) []int {
	if !Vocabulary().Other[lastOf(before)] || len(people) != 2 {
		return nil
	}
	return slices.DeleteFunc(slices.Clone(people), func(i int) bool { return slices.Contains(s.inFull, i) })
}

// oneCalled reports whether "a" or "an" before a first name makes it just somebody of that name: "a Birgit at the
// choir". "An Callum's passed me a name" does not: there "An" is Scots for "and".
func oneCalled(before, name string) bool {
	return Capital(name) && strings.HasSuffix(strings.ToLower(" "+before), " "+lang.EnglishArticle(name)+" ")
}

// heardIn returns the people whose names are written as they sound, "jesica" for Jessica, or with two letters
// swapped, "Denies" for Denise. The text must not name them correctly elsewhere, and nobody else may fit.
func (s Names) heardIn(toks []nameToken) map[string]int {
	heard := map[string]int{}
	var named []int
	for i := range toks {
		m, n := s.mentionAt(toks[i:])
		if named = append(named, m.People...); n > 0 || len(toks[i].key) < 5 || NotName(toks[i].text) {
			continue
		}
		if who := s.sounding(toks[i], Capital(toks[i].text) || standsAsName(toks, i)); len(who) == 1 {
			heard[toks[i].key] = who[0]
		}
	}
	maps.DeleteFunc(heard, func(_ string, i int) bool { return slices.Contains(named, i) })
	return heard
}

// standsAsName reports whether a word in small letters stands where a name does: "w |saumel|", "|helne| said yes".
func standsAsName(toks []nameToken, at int) bool {
	v := Vocabulary()
	if at == 0 {
		return len(toks) > 1 && (v.Says[toks[1].key] || v.Verbs[toks[1].key])
	}
	before := lastOf(toks[:at])
	with := v.With[before] && !v.Plain[before] && !v.Preps[before] && !v.Joins[before]
	return with || v.Toward[before] || v.Transitive[before] || v.Handed[before]
}

// sounding returns the people whose name a word sounds like or, where it may be a name, spells with two letters
// swapped.
func (s Names) sounding(t nameToken, named bool) (who []int) {
	for i, name := range s.people {
		if slices.ContainsFunc(mail.NameWords(name), func(w string) bool {
			slipped := named && swapped(w, t.key) && w[0] == t.key[0] // "nobody denies it"
			plural := wordForms().Plural
			heard := soundOf(w) == soundOf(t.key) && strings.HasSuffix(w, plural) == strings.HasSuffix(t.key, plural)
			return len(w) > 3 && (slipped || heard)
		}) {
			who = append(who, i)
		}
	}
	return who
}

// MayMeanAnother reports whether the text may mean a namesake of person i.
func (s Names) MayMeanAnother(i int) bool {
	return slices.Contains(s.doubles, i) || slices.Contains(s.unmeant, i)
}

// specified reports whether the words after a first name say which person is meant: by another surname, by where
// they are from, or by what they are to the owner.
func specified(name nameToken, behind []nameToken, text string) bool {
	if len(behind) == 0 {
		return false
	}
	next, low, v := behind[0].text, strings.ToLower(behind[0].text), Vocabulary()
	switch text[name.at+len(name.text) : behind[0].at] {
	case " ":
		_, month := dates.MonthNamed(low)
		return v.From[low] || Capital(name.text) && likeNameWord(next, true) && !month && !v.Talk[low]
	case ", ":
		return v.Mine[low]
	}
	return false
}
