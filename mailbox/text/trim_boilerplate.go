package text

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"
)

const (
	ruleBanner     rule = "banner"         // an organisation writes above mail from outside that it is from outside
	ruleDisclaimer rule = "disclaimer"     // an organisation writes below its mail that it is confidential
	ruleReaction   rule = "reaction"       // a program says that a thumb was tapped in it, and links to itself
	ruleGlued      rule = "glued-device"   // a telephone glues its line to the last sentence, without a space
	ruleAnyDevice  rule = "unknown-device" // "Sent from" and a name, alone on the last line, is a program's
)

const (
	maxBanner     = 700 // bytes of a paragraph that an organisation writes
	minDisclaimer = 80
	maxFooter     = 200
)

// settleBoilerplate settles the lines that organisations and programs put above and below the words of
// a person: banners, disclaimers, reactions, the line of a telephone. original: one stands below these lines.
func (t trimmer) settleBoilerplate(lines []line, original bool) {
	t.settleBanners(lines, original)
	t.settleDisclaimers(lines)
	t.settleReactions(lines)
	t.settleUnknownDevice(lines)
}

// paragraphAt returns the text of the paragraph that begins at line i, and where it ends; "" where
// lines of another kind stand in it.
func paragraphAt(lines []line, i int) (text string, end int) {
	var parts []string
	for end = i; end < len(lines) && lines[end].kind != kindEmpty && lines[end].kind != kindLine; end++ {
		if lines[end].kind != kindText || lines[end].sure {
			return "", end
		}
		parts = append(parts, lines[end].seen)
	}
	return fold(strings.Join(parts, " ")), end
}

// settleBanners settles the paragraphs at the top that warn of mail from outside the organisation, if
// the sender wrote something below them, or an original stands there: then the sender may have written nothing.
func (t trimmer) settleBanners(lines []line, original bool) {
	if !t.has(ruleBanner) {
		return
	}
	for i := 0; i < len(lines); {
		if lines[i].kind == kindEmpty || lines[i].kind == kindLine {
			i++
			continue
		}
		text, end := paragraphAt(lines, i)
		if text == "" || len(text) > maxBanner || !t.words.warns(text) || !original && !writtenBelow(lines[end:]) {
			return
		}
		for i > 0 && lines[i-1].kind == kindLine { // drawn around it
			i--
		}
		for end < len(lines) && lines[end].kind == kindLine {
			end++
		}
		settle(lines[i:end], kindBoilerplate)
		i = end
	}
}

// warns reports whether a folded paragraph warns of mail from outside: in the words of a known
// banner; or it says that the mail came from outside, and what had better not be done with it.
func (w *words) warns(s string) bool {
	return holdsAny(s, w.banner) || holdsAny(s, w.outside) && holdsAny(s, w.care)
}

// isDisclaimer reports whether an organisation added a folded paragraph: it says in two ways that
// the mail is not for everybody, or it is one line that programs put below all mail.
func (w *words) isDisclaimer(s string) bool {
	return len(s) >= minDisclaimer && count(s, w.disclaimer) >= 2 || len(s) <= maxFooter && holdsAny(s, w.footer)
}

// writtenBelow reports whether the sender may have written something there.
func writtenBelow(lines []line) bool {
	for _, l := range lines {
		if l.kind == kindText {
			return true
		}
	}
	return false
}

// settleDisclaimers settles the last paragraphs that an organisation or its programs add: those with
// two phrases of disclaimers, and single lines that programs put below all mail.
func (t trimmer) settleDisclaimers(lines []line) {
	if !t.has(ruleDisclaimer) {
		return
	}
	end := 0
	for end < len(lines) && !notTheirs(lines[end].kind) {
		end++
	}
	for end > 0 {
		for end > 0 && lines[end-1].kind != kindText {
			end--
		}
		start := end
		for start > 0 && lines[start-1].kind == kindText {
			start--
		}
		text, _ := paragraphAt(lines[:end], start)
		if start == 0 || !t.words.isDisclaimer(text) {
			return
		}
		settle(lines[start:end], kindBoilerplate)
		for start > 0 && lines[start-1].kind == kindLine { // drawn above it
			start--
			lines[start].kind = kindBoilerplate
		}
		end = start
	}
}

// notTheirs reports whether a line of this kind begins what somebody else wrote.
func notTheirs(k kind) bool {
	switch k {
	case kindQuote, kindCite, kindOriginal, kindHeader, kindDivider, kindAbove:
		return true
	}
	return false
}

// settleReactions settles "Anna Meier reacted via Gmail", the link below it and, where they wrote no word
// above, all that follows: the mail tapped at, marked or not.
func (t trimmer) settleReactions(lines []line) {
	if !t.has(ruleReaction) {
		return
	}
	for i := range lines {
		if lines[i].kind != kindText || !t.words.tellsReaction(lines[i].seen) {
			continue
		}
		alone := nothingSaid(lines[:i])
		switch quoting := beforeQuotation(lines[i].seen) != lines[i].seen; {
		case alone && quoting && settleQuotation(lines[i:]):
			return
		case alone && quoting:
			lines[i].kind, lines[i].sure = kindOriginal, true
		case !alone || slices.ContainsFunc(lines[:i], func(l line) bool { return l.kind == kindText }):
			lines[i].kind, lines[i].sure = kindBoilerplate, true
		}
		for j := i + 1; j < len(lines) && (alone || j <= i+2 && isLink(lines[j].seen)); j++ {
			switch {
			case lines[j].kind == kindText && isLink(lines[j].seen):
				lines[j].kind, lines[j].sure = kindBoilerplate, true
			case lines[j].kind != kindEmpty:
				lines[j].kind, lines[j].sure = kindOriginal, true
			}
		}
		if alone {
			return
		}
	}
}

// maxTapped is how many lines the words tapped at may be.
const maxTapped = 40

// settleQuotation settles the lines of a quotation that begins in the first of them, and reports whether it
// ends there: what stands below is the sender's.
func settleQuotation(lines []line) bool {
	end := -1
	for i := range min(len(lines), maxTapped) {
		if closesQuotation(lines[i], i == 0) && (i+1 == len(lines) || lines[i+1].kind == kindEmpty) {
			end = i
			break
		}
	}
	for i := range end + 1 {
		if lines[i].kind != kindEmpty {
			lines[i].kind, lines[i].sure = kindOriginal, true
		}
	}
	return end >= 0
}

// closesQuotation reports whether a line ends in a quotation mark, and not in the one that opens it.
func closesQuotation(l line, opens bool) bool {
	const marks = "”“»\""
	text := strings.TrimRight(l.seen, marks)
	return text != l.seen && (!opens || strings.ContainsAny(text, marks+"„«"))
}

// nothingSaid reports whether no word stands in lines, only signs such as a thumb.
func nothingSaid(lines []line) bool {
	return !slices.ContainsFunc(lines, func(l line) bool {
		return l.kind != kindEmpty && (l.kind != kindText || strings.ContainsFunc(l.seen, unicode.IsLetter))
	})
}

// tellsReaction reports whether a line says that somebody has tapped a thumb, and no more than that: behind it
// may stand a link, or in quotation marks the words tapped at.
func (w *words) tellsReaction(s string) bool {
	head := beforeQuotation(s)
	if len(head) > 120 {
		return false
	}
	said := fold(head)
	if head != s && slices.Contains(w.tapped, withoutPictures(said)) {
		return true
	}
	return slices.ContainsFunc(w.reacted, func(phrase string) bool {
		before, rest, ok := strings.Cut(said, phrase)
		rest = strings.TrimLeft(rest, " <([.:")
		return ok && !strings.HasPrefix(before, "i ") &&
			(strings.HasPrefix(rest, "http") || !strings.ContainsFunc(rest, unicode.IsLetter))
	})
}

// withoutPictures returns the words of a line without the signs that are neither letters nor stand in words:
// "reacted 😂 to" is "reacted to".
func withoutPictures(s string) string {
	return strings.Join(strings.FieldsFunc(s, func(c rune) bool { return !unicode.IsLetter(c) && c != '\'' }), " ")
}

// beforeQuotation returns what stands on a line before a quotation mark.
func beforeQuotation(s string) string {
	if i := strings.IndexAny(s, "\"“„«"); i >= 0 {
		return strings.TrimRight(s[:i], " ")
	}
	return s
}

// isLink reports whether a line is nothing but an address on the web.
func isLink(s string) bool {
	s = strings.Trim(s, "<>[]() ")
	return strings.HasPrefix(s, "http") && !strings.Contains(s, " ")
}

// settleUnknownDevice settles the last line that the sender wrote, if it says "Sent from" and the name
// of a device or program that is in no list.
func (t trimmer) settleUnknownDevice(lines []line) {
	if !t.has(ruleAnyDevice) {
		return
	}
	last := -1
	for i, l := range lines {
		if notTheirs(l.kind) {
			break
		}
		if l.kind == kindText {
			last = i
		}
	}
	if last < 1 || lines[last-1].kind != kindEmpty && lines[last-1].kind != kindDashes &&
		lines[last-1].kind != kindLine {
		return
	}
	if t.words.signsAnyDevice(lines[last].seen) {
		lines[last].kind = kindDevice
	}
}

// isNameLine reports whether a line is one to three words with capitals and nothing else.
func isNameLine(s string) bool {
	words := strings.Fields(s)
	for _, w := range words {
		if !unicode.IsUpper(firstRune(w)) || strings.ContainsAny(w, ",:;!?/@0123456789") {
			return false
		}
	}
	return len(words) > 0 && len(words) <= 3
}

// signsAnyDevice reports whether a line is words of sending and a name of few words, all of them
// capitals or small words: "Sent from Nine for Work".
func (w *words) signsAnyDevice(s string) bool {
	s = strings.TrimRight(withoutLinks(s), ". ")
	folded := fold(s)
	if len(s) > 60 || len(folded) != len(s) || strings.ContainsAny(s, "?!:;@") {
		return false
	}
	for _, d := range w.device {
		if d[1] != "" || !strings.HasPrefix(folded, d[0]+" ") {
			continue
		}
		name, capitals := strings.Fields(s[len(d[0]):]), 0
		for _, word := range name {
			switch first := firstRune(word); {
			case unicode.IsUpper(first) || unicode.IsDigit(first):
				capitals++
			case utf8.RuneCountInString(word) > 4:
				return false
			}
		}
		return capitals > 0 && len(name) <= 5
	}
	return false
}

// unglue splits the line of a telephone from a sentence to which it was appended without a space:
// "Thursday.Sent from my iPhone".
func (t trimmer) unglue(lines []line) []line {
	if !t.has(ruleGlued) {
		return lines
	}
	for i := len(lines) - 1; i >= 0; i-- {
		at := t.glued(lines[i].text)
		if at == 0 {
			continue
		}
		tail := append([]line{newLine(lines[i].text[at:], lines[i].mark)}, lines[i+1:]...)
		lines = append(append(lines[:i:i], newLine(lines[i].text[:at], lines[i].mark)), tail...)
		break // one telephone sends a mail
	}
	return lines
}

// glued returns the index in a line at which the line of a telephone begins, directly after the end of a
// sentence; 0 where there is none.
func (t trimmer) glued(s string) int {
	if len(s) > maxSeen || isQuote(s) {
		return 0
	}
	for i, c := range s {
		if !strings.ContainsRune(".!?)。！？", c) {
			continue
		}
		rest := s[i+utf8.RuneLen(c):]
		if len(rest) <= 120 && t.words.opensDevice(rest) && t.words.signsDevice(rest) {
			return i + utf8.RuneLen(c)
		}
	}
	return 0
}

// opensDevice reports whether a telephone's line may begin so: with a capital, in a script without
// them, or with the name of one, as "iPhone'umdan" is written.
func (w *words) opensDevice(s string) bool {
	r := firstRune(s)
	return unicode.IsUpper(r) || wide(r) ||
		slices.ContainsFunc(w.phones, func(n string) bool { return strings.HasPrefix(fold(s), n) })
}

// settle says of what kind lines are, once and for all: no later rule reads them otherwise.
func settle(lines []line, k kind) {
	for i := range lines {
		lines[i].kind, lines[i].sure = k, true
	}
}

func holdsAny(s string, phrases []string) bool { return count(s, phrases) > 0 }

// count returns how many of the phrases stand in s.
func count(s string, phrases []string) int {
	n := 0
	for _, p := range phrases {
		if strings.Contains(s, p) {
			n++
		}
	}
	return n
}
