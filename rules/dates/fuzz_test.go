package dates

import (
	"errors"
	"os"
	"strings"
	"testing"
	"time"
)

// FuzzWhen holds that a phrase is a time in its direction, the same in every spelling of
// its case, or an error that says why.
func FuzzWhen(f *testing.F) {
	data, err := os.ReadFile("testdata/when.table")
	if err != nil {
		f.Fatal(err)
	}
	for line := range strings.Lines(string(data)) {
		_, s, _ := strings.Cut(line, "|")
		s, _, _ = strings.Cut(s, "|")
		s = strings.TrimSpace(s)
		f.Add(s, true)
		f.Add(s, false)
	}
	zone, err := time.LoadLocation("America/New_York")
	if err != nil {
		f.Fatal(err)
	}
	now := time.Date(2026, 11, 22, 16, 30, 0, 0, time.UTC)
	today := firstInstant(civil(now.In(zone).Date()), zone)
	f.Fuzz(func(t *testing.T, phrase string, past bool) {
		w, err := ReadWhen(phrase, now, zone, past)
		switch {
		case errors.Is(err, ErrNoDate):
		case err != nil && (err.Error() == "" || w != When{}):
			t.Errorf("%q: error %q with %+v", phrase, err, w)
		case err != nil:
		case w.Start.IsZero() || w.Start.Location() != time.UTC || !strings.HasSuffix(phrase, w.Rest):
			t.Errorf("%q: %+v", phrase, w)
		case !w.End.IsZero() && !w.End.After(w.Start):
			t.Errorf("%q ends before it begins: %+v", phrase, w)
		case past && w.Start.After(now), !past && w.Start.Before(today):
			t.Errorf("%q, past %v: %s is in the wrong direction", phrase, past, w.Start)
		}
		upper := strings.ToUpper(phrase)
		if strings.EqualFold(upper, phrase) && len(upper) == len(phrase) {
			if v, _ := ReadWhen(upper, now, zone, past); !v.Start.Equal(w.Start) || v.End != w.End {
				t.Errorf("%q means %+v in capitals and %+v without", phrase, v, w)
			}
		}
	})
}
