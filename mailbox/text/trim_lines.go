package text

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"informd/mailbox/mime"
)

// classify finds of what kind every line is.
func (t trimmer) classify(lines []line) {
	t.settleFences(lines)
	initials := t.initials(lines)
	for i := range lines {
		l := &lines[i]
		if l.sure {
			continue
		}
		l.kind = t.kindOf(l, initials)
		l.sure = l.kind != kindText && l.kind != kindQuote
	}
	t.settleWrappedQuotes(lines)
	t.settleHeaderBlocks(lines)
	t.settleNotesBlocks(lines)
	t.settleAttributions(lines)
}

// minWrapped is how long a quoted line is whose end may have been wrapped, in bytes.
const minWrapped = 50

// settleWrappedQuotes settles the ends of quoted lines that a program wrapped. Such an end has no ">":
// it follows a long quoted line that stops in the middle of a sentence, begins with a small letter,
// and is followed by more of the quote.
func (t trimmer) settleWrappedQuotes(lines []line) {
	if !t.has(ruleWrapQuote) {
		return
	}
	for i := 1; i+1 < len(lines); i++ {
		above := lines[i-1]
		if lines[i].kind != kindText || lines[i].sure || above.kind != kindQuote || lines[i+1].kind != kindQuote {
			continue
		}
		ended := strings.ContainsRune(".?!:", lastRune(above.seen))
		if len(above.seen) >= minWrapped && !ended && unicode.IsLower(firstRune(lines[i].seen)) {
			lines[i].kind = kindQuote
		}
	}
}

func (t trimmer) kindOf(l *line, initials map[string]int) kind {
	switch {
	case l.mark == markOriginal && t.has(ruleMarkup):
		return kindOriginal
	case l.mark == markSignature && t.has(ruleMarkedSig):
		return kindSignature
	case l.seen == "":
		return kindEmpty
	case l.mark == markCite && t.has(ruleMarkup):
		return kindCite
	case isQuote(l.text):
		return kindQuote
	case initials[initialsOf(l.seen)] > 1:
		return kindQuote
	case isDashes(l.text) && t.has(ruleDashes):
		return kindDashes
	case isDrawn(l.seen):
		return kindLine
	case t.has(ruleDivider) && t.words.dividerOf(l.seen) != dividerNone:
		return kindDivider
	case t.has(ruleAbove) && t.words.asksAbove(l.seen):
		return kindAbove
	case t.words.signsDevice(l.seen):
		return kindDevice
	}
	return kindText
}

// settleFences settles the lines of code between ``` and ``` as text. A fence without an end counts for
// nothing.
func (t trimmer) settleFences(lines []line) {
	if !t.has(ruleFence) {
		return
	}
	open := -1
	for i, l := range lines {
		if !strings.HasPrefix(l.seen, "```") {
			continue
		}
		if open < 0 {
			open = i
			continue
		}
		for j := open; j <= i; j++ {
			lines[j].sure = true
		}
		open = -1
	}
}

// isQuote reports whether a line begins with ">" behind at most three spaces.
func isQuote(s string) bool {
	for i := range min(len(s), 4) {
		switch s[i] {
		case '>':
			return true
		case ' ':
		default:
			return false
		}
	}
	return false
}

// initials counts how often each prefix of quotes in the manner of Emacs occurs: "AM> ".
func (t trimmer) initials(lines []line) map[string]int {
	if !t.has(ruleInitials) {
		return nil
	}
	found := map[string]int{}
	for _, l := range lines {
		if in := initialsOf(l.seen); in != "" && !l.sure {
			found[in]++
		}
	}
	return found
}

// initialsOf returns a name of up to sixteen letters before ">", or "".
func initialsOf(s string) string {
	for i := range min(len(s), 17) {
		switch c := s[i]; {
		case c == '>' && i > 0:
			return s[:i]
		case c >= 'a' && c <= 'z', c >= 'A' && c <= 'Z':
		default:
			return ""
		}
	}
	return ""
}

// isDashes reports whether a line is the mark above a signature. The mark stands at
// the margin; an indented one belongs to something else.
func isDashes(s string) bool {
	switch strings.TrimRight(s, " \u00a0\t") {
	case "--", "—", "– –":
		return true
	}
	return false
}

// isDrawn reports whether a line holds nothing but strokes.
func isDrawn(s string) bool {
	n := 0
	for _, c := range s {
		switch c {
		case '-', '_', '=', '+', '~', '#', '*', '—', '–', '‐', '─', '━', '•', '·':
			n++
		case 'ᐧ': // Gmail's mark of a mail that was sent with a tracking tool
			n += 2
		case ' ':
		default:
			return false
		}
	}
	return n > 1
}

// dividerOf says which kind of divider a line is: words between dashes.
func (w *words) dividerOf(s string) divider {
	phrase, _, ok := cutDivider(s)
	if !ok {
		if p, colon := cutColon(s); colon && lookUpFolded(w.begins, p) {
			return dividerForwarded
		}
		return dividerNone
	}
	if d := lookUpFolded(w.dividers, phrase); d != dividerNone {
		return d
	}
	if strings.HasPrefix(fold(phrase), "forwarded by ") { // Notes
		return dividerForwarded
	}
	return dividerNone
}

// strokes are what dividers are drawn with.
const strokes = "-–—‐_="

// cutDivider cuts "----- Words ----- rest" into the words and the rest; the second
// dashes may be missing.
func cutDivider(s string) (phrase, rest string, ok bool) {
	s = strings.TrimLeft(s, "*> ")
	body := strings.TrimLeft(s, strokes)
	if utf8.RuneCountInString(s[:len(s)-len(body)]) < 3 {
		return "", "", false
	}
	phrase = body
	for _, run := range []string{"---", "‐‐‐", "___"} {
		if i := strings.Index(body, run); i >= 0 {
			phrase, rest = body[:i], strings.TrimLeft(body[i:], strokes)
			break
		}
	}
	phrase = strings.Trim(phrase, " *:"+strokes)
	if phrase == "" || len(phrase) > 120 {
		return "", "", false
	}
	return phrase, strings.Trim(rest, " *"), true
}

// cutColon cuts the colon off the end of a line.
func cutColon(s string) (string, bool) {
	s = strings.TrimRight(s, "*_ ")
	for _, colon := range []string{":", "："} {
		if before, ok := strings.CutSuffix(s, colon); ok {
			return strings.Trim(before, "*_ "), true
		}
	}
	return s, false
}

// asksAbove reports whether a line asks to answer above it.
func (w *words) asksAbove(s string) bool {
	return len(s) < 200 && lookUpFolded(w.above, strings.Trim(s, strokes+"#*~<>.:! "))
}

// signsDevice reports whether a line is one that a telephone adds: known words and no
// question, and not longer than such lines are.
func (w *words) signsDevice(s string) bool {
	if len(s) > 300 {
		return false
	}
	if s = withoutLinks(s); !w.mayBeDevice(s) {
		return false
	}
	s = fold(s)
	if len(s) > 120 || strings.ContainsAny(s, "?？") {
		return false
	}
	if i := strings.IndexAny(s, ",.;!"); i >= 0 && i+1 < len(s) && s[i+1] == ' ' {
		switch rest := s[i+1:]; {
		case w.excuses(rest):
			s = s[:i]
		case wordCount(rest) > 5 || !w.namesDevice(rest):
			return false // "Sent from my desk, which is easier than my phone"
		}
	}
	words := wordCount(s)
	if words > 12 {
		return false
	}
	for _, d := range w.device {
		if !strings.HasPrefix(s, d[0]) || !strings.Contains(s[len(d[0]):], d[1]) {
			continue
		}
		if w.namesDevice(s) {
			return true
		}
	}
	return words == 3 && viaPhone(strings.Fields(s)) // "Anna, via mobile"
}

// mayBeDevice reports whether signsDevice has to look closer at a line: it begins with the letters
// of a known beginning, is in a script beyond ASCII, as all known lines without a beginning are,
// or has three words. It is asked of every line of every mail, and few pass.
func (w *words) mayBeDevice(s string) bool {
	if !mime.IsASCII(s) || wordCount(s) == 3 {
		return true
	}
	if first := strings.TrimSpace(s); lookUpFolded(w.deviceFirst, first[:min(2, len(first))]) {
		return true
	}
	i := strings.IndexAny(s, ",.;!")
	return i >= 0 && wordCount(s[:i]) == 3
}

// excuses reports whether a sentence asks to be lenient with what a telephone wrote.
func (w *words) excuses(s string) bool {
	for _, p := range w.excuse {
		if hasWord(s, p) {
			return true
		}
	}
	return false
}

// withoutLinks returns a line without its addresses on the web and the brackets around them.
func withoutLinks(s string) string {
	s = strings.Trim(s, "<>()[]*_ ")
	for from := 0; ; {
		i := strings.Index(s[from:], "http")
		if i < 0 {
			return withoutBrackets(s)
		}
		i += from
		end := strings.IndexAny(s[i:], " )>]")
		if end < 0 {
			end = len(s) - i
		}
		s, from = s[:i]+s[i+end:], i
	}
}

func withoutBrackets(s string) string {
	const brackets = "[]()<>"
	if !strings.ContainsAny(s, brackets) {
		return s
	}
	return strings.Map(func(r rune) rune {
		if strings.ContainsRune(brackets, r) {
			return -1
		}
		return r
	}, s)
}

// namesDevice reports whether a word of the folded line begins with the name of a
// device or a mail program, or says whose it is.
func (w *words) namesDevice(s string) bool {
	// scripts without spaces put a name right behind their own words: "发自我的iPhone"
	for word := range strings.FieldsFuncSeq(s, func(r rune) bool { return !wordRune(r) || wide(r) }) {
		if word == "my" || slices.ContainsFunc(w.phones, func(n string) bool { return strings.HasPrefix(word, n) }) {
			return true
		}
	}
	return slices.ContainsFunc(w.phoneIn, func(n string) bool { return strings.Contains(s, n) })
}

// maxSignature is how many lines a signature has that no dashes and space announce.
const maxSignature = 60

// settleSignatures settles the signatures that begin below two dashes or a drawn line.
func (t trimmer) settleSignatures(lines []line) {
	ends := make([]int, len(lines)+1) // where what could be a signature at each line ends
	for i := len(lines) - 1; i >= 0; i-- {
		if ends[i] = i; mayBeInSignature(lines[i].kind) {
			ends[i] = max(ends[i+1], i+1)
		}
	}
	for i := 0; i < len(lines); i++ {
		if lines[i].kind != kindDashes && lines[i].kind != kindLine {
			continue
		}
		end := ends[i]
		strict := lines[i].kind == kindDashes && lines[i].text == "-- "
		if !strict && (end-i > maxSignature || !t.isSignature(lines, i, end)) {
			if lines[i].kind == kindDashes {
				lines[i].kind = kindLine
			}
			continue
		}
		for j := i; j < end; j++ {
			lines[j].kind = kindSignature
		}
		i = end - 1
	}
}

// settleSignedName settles a name behind a hyphen, such as "-Anna Meier", as the signature: with an
// empty line above it, and nothing of the sender's below it.
func (t trimmer) settleSignedName(lines []line) {
	if !t.has(ruleHyphen) {
		return
	}
	for i := len(lines) - 1; i > 1; i-- {
		if lines[i].kind == kindText {
			if lines[i-1].kind == kindEmpty && isHyphenName(lines[i].seen) {
				lines[i].kind = kindSignature
			}
			return
		}
	}
}

// isHyphenName reports whether a line is a hyphen and one to three capitalised words
// without a space between.
func isHyphenName(s string) bool {
	name, ok := strings.CutPrefix(s, "-")
	return ok && !strings.HasPrefix(name, " ") && isNameLine(name)
}

// mayBeInSignature reports whether a line of this kind may stand in a signature.
func mayBeInSignature(k kind) bool {
	switch k {
	case kindText, kindEmpty, kindDevice, kindLine, kindDashes:
		return true
	}
	return false
}

// isSignature reports whether lines[i], drawn, begins a signature that ends before end.
func (t trimmer) isSignature(lines []line, i, end int) bool {
	written, long, contacts, sentences := 0, 0, 0, 0
	for _, l := range lines[i+1 : end] {
		if l.kind == kindEmpty || l.kind == kindLine {
			continue
		}
		written++
		if utf8.RuneCountInString(l.seen) > 80 {
			long++
		}
		if isContact(l.seen) {
			contacts++
		} else if isSentence(l.seen) {
			sentences++
		}
	}
	switch {
	case lines[i].kind == kindDashes:
		return written <= 20 && !isSentence(firstWritten(lines[i+1:end]))
	case announced(lines, i), written == 0:
		return false
	case strings.Trim(lines[i].seen, "_") == "" && len(lines[i].seen) >= 5 && t.has(ruleUnderscores):
		return written <= 2 || contacts > 0 && written <= 8
	}
	return t.has(ruleContacts) && contacts > 0 && sentences == 0 && long == 0 && written <= 16
}

// firstWritten returns the first line with anything on it, but for what a telephone wrote.
func firstWritten(lines []line) string {
	for _, l := range lines {
		if l.kind == kindText {
			return l.seen
		}
	}
	return ""
}

// announced reports whether the text above lines[i] announces what follows: "his details:".
func announced(lines []line, i int) bool {
	for i--; i >= 0; i-- {
		if lines[i].kind != kindEmpty && lines[i].kind != kindLine {
			_, colon := cutColon(lines[i].seen)
			return colon
		}
	}
	return false
}

// isContact reports whether a line holds an address or a telephone number.
func isContact(s string) bool {
	if strings.Contains(s, "@") || strings.Contains(s, "://") || strings.Contains(s, "www.") {
		return true
	}
	digits := 0
	for _, c := range s {
		if unicode.IsDigit(c) {
			digits++
		}
	}
	return digits >= 7
}

// isSentence reports whether a line reads like one: six words or more without an
// address among them, or an end mark.
func isSentence(s string) bool {
	if wordCount(s) >= 6 && !isContact(s) {
		return true
	}
	return strings.HasSuffix(s, "?") || strings.HasSuffix(s, "!")
}
