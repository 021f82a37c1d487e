// Package systemd tells the service manager how the daemon is.
package systemd

import (
	"fmt"
	"net"
	"os"
)

// Notify sends a state, as sd_notify(3) describes it ("READY=1", or several lines), to the
// service manager that started this process. Where none did, it does nothing.
func Notify(state string) error {
	path := os.Getenv("NOTIFY_SOCKET")
	if path == "" {
		return nil
	}
	conn, err := net.DialUnix("unixgram", nil, &net.UnixAddr{Name: path, Net: "unixgram"}) // "@…" is abstract
	if err != nil {
		return fmt.Errorf("tell the service manager: %w", err)
	}
	defer conn.Close()
	if _, err := conn.Write([]byte(state)); err != nil {
		return fmt.Errorf("tell the service manager: %w", err)
	}
	return nil
}
