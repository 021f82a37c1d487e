package lang

func chineseDates() *UnspacedDates {
	return &UnspacedDates{
		Weekdays: "周日|周天|星期日|星期天|礼拜天|週日|禮拜天 周一|星期一|礼拜一|週一|禮拜一 周二|星期二|礼拜二|週二|禮拜二 " +
			"周三|星期三|礼拜三|週三|禮拜三 周四|星期四|礼拜四|週四|禮拜四 周五|星期五|礼拜五|週五|禮拜五 周六|星期六|礼拜六|週六|禮拜六",
		Days:     "今天|今日 明天|明日 后天|後天",
		Weeks:    "本|这|這|这个|這個 下|下个|下個 下下|下下个|下下個",
		Hours:    "一 二|两|兩 三 四 五 六 七 八 九 十 十一 十二",
		AM:       []string{"早晨"},
		PM:       []string{"中午", "傍晚"},
		HalfPast: []string{"半"},
		To:       []string{"到", "至", "~", "-", "–", "—"},
		Joins:    []string{"的", "，", ","},
		Unsure:   []string{"点", "點"},
		Length:   []string{"间", "間", "长", "長"},
	}
}
