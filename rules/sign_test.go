package rules

import (
	"os"
	"regexp"
	"strings"
	"testing"
)

// Every sign has a sentence, and takes at most one thing that it was found at.
func TestSigns(t *testing.T) {
	source, err := os.ReadFile("sign.go")
	if err != nil {
		t.Fatal(err)
	}
	named := regexp.MustCompile(`Sign = "(.+?)"`).FindAllStringSubmatch(string(source), -1)
	if len(named) != len(signRows()) {
		t.Errorf("%d signs, %d rows", len(named), len(signRows()))
	}
	for _, n := range named {
		row, ok := signRows()[Sign(n[1])]
		if !ok || row.why == "" || strings.Count(row.why, "%") > 1 {
			t.Errorf("%s: got %q", n[1], row.why)
		}
	}
}
