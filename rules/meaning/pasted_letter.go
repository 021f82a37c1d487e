package meaning

import (
	"slices"
	"strings"

	"informd/rules/grammar"
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
		if slices.ContainsFunc(called, func(w string) bool {
			return slices.ContainsFunc(names, func(name string) bool { return w == name || grammar.Alike(w, name) })
		}) {
			return i + 1
		}
	}
	return 0
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
