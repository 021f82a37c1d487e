package obey

import (
	"informd/rules"
	"informd/rules/content"
	"informd/rules/lang"
	"informd/rules/manner"
)

// sayOtherLanguage says of a note that is in another language than English, and of which nothing was read, that it
// is only kept, and offers what it may have said.
func (r *noteDoer) sayOtherLanguage(after *rules.Person) bool {
	language, sure := manner.Guess(r.note.Text)
	if !sure || language == lang.English || len(r.note.Commands)+len(r.in.Message.Parts) > 0 ||
		r.in.Message.Forward != nil {
		return false
	}
	in := "another language"
	if s, known := lang.LettersIn(language); known {
		in = s.Called
	}
	r.say("Your note about " + after.Called() + " is kept word for word. It seems to be in " + in +
		", so I have not read it: I read notes in English, and single words of other languages.")
	if a, open := after.Open(); open {
		tag := rules.Tag(a.ID)
		r.buttons = append(r.buttons,
			content.Button{Label: "They said yes", Command: content.CommandYes, Tag: tag},
			content.Button{Label: "They said no", Command: content.CommandNo, Tag: tag})
	}
	r.asks = true
	return true
}
