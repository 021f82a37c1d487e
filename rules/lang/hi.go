package lang

// hindi returns what is known of Hindi.
func hindi() Language {
	return Language{
		Code: "hi",
		Dates: Dates{
			Months: "जनवरी फ़रवरी|फरवरी मार्च अप्रैल मई जून जुलाई अगस्त सितंबर|सितम्बर अक्टूबर|अक्तूबर " +
				"नवंबर|नवम्बर दिसंबर|दिसम्बर",
		},
		Quotes: Quotes{
			Wrote: []string{"ने लिखा"},
		},
		Labels: Labels{
			From:    []string{"प्रेषक", "से"},
			To:      []string{"प्रति", "को"},
			Cc:      []string{"प्रतिलिपि"},
			Date:    []string{"दिनांक", "तारीख"},
			Sent:    []string{"भेजा गया"},
			Subject: []string{"विषय"},
		},
		Automatic: Automatic{
			Subject: []string{"स्वचालित उत्तर"},
			Label:   []string{"स्वचालित"},
		},
	}
}
