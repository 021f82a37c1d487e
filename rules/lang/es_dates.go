package lang

func spanishDatePhrases() *DatePhrases {
	return &DatePhrases{
		DayFirst:      true,
		Weekdays:      "- - - miercoles - - sabado",
		ShortWeekdays: "dom lun mar mié|mie jue vie sáb|sab",
		Numbers:       "un|una|uno dos tres cuatro cinco seis siete ocho nueve diez once doce",
		Units:         "min|minuto|minutos hora|horas|h día|días|dia|dias semana|semanas mes|meses año|años",
		Days:          "anteayer ayer hoy mañana pasado_mañana",
		Words: map[DateWord][]string{
			DateLead:          {"el", "a", "las", "de", "del", "este", "esta", "sobre", "hacia", "desde", "para"},
			DateAt:            {"las"},
			DateAround:        {"hacia", "sobre"},
			DateOn:            {"el", "del"},
			DateDay:           {"el", "día", "dia"},
			DateFrom:          {"desde"},
			DateTo:            {"a"},
			DateOf:            {"de"},
			DateIn:            {"en", "por", "de"},
			DateThe:           {"la"},
			DateArticle:       {"un", "una", "uno"},
			DateNext:          {"próximo", "próxima", "proximo", "proxima"},
			DateThis:          {"este", "esta"},
			DateMorning:       {"mañana"},
			DateEvening:       {"tarde", "noche"},
			DateNoon:          {"mediodía"},
			DateHourOrLength:  {"h", "hs", "hrs", "horas"},
			DateHalfBehind:    {"y media"},
			DateQuarterBehind: {"y cuarto"},
			DateQuarterLess:   {"menos cuarto"},
		},
	}
}
