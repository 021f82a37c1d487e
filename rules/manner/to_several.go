package manner

import (
	"cmp"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"informd/rules/lang"
	"informd/rules/mail"
)

// GreetsWithOthers reports whether the salutation above a text is to several people and names this one among
// them: "Dear Mia, dear Eva,".
func GreetsWithOthers(text string, a mail.Address) bool {
	const mostWords = 10 // of a salutation, where a sentence follows in its line
	g := greetingOf(strings.Split(text, "\n"), "")
	words := mail.NameWords(g.text)
	return g.several && slices.Contains(words[:min(len(words), mostWords)], firstName(a))
}

func firstName(a mail.Address) string {
	return strings.ToLower(mail.Address{Name: cmp.Or(a.Name, mail.SpeltName(a.Addr))}.First())
}

// ToOne returns a text to several people as if it were to one of them: of its salutation only the part that
// greets them remains, "Dear Eva,". A greeting that stands once before several names is taken over in English
// alone: elsewhere its form may not fit. Where nothing fits, the text stays as it is.
func ToOne(text string, a mail.Address) string {
	lines := strings.SplitAfter(text, "\n")
	at := slices.IndexFunc(lines, func(l string) bool { return strings.TrimSpace(l) != "" })
	if at < 0 || !GreetsWithOthers(text, a) {
		return text
	}
	line := strings.TrimSpace(lines[at])
	first, tags := "", []string(nil)
	for part := range strings.SplitSeq(commaed(line), ",") {
		part = strings.TrimSpace(part)
		phrase, kind, of := greetingPhrase(folded(part))
		if kind >= 0 && first == "" {
			first, tags = part[:len(part)-len(cutFolded(part, phrase))], of
		}
		words := mail.NameWords(part)
		if kind < 0 && first != "" && slices.Contains(tags, lang.English) && len(words) == 1 {
			part = strings.TrimSpace(first) + " " + part
			kind = 0
		}
		if kind >= 0 && slices.Contains(mail.NameWords(part), firstName(a)) {
			lines[at] = capital(part) + ",\n"
			return strings.Join(lines, "")
		}
	}
	return text
}

// commaed returns a salutation with a comma in the place of each word that joins two names.
func commaed(line string) string {
	fields := strings.Fields(line)
	for i, w := range fields {
		if i > 0 && mail.Joins(strings.ToLower(w)) {
			fields[i], fields[i-1] = "", strings.TrimRight(fields[i-1], ",")+","
		}
	}
	return strings.Join(fields, " ")
}

func capital(s string) string {
	r, n := utf8.DecodeRuneInString(s)
	return string(unicode.ToUpper(r)) + s[n:]
}
