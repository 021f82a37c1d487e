package manner

import (
	"testing"

	"informd/rules/mail"
)

func TestToOne(t *testing.T) {
	mia, eva := mail.Address{Name: "Mia Berg"}, mail.Address{Addr: "eva.holm@pharma.example"}
	for _, tt := range []struct {
		text string
		to   mail.Address
		want string
	}{
		{"Dear Mia, dear Eva,\n\nhello", mia, "Dear Mia,\n\nhello"},
		{"Dear Mia, dear Eva,\n\nhello", eva, "Dear Eva,\n\nhello"},
		{"Hi Mia and Eva,\n\nhello", eva, "Hi Eva,\n\nhello"},
		{"Liebe Mia, liebe Eva,\n\nhallo", eva, "Liebe Eva,\n\nhallo"},
		{"Lieber Tom und Eva,\n\nhallo", eva, "Lieber Tom und Eva,\n\nhallo"}, // its form may not fit
		{"Hi both,\n\nhello", mia, "Hi both,\n\nhello"},
		{"Dear Mia, Eva told me of you.\n\nhello", eva, "Dear Mia, Eva told me of you.\n\nhello"},
		{"Liebe Frau Holm, lieber Tom,\n\nhallo", mail.Address{Name: "Eva Holm"}, "Liebe Frau Holm,\n\nhallo"},
		{"Liebe Frau Holm, lieber Herr Holm,\n\nhallo", mail.Address{Name: "Eva Holm"}, "Liebe Frau Holm, lieber Herr Holm,\n\nhallo"},
		{"Dear Mr and Mrs Holm,\n\nhello", mail.Address{Name: "Jan Holm"}, "Dear Mr and Mrs Holm,\n\nhello"},
		{"Dear Dr Holm and Mia,\n\nhello", mail.Address{Name: "Jan Holm"}, "Dear Dr Holm,\n\nhello"},
		{"", mia, ""},
	} {
		if got := ToOne(tt.text, tt.to); got != tt.want {
			t.Errorf("ToOne(%q, %s) = %q, want %q", tt.text, tt.to, got, tt.want)
		}
	}
}
