package checkup

import (
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"testing"

	"informd/cmd/informd/internal/config"
	"informd/templates"
)

// What helps is what the error itself knows, else what the caller gives. Nothing is cut out of
// its text: a path or the words of a server may hold a semicolon too.
func TestSaysCure(t *testing.T) {
	open := filepath.Join(t.TempDir(), "a; b")
	if err := os.WriteFile(open, []byte("secret\n"), 0o644); err != nil {
		t.Fatal(err)
	}
	_, secretErr := config.SecretFile(open)
	for _, tt := range []struct {
		err        error
		said, cure string
	}{
		{errors.New("no folder is named a; b"), "no folder is named a; b", "given"},
		{fmt.Errorf("password_file: %w", secretErr), "password_file: " + open + " can be read by others (mode 0644)",
			"run chmod 600 on it"},
		{templates.Fault{File: "notice.txt", Line: 3, What: "has no subject", Cure: "define one"},
			"notice.txt:3: has no subject", "define one"},
	} {
		k := &checkup{}
		if k.say("it", tt.err, "", "given") {
			t.Errorf("%v: got ok", tt.err)
		}
		if got := k.probes[0]; got.Said != tt.said || got.Cure != tt.cure {
			t.Errorf("%v: got %q and %q, want %q and %q", tt.err, got.Said, got.Cure, tt.said, tt.cure)
		}
	}
}
