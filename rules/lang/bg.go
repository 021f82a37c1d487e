package lang

// bulgarian returns what is known of Bulgarian.
func bulgarian() Language {
	return Language{
		Code:  "bg",
		Often: "ъ",
		Words: "и на да се за от в с не е са че по като ще си съм сте сме беше има може много при до във със или но " +
			"вие вашата вашия вашите моя аз бихте бих дали през така това тази този които която който само още как",
		Folders: Folders{
			Sent:    []string{"изпратени"},
			Drafts:  []string{"чернови"},
			Junk:    []string{"спам"},
			Archive: []string{"архив"},
		},
		Dates: Dates{
			Months: "януари|яну февруари|фев март април|апр май юни юли август|авг септември|сеп октомври|окт " +
				"ноември|ное декември|дек",
			Weekdays: "неделя понеделник вторник сряда четвъртък петък събота",
		},
		Quotes: Quotes{
			On:        []string{"На"},
			Wrote:     []string{"написа", "пише"},
			Forwarded: []string{"Препратено съобщение", "Препратено писмо"},
			Original:  []string{"Оригинално съобщение", "Първоначално съобщение"},
			Begin:     []string{"Начало на препратеното съобщение"},
		},
		Labels: Labels{
			From:    []string{"От", "Подател"},
			To:      []string{"До", "Получател"},
			Cc:      []string{"Копие"},
			Date:    []string{"Дата"},
			Sent:    []string{"Изпратено", "Изпратен"},
			Subject: []string{"Относно", "Тема"},
		},
		Below: Below{
			Device: []string{"Изпратено от"},
		},
		Automatic: Automatic{
			Subject:   []string{"автоматичен отговор"},
			Return:    []string{"върна", "връщане"},
			Away:      []string{"в отпуск съм"},
			Meanwhile: []string{"след завръщането"},
		},
		Failures: Failures{
			Subject: []string{"недоставимо"},
		},
	}
}
