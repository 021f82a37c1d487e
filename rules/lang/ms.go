package lang

// malay returns what is known of Malay.
func malay() Language {
	return Language{
		Code: "ms",
		Words: "yang dan di ke dari untuk dengan ini itu tidak pada dalam ialah saya anda akan boleh atau juga " +
			"kami kita terima kasih setiap orang berhak encik puan",
		Dates: Dates{
			Months: "januari februari mac april mei jun julai ogos september oktober november disember",
		},
		Quotes: Quotes{
			Wrote: []string{"menulis"},
		},
		Labels: Labels{
			From:    []string{"Daripada"},
			To:      []string{"Kepada"},
			Cc:      []string{"Salinan"},
			Date:    []string{"Tarikh"},
			Sent:    []string{"Dihantar"},
			Subject: []string{"Subjek"},
		},
		Automatic: Automatic{
			Subject: []string{"balasan automatik", "jawapan automatik"},
			Label:   []string{"automat"},
		},
	}
}
