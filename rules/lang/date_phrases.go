package lang

// DatePhrases are the words of a date phrase in a mail or a note, in lower case, beyond the names of months and
// weekdays that Dates has: "in two weeks", "gestern um halb vier".
type DatePhrases struct {
	InNotes  bool // notes are read in it, too, beside other languages: none of its words is of another use there
	DayFirst bool // 10/3 is a day in March

	// How people shorten the names of months and weekdays in a note, in the form of Dates.Months and
	// Dates.Weekdays.
	Months, Weekdays string
	// Short weekdays that are words of their own unless a dot or a number follows: "do".
	ShortWeekdays string

	Numbers string // from one to twelve, in the form of Dates.Months
	Units   string // minute, hour, day, week, month and year, in the same form
	// The five days around today, from the day before yesterday on, in the same form; _ is a space.
	Days string

	Words map[DateWord][]string
}

// A DateWord is what a word or a short phrase does in a date phrase.
type DateWord int

const (
	DateLead          DateWord = iota // may stand before any part of a date: "on", "the", "from"
	DateAt                            // of those, what shows that an hour follows: "at"
	DateAround                        // of those, what may stand before an hour or a day, and makes a number an hour: "around"
	DateOn                            // of those, what shows that a day follows: "on"
	DateOrdinal                       // of those, what a day with a dot behind it follows: "am 21."
	DateDay                           // of those, what makes a number behind it a day of the month: "le 10"
	DateFrom                          // of those, what begins a range of hours: "from"
	DateFor                           // of those, what stands before a length of time: "for"
	DateTo                            // joins the hours of a range: "to"
	DateUntil                         // joins them where the first is known for an hour: "until"
	DateOf                            // stands between a day and its month: "of"
	DateIn                            // before an amount of time, a month, or a part of the day: "in"
	DateThe                           // between that and the part of the day: "the"
	DateAgoBefore                     // before an amount of time that is over: "vor"
	DateAgo                           // behind it: "ago"
	DateFromNow                       // behind an amount of time that is to come: "from now"
	DateArticle                       // of the numbers, what counts but is no hour: "a"
	DateLast                          // before a weekday, a week or a month: "last"
	DateNext                          // the same: "next"
	DateWeekBehind                    // behind a weekday, makes it that of a week later: "Friday week"
	DateThis                          // the same, and before a part of the day: "this"
	DateNow                           // this instant: "now"
	DateLastNight                     // the evening of yesterday: "last night"
	DateTonight                       // the evening of today: "tonight"
	DateMorning                       // a part of the day before noon: "morning"
	DateDaysMorning                   // the same, but only behind a day: "heute morgen"
	DateEvening                       // a part of the day after noon: "evening"
	DateEarly                         // before a part of the day, says nothing: "early", "late"
	DateNoon                          // twelve o'clock: "noon"
	DateOClock                        // behind an hour: "o'clock"
	DateHourMark                      // behind an hour, and before its minutes: "15 uhr 30"
	DateHourOrLength                  // the same, and behind a length of time, too: "15 heures"
	DateHalfBehind                    // behind an hour, half an hour more: "tres y media"
	DateQuarterBehind                 // behind an hour, a quarter more: "tres y cuarto"
	DateQuarterLess                   // behind an hour, a quarter less: "tres menos cuarto"
	DateHalfPast                      // half an hour, counted from the hour before: "half past three"
	DateHalfTo                        // half an hour before the hour that follows: "halb vier"
	DateQuarter                       // "quarter past three"
	DateTwenty                        // "twenty past three"
	DateMinutes                       // of the numbers, those that so count minutes, too: "ten past three"
	DatePastHour                      // "past"
	DateToHour                        // "to"
	DateHalfHour                      // a length: "half an hour"
	DateAndAHalf                      // behind a number of hours: "and a half"
	DateClock                         // behind a place or a person, says whose zone is meant: "her time"
	DateThatClock                     // the zone of a place, in one word: "ortszeit"
	DateOwnClock                      // before DateClock, the zone of the owner: "my time"
	DateNoClock                       // before DateClock, no zone: "lunch time"
	dateWords                         // how many there are
)

// DateWords returns every use that a word may have in a date phrase.
func DateWords() (all []DateWord) {
	for w := range dateWords {
		all = append(all, w)
	}
	return all
}
