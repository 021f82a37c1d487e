// Package service installs informd as a service of its user, under systemd, and removes it again.
//
//	Installation.Install ─▶ the unit (user.service, filled in) ─▶ systemctl --user ─▶ loginctl, where it is to linger
//	Remove               ─▶ all of that undone, also where an install broke off
//
// There is one service: it keeps one config, or a directory of them. unit.go is what it says to systemd, linger.go how
// it runs on while its user is logged out.
package service

import (
	"context"
	_ "embed"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
)

// An Installation is how the service is installed.
type Installation struct {
	Program string                     // that it runs
	Config  string                     // that it keeps, or a directory of them
	NoStart bool                       // write the unit, and start nothing
	Linger  func(context.Context) bool // asked where linger is off: switch it on?
}

// An Installed is what an installation did.
type Installed struct {
	Unit   string `json:"unit"`   // the file
	Linger bool   `json:"linger"` // it runs on while its owner is logged out
}

// Install writes the unit and has systemd start it.
func (i Installation) Install(ctx context.Context) (done Installed, err error) {
	path := unitPath()
	if err := keepsAnother(path, i.Config); err != nil {
		return done, err
	}
	if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
		return done, fmt.Errorf("write the unit: %w", err)
	}
	linger, text := i.planLinger(ctx), unit(i.Program, i.Config)
	if linger.noted {
		text += lingerNote // before it is switched on: an install that breaks off is undone whole
	}
	if err := os.WriteFile(path, []byte(text), 0o644); err != nil {
		return done, fmt.Errorf("write the unit: %w", err)
	}
	if !i.NoStart {
		for _, args := range [][]string{{"daemon-reload"}, {"enable", Name}, {"restart", Name}} {
			if err := systemctl(ctx, args...); err != nil {
				return done, err
			}
		}
	}
	if linger.enter {
		if err := setLinger(ctx, true); err != nil {
			return done, fmt.Errorf("the service is installed, but it ends when you log out: %w", err)
		}
	}
	return Installed{path, linger.on}, nil
}

// Remove has systemd stop it, and removes the unit, and what an install that broke off left of either. It returns where
// the unit was, and whether it switched linger off. The store and the config stay.
func Remove(ctx context.Context) (path string, unlingered bool, err error) {
	path = unitPath()
	files := []string{path, filepath.Join(filepath.Dir(path), "default.target.wants", Name)}
	there := slices.ContainsFunc(files, func(name string) bool {
		_, err := os.Lstat(name)
		return !errors.Is(err, fs.ErrNotExist)
	})
	if !there {
		return path, false, fmt.Errorf("there is no service to remove: %s is not there", path)
	}
	lingering := notedLinger()
	stopped := systemctl(ctx, "disable", "--now", Name)
	for _, name := range files {
		if err := os.Remove(name); err != nil && !errors.Is(err, fs.ErrNotExist) {
			return path, false, fmt.Errorf("remove the unit: %w", err)
		}
	}
	var unlinger error
	if lingering {
		unlinger = setLinger(ctx, false)
	}
	if stopped != nil {
		stopped = fmt.Errorf("the unit is removed, but it may still run: %w", stopped)
	} else {
		stopped = systemctl(ctx, "daemon-reload")
	}
	if err := errors.Join(stopped, unlinger); err != nil {
		return path, false, err
	}
	return path, lingering, nil
}

// systemctl has the service manager of the user do something.
func systemctl(ctx context.Context, args ...string) error {
	_, err := systemdSays(ctx, "systemctl", append([]string{"--user"}, args...)...)
	if errors.Is(err, exec.ErrNotFound) {
		return errors.New("there is no systemctl here; have your system run: informd run")
	}
	if err != nil {
		return fmt.Errorf("%w; it works from a session of your own, not by su or sudo", err)
	}
	return nil
}

// systemdSays returns what a program of systemd says, or in the error the first line of it.
func systemdSays(ctx context.Context, program string, args ...string) (string, error) {
	out, err := exec.CommandContext(ctx, program, args...).CombinedOutput()
	if err != nil {
		line, _, _ := strings.Cut(strings.TrimSpace(string(out)), "\n")
		return "", fmt.Errorf("%s %s: %w (%s)", program, strings.Join(args, " "), err, line)
	}
	return string(out), nil
}
