package lang

// japanese is what is known of Japanese.
func japanese() Language {
	return Language{
		Code: "ja",
		Subjects: Subjects{
			Reply:   []string{"返信"},
			Forward: []string{"転送"},
		},
		Dates: Dates{
			AM:          []string{"午前"},
			PM:          []string{"午後"},
			UntilBehind: []string{"まで"},
			BackBehind:  []string{"より出社", "に戻"},
		},
		Quotes: Quotes{
			Wrote: []string{
				"のメール", "のメッセージ", "が書きました", "は書きました", "さんは書きました", "さんが書きました", "wrote",
			},
			Forwarded: []string{
				"転送されたメッセージ", "転送メッセージ", "転送されたメール", "転送メール", "Forwarded message",
			},
			Original: []string{"元のメッセージ", "元のメール", "オリジナルメッセージ", "オリジナル メッセージ"},
			Begin:    []string{"転送されたメッセージ", "転送されたメール", "以下は転送されたメッセージです"},
		},
		Labels: Labels{
			From:    []string{"差出人", "送信者", "送信元", "From"},
			To:      []string{"宛先", "To"},
			Cc:      []string{"Cc"},
			Bcc:     []string{"Bcc"},
			ReplyTo: []string{"返信先"},
			Date:    []string{"日時", "日付", "Date"},
			Sent:    []string{"送信日時", "送信日", "送信済み"},
			Subject: []string{"件名"},
		},
		Below: Below{
			Device: []string{"… から送信", "…から送信", "…から送信されました", "…を入手", "… を入手"},
			Phones: []string{"携帯"},
		},
		Failures: Failures{
			Subject:     []string{"配信不能"},
			Text:        []string{"配信できませんでした"},
			LateSubject: []string{"遅延"},
		},
		Receipts: Receipts{
			ReadSubject: []string{"開封済み:"},
			ReadText:    []string{"開封されました"},
		},
		Automatic: Automatic{
			Subject:     []string{"自動応答", "自動返信", "不在の", "不在通知"},
			Machine:     []string{"このメールは自動"},
			Away:        []string{"不在", "休暇"},
			Left:        []string{"退職"},
			Unmonitored: []string{"送信専用"},
			Instead:     []string{"ご連絡"},
			Meanwhile:   []string{"お急ぎの"},
			Received:    []string{"受け付け"},
			Unsubscribe: []string{"配信停止"},
		},
	}
}
