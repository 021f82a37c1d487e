package main

import (
	"io"
	"strings"
	"testing"
	"time"

	"informd/cmd/informd/internal/wizard"
)

// Nobody is asked more than six questions, whatever they are asked: the service is the sixth, or is not asked.
func TestInitSixQuestions(t *testing.T) {
	const service = "Run it as a service of yours from now on?"
	for _, tt := range []struct {
		name, address string
		named         bool // Julie's name stands in Sent
		bridged       bool // the servers are a bridge on this machine
		unknown       bool // the servers must be asked for
		answers       []string
		service       bool // is asked
	}{
		{name: "a provider of the table", address: "julie@posteo.de", answers: []string{hushed, "Julie Roth", "", "yes", "no"},
			service: true},
		{name: "an unknown one", address: "julie@uni.example", unknown: true,
			answers: []string{"IMAP", "SMTP", hushed, "Julie Roth", "yes"}},
		{name: "an unknown one, with her name in Sent", address: "julie@uni.example", unknown: true, named: true,
			answers: []string{"IMAP", "SMTP", hushed, "yes", "no"}, service: true},
		{name: "a bridge", address: "julie@proton.me", bridged: true, answers: []string{hushed, "yes", "Julie Roth", "yes", "no"},
			service: true},
		{name: "fetched accounts", address: "julie@gmail.com", answers: []string{hushed, "Julie Roth", "none", "yes", "no"},
			service: true},
		{name: "a misspelt domain", address: "julie@posteo.dee", answers: []string{"yes", hushed, "Julie Roth", "", "yes"}},
	} {
		t.Run(tt.name, func(t *testing.T) {
			h := newHome(t)
			user := h.user
			if tt.address != "julie@posteo.dee" && tt.address != "julie@posteo.de" {
				user = h.srv.AddUser(tt.address, hushed, tt.address)
			}
			imap, smtp := h.srv.IMAP(), h.srv.SMTP()
			if tt.bridged {
				b := newBridge(t, imap, smtp)
				imap, smtp = b.imap, b.smtp
			}
			if tt.named {
				wrote(t, user, tt.address)
			}
			init := &InitCmd{Wait: time.Minute}
			if !tt.unknown {
				init.IMAP, init.SMTP = imap, smtp
			}
			lines := append([]string{tt.address}, tt.answers...)
			text := strings.NewReplacer("IMAP", imap, "SMTP", smtp).Replace(strings.Join(lines, "\n")) + "\n"
			typed, asked := strings.NewReader(text), &strings.Builder{}
			env := &Env{Stdin: typed, Stdout: io.Discard, Stderr: asked, Now: time.Now, Finder: publishes(t, "", ""),
				Systemd: func() bool { return true }}
			if err := init.Run(t.Context(), env); err != nil {
				t.Fatalf("%v\n%s", err, asked.String())
			}
			if said := asked.String(); len(lines) > wizard.MostQuestions || strings.Contains(said, service) != tt.service {
				t.Errorf("%d answers, and the service was asked for: %v, want %v\n%s", len(lines), !tt.service, tt.service, said)
			}
			wantNotIn(t, asked.String(), "the answers end here")
		})
	}
}
