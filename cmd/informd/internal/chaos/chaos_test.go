package main

import (
	"bytes"
	"flag"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"informd/cmd/informd/internal/chaos/world"
)

// How long TestChaos plays, and from which seed: by default, about one world of each
// scenario.
var (
	chaosTime = flag.Duration("chaos.time", 2*time.Minute, "begin no new world after this long")
	chaosSeed = flag.Uint64("chaos.seed", 0, "what the worlds are made from; 0: take one from the clock")
)

// A short play, as part of all tests.
func TestChaos(t *testing.T) {
	var out bytes.Buffer
	o := options{time: *chaosTime, seed: *chaosSeed, beside: 2}
	err := run(t.Context(), &out, o)
	t.Log(out.String())
	if err != nil {
		t.Error(err)
	}
}

// Whoever judges must know nothing of the code.
func TestCheckerImportsNothingOfOurs(t *testing.T) {
	out, err := exec.Command("go", "list", "-deps", "./check").CombinedOutput()
	if err != nil {
		t.Fatalf("%v\n%s", err, out)
	}
	for dep := range strings.Lines(string(out)) {
		dep = strings.TrimSpace(dep)
		if strings.HasPrefix(dep, "informd/") && dep != "informd/cmd/informd/internal/chaos/check" {
			t.Errorf("the checker depends on %s, want nothing of the project", dep)
		}
	}
}

// That each is caught, chaos-mutants shows; here, that each can be tried.
func TestMutantsAreReadable(t *testing.T) {
	patches, err := filepath.Glob("../../../../.ci/mutants/*.patch")
	if err != nil || len(patches) < 20 {
		t.Fatalf("got %d patches (%v), want at least 20", len(patches), err)
	}
	for _, path := range patches {
		m, err := readMutant(path)
		if err != nil {
			t.Error(err)
		}
		for name := range strings.SplitSeq(m.play, ",") {
			if !slices.Contains(world.Names(), name) {
				t.Errorf("%s: no scenario is called %q", m.file, name)
			}
		}
	}
}
