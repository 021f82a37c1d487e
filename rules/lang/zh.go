package lang

// chinese is what is known of Chinese.
func chinese() Language {
	return Language{
		Code: "zh",
		Subjects: Subjects{
			Reply:   []string{"回复", "答复", "回覆", "回復", "回信"},
			Forward: []string{"转发", "轉寄", "转寄", "轉發"},
		},
		Dates: Dates{
			Months:     "1月|一月 2月|二月 3月|三月 4月|四月 5月|五月 6月|六月 7月|七月 8月|八月 9月|九月 10月|十月 11月|十一月 12月|十二月",
			AM:         []string{"上午", "早上", "凌晨"},
			PM:         []string{"下午", "晚上"},
			Until:      []string{"至", "到"},
			BackBehind: []string{"返回", "回来"},
		},
		Quotes: Quotes{
			On:    []string{"在", "於", "于"},
			Wrote: []string{"写道", "寫道", "写到", "撰寫", "来信"},
			Forwarded: []string{
				"转发的邮件", "转发邮件", "转发的消息", "已转发的邮件", "转发邮件信息", "转发信息", "轉寄的郵件", "轉寄郵件", "轉寄的訊息", "轉寄訊息", "轉寄信件", "转寄邮件",
			},
			Original: []string{
				"原始邮件", "邮件原件", "原邮件", "原始郵件", "原始訊息", "原信", "原始信件", "回复的原邮件", "回复的原始邮件",
			},
			Begin: []string{
				"开始转发的邮件", "以下是转发的邮件", "转发的邮件", "開始轉寄郵件", "開始轉寄的郵件", "轉寄的郵件", "下面是被转发的邮件",
			},
		},
		Labels: Labels{
			From:    []string{"发件人", "寄件者", "寄件人", "發件人", "发送人", "发自"},
			To:      []string{"收件人", "收件者", "至"},
			Cc:      []string{"抄送", "副本", "抄送人"},
			Bcc:     []string{"密送", "密件副本"},
			ReplyTo: []string{"回复", "答复", "回覆給"},
			Date:    []string{"日期", "时间", "時間"},
			Sent:    []string{"发送时间", "发送日期", "已发送", "寄件日期", "寄送時間", "傳送時間", "傳送日期"},
			Subject: []string{"主题", "主旨", "主題", "标题", "標題"},
		},
		Below: Below{
			Device: []string{
				"发自我的", "发自", "从我的 … 发送", "來自我的", "從我的 … 傳送", "從我的 … 寄出", "寄自我的", "來自我的 … 寄出", "发送自", "傳送自", "获取", "取得",
			},
			Phones: []string{"手机", "手機"},
		},
		Failures: Failures{
			Subject:     []string{"退信", "未送达"},
			Text:        []string{"无法投递"},
			LateSubject: []string{"延迟"},
		},
		Receipts: Receipts{
			ReadSubject: []string{"已读:"},
			ReadText:    []string{"的邮件"},
		},
		Automatic: Automatic{
			Subject:     []string{"自动回复", "自動回覆", "自动答复", "自動答覆"},
			Machine:     []string{"这是一封自动回复"},
			Away:        []string{"休假"},
			Left:        []string{"已离职"},
			Unmonitored: []string{"无人查看"},
			Instead:     []string{"请联系"},
			Meanwhile:   []string{"紧急"},
			Unsubscribe: []string{"退订"},
		},
	}
}
