package content

// The phases, levels and goals a question of the bank is for.
const (
	PhaseOpening  = "opening"
	PhaseContent  = "content"
	PhaseIntimate = "intimate"
	PhaseClosing  = "closing"

	LevelJunior = "junior" // under three years in the industry
	LevelSenior = "senior"
	LevelAny    = "any"

	GoalLearn   = "learn"
	GoalImpress = "impress"
	GoalAny     = "any"
)

// A Question is one of the bank for prep sheets.
type Question struct {
	Text  string
	Phase string
	Level string
	Goal  string
}

// Fits reports whether the question suits a talk with somebody of this level and this
// goal; what is not known, "", suits every question.
func (q Question) Fits(level, goal string) bool {
	return (level == "" || q.Level == LevelAny || q.Level == level) &&
		(goal == "" || q.Goal == GoalAny || q.Goal == goal)
}
