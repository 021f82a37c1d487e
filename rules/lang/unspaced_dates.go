package lang

// UnspacedDates are the words of a date phrase in a language that puts no space between words, beyond the signs
// and the halves of a day that Dates has: 来週の火曜日15時半, 下周二下午三点半. Alternatives are joined by |.
type UnspacedDates struct {
	Weekdays string   // seven from Sunday on
	Days     string   // today and the days after it
	Weeks    string   // before a weekday: of this week, of the next, and of the one after
	Hours    string   // from one to twelve in words
	AM, PM   []string // beyond those of Dates
	HalfPast []string // behind the sign of an hour
	To       []string // joins the hours of a range
	Joins    []string // between the parts of a phrase, says nothing
	// Signs of an hour that are other words as well, and count only behind a day or a half of it: 一点 is "a bit".
	Unsure []string
	Length []string // behind the sign of an hour: it is a length of time
}
