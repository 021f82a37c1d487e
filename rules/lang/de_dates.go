package lang

func germanDatePhrases() *DatePhrases {
	return &DatePhrases{
		InNotes:       true,
		Months:        "- - mär - - - - - - - - -",
		ShortWeekdays: "so mo di mi do fr sa",
		Numbers:       "ein|eine|einer|einem|einen|eins zwei drei vier fünf sechs sieben acht neun zehn elf zwölf",
		Units: "minuten stunde|stunden|std tag|tage|tagen woche|wochen monat|monate|monaten " +
			"jahr|jahre|jahren",
		Days: "vorgestern gestern heute morgen übermorgen|uebermorgen",
		Words: map[DateWord][]string{
			DateLead:        {"am", "um", "den", "dem", "der", "für", "gegen", "ab", "von", "vom", "bis"},
			DateAt:          {"um"},
			DateAround:      {"gegen", "ab"},
			DateOn:          {"am", "den", "vom"},
			DateOrdinal:     {"am", "den", "vom"},
			DateFrom:        {"von"},
			DateFor:         {"für"},
			DateTo:          {"bis"},
			DateThe:         {"der"},
			DateAgoBefore:   {"vor"},
			DateLast:        {"letzte", "letzten", "letzter", "letztes", "letztem", "vorigen", "vergangenen"},
			DateNext:        {"nächste", "nächsten", "nächster", "nächstes", "naechsten", "naechste"},
			DateThis:        {"diesen", "diese", "dieser", "dieses", "kommenden", "kommende"},
			DateMorning:     {"vormittag", "früh", "morgens", "vormittags"},
			DateDaysMorning: {"morgen"},
			DateEvening:     {"nachmittag", "abend", "nachmittags", "abends"},
			DateNoon:        {"mittags"},
			DateHourMark:    {"uhr"},
			DateHalfTo:      {"halb"},
			DateQuarter:     {"viertel"},
			DateTwenty:      {"zwanzig"},
			DateMinutes:     {"fünf", "zehn"},
			DatePastHour:    {"nach"},
			DateToHour:      {"vor"},
			DateClock:       {"zeit"},
			DateThatClock:   {"ortszeit"},
			DateOwnClock:    {"meiner", "unserer"},
		},
	}
}
