package lang

// welsh is what is known of Welsh.
func welsh() Language {
	return Language{
		Code: "cy",
		Subjects: Subjects{
			Reply: []string{"atb"},
		},
		Dates: Dates{
			Months: "ionawr chwefror mawrth ebrill mai mehefin gorffennaf awst medi hydref tachwedd rhagfyr",
		},
		Automatic: Automatic{
			Subject: []string{"ateb awtomatig"},
		},
	}
}
