package manner

import (
	"slices"
	"strings"
	"sync"

	"informd/rules/lang"
	"informd/rules/mail"
)

// A mail needs minBody words of text between salutation and closing to show a register or a closing: a
// short note shows neither. minUnclear words are enough to tell a language. More than minBelow words below
// the name are more than a signature.
const (
	minBody    = 5
	minUnclear = 8
	minBelow   = 12
)

// A Mail is the part of a mail from the owner to one person that shows the manner.
type Mail struct {
	Text    string // what the owner wrote
	Behind  string // what stands below that text: a signature
	Contact string // the name of the person it is to
	Country string // the last part of that person's address: "br"
	Owner   string // the owner's name
	Several bool   // it is to several people, and Text greets one of them
}

// Of returns what Read needs of a mail to a person with this name, in this country, from this owner.
func Of(m mail.Message, contact, country, owner string) Mail {
	text := strings.TrimSpace(m.Reply)
	if text == "" {
		text = strings.TrimSpace(m.Text)
	}
	_, behind, _ := strings.Cut(strings.TrimSpace(m.Text), text)
	return Mail{Text: text, Behind: behind, Contact: contact, Country: country, Owner: owner}
}

// Read returns the manner that a mail shows.
func Read(m Mail) Manner {
	p := partsOf(m)
	p.greeting.several = p.greeting.several || m.Several
	out := Manner{Language: p.language(m.Country)}
	if mixed(p.body + "\n\n" + p.below) {
		out.Language = Unclear
	}
	p.end = p.end.in(out.Language)
	out.Short = out.Language != "" && size(p.body) < minUnclear
	s, known := lettersIn(out.Language)
	enough := size(p.body) >= minBody
	unclear := out.Language == Unclear // then each letter checks whether greeting and closing are in its language
	if known {
		out.Register, out.Hinted = p.register(s, enough)
	} else if unclear {
		out.Register = p.greeting.register
	}
	switch g := p.greeting; {
	case g.text == "" || !unclear && !g.byName && !fits(g.tags, out.Language): // "Bonjour Anna," may head a German one
	case g.once:
		out.Opening = g.openingIn(s, out.Register)
	default:
		out.Salutation, out.Follows = g.text, caseOf(s, g.text, p.body)
	}
	if enough {
		out.Signed = p.end.signed
		if (unclear || fits(p.end.tags, out.Language)) && agree(p.end.register, out.Register) {
			out.Closing = p.end.text
		}
	}
	return out
}

// The parts of a mail are its greeting, the text, its farewell, and what stands below that.
type parts struct {
	greeting    greeting
	body, below string
	called      bool // the text calls the person by their first name
	end         farewell
}

func partsOf(m Mail) parts {
	lines := strings.Split(strings.ReplaceAll(m.Text, "\r\n", "\n"), "\n")
	g := greetingOf(lines, m.Contact)
	if g.once { // a sentence may stand behind the greeting
		lines = lines[g.head:]
	} else {
		lines = lines[g.lines:]
	}
	end := farewellOf(lines, m.Behind, m.Owner)
	end.from = min(max(end.from, 0), len(lines))
	body := strings.TrimSpace(strings.Join(lines[:end.from], "\n") + "\n" + end.before(lines[end.from:]))
	return parts{greeting: g, body: body, called: calls(body, m.Contact), end: end,
		below: belowFarewell(lines[end.from:], end)}
}

// calls reports whether a text calls somebody by their first name, at its beginning, "Ewa! I read …", or at the end
// of a sentence: "Is it true, Ewa?"
func calls(body, contact string) bool {
	name, _, _ := strings.Cut(folded(contact), " ")
	return name != "" && (strings.HasPrefix(folded(body), name+"!") || slices.ContainsFunc([]string{"?", "!", "."},
		func(mark string) bool { return strings.Contains(folded(body), ", "+name+mark) }))
}

// register returns the register that the text shows; if it shows none, that of the closing, or else that
// of the greeting, or else that of a first name in the text. In a short note only the greeting counts, and a polite
// pronoun against its first name. To several people vous and Sie are no sign. hinted says that neither a pronoun nor a
// first name shows it.
func (p parts) register(s lang.Letters, enough bool) (r Register, hinted bool) {
	switch {
	case p.greeting.several:
	case p.greeting.register == Formal:
		r = registerOf(toOne(s), p.body) // "Spett.le Ufficio, … il vostro museo"
	default:
		r = registerOf(s, p.body)
	}
	polite := r == Formal
	if polite && s.SaysDu() {
		return Polite, false
	}
	if !enough {
		r = ""
	}
	shown := r == Familiar || p.greeting.byName || enough && p.called || registerOf(s, p.end.text) == Familiar
	if r == "" && enough {
		r = p.end.register
	}
	if r == "" {
		r = p.greeting.registerIn(s)
	}
	if r == "" && enough && p.called {
		r = Familiar
	}
	if polite && r == Familiar {
		return "", false // "Hallo Anna, hätten Sie Zeit?"
	}
	return r, r == Familiar && !(shown && enough)
}

// agree reports whether two registers may occur in one letter.
func agree(a, b Register) bool { return a == "" || b == "" || a == b }

// Greeted returns the manner of a salutation that the owner gives.
func Greeted(line, contact string) Manner {
	line = strings.TrimSpace(line)
	g := greetingOf([]string{line}, contact)
	m := Manner{Salutation: line, Register: g.register}
	if one := only(g.tags); one != "" {
		m.Language = tagOf(lang.CodeOf(one), line, "")
	}
	return m
}

// GreetsIn reports whether a salutation may stand in a letter in this language.
func GreetsIn(line, language string) bool {
	return fits(greetingOf([]string{strings.TrimSpace(line)}, "").tags, language)
}

// closesIn reports whether a closing may stand in a letter in this language.
func closesIn(text, language string) bool {
	tags, _ := spoken(text)
	return fits(tags, language)
}

// lettersIn returns the letters with this tag, or the first in this language.
func lettersIn(tag string) (lang.Letters, bool) {
	if s, ok := lang.LettersIn(tag); ok {
		return s, true
	}
	for _, l := range lang.All() {
		if l.Code == tag && len(l.Letters) > 0 {
			return l.Letters[0], true
		}
	}
	return lang.Letters{}, false
}

// fits reports whether a phrase may stand in a letter in this language: it is of that
// language, or of none in particular.
func fits(tags []string, language string) bool {
	return len(tags) == 0 || language == "" ||
		slices.ContainsFunc(tags, func(t string) bool { return base(t) == base(language) })
}

// size returns how many words a text has. Two Chinese or Japanese characters are one, as most of their words have two;
// mail.CountWords, which is for subjects, counts each.
func size(text string) int {
	n, east := len(strings.Fields(text)), 0
	for _, r := range text {
		if isEastern(r) {
			east++
		}
	}
	return n + east/2
}

// language returns the language of greeting and closing, unless the text between them is surely in another.
func (p parts) language(country string) string {
	whole := p.greeting.text + "\n" + p.body + "\n" + p.end.text
	code, sure := Guess(p.body)
	n, spoken := size(p.body), common(p.greeting.tags, p.end.tags)
	one := lang.CodeOf(only(spoken))
	switch {
	case sure && (n >= minUnclear || holds(spoken, code)):
		return tagOf(p.plainly(code, one), whole, country)
	case one != "" && p.spokenDecides(one, code, sure):
		return tagOf(one, whole, country)
	case code != "" && holds(spoken, code):
		return tagOf(code, whole, country)
	case n >= minUnclear:
		return Unclear
	}
	return ""
}

// spokenDecides reports whether greeting and closing, of the one language spoken, outweigh what the text
// between them seems to be written in.
func (p parts) spokenDecides(spoken, text string, sure bool) bool {
	if text == "" || spoken == text || size(p.body) < minUnclear || akin(spoken, text) {
		return true
	}
	own, other := known(p.body, spoken), known(p.body, text)
	both := len(p.greeting.tags) > 0 && len(p.end.tags) > 0
	return !sure && (related(spoken, text) && own >= other || both && own > 2*other)
}

// plainly returns the language of a mail whose text is plainly in the one of this code, while greeting and
// closing are of another, or "".
func (p parts) plainly(code, another string) string {
	switch closed := len(p.end.tags) > 0; {
	case len(p.greeting.tags) == 0 || holds(p.greeting.tags, code):
		return code
	case another != "" && closed && akin(another, code):
		return another
	case p.greeting.register != Familiar || closed && !holds(p.end.tags, code):
		return Unclear // greeted in one language, and written in another
	}
	return code
}

// holds reports whether one of the tags is of the language of this code.
func holds(tags []string, code string) bool {
	return slices.ContainsFunc(tags, func(t string) bool { return lang.CodeOf(t) == code })
}

// akin reports whether two languages are so similar that greeting and closing tell them apart better than
// the words between.
func akin(a, b string) bool { return related(a, b) && families()[a] == lang.Scandinavian }

// common returns the languages that greeting and closing have in common. If one of the two shows no
// language, the other decides. If they have none in common, a greeting of one language decides.
func common(a, b []string) []string {
	switch {
	case len(a) == 0:
		return b
	case len(b) == 0:
		return a
	}
	var both []string
	for _, t := range a {
		if slices.ContainsFunc(b, func(u string) bool { return base(u) == base(t) }) {
			both = append(both, t)
		}
	}
	if len(both) == 0 && len(a) == 1 {
		return a
	}
	return both
}

// only returns the language that all of some tags belong to, or "".
func only(tags []string) string {
	for _, t := range tags {
		if base(t) != base(tags[0]) {
			return ""
		}
	}
	if len(tags) == 0 {
		return ""
	}
	return tags[0]
}

// tagOf returns the tag of the letters in a language, such as "pt-BR". The words of the text or else the
// address show the country. If neither does, it returns the bare code, which has no letters.
func tagOf(code, text, country string) string {
	at := slices.IndexFunc(lang.All(), func(l lang.Language) bool { return l.Code == code })
	if at < 0 || len(lang.All()[at].Letters) == 0 {
		return code
	}
	letters := lang.All()[at].Letters
	if len(letters) == 1 {
		return letters[0].Tag
	}
	best, most, even := code, 0, false
	for _, s := range letters {
		n := ownWords(s, text)
		if strings.HasSuffix(strings.ToLower(s.Tag), "-"+country) {
			n++
		}
		switch {
		case n > most:
			best, most, even = s.Tag, n, false
		case n == most:
			even = true
		}
	}
	if even {
		return code
	}
	return best
}

// ownWords returns how many words of a text are used in one country only; in a language without spaces, how many
// characters of its own.
func ownWords(s lang.Letters, text string) (n int) {
	if s.Unspaced {
		for _, w := range s.Own {
			if strings.Contains(text, w) {
				n++
			}
		}
		return n
	}
	low := " " + strings.Join(strings.FieldsFunc(folded(text),
		func(r rune) bool { return strings.ContainsRune(" ,:;!?()\"", r) }), " ") + " "
	for _, w := range s.Own {
		if strings.Contains(low, " "+w+" ") || strings.Contains(low, " "+w+". ") {
			n++
		}
	}
	return n
}

// belowFarewell returns text below the name that is a letter of its own, perhaps in another language: it is
// longer than a job title, and its lines are as long as those of a letter. The lines of a card are short.
func belowFarewell(lines []string, end farewell) string {
	for i, l := range lines {
		if end.signed != "" && strings.Contains(l, end.signed) {
			lines = lines[i+1:]
			break
		}
	}
	var out []string
	for p := range strings.SplitSeq(strings.Join(lines, "\n"), "\n\n") {
		prose := slices.ContainsFunc(strings.Split(p, "\n"), func(l string) bool {
			return size(l) >= minUnclear && !strings.ContainsAny(l, "|@•·")
		})
		if prose && size(p) >= minBelow {
			out = append(out, p)
		}
	}
	return strings.Join(out, "\n\n")
}

// mixed reports whether a text is in several languages: one of its paragraphs or sentences is surely in
// another one than most of it, and has more words of that than of the text's own.
func mixed(body string) bool {
	main, _ := Guess(body)
	for p := range strings.SplitSeq(body, "\n\n") {
		for _, part := range append(sentences(p), p) {
			if size(part) < minUnclear || isEastern([]rune(strings.TrimSpace(part))[0]) {
				continue // a line without kana is no other language
			}
			code, sure := Guess(part)
			switch {
			case !sure, main != "" && size(part) < longWords && related(code, main):
			case main == "":
				main = code
			case code != main && !akin(code, main) && known(part, code) > known(part, main):
				return true
			}
		}
	}
	return false
}

// related reports whether two languages share so many words that a short sentence in one may be taken
// for the other: "¿Será que me regala veinte minutos?" is Portuguese but for the first mark.
func related(a, b string) bool { return families()[a] != "" && families()[a] == families()[b] }

// families are those of languages, by their codes.
var families = sync.OnceValue(func() map[string]string {
	of := map[string]string{}
	for _, l := range lang.All() {
		of[l.Code] = l.Family
	}
	return of
})

// sentences returns the sentences of a paragraph, cut at a semicolon or a colon, too: what stands behind
// one may be in another language, such as a title.
func sentences(p string) (parts []string) {
	for s := range mail.Sentences(p) {
		parts = append(parts, strings.FieldsFunc(s, func(r rune) bool { return r == ';' || r == ':' })...)
	}
	return parts
}

// caseOf says whether the text below a salutation begins with a capital. It returns "" if its first word
// has a capital anyway, so that this is no sign.
func caseOf(s lang.Letters, salutation, body string) Case {
	word := ""
	for w := range wordsOf(body) {
		word = w
		break
	}
	low := strings.ToLower(word)
	switch {
	case word == "":
		return ""
	case word == low && low != strings.ToUpper(word):
		return Lower
	case !has("i", low) && lang.IsSmall(s.Tag, low) && !has(s.SayFormal, word):
		return Upper
	case !endsInComma(salutation):
		return Upper
	}
	return ""
}
