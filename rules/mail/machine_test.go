package mail

import "testing"

// A booking service tells of a talk by its subject; what answers by itself, and a person, do not.
func TestTellsOfTalk(t *testing.T) {
	machine := Header{"auto-submitted": {"auto-generated"}}
	for _, tt := range []struct {
		from, subject string
		header        Header
		want          bool
	}{
		{"noreply@zeeg.example", "Neuer Termin: 17 Minuten am 12.03.2026 um 15:00", nil, true},
		{"hello@slots.example", "Nouveau rendez-vous confirmé", machine, true},
		{"hello@slots.example", "予約が確定しました", machine, true},
		{"hello@slots.example", "Nouveau rendez-vous confirmé", nil, false},
		{"hello@slots.example", "Your invoice", machine, false},
		{"anna@pharma.example", "Automatic reply: Meeting", Header{"auto-submitted": {"auto-replied"}}, false},
		{"noreply@desk.example", "Re: Meeting on Thursday", machine, false},
	} {
		m := Message{From: Address{Addr: tt.from}, Subject: tt.subject, Header: tt.header}
		if got := TellsOfTalk(m); got != tt.want {
			t.Errorf("%q from %s = %v, want %v", tt.subject, tt.from, got, tt.want)
		}
	}
}
