package lang

func italianDatePhrases() *DatePhrases {
	return &DatePhrases{
		DayFirst:      true,
		Weekdays:      "- lunedi martedi mercoledi giovedi venerdi -",
		ShortWeekdays: "dom lun mar mer gio ven sab",
		Numbers:       "un|uno|una due tre quattro cinque sei sette otto nove dieci undici dodici",
		Units:         "min|minuto|minuti ora|ore|h giorno|giorni settimana|settimane mese|mesi anno|anni",
		Days:          "altroieri ieri oggi domani dopodomani",
		Words: map[DateWord][]string{
			DateLead:          {"il", "alle", "ore", "dalle", "per", "verso", "di", "del", "da", "questo", "questa", "giorno"},
			DateAt:            {"alle", "ore", "dalle"},
			DateAround:        {"verso"},
			DateOn:            {"il", "giorno"},
			DateDay:           {"il", "giorno"},
			DateFrom:          {"dalle"},
			DateTo:            {"alle"},
			DateIn:            {"fra", "tra", "di", "del", "in", "nel"},
			DateArticle:       {"un", "uno", "una"},
			DateNext:          {"prossimo", "prossima"},
			DateThis:          {"questo", "questa"},
			DateMorning:       {"mattina", "mattino"},
			DateEvening:       {"pomeriggio", "sera"},
			DateNoon:          {"mezzogiorno"},
			DateHourOrLength:  {"h"},
			DateHalfBehind:    {"e mezza", "e mezzo"},
			DateQuarterBehind: {"e un quarto"},
			DateQuarterLess:   {"meno un quarto"},
		},
	}
}
