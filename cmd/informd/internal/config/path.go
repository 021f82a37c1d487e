package config

import (
	"context"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"informd/store"
)

// DefaultPath returns where the config lies when nobody says: $CONFIGURATION_DIRECTORY or
// /etc/informd for a system service of systemd, else $XDG_CONFIG_HOME/informd.
func DefaultPath() string {
	if dir := firstDir("CONFIGURATION_DIRECTORY"); dir != "" {
		return filepath.Join(dir, "config.toml")
	}
	// A service of a user has its state below the home directory, and its config too.
	if strings.HasPrefix(firstDir("STATE_DIRECTORY"), "/var/lib/") {
		return "/etc/informd/config.toml"
	}
	return filepath.Join(xdg("XDG_CONFIG_HOME", ".config"), "informd", "config.toml")
}

// StorePath returns where the database lies: [store] path, else a file in StateDir that is called as
// the config is ("work.toml" has "work.db"; "config.toml" has "state.db"), so that two accounts
// never share one. A config from before that was so keeps state.db where that is its own. It opens
// that database to see whose it is: a command asks once, before it writes.
func (c *Config) StorePath(ctx context.Context) string {
	if c.Store.Path != "" {
		return c.resolve(c.Store.Path)
	}
	first := filepath.Join(StateDir(), "state.db")
	name := strings.TrimSuffix(filepath.Base(c.file), ".toml")
	if name == "config" {
		if c.owns(ctx, first) {
			return first
		}
		name = filepath.Base(filepath.Dir(c.file)) // of another config.toml
	}
	own := filepath.Join(StateDir(), name+".db")
	if !exists(own) && exists(first) && c.owns(ctx, first) {
		return first
	}
	return own
}

// owns reports whether a database may be that of this account: it has written to its owner, or to
// nobody yet. One that cannot be read is not passed over for a new one.
func (c *Config) owns(ctx context.Context, path string) bool {
	if !exists(path) {
		return true
	}
	owners, err := store.Owners(ctx, path)
	return err != nil || len(owners) == 0 || slices.ContainsFunc(owners, func(addr string) bool {
		return slices.ContainsFunc(c.Owner.Addresses, func(own string) bool { return strings.EqualFold(own, addr) })
	})
}

func exists(path string) bool {
	_, err := os.Stat(path)
	return err == nil
}

// StateDir returns where informd keeps what no config puts elsewhere.
func StateDir() string {
	if dir := firstDir("STATE_DIRECTORY"); dir != "" {
		return dir
	}
	return filepath.Join(xdg("XDG_STATE_HOME", ".local/state"), "informd")
}

// firstDir returns the first of the directories that systemd lists in an environment
// variable, separated by colons.
func firstDir(env string) string {
	dir, _, _ := strings.Cut(os.Getenv(env), ":")
	return dir
}

// xdg returns a base directory of the user. As the XDG specification says, a relative one is
// ignored.
func xdg(env, home string) string {
	if dir := os.Getenv(env); filepath.IsAbs(dir) {
		return dir
	}
	return filepath.Join(os.Getenv("HOME"), home)
}

// resolve makes a path of the config absolute: below the home directory when it starts
// with ~/, else beside the config file.
func (c *Config) resolve(path string) string {
	if rest, ok := strings.CutPrefix(path, "~/"); ok {
		return filepath.Join(os.Getenv("HOME"), rest)
	}
	if filepath.IsAbs(path) {
		return filepath.Clean(path)
	}
	return filepath.Join(filepath.Dir(c.file), path)
}
