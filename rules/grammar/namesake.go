package grammar

import (
	"maps"
	"slices"
	"strings"

	"informd/rules/dates"
	"informd/rules/mail"
)

// Others bear the names of those whom the owner knows: a cousin, a flatmate, somebody in a choir. What a note says
// around a name tells that it means one of them, or that it may.

// namesake reports whether the words before a name say that it is somebody else's: "my flatmate
// Lena", "not that Owen", "a Mr Fashina, and not Mr Fashanu".
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
	case word(1) == "that":
		return word(2) == "not"
	case v.Sides[word(1)]:
		return word(2) == "not" && !meant // "talked with Nikhil, not with Tara"
	}
	back := 1
	if mail.IsTitle(word(1)) {
		back = 2
	}
	if word(back) == "not" && !meant {
		return !Vocabulary().Denied[word(back+1)]
	}
	v := Vocabulary()
	return v.People[word(1)] && (v.Mine[word(2)] || v.Mine[word(3)])
}

// In returns the names as a text means them: without those of whom it says that it means another of their name,
// "different Hector", and with a doubt at those of whom it may, as it says which one it means: "Ben from
// payroll", "Igor Blaszak", "Ben, my driver". A name that is written as it sounds is one, with a doubt.
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
		if len(m.People) == 1 && (n > 1 || lastOf(toks[:i]) == "not") {
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

// meansAnother reports whether a text says that a name of n words at a place is that of somebody else than is known by
// it: "different Hector", "neither of my two Claires", "Tom from my share house", "Pat Ismail (no relation)".
func (s Names) meansAnother(toks []nameToken, at, n int) bool {
	before, behind := toks[:at], toks[at+1:]
	last := lastOf(before)
	return last == "different" || last == "wrong" || ofNeither(before) || n == 1 && ofOwnCircle(before, behind) ||
		s.unrelated(toks, at, n)
}

// saysWhichOne reports whether a text says which one it means of those of a first name: then it may be somebody else
// than the one who is known, of whom one need not say so.
func saysWhichOne(toks []nameToken, at int, text string) bool {
	before, behind := toks[:at], toks[at+1:]
	return specified(toks[at], behind, text) || belongs(before, behind) ||
		lastOf(before) == "the" && tellsWhich(behind)
}

// unrelated reports whether a text says that whom it tells of is only called so: it names no kin of whoever is named by
// n words at a place, and names them in full nowhere else: "Ismail is my landlord; no relation to Ms Farah Ismail".
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

// deniesKin reports whether two words say that one is none of a family: "no relation", "not related".
func deniesKin(two []nameToken) bool {
	v := Vocabulary()
	return v.Denials[strings.ToLower(two[0].text)] && v.Kin[strings.ToLower(two[1].text)]
}

// tellsWhich reports whether words behind "the Ismail" tell which one is meant: "with whom I met", "who owns my flat".
func tellsWhich(behind []nameToken) bool {
	v := Vocabulary()
	if len(behind) > 1 && v.Preps[behind[0].text] {
		behind = behind[1:]
	}
	return len(behind) > 0 && v.TellsMore[behind[0].text]
}

// ofNeither reports whether words before a name say that none of that name is meant: "neither of my two Claires".
func ofNeither(before []nameToken) bool {
	words := make([]string, len(before))
	for i, t := range before {
		words[i] = strings.ToLower(t.text)
	}
	i := len(words) - 1
	for i >= 0 && (Vocabulary().Determiners[words[i]] || words[i] == "two" || words[i] == "three") {
		i--
	}
	return i > 0 && words[i] == "of" &&
		(words[i-1] == "neither" || words[i-1] == "none" || i > 1 && words[i-2] == "not") // "not either of"
}

// ruledOut returns those of some people of a first name whom what stands soon behind it rules out by their other
// name: "Thabo (brother-in-law, not Nkuna)".
func (s Names) ruledOut(people []int, behind []nameToken) (out []int) {
	const soon = 7
	for i, t := range behind[:min(len(behind), soon)] {
		if strings.ToLower(t.text) != "not" {
			continue
		}
		rest := behind[i+1:]
		for len(rest) > 0 && (mail.IsTitle(strings.ToLower(rest[0].text)) || strings.EqualFold(rest[0].text, "your")) {
			rest = rest[1:]
		}
		if len(rest) == 0 || strings.HasSuffix(rest[0].text, "'s") {
			continue
		}
		if m, n := s.mentionAt(rest); n > 0 {
			out = append(out, slices.DeleteFunc(m.People, func(i int) bool { return !slices.Contains(people, i) })...)
		}
	}
	return out
}

// ofOwnCircle reports whether the words around a first name say that it is of somebody around the owner, whom one asks
// for no talk: "Tom from my share house", "our Nigel, that's my cousin".
func ofOwnCircle(before, behind []nameToken) bool {
	const soon = 4
	v := Vocabulary()
	if len(behind) > 1 && behind[0].text == "from" && v.Mine[behind[1].text] {
		return len(before) == 0 || v.Joins[lastOf(before)]
	}
	return v.Mine[lastOf(before)] && slices.ContainsFunc(behind[:min(len(behind), soon)],
		func(t nameToken) bool { return v.People[t.text] })
}

// belongs reports whether a first name is said to be the owner's, as families say it: "our Nigel has moved", and not
// "my Ruth call".
func belongs(before, behind []nameToken) bool {
	v := Vocabulary()
	if !v.Mine[lastOf(before)] {
		return false
	}
	return len(behind) > 0 && (v.Acts(behind[0].text) || v.Mine[behind[0].text])
}

// theOther returns who of two people of a name is "the other" of them, where the text names one by both names.
func (s Names) theOther(before []nameToken, people []int) []int {
	if lastOf(before) != "other" || len(people) != 2 {
		return nil
	}
	return slices.DeleteFunc(slices.Clone(people), func(i int) bool { return slices.Contains(s.inFull, i) })
}

// oneCalled reports whether an article before a first name makes it somebody of that name: "a Birgit at the choir",
// and not "An Callum's passed me a name", which is Scots.
func oneCalled(before, name string) bool {
	article := " a "
	if strings.ContainsAny(name[:1], "AEIOU") {
		article = " an "
	}
	return Capital(name) && strings.HasSuffix(strings.ToLower(" "+before), article)
}

// heardIn returns whom words of a text name that are written as a name sounds, "jesica" for Jessica, or with two
// letters swapped, "Denies" for Denise, where the text does not name them otherwise and nobody else fits.
func (s Names) heardIn(toks []nameToken) map[string]int {
	heard := map[string]int{}
	var named []int
	for i := range toks {
		m, n := s.mentionAt(toks[i:])
		if named = append(named, m.People...); n > 0 || len(toks[i].key) < 5 || NotName(toks[i].text) {
			continue
		}
		if who := s.sounding(toks[i]); len(who) == 1 {
			heard[toks[i].key] = who[0]
		}
	}
	maps.DeleteFunc(heard, func(_ string, i int) bool { return slices.Contains(named, i) })
	return heard
}

// sounding returns those of whose name a word has the sound, or the letters with two of them swapped.
func (s Names) sounding(t nameToken) (who []int) {
	for i, name := range s.people {
		if slices.ContainsFunc(mail.NameWords(name), func(w string) bool {
			slipped := Capital(t.text) && swapped(w, t.key) && w[0] == t.key[0] // "nobody denies it"
			heard := soundOf(w) == soundOf(t.key) && strings.HasSuffix(w, "s") == strings.HasSuffix(t.key, "s")
			return len(w) > 3 && (slipped || heard)
		}) {
			who = append(who, i)
		}
	}
	return who
}

// MayMeanAnother reports whether the text may mean a namesake of one of the people.
func (s Names) MayMeanAnother(i int) bool {
	return slices.Contains(s.doubles, i) || slices.Contains(s.unmeant, i)
}

// specified reports whether what stands behind a first name says which of that name is meant: another
// surname, where they are from, or what they are to the owner.
func specified(name nameToken, behind []nameToken, text string) bool {
	if len(behind) == 0 {
		return false
	}
	next, low, v := behind[0].text, strings.ToLower(behind[0].text), Vocabulary()
	switch text[name.at+len(name.text) : behind[0].at] {
	case " ":
		_, month := dates.MonthNamed(low)
		return low == "from" || Capital(name.text) && likeNameWord(next, true) && !month && !v.Talk[low]
	case ", ":
		return v.Mine[low]
	}
	return false
}
