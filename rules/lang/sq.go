package lang

// albanian returns what is known of Albanian.
func albanian() Language {
	return Language{
		Code: "sq",
		Words: "dhe të në e i që për me nga një është jo si por nuk ka do u se më kjo ky juve ju unë faleminderit " +
			"përshëndetje drejtë kushdo",
		Dates: Dates{
			Months: "janar shkurt mars prill maj qershor korrik gusht shtator tetor nëntor dhjetor",
		},
		Quotes: Quotes{
			Wrote: []string{"shkroi"},
		},
		Labels: Labels{
			From:    []string{"Nga"},
			To:      []string{"Për", "Te"},
			Cc:      []string{"Kopje"},
			Date:    []string{"Data"},
			Sent:    []string{"Dërguar"},
			Subject: []string{"Subjekti", "Tema"},
		},
		Automatic: Automatic{
			Subject: []string{"përgjigje automatike"},
			Label:   []string{"automat"},
		},
	}
}
