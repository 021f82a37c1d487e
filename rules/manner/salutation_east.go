package manner

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"informd/rules/lang"
)

// maxEast limits the characters in a line of a salutation in a script without spaces.
const maxEast = 30

// eastern reads a salutation in which the title stands behind the name: 田中 一郎 様, 王老师：
func eastern(lines []string, contact string) greeting {
	head := strings.TrimSpace(lines[0])
	tag := ""
	for _, r := range strings.Join(lines[:min(len(lines), 12)], "") {
		if unicode.In(r, unicode.Hiragana, unicode.Katakana) {
			tag = lang.Japanese
		} else if tag == "" && unicode.Is(unicode.Han, r) {
			tag = lang.Chinese
		}
	}
	s, ok := lang.LettersIn(tag)
	if !ok || !strings.ContainsFunc(head, isEastern) {
		return greeting{}
	}
	if tag == lang.Japanese {
		return japanese(s, lines, contact)
	}
	return chinese(s, lines, head)
}

// isEastern reports whether a character is Chinese or Japanese: of the languages without spaces, the phrases of letters
// are known in these alone.
func isEastern(r rune) bool { return unicode.In(r, unicode.Han, unicode.Hiragana, unicode.Katakana) }

// japanese reads the company, the department and the name with its title or, among friends, the name alone.
func japanese(s lang.Letters, lines []string, contact string) greeting {
	if g := friendly(s, strings.TrimSpace(lines[0]), contact); g.text != "" {
		return g
	}
	for i, l := range lines[:min(len(lines), 5)] {
		l = strings.TrimSpace(l)
		if l == "" && i > 0 || utf8.RuneCountInString(l) > maxEast {
			break
		}
		title, several := endsIn(l, slices.Concat(s.Behind, s.BehindAny, s.BehindFamiliar)), endsIn(l, s.Several) >= 0
		if title < 0 && !several {
			continue // the company above the name stays there
		}
		g := greeting{text: l, lines: i + 1, tags: []string{s.Tag}, register: Formal,
			once: several || slices.ContainsFunc(s.GreetOnce, func(p string) bool { return strings.HasPrefix(l, p) })}
		switch {
		case title >= len(s.Behind)+len(s.BehindAny):
			g.register = Familiar
		case title >= len(s.Behind):
			g.register = ""
		}
		if i+1 < len(lines) { // and the next one
			g.once = g.once || endsIn(lines[i+1], s.Behind) >= 0
		}
		return g
	}
	return greeting{}
}

// friendly reads the name alone, or with へ after it: "りょう、". Any word may begin a text, so it must be
// the name of the person that the mail is to.
func friendly(s lang.Letters, line, contact string) greeting {
	name := strings.TrimSuffix(trimEast(line), s.Toward)
	parts := strings.Fields(contact)
	if name == "" || name != strings.Join(parts, "") && !slices.Contains(parts, name) {
		return greeting{}
	}
	return greeting{text: line, lines: 1, tags: []string{s.Tag}, register: Familiar}
}

// endsIn returns the index of the word that a line ends in, marks aside, or -1.
func endsIn(line string, words []string) int {
	bare := trimEast(line)
	return slices.IndexFunc(words, func(w string) bool { return strings.HasSuffix(bare, w) })
}

// trimEast returns a line without the marks at its end.
func trimEast(line string) string {
	return strings.TrimRight(strings.TrimSpace(line), "、,，。：:！!～~ 　")
}

// chinese reads the name with its title, and the greeting beside or below it.
func chinese(s lang.Letters, lines []string, head string) greeting {
	if utf8.RuneCountInString(head) > maxEast {
		return greeting{}
	}
	core, register := withoutHello(s, trimEast(head))
	if strings.ContainsAny(core, "：:，,！!。？") {
		return greeting{}
	}
	g := greeting{text: head, lines: 1, tags: []string{s.Tag}, register: register}
	in := func(w string) bool { return strings.Contains(core, w) }
	g.once = in("、") || slices.ContainsFunc(s.Several, in) || slices.ContainsFunc(s.GreetOnce, in)
	polite := endsIn(core, s.Behind) >= 0 ||
		slices.ContainsFunc(s.GreetFormal, func(t string) bool { return strings.HasPrefix(core, t) })
	switch short := core != head && utf8.RuneCountInString(core) <= 8; {
	case polite:
		g.register = Formal
	case core != "" && !short:
		return greeting{}
	}
	if hello, at := helloBelow(s, lines); at > 0 && core != "" {
		g.text, g.lines = g.text+"\n"+strings.TrimSpace(lines[at]), at+1
		if hello == Familiar && !polite {
			g.register = Familiar
		}
	}
	return g
}

// withoutHello returns a salutation without the greeting behind the name, and what that shows.
func withoutHello(s lang.Letters, core string) (string, Register) {
	if at := endsIn(core, s.HelloFamiliar); at >= 0 {
		return trimEast(strings.TrimSuffix(core, s.HelloFamiliar[at])), Familiar
	}
	if at := endsIn(core, s.HelloFormal); at >= 0 {
		return trimEast(strings.TrimSuffix(core, s.HelloFormal[at])), Formal
	}
	return core, ""
}

// helloBelow returns what a greeting on a line of its own below the name shows, and on which line it
// stands; 0 where none is. A greeting of one sign stands only behind a name.
func helloBelow(s lang.Letters, lines []string) (hello Register, at int) {
	for i, l := range lines[1:min(len(lines), 3)] {
		if strings.TrimSpace(l) == "" {
			continue
		}
		switch bare := strings.TrimRight(strings.TrimSpace(l), "！!。，,"); {
		case utf8.RuneCountInString(bare) < 2:
		case slices.Contains(s.HelloFamiliar, bare):
			return Familiar, i + 1
		case slices.Contains(s.HelloFormal, bare):
			return Formal, i + 1
		}
		break
	}
	return "", 0
}
