package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strings"

	"informd/cmd/informd/internal/dialog"
	"informd/cmd/informd/internal/service"
)

// A ServiceCmd is about informd as a service of the user, under systemd.
type ServiceCmd struct {
	Install ServiceInstallCmd `cmd:"" help:"Run informd whenever you are logged in, and start it now."`
	Remove  ServiceRemoveCmd  `cmd:"" help:"Stop it, and do not start it again."`
}

// A ServiceInstallCmd installs the service.
type ServiceInstallCmd struct {
	NoStart bool  `help:"Write the unit, and start nothing."`
	Linger  *bool `negatable:"" help:"Keep it running while you are logged out, or do not, without a question."`
}

// Run writes the unit and has systemd start it.
func (c *ServiceInstallCmd) Run(ctx context.Context, env *Env) error {
	return installService(ctx, env, c.NoStart, func(ctx context.Context) bool {
		if c.Linger != nil {
			return *c.Linger
		}
		person := dialog.New(env.Stdin, env.Stderr)
		if !person.AtTerminal {
			return false
		}
		yes, err := person.Yes(ctx, "Keep it running while you are logged out, too?")
		return err == nil && yes
	})
}

// installService installs the service, and says so. Where linger is off, it asks whether to switch it on.
func installService(ctx context.Context, env *Env, noStart bool, linger func(context.Context) bool) error {
	if !env.isFleet() {
		if _, err := env.Config(); err != nil {
			return err // a service that cannot start helps nobody
		}
	}
	program, err := os.Executable()
	if err != nil {
		return fmt.Errorf("find this program: %w", err)
	}
	if forOneRun(program) {
		return errors.New("this program was built for one run; go build -o ~/.local/bin/informd ./cmd/informd, and " +
			"install with that")
	}
	done, err := service.Installation{Program: program, Config: env.configPath(), NoStart: noStart,
		Linger: linger}.Install(ctx)
	if err != nil {
		return err
	}
	return env.Show(done, func(w io.Writer) error { return sayInstalled(w, done, noStart) })
}

// sayInstalled writes what an installation did, and what is left to do.
func sayInstalled(w io.Writer, r service.Installed, noStart bool) error {
	text := "The service is installed: " + r.Unit + "\n"
	if noStart {
		text += "Start it with: systemctl --user daemon-reload && systemctl --user enable --now " + service.Name + "\n"
	}
	text += "What it says: journalctl --user -u " + service.Name + "\n"
	if r.Linger {
		text += "It goes on while you are logged out, and starts with the machine.\n"
	} else {
		text += "It ends when you log out. To keep it running: informd service install --linger\n"
	}
	_, err := io.WriteString(w, text)
	return err
}

// A ServiceRemoveCmd removes the service. The store and the config stay.
type ServiceRemoveCmd struct{}

// Run has systemd stop it, and removes the unit, and what an install that broke off left of either.
func (*ServiceRemoveCmd) Run(ctx context.Context, env *Env) error {
	unit, unlingered, err := service.Remove(ctx)
	if err != nil {
		return err
	}
	return env.Show(map[string]string{"removed": unit}, func(w io.Writer) error {
		text := "The service is removed. Your config and what informd knows stay where they are.\n"
		if unlingered {
			text += "Your other services end when you log out again (linger was switched on for this one).\n"
		}
		_, err := io.WriteString(w, text)
		return err
	})
}

// forOneRun reports whether go run built a program, and will remove it.
func forOneRun(program string) bool {
	dir := filepath.Dir(program)
	return filepath.Base(dir) == "exe" && strings.Contains(dir, "go-build")
}
