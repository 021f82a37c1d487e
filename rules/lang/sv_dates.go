package lang

func swedishDatePhrases() *DatePhrases {
	return &DatePhrases{
		DayFirst: true,
		Weekdays: "sön mån tis ons tors|tor fre lör",
		Numbers:  "en|ett två tre fyra fem sex sju åtta nio tio elva tolv",
		Units:    "min|minut|minuter timme|timmar|tim dag|dagar vecka|veckor månad|månader år",
		Days:     "i_förrgår igår|i_går idag|i_dag imorgon|i_morgon i_övermorgon",
		Words: map[DateWord][]string{
			DateLead:     {"på", "kl", "klockan", "den", "vid", "från", "omkring", "runt"},
			DateAt:       {"kl", "klockan", "vid"},
			DateAround:   {"omkring", "runt"},
			DateOn:       {"på", "den"},
			DateDay:      {"den"},
			DateFrom:     {"från"},
			DateTo:       {"till"},
			DateIn:       {"om", "på"},
			DateArticle:  {"en", "ett"},
			DateNext:     {"nästa"},
			DateThis:     {"denna"},
			DateMorning:  {"förmiddag", "förmiddagen", "morgon", "morgonen"},
			DateEvening:  {"eftermiddag", "eftermiddagen", "kväll", "kvällen"},
			DateHalfTo:   {"halv"},
			DateQuarter:  {"kvart"},
			DateTwenty:   {"tjugo"},
			DateMinutes:  {"fem", "tio"},
			DatePastHour: {"över"},
			DateToHour:   {"i"},
		},
	}
}
