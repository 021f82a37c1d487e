package lang

// basque returns what is known of Basque.
func basque() Language {
	return Language{
		Code: "eu",
		Words: "eta da ez bat du dira zen izan baina hau hori ere egin nahi dut zure nire agur eskerrik asko egun " +
			"on eskubidea",
		Dates: Dates{
			Months: "urtarrila|urtarrilaren otsaila|otsailaren martxoa|martxoaren apirila|apirilaren " +
				"maiatza|maiatzaren ekaina|ekainaren uztaila|uztailaren abuztua|abuztuaren " +
				"iraila|irailaren urria|urriaren azaroa|azaroaren abendua|abenduaren",
			Weekdays: "igandea astelehena asteartea asteazkena osteguna ostirala larunbata",
		},
		Quotes: Quotes{
			Wrote: []string{"idatzi du"},
		},
		Labels: Labels{
			From:    []string{"Nork", "Igorlea", "Bidaltzailea"},
			To:      []string{"Nori", "Hartzailea"},
			Date:    []string{"Data"},
			Sent:    []string{"Bidalia", "Bidaltze-data"},
			Subject: []string{"Gaia"},
		},
		Automatic: Automatic{
			Subject: []string{"erantzun automatikoa"},
		},
	}
}
