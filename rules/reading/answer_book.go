package reading

import (
	"slices"
	"strings"
	"sync"
	"unicode/utf8"

	"informd/rules/lang"
)

// A sign is what certain words of an answer tell us: "I'd be glad to" is signYes.
type sign int

const (
	signIdle      sign = iota // words that look like another sign, but mean nothing: "no doubt"
	signYes                   // agrees
	signOffer                 // does something that only a person who agrees does: "my number is"
	signSlot                  // names a day and an hour
	signNo                    // declines
	signNotNow                // cannot now
	signLater                 // invites to come back
	signAsks                  // wants an answer to a question first
	signMovedOn               // the writer no longer does what they were asked about
	signGone                  // the person asked is no longer there
	signAway                  // out of reach for now
	signNever                 // wants no more mail
	signReceived              // a mail has arrived, or thanks
	signDoubt                 // leaves the answer open: "maybe"
	signPonder                // has not decided yet: "I'll think about it"
	signRefusal               // declines in a set phrase that means nothing else: "I must decline"
	signRefuse                // a verb of refusing by itself: "turn down"; with a "not" it agrees
	signRegret                // would have agreed: "I wish I could"
	signProviso               // begins a condition that a person who agrees makes: "as long as"
	signInstead               // comes before the name of another person to ask: "please contact"
	signFollows               // comes after such a name
	signElsewhere             // sends the owner to somebody else: "write to him"
)

// signNames are the signs in words, as judge_table.go names them.
var signNames = [...]string{
	signIdle:     "idle",
	signYes:      "yes",
	signOffer:    "offer",
	signSlot:     "slot",
	signNo:       "no",
	signNotNow:   "not now",
	signLater:    "later",
	signAsks:     "asks",
	signMovedOn:  "moved on",
	signGone:     "gone",
	signAway:     "away",
	signNever:    "never",
	signReceived: "received",
	signDoubt:    "doubt",
	signPonder:   "ponder",
	signRefusal:  "refusal",
	signRefuse:   "refuse",
	signRegret:   "regret",
	signProviso:  "proviso",
	signInstead:  "instead",
	signFollows:  "follows",

	signElsewhere: "elsewhere",
}

func (s sign) String() string { return signNames[s] }

// A pattern is a row of words in one language that make a sign.
type pattern struct {
	sign   sign
	tongue string // its language
	elems  []elem
	begins bool // it counts only at the start of a sentence, or after a greeting
}

// An elem is one word of a pattern, or a placeholder for words.
type elem struct {
	whole    []string // one of these words
	begin    []string // or any word that begins like this
	class    []string // or a word of a class: "@day"; "$" is the end of the sentence, "," the end of a clause
	gap      bool     // or up to four other words; nine in scripts where each character is a word
	optional bool
}

// An answerBook holds what informd knows about answers in all languages, ready to be looked up.
type answerBook struct {
	patterns  []tonguePatterns // by language, in the order of lang.All
	names     []tonguePatterns // patterns next to the name of another person to ask
	willSay   []tonguePatterns // patterns that say: I will propose a time
	common    map[string]bool  // common words, which are never names
	greetings map[string]bool  // words that greet: "hi"
	count     map[string]int   // numbers written as words, up to twelve
	negations wordsByTongue    // words that deny: "not"
	ifs       wordsByTongue    // words that make a condition: "if"
	follies   wordsByTongue    // words before a verb of refusing that turn it into a yes: "a fool"
	usuals    wordsByTongue    // words about what is usual or was so before: "normally"
	others    wordsByTongue    // words for another person: "she"
	selves    wordsByTongue    // words for the writer: "I", "our"
	doers     wordsByTongue    // the one of them that stands before what the writer does: "I"
	wishes    wordsByTongue    // words that only wish: "would"
	hours     wordsByTongue    // words next to an hour or a day: "noon"
	numerals  wordsByTongue    // numbers written as words
	pieces    wordsByTongue    // parts of an ask that may be refused alone: "documents", "phone"
	narrows   wordsByTongue    // words that limit something to a place, a time or a manner
	buts      wordsByTongue    // words that begin a clause with the opposite: "but"
	fillers   wordsByTongue    // those of buts that also soften a request
	waits     wordsByTongue    // words that put off, or put something else first
	doings    wordsByTongue    // activities of a day that stand for an hour: "after work"
	pleases   wordsByTongue    // words between commas that part nothing: "пожалуйста"
	cries     wordsByTongue    // exclamations before an answer: "oh"
	hints     hintsByTongue    // words that point to an answer without saying it
	variants  map[string]string
	known     wordsByTongue // all words
	marked    marks
	titles    map[string]bool
	short     map[string]shortForm
	spoken    map[string]bool // the languages whose answers informd can read
	shortEnds []shortEnd
	near      map[string]bool // today, tomorrow
	atEnd     map[string]bool // words that make a sentence a question when they end it, as in Japanese
	dates     dateBook
	whens     lang.Whens      // of all languages
	times     map[string]bool // all words in whens
}

var answers = sync.OnceValue(newAnswerBook)

func newAnswerBook() *answerBook {
	b := &answerBook{
		negations: wordsByTongue{}, ifs: wordsByTongue{}, follies: wordsByTongue{}, wishes: wordsByTongue{},
		usuals: wordsByTongue{}, selves: wordsByTongue{}, doers: wordsByTongue{},
		others: wordsByTongue{}, hours: wordsByTongue{},
		numerals: wordsByTongue{}, narrows: wordsByTongue{}, buts: wordsByTongue{}, fillers: wordsByTongue{},
		waits: wordsByTongue{}, pieces: wordsByTongue{}, hints: hintsByTongue{},
		known: wordsByTongue{}, marked: marks{}, pleases: wordsByTongue{},
		doings: wordsByTongue{}, cries: wordsByTongue{}, variants: map[string]string{},
		titles: map[string]bool{}, short: map[string]shortForm{}, spoken: map[string]bool{}, common: map[string]bool{},
		times: map[string]bool{}, count: map[string]int{}, near: map[string]bool{}, dates: dateWords(),
		atEnd: map[string]bool{}, greetings: map[string]bool{},
	}
	for _, l := range lang.All() {
		b.learnWords(l)
		if len(l.Answers.Yes) > 0 {
			b.spoken[l.Code] = true
			b.learnPatterns(l)
			b.learnMarks(l)
		}
	}
	return b
}

// learnWords adds the single words of a language.
func (b *answerBook) learnWords(l lang.Language) {
	a := l.Answers
	b.learnShort(l)
	b.negations[l.Code] = setOf(a.Negations)
	b.ifs[l.Code] = setOf(a.Ifs)
	b.numerals[l.Code] = setOf(a.Numbers)
	b.narrows[l.Code] = setOf(a.Narrows)
	b.pieces[l.Code] = setOf(a.Pieces)
	b.buts[l.Code] = setOf(a.Buts)
	b.fillers[l.Code] = setOf(a.Fillers)
	b.waits[l.Code] = setOf(a.Waits)
	b.doings[l.Code] = setOf(a.Doings)
	b.pleases[l.Code] = setOf(a.Pleases)
	b.cries[l.Code] = setOf(a.Cries)
	for _, pair := range a.Variants {
		other, n := utf8.DecodeRuneInString(pair)
		b.variants[string(other)] = pair[n:]
	}
	b.hints.learn(l)
	b.follies[l.Code] = setOf(a.Follies)
	b.wishes[l.Code] = setOf(a.Wishes)
	b.usuals[l.Code] = setOf(a.Usuals)
	b.selves[l.Code] = setOf(a.Selves)
	b.doers[l.Code] = setOf(a.Selves[:min(1, len(a.Selves))])
	b.others[l.Code] = setOf(a.Others)
	b.hours[l.Code] = setOf(slices.Concat(a.Hours, l.Dates.AM, l.Dates.PM))
	for _, s := range l.Letters {
		addAll(b.greetings, slices.Concat(s.GreetAny, s.GreetFamiliar))
	}
	addAll(b.titles, l.Names.Titles)
	addAll(b.near, a.Near)
	addAll(b.atEnd, a.AtEnd)
	b.learnWhens(a.Whens)
	addAll(b.common, strings.Fields(l.Words))
	addAll(b.common, l.Names.Titles)
	for n, w := range a.Numbers {
		b.count[w] = n + 1
	}
}

// learnPatterns adds the patterns of a language.
func (b *answerBook) learnPatterns(l lang.Language) {
	a := l.Answers
	b.patterns = append(b.patterns, b.patternsOf(l.Code, [][]string{
		signIdle: a.Idle, signYes: a.Yes, signOffer: a.Offers, signSlot: a.Slots, signNo: a.No, signNotNow: a.NotNow,
		signLater: a.Later, signAsks: a.Asks, signMovedOn: a.MovedOn, signGone: a.Gone, signAway: a.Away,
		signNever: a.Never, signReceived: a.Received, signDoubt: a.Doubts, signPonder: a.Ponders,
		signRefusal: a.Refusals, signRefuse: a.Refuses, signRegret: a.Regrets, signProviso: a.Provisos,
		signElsewhere: a.Elsewhere,
	}))
	b.willSay = append(b.willSay, b.patternsOf(l.Code, [][]string{signIdle: a.WillSay}))
	b.names = append(b.names, b.patternsOf(l.Code, [][]string{signInstead: a.Instead, signFollows: a.Follows}))
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

// learnWhens adds the words of a language for times far off.
func (b *answerBook) learnWhens(w lang.Whens) {
	all := &b.whens
	for _, list := range []struct {
		to *[]string
		of []string
	}{
		{&all.Next, w.Next}, {&all.This, w.This}, {&all.Two, w.Two}, {&all.Days, w.Days}, {&all.Weeks, w.Weeks},
		{&all.Months, w.Months}, {&all.Years, w.Years}, {&all.Mid, w.Mid}, {&all.End, w.End}, {&all.After, w.After},
		{&all.Christmas, w.Christmas}, {&all.Easter, w.Easter}, {&all.Spring, w.Spring}, {&all.Summer, w.Summer},
		{&all.Autumn, w.Autumn}, {&all.Winter, w.Winter}, {&all.NewYear, w.NewYear}, {&all.Week, w.Week},
	} {
		*list.to = append(*list.to, list.of...)
		addAll(b.times, list.of)
	}
	all.Ahead, all.One = append(all.Ahead, w.Ahead...), append(all.One, w.One...)
	all.Ago, all.Quarter = append(all.Ago, w.Ago...), append(all.Quarter, w.Quarter...)
	all.MonthLike, all.InMonth = append(all.MonthLike, w.MonthLike...), append(all.InMonth, w.InMonth...)
}

// tonguePatterns are the patterns of one language.
type tonguePatterns struct {
	tongue string
	first  map[string][]pattern // by their first word
	loose  []pattern            // patterns whose first word is not fixed
}

// patternsOf returns the patterns of a language; bySign lists them by their sign.
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

// learn files a pattern under each word that it may begin with.
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

// elemsOf parses a pattern as it is written in rules/lang.
func (b *answerBook) elemsOf(s string) (elems []elem) {
	for _, f := range strings.Fields(s) {
		var e elem
		if f == "…" {
			elems = append(elems, elem{gap: true})
			continue
		}
		f, e.optional = strings.CutSuffix(f, "?")
		if strings.ContainsAny(f, "|*@$,") {
			for alt := range strings.SplitSeq(f, "|") {
				begin, open := strings.CutSuffix(alt, "*")
				switch {
				case open:
					e.begin = append(e.begin, begin)
				case strings.HasPrefix(alt, "@"), alt == "$", alt == ",":
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

// bareWords cuts a word of a pattern in the same way as sentencesOf cuts the words of a text.
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
