package lang

// danish is what is known of Danish.
func danish() Language {
	return Language{
		Code: "da",
		Subjects: Subjects{
			Reply:   []string{"SV", "svar"},
			Forward: []string{"VS", "VB", "videresend"},
		},
		Dates: Dates{
			Months:   "januar februar marts april maj juni juli august september oktober november december",
			Weekdays: "søndag mandag tirsdag onsdag torsdag fredag lørdag",
			Until:    []string{"til"},
			Back:     []string{"tilbage"},
			Between:  []string{"på", "kontoret"},
		},
		Quotes: Quotes{
			On:    []string{"Den", "D."},
			Wrote: []string{"skrev", "skrev følgende"},
			Forwarded: []string{
				"Videresendt meddelelse", "Videresendt besked", "Videresendt e-mail", "Videresendt mail",
			},
			Original: []string{
				"Oprindelig meddelelse", "Original meddelelse", "Oprindelig besked", "Oprindelig mail",
			},
			Begin: []string{
				"Start på videresendt besked", "Start på videresendt meddelelse", "Videresendt besked",
			},
		},
		Labels: Labels{
			From:    []string{"Fra", "Afsender"},
			To:      []string{"Til"},
			Cc:      []string{"Cc", "Kopi"},
			Bcc:     []string{"Bcc"},
			ReplyTo: []string{"Svar til"},
			Date:    []string{"Dato"},
			Sent:    []string{"Sendt"},
			Subject: []string{"Emne"},
		},
		Below: Below{
			Device: []string{"Sendt fra", "Sendt med", "Hent Outlook til", "Få Outlook til"},
		},
		Failures: Failures{
			LateSubject: []string{"forsinke"},
		},
		Automatic: Automatic{
			Subject: []string{"automatisk svar"},
			Away:    []string{"på ferie"},
		},
	}
}
