package meaning

import (
	"cmp"
	"slices"
	"strings"
	"sync"
	"unicode"

	"informd/rules/grammar"
	"informd/rules/lang"
	"informd/rules/mail"
	"informd/rules/manner"
)

// letterToOwner returns the number (from 1) of the line in which somebody greets the owner by name; 0 if there is none.
// Nobody greets themselves, so what follows is a letter to the owner: a message copied from elsewhere, or a program's
// translation of one. Its words stand in no mail that informd could compare them with.
func letterToOwner(lines []string, owner string) int {
	names := mail.NameWords(owner)
	for i, line := range lines {
		called := mail.NameWords(manner.Addressee(line))
		if greeting, _, goesOn := strings.Cut(line, ", "); goesOn && len(called) == 0 { // "Hi Julie, I will see."
			called = mail.NameWords(manner.Addressee(greeting + ","))
		}
		if slices.ContainsFunc(called, func(w string) bool {
			return slices.ContainsFunc(names, func(name string) bool { return w == name || grammar.Alike(w, name) })
		}) {
			return i + 1
		}
	}
	return 0
}

// withoutTheirName empties the line that ends the text above a forwarded mail, if it is the name of that mail's author,
// and returns the number (from 1) of the line from which the text is theirs; 0 if it does not end so. Such a text is a
// program's translation, or a copy. A line alone at the top is the owner's. Two lines together, "stop" and "Anna", say
// whom the owner means, and a name that the owner has too may sign a note of theirs.
func withoutTheirName(lines []string, m mail.Message, owner string) (rest []string, from int) {
	var written []int
	for i, line := range lines {
		if strings.TrimSpace(line) != "" {
			written = append(written, i)
		}
	}
	if m.Forward == nil || len(written) < 2 || len(written) == 2 && written[1] == written[0]+1 {
		return lines, 0
	}
	last := written[len(written)-1]
	said, author := mail.NameWords(lines[last]), mail.FullName(m.Forward.From.Name)
	owners := slices.Contains(mail.NameWords(owner), cmp.Or(said...))
	if owners || len(author) == 0 || !slices.Equal(said, author) && !slices.Equal(said, author[:1]) {
		return lines, 0
	}
	rest = slices.Clone(lines)
	rest[last] = ""
	if first, second := written[0], written[1]; second > first+1 {
		return rest, second + 1
	}
	return rest, written[0] + 1
}

// minutesBelow returns the number (from 1) of the line that heads what a program wrote of a talk or of a mail; 0 if
// there is none. Its tasks read like commands: "- Later: 3w, Aiko sends the sheet". A heading is short and
// has words that such a program puts there, alone or before a colon or a bracket; or it names the program.
func minutesBelow(lines []string) int {
	const longest = 10 // words
	for i, line := range lines {
		said := strings.TrimFunc(strings.ToLower(mail.FoldSpace(line)), aroundHead)
		if len(strings.Fields(said)) > longest {
			continue
		}
		heads := minutesHeads()
		if slices.ContainsFunc(heads.before, func(by string) bool { return strings.HasPrefix(said, by+" ") }) {
			return i + 1
		}
		for _, head := range heads.alone {
			rest, begins := strings.CutPrefix(said, head)
			rest = strings.TrimSpace(rest)
			if begins && (rest == "" || strings.ContainsAny(mail.FirstRune(rest), ":：(（,–-")) {
				return i + 1
			}
		}
	}
	return 0
}

// aroundHead reports whether a sign may stand around a heading: a mark, or a picture.
func aroundHead(c rune) bool {
	return strings.ContainsRune("*#_= ", c) || unicode.Is(unicode.So, c) || c == '\ufe0f'
}

// heads are the words, in all languages, that head what a program wrote: alone, or before its name.
type heads struct{ alone, before []string }

var minutesHeads = sync.OnceValue(func() (h heads) {
	for _, l := range lang.All() {
		h.alone, h.before = append(h.alone, l.Below.Minutes...), append(h.before, l.Below.SummedUp...)
	}
	return h
})

// firstOf returns the smaller of two line numbers, of which 0 is none.
func firstOf(a, b int) int {
	if a == 0 || b > 0 && b < a {
		return b
	}
	return a
}

// withoutFileNames empties the lines that only stand in the place of an attached file: "<plan.pdf>", "[plan]". Their
// words were chosen by whoever named the file, so they must give no command.
func withoutFileNames(lines []string, files []mail.Attachment) []string {
	if len(files) == 0 {
		return lines
	}
	lines = slices.Clone(lines)
	for i, line := range lines {
		s := strings.TrimSpace(line)
		if len(s) < 2 || s[0] != '<' && s[0] != '[' {
			continue
		}
		inside := strings.Trim(s, "<>[] ")
		if slices.ContainsFunc(files, func(f mail.Attachment) bool {
			name := f.BaseName()
			bare, _, _ := mail.CutLast(name, ".")
			return strings.EqualFold(inside, name) || strings.EqualFold(inside, bare)
		}) {
			lines[i] = ""
		}
	}
	return lines
}
