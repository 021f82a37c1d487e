package dates

import "testing"

// TestBareHourBeside reads numbers beside an hour of which the mail before spoke.
func TestBareHourBeside(t *testing.T) {
	for _, tt := range []struct {
		offered          Slot
		sentence, number string // the hour, and a "?" where the number may count something
	}{
		{"2026-03-10 16:00", "Could it be five?", "17:00"},
		{"2026-03-10 11:00", "Could it be two, perhaps?", "14:00"},
		{"2026-03-10 09:00", "could we make it ten tomorrow?", "10:00"},
		{"2026-03-10 05:00", "Five it is, Thursday.", "05:00?"},
		{"17:00", "5 is fine", "17:00?"},
		{"2026-03-10 10:00", "Of course, 10.00.", "10:00"},
		{"2026-03-10 11:00", "302 steps it is, Saturday eleven.", "11:00"},
		{"2026-03-10 09:00", "18.30 would be better", "18:30?"},
		{"2026-03-10 16:00", "May I bring two friends?", "14:00?"},
		{"2026-03-10 06:00", "Friday at six, on the quay", "06:00"},
		{"2026-03-10 06:00", "Friday at six in the evening, or 6 pm", ""},
		{"2026-03-10 16:00", "It takes 5 minutes, or ten hours.", ""},
		{"2026-03-10 16:00", "Five or six?", ""},
		{"2026-03-10 16:00", "my number is 0555 12 34", ""},
		{"2026-03-10 16:00", "the 5th of May, or May 6", ""},
		{"2026-03-10 16:00", "This is the one.", ""},
		{"2026-03-10 16:00", "5% of them, 3/4 at most", ""},
		{"2026-03-10 16:00", "five of us come", ""},
		{"2026-03-10", "Could it be five?", ""},
	} {
		b, is := BareHourBeside(tt.offered, tt.sentence, []string{"en"})
		got := string(b.Hour)
		if is && !b.Last {
			got += "?"
		}
		if got != tt.number {
			t.Errorf("%q beside %s: got %q, want %q", tt.sentence, tt.offered, got, tt.number)
		}
	}
}
