package fact

import (
	"strings"

	"informd/rules/content"
	"informd/rules/lang"
	"informd/rules/mail"
)

// A LineKind is what a line of the owner's notes is: the word before its colon.
type LineKind string

// The lines that something is made of. Any other word of the mail language that takes text
// is a kind too: its lines are kept and shown.
const (
	LineNote      LineKind = "note" // a line without a word of its own
	LineLearned   LineKind = "learned"
	LineQuote     LineKind = "quote"
	LineOffer     LineKind = "offer"
	LineIntro     LineKind = "intro"     // whom they named, once that was forgotten
	LineProgress  LineKind = "progress"  // what became of it
	LineQuality   LineKind = "quality"   // what the owner found good in somebody
	LineNames     LineKind = "asked"     // whether they name others: "no" is final, "yes" says that the owner asked
	LineSendAhead LineKind = "sendahead" // the questions are to be sent before the talk
	LineThanked   LineKind = "thanked"   // the owner thanked them for a talk that they had not told of yet
	LineRound     LineKind = "round"     // how many talks a search is to have; 0 ends it
	LineReminder  LineKind = "reminder"  // what the owner wants to be reminded of: Until
	LineQuestion  LineKind = "question"  // a mail of the owner's that asked, or let go: nothing to take back

	// The rubric: how the owner did in a talk.
	LineRapport LineKind = "rapport" // 1 to 5
	LineTalking LineKind = "talking" // the owner's share, in percent
	LineBold    LineKind = "bold"    // whether the bold question was put
	LineWhoElse LineKind = "ask"     // whether the owner asked who else to talk to
)

// Shown returns a line of a note as the owner reads it. Whether somebody names others is kept as a yes or a no, which
// says nothing by itself.
func (k LineKind) Shown(text string) content.Fact {
	switch yes, said := YesOrNo(text); {
	case k == LineNames && said && yes:
		return content.Fact{Label: "names", Text: "you asked whom else to talk to"}
	case k == LineNames && said:
		return content.Fact{Label: "names", Text: "they would rather name nobody; I do not ask again"}
	}
	return content.Fact{Label: string(k), Text: text}
}

// YesOrNo returns what the first word of a line says, and whether it says either.
func YesOrNo(text string) (yes, said bool) {
	word, _ := mail.CutWord(strings.ToLower(text))
	return lang.YesNoOfRubric().Says(strings.Trim(word, ".,!;"))
}
