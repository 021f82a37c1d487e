package notes

import (
	"testing"
	"time"
)

// TestReadStandingWish holds that only an order about all letters is a wish, and nothing that tells of somebody.
func TestReadStandingWish(t *testing.T) {
	now := time.Date(2026, 12, 2, 9, 0, 0, 0, time.UTC)
	for text, want := range map[string]WishKind{
		"Please do not write to anybody in August, here are all on holiday.": NotInMonth,
		"Would you please not send anything on a Sunday.":                    NotOnDays,
		"please send nothing on weekends":                                    NotOnDays,
		"no letters on Sundays":                                              NotOnDays,
		"no thank-you letters please":                                        NoThankYous,
		"I did not send any thank-yous last week.":                           NoWish,
		"No need to write, she called me on Friday.":                         NoWish,
		"Nothing came by mail, but she answered me on Monday.":               NoWish,
		"No need to write, he already answered in December.":                 NoWish,
		"No mail came from him in December.":                                 NoWish,
		"Do not write to her on Monday.":                                     NoWish,
	} {
		if got := ReadStandingWish(text, now, time.UTC); got.Kind != want {
			t.Errorf("%q: wish %d, want %d", text, got.Kind, want)
		}
	}
}
