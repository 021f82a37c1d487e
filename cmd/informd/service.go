package main

import (
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
	"strconv"
	"strings"

	"informd/cmd/informd/internal/dialog"
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
	NoStart bool  `help:"Write the unit, and start nothing."`
	Linger  *bool `negatable:"" help:"Keep it running while you are logged out, or do not, without a question."`
}

// An installed is what install did.
type installed struct {
	Unit   string `json:"unit"`
	Linger bool   `json:"linger"` // it runs on while its owner is logged out
}

// Run writes the unit and has systemd start it.
func (c *ServiceInstallCmd) Run(ctx context.Context, env *Env) error {
	return installService(ctx, env, installation{noStart: c.NoStart, linger: func(ctx context.Context) bool {
		if c.Linger != nil {
			return *c.Linger
		}
		person := dialog.New(env.Stdin, env.Stderr)
		if !person.AtTerminal {
			return false
		}
		yes, err := person.Yes(ctx, "Keep it running while you are logged out, too?")
		return err == nil && yes
	}})
}

// An installation is how the service is installed.
type installation struct {
	noStart bool                       // write the unit, and start nothing
	linger  func(context.Context) bool // asked where linger is off: switch it on?
}

// installService writes the unit and has systemd start it.
func installService(ctx context.Context, env *Env, how installation) error {
	if !env.isFleet() {
		if _, err := env.Config(); err != nil {
			return err // a service that cannot start helps nobody
		}
	}
	file := env.configPath()
	program, err := os.Executable()
	if err != nil {
		return fmt.Errorf("find this program: %w", err)
	}
	if forOneRun(program) {
		return errors.New("this program was built for one run; go build -o ~/.local/bin/informd ./cmd/informd, and " +
			"install with that")
	}
	path := unitPath()
	if err := keepsAnother(path, file); err != nil {
		return err
	}
	if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
		return fmt.Errorf("write the unit: %w", err)
	}
	linger, text := how.planLinger(ctx), unit(program, file)
	if linger.noted {
		text += lingerNote // before it is switched on: an install that breaks off is undone whole
	}
	if err := os.WriteFile(path, []byte(text), 0o644); err != nil {
		return fmt.Errorf("write the unit: %w", err)
	}
	if !how.noStart {
		for _, args := range [][]string{{"daemon-reload"}, {"enable", unitName}, {"restart", unitName}} {
			if err := systemctl(ctx, args...); err != nil {
				return err
			}
		}
	}
	if linger.enter {
		if err := setLinger(ctx, true); err != nil {
			return fmt.Errorf("the service is installed, but it ends when you log out: %w", err)
		}
	}
	result := installed{path, linger.on}
	return env.Show(result, func(w io.Writer) error { return result.say(w, how.noStart) })
}

func (r installed) say(w io.Writer, noStart bool) error {
	text := "The service is installed: " + r.Unit + "\n"
	if noStart {
		text += "Start it with: systemctl --user daemon-reload && systemctl --user enable --now " + unitName + "\n"
	}
	text += "What it says: journalctl --user -u " + unitName + "\n"
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
	path := unitPath()
	files := []string{path, filepath.Join(filepath.Dir(path), "default.target.wants", unitName)}
	there := slices.ContainsFunc(files, func(name string) bool {
		_, err := os.Lstat(name)
		return !errors.Is(err, fs.ErrNotExist)
	})
	if !there {
		return fmt.Errorf("there is no service to remove: %s is not there", path)
	}
	lingering := notedLinger()
	stopped := systemctl(ctx, "disable", "--now", unitName)
	for _, name := range files {
		if err := os.Remove(name); err != nil && !errors.Is(err, fs.ErrNotExist) {
			return fmt.Errorf("remove the unit: %w", err)
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
		return err
	}
	return env.Show(map[string]string{"removed": path}, func(w io.Writer) error {
		text := "The service is removed. Your config and what informd knows stay where they are.\n"
		if lingering {
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

// keepsAnother returns an error where the unit that is installed keeps another config, which nobody would
// keep from now on. A directory keeps the configs in it, and a config that is gone is kept by nobody.
func keepsAnother(path, file string) error {
	text, err := os.ReadFile(path)
	if err != nil {
		return nil // there is none
	}
	kept := unitConfig(string(text))
	if _, err := os.Stat(kept); err != nil || kept == file || filepath.Dir(kept) == filepath.Clean(file) {
		return nil
	}
	return fmt.Errorf("the service keeps %s already, and there is one service; to keep both, put both configs "+
		"into one directory, and: informd --config DIR service install", kept)
}

// unitConfig returns the config that a unit names; "" where it names none.
func unitConfig(text string) string {
	_, rest, _ := strings.Cut(text, " --config ")
	word, _, _ := strings.Cut(rest, " run\n")
	path, err := strconv.Unquote(word)
	if err != nil {
		return ""
	}
	return strings.NewReplacer("%%", "%", "$$", "$").Replace(path)
}

// unitWord returns a word of a command line in a unit: what means something to systemd is
// taken as it stands (systemd.service(5), "Command lines").
func unitWord(s string) string {
	return `"` + strings.NewReplacer(`\`, `\\`, `"`, `\"`, "%", "%%", "$", "$$", "\n", `\n`).Replace(s) + `"`
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
