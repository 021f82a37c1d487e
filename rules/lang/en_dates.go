package lang

import "strings"

func englishDatePhrases() *DatePhrases {
	return &DatePhrases{
		InNotes:  true,
		Weekdays: "sun - - weds thur fri sat",
		Numbers:  "a|an|one two three four five six seven eight nine ten eleven twelve",
		Units: "m|min|mins|minute|minutes h|hr|hrs|hour|hours d|day|days w|wk|week|weeks month|months " +
			"year|years",
		Days: "day_before_yesterday yesterday today|earlier_today tomorrow|tomorow|tommorow|tommorrow|tmrw " +
			"day_after_tomorrow",
		Words: map[DateWord][]string{
			DateLead:       {"on", "at", "the", "from", "for", "of", "by", "around", "about", "until"},
			DateAt:         {"at"},
			DateAround:     {"around"},
			DateOn:         {"on"},
			DateFrom:       {"from"},
			DateFor:        {"for"},
			DateTo:         {"to"},
			DateUntil:      {"until", "till"},
			DateOf:         {"of"},
			DateIn:         {"in"},
			DateThe:        {"the"},
			DateAgo:        {"ago"},
			DateFromNow:    {"from now"},
			DateArticle:    {"a", "an"},
			DateLast:       {"last", "past", "previous"},
			DateNext:       {"next"},
			DateWeekBehind: {"week"},
			DateThis:       {"this", "coming"},
			DateNow:        {"now", "just now"},
			DateLastNight:  {"last night", "last evening"},
			DateTonight:    {"tonight"},
			DateMorning:    {"morning"},
			DateEvening:    {"afternoon", "evening", "night"},
			DateEarly:      {"early", "late"},
			DateNoon:       {"noon", "midday"},
			DateOClock:     {"o'clock", "o’clock"},
			DateHalfPast:   {"half"},
			DateQuarter:    {"quarter"},
			DateTwenty:     {"twenty"},
			DateMinutes:    {"five", "ten"},
			DatePastHour:   {"past"},
			DateToHour:     {"to"},
			DateHalfHour:   {"half an hour"},
			DateAndAHalf:   {"and a half"},
			DateClock:      {"time", "clock"},
			DateOwnClock:   {"my", "our"},
			DateNoClock: strings.Fields(`a an the this that same next last some any more first second third no long short
				good bad great free enough in on of at by for with every each all what which whose from until and or but so if
				when is was it we i you to as lunch tea coffee dinner closing opening full part real travel break much little
				spare prep extra she he they has have finds needs takes only one other another right due flight train start end
				half double record plenty lots`),
		},
	}
}
