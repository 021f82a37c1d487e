package manner

import (
	"slices"
	"strings"

	"informd/rules/lang"
	"informd/rules/mail"
)

// openingOf returns the salutation with which a line begins, in front of a sentence ("Dear Professor
// Blom,"), or else the name in it, where the greeting is for an hour or a season.
func openingOf(line, contact string) (called, opening string) {
	couple := toCouple(contact)
	for i, r := range line {
		if i > maxSalutation {
			break
		}
		if !strings.ContainsRune(",:!", r) {
			continue
		}
		switch g := western(line[:i+1], contact); {
		case g.opening != "":
			opening = g.opening
		case g.several && !couple:
			return "", ""
		case couple: // one of the two
		case g.called != "" && g.once:
			called = g.called
		case g.called != "":
			opening = g.text
		}
	}
	return called, opening
}

// openingIn returns how a letter may begin where the salutation of a mail is not reused, and so keeps the name
// and title in it: "Guten Tag Frau Dr. Meier," for "Guten Abend, Frau Dr. Meier,".
func (g greeting) openingIn(s lang.Letters, register Register) string {
	switch {
	case g.opening != "" || g.called == "" || s.Tag == "":
		return g.opening
	case register == Familiar:
		return strings.ReplaceAll(s.GreetingFamiliar, "%s", g.called)
	case g.register == Familiar: // the first name of somebody who is called Sie
		return ""
	case !strings.Contains(s.Greeting, "%s"): // the name is declined, and stands there as it must
		return strings.TrimRight(s.Greeting0, ",!:") + ", " + g.called + ","
	}
	return strings.ReplaceAll(s.Greeting, "%s", g.called)
}

// toBoth keeps the salutation to a couple as it stands, if the mail is to one.
func (g *greeting) toBoth(line, core, contact string, kind int) {
	r, ok := coupleRegister(core, contact, g.tags)
	if !ok {
		return
	}
	if kind == greetFormal {
		r = Formal
	}
	g.opening, g.register, g.byName = line, r, r == Familiar
}

// coupleRegister reports whether a salutation is to a couple, if the mail is: it has no words but greetings, titles
// and their names. "Liebe Anna, lieber Peter" is familiar, and one with a title or a family name formal.
func coupleRegister(core, contact string, tags []string) (r Register, ok bool) {
	if !toCouple(contact) {
		return "", false
	}
	theirs := slices.DeleteFunc(mail.NameWords(contact), mail.Joins)
	family := ""
	if n := len(theirs); n > 0 && n != 2 { // two words are two first names
		family = theirs[n-1]
	}
	r = Familiar
	for _, w := range strings.FieldsFunc(folded(core), func(r rune) bool { return strings.ContainsRune(" ,&/+", r) }) {
		switch {
		case honorific(w, tags), w == family:
			r, ok = Formal, true
		case slices.Contains(theirs, w):
			ok = true
		case isParticle(w), mail.Joins(w), greets(w, tags):
		default:
			return "", false
		}
	}
	return r, ok
}

// toCouple reports whether a mail to somebody of this name is to a couple.
func toCouple(contact string) bool { return mail.Address{Name: contact}.Several() }

// greets reports whether a word belongs to a greeting in one of these languages.
func greets(w string, tags []string) bool {
	return slices.ContainsFunc(tags, func(tag string) bool {
		s, _ := lang.LettersIn(tag)
		return slices.ContainsFunc(slices.Concat(s.GreetFormal, s.GreetAny, s.GreetFamiliar),
			func(p string) bool { return slices.Contains(strings.Fields(p), w) })
	})
}

// Addressee returns the name in the salutation with which a text begins, on a line of its own: "Sophie" of "Dear
// Sophie,". It is "" where there is none, or it is to several.
func Addressee(text string) string {
	return greetingOf(strings.Split(text, "\n"), "").called
}
