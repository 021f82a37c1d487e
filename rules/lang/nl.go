package lang

// dutch is what is known of Dutch.
func dutch() Language {
	return Language{
		Code: "nl",
		Subjects: Subjects{
			Reply:   []string{"Antw", "Betr"},
			Forward: []string{"Doorst", "Doorg"},
			Warning: []string{"extern"},
		},
		Dates: Dates{
			Months: "januari februari maart|mrt april mei juni juli augustus september oktober|okt november " +
				"december",
			Weekdays:   "zondag maandag dinsdag woensdag donderdag vrijdag zaterdag",
			Until:      []string{"tot"},
			Through:    []string{"tm"},
			Back:       []string{"terug"},
			BackBehind: []string{"terug", "weer"},
			Between:    []string{"op", "en", "met", "kantoor"},
		},
		Names: Names{
			Particles: []string{"van", "der", "den", "de", "ter"},
		},
		Quotes: Quotes{
			On: []string{"Op"},
			Wrote: []string{
				"schreef", "heeft geschreven", "geschreven", "schreef het volgende", "het volgende geschreven",
			},
			Forwarded: []string{
				"Doorgestuurd bericht", "Doorgestuurde bericht", "Doorgezonden bericht",
			},
			Original: []string{
				"Oorspronkelijk bericht", "Origineel bericht", "Oorspronkelijke bericht",
			},
			Begin: []string{"Begin doorgestuurd bericht", "Begin van doorgestuurd bericht"},
			Below: []string{
				"antwoorden hieronder", "zie mijn antwoorden", "antwoorden in het rood",
			},
		},
		Labels: Labels{
			From:    []string{"Van", "Afzender"},
			To:      []string{"Aan", "Naar"},
			Cc:      []string{"CC", "Kopie"},
			Bcc:     []string{"Bcc"},
			ReplyTo: []string{"Antwoord aan", "Beantwoorden"},
			Date:    []string{"Datum"},
			Sent:    []string{"Verzonden", "Verstuurd"},
			Subject: []string{"Onderwerp"},
		},
		Below: Below{
			Device: []string{
				"Verzonden vanaf", "Verzonden met", "Verzonden van", "Verstuurd vanaf", "Verstuurd met",
				"Verstuurd van", "Outlook voor … downloaden", "Outlook downloaden voor", "Download Outlook voor",
			},
			Excuse: []string{"excuses", "excuseer"},
		},
		Failures: Failures{
			Subject:     []string{"onbestelbaar"},
			Text:        []string{"kon niet worden bezorgd"},
			LateSubject: []string{"vertraagd"},
		},
		Receipts: Receipts{
			ReadSubject: []string{"gelezen:"},
			ReadText:    []string{"uw bericht"},
		},
		Automatic: Automatic{
			Subject:     []string{"automatisch antwoord", "afwezig:", "afwezigheids"},
			Machine:     []string{"dit is een automatisch"},
			Away:        []string{"afwezig", "met vakantie"},
			Left:        []string{"niet meer werkzaam", "werkt niet meer"},
			Unmonitored: []string{"niet gelezen"},
			Meanwhile:   []string{"voor dringende"},
			Received:    []string{"bericht ontvangen"},
			Unsubscribe: []string{"uitschrijven"},
		},
	}
}
