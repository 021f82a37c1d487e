package lang

// slovak returns what is known of Slovak.
func slovak() Language {
	return Language{
		Code:   "sk",
		Family: "west slavic",
		Marks:  "ľĺŕ",
		Words: "a sa na je v že o s z do to i za by ako ale sú ktorý ktorá ktoré pre po pri alebo byť som má vo od " +
			"jeho zo si nie ste vám vás ja dobrý deň vážená vážený pán pani ďakujem právo každý kto pozdravom " +
			"tak tiež už čo",
		Folders: Folders{
			Sent:    []string{"odoslané", "odoslaná pošta"},
			Drafts:  []string{"koncepty"},
			Junk:    []string{"nevyžiadaná pošta"},
			Trash:   []string{"kôš"},
			Archive: []string{"archív"},
		},
		Subjects: Subjects{
			Reply: []string{"odp"},
		},
		Dates: Dates{
			Months: "január|januára február|februára marec|marca apríl|apríla máj|mája jún|júna júl|júla " +
				"august|augusta september|septembra október|októbra november|novembra december|decembra",
			Weekdays: "nedeľa|nedeľu|nedele pondelok|pondelka utorok|utorka streda|stredu|stredy " +
				"štvrtok|štvrtka piatok|piatka sobota|sobotu|soboty",
		},
		Quotes: Quotes{
			On:        []string{"Dňa"},
			Wrote:     []string{"napísal", "napísala", "napísal(a)", "píše"},
			Forwarded: []string{"Preposlaná správa", "Presmerovaná správa", "Odovzdaná správa"},
			Original:  []string{"Pôvodná správa"},
			Begin:     []string{"Začiatok preposlanej správy", "Začiatok preposielanej správy"},
		},
		Labels: Labels{
			From:    []string{"Od", "Odosielateľ"},
			To:      []string{"Komu", "Pre", "Príjemca"},
			Cc:      []string{"Kópia"},
			Bcc:     []string{"Skrytá kópia"},
			Date:    []string{"Dátum"},
			Sent:    []string{"Odoslané", "Odoslaná"},
			Subject: []string{"Predmet"},
		},
		Below: Below{
			Device: []string{"Odoslané z", "Odoslané zo"},
		},
		Automatic: Automatic{
			Subject:   []string{"automatická odpoveď"},
			Return:    []string{"vrátim", "návrat"},
			Away:      []string{"na dovolenke", "mimo kancelárie"},
			Label:     []string{"automat"},
			Meanwhile: []string{"po návrate"},
		},
		Failures: Failures{
			Subject: []string{"nedoručiteľn"},
		},
	}
}
