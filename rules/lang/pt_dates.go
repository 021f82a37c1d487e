package lang

func portugueseDatePhrases() *DatePhrases {
	return &DatePhrases{
		DayFirst:      true,
		Weekdays:      "- - terca - - - sabado",
		ShortWeekdays: "dom seg ter qua qui sex sáb|sab",
		Numbers:       "um|uma dois|duas três|tres quatro cinco seis sete oito nove dez onze doze",
		Units:         "min|minuto|minutos hora|horas|h dia|dias semana|semanas mês|mes|meses ano|anos",
		Days:          "anteontem ontem hoje amanhã|amanha depois_de_amanhã|depois_de_amanha",
		Words: map[DateWord][]string{
			DateLead:          {"na", "no", "às", "as", "à", "a", "dia", "de", "feira", "para", "pelas", "das", "da", "nesta", "neste"},
			DateAt:            {"às", "pelas", "das"},
			DateAround:        {"pelas"},
			DateOn:            {"na", "no", "dia"},
			DateDay:           {"dia"},
			DateFrom:          {"das"},
			DateTo:            {"às"},
			DateOf:            {"de"},
			DateIn:            {"em", "da", "de"},
			DateArticle:       {"um", "uma"},
			DateNext:          {"próxima", "próximo"},
			DateThis:          {"esta", "este", "nesta", "neste"},
			DateMorning:       {"manhã"},
			DateEvening:       {"tarde", "noite"},
			DateHourOrLength:  {"h", "hs", "hrs", "horas"},
			DateHalfBehind:    {"e meia"},
			DateQuarterBehind: {"e um quarto", "e quinze"},
		},
	}
}
