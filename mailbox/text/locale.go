package text

import (
	"strings"
	"sync"
	"unicode"
	"unicode/utf8"
)

// A locale is what mail programs write around mail in one language: facts of the
// world, collected from the programs themselves. A phrase is written as a reader sees
// it; case, doubled spaces and invisible marks do not matter when it is looked up.
type locale struct {
	code string // ISO 639-1

	// An attribution introduces a quote: "On Monday Anna wrote:".
	on    []string // its first word or words
	wrote []string // its verb

	// The labels of a header block, without colon.
	from, to, cc, bcc, replyTo, date, sent, subject, other []string

	// What stands between dashes above an original.
	forwarded []string // says it is a forward
	original  []string // a reply or a forward
	begin     []string // the line of Apple Mail above a forward, without colon

	above []string // asks to answer above this line
	below []string // says that the answers stand in the original

	// What a telephone writes below a mail. "A … B" is a line that begins with A and
	// ends in B; a phrase without the ellipsis begins the line.
	device []string

	excuse []string // asks to excuse what was typed on one

	// Twelve words in order, alternatives joined by |; in mail three letters are enough.
	months   string
	am, pm   []string
	forwards []string // subject prefixes of a forward, without colon
	replies  []string // subject prefixes of a reply, without colon
}

// locales are all languages whose mail is known.
func locales() []locale {
	var all []locale
	for _, group := range [][]locale{westernLocales(), northernLocales(), easternLocales(), asianLocales(), otherLocales()} {
		all = append(all, group...)
	}
	return all
}

// A label is a header a block shows for the mail below it.
type label uint8

const (
	labelNone label = iota
	labelFrom
	labelTo
	labelCc
	labelBcc
	labelReplyTo
	labelDate
	labelSent
	labelSubject
	labelOther // of no interest: Importance, Attachments
	labelCount
)

// A divider is the kind of a separating line.
type divider uint8

const (
	dividerNone      divider = iota
	dividerForwarded         // "---------- Forwarded message ---------"
	dividerOriginal          // "-----Original Message-----"
	dividerUnknown           // words between dashes, in a language not known
)

// words are the locales, made ready for looking up. They are never changed.
type words struct {
	locales   []locale
	labels    map[string]labelFact
	on        map[string]bool
	wrote     []string
	verbs     map[string][]string // those of scripts with words, by their first
	wideVerbs []string
	dividers  map[string]divider
	begins    map[string]bool
	above     map[string]bool
	below     []string
	excuse    []string
	device    [][2]string // how a line begins and how it ends
	am, pm    []string
	forwards  map[string]bool
	replies   map[string]bool
	phrases   int // the longest opener, in words
}

type monthName struct {
	name  string
	month int
}

// A labelFact is what a label means, and in which languages: a set of indices of locales.
type labelFact struct {
	kind  label
	langs uint64
}

// knownWords are the words of all locales.
var knownWords = sync.OnceValue(func() *words { return newWords(locales()) })

func newWords(all []locale) *words {
	w := &words{
		locales: all, labels: map[string]labelFact{}, on: map[string]bool{}, dividers: map[string]divider{},
		begins: map[string]bool{}, above: map[string]bool{}, forwards: map[string]bool{}, replies: map[string]bool{}, verbs: map[string][]string{}, phrases: 1,
	}
	for i, l := range all {
		for _, g := range l.labels() {
			for _, p := range g.phrases {
				f := w.labels[fold(p)]
				w.labels[fold(p)] = labelFact{g.kind, f.langs | 1<<i}
			}
		}
		for _, p := range l.on {
			w.on[fold(p)] = true
			w.phrases = max(w.phrases, len(strings.Fields(p)))
		}
		for _, p := range l.original {
			w.dividers[fold(p)] = dividerOriginal
		}
		for _, p := range l.forwarded {
			w.dividers[fold(p)] = dividerForwarded
		}
		for _, p := range l.begin {
			w.begins[fold(p)] = true
		}
		w.below = append(w.below, foldAll(l.below)...)
		w.excuse = append(w.excuse, foldAll(l.excuse)...)
		for _, p := range l.above {
			w.above[fold(p)] = true
		}
		for _, p := range l.device {
			head, tail, _ := strings.Cut(p, "…")
			w.device = append(w.device, [2]string{fold(head), fold(tail)})
		}
		w.wrote = append(w.wrote, foldAll(l.wrote)...)
		w.am = append(w.am, foldAll(l.am)...)
		w.pm = append(w.pm, foldAll(l.pm)...)
		for _, p := range l.forwards {
			w.forwards[fold(p)] = true
		}
		for _, p := range l.replies {
			w.replies[fold(p)] = true
		}
	}
	for _, v := range w.wrote {
		if wide(firstRune(v)) {
			w.wideVerbs = append(w.wideVerbs, v)
			continue
		}
		first := v[:len(v)-len(strings.TrimLeftFunc(v, wordRune))]
		w.verbs[first] = append(w.verbs[first], v)
	}
	return w
}

func foldAll(list []string) []string {
	folded := make([]string, len(list))
	for i, s := range list {
		folded[i] = fold(s)
	}
	return folded
}

// deviceNames are what telephones and mail programs are called, in lower case, by how
// the words begin; deviceParts are names that are no words of their own.
var (
	deviceNames = []string{"iphon", "ipad", "ipod", "android", "mobil", "phone", "smartphone", "tablet",
		"device", "cell", "handy", "gerät", "outlook", "windows", "yahoo", "gmail", "airmail", "mailbox",
		"protonmail", "fastmail", "samsung", "galaxy", "huawei", "xiaomi", "redmi", "nokia", "htc",
		"motorola", "oneplus", "blackberry", "spark", "sparrow", "thunderbird", "gmx", "superhuman",
		"unterwegs", "móvil", "celular", "telefon", "téléphone", "cellulare", "aol", "телефон", "мобильн"}
	deviceParts = []string{"proton mail", "k-9 mail", "web.de", "手机", "手機", "携帯", "휴대폰"}
)

// fold makes two spellings of one phrase equal: lower case, single spaces, and none
// of the marks that are there but not seen.
func fold(s string) string { return strings.ToLower(tidy(s)) }

// tidy is s with single plain spaces and without invisible marks.
func tidy(s string) string {
	if isTidy(s) {
		return s
	}
	var b strings.Builder
	b.Grow(len(s))
	space := false
	for _, r := range s {
		switch {
		case invisible(r):
		case unicode.IsSpace(r):
			space = b.Len() > 0
		default:
			if space {
				b.WriteByte(' ')
				space = false
			}
			b.WriteRune(r)
		}
	}
	return b.String()
}

// isTidy reports whether s is plain ASCII with single inner spaces.
func isTidy(s string) bool {
	before := byte(' ')
	for i := range len(s) {
		c := s[i]
		if c >= utf8.RuneSelf || c < ' ' || c == ' ' && before == ' ' {
			return false
		}
		before = c
	}
	return s == "" || before != ' '
}

// invisible reports whether a reader does not see r: byte order marks, soft hyphens,
// zero-width spaces and the marks of writing direction (Unicode bidi controls).
func invisible(r rune) bool {
	switch {
	case r == '\uFEFF', r == '\u00AD', r == '\u034F', r >= '\u200B' && r <= '\u200F',
		r >= '\u202A' && r <= '\u202E', r >= '\u2060' && r <= '\u2069':
		return true
	}
	return false
}

// wide reports whether r belongs to a script that puts no spaces between words.
func wide(r rune) bool {
	return unicode.In(r, unicode.Han, unicode.Hiragana, unicode.Katakana, unicode.Hangul)
}

// hasWord reports whether the folded phrase stands in the folded s as words of its
// own; scripts without spaces between words need none.
func hasWord(s, phrase string) bool {
	for from := 0; ; {
		i := strings.Index(s[from:], phrase)
		if i < 0 {
			return false
		}
		start, end := from+i, from+i+len(phrase)
		before, _ := utf8.DecodeLastRuneInString(s[:start])
		after, _ := utf8.DecodeRuneInString(s[end:])
		first, _ := utf8.DecodeRuneInString(phrase)
		last, _ := utf8.DecodeLastRuneInString(phrase)
		if (wide(first) || !wordRune(before)) && (wide(last) || !wordRune(after)) {
			return true
		}
		from = end
	}
}

func wordRune(r rune) bool {
	return r != utf8.RuneError && (unicode.IsLetter(r) || unicode.IsDigit(r) || r == '_')
}
