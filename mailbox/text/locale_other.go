package text

// otherLocales are languages of which little more is known than how Outlook labels what it
// forwards.
func otherLocales() []locale {
	return []locale{
		{
			code: "lv", wrote: []string{"rakstīja"}, from: []string{"No", "Sūtītājs"}, to: []string{"Kam"}, cc: []string{"Kopija"},
			date: []string{"Datums"}, sent: []string{"Nosūtīts", "Nosūtīšanas datums"}, subject: []string{"Tēma", "Temats"},
			forwarded: []string{"Pārsūtīts ziņojums", "Pārsūtīta ziņa"}, original: []string{"Sākotnējais ziņojums", "Oriģinālais ziņojums"},
		},
		{
			code: "lt", wrote: []string{"rašė", "parašė"}, from: []string{"Nuo", "Siuntėjas"}, to: []string{"Kam", "Iki", "Gavėjas"}, cc: []string{"Kopija"},
			date: []string{"Data"}, sent: []string{"Išsiųsta", "Siuntimo data"}, subject: []string{"Tema"},
			forwarded: []string{"Persiųstas laiškas", "Persiųstas pranešimas"}, original: []string{"Pradinis pranešimas", "Originalus laiškas"},
		},
		{
			code: "is", wrote: []string{"skrifaði"}, from: []string{"Frá", "Sendandi"}, to: []string{"Til", "Viðtakandi"}, cc: []string{"Afrit"},
			date: []string{"Dagsetning"}, sent: []string{"Sent"}, subject: []string{"Efni"},
			forwarded: []string{"Áframsent skeyti", "Framsend skilaboð"}, original: []string{"Upphaflegt skeyti", "Upprunaleg skilaboð"},
		},
		{
			code: "sq", wrote: []string{"shkroi"}, from: []string{"Nga"}, to: []string{"Për", "Te"}, cc: []string{"Kopje"},
			date: []string{"Data"}, sent: []string{"Dërguar"}, subject: []string{"Subjekti", "Tema"},
		},
		{
			code: "eu", wrote: []string{"idatzi du"}, from: []string{"Nork", "Igorlea", "Bidaltzailea"}, to: []string{"Nori", "Hartzailea"},
			date: []string{"Data"}, sent: []string{"Bidalia", "Bidaltze-data"}, subject: []string{"Gaia"},
		},
		{
			code: "th", wrote: []string{"เขียนว่า", "ได้เขียน"}, from: []string{"จาก"}, to: []string{"ถึง"}, cc: []string{"สำเนา", "สำเนาถึง"},
			date: []string{"วันที่"}, sent: []string{"ส่ง", "ส่งเมื่อ"}, subject: []string{"เรื่อง", "ชื่อเรื่อง", "หัวเรื่อง"},
		},
		{
			code: "ms", wrote: []string{"menulis"}, from: []string{"Daripada"}, to: []string{"Kepada"}, cc: []string{"Salinan"},
			date: []string{"Tarikh"}, sent: []string{"Dihantar"}, subject: []string{"Subjek"},
		},
		{
			code: "fa", wrote: []string{"نوشت"}, from: []string{"از", "فرستنده"}, to: []string{"به", "گیرنده"}, cc: []string{"رونوشت"},
			date: []string{"تاریخ"}, sent: []string{"ارسال شده", "ارسال\u200cشده", "فرستاده شده"}, subject: []string{"موضوع"},
		},
		{
			code: "hi", wrote: []string{"ने लिखा"}, from: []string{"प्रेषक", "से"}, to: []string{"प्रति", "को"}, cc: []string{"प्रतिलिपि"},
			date: []string{"दिनांक", "तारीख"}, sent: []string{"भेजा गया"}, subject: []string{"विषय"},
		},
		{
			code: "kk", wrote: []string{"жазды"}, from: []string{"Кімнен"}, to: []string{"Кімге"}, cc: []string{"Көшірме"},
			date: []string{"Күні"}, sent: []string{"Жіберілді", "Жіберілген күні"}, subject: []string{"Тақырыбы", "Тақырып"},
		},
	}
}
