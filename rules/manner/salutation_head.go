package manner

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// A letter may have a head above its salutation, as on paper.
const (
	maxHead     = 20 // its lines
	maxHeadLine = 60 // characters of one
)

// headOf returns how many lines stand above the salutation of a letter with a head: place and date, the sender, the
// receiver, the subject. It is 0 if there is no head. A greeting alone begins no head, and a head has two lines
// together or a number.
func headOf(lines []string, contact string) (head int) {
	together, seen := 0, false
	for i, l := range lines[:min(len(lines), maxHead)] {
		line := strings.TrimSpace(l)
		if line == "" {
			together = 0
			continue
		}
		if seen && salutes(lines, i, contact) {
			head = i // "Madame Dupont" may stand alone above "Madame,"
		}
		if !inHead(line) {
			return head
		}
		together++
		seen = seen || together > 1 || strings.ContainsFunc(line, unicode.IsDigit)
	}
	return 0
}

// salutes reports whether a line below a head is the salutation: it stands alone, or a mark ends it.
func salutes(lines []string, at int, contact string) bool {
	line := strings.TrimSpace(lines[at])
	blank := func(i int) bool { return i >= len(lines) || strings.TrimSpace(lines[i]) == "" }
	if blank(at-1) && eastern(lines[at:], contact).text != "" {
		return true
	}
	g := western(line, contact)
	marked := strings.ContainsAny(line[len(line)-1:], ",:!")
	return g.text != "" && (marked || blank(at-1) && blank(at+1) && len(g.tags) > 0)
}

// inHead reports whether a line may stand in a head: it is short, ends as no sentence does, and greets nobody.
func inHead(line string) bool {
	if _, kind, _ := greetingPhrase(folded(line)); kind > greetFormal || utf8.RuneCountInString(line) > maxHeadLine {
		return false
	}
	if strings.HasSuffix(line, ".") { // "Pharma Inc.", "2 marca 2026 r."
		words := strings.Fields(line)
		last := words[len(words)-1]
		return utf8.RuneCountInString(last) <= 5 && (unicode.IsUpper(first(last)) || len(last) < 3)
	}
	return !strings.HasSuffix(line, "。") && !strings.ContainsAny(line[len(line)-1:], ",:;!?")
}
