package lang

// slovenian returns what is known of Slovenian.
func slovenian() Language {
	return Language{
		Code:   "sl",
		Family: "south slavic",
		Words: "in je na v se da za so od s z o ne to kot ki ali iz po do sem bi biti ima kaj pa vam vas jaz " +
			"spoštovana spoštovani hvala pozdrav lep pravo vsakdo lepo",
		Folders: Folders{
			Sent:    []string{"poslano"},
			Drafts:  []string{"osnutki"},
			Junk:    []string{"neželena pošta"},
			Trash:   []string{"smeti", "koš"},
			Archive: []string{"arhiv"},
		},
		Subjects: Subjects{
			Reply:   []string{"odg"},
			Forward: []string{"nav"},
		},
		Dates: Dates{
			Months: "januar|januarja februar|februarja marec|marca april|aprila maj|maja junij|junija " +
				"julij|julija avgust|avgusta september|septembra oktober|oktobra november|novembra " +
				"december|decembra",
			Weekdays: "nedelja|nedelje|nedeljo ponedeljek|ponedeljka torek|torka sreda|srede|sredo " +
				"četrtek|četrtka petek|petka sobota|sobote|soboto",
		},
		Automatic: Automatic{
			Subject:   []string{"samodejni odgovor"},
			Away:      []string{"na dopustu"},
			Label:     []string{"avtomat"},
			Meanwhile: []string{"po vrnitvi"},
		},
		Failures: Failures{
			Subject: []string{"nedostavljivo"},
		},
	}
}
