package mailbox_test

import (
	"context"
	"errors"
	"strings"
	"testing"
	"testing/synctest"
	"unicode"

	"informd/mailbox"
)

// What a server says is shown on terminals and kept: its words may not move the cursor, nor fill the store.
func TestWordsOfSMTPServers(t *testing.T) {
	const rude = "no\x1b[2J\x1b]0;title\x07 such\u009b31m \u202euser\x9b"
	for _, tt := range []struct{ step, answer, words string }{
		{"greeting", "554 5.7.1 " + rude, "554 5.7.1 no[2J]0;title such31m user\uFFFD"},
		{"greeting", rude, ""},
		{"MAIL", "550-5.7.1 " + rude + "\r\n550 5.7.1 at all", "550 5.7.1 no[2J]0;title such31m user\uFFFD 5.7.1 at all"},
		{"RCPT", "550 5.1.1 " + strings.Repeat("é", 5000), "550 5.1.1 " + strings.Repeat("é", 245)},
		{".", rude, ""},
	} {
		t.Run(tt.step, func(t *testing.T) {
			synctest.Test(t, func(t *testing.T) {
				p := &peer{script: map[string]string{tt.step: tt.answer}}
				err := p.account().Send(t.Context(), envelope("x"), func(context.Context) error { return nil })
				var se *mailbox.SendError
				if !errors.As(err, &se) || se.Words != tt.words {
					t.Fatalf("got the words %q (%v), want %q", se.Words, err, tt.words)
				}
				if tt.step != "greeting" && tt.step != "." && se.Enhanced == "" {
					t.Error("the code is lost")
				}
				if said := se.Error(); strings.ContainsFunc(said, unicode.IsControl) || len(said) > 700 {
					t.Errorf("the error says %q", said)
				}
			})
		})
	}
}
