package keep

import (
	"log/slog"
	"time"

	"informd/cmd/informd/internal/systemd"
)

// alive keeps the watchdog of the service manager quiet. It is said after each look, however it went, and within a long
// one: the watchdog is for a daemon that hangs. A provider that is down, or a login that is refused, status and the
// owner's mail tell.
const alive = "WATCHDOG=1"

// watchdogRest is how long the watchdog is left alone within a long look.
const watchdogRest = time.Minute

// atMostEach returns a function that says alive, but not again within d.
func atMostEach(d time.Duration, tell func(state string)) func() {
	var last time.Time
	return func() {
		if now := time.Now(); now.Sub(last) >= d {
			last = now
			tell(alive)
		}
	}
}

// notifier tells the service manager: once the daemon has started and holds its store, that it lives, and when it ends.
func notifier(log *slog.Logger) func(state string) {
	return func(state string) {
		if err := systemd.Notify(state); err != nil {
			log.Warn("no word to systemd", "err", err)
		}
	}
}
