package letter_test

import (
	"mime"
	"strings"
	"testing"
)

// TestSubjectOnTheWire holds what the raw field Subject looks like, and that it comes back: it begins
// on its own line, what is ASCII stays as it is, and the encoding is the shorter one. The three
// parsers of TestRoundTrip read the like.
func TestSubjectOnTheWire(t *testing.T) {
	for _, tt := range []struct{ subject, want string }{
		{"お仕事について三つほど質問させていただけないでしょうか（17分ほど）", `Subject: =?utf-8?b?44GK5LuV5LqL44Gr44Gk44GE44Gm5LiJ44Gk44G744Gp6LOq?=
 =?utf-8?b?5ZWP44GV44Gb44Gm44GE44Gf44Gg44GR44Gq44GE44Gn44GX?=
 =?utf-8?b?44KH44GG44GL77yIMTfliIbjgbvjganvvIk=?=`},
		{"Pytanie o drogę z fizyki do farmacji", `Subject: Pytanie o =?utf-8?b?ZHJvZ8SZ?= z fizyki do farmacji`},
		{"Re: Würden Sie mir in den nächsten Wochen siebzehn Minuten für einige Fragen zu Ihrem Weg in die Pharmabranche schenken?",
			`Subject: Re: =?utf-8?q?W=C3=BCrden_Sie_mir_in_den_n=C3=A4chsten_Wochen?=
 =?utf-8?q?_siebzehn_Minuten_f=C3=BCr?= einige Fragen zu Ihrem Weg in die
 Pharmabranche schenken?`},
		{"Вопросы о переходе в фармацевтику", `Subject: =?utf-8?b?0JLQvtC/0YDQvtGB0Ysg0L4g0L/QtdGA0LXRhdC+?=
 =?utf-8?b?0LTQtSDQsiDRhNCw0YDQvNCw0YbQtdCy0YLQuNC60YM=?=`},
		{"From physics into pharma: 17 minutes?", "Subject: From physics into pharma: 17 minutes?"},
	} {
		l := followUp()
		l.Subject = tt.subject
		_, field, _ := strings.Cut(string(compose(t, l)), "\r\nSubject:")
		field, _, _ = strings.Cut("Subject:"+field, "\r\n\r\n")
		if got := strings.ReplaceAll(field, "\r\n", "\n"); got != tt.want {
			t.Errorf("%s: got\n%s\nwant\n%s", tt.subject, got, tt.want)
		}
		plain := strings.TrimPrefix(strings.ReplaceAll(field, "\r\n", ""), "Subject: ")
		if got, err := new(mime.WordDecoder).DecodeHeader(plain); err != nil || got != tt.subject {
			t.Errorf("%q came back as %q (%v)", tt.subject, got, err)
		}
	}
}
