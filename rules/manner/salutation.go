package manner

import (
	"slices"
	"strings"
	"sync"
	"unicode"
	"unicode/utf8"

	"informd/rules/lang"
	"informd/rules/mail"
)

// A greeting is the salutation at the beginning of a text. Not every one is reused in letters.
type greeting struct {
	text     string   // as written; "" if there is none
	lines    int      // of the text that it takes, with the head above it
	head     int      // lines of that
	tags     []string // the languages it may be in; empty where it tells none
	register Register
	byName   bool   // a first name shows it
	alone    string // the greeting, if nobody is named behind it: "hej"
	several  bool
	once     bool   // not reused: it is for an hour or a season, is to several people, or a sentence follows
	called   string // the name in it, if it has one: "Professor Blom"
	opening  string // of one that is not reused: how a letter may begin all the same
}

// greetingOf reads the salutation above a text, below the head of a letter or a line that names the subject, if there
// is one.
func greetingOf(lines []string, contact string) greeting {
	at := firstSaid(lines, 0)
	if at >= 0 && namesSubject(lines[at]) {
		at = firstSaid(lines, at+1)
	}
	if at < 0 {
		return greeting{}
	}
	head := headOf(lines, contact)
	at = max(at, head)
	g := eastern(lines[at:], contact)
	if g.text == "" {
		g = western(strings.TrimSpace(lines[at]), contact)
	}
	if g.once && g.opening == "" {
		g.called, g.opening = openingOf(strings.TrimSpace(lines[at]), contact)
	}
	g.lines, g.head = g.lines+at, head
	return g
}

// firstSaid returns the first line from one on that is not blank, or -1.
func firstSaid(lines []string, from int) int {
	for i, l := range lines[from:] {
		if strings.TrimSpace(l) != "" {
			return from + i
		}
	}
	return -1
}

// namesSubject reports whether a line names what a letter is about, as above the salutation of a letter on
// paper: "Betreff: Ihr Vortrag".
func namesSubject(line string) bool {
	label, _, ok := strings.Cut(strings.ReplaceAll(line, "：", ":"), ":")
	label = folded(label)
	return ok && slices.ContainsFunc(lang.All(), func(l lang.Language) bool {
		is := func(word string) bool { return folded(word) == label }
		return slices.ContainsFunc(l.Labels.Subject, is) ||
			slices.ContainsFunc(l.Letters, func(s lang.Letters) bool { return slices.ContainsFunc(s.Concerns, is) })
	})
}

// maxSalutation limits the characters of a line that is a salutation; a longer one is a paragraph.
const maxSalutation = 200

// kinds of greetings, by the list that a phrase stands in.
const (
	greetFormal = iota
	greetAny
	greetFamiliar
	greetOnce
)

// western reads a line such as "Sehr geehrte Frau Dr. Meier," or "Hi Anna!".
func western(line, contact string) greeting {
	core := strings.TrimRight(strings.TrimLeft(line, "¡\ufeff "), " \u00a0\u202f,:;!.…–—-")
	if utf8.RuneCountInString(core) > maxSalutation {
		return clauseAbove(core, contact)
	}
	if core = withoutHowAreYou(core); core == "" {
		return greeting{}
	}
	phrase, kind, tags := greetingPhrase(folded(core))
	if kind < 0 {
		core, phrase, kind, tags = nameFirst(core)
	}
	g := greeting{text: line, lines: 1, tags: tags}
	if kind < 0 {
		return bare(g, core, contact, line)
	}
	rest := cutFolded(core, phrase)
	name := calledAfter(rest, kind, contact, tags)
	if !name.follows(kind) {
		return greeting{} // "Na ja, …": a sentence, and no greeting
	}
	g.several = name.several
	g.once = kind == greetOnce || !name.all || name.several
	g.callsBy(name, phrase, rest, kind)
	if g.once && kind != greetOnce {
		g.toBoth(line, core, contact, kind)
	}
	return g
}

// withoutHowAreYou returns a salutation without the question that belongs to it: "Oi Ju" of "Oi Ju, tudo bem?"
func withoutHowAreYou(core string) string {
	asked, ok := strings.CutSuffix(core, "?")
	asked = strings.TrimRight(asked, " \u00a0\u202f")
	for _, l := range lang.All() {
		for _, s := range l.Letters {
			for _, q := range s.HowAreYou {
				if at := len(asked) - len(q); ok && at > 0 && strings.EqualFold(asked[at:], q) {
					if before := strings.TrimRight(asked[:at], " ,;!¿–—-"); len(before) < at {
						return before
					}
				}
			}
		}
	}
	return core
}

// callsBy takes from the name behind a phrase how the contact is called, and the register that shows.
func (g *greeting) callsBy(name calledName, phrase, rest string, kind int) {
	name.first = name.first || name.given && (kind == greetFamiliar || slices.ContainsFunc(g.tags, saysDu))
	g.register, g.byName = name.register(kind), name.first
	if name.words == 0 && !name.titled {
		g.alone = phrase
	}
	if name.onlyOne() {
		g.called = strings.TrimLeft(rest, " ,")
	}
}

// registerIn returns the register that a greeting shows in a language: "Hej," without a name is familiar in
// Polish alone.
func (g greeting) registerIn(s lang.Letters) Register {
	switch {
	case g.alone == "" || g.register == Formal:
		return g.register
	case slices.Contains(s.GreetFamiliar, g.alone):
		return Familiar
	case slices.Contains(s.GreetAny, g.alone):
		return ""
	}
	return g.register
}

// follows reports whether a greeting of a kind, with this behind it, is a salutation.
func (n calledName) follows(kind int) bool {
	return n.all || n.starts || n.several || kind == greetOnce || kind == greetFormal
}

// onlyOne reports whether the words are the name or the title of one person, and nothing else.
func (n calledName) onlyOne() bool { return n.all && !n.several && (n.words > 0 || n.titled) }

// clauseAbove reads a whole paragraph that begins with a salutation: "Dr Okafor, you treated our mare …"
func clauseAbove(paragraph, contact string) greeting {
	clause, _, ok := strings.Cut(paragraph, ",")
	if !ok || utf8.RuneCountInString(clause) > maxSalutation {
		return greeting{}
	}
	g := western(clause+",", contact)
	if g.text != "" {
		g.text, g.once = paragraph, true
	}
	return g
}

// calledAfter reads what stands behind a greeting of a kind.
func calledAfter(rest string, kind int, contact string, tags []string) calledName {
	rest = strings.TrimLeft(rest, " ,")
	name := namesIn(rest, contact, tags)
	if !name.all && kind == greetFormal && !strings.ContainsAny(strings.TrimRight(rest, ","), ",.?") &&
		len(strings.Fields(rest)) <= 8 {
		name.all = true // a title that we do not know
	}
	return name
}

// greetingPhrase returns the longest phrase that a folded line begins with, its kind (-1 for none) and the
// languages it is of.
func greetingPhrase(low string) (phrase string, kind int, tags []string) {
	kind = -1
	for _, l := range lang.All() {
		for _, s := range l.Letters {
			for k, list := range [][]string{s.GreetFormal, s.GreetAny, s.GreetFamiliar, s.GreetOnce} {
				for _, p := range list {
					if !begins(low, p) || len(p) < len(phrase) {
						continue
					}
					if len(p) > len(phrase) {
						phrase, kind, tags = p, k, nil
					}
					if !slices.Contains(tags, s.Tag) {
						tags = append(tags, s.Tag)
					}
				}
			}
		}
	}
	return phrase, kind, tags
}

// nameFirst reads a salutation with the greeting behind the name, "Макс, привет!", and puts it in front.
func nameFirst(core string) (turned, phrase string, kind int, tags []string) {
	name, greeting, ok := strings.Cut(core, ", ")
	if phrase, kind, tags = greetingPhrase(folded(greeting)); !ok || kind < 0 || phrase != folded(greeting) {
		return core, "", -1, nil
	}
	return greeting + " " + name, phrase, kind, tags
}

// saysDu reports whether everybody says du in the letters of a tag.
func saysDu(tag string) bool {
	s, ok := lang.LettersIn(tag)
	return ok && s.SaysDu()
}

// register returns the register that a name shows after a greeting of this kind.
func (c calledName) register(kind int) Register {
	switch {
	case c.titled || kind == greetFormal:
		return Formal
	case c.first:
		return Familiar
	case c.words > 1:
		return Formal
	case kind == greetFamiliar:
		return Familiar
	}
	return ""
}

// bare reads a line with a name and no greeting: "Anna," or "Professor Smith,".
func bare(g greeting, core, contact, line string) greeting {
	name := namesIn(core, contact, nil)
	marked := core != line // "Profesora:" is a greeting, and "Profesora" may begin a sentence

	if before, _, ok := strings.Cut(core, ", "); !name.all && ok { // "Dr Okafor, you treated our mare."
		name = namesIn(before, contact, nil)
		g.once, marked = true, name.known
	}
	if !name.all || name.words > 5 || name.several || !marked && !name.known || !name.known && !name.titled {
		return greeting{}
	}
	g.called = core
	if name.titled {
		g.register = Formal
	} else if name.first {
		g.register, g.byName = Familiar, true
	}
	return g
}

// honorific reports whether a word is one of a formal salutation in one of these languages, or
// in any where none is given.
func honorific(w string, tags []string) bool {
	w = strings.ReplaceAll(w, ".", "")
	for _, l := range lang.All() {
		for _, s := range l.Letters {
			if len(tags) > 0 && !slices.Contains(tags, s.Tag) {
				continue
			}
			if slices.ContainsFunc(s.Honorifics, func(h string) bool { return strings.ReplaceAll(h, ".", "") == w }) {
				return true
			}
		}
	}
	return false
}

// isSeveral reports whether a word says, in one of these languages, that a salutation is to
// several.
func isSeveral(w string, tags []string) bool {
	for _, tag := range tags {
		if s, ok := lang.LettersIn(tag); ok && slices.Contains(s.Several, w) {
			return true
		}
	}
	return false
}

// greetsAgain reports whether what stands behind a name greets somebody else: "Liebe Anna, lieber Bob".
func greetsAgain(rest string) bool {
	rest = folded(rest)
	begun := func(p string) bool { return begins(rest, p) }
	for _, l := range lang.All() {
		for _, s := range l.Letters {
			if slices.ContainsFunc(s.GreetAny, begun) || slices.ContainsFunc(s.GreetFormal, begun) {
				return true
			}
		}
	}
	return false
}

// besideNames are small words that occur in salutations and are no particles of names: short articles,
// "and", and words of academic degrees.
var besideNames = sync.OnceValue(func() map[string]bool {
	set := map[string]bool{}
	for _, l := range lang.All() {
		for _, w := range l.Names.Beside {
			set[w] = true
		}
	}
	return set
})

// isParticle reports whether a small word may stand inside of a name.
func isParticle(w string) bool { return besideNames()[w] || mail.IsParticle(w) }

// folded returns a line in small letters with plain marks and one space between words.
func folded(s string) string {
	s = strings.NewReplacer("’", "'", "‘", "'", "\u00a0", " ", "\u202f", " ").Replace(strings.ToLower(s))
	return strings.Join(strings.Fields(s), " ")
}

// begins reports whether a folded line begins with a phrase, as a whole word.
func begins(line, phrase string) bool {
	if !strings.HasPrefix(line, phrase) {
		return false
	}
	r, _ := utf8.DecodeRuneInString(line[len(phrase):])
	return len(line) == len(phrase) || !unicode.IsLetter(r) && !unicode.IsDigit(r) && r != '\''
}

// cutFolded returns a folded line without the phrase at its beginning.
func cutFolded(line, phrase string) string {
	words := len(strings.Fields(phrase))
	rest := line
	for range words {
		rest = strings.TrimLeft(rest, " \u00a0")
		i := strings.IndexFunc(rest,
			func(r rune) bool { return unicode.IsSpace(r) || r == ',' || r == ':' || r == '!' })
		if i < 0 {
			return ""
		}
		rest = rest[i:]
	}
	return rest
}
