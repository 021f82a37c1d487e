package words

import (
	"regexp"
	"slices"
	"strings"
	"sync"
	"unicode"
	"unicode/utf8"

	"informd/rules/lang"
	"informd/rules/mail"
)

// People paste into a note what others wrote elsewhere: a chat, an invitation, a calendar file. Those
// words are in no mail, so comparing finds nothing. Only the format of the lines shows that they were
// pasted.

var (
	// A line of an exported chat: "[04.03.26, 10:02:12] Anna Meier: Thursday?".
	chatLine = regexp.MustCompile(`^[\x{200e}\s]*\[[^\[\]]{0,16}\d[./-]\d[^\[\]]{0,24}\d[:.]\d\d[^\[\]]{0,12}\] ?[^:\[\]]{1,40}:(\s|$)`)
	// A line of a chat exported on Android: "04/03/2026, 10:02 - Anna Meier: Thursday?".
	chatDash = regexp.MustCompile(`^[\x{200e}\s]*\d{1,4}[./-]\d{1,2}[./-]\d{1,4},? \d{1,2}[:.]\d\d[^-:]{0,8} - [^:]{1,40}: `)
	// The header of a copied chat message: "[10:02] Anna Meier", or a name on one line and "10:02 AM"
	// on the next.
	chatHead = regexp.MustCompile(`^\s*\[\d{1,2}[:.]\d\d[^\[\]]{0,8}\] \p{Lu}[\p{L}.'-]*( \p{Lu}[\p{L}.'-]*){1,3}\s*$`)
	// The same on one line, apart as no sentence is: "Anna Meier  9:14 AM", "Anna Meier [9:14 AM]".
	chatBeside = regexp.MustCompile(`^\s*\p{Lu}[\p{L}.'-]*( \p{Lu}[\p{L}.'-]*){0,3}(\s{2,}|\t| \[)(\d{1,4}[./-]\d{1,2}([./-]\d{2,4})?,? )?\d{1,2}[:.]\d\d(\s?[AaPp]\.?[Mm]\.?)?\]?\s*$`)
	chatName   = regexp.MustCompile(`^\s*\p{Lu}[\p{L}.'-]*( \p{Lu}[\p{L}.'-]*){1,3}\s*$`)
	chatClock  = regexp.MustCompile(`^\s*\d{1,2}:\d\d(\s?[AaPp]\.?[Mm]\.?)?\s*$`)
	// GroupWise's attribution line above a quoted original: ">>> Anna Meier <anna@acme.example>
	// 04.03.2026 10:00 >>>".
	groupWise = regexp.MustCompile(`^\s*>>> .*\d.* >>>\s*$`)
)

// chatSent matches LinkedIn's line above a copied message: "Anna Meier sent the following messages at 9:14 AM".
var chatSent = sync.OnceValue(func() *regexp.Regexp {
	var words []string
	for _, l := range lang.All() {
		for _, w := range l.Quotes.Sent {
			words = append(words, regexp.QuoteMeta(w))
		}
	}
	return regexp.MustCompile(`(?:` + strings.Join(words, "|") + `) \d`)
})

// placed matches the placeholder for a picture or a file: "[image: photo.png]", "[cid:a@b]", "<notes.pdf>".
var placed = sync.OnceValue(func() *regexp.Regexp {
	words := []string{"cid"}
	for _, l := range lang.All() {
		words = append(words, l.Below.Picture...)
	}
	return regexp.MustCompile(`(?i)^\s*(\[(inline )?(` + strings.Join(words, "|") +
		`)[: ][^\[\]]*\]|<[^<>@]*\.[a-z0-9]{2,4}>)\s*$`)
})

// pastedLines returns which lines of a note are somebody else's by their format. below is the number
// of the first line (counting from 1) after a line that introduces somebody else's text, such as
// "Anna wrote:"; it is 0 if there is none.
func pastedLines(lines []string) (marked []bool, below int) {
	marked = make([]bool, len(lines))
	calendar := false
	for i, line := range lines {
		s := strings.TrimSpace(line)
		calendar = calendar || strings.EqualFold(s, "BEGIN:VCALENDAR")
		pasted, announces := isPasted(line), announcesText(lines, i)
		if belowChatName(lines, i) {
			marked[i-1], pasted, announces = true, true, true
		}
		if strings.HasPrefix(s, exchangeRule) && !calendar {
			announces = true
			markFacts(lines[:i], marked)
		}
		marked[i] = marked[i] || pasted || calendar
		if (announces || isMenu(line)) && !calendar && below == 0 {
			below = i + 1
		}
		if strings.EqualFold(s, "END:VCALENDAR") {
			calendar = false
		}
	}
	return marked, below
}

// isMenu reports whether a line is the menu, the heading or the foot of a web page: at least three things side by side,
// as "Home | About | Contact". What was copied with it stands below. Things with a label, a number or an address are
// the owner's own, such as a line below their name.
func isMenu(line string) bool {
	if strings.ContainsAny(line, ":@+") || strings.ContainsFunc(line, unicode.IsDigit) {
		return false
	}
	for _, between := range []string{" | ", " · ", " › ", " » "} {
		if strings.Count(line, between) > 1 {
			return true
		}
	}
	return false
}

// aboveMenu returns which lines stand directly above the first menu of a web page, and may have been copied with
// it: the name and the standing of somebody, above what they do. A line that ends with a colon says what is copied.
func aboveMenu(lines []string) []bool {
	above := make([]bool, len(lines))
	first := slices.IndexFunc(lines, isMenu)
	if first >= 0 && strings.TrimSpace(strings.Join(lines[first+1:], "")) == "" {
		return above // the last line of a note is that of its writer
	}
	for i := first - 1; i >= 0; i-- {
		if s := strings.TrimSpace(lines[i]); s == "" || strings.HasSuffix(s, ":") {
			break
		}
		above[i] = true
	}
	return above
}

// exchangeRule is the line that Exchange puts below the facts of an invitation, such as "When:".
const exchangeRule = "*~*~*~*"

// isPasted reports whether the format of a line shows that somebody else wrote it.
func isPasted(line string) bool {
	return isChatMessage(line) || isChatHead(line) || placed().MatchString(line)
}

// isChatMessage reports whether a line is a message of an exported chat.
func isChatMessage(line string) bool { return chatLine.MatchString(line) || chatDash.MatchString(line) }

// isChatHead reports whether a line only says who wrote the lines below it.
func isChatHead(line string) bool {
	return chatHead.MatchString(line) || chatBeside.MatchString(line) || chatSent().MatchString(line) ||
		groupWise.MatchString(line)
}

// announcesText reports whether line i introduces somebody else's text on the lines below.
func announcesText(lines []string, i int) bool {
	line, s := lines[i], strings.TrimSpace(lines[i])
	switch {
	case isChatMessage(line), placed().MatchString(line):
		return chatLine.MatchString(line) && strings.HasSuffix(s, ":") // the message stands on the next lines
	case isChatHead(line):
		return true
	}
	return saysWrote(s) && !markedNext(lines[i+1:])
}

// belowChatName reports whether line i is the hour of a copied chat message, below the line of its writer's name.
func belowChatName(lines []string, i int) bool {
	return i > 0 && chatClock.MatchString(lines[i]) && chatName.MatchString(lines[i-1])
}

// markFacts marks the labels of an invitation in the paragraph that ends the lines.
func markFacts(lines []string, marked []bool) {
	for j, line := range lines {
		label, _, ok := strings.Cut(line, ":")
		if ok && len(strings.Fields(label)) == 1 && inFacts(lines, j, len(lines)) {
			marked[j] = true
		}
	}
}

// maxAnnouncement is the largest number of words in a line such as "Anna wrote this on LinkedIn:". A
// longer line is a sentence of the owner's.
const maxAnnouncement = 10

// saysWrote reports whether a line introduces what somebody else wrote: "Anna wrote this on
// LinkedIn:", or a translation of it: "Translated by DeepL:". The attribution lines of mail programs are
// recognised elsewhere. "Anna said:" does not count, because what follows is usually the owner's own account.
func saysWrote(line string) bool {
	said, colon := cutOneSuffix(line, ":", "：")
	words := strings.Fields(strings.ToLower(said))
	if !colon || len(words) > maxAnnouncement {
		return false
	}
	said = strings.Join(words, " ")
	in := func(w string) bool { return standsIn(said, w) }
	return len(words) > 1 && slices.ContainsFunc(wroteWords(), in) || slices.ContainsFunc(translatedWords(), in)
}

// standsIn reports whether a phrase occurs in a text as whole words. In scripts without spaces, any
// occurrence counts.
func standsIn(text, phrase string) bool {
	if strings.ContainsFunc(phrase, mail.Unspaced) {
		return strings.Contains(text, phrase)
	}
	for at := 0; ; {
		i := strings.Index(text[at:], phrase)
		if i < 0 {
			return false
		}
		last, _ := utf8.DecodeLastRuneInString(text[:at+i])
		at += i + len(phrase)
		next, _ := utf8.DecodeRuneInString(text[at:])
		if !unicode.IsLetter(last) && !unicode.IsLetter(next) {
			return true
		}
	}
}

// wroteWords are the words for "wrote" in every language, without those that people write as well; see saysWrote.
var wroteWords = sync.OnceValue(func() (all []string) {
	for _, l := range lang.All() {
		for _, w := range l.Quotes.Wrote {
			if w = strings.ToLower(strings.TrimRight(w, ":")); !slices.Contains(l.Quotes.Prose, w) {
				all = append(all, w)
			}
		}
	}
	return all
})

// translatedWords are the words, in all languages, that stand above a translation.
var translatedWords = sync.OnceValue(func() (all []string) {
	for _, l := range lang.All() {
		all = append(all, l.Quotes.Translated...)
	}
	return all
})

func cutOneSuffix(s string, suffixes ...string) (string, bool) {
	for _, x := range suffixes {
		if rest, ok := strings.CutSuffix(s, x); ok {
			return rest, true
		}
	}
	return s, false
}

// markedNext reports whether the next line that is not empty has a quote mark, or there is no such
// line. Then the marks already show what is quoted.
func markedNext(lines []string) bool {
	for _, l := range lines {
		if strings.TrimSpace(l) != "" {
			return mail.IsQuoted(l)
		}
	}
	return true // nothing is below
}

// inFacts reports whether line j belongs to the paragraph that ends above line i.
func inFacts(lines []string, j, i int) bool {
	for i--; i > j && strings.TrimSpace(lines[i]) == ""; i-- {
	}
	for ; i > j; i-- {
		if strings.TrimSpace(lines[i]) == "" {
			return false
		}
	}
	return true
}
