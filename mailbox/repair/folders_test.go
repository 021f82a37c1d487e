package repair

import "testing"

// Each look quotes the names of all folders: what that takes is made once.
func TestQuoteAllocates(t *testing.T) {
	if n := testing.AllocsPerRun(100, func() { quote([]byte(`INBOX`)) }); n > 2 {
		t.Errorf("%.0f allocations for a name, want at most 2", n)
	}
}
