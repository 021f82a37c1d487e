package lang

func norwegianDatePhrases() *DatePhrases {
	return &DatePhrases{
		DayFirst: true,
		Numbers:  "en|ett|et|én to tre fire fem seks sju|syv åtte ni ti elleve tolv",
		Units:    "min|minutt|minutter time|timer dag|dager uke|uker måned|måneder år",
		Days:     "i_forgårs i_går i_dag i_morgen i_overmorgen",
		Words: map[DateWord][]string{
			DateLead:        {"på", "kl", "klokka", "klokken", "den", "d", "fra", "ved", "rundt"},
			DateAt:          {"kl", "klokka", "klokken"},
			DateAround:      {"rundt"},
			DateOn:          {"på", "den", "d"},
			DateOrdinal:     {"den", "d"},
			DateDay:         {"den", "d"},
			DateFrom:        {"fra"},
			DateTo:          {"til"},
			DateIn:          {"om"},
			DateArticle:     {"en", "et", "ett", "én"},
			DateNext:        {"neste"},
			DateThis:        {"denne"},
			DateMorning:     {"formiddag", "formiddagen"},
			DateDaysMorning: {"morgen"},
			DateEvening:     {"ettermiddag", "ettermiddagen", "kveld", "kvelden"},
			DateHalfTo:      {"halv"},
			DateQuarter:     {"kvart"},
			DateTwenty:      {"tjue"},
			DateMinutes:     {"fem", "ti"},
			DatePastHour:    {"over"},
			DateToHour:      {"på"},
		},
	}
}
