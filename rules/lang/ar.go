package lang

// arabic returns what is known of Arabic.
func arabic() Language {
	return Language{
		Code: "ar",
		Folders: Folders{
			Sent:   []string{"العناصر المرسلة", "المرسلة"},
			Drafts: []string{"المسودات"},
			Junk:   []string{"البريد غير الهام"},
		},
		Subjects: Subjects{
			Reply: []string{"رد", "الرد"},
		},
		Dates: Dates{
			Months: "يناير فبراير|شباط مارس|آذار أبريل|إبريل|نيسان مايو|أيار يونيو|حزيران يوليو|تموز أغسطس|آب " +
				"سبتمبر|أيلول أكتوبر نوفمبر ديسمبر",
			Until:   []string{"حتى"},
			Back:    []string{"سأعود"},
			Between: []string{"يوم"},
			Range:   []string{"إلى"},
			AM:      []string{"ص"},
			PM:      []string{"م"},
		},
		Names: Names{
			Particles: []string{"bin", "ibn", "al", "el"},
		},
		Quotes: Quotes{
			On:        []string{"في", "بتاريخ"},
			Wrote:     []string{"كتب", "كتبت", "تمت كتابة ما يلي بواسطة"},
			Forwarded: []string{"رسالة مُعاد توجيهها", "رسالة معاد توجيهها"},
			Original:  []string{"الرسالة الأصلية", "رسالة أصلية"},
		},
		Labels: Labels{
			From:    []string{"من"},
			To:      []string{"إلى"},
			Cc:      []string{"نسخة", "نسخة إلى"},
			Date:    []string{"التاريخ", "تاريخ"},
			Sent:    []string{"تم الإرسال", "أُرسلت", "المرسل في"},
			Subject: []string{"الموضوع"},
		},
		Below: Below{
			Device: []string{"أُرسلت من", "مرسل من", "تم الإرسال من"},
		},
		Automatic: Automatic{
			Subject:   []string{"رد تلقائي"},
			Away:      []string{"خارج المكتب", "في إجازة"},
			Meanwhile: []string{"عند عودتي"},
			Label:     []string{"تلقائي"},
		},
		Failures: Failures{
			Subject: []string{"غير قابل للتسليم"},
		},
	}
}
