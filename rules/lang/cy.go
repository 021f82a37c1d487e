package lang

// welsh returns what is known of Welsh.
func welsh() Language {
	return Language{
		Code:  "cy",
		Marks: "ŵŷ",
		Words: "y yr a i yn o ar mae ei â am gan bod nid hawl pob fod wedi gyda eich fy annwyl diolch",
		Subjects: Subjects{
			Reply: []string{"atb"},
		},
		Dates: Dates{
			Months: "ionawr chwefror mawrth ebrill mai mehefin gorffennaf awst medi hydref tachwedd rhagfyr",
		},
		Automatic: Automatic{
			Subject: []string{"ateb awtomatig", "ymateb awtomatig"},
			Label:   []string{"awtomat"},
		},
	}
}
