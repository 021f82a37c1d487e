package lang

// korean returns what is known of Korean.
func korean() Language {
	return Language{
		Code: "ko",
		Folders: Folders{
			Sent:    []string{"보낸편지함", "보낸 편지함", "보낸 메일함"},
			Drafts:  []string{"임시보관함", "임시 보관함"},
			Junk:    []string{"스팸", "스팸메일함", "정크 메일"},
			Trash:   []string{"휴지통", "지운편지함"},
			Archive: []string{"보관"},
		},
		Subjects: Subjects{
			Reply:   []string{"답장", "회신"},
			Forward: []string{"전달", "FW"},
		},
		Dates: Dates{
			AM:            []string{"오전"},
			PM:            []string{"오후"},
			ThroughBehind: []string{"까지"},
			Figures: Figures{
				Year: []string{"년"}, Month: []string{"월"}, Day: []string{"일"},
				Hour: []string{"시"}, Minute: []string{"분"},
			},
		},
		Quotes: Quotes{
			Wrote:     []string{"님이 작성", "작성", "님이 씀", "님이 쓴 글", "쓴 글"},
			Forwarded: []string{"전달된 메일", "전달된 메시지", "전달한 메시지", "Forwarded message"},
			Original:  []string{"원본 메시지", "원본 메일", "원본 이메일", "Original Message"},
			Begin:     []string{"전달된 메시지", "전달된 메시지의 시작", "전달된 메일 시작"},
		},
		Labels: Labels{
			From:    []string{"보낸 사람", "보낸사람", "발신자", "보내는 사람"},
			To:      []string{"받는 사람", "받는사람", "수신자"},
			Cc:      []string{"참조"},
			Bcc:     []string{"숨은 참조"},
			Date:    []string{"날짜", "일시", "제출일"},
			Sent:    []string{"보낸 날짜", "보낸날짜", "보낸 시간", "보냄", "전송"},
			Subject: []string{"제목"},
		},
		Below: Below{
			Device: []string{
				"나의 … 보냄", "내 … 보냄", "…에서 보냄", "…에서 전송됨", "…에서 보낸 메일", "…용 Outlook 다운로드",
			},
			Phones: []string{"휴대폰"},
		},
		Automatic: Automatic{
			Subject:   []string{"자동 회신", "자동 응답", "자동회신", "자동응답"},
			Away:      []string{"부재", "휴가"},
			Left:      []string{"퇴사"},
			Meanwhile: []string{"복귀 후"},
			Label:     []string{"자동"},
		},
		Failures: Failures{
			Text:    []string{"전송되지 않았습니다", "배달되지 않았습니다"},
			Subject: []string{"전송 실패", "반송", "배달되지 않음"},
		},
	}
}
