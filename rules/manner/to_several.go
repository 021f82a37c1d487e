package manner

import (
	"cmp"
	"slices"
	"strings"

	"informd/rules/lang"
	"informd/rules/mail"
)

// GreetsWithOthers reports whether the salutation above a text is to several people and names this one among
// them: "Dear Mia, dear Eva,".
func GreetsWithOthers(text string, a mail.Address) bool {
	const mostWords = 10 // of a salutation, where a sentence follows in its line
	g := greetingOf(strings.Split(text, "\n"), "")
	words := mail.NameWords(g.text)
	words = words[:min(len(words), mostWords)]
	return g.several && (slices.Contains(words, firstName(a)) || slices.Contains(words, familyName(a)))
}

func firstName(a mail.Address) string {
	return strings.ToLower(mail.Address{Name: cmp.Or(a.Name, mail.SpeltName(a.Addr))}.First())
}

// familyName returns the last word of a name, or "" if it has one word.
func familyName(a mail.Address) string {
	words := mail.NameWords(a.Name)
	if len(words) < 2 {
		return ""
	}
	return words[len(words)-1]
}

// ToOne returns a text to several people as if it were to one of them: of its salutation only the part that
// greets them remains, "Dear Eva," or "Liebe Frau Meier,". A greeting that stands once before several names is
// taken over in English alone: elsewhere its form may not fit. Where nothing fits, the text stays as it is.
func ToOne(text string, a mail.Address) string {
	lines := strings.SplitAfter(text, "\n")
	at := slices.IndexFunc(lines, func(l string) bool { return strings.TrimSpace(l) != "" })
	if at < 0 || !GreetsWithOthers(text, a) {
		return text
	}
	parts := strings.Split(commaed(strings.TrimSpace(lines[at])), ",")
	family := familyIn(parts, a)
	first, tags := "", []string(nil)
	for _, part := range parts {
		part = strings.TrimSpace(part)
		phrase, kind, of := greetingPhrase(folded(part))
		if kind >= 0 && first == "" {
			first, tags = part[:len(part)-len(cutFolded(part, phrase))], of
		}
		theirs := kind >= 0 && names(part, family)
		if kind < 0 && first != "" && slices.Contains(tags, lang.English) && len(mail.NameWords(part)) == 1 {
			part = strings.TrimSpace(first) + " " + part
			kind = 0
		}
		if theirs || kind >= 0 && names(part, firstName(a)) {
			lines[at] = mail.Capital(part) + ",\n"
			return strings.Join(lines, "")
		}
	}
	return text
}

// names reports whether a part of a salutation holds a name.
func names(part, name string) bool { return name != "" && slices.Contains(mail.NameWords(part), name) }

// familyIn returns somebody's family name if one part of a salutation alone holds it: "Liebe Frau Weber, lieber Herr
// Weber" does not say which of the two they are.
func familyIn(parts []string, a mail.Address) string {
	family, n := familyName(a), 0
	for _, part := range parts {
		if names(part, family) {
			n++
		}
	}
	if n != 1 {
		return ""
	}
	return family
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
