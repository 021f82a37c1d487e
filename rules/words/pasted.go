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

// People paste into a note what others wrote elsewhere: a chat, an invitation, a calendar's file. No
// mail has those words, so that no comparison finds them; how they look tells.

var (
	// A line of a chat as its export has it: "[04.03.26, 10:02:12] Anna Meier: Thursday?".
	chatLine = regexp.MustCompile(`^[\x{200e}\s]*\[[^\[\]]{0,16}\d[./-]\d[^\[\]]{0,24}\d[:.]\d\d[^\[\]]{0,12}\] ?[^:\[\]]{1,40}: `)
	// The same as another telephone has it: "04/03/2026, 10:02 - Anna Meier: Thursday?".
	chatDash = regexp.MustCompile(`^[\x{200e}\s]*\d{1,4}[./-]\d{1,2}[./-]\d{1,4},? \d{1,2}[:.]\d\d[^-:]{0,8} - [^:]{1,40}: `)
	// What stands above a message where it is copied: "[10:02] Anna Meier", and a name above "10:02 AM".
	chatHead  = regexp.MustCompile(`^\s*\[\d{1,2}[:.]\d\d[^\[\]]{0,8}\] \p{Lu}[\p{L}.'-]*( \p{Lu}[\p{L}.'-]*){1,3}\s*$`)
	chatName  = regexp.MustCompile(`^\s*\p{Lu}[\p{L}.'-]*( \p{Lu}[\p{L}.'-]*){1,3}\s*$`)
	chatClock = regexp.MustCompile(`^\s*\d{1,2}:\d\d(\s?[AaPp]\.?[Mm]\.?)?\s*$`)
	// What programs put where a picture or a file stood: "[image: photo.png]", "[cid:a@b]", "<notes.pdf>".
	placed = regexp.MustCompile(`(?i)^\s*(\[(inline )?(image|cid|bild|picture|attachment|imagen|imagem|immagine|afbeelding)[: ][^\[\]]*\]|<[^<>@]*\.[a-z0-9]{2,4}>)\s*$`)
	// GroupWise's line above an original: ">>> Anna Meier <anna@acme.example> 04.03.2026 10:00 >>>".
	groupWise = regexp.MustCompile(`^\s*>>> .*\d.* >>>\s*$`)
)

// pastedLines says which lines of a note are marked as somebody else's by how they look, and which is
// the first, from one, that stands below the announcement of others' words; 0: none.
func pastedLines(lines []string) (marked []bool, below int) {
	marked = make([]bool, len(lines))
	announce := func(i int) {
		if below == 0 {
			below = i + 1
		}
	}
	calendar := false
	for i, line := range lines {
		s := strings.TrimSpace(line)
		calendar = calendar || strings.EqualFold(s, "BEGIN:VCALENDAR")
		switch {
		case calendar, chatLine.MatchString(line), chatDash.MatchString(line), placed.MatchString(line):
			marked[i] = true
		case saysWrote(s) && !markedNext(lines[i+1:]):
			announce(i)
		case chatHead.MatchString(line), groupWise.MatchString(line):
			marked[i] = true
			announce(i)
		case i > 0 && chatClock.MatchString(line) && chatName.MatchString(lines[i-1]):
			marked[i-1], marked[i] = true, true
			announce(i)
		case strings.HasPrefix(s, "*~*~*~*"): // Exchange's line between an invitation's facts and its text
			announce(i)
			for j := range i {
				label, _, ok := strings.Cut(lines[j], ":")
				marked[j] = marked[j] || ok && len(strings.Fields(label)) == 1 && inFacts(lines, j, i)
			}
		}
		if strings.EqualFold(s, "END:VCALENDAR") {
			calendar = false
		}
	}
	return marked, below
}

// maxAnnouncement is how many words a line has that says who wrote what stands below it.
const maxAnnouncement = 10

// saysWrote reports whether a line of the owner's announces what somebody wrote: "Anna wrote this on
// LinkedIn:". An attribution of a mail program is known elsewhere, and what somebody "said" the owner
// tells in their own words.
func saysWrote(line string) bool {
	said, colon := cutOneSuffix(line, ":", "：")
	words := strings.Fields(strings.ToLower(said))
	if !colon || len(words) < 2 || len(words) > maxAnnouncement {
		return false
	}
	said = strings.Join(words, " ")
	return slices.ContainsFunc(wroteWords(), func(w string) bool { return standsIn(said, w) })
}

// standsIn reports whether a phrase stands in a text as words of its own; scripts without spaces
// between words need none.
func standsIn(text, phrase string) bool {
	before, after, found := strings.Cut(text, phrase)
	if !found {
		return false
	}
	last, _ := utf8.DecodeLastRuneInString(before)
	next, _ := utf8.DecodeRuneInString(after)
	return strings.ContainsFunc(phrase, mail.Unspaced) || !unicode.IsLetter(last) && !unicode.IsLetter(next)
}

// wroteWords are the words that say that somebody wrote, in every language.
var wroteWords = sync.OnceValue(func() (all []string) {
	for _, l := range lang.All() {
		for _, w := range l.Quotes.Wrote {
			if w = strings.ToLower(strings.TrimRight(w, ":")); w != "said" {
				all = append(all, w)
			}
		}
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

// markedNext reports whether the next line with words is marked as quoted.
func markedNext(lines []string) bool {
	for _, l := range lines {
		if strings.TrimSpace(l) != "" {
			return mail.IsQuoted(l)
		}
	}
	return true // nothing is below
}

// inFacts reports whether line j stands in the paragraph that ends above line i.
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
