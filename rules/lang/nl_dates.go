package lang

func dutchDatePhrases() *DatePhrases {
	return &DatePhrases{
		DayFirst:      true,
		ShortWeekdays: "zo ma di wo do vr za",
		Numbers:       "een|één twee drie vier vijf zes zeven acht negen tien elf twaalf",
		Units:         "min|minuut|minuten uur|uren dag|dagen week|weken maand|maanden jaar|jaren",
		Days:          "eergisteren gisteren vandaag morgen overmorgen",
		Words: map[DateWord][]string{
			DateLead:         {"op", "om", "de", "rond", "van", "vanaf", "tegen", "voor"},
			DateAt:           {"om"},
			DateAround:       {"rond", "tegen"},
			DateOn:           {"op"},
			DateFrom:         {"van"},
			DateTo:           {"tot"},
			DateIn:           {"over", "in"},
			DateThe:          {"de"},
			DateArticle:      {"een"},
			DateNext:         {"volgende"},
			DateThis:         {"deze", "komende", "aanstaande"},
			DateMorning:      {"ochtend", "ochtends"},
			DateEvening:      {"middag", "middags", "avond", "avonds"},
			DateHourOrLength: {"uur", "u"},
			DateHalfTo:       {"half"},
			DateQuarter:      {"kwart"},
			DateTwenty:       {"twintig"},
			DateMinutes:      {"vijf", "tien"},
			DatePastHour:     {"over"},
			DateToHour:       {"voor"},
		},
	}
}
