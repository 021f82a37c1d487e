package text

import (
	"regexp"
	"strings"
	"unicode"
	"unicode/utf8"
)

const (
	maxCite      = 500 // bytes of an attribution, all its lines joined
	maxCiteLines = 6
	maxTried     = 500 // lines with which one may end that are looked at; no letter has so many
)

// What dates look like in attributions, in all languages. They are applied to a digitSpan.
var (
	yearPattern    = regexp.MustCompile(`(?:^|[^0-9])(?:19|20)[0-9][0-9](?:[^0-9]|$)`)
	numericPattern = regexp.MustCompile(`[0-9][0-9]?[./-] ?[0-9][0-9]?[./-] ?[0-9][0-9]`)
	stampPattern   = regexp.MustCompile(`^[0-9]{4}[-/][0-9]{1,2}[-/][0-9]{1,2} [0-9]{1,2}:[0-9]{2} GMT[+-][0-9]{2}:[0-9]{2} .`)
)

// settleAttributions settles the attributions: "On Monday Anna wrote:", on one line or on several.
func (t trimmer) settleAttributions(lines []line) {
	free := 0 // the first line that may belong to the next one
	left := maxTried
	for e := range lines {
		start, ok := t.citeEndsAt(lines, e, free, &left)
		if !ok {
			continue
		}
		for i := start; i <= e; i++ {
			lines[i].kind, lines[i].sure = kindCite, true
		}
		free = e + 1
		if t.has(ruleBars) {
			settleBars(lines[free:])
		}
	}
}

// settleBars settles the lines directly below an attribution that are quoted with "|".
func settleBars(lines []line) {
	for i := range lines {
		switch {
		case strings.HasPrefix(lines[i].seen, "|"):
			lines[i].kind, lines[i].sure = kindQuote, true
		case lines[i].kind != kindEmpty:
			return
		}
	}
}

// citeEndsAt reports whether an attribution ends at lines[e], and where it begins; left is how
// many lines are still looked at closely.
func (t trimmer) citeEndsAt(lines []line, e, free int, left *int) (start int, ok bool) {
	last := lines[e]
	if last.sure || last.seen == "" {
		return 0, false
	}
	quote := quoteFollows(lines, e)
	if last.kind == kindText && t.isGmailStamp(last.seen, quote) {
		return e, true
	}
	if *left == 0 || !t.mayEnd(last.seen, quote) {
		return 0, false
	}
	*left--
	c := citeSearch{trimmer: t, lines: lines, end: e, quote: quote}
	for s := e; s >= free && s > e-maxCiteLines && c.step(s); s-- {
	}
	if _, colon := cutColon(last.seen); c.best < strongCite && !colon && !quote &&
		!strings.HasSuffix(last.seen, "---") {
		return 0, false // prose may end in a verb
	}
	return c.start, c.best > 0
}

// A citeSearch looks upwards, from the line at which an attribution may end, for the one at which
// it begins.
type citeSearch struct {
	trimmer
	lines  []line
	end    int
	quote  bool   // a quote follows
	joined string // the lines so far, as one
	blanks int    // empty lines among them: one at most
	best   int    // the grade of the best beginning
	start  int    // and where that is
}

// step takes the line at s in; more says that the search goes on above it.
func (c *citeSearch) step(s int) (more bool) {
	l := c.lines[s]
	switch {
	case l.kind == kindEmpty && s < c.end && c.blanks == 0:
		c.blanks++
		return true
	case s < c.end && (l.sure || c.blanks > 0 && c.best > 1 && c.joined[0] != '<' || c.endsSentence(l.seen)):
		return false
	}
	c.joined = strings.TrimSpace(strings.TrimLeft(l.seen, "> ") + " " + c.joined)
	switch {
	case len(c.joined) > maxCite:
		return false
	case l.kind == kindQuote: // a part only, wrapped by a program that quoted it: "> wrote:"
		return true
	case c.blanks > 0 && !c.strongStart(l.seen):
		return true
	}
	if g := c.grade(c.joined, l.seen, c.quote); g > c.best && (c.lines[c.end].kind != kindQuote || g == strongCite) {
		c.best, c.start = g, s
	}
	return c.best != strongCite && c.has(ruleWrapped)
}

// quoteFollows reports whether the next line with anything on it is quoted.
func quoteFollows(lines []line, e int) bool {
	for i := e + 1; i < len(lines) && i <= e+4; i++ {
		if lines[i].kind == kindEmpty {
			continue
		}
		return lines[i].kind == kindQuote || strings.HasPrefix(lines[i].seen, "|")
	}
	return false
}

// mayEnd reports whether a line can be the last of an attribution: it ends in a
// colon, in dashes, or in the verb.
func (t trimmer) mayEnd(s string, quote bool) bool {
	if _, colon := cutColon(s); colon || strings.HasSuffix(s, "---") && strings.HasPrefix(s, "---") {
		return true
	}
	if !quote && !t.has(ruleNoColon) {
		return false
	}
	if verbs := t.words.wroteBy[unicode.ToLower(lastRune(s))]; len(verbs) > 0 {
		folded := fold(s)
		for _, v := range verbs {
			if strings.HasSuffix(folded, v) {
				return true
			}
		}
	}
	return strings.HasSuffix(s, ">") && strings.Contains(s, "@") && t.hasVerb(fold(s))
}

// isGmailStamp reports whether a line is an attribution as Gmail once wrote it: a date and a name,
// without a verb.
func (t trimmer) isGmailStamp(s string, quote bool) bool {
	if !t.has(ruleGmailStamp) || len(s) > 200 || s[0] < '0' || s[0] > '9' {
		return false
	}
	if stampPattern.MatchString(s) && wordCount(s) <= 12 {
		return true
	}
	return quote && strings.HasSuffix(s, ">") && strings.Contains(s, "@") &&
		(yearPattern.MatchString(s) || numericPattern.MatchString(s))
}

// Grades of an attribution: how sure its beginning is.
const (
	namedCite  = 1 // only a quote below proves it
	plainCite  = 2
	strongCite = 3 // begins as programs begin it
)

// clues are what the words of a line hold that attributions hold.
type clues struct {
	addr, year, clock, verb bool
	quote                   bool // a quote follows
}

// dated reports whether they hold a whole date: with its hour.
func (c clues) dated() bool { return c.year && c.clock }

// cluesIn returns the clues in words; ok is false where they are too few to be looked at closely.
func (t trimmer) cluesIn(joined, folded string, quote bool) (c clues, ok bool) {
	c.addr, c.quote = strings.Contains(joined, "@"), quote
	if !c.addr && !quote && !strings.ContainsAny(joined, "0123456789") {
		return c, false
	}
	span := digitSpan(joined)
	c.year = numericPattern.MatchString(span) || yearPattern.MatchString(span)
	c.clock = t.words.dates.clock.MatchString(span)
	if !c.addr && !quote && !c.dated() {
		return c, false
	}
	c.verb = t.hasVerb(folded)
	return c, true
}

// grade says how much joined looks like a whole attribution; 0 is not at all.
func (t trimmer) grade(joined, first string, quote bool) int {
	folded := fold(joined)
	c, ok := t.cluesIn(joined, folded, quote)
	said := c.verb && t.has(ruleAttribution) && (c.addr || c.dated() || quote && (c.year || c.clock))
	switch {
	case !ok:
		return 0
	case said, c.dated() && c.addr && t.has(ruleDated):
	case quote && t.has(ruleNamed) && len(joined) <= 150 && (c.verb || c.dated()):
		return namedCite
	default:
		return 0
	}
	switch {
	case !quote && hasWord(folded, "i wrote"):
		return 0 // prose
	case t.strongStart(first):
		return strongCite
	}
	return plainCite
}

// hasVerb reports whether a folded attribution has a verb such as "wrote", with little behind it but a
// date, a name or an address.
func (t trimmer) hasVerb(folded string) bool {
	for from := 0; from < len(folded); {
		start := strings.IndexFunc(folded[from:], wordRune)
		if start < 0 {
			break
		}
		start += from
		end := start + len(folded[start:]) - len(strings.TrimLeftFunc(folded[start:], wordRune))
		for _, v := range t.words.verbs[folded[start:end]] {
			if strings.HasPrefix(folded[start:], v) && endsSoon(folded[start+len(v):]) {
				return true
			}
		}
		from = end
	}
	if strings.IndexFunc(folded, wide) < 0 {
		return false
	}
	for _, v := range t.words.wideVerbs {
		if i := strings.LastIndex(folded, v); i >= 0 && endsSoon(folded[i+len(v):]) {
			return true
		}
	}
	return false
}

// endsSoon reports whether what stands behind the verb of an attribution is little,
// or a date or an address.
func endsSoon(rest string) bool {
	return !wordRune(firstRune(rest)) && wordCount(rest) <= 3 ||
		strings.ContainsAny(rest, "@0123456789")
}

// strongStart reports whether a line begins as attributions do: with the first word
// of one in some language and a number soon after, or with a number soon.
func (t trimmer) strongStart(s string) bool {
	digit := strings.IndexFunc(s, unicode.IsDigit)
	if digit < 0 {
		return false
	}
	before := utf8.RuneCountInString(s[:digit])
	s = strings.TrimLeft(s, "-*_ ")
	f := strings.Fields(fold(s[:min(len(s), 60)]))
	for n := min(t.words.longestOn, len(f)); n > 0; n-- {
		if t.words.on[strings.Join(f[:n], " ")] {
			return before <= 40
		}
	}
	if r, _ := utf8.DecodeRuneInString(s); wide(r) && t.words.on[string(r)] {
		return true
	}
	span := digitSpan(s)
	return before <= 16 &&
		(yearPattern.MatchString(span) || t.words.dates.clock.MatchString(span) || numericPattern.MatchString(span))
}

// digitSpan returns s from its first digit to its last, with the sign on either side: all that the
// patterns of dates can match, which take a hundred times as long for each letter as this.
func digitSpan(s string) string {
	const digits = "0123456789"
	first := strings.IndexAny(s, digits)
	if first < 0 {
		return ""
	}
	last := strings.LastIndexAny(s, digits) + 1
	_, before := utf8.DecodeLastRuneInString(s[:first])
	_, behind := utf8.DecodeRuneInString(s[last:])
	return s[first-before : last+behind]
}

// endsSentence reports whether a line ends as a sentence does, which no line inside
// an attribution does; "16 aug." and "28." end otherwise.
func (t trimmer) endsSentence(s string) bool {
	if strings.HasSuffix(s, "!") || strings.HasSuffix(s, "?") || strings.HasSuffix(s, "。") {
		return true
	}
	word, ok := strings.CutSuffix(s, ".")
	if !ok {
		return false
	}
	word = word[strings.LastIndexByte(word, ' ')+1:]
	return utf8.RuneCountInString(word) >= 4 && !strings.ContainsAny(word, "0123456789.") &&
		monthOf(fold(word), t.words.monthsOf(0)) == 0
}
