package manner

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"informd/rules/lang"
	"informd/rules/mail"
)

// A greeting is how a text begins: with a salutation, or with one that is not taken over.
type greeting struct {
	text     string   // as it stands; "" where there is none
	lines    int      // of the text that it takes
	tags     []string // the languages it may be in; empty where it tells none
	register Register
	several  bool
	once     bool // of an hour, a season, to several, or with a sentence behind it
}

// greetingOf reads the salutation above a text.
func greetingOf(lines []string, contact string) greeting {
	at := slices.IndexFunc(lines, func(l string) bool { return strings.TrimSpace(l) != "" })
	if at < 0 {
		return greeting{}
	}
	g := eastern(lines[at:])
	if g.text == "" {
		g = western(strings.TrimSpace(lines[at]), contact)
	}
	g.lines += at
	return g
}

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
	if core == "" || utf8.RuneCountInString(core) > 200 {
		return greeting{}
	}
	low := folded(core)
	phrase, kind, tags := "", -1, []string(nil)
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
	g := greeting{text: line, lines: 1, tags: tags}
	if kind < 0 {
		return bare(g, core, contact, line)
	}
	rest := strings.TrimLeft(cutFolded(core, phrase), " ")
	rest = strings.TrimLeft(rest, " ,")
	name := namesIn(rest, contact, tags)
	if !name.all && kind == greetFormal && !strings.ContainsAny(strings.TrimRight(rest, ","), ",.?") &&
		len(strings.Fields(rest)) <= 8 {
		name.all = true // a title that we do not know
	}
	if !name.all && kind != greetOnce && kind != greetFormal && !name.starts && !name.several {
		return greeting{} // "Na ja, …": a sentence, and no greeting
	}
	g.several = name.several
	g.once = kind == greetOnce || !name.all || name.several
	switch {
	case name.titled || kind == greetFormal:
		g.register = Formal
	case name.first:
		g.register = Familiar
	case name.words > 1:
		g.register = Formal
	case kind == greetFamiliar:
		g.register = Familiar
	}
	return g
}

// bare is a line that names whom it is to, and greets nobody: "Anna," or "Professor Smith,".
func bare(g greeting, core, contact, line string) greeting {
	name := namesIn(core, contact, nil)
	marked := core != line // "Profesora:" is a greeting, and "Profesora" may begin a sentence
	if !name.all || name.words > 5 || name.several || !marked && !name.known || !name.known && !name.titled {
		return greeting{}
	}
	if name.titled {
		g.register = Formal
	} else if name.first {
		g.register = Familiar
	}
	return g
}

// A called is what stands behind a greeting, if it is a name.
type called struct {
	all     bool // nothing but a name and its titles
	starts  bool // it begins with a name, or with a comma
	titled  bool // with a title or an honorific
	several bool
	known   bool // it bears a word of the name that the mail is to
	first   bool // one name alone, which is no family name that we know
	words   int  // of the name, titles aside
}

// namesIn reads what stands behind a greeting.
func namesIn(rest, contact string, tags []string) (c called) {
	c.all = true
	theirs := strings.FieldsFunc(folded(contact), func(r rune) bool { return !unicode.IsLetter(r) && r != '\'' })
	fields := strings.Fields(strings.NewReplacer("/", " / ", ",", " , ", "&", " & ").Replace(rest))
	var name []string
	joined := 0 // "Anna and Bob" are two first names
	for i, w := range fields {
		if i > 0 && strings.ContainsAny(fields[i-1], ":;!?…") {
			c.all = false
		}
		bare := strings.Trim(w, ".:;!?…()\"“”„»«’'")
		low := folded(bare)
		r, _ := utf8.DecodeRuneInString(bare)
		known := slices.Contains(theirs, low) ||
			strings.Contains(low, "-") && slices.ContainsFunc(theirs,
				func(t string) bool { return strings.HasPrefix(low, t) })
		switch {
		case !c.all: // a sentence
			continue
		case w == ",": // behind a title: "Madame, Monsieur" and "Guten Tag, Frau Meier" have none behind the name
			if len(name) > 0 {
				c.all = false
				c.several = c.several || i+1 < len(fields) && isGreetingWord(fields[i+1])
			}
			continue
		case w == "&" || w == "/" || isSeveral(low, tags):
			if has("& / and und et y e i en och og", low) || bare == "" {
				joined++
			}
			c.several = c.several || !c.titled || !has("y e i", low) ||
				slices.ContainsFunc(fields[i+1:],
					func(f string) bool { return honorific(folded(strings.Trim(f, ".,")), tags) })
			continue
		case bare == "":
			continue
		case honorific(low, tags):
			c.titled = c.titled || c.all
		case known:
			c.known, c.starts = true, true
			name = append(name, low)
		case unicode.IsUpper(r):
			name = append(name, low)
		case isParticle(low) && (len(name) > 0 || c.titled):
		default:
			c.all = false
		}
		if i == 0 {
			c.starts = c.starts || unicode.IsUpper(r) || honorific(low, tags)
		}
	}
	if len(fields) == 0 {
		c.starts = true
	}
	if c.words = len(name); c.words > 5 {
		c.all = false
	}
	family := len(theirs) > 1 && c.words == 1 && name[0] == theirs[len(theirs)-1] && name[0] != theirs[0]
	c.first = c.words == 1+joined && !c.titled && !family
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

// isGreetingWord reports whether somebody else is greeted from this word on: "Liebe Anna,
// lieber Bob".
func isGreetingWord(w string) bool {
	w = folded(w)
	for _, l := range lang.All() {
		for _, s := range l.Letters {
			if slices.Contains(s.GreetAny, w) || slices.Contains(s.GreetFormal, w) {
				return true
			}
		}
	}
	return false
}

// besideNames are small words of salutations alone, beside the particles of names: shortened
// articles, "and", and what stands in degrees.
const besideNames = "l d du des della zum zur ten te af av of the y e san und med hc habil rer nat phil jur"

// isParticle reports whether a small word may stand inside of a name.
func isParticle(w string) bool { return has(besideNames, w) || mail.IsParticle(w) }

// folded is a line in small letters with plain marks and one space between words.
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

// cutFolded is what stands behind a phrase that the folded line begins with.
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
