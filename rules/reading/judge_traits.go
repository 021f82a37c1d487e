package reading

import (
	"slices"
	"strconv"
	"strings"

	"informd/rules/lang"
)

// traits returns the traits of an answer that the judge weighs: how its words begin, its signs and hints, and
// whether it names a day, a number or a person. Each trait counts once.
func (r *answerReader) traits() []string {
	all := []string{"any", "of " + r.size() + " words"}
	for i := range r.sentences {
		all = append(all, r.traitsIn(i)...)
	}
	for _, fact := range []struct {
		name  string
		holds bool
	}{
		{"a day", r.speaksOf(r.book.isDay)}, {"a number", r.givesNumber()},
		{"a day and a number", r.speaksOf(r.book.isDay) && r.givesNumber()}, {"a phone", r.givesPhone()},
		{"far off", r.far() != nil}, {"somebody else", r.delegate().Name != ""},
	} {
		if fact.holds {
			all = append(all, fact.name)
		}
	}
	all = append(all, r.lastSign())
	slices.Sort(all)
	return slices.Compact(all)
}

// size returns the length of an answer in words, rounded down to a power of two.
func (r *answerReader) size() string {
	n := 1
	for n < 64 && 2*n <= r.length()+1 {
		n *= 2
	}
	return strconv.Itoa(n)
}

// lastSign returns the last sign that decides something, as a trait.
func (r *answerReader) lastSign() string {
	for _, h := range slices.Backward(r.hits) {
		if !slices.Contains([]sign{signIdle, signReceived, signProviso}, h.sign) {
			return "last " + h.trait()
		}
	}
	return "last no sign"
}

// trait returns the name of a sign as a trait.
func (h hit) trait() string {
	name := "sign " + h.sign.String()
	if h.negated {
		name = "not " + name
	}
	return name
}

// traitsIn returns the traits of one sentence.
func (r *answerReader) traitsIn(at int) (all []string) {
	s := r.sentences[at]
	if s.asks {
		all = append(all, "question")
		if r.ends(at) {
			all = append(all, "question at the end")
		}
	}
	for i := range s.words {
		if begin := beginOf(s.words, i); begin != "" {
			all = append(all, "word "+begin)
		}
		for _, name := range r.book.hints.at(s.words, i, r.tongues) {
			all = append(all, r.hintTraits(name, at, i)...)
		}
	}
	for _, h := range r.hits {
		if h.sentence == at {
			all = append(all, h.trait())
		}
	}
	return all
}

// ends reports whether a sentence is one of the last two: people come to the point last.
func (r *answerReader) ends(at int) bool { return at >= len(r.sentences)-2 }

// hintTraits returns the traits that a hint at word i gives: whether it is denied or asked, whether it comes at the
// end, later on or after a "but", and with which time.
func (r *answerReader) hintTraits(name string, at, i int) []string {
	s := r.sentences[at]
	hint := "hint " + name
	if r.deniedNear(s.words, i) {
		hint = "not " + hint
	}
	var all []string
	if when := r.besideWhen(s); when != "" {
		all = append(all, hint+" with "+when)
	}
	if s.asks {
		hint += "?"
	}
	all = append(all, hint)
	for _, of := range []struct {
		where string
		holds bool
	}{
		{" at the end", r.ends(at)}, {" later on", at > 0 || s.words[i].clause > 0}, {" behind but", r.behindBut(s, i)},
	} {
		if of.holds {
			all = append(all, hint+of.where)
		}
	}
	return all
}

// besideWhen returns which kind of time a sentence names; "" for none.
func (r *answerReader) besideWhen(s sentence) string {
	switch {
	case r.isFar(s):
		return "a day far off"
	case s.has(r.book.isDay):
		return "a day"
	case r.namesHour(s):
		return "an hour"
	}
	return ""
}

// behindBut reports whether a "but" comes before the word at i in its sentence.
func (r *answerReader) behindBut(s sentence, i int) bool {
	return slices.ContainsFunc(s.words[:i], func(w word) bool { return r.book.buts.has(w.text, r.tongues) })
}

// beginOf returns how a word begins: its first four letters, or, in scripts without spaces, the character together
// with the one before it. A number is "#".
func beginOf(words []word, i int) string {
	letters := []rune(words[i].text)
	switch {
	case inFigures(words[i].text):
		return "#"
	case !wholeSign(letters[0]):
		return string(letters[:min(4, len(letters))])
	case i > 0 && wholeSign([]rune(words[i-1].text)[0]):
		return words[i-1].text + words[i].text
	}
	return ""
}

// deniedNear reports whether a word shortly before a word, or right after it, denies it, in the same clause.
func (r *answerReader) deniedNear(words []word, i int) bool {
	for n := max(0, i-4); n < len(words) && n <= i+2; n++ {
		if words[n].clause == words[i].clause && r.denies(words[n].text) {
			return true
		}
	}
	return false
}

// A hint is a word, or the beginning of a word, that points to an answer without saying it.
type hint struct {
	name string
	text string
	open bool // text is only the beginning of a word
}

// hintsByTongue are the hints of each language, by their first letter.
type hintsByTongue map[string]map[rune][]hint

// learn adds the hints of a language.
func (b hintsByTongue) learn(l lang.Language) {
	h, all := l.Answers.Hints, map[rune][]hint{}
	for _, list := range []struct {
		name  string
		words []string
	}{
		{"able", h.Able}, {"glad", h.Glad}, {"bid", h.Bids}, {"sorry", h.Sorry}, {"luck", h.Luck}, {"time", h.Time},
		{"talk", h.Talk}, {"sure", h.Sure}, {"then", h.Then}, {"burden", h.Burdens}, {"else", h.Elses},
		{"grant", h.Grants}, {"decline", h.Declines},
	} {
		for _, w := range list.words {
			begin, open := strings.CutSuffix(w, "*")
			first := []rune(begin)[0]
			all[first] = append(all[first], hint{list.name, begin, open || wholeSign(first)})
		}
	}
	b[l.Code] = all
}

// at returns the names of the hints at word i, in order. In scripts without spaces a word is one character, so the
// characters after it are read too.
func (b hintsByTongue) at(words []word, i int, tongues map[string]bool) (names []string) {
	text := words[i].text
	first := []rune(text)[0]
	for n := i + 1; wholeSign(first) && n < len(words) && n < i+maxHint; n++ {
		text += words[n].text
	}
	for code := range tongues { // in any order: the names are sorted
		for _, h := range b[code][first] {
			if text == h.text || h.open && strings.HasPrefix(text, h.text) {
				names = append(names, h.name)
			}
		}
	}
	slices.Sort(names)
	return slices.Compact(names)
}

// maxHint is how many characters a hint may have in scripts without spaces.
const maxHint = 5
