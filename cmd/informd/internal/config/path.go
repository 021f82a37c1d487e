package config

import (
	"context"
	"fmt"
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

// AccountName returns the name of the account whose config is at path: "julie" for julie.toml.
func AccountName(path string) string {
	name := filepath.Base(path)
	return name[:len(name)-len(filepath.Ext(name))]
}

// StorePath returns where the database lies: [store] path, else a file in StateDir that is called as
// the config is ("work.toml" has "work.db"; "config.toml" has "state.db", and a second config.toml the
// name of its folder). A config from before that was so keeps state.db where its own address stands in
// it. It opens the database to see whose it is: one of somebody else's is an error, for two accounts
// never share one.
func (c *Config) StorePath(ctx context.Context) (string, error) {
	if c.Store.Path != "" {
		return c.resolve(c.Store.Path), nil
	}
	first := filepath.Join(StateDir(), "state.db")
	name := strings.TrimSuffix(filepath.Base(c.file), ".toml")
	if name == "config" {
		if c.ownerOf(ctx, first) != ownerOther {
			return first, nil
		}
		name = filepath.Base(filepath.Dir(c.file))
	}
	own := filepath.Join(StateDir(), name+".db")
	if !exists(own) && c.ownerOf(ctx, first) == ownerSelf {
		return first, nil
	}
	if c.ownerOf(ctx, own) == ownerOther {
		return "", fmt.Errorf("%s is the database of another account: give this one its own by [store] path, "+
			"or list the address that it had before in owner.addresses, in %s", own, c.file)
	}
	return own, nil
}

// An owner says whose a database is.
type owner int

const (
	ownerNone  owner = iota // there is no database, or it has written to nobody yet
	ownerSelf               // it has written to an address of this account
	ownerOther              // it has written to other addresses alone
)

// ownerOf returns whose a database is. One that cannot be read counts as this account's: it is not
// passed over for a new one.
func (c *Config) ownerOf(ctx context.Context, path string) owner {
	if !exists(path) {
		return ownerNone
	}
	owners, err := store.Owners(ctx, path)
	mine := slices.ContainsFunc(owners, func(addr string) bool {
		return slices.ContainsFunc(c.Owner.Addresses, func(own string) bool { return strings.EqualFold(own, addr) })
	})
	switch {
	case err != nil || mine:
		return ownerSelf
	case len(owners) == 0:
		return ownerNone
	}
	return ownerOther
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
