package lang

// norwegian is what is known of Norwegian.
func norwegian() Language {
	return Language{
		Code: "no",
		Subjects: Subjects{
			Reply:   []string{"SV", "svar"},
			Forward: []string{"VS", "videresend"},
		},
		Dates: Dates{
			Months:   "januar februar mars april mai juni juli august september oktober november desember",
			Weekdays: "søndag mandag tirsdag onsdag torsdag fredag lørdag",
			Until:    []string{"til"},
			Back:     []string{"tilbake"},
			Between:  []string{"på", "kontoret"},
		},
		Quotes: Quotes{
			On:        []string{"Den", "På"},
			Wrote:     []string{"skrev", "skrev følgende"},
			Forwarded: []string{"Videresendt melding", "Videresendt e-post", "Videresendt epost"},
			Original:  []string{"Opprinnelig melding", "Original melding", "Opprinnelig e-post"},
			Begin: []string{
				"Videresendt melding", "Start på videresendt melding", "Begynnelse på videresendt melding",
			},
		},
		Labels: Labels{
			From:    []string{"Fra", "Avsender"},
			To:      []string{"Til"},
			Cc:      []string{"Kopi", "Kopi til"},
			Bcc:     []string{"Blindkopi"},
			ReplyTo: []string{"Svar til"},
			Date:    []string{"Dato"},
			Sent:    []string{"Sendt"},
			Subject: []string{"Emne"},
		},
		Below: Below{
			Device: []string{
				"Sendt fra", "Sendt med", "Skaff deg Outlook for", "Få Outlook for", "Last ned Outlook for",
			},
		},
		Automatic: Automatic{
			Subject: []string{"automatisk svar"},
		},
	}
}
