package manner

import (
	"slices"
	"strings"
	"unicode"

	"informd/rules/lang"
	"informd/rules/mail"
)

// tied reports whether a closing, in one of these languages if there are any, is tied to a day, a season or
// what the mail says: "Merry Christmas" and "Thanks for yesterday" are not reused. What every closing may say, such as
// "gracias por adelantado", is left aside.
func tied(text string, tags []string) bool {
	low := " " + closingWords(text) + " "
	for _, l := range lang.All() {
		for i := range l.Letters {
			s := &l.Letters[i] // large
			if len(tags) > 0 && !slices.Contains(tags, s.Tag) {
				continue
			}
			own := withoutKnown(low, s)
			if anyBegins(own, s.Occasions) || anyBegins(own, strings.ToLower(s.Weekdays)) {
				return true
			}
		}
	}
	return false
}

// withoutKnown returns the words of a closing without those that every closing may say.
func withoutKnown(low string, s *lang.Letters) string {
	for {
		longest := ""
		for _, p := range slices.Concat(s.Closings, s.Awaiting) {
			if len(p) > len(longest) && strings.Contains(p, " ") && strings.Contains(low, " "+p+" ") {
				longest = p
			}
		}
		if longest == "" {
			return low
		}
		low = strings.ReplaceAll(low, " "+longest+" ", " ")
	}
}

// withoutTied returns a closing that is tied to a day or a season without that part of it: "Liebe Grüße" of "Schönes
// Wochenende und liebe Grüße". It returns "" if no other part is a known closing.
func withoutTied(text string, tags []string) string {
	if !tied(text, tags) {
		return text
	}
	for _, tag := range tags {
		s, _ := lang.LettersIn(tag)
		for part := range strings.SplitSeq(text, " "+s.And+" ") {
			part = strings.Trim(part, " ,.!¡")
			of, _ := spoken(part)
			rest := strings.Replace(text, part, "", 1)
			if part == text || !slices.Contains(of, tag) || tied(part, tags) || !tied(rest, tags) {
				continue
			}
			if strings.HasSuffix(text, ",") {
				part += ","
			}
			return mail.Capital(part)
		}
	}
	return ""
}

// formulaAlone returns a closing without the thanks and wishes before its formula, which a letter of a week later does
// not repeat: "Viele Grüße" of "Einen schönen Tag noch und viele Grüße", "Un saludo," of "Que tenga una buena semana.
// Un saludo,".
func formulaAlone(text string, tags []string) string {
	for _, tag := range tags {
		s, _ := lang.LettersIn(tag)
		for i := range text {
			mark := parted(text[i:], s)
			if mark == "" {
				continue
			}
			before, rest := text[:i], strings.TrimSpace(text[i+len(mark):])
			if mark == "\n" && !s.Unspaced && courteous(before) { // "Mit herzlichem Dank und Gruß / Ihre"
				continue
			}
			extra := anyBegins(" "+closingWords(before)+" ", s.Extras) || tied(before, tags)
			thanks := anyBegins(" "+closingWords(rest)+" ", s.Extras)
			if (isKnown(rest, s) || opensCourtesy(rest, s)) && extra && !thanks {
				return inCaseOf(text, rest)
			}
		}
	}
	return text
}

// parted returns what stands between a wish and the formula behind it, if a text begins with that.
func parted(text string, s lang.Letters) string {
	marks := []string{" " + s.And + " ", " & ", ". ", "! ", "!\n", ".\n", ",\n", "\n", ", "}
	if s.Unspaced {
		marks = []string{"！\n", "。\n", "\n", "！", "。", "，", "、", "!"}
	}
	for _, mark := range marks {
		if strings.HasPrefix(text, mark) {
			return mark
		}
	}
	return ""
}

// inCaseOf returns the end of a closing with a capital, if the whole begins with one.
func inCaseOf(whole, end string) string {
	if unicode.IsUpper(first(whole)) {
		return mail.Capital(end)
	}
	return end
}

// isKnown reports whether a closing consists of known ones: "viele Grüße und bis bald".
func isKnown(text string, s lang.Letters) bool {
	for part := range strings.SplitSeq(folded(text), " "+s.And+" ") {
		part = strings.Trim(part, " ,.!¡！。，、")
		is := func(p string) bool { return p == part }
		if !slices.ContainsFunc(slices.Concat(s.Closings, s.CloseFormal, s.CloseFamiliar), is) {
			return false
		}
	}
	return true
}

// opensCourtesy reports whether a closing is a sentence that begins with a formula: "Je vous prie d'agréer, Madame,
// mes salutations distinguées."
func opensCourtesy(text string, s lang.Letters) bool {
	low := folded(text)
	return slices.ContainsFunc(s.CloseFormal, func(p string) bool { return strings.Contains(p, " ") && begins(low, p) })
}

// in returns a farewell that is in two languages, "Mit freundlichen Grüßen / Kind regards", in that of the letter.
func (f farewell) in(language string) farewell {
	formula, name := strings.TrimSuffix(f.text, "\n"+f.signed), ""
	if formula != f.text {
		name = "\n" + f.signed
	}
	parts := strings.Split(formula, "/")
	if len(parts) < 2 {
		return f
	}
	for _, part := range parts {
		part = strings.Trim(part, " ,\n")
		tags, register := spoken(part)
		if len(tags) == 0 || !fits(tags, language) {
			continue
		}
		if strings.HasSuffix(formula, ",") {
			part += ","
		}
		f.text, f.tags, f.register = part+name, tags, register
		return f
	}
	return f
}
