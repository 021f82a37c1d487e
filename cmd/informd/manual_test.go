package main

import (
	"os/exec"
	"strings"
	"testing"
)

// TestManual holds that the man page and the completions name every command, and that
// bash takes what is written for it.
func TestManual(t *testing.T) {
	noConfig(t)
	commands := strings.Fields("demo init login check run service plan outbox why history find status digest pause resume backup " +
		"restore export forget read template help version")
	for _, form := range []string{"man", "bash", "zsh", "fish"} {
		got := informd(t, "manual", form)
		if got.code != 0 {
			t.Fatalf("%s: %+v", form, got)
		}
		for _, c := range commands {
			if !strings.Contains(got.out, c) {
				t.Errorf("%s does not name %s", form, c)
			}
		}
	}
	for typed, want := range map[string]string{"outbox a": "approve", "service install --no-l": "--no-linger", "help prov": "providers",
		"--config x.toml stat": "status", "login g": "google", "--config st": "", "init --no-s": "--no-service"} {
		script := informd(t, "manual", "bash").out + "\nCOMP_WORDS=(informd " + typed + `) COMP_CWORD=$((${#COMP_WORDS[@]} - 1)); _informd; echo "${COMPREPLY[@]}"`
		out, err := exec.CommandContext(t.Context(), "bash", "-c", script).CombinedOutput()
		if err != nil || strings.TrimSpace(string(out)) != want {
			t.Errorf("bash completes “informd %s” with %q, %v; want %s", typed, out, err, want)
		}
	}
}
