package text

import (
	"slices"
	"strings"

	"informd/rules/mail"
)

// A Plain is a plain text that was read: its lines, and what each of them is.
type Plain struct {
	text  string
	lines []line
}

// Read reads a plain text. It takes linear time.
func Read(text string) Plain {
	lines := plainLines(text)
	trimmer{words: knownWords()}.classify(lines)
	return Plain{text, lines}
}

// MaxLines is how many lines of a text are read: each takes far longer than its few bytes do to
// send, and no person writes or quotes so many.
const MaxLines = 20_000

// CutLines returns as much of a text as has at most max lines, and how many these are.
func CutLines(text string, max int) (cut string, lines int) {
	for at := 0; lines < max; lines++ {
		end := strings.IndexByte(text[at:], '\n')
		if end < 0 {
			return text, lines + 1
		}
		at += end + 1
		cut = text[:at]
	}
	return cut, lines
}

// Trim splits a plain text into what the sender wrote and what they quoted: the
// text above the quote and the signature, or the answers between quoted lines. When
// in doubt a line is kept. below is the first line of the reply, from one, that stands
// below the announcement of another's mail which no marks tell apart; 0: none does.
func (p Plain) Trim(sender mail.Address) (reply, quoted string, below int) {
	t := trimmer{words: knownWords(), sender: sender}
	if len(t.unglue(p.lines)) > len(p.lines) {
		return t.split(plainLines(p.text))
	}
	return t.cut(slices.Clone(p.lines))
}

// A trimmer reads mail with the words of some languages. A test leaves out one rule after the other,
// to show that each is needed.
type trimmer struct {
	words   *words
	sender  mail.Address // whose mail it is; zero when it came without a header
	without []rule
}

func (t trimmer) has(r rule) bool { return !slices.Contains(t.without, r) }

// A rule is one thing known about how people and their programs write mail. Each has
// a message in testdata that needs it.
type rule string

const (
	ruleFence       rule = "fence"               // between ``` lines stands code: its > and -- mean something else
	ruleAttribution rule = "attribution"         // programs announce a quote with date, name and a verb, and a colon
	ruleWrapped     rule = "wrapped-attribution" // an attribution wraps at 72 columns, and goes over several lines
	ruleDated       rule = "dated-address"       // a line with date, time and address, and a colon, announces a quote
	ruleNamed       rule = "named-quote"         // "Anna wrote:" without a date is one only above quoted lines
	ruleGmailStamp  rule = "gmail-stamp"         // Gmail once announced quotes by an ISO date, its zone and a name
	ruleUnquoted    rule = "unquoted-original"   // telephones and Outlook put no > before the original
	ruleInline      rule = "inline-answer"       // text between quoted lines answers them: they are kept with it
	ruleBelow       rule = "answer-below"        // where one quote comes first, all text below it is the answer
	ruleTail        rule = "trailing-quote"      // quoted lines at the end answer nothing
	ruleInitials    rule = "initials"            // Emacs quotes with the initials of the author, on every line: AM>
	ruleBars        rule = "bars"                // some programs quote with | below an attribution
	ruleHeaders     rule = "header-block"        // Outlook repeats From, Sent, To and Subject above the original
	ruleDivider     rule = "divider"             // "-----Original Message-----" and its like stand above the original
	ruleAbove       rule = "reply-above"         // help desks ask to write above a line: what is below is theirs
	ruleDashes      rule = "signature-dashes"    // two dashes alone on a line begin the signature (RFC 3676 §4.3)
	ruleHyphen      rule = "hyphen-name"         // people sign with a hyphen and their name, without a space
	ruleUnderscores rule = "underscores"         // lists and programs put a line of underscores above a short footer
	ruleContacts    rule = "contacts-below-line" // a drawn line with only contacts below is a signature
	ruleLine        rule = "trailing-line"       // a drawn line with nothing below separates nothing
	ruleCard        rule = "card"                // the sender's name with only contacts below is a signature
	ruleDevice      rule = "device"              // telephones sign with their own name
	rulePhone       rule = "device-below-name"   // a telephone's "Anna Meier via mobile" may be broken over two lines
	ruleMarkup      rule = "markup"              // programs mark in HTML where the quote begins
	ruleMarkedSig   rule = "marked-signature"    // programs mark the signature in HTML
	ruleEmpty       rule = "nothing-left"        // where nothing is left, too much was trimmed
	ruleSeeBelow    rule = "see-below"           // "see my answers below": the original holds them, and is kept
	ruleWrapQuote   rule = "wrapped-quote"       // a long quoted line wraps: its last words stand unquoted
	ruleNoColon     rule = "no-colon"            // some programs announce a quote without a colon
)

// A kind is what one line of a mail is.
type kind uint8

const (
	kindText kind = iota
	kindEmpty
	kindQuote    // "> text"
	kindCite     // an attribution, or a part of one
	kindOriginal // certainly not the sender's, whatever it looks like
	kindHeader   // of a header block
	kindDivider  // "-----Original Message-----"
	kindAbove    // "reply above this line"
	kindLine     // drawn: "_____"
	kindDashes   // "-- "
	kindDevice   // "Sent from my iPhone"
	kindSignature
	kindBoilerplate // put there by an organisation or a program: a banner, a disclaimer
)

// A mark is what the markup of an HTML mail says about a line.
type mark uint8

const (
	markNone mark = iota
	markCite
	markOriginal
	markSignature
	markBelow // the original begins here, and goes on to the end
)

// A line is one line of a mail, and what is known of it. The rules find its kind one after the other;
// each settle… method looks for lines of one kind, such as attributions, and sets their kind.
type line struct {
	text string // as it is in the mail
	seen string // tidied: the rules look at this
	kind kind
	mark mark
	sure bool // its kind is settled: no later rule changes it
}

// plainLines returns the lines of a text.
func plainLines(text string) []line {
	raw := strings.Split(strings.ReplaceAll(text, "\r\n", "\n"), "\n")
	lines := make([]line, len(raw))
	for i, s := range raw {
		lines[i] = newLine(s, markNone)
	}
	return lines
}

// maxSeen is how much of a line is looked at, in bytes; what mail programs write is shorter.
const maxSeen = 1000

func newLine(s string, m mark) line {
	return line{text: s, seen: tidy(withoutGluedLinks(s)), mark: m}
}

// withoutGluedLinks returns a line without the links that filters put directly behind an address or a word:
// "anna@x.example<https://safelinks…> wrote:". They hide how the line goes on.
func withoutGluedLinks(s string) string {
	const longest = 8 * maxSeen
	s = s[:min(len(s), longest)]
	for i := strings.Index(s, "<http"); i > 0; i = strings.Index(s, "<http") {
		end := strings.IndexByte(s[i:], '>')
		if end < 0 || s[i-1] == ' ' {
			break
		}
		s = s[:i] + s[i+end+1:]
	}
	return s[:min(len(s), maxSeen)]
}

// split finds of what kind every line is, and takes away what the sender did not write.
func (t trimmer) split(lines []line) (reply, quoted string, below int) {
	lines = t.unglue(lines)
	t.classify(lines)
	return t.cut(lines)
}

// cut takes away what the sender did not write, from lines whose kinds are known.
func (t trimmer) cut(lines []line) (reply, quoted string, below int) {
	keep := t.choose(lines)
	var kept, cut []string
	for i, l := range lines {
		switch {
		case keep[i]:
			kept = append(kept, l.text)
		case l.kind != kindSignature && l.kind != kindDashes && l.kind != kindDevice && l.kind != kindBoilerplate:
			cut = append(cut, l.text)
		}
	}
	return joinLines(kept), joinLines(cut), keptBelow(lines, keep)
}

// joinLines joins without the empty lines around; the indent of the first line stays.
func joinLines(lines []string) string {
	for len(lines) > 0 && tidy(lines[0]) == "" {
		lines = lines[1:]
	}
	for len(lines) > 0 && tidy(lines[len(lines)-1]) == "" {
		lines = lines[:len(lines)-1]
	}
	return strings.Join(lines, "\n")
}

// choose says which lines to keep.
func (t trimmer) choose(lines []line) []bool {
	end := t.originalBegins(lines)
	t.settleBoilerplate(lines[:end], end < len(lines))
	t.settleSignatures(lines[:end])
	t.settleSignedName(lines[:end])
	t.settleSignatureCard(lines[:end])
	t.settleBrokenDevice(lines[:end])
	keep := make([]bool, len(lines))
	cited := end < len(lines) || t.quotesOther(lines)
	for i, l := range lines[:end] {
		switch l.kind {
		case kindCite, kindOriginal, kindHeader, kindDivider, kindAbove:
			cited = true
		case kindSignature, kindDashes, kindBoilerplate:
		case kindQuote:
			keep[i] = t.has(ruleInline)
		default:
			keep[i] = true
		}
	}
	own := lines[:end]
	if cited && t.seesBelow(own, keep) {
		for i := range lines {
			keep[i] = true
		}
		return keep
	}
	if keepsOwnText(own, keep) {
		t.dropLeadingQuote(own, keep)
		t.dropTail(own, keep)
		return keep
	}
	for i := range keep {
		keep[i] = t.has(ruleEmpty) && (!cited || keep[i] && lines[i].kind == kindDevice)
	}
	return keep
}

// maxPointer is how long a text is, in bytes, that only points to answers below.
const maxPointer = 400

// seesBelow reports whether what is kept is short, and says that the answers stand in
// the original, which is not marked as quoted.
func (t trimmer) seesBelow(lines []line, keep []bool) bool {
	if !t.has(ruleSeeBelow) {
		return false
	}
	var own []string
	size := 0
	for i, l := range lines {
		switch {
		case l.kind == kindQuote:
			return false
		case keep[i] && l.kind == kindText:
			size += len(l.seen)
			own = append(own, l.seen)
		}
		if size > maxPointer {
			return false
		}
	}
	folded := fold(strings.Join(own, " "))
	for _, p := range t.words.below {
		if hasWord(folded, p) {
			return true
		}
	}
	return false
}

// keepsOwnText reports whether anything the sender wrote is kept.
func keepsOwnText(lines []line, keep []bool) bool {
	for i := range lines {
		if keep[i] && lines[i].kind == kindText {
			return true
		}
	}
	return false
}

// originalBegins returns the index of the line from which on nothing is the sender's, or
// the number of lines. What stands above must have been written by the sender: else
// what is below may be.
func (t trimmer) originalBegins(lines []line) int {
	above, unquoted := false, unquotedBelow(lines)
	for i, l := range lines {
		switch l.kind {
		case kindText, kindDevice:
			above = true
		case kindHeader, kindDivider, kindAbove:
			if above {
				return i
			}
		case kindCite:
			if above && t.has(ruleUnquoted) && unquoted[i] {
				return i
			}
		}
		if above && l.mark == markBelow {
			return i
		}
	}
	return len(lines)
}

// unquotedBelow reports for every line whether what stands below it, attributions
// aside, is an original without marks.
func unquotedBelow(lines []line) []bool {
	unquoted := make([]bool, len(lines)+1)
	for i := len(lines) - 1; i >= 0; i-- {
		switch lines[i].kind {
		case kindCite, kindEmpty, kindLine:
			unquoted[i] = unquoted[i+1]
		case kindQuote, kindOriginal:
		default:
			unquoted[i] = true
		}
	}
	return unquoted
}

// dropLeadingQuote drops the one quote above an answer, when an attribution announced it.
func (t trimmer) dropLeadingQuote(lines []line, keep []bool) {
	if !t.has(ruleBelow) {
		return
	}
	cited, text, last := false, -1, -1
	for i, l := range lines {
		switch l.kind {
		case kindCite:
			cited = cited || text < 0 && last < 0
		case kindText:
			if text < 0 {
				text = i
			}
		case kindQuote:
			last = i
		}
	}
	if !cited || last < 0 || text < last {
		return
	}
	for i := range lines[:last+1] {
		keep[i] = false
	}
}

// dropTail drops what stands below the last words of the sender.
func (t trimmer) dropTail(lines []line, keep []bool) {
	for i := len(lines) - 1; i >= 0; i-- {
		switch l := lines[i]; {
		case !keep[i], l.kind == kindEmpty:
		case l.kind == kindQuote && t.has(ruleTail),
			l.kind == kindDevice && t.has(ruleDevice),
			l.kind == kindLine && t.has(ruleLine):
		default:
			return
		}
		keep[i] = false
	}
}

// quotesOther reports whether the quote at the top announces in itself whose words
// these are: "> On Monday Anna wrote:".
func (t trimmer) quotesOther(lines []line) bool {
	var inner []line
	for _, l := range lines {
		if l.kind == kindQuote {
			inner = append(inner, newLine(unquoteOnce(l.text), markNone))
		}
		if len(inner) == 2*maxCiteLines {
			break
		}
	}
	for i := range inner {
		inner[i].kind = t.kindOf(&inner[i], nil)
	}
	t.settleAttributions(inner)
	for _, l := range inner {
		if l.kind == kindCite || l.kind == kindDivider {
			return true
		}
	}
	return false
}

// unquoteOnce takes one ">" and the space behind it off a line.
func unquoteOnce(s string) string {
	return strings.TrimPrefix(strings.TrimPrefix(strings.TrimLeft(s, " "), ">"), " ")
}
