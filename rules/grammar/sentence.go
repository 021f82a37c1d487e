package grammar

import (
	"regexp"
	"slices"
	"strings"
	"sync"
	"unicode"
	"unicode/utf8"

	"informd/rules/dates"
	"informd/rules/lang"
	"informd/rules/mail"
)

// A Sentence of a note is kept in three forms: Said as the owner wrote it, Text with its spelling corrected, and
// Low, which is Text in lower case with every byte at the same place.
type Sentence struct {
	Text string
	Low  string
	Said string
}

// NewSentence returns a text as a sentence, with plain quotation marks and single spaces. It first removes invalid
// bytes: they get longer in lower case, and then places in Low and Text would differ.
func NewSentence(s string) Sentence {
	s = strings.ToValidUTF8(s, "")
	s = plainMarks().Replace(s)
	said := strings.Join(strings.Fields(s), " ")
	return sentenceOf(said, spell(exclaimed().ReplaceAllString(said, lang.EnglishSentences().ExclaimedAs)))
}

// plainMarks replaces marks of quotation, also those that are dictated.
var plainMarks = sync.OnceValue(func() *strings.Replacer {
	marks := []string{"’", "'", "‘", "'", "ʼ", "'", "“", "\"", "”", "\"", "„", "\"", "«", "\"", "»", "\"",
		"\u00a0", " "}
	return strings.NewReplacer(append(marks, lang.EnglishSentences().Dictation.Quotes...)...)
})

// exclaimed matches exclamations of thanks that thank no known person.
var exclaimed = sync.OnceValue(func() *regexp.Regexp {
	return rx(lang.EnglishSentences().Exclaimed)
})

// added matches lines that mail programs add.
var added = sync.OnceValue(func() *regexp.Regexp { return rx(lang.EnglishSentences().Added) })

// sentenceOf returns a sentence from what was written, said, and its corrected text, s.
func sentenceOf(said, s string) Sentence {
	low := strings.Map(func(c rune) rune {
		if l := unicode.ToLower(c); utf8.RuneLen(l) == utf8.RuneLen(c) {
			return l
		}
		return c
	}, s)
	return Sentence{s, low, said}
}

// Part returns the part of a sentence between two places.
func (t Sentence) Part(from, to int) Sentence {
	if from == 0 && to == len(t.Text) {
		return t
	}
	return NewSentence(t.Text[from:to])
}

// SentencesOf returns the sentences of a text, without quoted lines and the lines that mail programs add.
func SentencesOf(text string) []Sentence {
	var out []Sentence
	scots := lang.InScots(text)
	text = dictated(text)
	lines := strings.Split(strings.ReplaceAll(text, "\r\n", "\n"), "\n")
	for _, line := range lines {
		s := strings.TrimSpace(line)
		if s == "" || mail.IsQuoted(s) || added().MatchString(strings.ToLower(s)) {
			continue
		}
		for _, item := range numbered(spokenAddress(s)) {
			s, _ = CutBullet(item)
			for _, t := range cutSentences(s) {
				s := NewSentence(t)
				if scots {
					s = sentenceOf(s.Said, spell(lang.FromScots(s.Said)))
				}
				out = append(out, s)
			}
		}
	}
	return out
}

// numberMark matches the number of an item in a line.
var numberMark = sync.OnceValue(func() *regexp.Regexp { return rx(`(?:^|[:,;.] )([1-9])[.)] ?[\pL(]`) })

// numbered divides a line that numbers what it tells, from 1 on, into its items: "For the record: 1. met Ann, 2. sent
// the plan". What stands before the first number is an item of its own.
func numbered(s string) []string {
	var items []string
	next, from := 1, 0
	for _, m := range numberMark().FindAllStringSubmatchIndex(s, -1) {
		word, _, _ := WordFrom(s, m[3]+1)
		_, month := dates.MonthNamed(strings.ToLower(strings.Trim(word, ".,;:")))
		if month || int(s[m[2]]-'0') != next {
			return []string{s} // "Monday, 1. June"
		}
		items = append(items, strings.TrimRight(s[from:m[2]], " ,;"))
		next, from = next+1, m[2]
	}
	if next < 3 {
		return []string{s}
	}
	return slices.DeleteFunc(append(items, s[from:]), func(item string) bool { return item == "" })
}

// cutSentences divides a line into sentences by the rules of mail.Sentences. But in a note a sentence goes on
// after a mark inside a quotation, after a title or a number, and before the owner's own answer to a question.
func cutSentences(s string) []string {
	var out []string
	from, to := 0, 0
	for part := range mail.Sentences(s) {
		body := strings.TrimRight(part, ".!?)\"'”’»]")
		mark := strings.IndexAny(part[len(body):], ".!?")
		at := to + len(body) + mark
		to += len(part)
		if mark >= 0 && to < len(s) && goesOn(s, from, at, to) {
			continue
		}
		if t := strings.TrimSpace(s[from:to]); t != "" {
			out = append(out, t)
		}
		from = to
	}
	if t := strings.TrimSpace(s[from:]); t != "" {
		out = append(out, t)
	}
	return out
}

// goesOn reports whether the sentence that begins at from continues after to, despite the end mark at i.
func goesOn(s string, from, i, to int) bool {
	if strings.Count(s[from:i], "\"")%2 == 1 { // in a quotation
		return !strings.Contains(s[i:to], "\"") || !endsQuote(s, to-1)
	}
	return !endsSentence(s, i) || answersItself(s, i)
}

// endsQuote reports whether a sentence ends with the quotation that ends at i.
func endsQuote(s string, i int) bool {
	next, _ := utf8.DecodeRuneInString(strings.TrimLeft(s[i+1:], " \t"))
	return i > 0 && strings.ContainsRune(".!?", rune(s[i-1])) && unicode.IsUpper(next)
}

// answersItself reports whether the owner answers the question at i at once: "follow up? no".
func answersItself(s string, i int) bool {
	rest := strings.ToLower(strings.Trim(s[i+1:], " .!"))
	return s[i] == '?' && Vocabulary().AnswersShort[rest]
}

// endsSentence reports whether the mark at i ends a sentence. It does not in "Mr. X", "3.3.", "p.m.".
func endsSentence(s string, i int) bool {
	if i+1 < len(s) && !strings.ContainsRune(" \t.!?)'\"", rune(s[i+1])) {
		return false
	}
	if s[i] != '.' {
		return !strings.HasPrefix(strings.TrimLeft(s[i+1:], ".!?)\"'"), ",")
	}
	word := s[strings.LastIndexAny(s[:i], " \t(")+1 : i]
	next := strings.TrimLeft(s[i+1:], " \t.")
	if mail.IsTitle(word) || len(word) == 1 && strings.ToUpper(word) == word {
		return false
	}
	if strings.Contains(word, "@") {
		return true
	}
	digit := word != "" && word[len(word)-1] >= '0' && word[len(word)-1] <= '9'
	return !(digit || strings.Contains(word, ".")) || next == "" ||
		next[0] >= 'A' && next[0] <= 'Z' && !strings.Contains(word, ".")
}

// CutBullet removes the mark of a list item: "- ", "* ", "1. ", "a) ", "(b) ".
func CutBullet(s string) (rest string, ok bool) {
	for _, b := range []string{"- ", "* ", "• ", "– ", "— ", "+ ", "· "} {
		if t, ok := strings.CutPrefix(s, b); ok {
			return strings.TrimSpace(t), true
		}
	}
	n := dates.PrefixLen(s, func(c rune) bool { return c >= '0' && c <= '9' })
	if n == 1 && (strings.HasPrefix(s[1:], ". ") || strings.HasPrefix(s[1:], ") ")) {
		return strings.TrimSpace(s[3:]), true
	}
	letter := strings.TrimPrefix(s, "(")
	if len(letter) > 3 && strings.HasPrefix(letter[1:], ") ") && letter[0] >= 'a' && letter[0] <= 'z' {
		return strings.TrimSpace(letter[3:]), true
	}
	return s, false
}
