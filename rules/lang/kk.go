package lang

// kazakh returns what is known of Kazakh.
func kazakh() Language {
	return Language{
		Code:  "kk",
		Marks: "қғұһәөүі",
		Dates: Dates{
			Months: "қаңтар ақпан наурыз сәуір мамыр маусым шілде тамыз қыркүйек қазан қараша желтоқсан",
		},
		Quotes: Quotes{
			Wrote: []string{"жазды"},
		},
		Labels: Labels{
			From:    []string{"Кімнен"},
			To:      []string{"Кімге"},
			Cc:      []string{"Көшірме"},
			Date:    []string{"Күні"},
			Sent:    []string{"Жіберілді", "Жіберілген күні"},
			Subject: []string{"Тақырыбы", "Тақырып"},
		},
		Automatic: Automatic{
			Subject: []string{"автоматты жауап"},
		},
	}
}
