package lang

// icelandic returns what is known of Icelandic.
func icelandic() Language {
	return Language{
		Code:  "is",
		Marks: "ðþ",
		Words: "og að er í á sem til við það um en af með ekki fyrir hann var ég þú þér mig mér sér eða frá þess " +
			"rétt kæri kæra sæll sæl kveðju takk maður hver",
		Dates: Dates{
			Months: "janúar febrúar mars apríl maí júní júlí ágúst september október nóvember desember",
			Weekdays: "sunnudagur|sunnudags mánudagur|mánudags þriðjudagur|þriðjudags miðvikudagur|miðvikudags " +
				"fimmtudagur|fimmtudags föstudagur|föstudags laugardagur|laugardags",
			Through: []string{"til og með"},
			Back:    []string{"aftur"},
			Between: []string{"starfa", "vinnu"},
		},
		Quotes: Quotes{
			Wrote:     []string{"skrifaði"},
			Forwarded: []string{"Áframsent skeyti", "Framsend skilaboð"},
			Original:  []string{"Upphaflegt skeyti", "Upprunaleg skilaboð"},
		},
		Labels: Labels{
			From:    []string{"Frá", "Sendandi"},
			To:      []string{"Til", "Viðtakandi"},
			Cc:      []string{"Afrit"},
			Date:    []string{"Dagsetning"},
			Sent:    []string{"Sent"},
			Subject: []string{"Efni"},
		},
		Automatic: Automatic{
			Subject:   []string{"sjálfvirkt svar"},
			Away:      []string{"í fríi", "í rannsóknarleyfi", "í fæðingarorlofi"},
			Meanwhile: []string{"þegar ég kem aftur"},
			Label:     []string{"sjálfvirk"},
		},
	}
}
