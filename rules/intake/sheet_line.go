package intake

import (
	"strings"

	"informd/rules/content"
	"informd/rules/mail"
	"informd/rules/notes"
)

// joinAnswer is an answer behind the question of the sheet that it answers: "How did you come to this? —
// by accident".
func joinAnswer(question, answer string) string {
	if strings.HasSuffix(question, "?") {
		return question + " — " + answer
	}
	return answer
}

// commands reports whether a line stands for itself, and answers no question.
func commands(line string) bool {
	_, _, label := notes.CutLabel(strings.TrimSpace(line), true)
	return label || notes.BareVerb(line) != ""
}

// isEdit reports whether all that follows a line is the owner's text as it stands.
func isEdit(line string) bool {
	body, _ := content.CutTag(line)
	return strings.EqualFold(strings.Trim(body, " .:"), "edit")
}

// quotedLine is a line for comparing: without quote marks, white space folded.
func quotedLine(line string) string {
	return mail.FoldSpace(strings.TrimLeft(line, "> \t"))
}

// unblanked is a line without the blanks of the sheet that the owner wrote upon.
func unblanked(line string) string {
	if !strings.Contains(line, "____") {
		return line
	}
	return mail.FoldSpace(strings.Join(strings.FieldsFunc(line, func(c rune) bool { return c == '_' }), " "))
}

// nextQuestion follows the lines of a sheet: a bullet begins a question, which may go on
// over the next lines; the blanks to write on end none.
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
