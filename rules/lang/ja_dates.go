package lang

func japaneseDates() *UnspacedDates {
	return &UnspacedDates{
		Weekdays: "日曜日|日曜 月曜日|月曜 火曜日|火曜 水曜日|水曜 木曜日|木曜 金曜日|金曜 土曜日|土曜",
		Days:     "今日|本日 明日|あした 明後日|あさって",
		Weeks:    "今週 来週 再来週",
		AM:       []string{"朝"},
		PM:       []string{"夕方", "夜"},
		HalfPast: []string{"半"},
		To:       []string{"から", "〜", "~", "-", "–"},
		Joins:    []string{"の", "は", "、", ","},
		Length:   []string{"間"},
	}
}
