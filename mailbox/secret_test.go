package mailbox_test

import (
	"bytes"
	"encoding/json"
	"fmt"
	"log/slog"
	"strings"
	"testing"

	"informd/mailbox"
)

func TestSecretIsNeverPrinted(t *testing.T) {
	s := mailbox.NewSecret("hunter2")
	var log bytes.Buffer
	slog.New(slog.NewJSONHandler(&log, nil)).Info("x", "secret", s, "in", struct{ P mailbox.Secret }{s})
	slog.New(slog.NewTextHandler(&log, nil)).Info("x", "secret", &s)
	b, err := json.Marshal(map[string]any{"s": s, "p": &s})
	if err != nil {
		t.Fatal(err)
	}
	server := mailbox.Server{Username: "julie"}
	all := log.String() + string(b) + fmt.Sprint(s, &s, server) + fmt.Sprintf("%v %+v %#v %s %q %x %X %d %v %#v", s, s, s, s, s, s, s, s, &s, struct{ P mailbox.Secret }{s})
	if strings.Contains(all, "hunter2") || strings.Contains(strings.ToLower(all), fmt.Sprintf("%x", "hunter2")) {
		t.Errorf("the secret is in %q", all)
	}
	if s.Reveal() != "hunter2" {
		t.Errorf("revealed %q", s.Reveal())
	}
}
