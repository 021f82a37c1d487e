package lang

// persian returns what is known of Persian.
func persian() Language {
	return Language{
		Code: "fa",
		Quotes: Quotes{
			Wrote: []string{"نوشت"},
		},
		Labels: Labels{
			From:    []string{"از", "فرستنده"},
			To:      []string{"به", "گیرنده"},
			Cc:      []string{"رونوشت"},
			Date:    []string{"تاریخ"},
			Sent:    []string{"ارسال شده", "ارسال\u200cشده", "فرستاده شده"},
			Subject: []string{"موضوع"},
		},
		Automatic: Automatic{
			Subject: []string{"پاسخ خودکار"},
			Label:   []string{"خودکار"},
		},
	}
}
