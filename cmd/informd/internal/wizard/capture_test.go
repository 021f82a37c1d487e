package wizard

import (
	"os"
	"strings"
	"testing"
	"time"
)

// A capture address that was mistyped is said, and all that was answered stays; one that was typed for an account is
// not taken for another.
func TestForgetsCapture(t *testing.T) {
	h := newHome(t)
	h.srv.AddUser("julie@acme.example", hushed, "julie@acme.example")
	for _, tt := range []struct {
		name    string
		answers []string // after a capture address was typed
		want    string   // of it afterwards
		domain  string
	}{
		{"mistyped", []string{"julei@posteo.de", "yes", "yes"}, "So julei@posteo.de cannot be your capture address.", "@posteo.de"},
		{"of another account", []string{"julie+mine@posteo.de", "address", "julie@acme.example", hushed, "yes"},
			"  capture  julie+mine@posteo.de\n", "@acme.example"},
	} {
		lines := append([]string{"julie@posteo.de", hushed, "Julie", "", "capture"}, tt.answers...)
		got := h.ask(t, h.at(Options{Wait: time.Second}), lines...)
		if got.err != nil {
			t.Fatalf("%s: got %v\n%s", tt.name, got.err, got.said)
		}
		wantIn(t, got.said, tt.want)
		capture := h.load(t).Capture.Address
		if !strings.HasPrefix(capture, "julie+informd-") || !strings.HasSuffix(capture, tt.domain) {
			t.Errorf("%s: the capture address is %s\n%s", tt.name, capture, got.said)
		}
		if err := os.Remove(h.path); err != nil {
			t.Fatal(err)
		}
	}
}
