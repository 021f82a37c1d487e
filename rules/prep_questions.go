package rules

import (
	"slices"
	"strings"
	"unicode"

	"informd/rules/content"
	"informd/rules/lang"
	"informd/rules/mail"
)

// ChooseQuestions puts questions on a sheet: for each phase, those that suit level and goal.
// Questions that no earlier sheet had come first, and among them those written for this goal and
// level.
func ChooseQuestions(say content.SayPrep, bank []content.Question, level content.Level,
	earlier []string) content.SayPrep {
	sheets := mail.FoldSpace(strings.Join(earlier, "\n"))
	pick := func(phase string, n int) []string {
		var fresh, old []content.Question
		for _, q := range bank {
			// it always stands there
			onSheet := phase == content.PhaseClosing &&
				strings.Contains(strings.ToLower(q.Text), lang.EnglishSentences().WhoElseWords)
			if q.Phase != phase || onSheet || !q.Fits(level, say.Goal) {
				continue
			}
			if strings.Contains(sheets, mail.FoldSpace(q.Text)) {
				old = append(old, q)
			} else {
				fresh = append(fresh, q)
			}
		}
		var all []string
		for _, list := range [][]content.Question{fresh, old} {
			// the best last questions suit everybody
			if phase != content.PhaseClosing || say.Goal == content.GoalImpress {
				slices.SortStableFunc(list, func(a, b content.Question) int {
					return b.Closeness(level, say.Goal) - a.Closeness(level, say.Goal)
				})
			}
			for _, q := range list {
				all = append(all, q.Text)
			}
		}
		return all[:min(n, len(all))]
	}
	say.Background, say.Learn = pick(content.PhaseOpening, 2), pick(content.PhaseContent, 4)
	say.Bold, say.Closing = pick(content.PhaseIntimate, 2), pick(content.PhaseClosing, 2)
	return say
}

// guarded reports whether a place is one with a door where somebody may ask for an ID: a company's, and no café.
func guarded(where, company string) bool {
	w := strings.ToLower(where)
	return inPerson(where) && (company != "" && strings.Contains(w, strings.ToLower(company)) ||
		slices.ContainsFunc(lang.NoteWords().Doors, func(door string) bool { return strings.Contains(w, door) }))
}

// inPerson reports whether a talk takes place somewhere one can go to.
func inPerson(where string) bool {
	w := strings.ToLower(where)
	far := slices.Concat(lang.NoteWords().Far, lang.NoteWords().Phone)
	if slices.ContainsFunc(far, func(road string) bool { return strings.Contains(w, road) }) {
		return false
	}
	return strings.ContainsFunc(w, unicode.IsLetter)
}
