package encounter

import (
	"slices"
	"time"

	"informd/rules/fact"
	"informd/rules/lang"
	"informd/rules/mail"
	"informd/rules/reading"
)

// OutcomeTold reads what a note of the owner's says of an answer that came by another road. sure is false where the
// owner is to be asked: always about a no, because it closes the ask, and about a later without a day. until is the day
// that a later names, in the owner's zone.
func (in Encounter) OutcomeTold(text string) (kind fact.Kind, until time.Time, sure bool) {
	said := reading.ReadAnswer(text, in.At())
	kind = map[reading.AnswerKind]fact.Kind{reading.AnswerYes: fact.Accepted,
		reading.AnswerLater: fact.Deferred, reading.AnswerNo: fact.Declined}[said.Kind]
	if u := said.Until; !u.IsZero() && kind == fact.Deferred {
		until = time.Date(u.Year(), u.Month(), u.Day(), 0, 0, 0, 0, in.Policy.Zone).UTC()
	}
	sure = said.Sure && (kind == fact.Accepted && saysOfThem(text) || !until.IsZero())
	return kind, until, sure
}

// saysOfThem reports whether a text speaks of somebody as "she" or "he": "shes up for it" tells what they said, and
// "all good" need not.
func saysOfThem(text string) bool {
	return slices.ContainsFunc(mail.NameWords(text), func(w string) bool {
		return slices.ContainsFunc(lang.NoteWords().Pronouns, func(p string) bool { return w == p || w == p+"s" })
	})
}
