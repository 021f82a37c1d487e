package templates

import (
	"fmt"
	"reflect"
	"slices"
	"strings"
	"text/template"
	"unicode"
	"unicode/utf8"

	"informd/rules/content"
	"informd/rules/lang"
	"informd/rules/mail"
)

// wordFuncs returns what every template can call.
func wordFuncs() template.FuncMap {
	return template.FuncMap{
		"re":         mail.ReplySubject,
		"sentence":   sentence,
		"lower":      lowerFirst,
		"capital":    mail.Capital,
		"offer":      offer,
		"signed":     signed,
		"quote":      quote,
		"indent":     indent,
		"pad":        pad,
		"rule":       func() string { return strings.Repeat("-", columns) },
		"room":       func() string { return "    " + strings.Repeat("_", columns-4) },
		"upper":      strings.ToUpper,
		"count":      content.Plural,
		"counted":    counted,
		"number":     func(i int) int { return i + 1 },
		"first":      first,
		"more":       more,
		"most":       most,
		"share":      share,
		"bar":        bar,
		"spark":      spark,
		"names":      names,
		"gist":       gist,
		"foldedLine": foldedLine,
		"lowered":    strings.ToLower,
		"bracketed":  func(s string) bool { return strings.HasPrefix(s, "[") },
	}
}

// sentence ends a line as a sentence ends.
func sentence(s string) string {
	s = strings.TrimSpace(s)
	if s == "" {
		return ""
	}
	last, _ := utf8.DecodeLastRuneInString(strings.TrimRight(s, `"'”’»)]`))
	if strings.ContainsRune(".!?…。！？", last) {
		return s
	}
	return s + stop(last)
}

// stop returns what ends a sentence behind a character.
func stop(r rune) string {
	if wide(r) {
		return "。"
	}
	return "."
}

// lowerFirst lets a line continue a sentence: "The preprint" becomes "the preprint";
// other words keep their capital, such as "I", "PCR" and "Bob".
func lowerFirst(s string) string {
	first, rest, _ := strings.Cut(s, " ")
	switch strings.ToLower(first) {
	case "the", "a", "an", "that", "this", "these", "those", "how", "what", "why", "when", "where",
		"to", "it", "its", "they", "there", "you", "your", "we", "our", "my", "send", "share":
		if rest != "" {
			return strings.ToLower(first) + " " + rest
		}
	}
	return s
}

// offer words what the owner noted as offered so that it can stand in a letter to the
// one it was offered to: "send her the preprint" becomes "As promised, I will send you the
// preprint." What does not begin with a verb, or still speaks of somebody, goes into brackets.
func offer(s string) string {
	words := strings.Fields(strings.TrimRight(s, "."))
	if len(words) > 1 && strings.EqualFold(words[0], "to") {
		words = words[1:]
	}
	if len(words) == 0 {
		return ""
	}
	_, bare := lang.EnglishVerb(words[0])
	words[0] = strings.ToLower(words[0])
	for i, w := range words {
		next := ""
		if i+1 < len(words) {
			next = strings.ToLower(words[i+1])
		}
		words[i] = toYou(w, next)
		if strings.Contains(" she he they i'll i'd ", " "+strings.ToLower(w)+" ") {
			bare = false
		}
	}
	if !bare {
		return "[You offered: " + s + "]"
	}
	return sentence("As promised, I will " + strings.Join(words, " "))
}

// toYou turns a word for the one spoken of into one for the one spoken to. "Her" is
// either; before an article or a preposition it is the person, else what is theirs.
func toYou(w, next string) string {
	bare := strings.TrimRightFunc(w, unicode.IsPunct)
	tail := w[len(bare):]
	switch strings.ToLower(bare) {
	case "him", "them":
		return "you" + tail
	case "his", "their":
		return "your" + tail
	case "her":
		const after = " the a an my our some this that these those two three to about with on in " +
			"for when if once and or "
		if tail != "" || next == "" || strings.Contains(after, " "+next+" ") {
			return "you" + tail
		}
		return "your" + tail
	}
	return w
}

// signed reports whether the last lines of a text already carry the writer's name.
func signed(text, owner string) bool {
	given, _, _ := strings.Cut(strings.ToLower(owner), " ")
	lines := strings.Split(strings.ToLower(strings.TrimSpace(text)), "\n")
	for i := len(lines) - 1; i >= max(0, len(lines)-4) && given != ""; i-- {
		if len(strings.Fields(lines[i])) <= 4 && strings.Contains(lines[i], given) {
			return true
		}
	}
	return false
}

// names says whom a mail is about, as a subject does: "Carla Diaz and Bob Lee",
// "Carla Diaz, Bob Lee and 2 more".
func names(people []string) string { return content.Listed(people, 2, 2) }

// foldedLine returns the one line for all that a brief or a digest does not show.
func foldedLine(f content.Folded) string {
	line := "Also open"
	if f.Alone {
		line = "Still open"
	}
	alike := len(f.People) > 1 // one thing with each of them
	for _, p := range f.People {
		alike = alike && slices.Equal(p.What, f.People[0].What)
	}
	var people []string
	for _, p := range f.People {
		if !alike {
			p.Who += " (" + strings.Join(p.What, ", ") + ")"
		}
		people = append(people, p.Who)
	}
	line += ": " + content.Listed(people, 8, 8)
	if alike {
		line += " (" + strings.Join(f.People[0].What, ", ") + ")"
	}
	if f.Resting > 0 {
		line += ". " + mail.Capital(content.PluralInWords(f.Resting, "older matter is", "older matters are")) +
			" put aside; answer PLAN to see " + map[bool]string{true: "it", false: "them"}[f.Resting == 1]
	}
	return sentence(line)
}

// counted counts things in words, at the beginning of a sentence: "One thing".
func counted(n int, one, many string) string {
	return mail.Capital(content.PluralInWords(n, one, many))
}

// gist returns what a list of mails shows beside the subject: the first need.
func gist(needs []content.BriefLine) string {
	if len(needs) == 0 {
		return ""
	}
	return strings.TrimSpace(needs[0].Who + ": " + needs[0].What + " " + needs[0].Words)
}

// first returns the first n of a slice, more how many there are beyond.
func first(n int, list any) (any, error) {
	v := reflect.ValueOf(list)
	if v.Kind() != reflect.Slice {
		return nil, fmt.Errorf("first needs a list, not %T", list)
	}
	return v.Slice(0, min(n, v.Len())).Interface(), nil
}

func more(n int, list any) (int, error) {
	v := reflect.ValueOf(list)
	if v.Kind() != reflect.Slice {
		return 0, fmt.Errorf("more needs a list, not %T", list)
	}
	return max(0, v.Len()-n), nil
}

// most returns the greatest of some numbers or bars, at least 1: what a bar is drawn against.
func most(list any) (int, error) {
	m := 1
	switch l := list.(type) {
	case []content.Bar:
		for _, b := range l {
			m = max(m, b.Count)
		}
	case []int:
		for _, n := range l {
			m = max(m, n)
		}
	default:
		return 0, fmt.Errorf("most needs bars or numbers, not %T", list)
	}
	return m, nil
}

// share returns n of whole in percent, between 0 and 100; what is not nothing is 2 at least,
// so that it can be seen.
func share(n, whole int) int {
	if n <= 0 || whole <= 0 {
		return 0
	}
	return min(100, max(2, (n*100+whole/2)/whole))
}

// bar draws n of whole in so many columns.
func bar(cols, n, whole int) string {
	full := 0
	if n > 0 && whole > 0 {
		full = min(cols, max(1, (n*cols+whole/2)/whole))
	}
	return strings.Repeat("█", full) + strings.Repeat("░", cols-full)
}

// spark draws some numbers as columns beside each other.
func spark(list []int) string {
	const steps = "▁▂▃▄▅▆▇█"
	top, _ := most(list)
	var b strings.Builder
	for _, n := range list {
		i := 0
		if n > 0 {
			i = min(7, max(1, (n*7+top/2)/top))
		}
		b.WriteRune([]rune(steps)[i])
	}
	return b.String()
}
