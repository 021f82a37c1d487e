package dates

import (
	"slices"
	"testing"
	"time"
)

// TestNamedUnspaced reads what sentences of mails name where no space stands between words, on Wednesday
// 4 March 2026 at 9:00.
func TestNamedUnspaced(t *testing.T) {
	zone, err := time.LoadLocation("Europe/Berlin")
	if err != nil {
		t.Fatal(err)
	}
	now := time.Date(2026, 3, 4, 9, 0, 0, 0, zone)
	for _, tt := range []struct {
		language, sentence string
		want               []Slot
	}{
		{"ja", "3月10日(火)14時はいかがでしょうか。", []Slot{"2026-03-10 14:00"}},
		{"ja", "２０２６年３月１０日（火）１４：３０からでお願いします", []Slot{"2026-03-10 14:30"}},
		{"ja", "来週の火曜日の午後3時半なら空いています", []Slot{"2026-03-10 15:30"}},
		{"ja", "再来週の木曜、10時〜11時でしたら", []Slot{"2026-03-19 10:00"}},
		{"ja", "明日の夕方6時、または明後日はどうですか", []Slot{"2026-03-05 18:00", "2026-03-06"}},
		{"ja", "3/12(木) 15:00、3/13(金) 9:30", []Slot{"2026-03-12 15:00", "2026-03-13 09:30"}},
		{"ja", "10日(火)の午前中でお願いします", []Slot{"2026-03-10"}},
		{"ja", "火曜日の9時から17時まで空いています", []Slot{"2026-03-10"}},
		{"ja", "ご都合は3時でよろしいですか", []Slot{"15:00"}},
		{"ja", "1時間ほどお時間をいただけますか", nil},
		{"ja", "この仕事を10年、3/4は現場です", nil},
		{"ja", "3日間の出張があります", nil},
		{"zh", "下周二下午三点半可以吗？", []Slot{"2026-03-10 15:30"}},
		{"zh", "3月10号上午10点，您方便吗", []Slot{"2026-03-10 10:00"}},
		{"zh", "週四晚上8點或者週五下午兩點", []Slot{"2026-03-05 20:00", "2026-03-06 14:00"}},
		{"zh", "明天中午12点见", []Slot{"2026-03-05 12:00"}},
		{"zh", "下下周三可以", []Slot{"2026-03-18"}},
		{"zh", "我有一点忙，有三点建议", nil},
		{"zh", "我在这里工作了10年", nil},
		{"zh", "星期五15:00到15:30", []Slot{"2026-03-06 15:00"}},
	} {
		if got := Named(tt.sentence, []string{tt.language}, now.UTC(), zone); !slices.Equal(got, tt.want) {
			t.Errorf("%s: %q names %q, want %q", tt.language, tt.sentence, got, tt.want)
		}
	}
}
