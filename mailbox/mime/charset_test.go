package mime

import (
	"testing"

	"golang.org/x/text/encoding"
	"golang.org/x/text/encoding/charmap"
	"golang.org/x/text/encoding/japanese"
	"golang.org/x/text/encoding/korean"
	"golang.org/x/text/encoding/simplifiedchinese"
	"golang.org/x/text/encoding/traditionalchinese"
	"golang.org/x/text/encoding/unicode"
)

const (
	textDE = "Schöne Grüße, ich freue mich auf unser Gespräch am Donnerstag."
	textPL = "Dziękuję, chętnie porozmawiam w czwartek o piątej. Łączę wyrazy szacunku."
	textRU = "Здравствуйте, с удовольствием поговорю с вами в четверг. До встречи!"
	textEL = "Ευχαριστώ πολύ, θα χαρώ να μιλήσουμε την Πέμπτη."
	textJA = "ご連絡ありがとうございます。木曜日の三時にお話ししましょう。"
	textZH = "谢谢您的来信，我很高兴星期四下午三点和您谈谈。"
	textTW = "謝謝您的來信，我很高興星期四下午三點和您談談。"
	textKO = "연락 주셔서 감사합니다. 목요일 세 시에 이야기합시다."
)

// The text must come back under its label, and where detect is set also with no label
// and with a false one.
func TestDecodeCharset(t *testing.T) {
	tests := []struct {
		label  string
		enc    encoding.Encoding
		text   string
		detect bool
	}{
		{"utf-8", unicode.UTF8, textDE, true},
		{"iso-8859-1", charmap.Windows1252, textDE, true},
		{"windows-1252", charmap.Windows1252, "„Grüße“ – 5 €", true},
		{"iso-8859-15", charmap.ISO8859_15, "Grüße, 5 €", false},
		{"iso-8859-2", charmap.ISO8859_2, textPL, false},
		{"cp1250", charmap.Windows1250, textPL, false},
		{"koi8-r", charmap.KOI8R, textRU, true},
		{"windows-1251", charmap.Windows1251, textRU, true},
		{"iso-8859-5", charmap.ISO8859_5, textRU, false},
		{"cp866", charmap.CodePage866, textRU, false},
		{"iso-8859-7", charmap.ISO8859_7, textEL, false},
		{"iso-2022-jp", japanese.ISO2022JP, textJA, true},
		{"shift_jis", japanese.ShiftJIS, textJA, true},
		{"euc-jp", japanese.EUCJP, textJA, true},
		{"gb2312", simplifiedchinese.GBK, textZH, true},
		{"gbk", simplifiedchinese.GBK, textZH, true},
		{"gb18030", simplifiedchinese.GB18030, textZH, true},
		{"hz-gb-2312", simplifiedchinese.HZGB2312, textZH, false},
		{"big5", traditionalchinese.Big5, textTW, true},
		{"euc-kr", korean.EUCKR, textKO, true},
		{"ks_c_5601-1987", korean.EUCKR, textKO, true},
		{"utf-16", unicode.UTF16(unicode.LittleEndian, unicode.UseBOM), textDE, true},
		{"utf-16le", unicode.UTF16(unicode.LittleEndian, unicode.IgnoreBOM), textDE, false},
	}
	for _, test := range tests {
		b, err := test.enc.NewEncoder().Bytes([]byte(test.text))
		if err != nil {
			t.Fatalf("%s: %v", test.label, err)
		}
		if got := DecodeCharset(b, test.label); got != test.text {
			t.Errorf("%s = %q, want %q", test.label, got, test.text)
		}
		if !test.detect {
			continue
		}
		for _, wrong := range []string{"", "us-ascii", "unknown-8bit", "no-such-charset", "utf-8"} {
			if got := DecodeCharset(b, wrong); got != test.text {
				t.Errorf("%s labelled %q = %q, want %q", test.label, wrong, got, test.text)
			}
		}
	}
}

func TestDecodeCharsetOdd(t *testing.T) {
	tests := []struct{ name, bytes, label, want string }{
		{"UTF-7", "Gr+APwA3w-e +- ja", "utf-7", "Grüße + ja"},
		{"Shift-JIS labelled ISO-2022-JP", "\x82\xb1\x82\xf1\x82\xc9\x82\xbf\x82\xcd", "iso-2022-jp", "こんにちは"},
		{"UTF-8 labelled ISO-2022-JP", "こんにちは", "iso-2022-jp", "こんにちは"},
		{"UTF-8 labelled ISO-8859-1", "Grüße", "iso-8859-1", "Grüße"},
		{"UTF-8 labelled ASCII", "Grüße", "us-ascii", "Grüße"},
		{"windows-1252 labelled ISO-8859-1", "\x93Gr\xfc\xdfe\x94", "iso-8859-1", "“Grüße”"},
		{"quoted label", "Gr\xfc\xdfe", `"iso-8859-1"`, "Grüße"},
		{"one byte cut off", "Grüße und Küsse und noch mehr Grüße für Ärzte, Öfen, Übermut, Äpfel, schöne Straßen, süße Flöße \xc3", "utf-8",
			"Grüße und Küsse und noch mehr Grüße für Ärzte, Öfen, Übermut, Äpfel, schöne Straßen, süße Flöße \uFFFD"},
		{"byte order mark", "\xef\xbb\xbfHallo", "utf-8", "Hallo"},
	}
	for _, test := range tests {
		if got := DecodeCharset([]byte(test.bytes), test.label); got != test.want {
			t.Errorf("%s = %q, want %q", test.name, got, test.want)
		}
	}
}
