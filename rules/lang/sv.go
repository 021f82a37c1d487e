package lang

// swedish is what is known of Swedish.
func swedish() Language {
	return Language{
		Code: "sv",
		Subjects: Subjects{
			Reply:   []string{"SV", "Svar"},
			Forward: []string{"VB", "VS", "vidarebefordrat"},
			Warning: []string{"extern"},
		},
		Dates: Dates{
			Months:     "januari februari mars april maj juni juli augusti september oktober november december",
			Weekdays:   "söndag måndag tisdag onsdag torsdag fredag lördag",
			AM:         []string{"fm", "f.m."},
			PM:         []string{"em", "e.m."},
			Until:      []string{"till"},
			Through:    []string{"tom"},
			Back:       []string{"tillbaka"},
			BackBehind: []string{"tillbaka"},
			Between:    []string{"på", "kontoret"},
		},
		Quotes: Quotes{
			On:    []string{"Den", "På"},
			Wrote: []string{"skrev", "skrev följande", "har skrivit"},
			Forwarded: []string{
				"Vidarebefordrat meddelande", "Vidarebefordrat mejl", "Vidarebefordrat brev", "Vidarebefordrad e-post",
			},
			Original: []string{
				"Ursprungligt meddelande", "Originalmeddelande", "Originalmeddelandet",
			},
			Begin: []string{
				"Vidarebefordrat mejl", "Vidarebefordrat brev", "Vidarebefordrat meddelande",
				"Börja vidarebefordrat meddelande",
			},
		},
		Labels: Labels{
			From:    []string{"Från", "Avsändare"},
			To:      []string{"Till"},
			Cc:      []string{"Kopia", "Kopia till"},
			Bcc:     []string{"Hemlig kopia"},
			ReplyTo: []string{"Svara till", "Svar till"},
			Date:    []string{"Datum"},
			Sent:    []string{"Skickat", "Skickades"},
			Subject: []string{"Ämne", "Rubrik"},
		},
		Below: Below{
			Device: []string{
				"Skickat från", "Skickades från", "Skickat med", "Sänt från", "Hämta Outlook för", "Skaffa Outlook för",
			},
		},
		Failures: Failures{
			Subject:     []string{"kunde inte levereras"},
			Text:        []string{"kunde inte levereras"},
			LateSubject: []string{"försen", "fördröj"},
		},
		Automatic: Automatic{
			Subject:     []string{"autosvar", "automatiskt svar", "frånvaro:", "frånvaromeddelande"},
			Machine:     []string{"detta är ett automatiskt svar"},
			Away:        []string{"inte på kontoret", "semester"},
			Left:        []string{"har slutat", "arbetar inte längre"},
			Unmonitored: []string{"övervakas inte"},
			Meanwhile:   []string{"brådskande"},
			Unsubscribe: []string{"avregistrera"},
		},
	}
}
