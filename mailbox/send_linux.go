package mailbox

import (
	"context"
	"fmt"
	"net"
	"syscall"
	"time"

	"golang.org/x/sys/unix"
)

// awaitAcknowledged waits until the peer's machine has confirmed every byte sent so far. A write only
// hands bytes to the kernel, which may hold them for minutes while the line is down. The last look at
// the mailbox must not happen before the server has the mail.
func awaitAcknowledged(ctx context.Context, nc net.Conn) error {
	sc, ok := nc.(syscall.Conn)
	if !ok {
		return nil // a pipe: what is written has been read
	}
	raw, err := sc.SyscallConn()
	if err != nil {
		return fmt.Errorf("reach the socket: %w", err)
	}
	for pause := time.Millisecond; ; pause = min(2*pause, 100*time.Millisecond) {
		var left int
		var ioctlErr error
		err := raw.Control(func(fd uintptr) { left, ioctlErr = unix.IoctlGetInt(int(fd), unix.SIOCOUTQ) })
		if err != nil {
			return fmt.Errorf("ask the socket: %w", err)
		}
		if left == 0 || ioctlErr != nil { // no TCP socket after all: nothing to know
			return nil
		}
		select {
		case <-time.After(pause):
		case <-ctx.Done():
			return fmt.Errorf("%d bytes are not confirmed: %w", left, context.Cause(ctx))
		}
	}
}
