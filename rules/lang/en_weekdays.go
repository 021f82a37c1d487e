package lang

// Patterns of the English weekdays, as owners write them in notes. Names that are read as dates stand in the
// language itself (Dates.Weekdays); these only tell that a day is meant.
const (
	// EnglishWeekday matches a name in full: "tuesday".
	EnglishWeekday = `(?:mon|tues|wednes|thurs|fri|satur|sun)day`
	// EnglishDay matches a name in full or short: "tuesday", "tues", "tue".
	EnglishDay = `(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?`
	// EnglishDayStart matches what every form begins with: "tue".
	EnglishDayStart = `(?:mon|tue|wed|thu|fri|sat|sun)`
	// englishDayOrDate matches a weekday, or a day of a month: "thu", "17th".
	englishDayOrDate = `(?:` + EnglishWeekday + `|` + EnglishDayShort + `|\d{1,2}(?:st|nd|rd|th))`

	// englishDayTyped matches it in haste as well, with an end that belongs to another: "weds", "thuday".
	englishDayTyped = `(?:mon|tue|tues|wed|weds|thu|thur|thurs|fri|sat|sun)(?:day|nesday|rsday|urday|sday)?`
	// EnglishDayShort matches a short name only: "thur".
	EnglishDayShort = `(?:mon|tue|tues|wed|weds|thu|thur|thurs|fri|sat|sun)`
)
