package lang

import "strings"

// traditionalChineseLetters returns how letters are written in traditional characters.
func traditionalChineseLetters() Letters {
	l := chineseLetters()
	l.Tag, l.Called, l.Or = "zh-Hant", "Traditional Chinese", "traditional"
	l.Own = strings.Split("們這說請謝時間問題會過對學習業務處離職郵碼機點鐘現實歡隨雖邊嗎誰僅約見進遠運達連遲選讀變認識記許論訊詢試語誤課"+
		"調負責貴費資較輕辦農醫銷錄錯錢長門閉雙項順須預頭頻顧飯館馬傳兒兩決動勞區協員單國團報場壞夠寫審將導師帶從愛慮懷戶換擇條榮權歲"+
		"歷滿煩獲產畢異筆節簡簽結絡統線緊編總繼續義聲舉補規視親覺計訂討設評詳誠諒議護買賣賞趕轉載適釋靜養關開發給經還讓應該幫難絕辭擾"+
		"聯訪談聽電話樂願當為個裡週號來無後於數據體氣種萬幾", "")
	l.Closing, l.ClosingFamiliar = "敬祝\n順心", "祝好"
	l.Quotes = [2]string{"「", "」"}
	l.Full = "{year}年{number}月{day}日 {weekday}"
	l.Wrote = "{who} 於 {year}年{number}月{day}日 寫道："
	l.Answered = "[{who}已經讀過，並在{on}回覆{what}請從這裡寫起，或不要寄出。]"
	l.OnWeekday = "週日 週一 週二 週三 週四 週五 週六"
	return l
}
