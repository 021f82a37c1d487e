package fact

// A Detail is what a Described fact tells of somebody: their company, their title.
type Detail string

// The details that a note may tell.
const (
	Circle  Detail = "circle"
	Level   Detail = "level"
	Via     Detail = "via"
	Goal    Detail = "goal"
	Company Detail = "company"
	Title   Detail = "title"
	Where   Detail = "where" // they are, or like to meet
)
