package text

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"informd/mailbox/mime"
)

// maxCard is how many lines a card has.
const maxCard = 12

// settleSignatureCard settles a visiting card at the end as the signature: lines that begin with the
// sender's own name and hold nothing but titles, addresses and numbers. A card of somebody else, or
// one with an address that the sender did not write from, is news, and stays.
func (t trimmer) settleSignatureCard(lines []line) {
	if !t.has(ruleCard) {
		return
	}
	start, end := t.cardEnd(lines)
	contacts, addrs := 0, []string(nil)
	for _, l := range lines[start:end] {
		if l.kind == kindText && isContact(l.seen) {
			contacts++
			addrs = append(addrs, addressesIn(l.seen)...)
		}
	}
	addr := strings.ToLower(t.sender.Addr)
	if addr == "" && len(addrs) > 0 {
		addr = addrs[0]
	}
	if contacts < 2 || slices.ContainsFunc(addrs, func(a string) bool { return a != addr }) {
		return
	}
	local, _, _ := strings.Cut(addr, "@")
	for i := start; i < end; i++ {
		if lines[i].kind != kindText || isContact(lines[i].seen) {
			continue
		}
		if !t.bearsSendersName(lines[i].seen) && (len(addrs) == 0 || !sharesWord(lines[i].seen, local)) {
			continue
		}
		if t.belowProse(lines[:i], lines[i].seen) && !announced(lines, i) && contactsIn(lines[i:end]) >= 2 {
			for j := i; j < end; j++ {
				lines[j].kind = kindSignature
			}
		}
		return
	}
}

// cardEnd returns the stretch of lines at the end of what the sender wrote that a card may hold.
func (t trimmer) cardEnd(lines []line) (start, end int) {
	end = len(lines)
	for end > 0 && lines[end-1].kind != kindText {
		end--
	}
	written := 0
	for start = end; start > 0 && written < maxCard; start-- {
		switch l := lines[start-1]; {
		case l.kind == kindEmpty, l.kind == kindLine:
		case l.kind == kindText && !l.sure && t.onCard(l.seen):
			written++
		default:
			return start, end
		}
	}
	return start, end
}

// onCard reports whether a line could stand on a card: few words, no sentence, and no
// time of day; beside an address or a number hardly a word in small letters.
func (t trimmer) onCard(s string) bool {
	if utf8.RuneCountInString(s) > 80 || strings.HasSuffix(s, "!") || strings.HasSuffix(s, "?") ||
		strings.HasSuffix(s, ":") || isClock(s) || t.endsSentence(s) && !isContact(s) {
		return false
	}
	words, small := 0, 0
	for w := range strings.FieldsSeq(s) {
		r, _ := utf8.DecodeRuneInString(strings.TrimLeft(w, "(<[#*"))
		switch {
		case strings.ContainsAny(w, "@0123456789"), strings.Contains(w, "://"), strings.Contains(w, "www."):
		case unicode.IsLower(r) && len(w) > 2:
			small++
			words++
		case unicode.IsLetter(r):
			words++
		}
	}
	if isContact(s) {
		return words <= 6 && small <= 1
	}
	return words <= 6 && !unicode.IsLower(firstRune(s))
}

// isClock reports whether a line holds a time of day, as no number on a card does.
func isClock(s string) bool {
	for i := 1; i+1 < len(s); i++ {
		if s[i] == ':' && mime.IsDigit(s[i-1]) && mime.IsDigit(s[i+1]) {
			return true
		}
	}
	return false
}

// bearsSendersName reports whether a line has the whole name of the sender; a first name alone may be
// that of a colleague.
func (t trimmer) bearsSendersName(s string) bool {
	own, there := letterWords(t.sender.Name), letterWords(s)
	if len(own) < 2 {
		return false
	}
	for _, w := range own {
		if !slices.Contains(there, w) {
			return false
		}
	}
	return true
}

// belowProse reports whether more than names and greetings stands above a card, and the
// last of it does not speak of a card: else that may be what there is to say. Where the
// sender is not known, nothing above may speak of who is on the card.
func (t trimmer) belowProse(above []line, name string) bool {
	last := len(above) - 1
	for last >= 0 && (above[last].kind != kindText || !above[last].sure && t.onCard(above[last].seen)) {
		last--
	}
	if last < 0 {
		return false
	}
	for i := last; i >= 0 && above[i].kind == kindText; i-- {
		if t.words.pointsToCard(above[i].seen) {
			return false
		}
	}
	return t.sender.Addr != "" || !slices.ContainsFunc(above, func(l line) bool { return sharesWord(l.seen, name) })
}

// pointsToCard reports whether a line speaks of addresses or numbers, or of what is below.
func (w *words) pointsToCard(s string) bool { return holdsAny(fold(s), w.card) }

// contactsIn counts the lines with an address or a number.
func contactsIn(lines []line) int {
	n := 0
	for _, l := range lines {
		if l.kind == kindText && isContact(l.seen) {
			n++
		}
	}
	return n
}

// addressesIn returns the mail addresses on a line, in lower case.
func addressesIn(s string) []string {
	var found []string
	for w := range strings.FieldsFuncSeq(strings.ToLower(s), func(r rune) bool {
		return unicode.IsSpace(r) || strings.ContainsRune("<>()[]|,;:#", r)
	}) {
		if at := strings.IndexByte(w, '@'); at > 0 && strings.Contains(w[at:], ".") {
			found = append(found, strings.Trim(w, "."))
		}
	}
	return found
}

// letterWords returns the words of a line, folded, without digits and signs and initials.
func letterWords(s string) []string {
	words := strings.FieldsFunc(fold(s), func(r rune) bool { return !unicode.IsLetter(r) })
	return slices.DeleteFunc(words, func(w string) bool { return utf8.RuneCountInString(w) < 2 })
}

// sharesWord reports whether two lines have a word in common, of three letters or more.
func sharesWord(a, b string) bool {
	there := letterWords(b)
	return slices.ContainsFunc(letterWords(a), func(w string) bool {
		return utf8.RuneCountInString(w) >= 3 && slices.Contains(there, w)
	})
}

// settleBrokenDevice settles the last two lines where they are one line of a telephone or a program that
// was broken in two: a name, and "via mobile" below it, or "Secured with Tuta Mail:" and its link.
func (t trimmer) settleBrokenDevice(lines []line) {
	if !t.has(rulePhone) {
		return
	}
	last := len(lines) - 1
	for last > 0 && lines[last].kind != kindText {
		last--
	}
	if last > 0 && lines[last-1].kind == kindDevice && withoutLinks(lines[last].seen) == "" {
		lines[last].kind = kindDevice
		return
	}
	if last < 2 || lines[last-1].kind != kindText || lines[last-2].kind != kindEmpty {
		return
	}
	below := strings.Fields(fold(lines[last].seen))
	if len(below) == 2 && viaPhone(below) && isHyphenName("-"+lines[last-1].seen) {
		lines[last-1].kind, lines[last].kind = kindDevice, kindDevice
	}
}

// viaPhone reports whether words end in "via mobile" or its like.
func viaPhone(words []string) bool {
	n := len(words)
	return n >= 2 && (words[n-2] == "via" || words[n-2] == "from") &&
		(words[n-1] == "mobile" || words[n-1] == "phone" || words[n-1] == "iphone")
}
