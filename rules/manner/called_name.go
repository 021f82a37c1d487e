package manner

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"informd/rules/lang"
	"informd/rules/mail"
)

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
	c.given = c.words > 1 && !c.titled && r.isGiven()
	return c
}

// isGiven reports whether the words are all of the person's name but the last and the titles before it: "Inger
// Margrethe" of "Dean Inger Margrethe Bruun".
func (r *nameReader) isGiven() bool {
	n := max(len(r.theirs)-1, 0)
	titles := max(n-len(r.name), 0)
	return titles <= maxTitles && slices.Equal(r.name, r.theirs[titles:n])
}

// maxTitles is how many words of a title may stand before a first name: "Professor emeritus".
const maxTitles = 2
