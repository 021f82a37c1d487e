package lang

// japanese returns what is known of Japanese.
func japanese() Language {
	return Language{
		Code:    Japanese,
		Letters: []Letters{japaneseLetters()},
		Folders: Folders{
			Sent:    []string{"送信済み", "送信済みアイテム", "送信済みメール"},
			Drafts:  []string{"下書き", "草稿"},
			Junk:    []string{"迷惑メール"},
			Trash:   []string{"ごみ箱", "削除済みアイテム"},
			Archive: []string{"アーカイブ"},
		},
		Notes: Notes{Thanks: []string{"ありがとうございます", "ありがとう"}, Yes: []string{"はい"}, No: []string{"いいえ"}},
		Subjects: Subjects{
			Reply:   []string{"返信"},
			Forward: []string{"転送"},
		},
		Dates: Dates{
			AM:          []string{"午前"},
			PM:          []string{"午後"},
			UntilBehind: []string{"まで"},
			BackBehind:  []string{"より出社", "に戻"},
			Figures: Figures{
				Year: []string{"年"}, Month: []string{"月"}, Day: []string{"日"},
				Hour: []string{"時"}, Minute: []string{"分"},
			},
			Eras: []Era{{Name: "令和", Before: 2018}, {Name: "平成", Before: 1988}},
		},
		Names:    Names{Beside: []string{"san"}, Behind: []string{"san", "sama", "sensei", "師匠", "先輩", "部長", "課長", "社長", "所長", "館長", "院長", "編集長", "住職", "師範", "校長", "弁護士"}},
		Unspaced: japaneseDates(),
		Quotes: Quotes{
			Translated: []string{"翻訳"},
			Wrote: []string{
				"のメール", "のメッセージ", "が書きました", "は書きました", "さんは書きました", "さんが書きました", "wrote",
			},
			Forwarded: []string{
				"転送されたメッセージ", "転送メッセージ", "転送されたメール", "転送メール", "Forwarded message",
				"メッセージを転送", "メールを転送",
			},
			Original: []string{"元のメッセージ", "元のメール", "オリジナルメッセージ", "オリジナル メッセージ"},
			Begin:    []string{"転送されたメッセージ", "転送されたメール", "以下は転送されたメッセージです"},
		},
		Labels: Labels{
			From:    []string{"差出人", "送信者", "送信元", "From"},
			To:      []string{"宛先", "To", "送信先", "送り先"},
			Cc:      []string{"Cc"},
			Bcc:     []string{"Bcc"},
			ReplyTo: []string{"返信先"},
			Date:    []string{"日時", "日付", "Date"},
			Sent:    []string{"送信日時", "送信日", "送信済み"},
			Subject: []string{"件名"},
		},
		Below: Below{
			Minutes: []string{
				"会議の要約", "議事録", "アクションアイテム", "提案されたアクション", "ai による要約", "aiによる要約",
			},
			Device:     []string{"… から送信", "…から送信", "…から送信されました", "…を入手", "… を入手"},
			Phones:     []string{"携帯"},
			Outside:    []string{"外部メール", "外部から", "組織外", "社外から"},
			Care:       []string{"ご注意", "注意してください", "開かないで", "クリックしないで"},
			Disclaimer: []string{"機密", "宛先に心当たり", "削除", "誤って"},
			Card:       []string{"下", "住所", "電話", "番号"},
		},
		Failures: Failures{
			Moderated:   []string{"司会者の承認", "モデレーターの承認", "モデレータの承認"},
			Delivered:   []string{"メールは配信されました"},
			Subject:     []string{"お届けできません", "配信できません", "送信できません", "配達できません", "配信不能"},
			Text:        []string{"お届けできません", "配達できません", "送信できませんでした", "受信できません", "配信できませんでした"},
			LateSubject: []string{"遅延"},
			Held:        []string{"隔離"},
			Rejected:    []string{"拒否"},
			Retry:       []string{"再送を試み", "再試行"},
			NotYet:      []string{"まだ", "一時的", "遅延"},
		},
		Receipts: Receipts{
			ReadSubject: []string{"開封済み:"},
			ReadText:    []string{"開封されました"},
		},
		Automatic: Automatic{
			Moved:     []string{"アドレスが変わりました", "アドレス変更", "新しいアドレス", "新しいメールアドレス"},
			Booked:    []string{"予約"},
			Digest:    []string{"まとめ読み"},
			Challenge: []string{"メールは保留されています", "送信を確認してください", "人であることを", "ロボットではない", "人間であること"},
			Carried: []string{
				"新着メッセージ", "メッセージが届", "メンション", "返信しました", "通知",
			},
			Voice:   []string{"ボイスメール", "音声メッセージ", "留守番電話"},
			Subject: []string{"自動応答", "自動返信", "不在の", "不在通知", "休暇中:"},
			Machine: []string{"自動送信", "このメールは自動"},
			Away:    []string{"不在", "休暇", "育休", "産休"},
			Left: []string{
				"退職", "退社しま",
			},
			LastDay:     []string{"最終出勤日でした"},
			Unmonitored: []string{"送信専用"},
			Instead:     []string{"ご連絡"},
			Meanwhile:   []string{"お急ぎの", "戻り次第"},
			Received:    []string{"受け付け"},
			Unsubscribe: []string{"配信停止"},
			Return:      []string{"戻り", "出社"},
			Label:       []string{"自動"},
			Partly:      []string{"時間外", "土日", "フルタイム"},
		},
		Refusals: Refusals{
			Anybody: []string{"誰にも送らない", "誰にも書かない", "誰にも連絡しない", "誰にも何も送"},
			Ends: []string{
				"内定", "就職が決ま", "もう十分", "休ませて", "もうやめ",
			},
			Others: []string{
				"他の人", "ほかの人", "残りの人", "全員",
			},
			Stop: []string{
				"停止", "中止", "ストップ", "止めて", "やめて", "止めてください", "やめてください", "送らないで", "送らないでください", "送信しないで", "送信しないでください",
				"送らなくていい", "送らなくていいです", "催促しないで", "催促しないでください", "不要", "不要です", "もう不要です", "キャンセル", "取り消し",
				"取り消して",
			},
			May: []string{
				"送らな", "送信しな", "催促しな", "書かな", "やめ", "止め", "停止", "中止", "不要", "もう不要", "待って", "キャンセル", "取り消",
			},
		},
		Answers: japaneseAnswers(),
		Together: Together{
			We: []string{"私たち"},
			I:  []string{"私"},
		},
	}
}

// japaneseLetters returns how letters are written in Japanese.
func japaneseLetters() Letters {
	return Letters{
		Tag: Japanese, Called: "Japanese", DraftOnly: true,
		Concerns:       []string{"用件"},
		GreetAny:       []string{"拝啓", "前略", "拝復", "謹啓", "一筆申し上げます"},
		GreetOnce:      []string{"おはようございます", "こんばんは", "明けましておめでとうございます", "あけましておめでとうございます", "新年", "メリークリスマス", "お疲れ様です", "暑中お見舞い申し上げます", "残暑お見舞い申し上げます", "寒中お見舞い申し上げます", "よいお年を", "本年もよろしく"},
		Behind:         []string{"様", "先生", "教授", "博士", "殿", "さま"},
		BehindAny:      []string{"さん"},
		BehindFamiliar: []string{"ちゃん", "くん", "君"},
		Toward:         "へ",
		Several:        []string{"各位", "皆様", "みなさま", "皆さん", "御中"},
		Awaiting:       []string{"お返事", "お待ち", "ご連絡を"},
		Meeting:        []string{"またね", "ではまた", "また今度", "じゃ、また", "またお会い"},
		CloseWords:     "お願い じゃ またね また今度 ばいばい 敬具 草々 失礼 かしこ よろしく お祈り申し上げます お祈りいたします お祈りしております 敬白 謹白 再拝 頓首",
		Occasions:      "週末 年末 お正月 昨日 先日 本日 今日 明日 年始 新年 連休 暑さ 寒さ 時節柄 季節 折柄 風邪 今週 来週",
		Extras:         "ありがと 週末",
		Closings: []string{
			"よろしくお願いいたします", "よろしくお願い致します", "よろしくお願い申し上げます", "何卒よろしくお願いいたします", "何卒よろしくお願い申し上げます", "敬具", "草々",
			"よろしくお願いします", "どうぞよろしくお願いいたします", "どうぞよろしくお願い申し上げます", "どうぞよろしくお願いします", "宜しくお願いいたします", "宜しくお願い致します",
			"宜しくお願い申し上げます", "何卒宜しくお願い申し上げます", "何卒宜しくお願いいたします",
			"敬白", "謹白", "草々不一", "かしこ", "頓首再拝", "再拝", "今後ともよろしくお願いいたします", "今後とも何卒よろしくお願い申し上げます", "お祈り申し上げます", "お祈りいたします",
		},
		CloseFamiliar: []string{"よろしく", "またね", "じゃあね", "よろしくね", "ではまた", "じゃ、また", "じゃあ、また", "また今度", "ばいばい", "じゃね", "ほなまた", "ではでは", "それじゃまた", "またねー", "じゃあまた", "そんじゃまた"},
		Postscript:    []string{"追伸"},
		SayFormal:     "です ます ました ません いたし ください 申し上げ でしょうか",
		SayFamiliar:   "だよ だね んだ。 んだけど ないで。 できる? できる？ くれる? くれる？ もらえる? もらえる？ かな ちゃん くん だろう じゃない",
		Greeting:      "%s 様", GreetingFamiliar: "%s さん",
		Greeting0: "ご担当者様", GreetingFamiliar0: "こんにちは。",
		Closing: "どうぞよろしくお願いいたします。", ClosingFamiliar: "よろしくお願いします。",
		Quotes:    [2]string{"「", "」"},
		Stop:      "。",
		Unspaced:  true,
		Months:    "1月 2月 3月 4月 5月 6月 7月 8月 9月 10月 11月 12月",
		Weekdays:  "日曜日 月曜日 火曜日 水曜日 木曜日 金曜日 土曜日",
		Full:      "{year}年{number}月{day}日{weekday}",
		Short:     "{number}月{day}日",
		Clock:     "{date}{hour}時{minute}分",
		ClockFull: "{date}{hour}時",
		Wrote:     "{year}年{number}月{day}日 {who}:",
		Answered:  "[{who}様は一度お読みになり、{on}にお返事をくださいました{what}その話から始めるか、送らないでください。]",
		OnWeekday: "日曜日 月曜日 火曜日 水曜日 木曜日 金曜日 土曜日",
		OnDay:     "{number}月{day}日", InMonth: "{number}月", InYear: "{year}年{number}月",
		And:   "、",
		About: []string{"について", "に関して"},
		Indirect: Indirect{Turns: []Turn{
			{Asked: "経緯を", Said: "経緯について"}, {Asked: "きっかけを", Said: "きっかけについて"}, {Asked: "道のりを", Said: "道のりについて"},
		}},
		WishFor: []string{"伺", "聞か", "教え", "お話", "話を", "相談"},
		AboutIt: []string{"これ", "それ", "この件", "その件", "私", "以下", "下記"},
	}
}

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
