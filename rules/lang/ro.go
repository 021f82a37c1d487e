package lang

// romanian returns what is known of Romanian.
func romanian() Language {
	return Language{
		Code:   "ro",
		Family: "romance",
		Marks:  "ăîșț",
		Words: "și de la în a cu pe nu că să se din o un este mai pentru care ce am au fi sunt dar sau prin ca le " +
			"lui ei el ea al ale cele cel după fost fără când cum are aș dumneavoastră vă îmi mulțumesc bună " +
			"ziua orice dreptul toate toți despre",
		Folders: Folders{
			Sent:    []string{"trimise", "elemente trimise"},
			Drafts:  []string{"ciorne", "schițe"},
			Junk:    []string{"spam e-mail"},
			Trash:   []string{"coș de gunoi", "elemente șterse"},
			Archive: []string{"arhivă"},
		},
		Subjects: Subjects{
			Reply: []string{"răsp", "rasp"},
		},
		Dates: Dates{
			Months: "ianuarie februarie martie aprilie mai iunie iulie august septembrie octombrie noiembrie " +
				"decembrie",
			Weekdays: "duminică|duminica luni marți|marţi miercuri joi vineri sâmbătă|sâmbăta",
		},
		Quotes: Quotes{
			On:    []string{"Pe", "În", "La", "Pe data de", "În data de"},
			Wrote: []string{"a scris"},
			Forwarded: []string{
				"Mesaj redirecționat", "Mesaj redirecţionat", "Mesaj redirijat", "Mesajul redirecționat",
				"Mesaj transmis mai departe",
			},
			Original: []string{"Mesaj original", "Mesajul original", "Mesajul inițial"},
			Begin: []string{
				"Începe mesajul redirecționat", "Început mesaj redirecționat", "Începutul mesajului redirecționat",
			},
		},
		Labels: Labels{
			From:    []string{"De la", "Expeditor", "De"},
			To:      []string{"Către", "Catre", "Pentru", "Destinatar"},
			Cc:      []string{"Cc", "Copie"},
			Bcc:     []string{"Bcc"},
			Date:    []string{"Data", "Dată"},
			Sent:    []string{"Trimis", "Trimis la", "Trimisă"},
			Subject: []string{"Subiect", "Subiectul"},
		},
		Below: Below{
			Device: []string{
				"Trimis de pe", "Trimis din", "Trimis cu", "Obțineți Outlook pentru",
			},
		},
		Automatic: Automatic{
			Subject:   []string{"răspuns automat"},
			Return:    []string{"revin", "întoarc"},
			Away:      []string{"în concediu", "nu sunt la birou"},
			Label:     []string{"automat"},
			Meanwhile: []string{"la întoarcere"},
		},
		Failures: Failures{
			Subject: []string{"imposibil de livrat"},
		},
	}
}
