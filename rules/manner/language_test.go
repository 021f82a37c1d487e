package manner

import (
	"os"
	"strings"
	"testing"
	"unicode"
)

// paragraphs returns those of the Universal Declaration of Human Rights, each with its language.
func paragraphs(t *testing.T) [][2]string {
	t.Helper()
	b, err := os.ReadFile("testdata/udhr.tsv")
	if err != nil {
		t.Fatal(err)
	}
	var out [][2]string
	for line := range strings.Lines(string(b)) {
		if code, text, ok := strings.Cut(strings.TrimSpace(line), "\t"); ok {
			out = append(out, [2]string{code, text})
		}
	}
	if len(out) != 594 {
		t.Fatalf("got %d paragraphs, want 594", len(out))
	}
	return out
}

// opening returns the first words of a text; of one without spaces, as many characters.
func opening(text string, n int) string {
	if words := strings.Fields(text); len(words) > n {
		return strings.Join(words[:n], " ")
	}
	if r := []rune(text); len(r) > 2*n && unicode.In(r[0], unicode.Han, unicode.Hiragana, unicode.Katakana) {
		return string(r[:2*n])
	}
	return text
}

func TestGuess(t *testing.T) {
	for _, tt := range []struct {
		name string
		of   func(string) string
		want float64
	}{
		{"paragraphs", func(s string) string { return s }, 0.99},
		{"openings of six words", func(s string) string { return opening(s, 6) }, 0.975},
	} {
		right, all := 0, 0
		for _, p := range paragraphs(t) {
			all++
			if got, sure := Guess(tt.of(p[1])); got == p[0] {
				right++
			} else {
				t.Logf("%s: got %s (sure: %v), want %s: %s", tt.name, got, sure, p[0], tt.of(p[1]))
				if sure && tt.name == "paragraphs" && len(strings.Fields(p[1])) >= longWords {
					t.Errorf("a paragraph in %s is taken for %s for sure: %s", p[0], got, p[1])
				}
			}
		}
		t.Logf("%s: %d of %d", tt.name, right, all)
		if float64(right) < tt.want*float64(all) {
			t.Errorf("%s: got %d of %d right, want %v", tt.name, right, all, tt.want)
		}
	}
}

// Who writes in traditional characters gets no letter in simplified ones, whatever the letters of a name.
func TestScriptOfChinese(t *testing.T) {
	for text, want := range map[string]string{
		"王老师：\n\n您好！我是一名会计，正在考虑转行做桥梁检测。不知能否占用您二十分钟？\n\n祝好\n刘芳":   "zh",
		"王老師您好：\n\n我是一名會計，正在考慮轉行做橋樑檢測，不知能否佔用您二十分鐘？\n\n敬祝 順心\n劉芳": "zh-Hant",
		"张伟先生：\n\n我是一名會計，正在考慮轉行做橋樑檢測，不知能否佔用您二十分鐘？\n\n順頌 時祺\n劉芳":  "zh-Hant",
		"嗨，我在市集看過你的作品，很想聽你聊聊怎麼開始做陶的。哪天有空可以打給你嗎？\n\n怡君":           "zh-Hant",
		"陳醫師：\n\n冒昧打擾，我是護理系三年級的學生，想請教您選擇安寧療護的經歷。\n\n謝謝您\n林怡君":    "zh-Hant",
	} {
		if got := Read(Mail{Text: text, Contact: "x", Owner: "林怡君"}); got.Language != want {
			t.Errorf("%s: got %q, want %q", text, got.Language, want)
		}
	}
}
