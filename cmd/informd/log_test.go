package main

import (
	"errors"
	"fmt"
	"log/slog"
	"strings"
	"testing"
)

func TestLogNamesNoAddress(t *testing.T) {
	for _, tt := range []struct{ said, want string }{
		{"550 5.1.1 <anna@pharma.example>: unknown", "550 5.1.1 (an address) unknown"},
		{"RCPT TO:<Anna.Meier@pharma.example> refused", "RCPT (an address) refused"},
		{"a queue @ noon, and an id of 12@", "a queue @ noon, and an id of 12@"},
		{"connection refused", "connection refused"},
	} {
		var out strings.Builder
		log := newLog(&out, slog.LevelInfo)
		log.Warn("not well", "err", fmt.Errorf("send: %w", errors.New(tt.said)))
		log.Warn("not well", "err", "send: "+tt.said)
		for line := range strings.Lines(out.String()) {
			if !strings.Contains(line, `err="send: `+tt.want+`"`) {
				t.Errorf("%s: got %s", tt.said, line)
			}
		}
	}
}
