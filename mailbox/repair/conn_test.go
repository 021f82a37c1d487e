package repair_test

import (
	"io"
	"strings"
	"testing"

	"informd/mailbox/repair"
)

// A folder whose name is in no encoding is called by that name in commands, and nowhere else: not within a
// letter, whatever that looks like.
func TestNamesOutward(t *testing.T) {
	p := &peer{greeting: strings.NewReader("* LIST () \"/\" \"Gespr\xe4che\"\r\n")}
	c := repair.New(p)
	got := make([]byte, 100)
	n, err := c.Read(got)
	if want := "* LIST () \"/\" \"Gespr&AOQ-che\"\r\n"; err != nil || string(got[:n]) != want {
		t.Fatalf("read %q (%v), want %q", got[:n], err, want)
	}
	for _, part := range []string{"T1 EXAMINE \"Gespr&AOQ-che\"\r\n", "T2 APPEND \"Gespr&AOQ-che\" (\\Seen) {40}\r\n",
		"T1 EXAMINE \"Gespr&AOQ-che\"\r\n", "T9 EXAMINE \"Gespr&AOQ-che\"\r\n", "\r\n"} {
		if _, err := io.WriteString(c, part); err != nil {
			t.Fatal(err)
		}
	}
	want := "T1 EXAMINE \"Gespr\xe4che\"\r\nT2 APPEND \"Gespr\xe4che\" (\\Seen) {40}\r\n" +
		"T1 EXAMINE \"Gespr&AOQ-che\"\r\nT9 EXAMINE \"Gespr&AOQ-che\"\r\n\r\n"
	if p.heard.String() != want {
		t.Errorf("the server heard\n%q, want\n%q", p.heard.String(), want)
	}
}
