package notes

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"

	"informd/rules/grammar"
	"informd/rules/lang"
	"informd/rules/mail"
)

// A noteLine is a line of a note as its author meant it; next is the raw line after it.
type noteLine struct {
	text string
	next int
}

// foldWidth is the least width at which mail programs fold lines.
const foldWidth = 66

// unfolded joins lines that a mail program folded, so that the last word of a sentence
// ("I asked him to / stop.") is not taken for a command. A line was folded if it does not end a
// sentence and the next word would not have fitted into it. A line that is a command without a full
// stop is not joined: if that is wrong, a mail is not sent, which is the safe mistake.
func unfolded(raw []string) []noteLine {
	var out []noteLine
	for i := 0; i < len(raw); {
		parts := []string{strings.TrimRight(raw[i], " \t")}
		for i++; i < len(raw) && folded(raw[i-1], raw[i]) && !(headed(parts[0]) && headed(raw[i])); i++ {
			parts = append(parts, strings.TrimSpace(raw[i]))
		}
		out = append(out, noteLine{text: strings.Join(parts, " "), next: i})
	}
	return out
}

func folded(before, l string) bool {
	before, l = strings.TrimRight(before, " \t"), strings.TrimSpace(l)
	quoted := mail.IsQuoted(before) || mail.IsQuoted(l)
	if before == "" || l == "" || quoted || strings.ContainsAny(before[len(before)-1:], ".!?:;") {
		return false
	}
	if utf8.RuneCountInString(before+" "+FirstWord(l)) <= foldWidth {
		return false
	}
	_, bullet := grammar.CutBullet(l)
	_, _, label := CutLabel(l, true)
	command := BareVerb(l) != "" && !strings.HasSuffix(l, ".")
	return !bullet && !label && !command
}

// headed reports whether a line begins with a few words and a colon, as the lines do of a note that tells of several
// people: "salma: talked yesterday", and below it "mr clarke: was there".
func headed(line string) bool {
	head, _, ok := strings.Cut(strings.TrimSpace(line), ": ")
	letters := func(c rune) bool { return unicode.IsLetter(c) || c == ' ' || c == '.' || c == '-' || c == '\'' }
	return ok && head != "" && len(strings.Fields(head)) <= 3 && strings.TrimFunc(head, letters) == ""
}

// seen returns a line as a reader sees it: without invisible characters, and with plain letters in place
// of full-width letters (from East Asian keyboards) and letters of other styles.
func seen(line string) string {
	return norm.NFKC.String(strings.Map(func(c rune) rune {
		if unicode.Is(unicode.Cf, c) {
			return -1
		}
		return c
	}, line))
}

// splitLabels cuts a line where a sentence, or a new item after a comma, begins with a
// label and its colon: "learned: a. intro: b" is two parts.
func splitLabels(s string) []string {
	var out []string
	from, ended := 0, false
	for i, c := range s {
		switch {
		case strings.ContainsRune(".!?;,", c):
			ended = true
		case unicode.IsSpace(c) || strings.ContainsRune(`"”’'»)*_`, c):
		default:
			if ended && i > from {
				if _, _, ok := CutLabel(s[i:], false); ok {
					out = append(out, strings.TrimSpace(s[from:i]))
					from = i
				}
			}
			ended = false
		}
	}
	return append(out, strings.TrimSpace(s[from:]))
}

// CutLabel cuts "learned: a" at its colon. At the start of a line a dash does as well
// for what a talk brought: "Learned – a".
func CutLabel(s string, first bool) (verb Verb, value string, ok bool) {
	head := s[:min(len(s), 32)]
	if i := strings.IndexAny(head, ":："); i > 0 {
		_, size := utf8.DecodeRuneInString(s[i:])
		if verb = labelVerb(strings.ToLower(strings.Trim(head[:i], " *_"))); verb != "" {
			return verb, strings.TrimSpace(strings.TrimLeft(s[i+size:], "*_ ")), true
		}
	}
	word, rest, _ := strings.Cut(s, " ")
	dash, value, _ := strings.Cut(strings.TrimSpace(rest), " ")
	verb = labelVerb(strings.ToLower(strings.Trim(word, "*_")))
	if first && verb.word().dash && (dash == "-" || dash == "–" || dash == "—") {
		return verb, strings.TrimSpace(value), true
	}
	return "", "", false
}

// CutPhrase removes one of the phrases, which are in lower case, from the front of s, if
// it ends there with a word. Longer phrases stand before those they begin with.
func CutPhrase(s string, phrases ...string) (rest string, ok bool) {
	s = strings.TrimLeft(s, " \t")
	for _, p := range phrases {
		if len(s) < len(p) || !strings.EqualFold(s[:len(p)], p) {
			continue
		}
		c, _ := utf8.DecodeRuneInString(s[len(p):])
		if !unicode.IsLetter(c) && !unicode.IsDigit(c) && !strings.ContainsRune("'’-@", c) {
			return strings.TrimLeft(s[len(p):], " \t"), true
		}
	}
	return s, false
}

// PlainWords returns a line as it is compared with a command: lower case, single spaces, one
// kind of apostrophe, no punctuation around it and no please.
func PlainWords(s string) string {
	s = strings.ReplaceAll(strings.ToLower(s), "’", "'")
	s = strings.Join(strings.Fields(s), " ")
	s = strings.Trim(s, " .!。！*_\"“”")
	for _, p := range lang.NoteWords().Please {
		s = strings.TrimPrefix(s, p+" ")
		s = strings.TrimSuffix(s, " "+p)
	}
	return strings.TrimRight(s, " ,.!。！")
}

// trimSentence returns a text without the full stop of its only sentence.
func trimSentence(s string) string {
	s = strings.TrimRight(strings.TrimSpace(s), " ,;")
	if t := strings.TrimSuffix(s, "."); !strings.HasSuffix(t, ".") && !strings.Contains(t, ". ") {
		return t
	}
	return s
}
