package lang

// indonesian returns what is known of Indonesian.
func indonesian() Language {
	return Language{
		Code: "id",
		Words: "yang dan di ke dari untuk dengan ini itu tidak pada dalam adalah saya anda akan bisa atau juga " +
			"kami kita terima kasih hormat setiap orang berhak bapak ibu yth",
		Subjects: Subjects{
			Reply: []string{"bls"},
		},
		Dates: Dates{
			Months: "januari februari maret april mei juni juli agustus|agu september oktober november " +
				"desember",
			Weekdays: "- senin selasa rabu kamis jumat sabtu",
			Until:    []string{"hingga"},
			Through:  []string{"sampai"},
			Between:  []string{"tanggal"},
		},
		Quotes: Quotes{
			On:        []string{"Pada", "Pada tanggal"},
			Wrote:     []string{"menulis"},
			Forwarded: []string{"Pesan terusan", "Pesan yang diteruskan"},
			Original:  []string{"Pesan Asli"},
		},
		Labels: Labels{
			From:    []string{"Dari"},
			To:      []string{"Kepada", "Untuk"},
			Cc:      []string{"Cc"},
			Date:    []string{"Tanggal"},
			Sent:    []string{"Dikirim", "Terkirim"},
			Subject: []string{"Subjek", "Perihal"},
		},
		Below: Below{
			Device: []string{"Dikirim dari"},
		},
		Automatic: Automatic{
			Subject:   []string{"balasan otomatis", "jawaban otomatis"},
			Away:      []string{"sedang cuti", "di luar kantor"},
			Label:     []string{"otomat"},
			Meanwhile: []string{"setelah kembali"},
		},
		Failures: Failures{
			Subject: []string{"tidak dapat dikirim"},
		},
	}
}
