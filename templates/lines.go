package templates

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// columns is the width of every text part. A quoted line keeps its own end while a person may have broken it there by
// hand: each line of such a text, broken anew, would leave a word or two on a line of its own.
const (
	columns = 72
	quoted  = 100
)

// layout brings a text into its final shape: lines folded at 72 columns, no blank
// line doubled, none at either end, no space at a line's end, one line end at the end.
// What it made, it leaves alone: a notice shows a follow-up exactly.
func layout(s string) string {
	var b strings.Builder
	blank := false
	for line := range strings.Lines(s) {
		line = strings.TrimRightFunc(line, unicode.IsSpace)
		if line == "" {
			blank = b.Len() > 0
			continue
		}
		if blank {
			b.WriteByte('\n')
			blank = false
		}
		b.WriteString(wrapLine(line))
		b.WriteByte('\n')
	}
	return b.String()
}

// wrapLine breaks a line that is too long at spaces. What follows hangs below where the
// first line's text began; a word that is too long stays whole.
func wrapLine(line string) string {
	if fits(line, columns) || strings.HasPrefix(line, ">") && fits(line, quoted) {
		return line
	}
	hang := hanging(line)
	var b strings.Builder
	rest, indent, skip := line, "", len(leading(line, width(hang)))
	for !fits(rest, columns-width(indent)) {
		head, tail := breakAt(rest, columns-width(indent), skip, strings.HasPrefix(line, ">"))
		if tail == "" {
			break
		}
		b.WriteString(indent + strings.TrimRight(head, " ") + "\n")
		rest, indent, skip = tail, hang, 0
	}
	b.WriteString(indent + rest)
	return b.String()
}

// breakAt cuts s at the last place within most columns, else at the first one after: at a space, or,
// where people write without spaces, between two characters. A quote is cut at spaces alone: its
// lines are somebody else's. A number stays with the word behind it: "24. November", "17 minutes". The
// first skip bytes are never cut.
func breakAt(s string, most, skip int, quote bool) (head, tail string) {
	cut, stop, w, last := -1, -1, 0, ' '
	for i, r := range s {
		if w > most && cut >= 0 {
			break
		}
		if i > skip && (r == ' ' && (quote || !counts(s[:i], s[i+1:])) || !quote && parts(last, r)) {
			cut = i
			if w >= most/3 && strings.ContainsRune("、。，；！？", last) {
				stop = i
			}
		}
		w += runeWidth(r)
		last = r
	}
	switch {
	case cut < 0:
		return s, ""
	case stop > 0: // where people write without spaces, a line ends behind a comma rather than in a word
		cut = stop
	}
	return s[:cut], strings.TrimLeft(s[cut:], " ")
}

// counts reports whether a text ends in a number of at most two figures, as days and minutes are, and the
// one behind the space begins with a word.
func counts(before, behind string) bool {
	word := strings.TrimSuffix(before[strings.LastIndexByte(before, ' ')+1:], ".")
	r, _ := utf8.DecodeRuneInString(behind)
	return word != "" && len(word) <= 2 && strings.Trim(word, "0123456789") == "" && unicode.IsLetter(r)
}

// parts reports whether a line may end between two characters of East Asia: not before a mark that
// closes, nor behind one that opens.
func parts(a, b rune) bool {
	const closing, opening = "、。，．：；！？）」』】〉》”’ーっゃゅょッャュョ々…ぁぃぅぇぉァィゥェォ", "（「『【〈《“‘"
	return (wide(a) || wide(b)) && a != ' ' && !strings.ContainsRune(closing, b) && !strings.ContainsRune(opening, a)
}

// fits reports whether s needs at most so many columns; it reads no further than that.
func fits(s string, most int) bool { return len(leading(s, most)) == len(s) }

// leading returns as much of s as so many columns hold.
func leading(s string, most int) string {
	w := 0
	for i, r := range s {
		if w += runeWidth(r); w > most {
			return s[:i]
		}
	}
	return s
}

// hanging returns what the continuation of a folded line begins with: the quote marks of a
// quotation, else as much space as indentation, bullet and label take.
func hanging(line string) string {
	if n := len(line) - len(strings.TrimLeft(line, "> ")); strings.HasPrefix(line, ">") {
		return line[:n]
	}
	body := strings.TrimLeft(line, " ")
	indent := len(line) - len(body)
	for _, bullet := range []string{"- ", "* ", "• "} {
		if strings.HasPrefix(body, bullet) {
			return strings.Repeat(" ", indent+2)
		}
	}
	if indent < 2 {
		return strings.Repeat(" ", indent)
	}
	const label = 34 // no label is wider than this
	if i := strings.Index(body, "  "); i > 0 && indent+width(body[:i]) < label {
		after := strings.TrimLeft(body[i:], " ")
		return strings.Repeat(" ", indent+width(body[:len(body)-len(after)]))
	}
	return strings.Repeat(" ", indent)
}

// quote puts "> " before every line, and folds what is too long.
func quote(s string) string {
	var b strings.Builder
	for _, line := range strings.Split(strings.Trim(s, "\n"), "\n") {
		b.WriteString(wrapLine(strings.TrimRight("> "+line, " ")) + "\n")
	}
	return strings.TrimSuffix(b.String(), "\n")
}

// indent puts n spaces before every line that is not blank.
func indent(n int, s string) string {
	pad := strings.Repeat(" ", n)
	lines := strings.Split(s, "\n")
	for i, l := range lines {
		if l != "" {
			lines[i] = pad + l
		}
	}
	return strings.Join(lines, "\n")
}

// pad fills s with spaces to n columns, with two at least.
func pad(n int, s string) string { return s + strings.Repeat(" ", max(2, n-width(s))) }

// width returns how many columns a terminal needs for s: marks that combine take none,
// characters of East Asia and emoji two.
func width(s string) int {
	n := 0
	for _, r := range s {
		n += runeWidth(r)
	}
	return n
}

func runeWidth(r rune) int {
	switch {
	case r < 0x300:
		return 1
	case unicode.In(r, unicode.Mn, unicode.Me, unicode.Cf):
		return 0
	case wide(r):
		return 2
	}
	return 1
}

func wide(r rune) bool {
	switch {
	case r < 0x1100:
		return false
	case r <= 0x115F, r >= 0x2E80 && r <= 0xA4CF && r != 0x303F, r >= 0xAC00 && r <= 0xD7A3,
		r >= 0xF900 && r <= 0xFAFF, r >= 0xFE30 && r <= 0xFE6F, r >= 0xFF00 && r <= 0xFF60,
		r >= 0xFFE0 && r <= 0xFFE6, r >= 0x1F300 && r <= 0x1FAFF, r >= 0x20000 && r <= 0x3FFFD:
		return true
	}
	return false
}
