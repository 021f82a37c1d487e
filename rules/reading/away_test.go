package reading

import (
	"slices"
	"strings"
	"testing"
	"time"

	"informd/rules/lang"
)

// awaySent is when the texts below were sent, a Tuesday.
var awaySent = time.Date(2026, 4, 28, 9, 0, 0, 0, time.UTC)

type awayCase struct{ text, want string }

func awayCases() []awayCase {
	return []awayCase{
		{"I am out of the office until 5 May.", "2026-05-05"},
		{"Away till May 5th, 2026", "2026-05-05"},
		{"I am on leave from April 29 through May 5.", "2026-05-06"},
		{"I'll be back in the office on Monday, May 4th.", "2026-05-04"},
		{"Returning Wednesday 6 May 2026.", "2026-05-06"},
		{"Out until Monday, 2026-05-04.", "2026-05-04"},
		{"Out until Monday, Sunday excepted.", ""},
		{"I return on 2026-05-06, in the morning.", "2026-05-06"},
		{"I'm away from 29 April to 5 May.", "2026-05-05"},
		{"Out of office 29.4.-5.5.2026", "2026-05-05"},
		{"Out until Monday.", "2026-05-04"},
		{"Out until Tuesday.", "2026-05-05"},
		{"I am out until 5 May and will be back on 6 May.", "2026-05-06"},
		{"Out until 5 May, inclusive.", "2026-05-06"},
		{"I am away including 5 May", "2026-05-06"},
		{"ich bin bis zum 5. Mai nicht im Büro.", "2026-05-05"},
		{"Ich bin bis einschließlich 5.5.2026 im Urlaub.", "2026-05-06"},
		{"Ich bin ab dem 6. Mai wieder erreichbar.", "2026-05-06"},
		{"Wieder da bin ich am 6. Mai. Wieder ab Mittwoch, dem 6. Mai 2026", "2026-05-06"},
		{"Ab 6. Mai bin ich zurück.", "2026-05-06"},
		{"Zurück am 06.05.", "2026-05-06"},
		{"ab 6. Mai zurück", "2026-05-06"},
		{"Je suis absente jusqu'au 5 mai inclus.", "2026-05-06"},
		{"Je suis absent jusqu’au lundi 4 mai 2026.", "2026-05-04"},
		{"De retour le 1er juin", "2026-06-01"},
		{"Estaré fuera hasta el 5 de mayo de 2026.", "2026-05-05"},
		{"Regreso el martes 5 de mayo", "2026-05-05"},
		{"Volveré el 6 de mayo", "2026-05-06"},
		{"hasta el 5 de mayo inclusive", "2026-05-06"},
		{"Sono in ferie fino al 5 maggio compreso.", "2026-05-06"},
		{"fino al 5 maggio", "2026-05-05"},
		{"Terug op 6 mei", "2026-05-06"},
		{"אני נמצאת בחופשה עד ה-5.5.2026 ולא אוכל להשיב", "2026-05-05"},
		{"Απουσιάζω μέχρι και τις 05/05/2026 με περιορισμένη πρόσβαση", "2026-05-06"},
		{"Απουσιάζω μέχρι τις 5 Μαΐου", "2026-05-05"},
		{"βρίσκομαι σε άδεια έως τις 5 Μαΐου 2026", "2026-05-05"},
		{"βρίσκομαι σε άδεια έως και τις 5 Μαΐου 2026", "2026-05-06"},
		{"Επιστρέφω στο γραφείο στις 5 Μαΐου", "2026-05-05"},
		{"Ég er í fríi til og með 5. maí 2026", "2026-05-06"},
		{"Ég kem aftur 5. maí 2026", "2026-05-05"},
		{"Ég er í leyfi og kem aftur til starfa\n5. maí 2026", "2026-05-05"},
		{"Jsem na dovolené do 5. května 2026 včetně", "2026-05-06"},
		{"Jsem zpět 5. května 2026", "2026-05-05"},
		{"Я перебуваю у відпустці до 05.05.2026 включно", "2026-05-06"},
		{"Tôi đang nghỉ phép đến hết ngày 05/05/2026 và", "2026-05-06"},
		{"저는 2026년 4월 28일부터 5월 5일까지 휴가로 부재중입니다.", "2026-05-06"},
		{"休假到5月5日", "2026-05-05"},
		{"until the office opens, 5 May inclusive", "2026-05-06"},
		{"rientro lunedì 4 maggio", "2026-05-04"},
		{"Rientrerò il 6 maggio", "2026-05-06"},
		{"Estou de férias até 5 de maio.", "2026-05-05"},
		{"De volta em 6 de maio", "2026-05-06"},
		{"O meu regresso: regresso no dia 6 de maio", "2026-05-06"},
		{"Ik ben afwezig tot 5 mei.", "2026-05-05"},
		{"Ik ben afwezig t/m 5 mei.", "2026-05-06"},
		{"Ik ben op 6 mei terug.", "2026-05-06"},
		{"Vanaf 6 mei weer bereikbaar. Terug op 6 mei.", "2026-05-06"},
		{"op 6 mei weer op kantoor", "2026-05-06"},
		{"Jestem na urlopie do 5 maja włącznie.", "2026-05-06"},
		{"Jestem na urlopie do 5 maja.", "2026-05-05"},
		{"Wracam w środę 6 maja", "2026-05-06"},
		{"Jag är på semester till 5 maj.", "2026-05-05"},
		{"Tillbaka på kontoret 6 maj", "2026-05-06"},
		{"Jag har semester till och med 5 maj.", "2026-05-06"},
		{"Ledig t.o.m. den 5 maj", "2026-05-06"},
		{"Jeg er på ferie til og med den 5. maj.", "2026-05-06"},
		{"Jeg er bortreist til 5. mai.", "2026-05-05"},
		{"Jeg er tilbage på kontoret den 6. maj.", "2026-05-06"},
		{"Jeg er tilbake onsdag 6. mai.", "2026-05-06"},
		{"Ik ben afwezig tot en met 5 mei.", "2026-05-06"},
		{"Olen lomalla 5.5.2026 saakka.", "2026-05-05"},
		{"Olen lomalla 5.5.2026 asti.", "2026-05-05"},
		{"den 6 maj tillbaka", "2026-05-06"},
		{"Я в отпуске до 5 мая.", "2026-05-05"},
		{"с 29 апреля по 5 мая включительно", "2026-05-06"},
		{"в отпуске по 5 мая", "2026-05-05"},
		{"Вернусь в офис 6 мая", "2026-05-06"},
		{"我休假至2026年5月5日", "2026-05-05"},
		{"我将休假到5月5日,5月6日返回。", "2026-05-06"},
		{"5月6日回来", "2026-05-06"},
		{"5月5日まで休暇をいただいております。", "2026-05-05"},
		{"5月6日より出社いたします", "2026-05-06"},
		{"5月6日に戻ります", "2026-05-06"},

		{"أنا في إجازة حتى يوم ٥ مايو ٢٠٢٦، وسأرد", "2026-05-05"},
		{"من ٢٩ أبريل إلى ٥ أيار ٢٠٢٦", "2026-05-05"},
		{"سأعود يوم \u200f٦ مايو", "2026-05-06"},
		{"ตั้งแต่วันที่ 29 เมษายน 2569 ถึงวันที่ 5 พฤษภาคม 2569 และจะตอบอีเมล", "2026-05-06"},
		{"ลาพักร้อนถึง ๕ พฤษภาคม พ.ศ. ๒๕๖๙", "2026-05-06"},
		{"จะกลับมาทำงานวันที่ 6 พฤษภาคม ค.ศ. 2026", "2026-05-06"},
		{"จะกลับมาทำงาน 6 พฤษภาคม 2569", "2026-05-06"},
		{"I am away until 05/05/2569.", "2026-05-05"},
		{"令和8年4月29日（水）から令和8年5月5日（火）まで休暇をいただいております。", "2026-05-05"},
		{"令和８年５月５日まで休暇", "2026-05-05"},
		{"平成38年5月5日まで", "2026-05-05"},
		{"休假至民國115年5月5日", "2026-05-05"},
		{"休假至民国115年5月5日", "2026-05-05"},
		{"休假至115年5月5日", ""}, // of an era that is not named
		{"until ５ May ２０２６", "2026-05-05"},
		{"Saya sedang cuti hingga 5 Mei 2026", "2026-05-05"},
		{"cuti sampai tanggal 5 Mei 2026", "2026-05-06"},
		{"until १२ मई २०२६", "2026-05-12"},
		{"Saldré de viaje y estaré fuera hasta el lunes 11 de\nmayo de 2026.", "2026-05-11"}, // a broken line
		{"We are closed until 11\nMay", "2026-05-11"},
		{"A jövő hétig, pontosan május 8-ig szabadságon vagyok.", "2026-05-09"},

		{"until 05/06/2026", ""},           // May or June
		{"until 05/05/2026", "2026-05-05"}, // either way
		{"until 13/05/2026", "2026-05-13"},
		{"until 05/13/26", "2026-05-13"},
		{"until 5 May or until 12 May", ""},
		{"until 31 June", ""},
		{"until April 2", ""}, // nearly a year ahead: long stale
		{"until 26 April", "2026-04-26"},
		{"until 3.5 hours have passed", ""},
		{"on 5 May I will give a talk", ""},
		{"I am away.\nMay 5 is a holiday", ""},
		{"Thank you for your message. I am away and will be back on Wednesday\n6 May 2026.", "2026-05-06"},
		{"Thank you for your message, which I have not read. I am back on 6\nMay 2026. Do call.", "2026-05-06"},
		{"until further notice", ""},
		{"I am on parental leave until 1 March 2028.", "2028-03-01"},
		{"I am on leave until 5 May 2066.", ""},
		{"Out of office until 2099-12-31", ""},
		{"Jestem na urlopie do 5 listopada 2026.", "2026-11-05"}, // October in Croatian
		{"do 5 listopada 2026", ""},
		{"bis 5.", ""},
		{"bis 5. Sie erreichen mich danach", ""}, // August in Polish
		{"", ""},
	}
}

func awayDay(b dateBook, text string) string {
	day := b.awayUntil(text, awaySent)
	if day.IsZero() {
		return ""
	}
	return day.Format(time.DateOnly)
}

func TestAwayUntil(t *testing.T) {
	for _, test := range awayCases() {
		if got := awayDay(dateWords(), test.text); got != test.want {
			t.Errorf("awayUntil(%q) = %q, want %q", test.text, got, test.want)
		}
	}
}

// If no known word says until when somebody is away, the last day in the text is used.
func TestLastNamed(t *testing.T) {
	for text, want := range map[string]string{
		"2026. május 4. és május 15. között szabadságon vagyok, 18-án": "2026-05-15",
		"Na dovolenej som od 4. mája, vraciam sa 20. mája.":            "2026-05-20",
		"until 5 May or until 12 May":                                  "2026-05-12",
		"I was away on 20 April, and am on Fridays":                    "",
		"until 1 March 2028":                                           "2028-03-01",
		"Som na dovolenke, 1. septembra 2026 sa ozvem":                 "2026-09-01",
		"Our fairs are on 1 September 2026 and 3 October 2026":         "",
		"Our fair is on 1 September":                                   "",
		"We were founded on 3 May 1920":                                "",
	} {
		got := ""
		if day := dateWords().lastNamed(text, awaySent); !day.IsZero() {
			got = day.Format(time.DateOnly)
		}
		if got != want {
			t.Errorf("lastNamed(%q) = %q, want %q", text, got, want)
		}
	}
}

// A person who does not work on one day of the week works on the others; a person who has not worked since a day
// works no longer.
func TestAtTimes(t *testing.T) {
	for after, want := range map[string]bool{
		" on Sundays":    true,
		" on Saturday":   true,
		" los domingos":  true,
		" since Sunday":  false,
		" at the museum": false,
	} {
		if got := atTimes(after); got != want {
			t.Errorf("no longer work%s: at times %t, want %t", after, got, want)
		}
	}
}

// A word that no text above needs has no reason to be there.
func TestEveryDateMarkIsNeeded(t *testing.T) {
	whole := dateWords()
	without := func(list []dateMark, i int) []dateMark {
		return append(append([]dateMark(nil), list[:i]...), list[i+1:]...)
	}
	check := func(m dateMark, less dateBook) {
		for _, test := range awayCases() {
			if awayDay(less, test.text) != test.want {
				return
			}
		}
		t.Errorf("no text needs %q (%s)", m.word, m.lang)
	}
	for i, m := range whole.before {
		less := whole
		less.before = without(whole.before, i)
		check(m, less)
	}
	for i, m := range whole.after {
		less := whole
		less.after = without(whole.after, i)
		check(m, less)
	}
}

// Every name of a month and of a weekday means one, in a text that shows its language.
func TestNamesOfDaysAndMonths(t *testing.T) {
	b := dateWords()
	for _, l := range lang.All() {
		small := strings.Join(strings.Fields(l.Words)[:min(20, len(strings.Fields(l.Words)))], " ")
		for i, names := range l.Dates.MonthNames() {
			for _, name := range names {
				if !slices.Contains(b.months[name], monthIn{time.Month(i + 1), l.Code}) {
					continue // a small word elsewhere
				}
				want := time.Date(2027, time.Month(i+1), 5, 0, 0, 0, 0, time.UTC).Format(time.DateOnly)
				if got := awayDay(b, small+" until 5 "+name+" 2027"); got != want {
					t.Errorf("%s: until 5 %s 2027 = %q, want %q", l.Code, name, got, want)
				}
			}
		}
		for i, names := range l.Dates.WeekdayNames() {
			for _, name := range names {
				want := time.Weekday(i)
				got := awayUntil("until "+name, awaySent)
				if got.IsZero() || got.Weekday() != want || got.Sub(awaySent) > 8*24*time.Hour {
					t.Errorf("%s: until %s = %v, want the next %v", l.Code, name, got, want)
				}
			}
		}
	}
}

// If it is not known when a text was sent, only a date with a year counts.
func TestAwayUntilUndated(t *testing.T) {
	if got := awayUntil("until 5 May", time.Time{}); !got.IsZero() {
		t.Errorf("a day without a year in an undated mail = %v, want none", got)
	}
	want := time.Date(2026, 5, 5, 0, 0, 0, 0, time.UTC)
	if got := awayUntil("until 5 May 2026", time.Time{}); !got.Equal(want) {
		t.Errorf("a full date in an undated mail = %v, want %v", got, want)
	}
}

// FuzzAwayDate checks that any text gives no day, or midnight UTC of one.
func FuzzAwayDate(f *testing.F) {
	for _, seed := range []string{"until 5 May", "bis 5.5.26", "5月5日まで", "hasta el 31 de", "back on Monday, 6/7", "- 12. Mai –"} {
		f.Add(seed)
	}
	sent := time.Date(2026, 4, 28, 9, 0, 0, 0, time.UTC)
	f.Fuzz(func(t *testing.T, text string) {
		day := awayUntil(text, sent)
		if !day.Equal(day.Truncate(24 * time.Hour)) {
			t.Errorf("awayUntil(%q) = %v, want midnight UTC", text, day)
		}
	})
}
