package manner

import (
	"slices"
	"strings"

	"informd/rules/lang"
	"informd/rules/mail"
)

// tied reports whether a closing, in one of these languages if there are any, is tied to a day, a season or
// what the mail says: "Merry Christmas" and "Thanks for yesterday" are not reused. What every closing may say, such as
// "gracias por adelantado", is left aside.
func tied(text string, tags []string) bool {
	low := " " + closingWords(text) + " "
	for _, l := range lang.All() {
		for _, s := range l.Letters {
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
func withoutKnown(low string, s lang.Letters) string {
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
