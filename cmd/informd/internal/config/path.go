package config

import (
	"os"
	"path/filepath"
	"strings"
)

// DefaultPath is where the config lies when nobody says: $CONFIGURATION_DIRECTORY or
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

// StorePath is where the database lies: [store] path, else $STATE_DIRECTORY, which
// systemd makes, else $XDG_STATE_HOME/informd.
func (c *Config) StorePath() string {
	if c.Store.Path != "" {
		return c.resolve(c.Store.Path)
	}
	return filepath.Join(StateDir(), "state.db")
}

// StateDir is where informd keeps what no config puts elsewhere.
func StateDir() string {
	if dir := firstDir("STATE_DIRECTORY"); dir != "" {
		return dir
	}
	return filepath.Join(xdg("XDG_STATE_HOME", ".local/state"), "informd")
}

// firstDir is the first of the directories that systemd lists in an environment
// variable, separated by colons.
func firstDir(env string) string {
	dir, _, _ := strings.Cut(os.Getenv(env), ":")
	return dir
}

// xdg is a base directory of the user. As the XDG specification says, a relative one is
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
