package intake

import (
	"testing"
	"time"

	"informd/rules/mail"
)

// A file that the owner sends to the capture address may be anybody's: what stands in it is
// no word of theirs.
func TestFileIsNoWord(t *testing.T) {
	now := time.Date(2026, 3, 4, 10, 0, 0, 0, time.UTC)
	for _, tt := range []struct {
		name, subject string
		attached      bool
		want          string
	}{
		{"the owner's words", "Anna Meier", false, "stopped anna"},
		{"a file", "Anna Meier", true, "ignored "},
		{"a file about nobody", "Fwd", true, "asked_back "},
	} {
		m := mail.Message{ID: "note@example.org", From: mail.Address{Addr: "julie@example.org"}, To: []mail.Address{{Addr: "julie+x@example.org"}}, Date: now, Subject: tt.subject,
			Text: "stop\n", Reply: "stop\n", TextAttached: tt.attached, Parts: []mail.Attachment{{Name: "letter.txt", Type: "text/plain", Size: 5}},
			Place: mail.Place{Folder: "Sent", Role: mail.RoleSent}}
		if got := outcomes(now, m, askedAnna(now)); got != tt.want {
			t.Errorf("%s: got %q, want %q", tt.name, got, tt.want)
		}
	}
}
