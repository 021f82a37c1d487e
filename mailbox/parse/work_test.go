package parse

import (
	"os"
	"path/filepath"
	"testing"
)

func testMessages(tb testing.TB) (all [][]byte) {
	tb.Helper()
	files, err := filepath.Glob("testdata/*.eml")
	if err != nil || len(files) < 50 {
		tb.Fatalf("%d messages: %v", len(files), err)
	}
	for _, name := range files {
		raw, err := os.ReadFile(name)
		if err != nil {
			tb.Fatal(err)
		}
		all = append(all, raw)
	}
	return all
}

// What a message costs is counted by the memory that is asked for, which no load on the machine
// changes. A list that is built for each message, or a line that is folded for each phrase, shows.
func TestMessageAllocates(t *testing.T) {
	const most = 110 // a message, in the mean
	all := testMessages(t)
	n := testing.AllocsPerRun(3, func() {
		for _, raw := range all {
			Message(raw)
		}
	})
	if n /= float64(len(all)); n > most {
		t.Errorf("%.0f allocations a message, want at most %d", n, most)
	}
}

func BenchmarkMessage(b *testing.B) {
	all := testMessages(b)
	b.ReportAllocs()
	for b.Loop() {
		for _, raw := range all {
			Message(raw)
		}
	}
	b.ReportMetric(float64(b.Elapsed().Microseconds())/float64(b.N*len(all)), "µs/msg")
}
