package lang

import "strings"

// chinese returns what is known of Chinese.
func chinese() Language {
	return Language{
		Code:    Chinese,
		Letters: []Letters{chineseLetters(), traditionalChineseLetters()},
		Folders: Folders{
			Sent:    []string{"已发送", "已发送邮件", "已傳送", "寄件備份"},
			Drafts:  []string{"草稿", "草稿箱"},
			Junk:    []string{"垃圾邮件", "垃圾郵件"},
			Trash:   []string{"已删除", "已删除邮件", "垃圾桶", "刪除的郵件"},
			Archive: []string{"归档", "存档", "封存"},
		},
		Notes: Notes{Thanks: []string{"谢谢"}, Yes: []string{"是"}, No: []string{"不是"}},
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
			Figures: Figures{
				Year: []string{"年"}, Month: []string{"月"}, Day: []string{"日", "号"},
				Hour: []string{"时", "時", "点", "點"}, Minute: []string{"分"},
			},
			Eras: []Era{{Name: "民國", Before: 1911}, {Name: "民国", Before: 1911}},
		},
		Unspaced: chineseDates(),
		Quotes: Quotes{
			Translated: []string{"翻译", "翻譯"},
			On:         []string{"在", "於", "于"},
			Wrote:      []string{"写道", "寫道", "写到", "撰寫", "来信"},
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
			Minutes: []string{
				"会议纪要", "待办事项", "建议的操作", "ai 摘要", "ai摘要",
			},
			Device: []string{
				"发自我的", "发自", "从我的 … 发送", "來自我的", "從我的 … 傳送", "從我的 … 寄出", "寄自我的", "來自我的 … 寄出", "发送自", "傳送自", "获取", "取得",
			},
			Phones:     []string{"手机", "手機"},
			Outside:    []string{"外部", "組織外"},
			Care:       []string{"请勿点击", "請勿點擊", "勿打开", "勿打開", "不要点击", "不要點擊"},
			Disclaimer: []string{"保密", "机密", "機密", "误收", "誤收", "收件人", "删除", "刪除"},
			Card:       []string{"下", "地址", "电话", "電話", "号码"},
		},
		Failures: Failures{
			Moderated:   []string{"等待审核", "版主审核", "主持人审核", "等待審核"},
			Delivered:   []string{"邮件已送达", "郵件已送達"},
			Subject:     []string{"退信", "未送达", "未传递", "未能送達"},
			Text:        []string{"无法投递"},
			LateSubject: []string{"延迟"},
			Held:        []string{"隔离", "隔離"},
			Rejected:    []string{"拒收", "拒绝"},
			Retry:       []string{"继续尝试"},
			NotYet:      []string{"尚未", "暂时", "延迟"},
		},
		Receipts: Receipts{
			ReadSubject: []string{"已读:"},
			ReadText:    []string{"的邮件"},
		},
		Automatic: Automatic{
			Moved:     []string{"邮箱已更改", "新邮箱", "新的邮箱", "新的電子郵件"},
			Digest:    []string{"摘要"},
			Challenge: []string{"邮件被保留", "郵件被保留", "确认您是真人", "確認您是真人", "不是机器人", "不是機器人"},
			Carried: []string{
				"新消息", "新訊息", "私信", "提到了你", "回复了", "回覆了", "通知",
			},
			Voice:   []string{"语音留言", "語音留言", "语音信箱"},
			Subject: []string{"自动回复", "自動回覆", "自动答复", "自動答覆"},
			Machine: []string{"自动发送", "这是一封自动回复"},
			Away:    []string{"休假", "产假", "產假"},
			Left: []string{
				"已离职", "已離職", "不再任职",
			},
			LastDay:     []string{"是我的最后一个工作日"},
			Unmonitored: []string{"无人查看"},
			Instead:     []string{"请联系"},
			Meanwhile:   []string{"紧急"},
			Unsubscribe: []string{"退订"},
			Return:      []string{"回来", "返回"},
			Label:       []string{"自动"},
			Partly:      []string{"周末", "週末", "全职", "全職", "下班"},
			Closed:      []string{"不再使用"},
		},
		Refusals: Refusals{
			Anybody: []string{"不要给任何人", "别给任何人", "不要給任何人", "别给谁"},
			Ends: []string{
				"找到工作", "拿到offer", "受够了", "休息一下", "不想再",
			},
			Others: []string{
				"其他人", "其余的人", "所有人",
			},
			Stop: []string{
				"停", "停止", "停下", "取消", "取消发送", "不要发", "不要发送", "别发", "别发了", "不用发", "不用发了", "不用了", "不必了", "不要跟进",
				"别跟进", "不用跟进", "不要催", "别催", "不需要", "不需要了", "不再需要", "算了", "不要發", "不要發送", "別發", "不用跟進", "停止跟進",
			},
			May: []string{
				"不要", "别", "別", "不用", "不必", "不需要", "不再", "先别", "先不", "停", "取消", "算了", "等一下", "等等",
			},
		},
		Answers: chineseAnswers(),
		Together: Together{
			We: []string{"我们"},
			I:  []string{"我"},
		},
	}
}

// chineseLetters returns how letters are written in Chinese, in simplified characters. What is looked for in mails is in
// both scripts.
func chineseLetters() Letters {
	return Letters{
		Tag: Chinese, Called: "Chinese", DraftOnly: true,
		Own: strings.Split("们这说请谢时间问题会过对学习业务处离职邮码机点钟现实欢随虽边吗谁仅约见进远运达连迟选读变认识记许论"+
			"讯询试语误课调负责贵费资较轻办农医销录错钱长门闭双项顺须预头频顾饭馆马传儿两决动劳区协员单国团报场坏够写审将导师带"+
			"从爱虑怀户换择条荣权岁历满烦获产毕异笔节简签结络统线紧编总继续义声举补规视亲觉计订讨设评详诚谅议护买卖赏赶转载适释"+
			"静养关开发给经还让应该帮难绝辞扰联访谈听电话乐愿当为", ""),
		Concerns:      []string{"事由"},
		GreetFormal:   []string{"尊敬的", "敬爱的", "敬愛的", "尊敬", "敬启者", "敬啟者"},
		GreetAny:      []string{"您好", "亲爱的", "親愛的"},
		GreetFamiliar: []string{"你好", "嗨", "哈喽", "哈囉", "嘿", "哈罗", "哈喽哈喽", "嗨嗨"},
		GreetOnce:     []string{"早上好", "下午好", "晚上好", "新年好", "新年快乐", "春节快乐", "节日快乐", "上午好", "中秋快乐", "早安", "午安", "晚安", "新年快樂", "春節快樂", "佳節快樂", "中午好", "端午安康", "元旦快乐", "元旦快樂", "周末愉快", "週末愉快", "元宵节快乐", "元宵節快樂", "端午節快樂", "端午节快乐", "早啊", "新春快乐", "新春快樂", "恭賀新禧", "恭贺新禧", "節日快樂", "圣诞快乐", "聖誕快樂"},
		Behind: []string{
			"老师", "教授", "博士", "经理", "先生", "女士", "主任", "总", "院长", "医生", "律师", "工程师", "小姐", "同学", "总监", "所长", "校长",
			"研究员", "主编", "编辑", "經理", "老師", "醫生", "醫師", "總", "主編", "編輯", "学长", "学姐", "师兄", "师姐", "學長",
			"學姐", "院長", "律師", "工程師", "同學", "總監", "所長", "校長", "研究員", "師兄", "師姐", "執行長", "館長",
			"馆长", "师傅", "師傅", "阿姨", "叔叔", "大哥", "大姐", "记者", "記者", "法师", "法師", "教练", "教練", "导演", "導演", "钧鉴", "鈞鑒", "惠鉴", "惠鑒", "大鉴", "大鑒", "台鉴", "台鑒", "道鉴", "道鑒", "尊鉴", "尊鑒", "賜鑒", "赐鉴", "雅鉴", "雅鑒", "董事长", "董事長", "處長", "处长", "科長", "科长", "博士生", "理事长", "理事長", "秘书长", "站长", "站長", "店长", "店長",
		},
		HelloFormal:   []string{"您好", "好"},
		HelloFamiliar: []string{"你好"},
		Several:       []string{"大家", "各位", "诸位", "諸位", "和", "们", "們"},
		Awaiting:      []string{"盼复", "盼覆", "回复", "候复", "回覆", "候覆", "敬候"},
		Meeting:       []string{"回头见", "再聊"},
		CloseWords:    "祝 此致 敬礼 敬禮 順頌 頌 謝 敬上 谢 致礼 学生 谨上 颂 爱你的 你的 回聊 回头聊 先这样 先這樣 拜拜 多謝 唔該 顿首 頓首 拜上 敬启 敬啟 鞠躬 保重",
		Occasions:     "周末 週末 新年 春节 春節 中秋 节日 佳節 昨天 今天 明天 端午 元旦 元宵 圣诞 聖誕 旅途 假期",
		Extras:        "谢 謝 感谢 感謝 周末 週末 愉快 祝您健康 晚安",
		Closings: []string{
			"此致", "敬礼", "祝好", "祝商祺", "谢谢", "敬祝", "顺祝商祺", "谨上", "敬上", "此致敬礼", "祝您工作顺利", "祝工作顺利", "祝您一切顺利", "顺颂商祺",
			"顺颂台祺", "敬颂", "順頌商祺", "順頌台祺", "順頌時祺", "敬頌", "敬禮", "祝您身体健康", "致礼", "顺颂时祺", "此致 敬礼", "祝顺利", "祝安",
			"祝您生活愉快", "謝謝", "感謝", "祝您工作順利", "祝工作順利", "祝您一切順利", "順祝商祺", "祝順利", "敬祝 順心", "祝順心", "謹上",
			"敬請鈞安", "敬祝平安", "祝您順心", "祝您健康",
			"教祺", "教安", "道安", "文祺", "大安", "研安", "編安", "编安", "撰安", "文安", "近安", "台安", "商安", "顿首", "頓首", "拜上", "敬启", "敬啟", "多謝", "唔該", "保重", "祝教安", "祝研安", "祝文安", "敬祝教安", "敬頌崇祺", "顺颂文祺", "順頌文祺",
		},
		CloseFamiliar: []string{"祝你一切顺利", "祝你一切順利", "祝你順心", "回頭見", "愛你的", "回头见", "祝你开心", "祝你好", "想你", "爱你的", "你的朋友", "回聊", "回头聊", "回頭聊", "先这样", "先這樣", "拜拜", "改天聊", "抱抱", "比心"},
		Postscript:    []string{"附言", "又及"},
		SayFormal:     "您 贵 貴",
		SayFamiliar:   "你",
		Greeting:      "%s，您好！", GreetingFamiliar: "%s，你好！",
		Greeting0: "您好！", GreetingFamiliar0: "你好！",
		Closing: "此致\n敬礼！", ClosingFamiliar: "祝好",
		StopInside: true,
		Quotes:     [2]string{"“", "”"},
		Stop:       "。",
		Unspaced:   true,
		Months:     "1月 2月 3月 4月 5月 6月 7月 8月 9月 10月 11月 12月",
		Weekdays:   "星期日 星期一 星期二 星期三 星期四 星期五 星期六",
		Full:       "{year}年{number}月{day}日{weekday}",
		Short:      "{number}月{day}日",
		Clock:      "{date}{hour}:{minute}",
		Wrote:      "{year}年{number}月{day}日，{who} 写道：",
		Answered:   "[{who}已经读过，并在{on}回复{what}请从这里写起，或不要发送。]",
		OnWeekday:  "周日 周一 周二 周三 周四 周五 周六",
		OnDay:      "{number}月{day}日", InMonth: "{number}月", InYear: "{year}年{number}月",
		And: "和", Comma: "、",
		AboutAfter: []string{"向您请教", "请教您", "请教", "向您了解", "想了解", "跟你聊聊", "和你聊聊", "听您谈谈", "听你讲讲", "請教您", "請教",
			"向您請教", "想請教", "跟您聊聊", "聽您談談", "聽你講講", "跟我说说", "和我说说", "跟我讲讲", "给我讲讲", "請您講講", "请您讲讲", "跟我說說",
			"跟我講講", "想问问您", "想问问你", "想問問您", "想問問你"},
		Indirect: Indirect{
			Opens: []string{"怎么", "怎麼", "如何"},
			Not: []string{"怎么样", "怎麼樣", "怎么看", "怎麼看", "如何看", "怎么联系", "怎麼聯繫", "如何联系", "如何聯繫", "怎么称呼", "怎麼稱呼",
				"如何称呼", "如何稱呼", "怎么办", "怎麼辦"},
		},
		AboutEnds: []string{"经历", "经验", "工作", "日常", "看法", "历程", "过程", "选择", "經歷", "經驗", "歷程", "過程"},
		AboutIt:   []string{"我", "这个", "这件", "此事", "那个", "一下", "一些", "几个", "這個", "這件", "那個", "幾個"},
	}
}

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
