package main

import (
	"bytes"
	"context"
	_ "embed"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"

	"informd/cmd/informd/internal/config"
)

//go:embed user.service
var userUnit string

// A ServiceCmd is about informd as a service of the user, under systemd.
type ServiceCmd struct {
	Install ServiceInstallCmd `cmd:"" help:"Run informd whenever you are logged in, and start it now."`
	Remove  ServiceRemoveCmd  `cmd:"" help:"Stop it, and do not start it again."`
}

// unitName is what systemd calls the service.
const unitName = "informd.service"

// A ServiceInstallCmd installs the service.
type ServiceInstallCmd struct {
	NoStart bool `help:"Write the unit, and start nothing."`
}

// Run writes the unit and has systemd start it.
func (c *ServiceInstallCmd) Run(ctx context.Context, env *Env) error {
	if !isFleet(env.ConfigPath) {
		if _, err := env.Config(); err != nil {
			return err // a service that cannot start helps nobody
		}
	}
	file := env.ConfigPath
	if file == "" {
		file = config.DefaultPath()
	}
	program, err := os.Executable()
	if err != nil {
		return fmt.Errorf("find this program: %w", err)
	}
	if forOneRun(program) {
		return errors.New("this program was built for one run; go build -o ~/.local/bin/informd ./cmd/informd, and " +
			"install with that")
	}
	path := unitPath()
	if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
		return fmt.Errorf("write the unit: %w", err)
	}
	if err := os.WriteFile(path, []byte(unit(program, file)), 0o644); err != nil {
		return fmt.Errorf("write the unit: %w", err)
	}
	if !c.NoStart {
		if err := systemctl(ctx, "daemon-reload"); err != nil {
			return err
		}
		if err := systemctl(ctx, "enable", unitName); err != nil {
			return err
		}
		if err := systemctl(ctx, "restart", unitName); err != nil {
			return err
		}
	}
	return env.Show(map[string]string{"unit": path}, func(w io.Writer) error {
		fmt.Fprintf(w, "The service is installed: %s\n", path)
		if c.NoStart {
			fmt.Fprintf(w, "Start it with: systemctl --user daemon-reload && systemctl --user enable --now %s\n",
				unitName)
		}
		_, err := fmt.Fprintf(w,
			"What it says: journalctl --user -u %s\nTo keep it running while you are logged out: loginctl "+
				"enable-linger\n", unitName)
		return err
	})
}

// A ServiceRemoveCmd removes the service. The store and the config stay.
type ServiceRemoveCmd struct{}

// Run has systemd stop it, and removes the unit, and what an install that broke off left of either.
func (*ServiceRemoveCmd) Run(ctx context.Context, env *Env) error {
	path := unitPath()
	files := []string{path, filepath.Join(filepath.Dir(path), "default.target.wants", unitName)}
	there := slices.ContainsFunc(files, func(name string) bool {
		_, err := os.Lstat(name)
		return !errors.Is(err, fs.ErrNotExist)
	})
	if !there {
		return fmt.Errorf("there is no service to remove: %s is not there", path)
	}
	stopped := systemctl(ctx, "disable", "--now", unitName)
	for _, name := range files {
		if err := os.Remove(name); err != nil && !errors.Is(err, fs.ErrNotExist) {
			return fmt.Errorf("remove the unit: %w", err)
		}
	}
	if stopped != nil {
		return fmt.Errorf("the unit is removed, but it may still run: %w", stopped)
	}
	if err := systemctl(ctx, "daemon-reload"); err != nil {
		return err
	}
	return env.Show(map[string]string{"removed": path}, func(w io.Writer) error {
		_, err := fmt.Fprintf(w, "The service is removed. Your config and what informd knows stay where they are.\n")
		return err
	})
}

// forOneRun reports whether go run built a program, and will remove it.
func forOneRun(program string) bool {
	dir := filepath.Dir(program)
	return filepath.Base(dir) == "exe" && strings.Contains(dir, "go-build")
}

// unitPath returns where units of the user lie.
func unitPath() string {
	dir := os.Getenv("XDG_CONFIG_HOME")
	if !filepath.IsAbs(dir) {
		dir = filepath.Join(os.Getenv("HOME"), ".config")
	}
	return filepath.Join(dir, "systemd", "user", unitName)
}

// unit returns the text of the unit that runs a program with a config.
func unit(program, file string) string {
	return strings.Replace(userUnit, "@EXEC@", unitWord(program)+" --config "+unitWord(file)+" run", 1)
}

// unitWord returns a word of a command line in a unit: what means something to systemd is
// taken as it stands (systemd.service(5), "Command lines").
func unitWord(s string) string {
	return `"` + strings.NewReplacer(`\`, `\\`, `"`, `\"`, "%", "%%", "$", "$$", "\n", `\n`).Replace(s) + `"`
}

// systemctl has the service manager of the user do something.
func systemctl(ctx context.Context, args ...string) error {
	var said bytes.Buffer
	cmd := exec.CommandContext(ctx, "systemctl", append([]string{"--user"}, args...)...)
	cmd.Stdout, cmd.Stderr = &said, &said
	err := cmd.Run()
	if errors.Is(err, exec.ErrNotFound) {
		return errors.New("there is no systemctl here; have your system run: informd run")
	}
	if err != nil {
		text, _, _ := strings.Cut(strings.TrimSpace(said.String()), "\n")
		return fmt.Errorf("systemctl --user %s: %w (%s); it works from a session of your own, not by su or sudo",
			strings.Join(args, " "), err, text)
	}
	return nil
}
