package lang

// latvian returns what is known of Latvian.
func latvian() Language {
	return Language{
		Code:  "lv",
		Marks: "āēīūļņšž",
		Words: "un ir uz no ar ka kā bet vai tas viņš bija pēc par es jūs jūsu man cienījamā cienījamais paldies " +
			"cieņu tiesības katram labdien",
		Folders: Folders{
			Sent:   []string{"nosūtītie"},
			Drafts: []string{"melnraksti"},
		},
		Subjects: Subjects{
			Reply: []string{"atb"},
		},
		Dates: Dates{
			Months: "janvāris|janvārī|janvārim februāris|februārī|februārim marts|martā|martam " +
				"aprīlis|aprīlī|aprīlim maijs|maijā|maijam jūnijs|jūnijā|jūnijam jūlijs|jūlijā|jūlijam " +
				"augusts|augustā|augustam septembris|septembrī|septembrim oktobris|oktobrī|oktobrim " +
				"novembris|novembrī|novembrim decembris|decembrī|decembrim",
			Weekdays: "svētdiena|svētdienai|svētdien|svētdienu pirmdiena|pirmdienai|pirmdien|pirmdienu " +
				"otrdiena|otrdienai|otrdien|otrdienu trešdiena|trešdienai|trešdien|trešdienu " +
				"ceturtdiena|ceturtdienai|ceturtdien|ceturtdienu " +
				"piektdiena|piektdienai|piektdien|piektdienu sestdiena|sestdienai|sestdien|sestdienu",
		},
		Quotes: Quotes{
			Wrote:     []string{"rakstīja"},
			Forwarded: []string{"Pārsūtīts ziņojums", "Pārsūtīta ziņa"},
			Original:  []string{"Sākotnējais ziņojums", "Oriģinālais ziņojums"},
		},
		Labels: Labels{
			From:    []string{"No", "Sūtītājs"},
			To:      []string{"Kam"},
			Cc:      []string{"Kopija"},
			Date:    []string{"Datums"},
			Sent:    []string{"Nosūtīts", "Nosūtīšanas datums"},
			Subject: []string{"Tēma", "Temats"},
		},
		Automatic: Automatic{
			Subject:   []string{"automātiska atbilde", "automātiskā atbilde"},
			Away:      []string{"atvaļinājumā"},
			Meanwhile: []string{"pēc atgriešanās"},
			Label:     []string{"automātisk"},
		},
		Failures: Failures{
			Subject: []string{"nav piegādājams"},
		},
	}
}
