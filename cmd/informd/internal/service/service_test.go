package service

import (
	"strings"
	"testing"
)

// Whatever a path holds is one word to systemd.
func TestUnitWord(t *testing.T) {
	for path, want := range map[string]string{
		"/usr/bin/informd":   `"/usr/bin/informd"`,
		"/home/a b/50%/$x/c": `"/home/a b/50%%/$$x/c"`,
		`/odd/"q"\n`:         `"/odd/\"q\"\\n"`,
		"/odd/\nExecStop=rm": `"/odd/\nExecStop=rm"`,
	} {
		if got := unitWord(path); got != want {
			t.Errorf("%q: got %s, want %s", path, got, want)
		}
		if got := unitConfig(unit("/usr/bin/informd", path)); got != path {
			t.Errorf("%q: read back as %q", path, got)
		}
	}
	if n := strings.Count(unit("/a", "/odd/\nExecStop=rm"), "\nExecStop"); n != 0 {
		t.Error("a line end in a path begins a line of the unit")
	}
}
