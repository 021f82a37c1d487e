package content

// The phases a question of the bank is for.
const (
	PhaseOpening  = "opening"
	PhaseContent  = "content"
	PhaseIntimate = "intimate"
	PhaseClosing  = "closing"
)

// A Question is one of the bank for prep sheets.
type Question struct {
	Text  string
	Phase string
	Level Level
	Goal  Goal
}

// Fits reports whether the question suits a talk with somebody of this level and this
// goal; what is not known, "", suits every question.
func (q Question) Fits(level Level, goal Goal) bool {
	return (level == "" || q.Level == LevelAny || q.Level == level) &&
		(goal == "" || q.Goal == GoalAny || q.Goal == goal)
}

// Closeness scores how well the question suits a talk with somebody of this level and this goal: 2 for its goal, 1 for
// its level.
func (q Question) Closeness(level Level, goal Goal) int {
	n := 0
	if goal != "" && q.Goal == goal {
		n += 2
	}
	if level != "" && q.Level == level {
		n++
	}
	return n
}
