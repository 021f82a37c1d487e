package service

import (
	"context"
	"fmt"
	"os"
	"os/user"
	"strings"
)

// Linger keeps the services of a user running while they are logged out (loginctl(1)). It concerns all of
// their services: install switches it on only if its owner says so, and notes in the unit that it did, so
// that remove switches it off again.

// lingerNote is that note, in a section that systemd passes over (systemd.unit(5)).
const lingerNote = "\n[X-informd]\nLinger=switched on by informd service install\n"

// A lingerPlan is what install does about it.
type lingerPlan struct {
	on    bool // it is, or will be
	enter bool // install switches it on
	noted bool // this or an earlier install did
}

// planLinger finds out whether it is on, and else whether the owner wants it.
func (i Installation) planLinger(ctx context.Context) lingerPlan {
	if lingers(ctx) {
		return lingerPlan{on: true, noted: notedLinger()}
	}
	want := i.Linger(ctx)
	return lingerPlan{on: want, enter: want, noted: want}
}

// lingers reports whether linger is on for this user. Who is neither logged in nor lingers is unknown to
// loginctl.
func lingers(ctx context.Context) bool {
	said, err := systemdSays(ctx, "loginctl", "show-user", userName(), "--property=Linger")
	return err == nil && strings.TrimSpace(said) == "Linger=yes"
}

// notedLinger reports whether the unit says that an install switched linger on.
func notedLinger() bool {
	text, err := os.ReadFile(unitPath())
	return err == nil && strings.HasSuffix(string(text), lingerNote)
}

// setLinger switches it on or off.
func setLinger(ctx context.Context, on bool) error {
	verb := map[bool]string{true: "enable-linger", false: "disable-linger"}[on]
	if _, err := systemdSays(ctx, "loginctl", verb); err != nil {
		return fmt.Errorf("%w; root can do it: loginctl %s %s", err, verb, userName())
	}
	return nil
}

// userName returns the name of whoever runs this.
func userName() string {
	if u, err := user.Current(); err == nil {
		return u.Username
	}
	return os.Getenv("USER")
}
