package lang

// macedonian is what is known of Macedonian.
func macedonian() Language {
	return Language{
		Code: "mk",
		Dates: Dates{
			Months: "јануари февруари март април мај јуни јули август септември октомври ноември декември",
		},
		Automatic: Automatic{
			Subject: []string{"автоматски одговор"},
		},
	}
}
