package mail

import (
	"strings"
	"unicode/utf8"
)

// maxExcerpt limits how many letters of somebody's words are shown in one line.
const maxExcerpt = 140

// InALine returns the beginning of a mail as people are shown it: FirstParagraph, shortened at a word.
func InALine(text string) string { return Shorten(FirstParagraph(text), maxExcerpt) }

// shortLine is how long a line is at most that is a salutation by its comma alone.
const shortLine = 40

// FirstParagraph returns the first paragraph of a mail as one line, without what the mail quotes and its salutation.
// A few words on a paragraph of their own belong to the next one.
func FirstParagraph(text string) string {
	if own := WithoutQuoted(text); strings.TrimSpace(own) != "" {
		text = own
	}
	first, rest, more := strings.Cut(strings.TrimSpace(text), "\n")
	first = strings.TrimSpace(first)
	if more && strings.HasSuffix(first, ",") && (utf8.RuneCountInString(first) <= shortLine || Greets(first)) {
		text = rest
	}
	if body, _, ok := strings.Cut(strings.TrimSpace(text), "\n\n"); ok && utf8.RuneCountInString(body) > 20 {
		text = body
	}
	line := FoldSpace(text)
	if hello, after, ok := strings.Cut(line, ", "); ok && utf8.RuneCountInString(hello) <= 30 && Greets(hello) {
		line = Capital(after)
	}
	return line
}

// Shorten returns a line of at most so many characters, cut behind a word if it is longer.
func Shorten(line string, most int) string {
	if utf8.RuneCountInString(line) <= most {
		return line
	}
	cut := string([]rune(line)[:most])
	if i := strings.LastIndexByte(cut, ' '); i > most/2 {
		cut = cut[:i]
	}
	return strings.TrimRight(cut, " ,;:.") + " …"
}
