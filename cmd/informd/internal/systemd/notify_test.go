package systemd

import (
	"fmt"
	"net"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

func TestNotify(t *testing.T) {
	for _, name := range []string{filepath.Join(t.TempDir(), "notify"), fmt.Sprintf("@informd-test-%d", os.Getpid())} {
		manager, err := net.ListenUnixgram("unixgram", &net.UnixAddr{Name: name, Net: "unixgram"})
		if err != nil {
			t.Fatal(err)
		}
		t.Cleanup(func() { manager.Close() })
		t.Setenv("NOTIFY_SOCKET", name)
		const want = "READY=1\nSTATUS=here"
		if err := Notify(want); err != nil {
			t.Fatalf("%s: %v", name, err)
		}
		buf := make([]byte, 100)
		n, err := manager.Read(buf)
		if got := string(buf[:n]); err != nil || got != want {
			t.Errorf("%s: got %q, %v, want %q", name, got, err, want)
		}
	}
}

// Nobody asked to be told.
func TestNotifyNobody(t *testing.T) {
	t.Setenv("NOTIFY_SOCKET", "")
	if err := Notify("READY=1"); err != nil {
		t.Errorf("got %v, want nothing", err)
	}
}

// Somebody asked, and is gone.
func TestNotifyGone(t *testing.T) {
	t.Setenv("NOTIFY_SOCKET", filepath.Join(t.TempDir(), "gone"))
	if err := Notify("READY=1"); err == nil || !strings.Contains(err.Error(), "tell the service manager") {
		t.Errorf("got %v, want an error that says what was done", err)
	}
}
