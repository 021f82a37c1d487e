package lang

import (
	"strings"
	"testing"
	"time"

	"github.com/go-playground/locales"
	"github.com/go-playground/locales/da"
	"github.com/go-playground/locales/de"
	"github.com/go-playground/locales/en_GB"
	"github.com/go-playground/locales/es"
	"github.com/go-playground/locales/fr"
	"github.com/go-playground/locales/it"
	"github.com/go-playground/locales/ja"
	"github.com/go-playground/locales/nb"
	"github.com/go-playground/locales/nl"
	"github.com/go-playground/locales/pl"
	"github.com/go-playground/locales/pt_BR"
	"github.com/go-playground/locales/pt_PT"
	"github.com/go-playground/locales/ru"
	"github.com/go-playground/locales/sv"
	"github.com/go-playground/locales/zh"
	"github.com/go-playground/locales/zh_Hant"
)

// TestDatesOfLetters holds the dates of letters against those of the Unicode CLDR, for each day of a
// leap year: the whole date, and day and month inside of a sentence. People also write the first of
// a month as 1er or 1º, which CLDR leaves to others.
func TestDatesOfLetters(t *testing.T) {
	cldr := map[string]locales.Translator{"da": da.New(), "de": de.New(), "en": en_GB.New(), "es": es.New(),
		"fr": fr.New(), "it": it.New(), "ja": ja.New(), "nb": nb.New(), "nl": nl.New(), "pl": pl.New(),
		"pt-BR": pt_BR.New(), "pt-PT": pt_PT.New(), "ru": ru.New(), "sv": sv.New(), "zh": zh.New(), "zh-Hant": zh_Hant.New()}
	for _, l := range All() {
		for _, s := range l.Letters {
			c, ok := cldr[s.Tag]
			if !ok {
				t.Errorf("%s: no dates to compare with", s.Tag)
				continue
			}
			for day := time.Date(2028, time.January, 1, 9, 0, 0, 0, time.UTC); day.Year() == 2028; day = day.AddDate(0, 0, 1) {
				plain := s
				plain.First = ""
				if got, want := plain.Date(s.Full, day), c.FmtDateFull(day); got != want {
					t.Errorf("%s: got %q, want %q", s.Tag, got, want)
				}
				whole := strings.ReplaceAll(c.FmtDateFull(day), ",", "")
				if got := plain.Date(s.Short, day); !strings.Contains(whole, got) {
					t.Errorf("%s: %q does not stand in %q", s.Tag, got, whole)
				}
				if first := s.Date(s.Short, day); day.Day() != 1 && first != plain.Date(s.Short, day) {
					t.Errorf("%s: %q is written as the first of a month", s.Tag, first)
				}
			}
		}
	}
}
