package content

// What sort of talk it is: by whom it is with, and by what it is for. These are the words that the owner writes
// ("level: senior"), the log keeps and the digest counts by; "" is unknown.

// A Level is how far on somebody is.
type Level string

// The levels. A question of the bank may be for any.
const (
	LevelJunior Level = "junior" // under three years in the industry
	LevelMid    Level = "mid"
	LevelSenior Level = "senior"
	LevelAny    Level = "any"
)

// Levels returns the levels that somebody may have, the first years first.
func Levels() []Level { return []Level{LevelJunior, LevelMid, LevelSenior} }

// A Circle is where somebody stands to what the owner asks about.
type Circle string

// The circles.
const (
	CircleDeep   Circle = "deep"   // in the midst of it
	CircleWide   Circle = "wide"   // beside it, in another field or role
	CircleRandom Circle = "random" // somebody one would not think of
)

// Circles returns the circles, the nearest first.
func Circles() []Circle { return []Circle{CircleDeep, CircleWide, CircleRandom} }

// A Goal is what the owner goes to a talk for.
type Goal string

// The goals. A question of the bank may be for any.
const (
	GoalLearn   Goal = "learn"
	GoalImpress Goal = "impress"
	GoalAny     Goal = "any"
)

// Goals returns the goals that a talk may have.
func Goals() []Goal { return []Goal{GoalLearn, GoalImpress} }

// Words returns the words of a part of the table.
func Words[T Level | Circle | Goal](of []T) []string {
	words := make([]string, len(of))
	for i, w := range of {
		words[i] = string(w)
	}
	return words
}

// The commands that say one of these of somebody or of a talk, each with a word of the table behind it.
const (
	CommandLevel = "level: "
	CommandGoal  = "goal: "
)
