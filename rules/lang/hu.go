package lang

// hungarian returns what is known of Hungarian.
func hungarian() Language {
	return Language{
		Code:  "hu",
		Marks: "őű",
		Words: "a az és hogy nem is egy ez volt meg de csak mint ha már el van lehet kell én ön önnek önt vagy " +
			"minden azt még ki fel tisztelt köszönöm üdvözlettel nagyon joga kedves szeretnék szeretném ezt jó " +
			"napot",
		Folders: Folders{
			Sent:    []string{"elküldött", "elküldött elemek"},
			Drafts:  []string{"piszkozatok"},
			Junk:    []string{"levélszemét"},
			Trash:   []string{"lomtár", "törölt elemek"},
			Archive: []string{"archívum"},
		},
		Subjects: Subjects{
			Reply:   []string{"VÁ"},
			Forward: []string{"TOV", "Továbbítva", "FW", "továbbítás"},
		},
		Dates: Dates{
			Months: "január február március április május június július augusztus szeptember október november " +
				"december",
			Weekdays: "vasárnap hétfő|hétfőn|hétfőig kedd|kedden|keddig szerda|szerdán|szerdáig " +
				"csütörtök|csütörtökön|csütörtökig péntek|pénteken|péntekig szombat|szombaton|szombatig",
			AM:            []string{"de."},
			PM:            []string{"du."},
			ThroughBehind: []string{"-ig"},
		},
		Quotes: Quotes{
			On:        []string{"Ekkor"},
			Wrote:     []string{"írta", "ezt írta", "a következőt írta", "írja"},
			Forwarded: []string{"Továbbított üzenet", "Továbbított levél", "Továbbított e-mail"},
			Original:  []string{"Eredeti üzenet", "Eredeti levél"},
			Begin:     []string{"Továbbított levél kezdete", "Továbbított üzenet kezdete"},
		},
		Labels: Labels{
			From:    []string{"Feladó", "Küldő", "Tól"},
			To:      []string{"Címzett", "Címzettek"},
			Cc:      []string{"Másolat", "Másolatot kap"},
			Bcc:     []string{"Titkos másolat"},
			ReplyTo: []string{"Válaszcím"},
			Date:    []string{"Dátum"},
			Sent:    []string{"Elküldve", "Küldve", "Küldés ideje"},
			Subject: []string{"Tárgy"},
		},
		Below: Below{
			Device: []string{
				"Elküldve a", "Elküldve az", "… küldve", "… küldték", "Az Outlook beszerzése",
			},
		},
		Automatic: Automatic{
			Machine:     []string{"automatikusan küldött"},
			Subject:     []string{"automatikus válasz"},
			AwaySubject: []string{"házon kívül"},
			Return:      []string{"vissza"},
			Away:        []string{"szabadságon", "házon kívül"},
			Left: []string{
				"már nem dolgozik", "már nem dolgozom", "nem dolgozom már",
			},
			LastDay:   []string{"volt az utolsó munkanapom"},
			Label:     []string{"automat"},
			Meanwhile: []string{"visszatérésem után"},
		},
		Failures: Failures{
			Held:    []string{"karantén"},
			Subject: []string{"kézbesíthetetlen"},
		},
	}
}
