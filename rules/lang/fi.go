package lang

// finnish returns what is known of Finnish.
func finnish() Language {
	return Language{
		Code:  "fi",
		Marks: "äö",
		Words: "ja on ei se että hän oli ovat mutta kun niin joka olen tai jos myös kuin ole sen minä sinä te me " +
			"he mitä miten voi vain olisi teidän minun hyvää terveisin kiitos oikeus jokaisella kaikki ollut " +
			"mukaan hei ystävällisin jotka tämä",
		Folders: Folders{
			Sent:    []string{"lähetetyt", "lähetetyt viestit"},
			Drafts:  []string{"luonnokset"},
			Junk:    []string{"roskaposti"},
			Trash:   []string{"roskakori", "poistetut"},
			Archive: []string{"arkisto"},
		},
		Subjects: Subjects{
			Reply:   []string{"VS", "Vast"},
			Forward: []string{"VL"},
		},
		Dates: Dates{
			Months: "tammikuuta helmikuuta maaliskuuta huhtikuuta toukokuuta kesäkuuta heinäkuuta elokuuta " +
				"syyskuuta lokakuuta marraskuuta joulukuuta",
			Weekdays: "sunnuntai|sunnuntaina|sunnuntaihin maanantai|maanantaina|maanantaihin " +
				"tiistai|tiistaina|tiistaihin keskiviikko|keskiviikkona|keskiviikkoon " +
				"torstai|torstaina|torstaihin perjantai|perjantaina|perjantaihin " +
				"lauantai|lauantaina|lauantaihin",
			AM:          []string{"ap.", "ap"},
			PM:          []string{"ip.", "ip"},
			UntilBehind: []string{"saakka", "asti"},
		},
		Quotes: Quotes{
			On:    []string{"Päivämäärä"},
			Wrote: []string{"kirjoitti", "kirjoitti seuraavaa"},
			Forwarded: []string{
				"Edelleenlähetetty viesti", "Välitetty viesti", "Edelleen lähetetty viesti", "Välitetty sähköposti",
			},
			Original: []string{"Alkuperäinen viesti", "Alkuperäinen sähköposti"},
			Begin: []string{
				"Välitetty viesti alkaa", "Välitetty viesti", "Aloita edelleenlähetetty viesti",
			},
		},
		Labels: Labels{
			From:    []string{"Lähettäjä"},
			To:      []string{"Vastaanottaja", "Vastaanottajat", "Kenelle"},
			Cc:      []string{"Kopio", "Kopio (Cc)"},
			Bcc:     []string{"Piilokopio"},
			ReplyTo: []string{"Vastausosoite", "Vastaus"},
			Date:    []string{"Päiväys", "Päivämäärä", "Pvm"},
			Sent:    []string{"Lähetetty"},
			Subject: []string{"Aihe"},
		},
		Below: Below{
			Device:     []string{"Lähetetty", "Hanki Outlook"},
			Outside:    []string{"ulkopuolelta", "ulkoinen", "ulkoiselta"},
			Care:       []string{"älä avaa", "älä klikkaa", "ellet tunnista"},
			Disclaimer: []string{"luottamuksellin", "vastaanottaj", "erehdyks", "poista"},
		},
		Automatic: Automatic{
			Machine: []string{"lähetetty automaattisesti"},
			Subject: []string{"automaattinen vastaus", "poissa:"},
			Away:    []string{"lomalla", "poissa"},
			Return:  []string{"palaan", "takaisin"},
			Left: []string{
				"ei ole enää töissä", "en ole enää töissä", "ei enää työskentele", "on lopettanut työt",
			},
			LastDay:   []string{"oli viimeinen työpäiväni"},
			Meanwhile: []string{"palattuani"},
		},
		Failures: Failures{
			Held:    []string{"karanteeni"},
			Subject: []string{"toimitus epäonnistui"},
		},
	}
}
