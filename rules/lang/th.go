package lang

// thai returns what is known of Thai.
func thai() Language {
	return Language{
		Code: "th",
		Dates: Dates{
			Months: "มกราคม กุมภาพันธ์ มีนาคม เมษายน พฤษภาคม มิถุนายน กรกฎาคม สิงหาคม กันยายน ตุลาคม " +
				"พฤศจิกายน ธันวาคม",
			Through: []string{"ถึง", "ถึงวันที่"},
			Back:    []string{"กลับมาทำงาน", "กลับมาทำงานวันที่"},
			Between: []string{"วันที่"},
			Eras:    []Era{{Name: "พ.ศ.", Before: -543, Unnamed: true}, {Name: "ค.ศ."}},
		},
		Quotes: Quotes{
			Wrote: []string{"เขียนว่า", "ได้เขียน"},
		},
		Labels: Labels{
			From:    []string{"จาก"},
			To:      []string{"ถึง"},
			Cc:      []string{"สำเนา", "สำเนาถึง"},
			Date:    []string{"วันที่"},
			Sent:    []string{"ส่ง", "ส่งเมื่อ"},
			Subject: []string{"เรื่อง", "ชื่อเรื่อง", "หัวเรื่อง"},
		},
		Automatic: Automatic{
			Subject:   []string{"ตอบกลับอัตโนมัติ", "การตอบกลับอัตโนมัติ"},
			Away:      []string{"ลาพักร้อน", "ไม่อยู่ที่สำนักงาน"},
			Meanwhile: []string{"เมื่อกลับมา"},
		},
	}
}
