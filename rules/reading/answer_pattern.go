package reading

import (
	"slices"
	"strings"
	"sync"
	"unicode"

	"informd/rules/lang"
)

// A sign is what some words of an answer point to.
type sign int

const (
	signIdle     sign = iota // words of the others that say nothing: "no doubt"
	signYes                  // agrees
	signOffer                // does what only somebody who agrees does: "my number is"
	signSlot                 // a day and an hour
	signNo                   // declines
	signNotNow               // cannot, now
	signLater                // invites to come back
	signAsks                 // wants something answered first
	signMovedOn              // no longer does what they were asked about
	signGone                 // somebody is no longer there
	signAway                 // out of reach for now
	signNever                // wants no more mail
	signReceived             // a mail has arrived, or thanks
	signDoubt                // leaves it open: "let me think"
	signInstead              // stands before the name of somebody else to ask
	signFollows              // stands behind it
)

// A pattern is words that are a sign, in one language.
type pattern struct {
	sign   sign
	tongue string // its language
	elems  []elem
	begins bool // it begins a sentence, or what comes behind a greeting
}

// An elem is one word of a pattern, or what stands for one.
type elem struct {
	whole    []string // any of these words
	begin    []string // or any that begins so
	class    []string // or one of a class: "@day"; "$" is the end of the sentence
	gap      bool     // up to four other words, nine where each sign is a word
	optional bool
}

// An answerBook is what is known of answers in all languages, made ready to be looked up.
type answerBook struct {
	patterns  []tonguePatterns // by language, in the order of lang.All
	names     []tonguePatterns // of those beside the names of people to ask
	common    map[string]bool  // small words, no names
	count     map[string]int   // numbers that are written out, up to twelve
	negations wordsByTongue    // that deny
	ifs       wordsByTongue    // that make a condition
	narrows   wordsByTongue    // that say where, when or how something holds
	buts      wordsByTongue    // that begin a clause which says otherwise
	waits     wordsByTongue    // that put off, or put something else first
	titles    map[string]bool
	short     map[string]shortForm
	spoken    map[string]bool // languages whose answers are known
	shortEnds []shortEnd
	numbers   map[string]bool // written out
	near      map[string]bool // today, tomorrow
	dates     dateBook
	whens     lang.Whens // of all languages
}

var answers = sync.OnceValue(newAnswerBook)

func newAnswerBook() *answerBook {
	b := &answerBook{
		ifs: wordsByTongue{}, narrows: wordsByTongue{}, buts: wordsByTongue{}, waits: wordsByTongue{},
		titles: map[string]bool{},
		short:  map[string]shortForm{}, spoken: map[string]bool{}, negations: wordsByTongue{},
		numbers: map[string]bool{}, common: map[string]bool{}, count: map[string]int{},
		near: map[string]bool{}, dates: dateWords(),
	}
	for _, l := range lang.All() {
		a := l.Answers
		b.learnShort(l)
		b.negations[l.Code] = setOf(a.Negations)
		b.ifs[l.Code] = setOf(a.Ifs)
		b.narrows[l.Code] = setOf(a.Narrows)
		b.buts[l.Code] = setOf(a.Buts)
		b.waits[l.Code] = setOf(a.Waits)
		addAll(b.titles, l.Names.Titles)
		addAll(b.near, a.Near)
		b.learnWhens(a.Whens)
		addAll(b.common, strings.Fields(l.Words))
		addAll(b.common, l.Names.Titles)
		for n, w := range a.Numbers {
			b.count[w] = n + 1
		}
		if len(a.Yes) == 0 {
			continue
		}
		b.spoken[l.Code] = true
		b.patterns = append(b.patterns, b.patternsOf(l.Code,
			[][]string{signIdle: a.Idle, signYes: a.Yes, signOffer: a.Offers,
				signSlot: a.Slots, signNo: a.No, signNotNow: a.NotNow, signLater: a.Later,
				signAsks: a.Asks, signMovedOn: a.MovedOn,
				signGone: a.Gone, signAway: a.Away, signNever: a.Never, signReceived: a.Received, signDoubt: a.Doubts}))
		b.names = append(b.names, b.patternsOf(l.Code, [][]string{signInstead: a.Instead, signFollows: a.Follows}))
	}
	return b
}

func setOf(words []string) map[string]bool {
	set := map[string]bool{}
	addAll(set, words)
	return set
}

func addAll(set map[string]bool, words []string) {
	for _, w := range words {
		set[w] = true
	}
}

// learnWhens takes in the words of a language for days far off.
func (b *answerBook) learnWhens(w lang.Whens) {
	all := &b.whens
	for _, list := range []struct {
		to *[]string
		of []string
	}{
		{&all.Next, w.Next}, {&all.This, w.This}, {&all.Two, w.Two}, {&all.Days, w.Days}, {&all.Weeks, w.Weeks},
		{&all.Months, w.Months}, {&all.Years, w.Years}, {&all.Mid, w.Mid}, {&all.End, w.End}, {&all.After, w.After},
		{&all.Easter, w.Easter}, {&all.Spring, w.Spring}, {&all.Summer, w.Summer}, {&all.Autumn, w.Autumn},
		{&all.Winter, w.Winter}, {&all.NewYear, w.NewYear}, {&all.Week, w.Week},
	} {
		*list.to = append(*list.to, list.of...)
	}
}

// tonguePatterns are the patterns of one language.
type tonguePatterns struct {
	tongue string
	first  map[string][]pattern // by a word they may begin with
	loose  []pattern            // that may begin with many words
}

// patternsOf are the patterns of a language, given by what they are signs of.
func (b *answerBook) patternsOf(tongue string, bySign [][]string) tonguePatterns {
	t := tonguePatterns{tongue, map[string][]pattern{}, nil}
	for n, list := range bySign {
		for _, s := range list {
			s, begins := strings.CutPrefix(s, "^")
			t.learn(pattern{sign: sign(n), tongue: tongue, elems: b.elemsOf(s), begins: begins})
		}
	}
	return t
}

// learn files a pattern under the words it may begin with.
func (t *tonguePatterns) learn(p pattern) {
	if len(p.elems) == 0 {
		return
	}
	e := p.elems[0]
	if len(e.begin) > 0 || len(e.class) > 0 || e.gap || e.optional {
		t.loose = append(t.loose, p)
		return
	}
	for _, w := range e.whole {
		t.first[w] = append(t.first[w], p)
	}
}

// elemsOf reads a pattern as it stands in rules/lang.
func (b *answerBook) elemsOf(s string) (elems []elem) {
	for _, f := range strings.Fields(s) {
		var e elem
		if f == "…" {
			elems = append(elems, elem{gap: true})
			continue
		}
		f, e.optional = strings.CutSuffix(f, "?")
		if strings.ContainsAny(f, "|*@$") {
			for alt := range strings.SplitSeq(f, "|") {
				begin, open := strings.CutSuffix(alt, "*")
				switch {
				case open:
					e.begin = append(e.begin, begin)
				case strings.HasPrefix(alt, "@"), alt == "$":
					e.class = append(e.class, alt)
				default:
					e.whole = append(e.whole, alt)
				}
			}
			elems = append(elems, e)
			continue
		}
		for _, w := range b.bareWords(f) {
			elems = append(elems, elem{whole: []string{w}, optional: e.optional, gap: w == "…"})
		}
	}
	return elems
}

// bareWords cuts a word of a pattern as sentencesOf cuts those of a text.
func (b *answerBook) bareWords(f string) (words []string) {
	run := ""
	flush := func() {
		if run != "" {
			words = append(words, b.parts(run)...)
		}
		run = ""
	}
	for _, r := range f {
		switch {
		case wholeSign(r):
			flush()
			words = append(words, string(r))
		case r == '…':
			flush()
			words = append(words, "…")
		default:
			run += string(r)
		}
	}
	flush()
	return words
}

// A hit is a pattern found in a sentence.
type hit struct {
	pattern
	from, to int // of its words
	sentence int
	negated  bool
	open     bool // its sentence makes a condition outside of it, or leaves it open
	narrow   bool // its sentence says where, when or how it holds
}

// find are all patterns found in words.
func (b *answerBook) find(patterns []tonguePatterns, words []word, tongues map[string]bool) []hit {
	var all []hit
	for _, t := range patterns {
		if len(tongues) > 0 && !tongues[t.tongue] {
			continue
		}
		for i, w := range words {
			for _, list := range [][]pattern{t.first[w.text], t.loose} {
				for _, p := range list {
					if p.begins && !begins(words, i) {
						continue
					}
					if to := b.match(p, p.elems, words, i); to > i {
						all = append(all, hit{pattern: p, from: i, to: to})
					}
				}
			}
		}
	}
	return all
}

// hits are the signs in a sentence: where two overlap, the one of more words.
func (b *answerBook) hits(s sentence, at int, tongues map[string]bool) (found []hit) {
	all := b.find(b.patterns, s.words, tongues)
	slices.SortStableFunc(all, func(x, y hit) int {
		if n := y.weight() - x.weight(); n != 0 {
			return n
		}
		return x.from - y.from
	})
	taken := make([]bool, len(s.words))
	for _, h := range all {
		if !slices.Contains(taken[h.from:h.to], true) {
			found = append(found, h)
			for i := h.from; i < h.to; i++ {
				taken[i] = true
			}
		}
	}
	open := slices.ContainsFunc(found, func(h hit) bool { return h.sign == signDoubt })
	narrow := false
	for i, w := range s.words {
		open = open || !taken[i] && b.ifs.has(w.text, tongues)
		narrow = narrow || !taken[i] && b.narrows.has(w.text, tongues)
	}
	for i, h := range found {
		found[i].sentence = at
		found[i].negated, found[i].open, found[i].narrow = b.negated(h, s.words, taken, tongues), open, narrow
	}
	slices.SortFunc(found, func(x, y hit) int { return x.from - y.from })
	return found
}

// weight is how many words of its own a sign has. Of two of as many, one that refuses counts.
func (h hit) weight() int {
	n := 2 * (h.to - h.from)
	if slices.ContainsFunc(h.elems, func(e elem) bool { return e.gap }) {
		n = 2 * (len(h.elems) - 1)
	}
	if h.sign == signNo || h.sign == signNever {
		n++
	}
	return n
}

// begins reports whether a word begins a sentence, or what comes behind its greeting.
func begins(words []word, i int) bool {
	return i == 0 || i <= 4 && words[i].clause == words[i-1].clause+1 && words[i].clause == 1
}

// negated reports whether a word of the same clause, near before the sign or right behind it,
// says that it is not so. One that belongs to a sign itself does not count.
func (b *answerBook) negated(h hit, words []word, taken []bool, tongues map[string]bool) bool {
	if slices.Contains([]sign{signIdle, signNotNow, signAway, signReceived, signDoubt}, h.sign) {
		return false // "not this week", "travelling without mail"
	}
	not := func(w string) bool { return b.negations.has(w, tongues) }
	for i := h.from - 1; i >= 0 && i >= h.from-4 && words[i].clause == words[h.from].clause; i-- {
		if not(words[i].text) && !taken[i] {
			return true
		}
	}
	for i := h.to; i < len(words) && i < h.to+2 && words[i].clause == words[h.to-1].clause; i++ {
		if not(words[i].text) && !taken[i] {
			return true
		}
	}
	return false
}

// wordsByTongue are words by the language they are of.
type wordsByTongue map[string]map[string]bool

// has reports whether a word is one of them in one of the languages; in any where none is given.
func (b wordsByTongue) has(w string, tongues map[string]bool) bool {
	if len(tongues) > 0 {
		for code := range tongues { // in any order: it asks whether one has it
			if b[code][w] {
				return true
			}
		}
		return false
	}
	for _, words := range b { // in any order: it asks whether one has it
		if words[w] {
			return true
		}
	}
	return false
}

// match is where the rest of a pattern, its elems, ends when it begins at word i; -1 where it
// does not. A gap ends with its clause; and but for a no, it holds no word that denies.
func (b *answerBook) match(p pattern, elems []elem, words []word, i int) int {
	if len(elems) == 0 {
		return i
	}
	e, rest := elems[0], elems[1:]
	if e.gap {
		limit := 4
		if i < len(words) && wholeSign([]rune(words[i].text)[0]) {
			limit = 9
		}
		for n := 0; n <= limit && i+n < len(words); n++ {
			denies := n > 0 && p.sign != signNo && b.negations[p.tongue][words[i+n-1].text]
			if denies || i > 0 && words[i+n].clause != words[i-1].clause {
				return -1
			}
			if to := b.match(p, rest, words, i+n); to >= 0 {
				return to
			}
		}
		return -1
	}
	if i == len(words) && slices.Contains(e.class, "$") {
		return b.match(p, rest, words, i)
	}
	if i < len(words) && b.is(e, words[i].text) {
		if to := b.match(p, rest, words, i+1); to >= 0 {
			return to
		}
	}
	if e.optional {
		return b.match(p, rest, words, i)
	}
	return -1
}

// is reports whether a word is one that an elem stands for.
func (b *answerBook) is(e elem, w string) bool {
	return slices.Contains(e.whole, w) || slices.ContainsFunc(e.begin,
		func(begin string) bool { return strings.HasPrefix(w, begin) }) ||
		slices.ContainsFunc(e.class, func(class string) bool { return b.isOf(class, w) })
}

// isOf reports whether a word is one of a class.
func (b *answerBook) isOf(class, w string) bool {
	number := unicode.IsDigit([]rune(w)[0])
	switch class {
	case "@day":
		return b.dates.weekdayOf(w) >= 0 || b.near[w]
	case "@month":
		return len(b.dates.months[w]) > 0
	case "@num":
		return number
	case "@time":
		return number || b.numbers[w]
	}
	return w == class // @mail, @link
}
