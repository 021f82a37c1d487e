package reading

import (
	"maps"
	"regexp"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"informd/rules/lang"
	"informd/rules/mail"
)

// maxAnswer is how much of an answer is read, in bytes: people come to the point early.
const maxAnswer = 4 << 10

// A sentence is a part of an answer, cut into words.
type sentence struct {
	text  string // as it was written, with spaces for line ends
	words []word
	asks  bool // it ends with a question mark
}

// A word is a part of a sentence, in lower case. In scripts without spaces each character is a word.
type word struct {
	text     string
	raw      string // as it was written; "" for the further parts of a short form such as "can't"
	clause   int    // grows at every comma and at every "but"
	from, to int    // where it stands in the text
	quoted   bool   // it stands in quotation marks
}

// These words stand for an address and for a link.
const (
	wordMail = "@mail"
	wordLink = "@link"
)

var linkShape = regexp.MustCompile(`https?://[^\s<>]+|\bwww\.[^\s<>]+`)

var plainSigns = strings.NewReplacer("\r\n", "\n", "’", "'", "ʼ", "'", "\u00a0", " ", "\u202f", " ", "\u00ad", "")

// A wordCutter cuts a text into sentences.
type wordCutter struct {
	book   *answerBook
	text   string
	from   int // where the sentence begins
	clause int
	words  []word
	all    []sentence

	tongues map[string]bool // the languages that the text may be in
	plain   bool            // no letter of it has a mark
}

// sentencesOf cuts an answer into its sentences.
func (b *answerBook) sentencesOf(text string) (all []sentence, tongues map[string]bool) {
	text = mail.WithoutQuoted(plainSigns.Replace(text))
	if len(text) > maxAnswer {
		text = strings.ToValidUTF8(text[:maxAnswer], "")
	}
	c := &wordCutter{book: b, text: text, tongues: b.tonguesOf(text), plain: isPlain(text)}
	whole := append(linkShape.FindAllStringIndex(text, -1), mail.MailAddress.FindAllStringIndex(text, -1)...)
	for i := 0; i < len(text); {
		if end, as := startsWhole(text, i, whole); end > i {
			c.words = append(c.words, word{text: as, raw: text[i:end], clause: c.clause, from: i, to: end})
			i = end
			continue
		}
		i = c.step(i)
	}
	c.end(len(text), false)
	markQuoted(c.all, quotedShape.FindAllStringIndex(text, -1))
	return c.all, c.tongues
}

// startsWhole returns the end of the address or link that begins at i, and the word that stands for it.
func startsWhole(text string, i int, whole [][]int) (end int, as string) {
	for _, at := range whole {
		if at[0] == i {
			if strings.Contains(text[at[0]:at[1]], "@") {
				return at[1], wordMail
			}
			return at[1], wordLink
		}
	}
	return 0, ""
}

// step reads the character at i, or the word that begins there.
func (c *wordCutter) step(i int) (next int) {
	r, n := utf8.DecodeRuneInString(c.text[i:])
	next = i + n
	switch {
	case wholeSign(r):
		c.sign(i, next)
	case isWordRune(r):
		next = c.wordEnd(next)
		c.word(i, next)
	default:
		c.mark(r, i, next)
	}
	return next
}

// sign adds a character that is a word by itself. In Chinese, traditional characters count as the simplified ones.
func (c *wordCutter) sign(from, to int) {
	text := c.text[from:to]
	if simple := c.book.variants[text]; simple != "" && c.tongues[lang.Chinese] {
		text = simple
	}
	c.words = append(c.words, word{text: text, raw: c.text[from:to], clause: c.clause, from: from, to: to})
}

// wordEnd returns the end of a word; i is the end of its first letter.
func (c *wordCutter) wordEnd(i int) int {
	for i < len(c.text) {
		r, n := utf8.DecodeRuneInString(c.text[i:])
		if wholeSign(r) || !isWordRune(r) && !(r == '\'' && c.letterAt(i+n)) {
			break
		}
		i += n
	}
	return i
}

// mark reads a punctuation mark, which may end a sentence or a clause. mail.Sentences cuts whole texts, but here
// the words and clauses of each sentence are needed too, and the end of a line may end a sentence.
func (c *wordCutter) mark(r rune, i, next int) {
	switch {
	case strings.ContainsRune("!?。！？", r):
		c.end(next, r == '?' || r == '？')
	case r == '.' || r == '…':
		if c.stops(next) {
			c.end(next, false)
		}
	case r == ',' && c.please(len(c.words)-1):
	case strings.ContainsRune(",;:()—–，；：、（）", r) || r == '-' && i > 0 && c.text[i-1] == ' ':
		c.clause++
	case r == '\n' && c.lineEnds(i):
		c.end(next, false)
	}
}

// word adds the word written there; a short form such as "can't" becomes several words.
func (c *wordCutter) word(from, to int) {
	raw := c.text[from:to]
	folded := strings.ToLower(raw)
	if c.plain {
		folded = c.book.withMarks(folded, c.tongues)
	}
	parts := c.book.parts(folded)
	if long := c.book.short[folded]; long.parts != nil && c.tongues[long.tongue] {
		parts = long.parts
	}
	for i, part := range parts {
		if c.book.buts.has(part, c.tongues) && !c.deniedFiller(part) {
			c.clause++
		}
		w := word{text: part, clause: c.clause, from: from, to: to}
		if i == 0 {
			w.raw = raw
		}
		c.words = append(c.words, w)
	}
	if n := len(c.words) - 1; n > 0 && c.please(n) { // the comma before it parts nothing either
		c.clause = c.words[n-1].clause
		c.words[n].clause = c.clause
	}
}

// please reports whether the word at n is one that stands between commas and parts nothing.
func (c *wordCutter) please(n int) bool {
	return n >= 0 && c.book.pleases.has(c.words[n].text, c.tongues)
}

// deniedFiller reports whether a word that may soften a request comes after a "not": "not yet", "not only".
func (c *wordCutter) deniedFiller(part string) bool {
	n := len(c.words)
	return n > 0 && c.book.fillers.has(part, c.tongues) && c.book.negations.has(c.words[n-1].text, c.tongues)
}

// end ends the sentence before the position at.
func (c *wordCutter) end(at int, asks bool) {
	if len(c.words) > 0 {
		text := strings.Join(strings.Fields(c.text[c.from:at]), " ")
		asks = asks || c.book.atEnd[c.words[len(c.words)-1].text]
		c.all = append(c.all, sentence{text: text, words: c.words, asks: asks})
	} else if n := len(c.all); n > 0 && strings.Trim(c.text[c.from:at], "!?.。！？… ") == "" {
		c.all[n-1].text += strings.TrimSpace(c.text[c.from:at]) // "Why not?!"
		c.all[n-1].asks = c.all[n-1].asks || asks
	}
	c.words, c.from, c.clause = nil, at, 0
}

// stops reports whether a full stop before next ends a sentence. It does not after a title, after a single letter,
// or in a number that goes on as a date or an hour.
func (c *wordCutter) stops(next int) bool {
	rest := strings.TrimLeft(c.text[next:], " ")
	r, _ := utf8.DecodeRuneInString(rest)
	if len(rest) == len(c.text[next:]) && (unicode.IsLetter(r) || unicode.IsDigit(r) || r == ',') && !wholeSign(r) {
		return false // inside a word, or before a comma: "a.m", "10.30", "der 20., um zehn"
	}
	n := len(c.words)
	if n == 0 || c.words[n-1].to != next-1 {
		return true
	}
	last := c.words[n-1].text
	if unicode.IsDigit(rune(last[0])) {
		return !unicode.IsLower(r) && len(c.book.dates.months[firstWord(rest)]) == 0
	}
	return !c.book.titles[last] && (utf8.RuneCountInString(last) > 1 || wholeSign([]rune(last)[0]) ||
		unicode.IsUpper(r) && last == c.words[n-1].raw && last != "z") // "ok k. Call me", but not "K. Verstraete"
}

// lineEnds reports whether a line that ends at i also ends its sentence: the next line is blank, or this line is
// short and the next does not begin with a small letter.
func (c *wordCutter) lineEnds(i int) bool {
	line := c.text[strings.LastIndexByte(c.text[:i], '\n')+1 : i]
	next, _, _ := strings.Cut(c.text[i+1:], "\n")
	if next = strings.TrimSpace(next); next == "" {
		return true
	}
	r, _ := utf8.DecodeRuneInString(next)
	return utf8.RuneCountInString(line) < 50 && !unicode.IsLower(r)
}

func (c *wordCutter) letterAt(i int) bool {
	r, _ := utf8.DecodeRuneInString(c.text[min(i, len(c.text)):])
	return unicode.IsLetter(r)
}

func firstWord(s string) string {
	i := strings.IndexFunc(s, func(r rune) bool { return !isWordRune(r) })
	if i < 0 {
		i = len(s)
	}
	return strings.ToLower(s[:i])
}

func isWordRune(r rune) bool { return unicode.IsLetter(r) || unicode.IsDigit(r) || unicode.IsMark(r) }

// wholeSign reports whether a character is a word by itself, as in scripts without spaces.
func wholeSign(r rune) bool {
	return r == 'ー' || mail.Unspaced(r) // Unicode counts that sign to no script
}

// parts returns the words that a word in lower case stands for: "can't" gives "can not", "l'ora" gives two words.
func (b *answerBook) parts(folded string) []string {
	if !strings.Contains(folded, "'") {
		return []string{folded}
	}
	for _, s := range b.shortEnds {
		if stem, ok := strings.CutSuffix(folded, s.end); ok && stem != "" {
			return append(b.parts(stem), s.long...)
		}
	}
	return strings.FieldsFunc(folded, func(r rune) bool { return r == '\'' })
}

// tonguesOf returns the languages that a text may be in. It counts the common small words of each language, and
// keeps the languages that reach two thirds of the best count. The result is empty if no word is known.
func (b *answerBook) tonguesOf(text string) map[string]bool {
	switch {
	case strings.ContainsFunc(text, func(r rune) bool { return unicode.In(r, unicode.Hiragana, unicode.Katakana) }):
		return map[string]bool{lang.Japanese: true}
	case strings.ContainsFunc(text, func(r rune) bool { return unicode.Is(unicode.Han, r) }):
		return map[string]bool{lang.Chinese: true}
	}
	count, most := map[string]int{}, 0
	for w := range strings.FieldsFuncSeq(strings.ToLower(text), func(r rune) bool { return !unicode.IsLetter(r) }) {
		for _, code := range b.tonguesWith(w) {
			count[code]++
			most = max(most, count[code])
		}
	}
	maps.DeleteFunc(count, func(_ string, n int) bool { return 3*n < 2*most })
	tongues := map[string]bool{}
	for code := range count { // in any order: it fills a set
		tongues[code] = true
	}
	return tongues
}

// tonguesWith returns the languages that have a word among their small words or short forms: "im".
func (b *answerBook) tonguesWith(w string) (codes []string) {
	for _, code := range b.dates.small[w] {
		if b.spoken[code] {
			codes = append(codes, code)
		}
	}
	if short := b.short[w].tongue; short != "" && !slices.Contains(codes, short) {
		codes = append(codes, short)
	}
	return codes
}

// A shortEnd is a word ending that stands for words: "'ll" for "will".
type shortEnd struct {
	end  string
	long []string
}

// A shortForm is a word that stands for several words, in one language.
type shortForm struct {
	tongue string
	parts  []string
}

// learnShort adds the short forms of a language: "can't = can not", "…'ll = will".
func (b *answerBook) learnShort(l lang.Language) {
	for _, s := range l.Answers.Short {
		short, long, _ := strings.Cut(s, " = ")
		if end, ok := strings.CutPrefix(short, "…"); ok {
			b.shortEnds = append(b.shortEnds, shortEnd{end, strings.Fields(long)})
			continue
		}
		b.short[short] = shortForm{l.Code, strings.Fields(long)}
	}
}
