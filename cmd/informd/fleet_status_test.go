package main

import (
	"encoding/json"
	"os"
	"path/filepath"
	"testing"

	"informd/mailbox/mailboxtest"
)

// The status of a directory has each account of it, also one that cannot be asked; a command about one account asks
// which.
func TestStatusOfADirectory(t *testing.T) {
	config, _ := served(t, mailboxtest.Options{})
	dir := filepath.Dir(config)
	if err := os.WriteFile(filepath.Join(dir, "broken.toml"), []byte("[owner]\nnmae = \"x\"\n"), 0o600); err != nil {
		t.Fatal(err)
	}
	if got := informd(t, "--config", config, "run", "--once"); got.code != 0 {
		t.Fatalf("got %d, %s", got.code, got.errout)
	}
	var report fleetReport
	got := informd(t, "--config", dir, "--json", "status")
	if err := json.Unmarshal([]byte(got.out), &report); err != nil || got.code != 1 || len(report.Accounts) != 2 || report.Healthy {
		t.Fatalf("got %d, %s %v, want two accounts, of which one is not well", got.code, got.out, err)
	}
	for _, a := range report.Accounts {
		if a.Healthy != (a.Account != "broken") || a.Healthy && a.LastLook.IsZero() {
			t.Errorf("got %+v", a)
		}
	}
	wantIn(t, informd(t, "--config", dir, "status").out, "1 of 2 accounts are well.", "BAD broken")
	wantIn(t, informd(t, "--config", dir, "run", "--once").errout, "name one with --config: ")
	wantIn(t, informd(t, "--config", t.TempDir(), "status").errout, "there is no *.toml in ", "informd init --config ")
}
