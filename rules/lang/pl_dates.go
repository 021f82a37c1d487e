package lang

func polishDatePhrases() *DatePhrases {
	return &DatePhrases{
		DayFirst: true,
		Numbers: "jeden|jedna|pierwsza|pierwszej dwa|dwie|druga|drugiej trzy|trzecia|trzeciej " +
			"cztery|czwarta|czwartej pięć|piąta|piątej sześć|szósta|szóstej siedem|siódma|siódmej " +
			"osiem|ósma|ósmej dziewięć|dziewiąta|dziewiątej dziesięć|dziesiąta|dziesiątej " +
			"jedenaście|jedenasta|jedenastej dwanaście|dwunasta|dwunastej",
		Units: "min|minut|minuta|minuty godz|godzin|godzina|godziny|godzinę dzień|dni " +
			"tydzień|tygodnie|tygodni miesiąc|miesiące|miesięcy rok|lata|lat",
		Days: "przedwczoraj wczoraj dziś|dzisiaj jutro pojutrze",
		Words: map[DateWord][]string{
			DateLead:    {"w", "we", "o", "godz", "godzinie", "godzinę", "na", "od", "około", "ok", "dnia"},
			DateAt:      {"o", "godz", "godzinie", "około", "ok"},
			DateAround:  {"około", "ok"},
			DateOn:      {"w", "we", "dnia"},
			DateDay:     {"dnia"},
			DateFrom:    {"od"},
			DateTo:      {"do"},
			DateIn:      {"za", "po"},
			DateArticle: {"jeden", "jedna"},
			DateNext:    {"przyszły", "przyszłą", "następny", "następną"},
			DateThis:    {"ten", "tę", "najbliższy", "najbliższą"},
			DateMorning: {"rano", "przedpołudniem"},
			DateEvening: {"popołudniu", "południu", "wieczorem"},
			DateNoon:    {"południe"},
			DateHalfTo:  {"wpół do"},
		},
	}
}
