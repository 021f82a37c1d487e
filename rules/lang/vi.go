package lang

// vietnamese returns what is known of Vietnamese.
func vietnamese() Language {
	return Language{
		Code:  "vi",
		Marks: "ơưđạảấầễệịọộợụừựỹ",
		Words: "và của là có không được cho trong một với các những này đã người tôi bạn anh chị xin cảm ơn kính " +
			"gửi quyền mọi",
		Subjects: Subjects{
			Reply:   []string{"trả lời"},
			Forward: []string{"chuyển tiếp"},
		},
		Dates: Dates{
			Through: []string{"đến hết"},
			Between: []string{"ngày"},
		},
		Quotes: Quotes{
			On:        []string{"Vào", "Vào lúc", "Vào ngày"},
			Wrote:     []string{"đã viết", "viết"},
			Forwarded: []string{"Thư đã chuyển tiếp", "Tin nhắn được chuyển tiếp"},
			Original:  []string{"Thư gốc", "Tin nhắn gốc"},
		},
		Labels: Labels{
			From:    []string{"Từ", "Người gửi"},
			To:      []string{"Đến", "Tới", "Người nhận"},
			Cc:      []string{"Cc"},
			Date:    []string{"Ngày"},
			Sent:    []string{"Đã gửi", "Ngày gửi"},
			Subject: []string{"Chủ đề", "Tiêu đề"},
		},
		Below: Below{
			Device: []string{"Đã gửi từ", "Được gửi từ", "Gửi từ"},
		},
		Automatic: Automatic{
			Subject:   []string{"trả lời tự động", "thư trả lời tự động"},
			Away:      []string{"nghỉ phép"},
			Meanwhile: []string{"khi quay lại"},
		},
		Failures: Failures{
			Subject: []string{"không thể gửi"},
		},
	}
}
