package lang

// turkish returns what is known of Turkish.
func turkish() Language {
	return Language{
		Code:  "tr",
		Marks: "ğışçöü",
		Words: "ve bir bu da de için ile çok olarak ne daha gibi ama en var olan kadar sonra her ben siz sizin " +
			"bana size mi mı olduğu değil ya o ki veya hakkı herkes sayın merhaba saygılarımla teşekkür ederim " +
			"iyi",
		Folders: Folders{
			Sent:    []string{"gönderilmiş öğeler", "gönderilmiş", "gönderilenler"},
			Drafts:  []string{"taslaklar"},
			Junk:    []string{"önemsiz", "önemsiz e-posta"},
			Trash:   []string{"çöp kutusu", "silinmiş öğeler"},
			Archive: []string{"arşiv"},
		},
		Subjects: Subjects{
			Reply:   []string{"YNT", "Cvp", "yvt"},
			Forward: []string{"İLT"},
		},
		Dates: Dates{
			Months: "ocak|oca şubat|şub mart nisan|nis mayıs|may haziran|haz temmuz|tem ağustos|ağu eylül|eyl " +
				"ekim|eki kasım|kas aralık|ara",
			Weekdays: "pazar pazartesi salı çarşamba perşembe cuma cumartesi",
			AM:       []string{"öö"},
			PM:       []string{"ös"},
		},
		Quotes: Quotes{
			On:    []string{"Tarih"},
			Wrote: []string{"yazdı", "şunu yazdı", "şunları yazdı", "şöyle yazdı"},
			Forwarded: []string{
				"Yönlendirilen ileti", "İletilen Mesaj", "İletilen ileti", "Yönlendirilmiş ileti",
				"Yönlendirilen Mesaj", "İletilmiş Mesaj",
			},
			Original: []string{
				"Özgün İleti", "Orijinal İleti", "Orijinal Mesaj", "Asıl İleti", "Özgün Mesaj",
			},
			Begin: []string{
				"İleti başlangıcı", "Yönlendirilen iletinin başlangıcı", "İletilmiş iletinin başlangıcı",
				"Başlangıç: iletilen ileti",
			},
		},
		Labels: Labels{
			From:    []string{"Kimden", "Gönderen"},
			To:      []string{"Kime", "Alıcı"},
			Cc:      []string{"Bilgi", "Cc"},
			Bcc:     []string{"Gizli"},
			Date:    []string{"Tarih"},
			Sent:    []string{"Gönderildi", "Gönderme Tarihi", "Gönderilme Tarihi"},
			Subject: []string{"Konu"},
		},
		Below: Below{
			Device: []string{"… gönderildi", "… ile gönderilmiştir", "Gönderen:"},
		},
		Automatic: Automatic{
			Machine: []string{"otomatik olarak gönderilmiştir"},
			Subject: []string{"otomatik yanıt"},
			Return:  []string{"döneceğim", "dönüş"},
			Away:    []string{"izindeyim", "ofis dışında"},
			Left: []string{
				"artık çalışmıyor", "şirketimizde çalışmamaktadır", "görevinden ayrıl",
			},
			LastDay:   []string{"son iş günümdü"},
			Label:     []string{"otomat"},
			Meanwhile: []string{"döndüğümde"},
		},
		Failures: Failures{
			Held:    []string{"karantina"},
			Subject: []string{"teslim edileme"},
		},
	}
}
