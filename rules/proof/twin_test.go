package proof

import (
	"testing"
	"time"

	"informd/rules/mail"
)

func TestTwins(t *testing.T) {
	at := time.Date(2026, 3, 2, 10, 0, 0, 0, time.UTC)
	twin := func() mail.Message {
		return mail.Message{ID: "ask@x", From: mail.Address{Addr: "julie@example.org"}, To: []mail.Address{{Name: "Bob", Addr: "bob@biotech.example"}},
			Cc: []mail.Address{{Addr: "eve@biotech.example"}}, Date: at, Received: at.Add(3 * time.Second), Subject: "Two questions"}
	}
	for _, tt := range []struct {
		name            string
		delivered, sent func(*mail.Message)
		want            bool
	}{
		{"the same", nil, nil, true},
		{"a Bcc that was kept", func(m *mail.Message) { m.Bcc = []mail.Address{{Addr: "julie+informd@example.org"}} }, nil, true},
		{"recipients in another order and case", func(m *mail.Message) { m.To, m.Cc = m.Cc, []mail.Address{{Addr: "BOB@biotech.example"}} }, nil, true},
		{"a subject that was folded", func(m *mail.Message) { m.Subject = "Two  questions" }, nil, true},
		{"filed an hour later", nil, func(m *mail.Message) { m.Received = at.Add(time.Hour) }, true},
		{"the clock of the mail program is wrong", func(m *mail.Message) { m.Date = at.AddDate(-1, 0, 0) }, func(m *mail.Message) { m.Date = at.AddDate(-1, 0, 0) }, true},
		{"a zone of its own", func(m *mail.Message) { m.Date = at.In(time.FixedZone("", 3600)) }, nil, true},
		{"from another", func(m *mail.Message) { m.From.Addr = "jules@example.org" }, nil, false},
		{"another subject", func(m *mail.Message) { m.Subject = "Re: Two questions" }, nil, false},
		{"one recipient more", func(m *mail.Message) { m.To = append(m.To, mail.Address{Addr: "x@y"}) }, nil, false},
		{"one recipient less", func(m *mail.Message) { m.Cc = nil }, nil, false},
		{"another date", func(m *mail.Message) { m.Date = at.Add(time.Second) }, nil, false},
		{"hours later", func(m *mail.Message) { m.Received = at.Add(2 * time.Hour) }, nil, false},
		{"before it was sent", func(m *mail.Message) { m.Received = at.Add(-time.Hour) }, nil, false},
	} {
		t.Run(tt.name, func(t *testing.T) {
			d, s := twin(), twin()
			if tt.delivered != nil {
				tt.delivered(&d)
			}
			if tt.sent != nil {
				tt.sent(&s)
			}
			if same, why := Twins(d, s); same != tt.want || same == (why != "") {
				t.Errorf("got %v (%s), want %v", same, why, tt.want)
			}
		})
	}
}
