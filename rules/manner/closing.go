package manner

import (
	"slices"
	"strings"
	"sync"
	"unicode"
	"unicode/utf8"

	"informd/rules/lang"
)

// A farewell is how a text ends.
type farewell struct {
	text     string // from the formula to the name; "" if it may not be reused
	signed   string // the name as signed
	from     int    // the line of the text where it begins
	tags     []string
	register Register // if the formula fits one register only
}

// before returns what a text says before its farewell on the same line: "If not, no problem. Julie".
func (f farewell) before(lines []string) string {
	if len(lines) == 0 || f.text == "" {
		return ""
	}
	said, _ := strings.CutSuffix(strings.TrimSpace(lines[0]), f.text)
	if said == strings.TrimSpace(lines[0]) {
		return ""
	}
	return said
}

const (
	maxBelow   = 8   // lines that may follow the name: a job title, a phone number
	maxFormula = 90  // characters of a formula
	maxLines   = 3   // lines of a formula
	maxPhrase  = 250 // characters of a formula that is a sentence
	maxWish    = 12  // words of a formula that is not known

	maxEastFormula = 40 // characters of a formula where there are no spaces
)

// farewellOf finds the closing of a text. behind is the signature below the text, which may begin
// with the name.
func farewellOf(lines []string, behind, owner string) farewell {
	lines = lines[:postscript(lines)]
	last := lastSaid(lines)
	if last < 0 {
		return farewell{}
	}
	for at := last; at >= 0 && at >= last-maxBelow; at-- {
		if f, ok := farewellAt(lines, at, last, behind, owner); ok {
			return f
		}
	}
	if f, ok := nameAlone(lines[:last+1], owner); ok {
		return f
	}
	return farewell{from: len(lines)}
}

// farewellAt returns the closing that ends on a line, if one does: formula and name on one line, the name
// below a formula, or the formula alone where nothing follows.
func farewellAt(lines []string, at, last int, behind, owner string) (farewell, bool) {
	line := withoutCard(strings.TrimSpace(lines[at]), owner)
	above := lastSaid(lines[:at])
	named := above >= 0 && isName(line, owner) && isFormula(lines, above, owner)
	apart := above < at-1 && !isEastern(first(line))
	if f, ok := signedLine(line, owner, at); ok && (!named || apart) && (at == last || isFarewell(line)) {
		return f, true
	}
	switch {
	case named:
		return closed(lines, above, strings.TrimRight(line, ",")), true
	case at == last && isFormula(lines, at, owner):
		return closed(lines, at, nameBehind(behind, owner)), true
	}
	return farewell{}, false
}

// nameAlone returns a last line that is the owner's name, without a known formula above it. If an unknown
// formula stands above it, the name alone is not the closing.
func nameAlone(lines []string, owner string) (farewell, bool) {
	last := len(lines) - 1
	whole := strings.TrimSpace(lines[last])
	line := behindSentence(whole)
	short := isEastern(first(line)) && utf8.RuneCountInString(line) <= 4
	if last == 0 && line == whole || !short && !isOwners(line, owner) {
		return farewell{}, false
	}
	if f, ok := signedLine(line, owner, last); ok {
		return f, true
	}
	f := farewell{from: last, text: line, signed: strings.TrimRight(line, ".")}
	if said, name, ok := strings.Cut(line, ", "); ok && isOwners(name, owner) && tied(said, nil) {
		f.text, f.signed = "", name // "Bis Freitag, Tim"
	}
	if line == whole && unknownFormula(strings.TrimSpace(lines[last-1])) {
		f.text = ""
	}
	return f, true
}

// behindSentence returns what follows the sentences of a line: the name in "If not, no problem.
// Julie". A line without a sentence is returned whole.
func behindSentence(line string) string {
	words := strings.Fields(line)
	for i := len(words) - 2; i >= 0; i-- {
		w := []rune(words[i])
		ends := strings.ContainsRune(".!?…", w[len(w)-1])
		if ends && (len(w) > 4 || len(words) > 5) { // "Dr. Julie Park" is no sentence and a name
			return strings.Join(words[i+1:], " ")
		}
	}
	return line
}

// unknownFormula reports whether the line above the name looks like a formula that we do not know: it is
// short and no sentence, or its comma leads on to the name.
func unknownFormula(line string) bool {
	words := len(strings.Fields(line))
	return line != "" && (words <= 4 && !strings.HasSuffix(line, ".") && !strings.HasSuffix(line, "?") ||
		words <= maxWish && strings.HasSuffix(line, ","))
}

// postscript returns the line at which a postscript begins.
func postscript(lines []string) int {
	for i, l := range lines {
		if i > 0 && beginsPostscript(strings.ToLower(strings.TrimSpace(l))) {
			return i
		}
	}
	return len(lines)
}

func beginsPostscript(line string) bool {
	return slices.ContainsFunc(postscripts(), func(mark string) bool {
		rest, ok := strings.CutPrefix(line, mark)
		return ok && (rest == "" || !unicode.IsLetter(first(rest)))
	})
}

// postscripts are the marks of a postscript in all languages.
var postscripts = sync.OnceValue(func() (all []string) {
	for _, l := range lang.All() {
		for _, s := range l.Letters {
			all = append(all, s.Postscript...)
		}
	}
	return all
})

// lastSaid returns the last line that holds a word: a signature may stand between rules.
func lastSaid(lines []string) int {
	for i := len(lines) - 1; i >= 0; i-- {
		if strings.ContainsFunc(lines[i], unicode.IsLetter) {
			return i
		}
	}
	return -1
}

// withoutCard returns a line without the card that begins behind the owner's name: "Julie Park | Analyst".
func withoutCard(line, owner string) string {
	for _, mark := range []string{" | ", " · ", " • "} {
		if name, _, ok := strings.Cut(line, mark); ok && isOwners(name, owner) {
			return name
		}
	}
	return line
}

func first(s string) rune { r, _ := utf8.DecodeRuneInString(s); return r }

// closed returns the farewell whose formula ends on a line, with the name that is signed below it.
func closed(lines []string, end int, name string) farewell {
	from := formulaFrom(lines, end)
	var whole []string
	for _, l := range lines[from : end+1] {
		whole = append(whole, strings.TrimSpace(l))
	}
	f := farewell{from: from, signed: name, text: strings.Join(whole, "\n")}
	f.tags, f.register = spoken(f.text)
	f.text = formulaAlone(f.text, f.tags)
	if f.text = withoutTied(f.text, f.tags); f.text == "" {
		return f
	}
	if name != "" {
		f.text += "\n" + name
	}
	return f
}

// formulaFrom returns the first line of the formula that ends on a line: a sentence may take several lines.
func formulaFrom(lines []string, end int) int {
	from := end
	for from > 0 && end-from+1 < maxLines {
		above := strings.TrimSpace(lines[from-1])
		east := isEastern(first(above)) && utf8.RuneCountInString(above) <= 10
		if above == "" || !east && strings.HasSuffix(above, ".") || strings.HasSuffix(above, "?") ||
			strings.HasSuffix(above, "。") {
			break
		}
		from--
	}
	// the end of a paragraph, and no formula of its own
	if from > 0 && strings.TrimSpace(lines[from-1]) != "" || from == end {
		return end
	}
	return from
}

// isFormula reports whether a line is a closing formula or the end of one: a few polite words above the
// name.
func isFormula(lines []string, at int, owner string) bool {
	from := formulaFrom(lines, at)
	text := strings.TrimSpace(strings.Join(lines[from:at+1], " "))
	n := utf8.RuneCountInString(text)
	eastern := isEastern(first(text))
	switch {
	case strings.HasSuffix(text, "?") || n > maxPhrase || isOwners(lines[at], owner):
		return false
	case eastern: // and no telephone below the name
		return courteous(text) && n <= maxEastFormula && !strings.ContainsAny(text, "0123456789@")
	case !courteous(lines[at]):
		return false
	}
	words := strings.Fields(strings.TrimRight(text, "."))
	switch {
	case strings.HasSuffix(text, ".") && len(words) > 3: // a sentence that ends in courtesy
		paragraph := from == 0 || strings.TrimSpace(lines[from-1]) == ""
		return paragraph && courteous(strings.Join(words[len(words)-3:], " ")) && courtesy(text)
	case len(words) > 12:
		return from < at
	}
	return n <= maxFormula || from < at
}

// courtesy reports whether a sentence is one that people end letters with.
func courtesy(text string) bool {
	low := folded(text)
	for _, l := range lang.All() {
		for _, s := range l.Letters {
			for _, p := range s.CloseFormal {
				if len(strings.Fields(p)) > 1 && strings.Contains(low, p) {
					return true
				}
			}
			for _, p := range s.Closings {
				if len(strings.Fields(p)) > 1 && strings.HasSuffix(strings.TrimRight(low, "."), p) {
					return true
				}
			}
		}
	}
	return false
}

// courteous reports whether a line holds a word of a closing.
func courteous(text string) bool {
	tags, _ := spoken(text)
	return len(tags) > 0 || wordsBegin(text, func(s lang.Letters) string { return s.CloseWords })
}

// wordsBegin reports whether a word of a text begins as one of a list does, in any language.
func wordsBegin(text string, list func(lang.Letters) string) bool {
	low := " " + closingWords(text) + " "
	return slices.ContainsFunc(lang.All(), func(l lang.Language) bool {
		return slices.ContainsFunc(l.Letters, func(s lang.Letters) bool { return anyBegins(low, list(s)) })
	})
}

// closingWords returns the words of a closing in small letters, with one space between them.
func closingWords(text string) string {
	return strings.Join(strings.FieldsFunc(folded(text), func(r rune) bool {
		return !unicode.IsLetter(r) && r != '\'' && r != '-'
	}), " ")
}

// anyBegins reports whether a word begins as one of a list does. A list writes _ for the space between two words;
// short ones are whole words.
func anyBegins(low, list string) bool {
	for w := range strings.FieldsSeq(list) {
		w = strings.ReplaceAll(w, "_", " ")
		switch {
		case isEastern(first(w)):
			if strings.Contains(low, w) {
				return true
			}
		case utf8.RuneCountInString(w) <= 4:
			if strings.Contains(low, " "+w+" ") {
				return true
			}
		case strings.Contains(low, " "+w):
			return true
		}
	}
	return false
}

// spoken finds the longest closing in a text. It returns its languages, and its register if it fits only
// one.
func spoken(text string) (tags []string, register Register) {
	low := " " + strings.Join(strings.FieldsFunc(folded(text),
		func(r rune) bool { return strings.ContainsRune(" ,.!;:。，！、/", r) }), " ") + " "
	best := 0
	for _, l := range lang.All() {
		for i := range l.Letters {
			s := &l.Letters[i] // large
			for k, list := range [...][]string{s.Closings, s.CloseFormal, s.CloseFamiliar} {
				for _, p := range list {
					if len(p) < best || !holdsPhrase(low, p) {
						continue
					}
					if len(p) > best {
						best, tags, register = len(p), nil, [...]Register{"", Formal, Familiar}[k]
					}
					if !slices.Contains(tags, s.Tag) {
						tags = append(tags, s.Tag)
					}
				}
			}
		}
	}
	if register == "" && holdsFamiliar(low, tags) {
		register = Familiar // "Pfiat di und schöne Grüße"
	}
	return tags, register
}

// holdsFamiliar reports whether a closing in one of these languages holds a familiar one.
func holdsFamiliar(low string, tags []string) bool {
	return slices.ContainsFunc(tags, func(tag string) bool {
		s, _ := lang.LettersIn(tag)
		return !s.Unspaced && slices.ContainsFunc(s.CloseFamiliar, func(p string) bool { return holdsPhrase(low, p) })
	})
}

// holdsPhrase reports whether a folded text, with a space at both ends, holds a closing. One of two letters
// must begin or end it: "Ta", "LG aus Ulm", "Danke! LG" are closings, and "Moge je touwtje …" is none.
func holdsPhrase(low, p string) bool {
	switch {
	case !strings.Contains(low, p): // first: nearly all of some hundred closings
		return false
	case isEastern(first(p)):
		return true
	case utf8.RuneCountInString(p) <= 2:
		return strings.HasPrefix(low, " "+p+" ") || strings.HasSuffix(low, " "+p+" ")
	}
	return strings.Contains(low, " "+p+" ")
}

// signedLine reads a last line with formula and name: "Best, Julie", "/Julie". behindWords leaves out the
// sentences before the formula.
func signedLine(line, owner string, at int) (farewell, bool) {
	own := strings.FieldsFunc(folded(owner), func(r rune) bool { return !unicode.IsLetter(r) })
	fields := strings.Fields(line)
	slash := strings.HasPrefix(line, "/")
	if len(fields) < 2 && !slash || len(fields) > 7 || len(own) == 0 {
		return farewell{}, false
	}
	name := len(fields)
	for name > 0 && isOwn(fields[name-1], own) {
		name--
	}
	before := strings.Join(fields[:name], " ")
	switch signed := strings.TrimLeft(strings.Join(fields[name:], " "), "/–—-"); {
	case signed == "":
		return otherName(line, at)
	case slash || isFarewell(before):
		return farewellOn(behindWords(line, before), signed, at), true
	}
	return farewell{}, false
}

// behindWords returns a line without the sentences before its formula: "Best, Julie" of "Talk soon! Best,
// Julie". before is the line without the name.
func behindWords(line, before string) string {
	i := max(strings.LastIndex(before, "! "), strings.LastIndex(before, ". "))
	if i < 0 || i+2 >= len(before) {
		return line
	}
	return strings.TrimSpace(line[i+2:])
}

// otherName reads a line whose name is not one that we know of the owner: "Cheers, Jules".
func otherName(line string, at int) (farewell, bool) {
	i := strings.LastIndexAny(line, ",!")
	if i <= 0 || len(strings.Fields(line)) > 4 || !isFarewell(line[:i]) {
		return farewell{}, false
	}
	name := strings.TrimSpace(line[i+1:])
	if name == "" || len(strings.Fields(name)) > 2 || !unicode.IsUpper(first(name)) {
		return farewell{}, false
	}
	return farewellOn(line, name, at), true
}

// farewellOn returns the closing on one line, and none if it is for a day or a season only.
func farewellOn(text, name string, at int) farewell {
	formula, named := strings.CutSuffix(text, name)
	f := farewell{from: at, text: text, signed: name}
	f.tags, f.register = spoken(text)
	if trimmed := strings.TrimRight(formula, " "); named {
		formula = formulaAlone(trimmed, f.tags) + formula[len(trimmed):]
		f.text = formula + name
	}
	if tied(formula, f.tags) {
		f.text = ""
	}
	return f
}

// isFarewell reports whether a few words are a closing.
func isFarewell(s string) bool { return len(strings.Fields(s)) <= 6 && courteous(s) }

func isOwn(w string, own []string) bool {
	w = strings.Trim(folded(w), ".,!/–—-")
	n := utf8.RuneCountInString(w)
	return slices.Contains(own, w) || len(own) > 0 && n >= 2 && n <= 3 && strings.HasPrefix(own[0], w)
}

// nameBehind returns the name with which a card or a signature begins.
func nameBehind(behind, owner string) string {
	for l := range strings.Lines(behind) {
		l = strings.TrimSpace(l)
		if !strings.ContainsFunc(l, unicode.IsLetter) {
			continue
		}
		l = withoutCard(l, owner)
		if head, _, ok := strings.Cut(l, ","); ok && isOwners(head, owner) {
			return head
		}
		if isOwners(l, owner) {
			return l
		}
		break
	}
	return ""
}

// isOwners reports whether a line is the owner's name, or part of it.
func isOwners(line, owner string) bool {
	words := strings.Fields(folded(line))
	own := strings.FieldsFunc(folded(owner), func(r rune) bool { return !unicode.IsLetter(r) })
	if len(words) == 0 || len(own) == 0 || strings.ContainsAny(line, "@:?!|") {
		return false
	}
	missing := func(w string) bool { return !slices.Contains(words, w) }
	if len(words) > 5 && slices.ContainsFunc(own, missing) { // "i. A. Petra von der Heide"
		return false
	}
	if slices.ContainsFunc(words, func(w string) bool { return slices.Contains(own, strings.Trim(w, ".,()")) }) {
		return true
	}
	var all string
	for _, w := range own {
		all += string(first(w))
	}
	initials := strings.NewReplacer(".", "", " ", "").Replace(folded(line))
	return initials == all || initials == string(first(all)) || len(words) == 1 && isOwn(words[0], own)
}

// isName reports whether a line below a formula is a name: the owner's, or a short one of no
// other words.
func isName(line, owner string) bool {
	if isOwners(line, owner) {
		return true
	}
	words := strings.Fields(line)
	for len(words) > 1 && strings.Trim(strings.ToLower(words[len(words)-1]), "xo") == "" { // "Jules xx"
		words = words[:len(words)-1]
	}
	if len(words) > 3 || utf8.RuneCountInString(line) > 40 || strings.ContainsAny(line, "@/0123456789|:+?!。！？") {
		return false
	}
	for _, w := range words {
		if !unicode.IsUpper(first(w)) && !isParticle(w) && !isEastern(first(w)) {
			return false
		}
	}
	return len(words) > 0 && (!courteous(strings.Join(words, " ")) || len(words) == 2 && isEastern(first(line)))
}
