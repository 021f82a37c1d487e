package meaning

import (
	"strings"

	"informd/rules/content"
	"informd/rules/mail"
	"informd/rules/notes"
)

// joinAnswer joins a question of the sheet and the owner's answer to it: "How did you come to this? —
// by accident".
func joinAnswer(question, answer string) string {
	if strings.HasSuffix(question, "?") {
		return question + " — " + answer
	}
	return answer
}

// commands reports whether a line is a command. Such a line is no answer to a question of the sheet.
func commands(line string) bool {
	_, _, label := notes.CutLabel(strings.TrimSpace(line), true)
	return label || notes.BareVerb(line) != ""
}

// isEdit reports whether a line begins a text that is taken literally, the new text of a follow-up.
func isEdit(line string) bool {
	body, _ := content.CutTag(line)
	return strings.EqualFold(strings.Trim(body, " .:"), string(notes.Edit))
}

// quotedLine returns a line for comparing: without quote marks, with white space folded.
func quotedLine(line string) string {
	return mail.FoldSpace(strings.TrimLeft(line, "> \t"))
}

// unblanked removes the blanks of the sheet ("____") on which the owner wrote.
func unblanked(line string) string {
	if !strings.Contains(line, "____") {
		return line
	}
	return mail.FoldSpace(strings.Join(strings.FieldsFunc(line, func(c rune) bool { return c == '_' }), " "))
}

// nextQuestion keeps track of the current question while the lines of a sheet are read: a bullet
// begins one, it may continue on the next lines, and blanks to write on do not end it.
func nextQuestion(question, line string) string {
	rest, bullet := strings.CutPrefix(line, "- ")
	switch {
	case strings.Trim(line, "_ ") == "":
		return question
	case bullet:
		return rest
	case question != "" && !strings.HasSuffix(question, "?"):
		return question + " " + line
	}
	return ""
}
