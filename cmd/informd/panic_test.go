package main

import (
	"bytes"
	"errors"
	"io"
	"log/slog"
	"strings"
	"testing"
	"time"

	"informd/cmd/informd/internal/agent"
	"informd/mailbox/parse"
)

// A panic ends one account as an error does: its store and its lock are free for the next try.
func TestPanicEndsOneAccount(t *testing.T) {
	k := keep(t)
	acc, err := loadAccount(k.config)
	if err != nil {
		t.Fatal(err)
	}
	var log bytes.Buffer
	env := &Env{Now: func() time.Time { return keptAt }, Stderr: io.Discard}
	for range 2 {
		err := keepAccount(t.Context(), env, acc, slog.New(slog.NewTextHandler(&log, nil)), func() {},
			func(*agent.Agent) { panic("poison") })
		if _, panicked := errors.AsType[*parse.PanicError](err); !panicked {
			t.Errorf("it ended with %v", err)
		}
	}
	if said := log.String(); !strings.Contains(said, "TestPanicEndsOneAccount") || strings.Contains(said, "poison") {
		t.Errorf("the log has no stack, or what was panicked with:\n%s", said)
	}
}
