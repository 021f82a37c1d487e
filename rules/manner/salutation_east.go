package manner

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"informd/rules/lang"
)

// maxEast is how many characters a line of a salutation has where there are no spaces.
const maxEast = 30

// eastern reads a salutation in which the title stands behind the name: 田中 一郎 様, 王老师：
func eastern(lines []string) greeting {
	head := strings.TrimSpace(lines[0])
	tag := ""
	for _, r := range strings.Join(lines[:min(len(lines), 12)], "") {
		if unicode.In(r, unicode.Hiragana, unicode.Katakana) {
			tag = "ja"
		} else if tag == "" && unicode.Is(unicode.Han, r) {
			tag = "zh"
		}
	}
	s, ok := lang.LettersIn(tag)
	if !ok || !strings.ContainsFunc(head, isEastern) {
		return greeting{}
	}
	if tag == "ja" {
		return japanese(s, lines)
	}
	return chinese(s, lines, head)
}

func isEastern(r rune) bool { return unicode.In(r, unicode.Han, unicode.Hiragana, unicode.Katakana) }

// japanese reads the company, the department and the name with its title.
func japanese(s lang.Letters, lines []string) greeting {
	for i, l := range lines[:min(len(lines), 5)] {
		l = strings.TrimSpace(l)
		if l == "" && i > 0 || utf8.RuneCountInString(l) > maxEast {
			break
		}
		bare := strings.TrimRight(l, "、,，。 　")
		title := slices.IndexFunc(append(slices.Clone(s.Behind), "さん", "ちゃん", "くん", "君"),
			func(t string) bool { return strings.HasSuffix(bare, t) })
		if several := slices.ContainsFunc(s.Several,
			func(t string) bool { return strings.HasSuffix(bare, t) }); title < 0 && !several {
			continue
		} else {
			g := greeting{lines: i + 1, tags: []string{s.Tag}, once: several, register: Formal}
			if title >= len(s.Behind) {
				g.register = ""
			}
			if title > len(s.Behind) {
				g.register = Familiar
			}
			if i+1 < len(lines) { // and the next one
				next := strings.TrimRight(strings.TrimSpace(lines[i+1]), "、,，。 　")
				g.once = g.once || slices.ContainsFunc(s.Behind,
					func(t string) bool { return strings.HasSuffix(next, t) })
			}
			g.text = l // the company above the name stays there
			return g
		}
	}
	return greeting{}
}

// chinese reads the name with its title, and the greeting beside it or below.
func chinese(s lang.Letters, lines []string, head string) greeting {
	if utf8.RuneCountInString(head) > maxEast {
		return greeting{}
	}
	hello := []string{"您好", "你好", "好"}
	core := strings.TrimRight(head, "：:，,！!。 　")
	g := greeting{text: head, lines: 1, tags: []string{s.Tag}}
	for _, h := range hello {
		if rest, ok := strings.CutSuffix(core, h); ok {
			core = strings.TrimRight(rest, "：:，,！! 　")
			if g.register == "" {
				g.register = map[bool]Register{true: Familiar, false: Formal}[h == "你好"]
			}
		}
	}
	if strings.ContainsAny(core, "：:，,！!。？") {
		return greeting{}
	}
	titled := slices.ContainsFunc(s.Behind, func(t string) bool { return strings.HasSuffix(core, t) })
	polite := slices.ContainsFunc(s.GreetFormal, func(t string) bool { return strings.HasPrefix(core, t) })
	g.once = slices.ContainsFunc(s.Several, func(t string) bool { return strings.Contains(core, t) }) ||
		slices.ContainsFunc(s.GreetOnce, func(t string) bool { return strings.Contains(core, t) })
	switch {
	case titled || polite:
		g.register = Formal
	case core == "" || core != head && utf8.RuneCountInString(core) <= 8:
	default:
		return greeting{}
	}
	for i := 1; i < min(len(lines), 3); i++ { // 您好！ below
		below := strings.TrimSpace(lines[i])
		if below == "" {
			continue
		}
		if b := strings.TrimRight(below, "！!。，,"); slices.Contains(hello[:2], b) && core != "" {
			g.text, g.lines = g.text+"\n"+below, i+1
			if b == "你好" && !titled && !polite {
				g.register = Familiar
			}
		}
		break
	}
	return g
}
