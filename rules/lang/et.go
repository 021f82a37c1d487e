package lang

// estonian returns what is known of Estonian.
func estonian() Language {
	return Language{
		Code:  "et",
		Marks: "õ",
		Words: "ja on ei et see ta oli kui ka aga mis oma siis või ning mina te teie ma sa tere lugupidamisega " +
			"tänan iga õigus kes seda nii kõik saab olla",
		Folders: Folders{
			Sent:   []string{"saadetud"},
			Drafts: []string{"mustandid"},
			Junk:   []string{"rämpspost"},
			Trash:  []string{"prügikast"},
		},
		Subjects: Subjects{
			Reply: []string{"vast"},
		},
		Dates: Dates{
			Months: "jaanuar veebruar märts aprill mai juuni juuli august september oktoober november " +
				"detsember",
			Weekdays: "pühapäev|pühapäeval|pühapäevani esmaspäev|esmaspäeval|esmaspäevani " +
				"teisipäev|teisipäeval|teisipäevani kolmapäev|kolmapäeval|kolmapäevani " +
				"neljapäev|neljapäeval|neljapäevani reede|reedel|reedeni laupäev|laupäeval|laupäevani",
		},
		Quotes: Quotes{
			Wrote:     []string{"kirjutas", "kirjutas järgmist"},
			Forwarded: []string{"Edastatud kiri", "Edastatud sõnum", "Edasi saadetud kiri"},
			Original:  []string{"Algne sõnum", "Algne kiri", "Algsõnum"},
			Begin:     []string{"Edastatud kirja algus", "Edastatud sõnumi algus"},
		},
		Labels: Labels{
			From:    []string{"Saatja", "Kellelt"},
			To:      []string{"Saaja", "Adressaat", "Kellele"},
			Cc:      []string{"Koopia"},
			Date:    []string{"Kuupäev"},
			Sent:    []string{"Saadetud", "Saatmisaeg"},
			Subject: []string{"Teema", "Pealkiri"},
		},
		Below: Below{
			Device: []string{"Saadetud minu", "Saadetud iPhone"},
		},
		Automatic: Automatic{
			Subject:   []string{"automaatvastus", "automaatne vastus"},
			Away:      []string{"puhkusel"},
			Meanwhile: []string{"naasmisel"},
			Label:     []string{"automaat"},
		},
		Failures: Failures{
			Subject: []string{"kättetoimetamatu"},
		},
	}
}
