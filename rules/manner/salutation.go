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

// A calledName is the name after a greeting.
type calledName struct {
	all     bool // nothing but a name and its titles
	starts  bool // it begins with a name, or with a comma
	titled  bool // it has a title or an honorific
	several bool
	known   bool // it has a word of the name of the person that the mail is to
	first   bool // it is one word, and not a family name that we know
	given   bool // it is all of their name but the last word: "Jens Peter"
	words   int  // of the name, titles aside
}

// namesIn reads what stands behind a greeting.
func namesIn(rest, contact string, tags []string) calledName {
	r := nameReader{tags: tags, calledName: calledName{all: true},
		theirs: strings.FieldsFunc(folded(contact), func(r rune) bool { return !unicode.IsLetter(r) && r != '\'' }),
		fields: strings.Fields(strings.NewReplacer("/", " / ", ",", " , ", "&", " & ").Replace(rest))}
	for i := range r.fields {
		r.read(i)
	}
	return r.result()
}

// A nameReader reads the name behind a greeting, word by word.
type nameReader struct {
	calledName
	fields []string // the words, with commas and slashes apart
	theirs []string // the words of the name of the person that the mail is to
	tags   []string // the languages of the greeting
	name   []string // the words of the name so far
	joined int      // "Anna and Bob" are two first names
}

// read reads one word. The first word that belongs to no name begins a sentence.
func (r *nameReader) read(i int) {
	w := r.fields[i]
	if i > 0 && strings.ContainsAny(r.fields[i-1], ":;!?…") {
		r.all = false
	}
	bare := strings.Trim(w, ".:;!?…()\"“”„»«’'")
	low := folded(bare)
	switch {
	case !r.all:
	case w == ",":
		r.comma(i)
	case w == "&" || w == "/" || isSeveral(low, r.tags) && !r.isTheirTeam(low) && !r.joinsParticles(i):
		r.join(i, low)
	case !strings.ContainsFunc(bare, unicode.IsLetter) && !strings.ContainsFunc(bare, unicode.IsDigit): // 👋
	default:
		r.word(low, bare)
		if first, _ := utf8.DecodeRuneInString(bare); i == 0 {
			r.starts = r.starts || unicode.IsUpper(first) || honorific(low, r.tags)
		}
	}
}

// comma reads a comma. It ends the name, but not after a greeting or a title: "Guten Tag, Frau Meier",
// "Madame, Monsieur".
func (r *nameReader) comma(i int) {
	if len(r.name) > 0 || r.titled {
		r.several = r.several || greetsAgain(strings.Join(r.fields[i+1:], " "))
	}
	if len(r.name) > 0 {
		r.all = false
	}
}

// join reads a word between two names, or one that shows that there are several.
func (r *nameReader) join(i int, low string) {
	if low == "" || low == "/" || mail.Joins(low) {
		r.joined++
	}
	titleBehind := slices.ContainsFunc(r.fields[i+1:],
		func(f string) bool { return honorific(folded(strings.Trim(f, ".,")), r.tags) })
	letter := utf8.RuneCountInString(low) == 1 && unicode.IsLetter([]rune(low)[0]) // "Costa e Silva" is one name
	r.several = r.several || !r.titled || !letter || titleBehind
}

// word reads a word of the name, a title or a particle.
func (r *nameReader) word(low, bare string) {
	first, _ := utf8.DecodeRuneInString(bare)
	switch {
	case honorific(low, r.tags):
		r.titled = true
	case r.isTheirs(low):
		r.known, r.starts = true, true
		r.name = append(r.name, low)
	case unicode.IsUpper(first):
		r.name = append(r.name, low)
	case len(r.name) > 0 && endears(low): // "Rocío guapa,"
	case isParticle(low) && (len(r.name) > 0 || r.titled):
	default:
		r.all = false
	}
}

// endears reports whether a word is one of endearment behind a name.
func endears(low string) bool {
	return slices.ContainsFunc(lang.All(), func(l lang.Language) bool {
		return slices.ContainsFunc(l.Letters, func(s lang.Letters) bool { return slices.Contains(s.Endearments, low) })
	})
}

// isTheirs reports whether a word belongs to the name of the person that the mail is to, or joins words
// of it: "Anna-Maria".
func (r *nameReader) isTheirs(low string) bool {
	return slices.Contains(r.theirs, low) || strings.Contains(low, "-") &&
		slices.ContainsFunc(r.theirs, func(t string) bool { return strings.HasPrefix(low, t) })
}

// joinsParticles reports whether a word stands between two particles of one name: "von und zu".
func (r *nameReader) joinsParticles(i int) bool {
	return i > 0 && i+1 < len(r.fields) && isParticle(r.fields[i-1]) && isParticle(r.fields[i+1])
}

// isTheirTeam reports whether a word belongs to the name of a team that the mail is to: "Dear Reeds
// team" greets the Reeds Team by its name.
func (r *nameReader) isTheirTeam(low string) bool {
	team := func(s lang.Letters) bool { return slices.Contains(s.Teams, low) }
	return slices.Contains(r.theirs, low) && slices.ContainsFunc(lang.All(),
		func(l lang.Language) bool { return slices.ContainsFunc(l.Letters, team) })
}

// result returns what the words show together.
func (r *nameReader) result() calledName {
	c := r.calledName
	if len(r.fields) == 0 {
		c.starts = true
	}
	if c.words = len(r.name); c.words > 5 {
		c.all = false
	}
	family := len(r.theirs) > 1 && c.words == 1 && r.name[0] == r.theirs[len(r.theirs)-1] && r.name[0] != r.theirs[0]
	c.first = c.words == 1+r.joined && !c.titled && !family
	c.given = c.words > 1 && !c.titled && slices.Equal(r.name, r.theirs[:max(len(r.theirs)-1, 0)])
	return c
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
