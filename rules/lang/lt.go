package lang

// lithuanian returns what is known of Lithuanian.
func lithuanian() Language {
	return Language{
		Code:  "lt",
		Marks: "ėįųšžč",
		Words: "ir yra į iš su kad kaip bet ar tai jis buvo nuo po už apie aš jūs jūsų man gerbiama gerbiamas ačiū " +
			"pagarbiai teisę kiekvienas laba diena",
		Folders: Folders{
			Sent:   []string{"išsiųsti"},
			Drafts: []string{"juodraščiai"},
		},
		Subjects: Subjects{
			Reply: []string{"ats"},
		},
		Dates: Dates{
			Months: "sausis|sausio vasaris|vasario kovas|kovo balandis|balandžio gegužė|gegužės " +
				"birželis|birželio liepa|liepos rugpjūtis|rugpjūčio rugsėjis|rugsėjo spalis|spalio " +
				"lapkritis|lapkričio gruodis|gruodžio",
			Weekdays: "sekmadienis|sekmadienio|sekmadienį pirmadienis|pirmadienio|pirmadienį " +
				"antradienis|antradienio|antradienį trečiadienis|trečiadienio|trečiadienį " +
				"ketvirtadienis|ketvirtadienio|ketvirtadienį penktadienis|penktadienio|penktadienį " +
				"šeštadienis|šeštadienio|šeštadienį",
		},
		Quotes: Quotes{
			Wrote:     []string{"rašė", "parašė"},
			Forwarded: []string{"Persiųstas laiškas", "Persiųstas pranešimas"},
			Original:  []string{"Pradinis pranešimas", "Originalus laiškas"},
		},
		Labels: Labels{
			From:    []string{"Nuo", "Siuntėjas"},
			To:      []string{"Kam", "Iki", "Gavėjas"},
			Cc:      []string{"Kopija"},
			Date:    []string{"Data"},
			Sent:    []string{"Išsiųsta", "Siuntimo data"},
			Subject: []string{"Tema"},
		},
		Automatic: Automatic{
			Subject:   []string{"automatinis atsakymas"},
			Away:      []string{"atostogauju", "atostogose"},
			Label:     []string{"automat"},
			Meanwhile: []string{"kai grįšiu"},
		},
		Failures: Failures{
			Subject: []string{"nepristatyta"},
		},
	}
}
