package lang

func danishDatePhrases() *DatePhrases {
	return &DatePhrases{
		DayFirst: true,
		Numbers:  "en|et|én to tre fire fem seks syv otte ni ti elleve tolv",
		Units:    "min|minut|minutter time|timer dag|dage uge|uger måned|måneder år",
		Days:     "i_forgårs i_går i_dag i_morgen i_overmorgen",
		Words: map[DateWord][]string{
			DateLead:        {"på", "kl", "klokken", "den", "d", "fra", "ved", "omkring"},
			DateAt:          {"kl", "klokken"},
			DateAround:      {"omkring"},
			DateOn:          {"på", "den", "d"},
			DateOrdinal:     {"den", "d"},
			DateDay:         {"den", "d"},
			DateFrom:        {"fra"},
			DateTo:          {"til"},
			DateIn:          {"om"},
			DateArticle:     {"en", "et", "én"},
			DateNext:        {"næste"},
			DateThis:        {"denne"},
			DateMorning:     {"formiddag"},
			DateDaysMorning: {"morgen"},
			DateEvening:     {"eftermiddag", "aften"},
			DateHalfTo:      {"halv"},
			DateQuarter:     {"kvart"},
			DateTwenty:      {"tyve"},
			DateMinutes:     {"fem", "ti"},
			DatePastHour:    {"over"},
			DateToHour:      {"i"},
		},
	}
}
