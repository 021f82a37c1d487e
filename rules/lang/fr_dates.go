package lang

func frenchDatePhrases() *DatePhrases {
	return &DatePhrases{
		DayFirst:      true,
		ShortWeekdays: "dim lun mar mer jeu ven sam",
		Numbers:       "un|une deux trois quatre cinq six sept huit neuf dix onze douze",
		Units:         "min|minute|minutes heure|heures|h jour|jours semaine|semaines mois an|ans|année|années",
		Days:          "avant_-_hier hier aujourd'hui|aujourd’hui demain après_-_demain|apres_-_demain",
		Words: map[DateWord][]string{
			DateLead:          {"le", "à", "a", "de", "du", "vers", "dès", "pour", "ce", "au"},
			DateOn:            {"le", "du"},
			DateDay:           {"le"},
			DateFrom:          {"de"},
			DateTo:            {"à"},
			DateIn:            {"dans", "en"},
			DateThe:           {"la"},
			DateArticle:       {"un", "une"},
			DateNext:          {"prochain", "prochaine"},
			DateThis:          {"ce", "cette"},
			DateMorning:       {"matin"},
			DateEvening:       {"soir", "après-midi"},
			DateHourOrLength:  {"h", "heure", "heures"},
			DateHalfBehind:    {"et demie", "et demi"},
			DateQuarterBehind: {"et quart"},
			DateQuarterLess:   {"moins le quart", "moins quart"},
		},
	}
}
