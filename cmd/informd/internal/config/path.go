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
// never share one, and so is one that this config kept for another address.
func (c *Config) StorePath(ctx context.Context) (string, error) {
	if c.Store.Path != "" {
		return c.resolve(c.Store.Path), nil
	}
	first := filepath.Join(StateDir(), "state.db")
	name := strings.TrimSuffix(filepath.Base(c.File), ".toml")
	if name == "config" {
		is, has := c.ownerOf(ctx, first)
		switch is {
		case ownerNone, ownerSelf:
			return first, nil
		case ownerBefore:
			return "", c.notOurs(first, has)
		}
		name = filepath.Base(filepath.Dir(c.File))
	}
	own := filepath.Join(StateDir(), name+".db")
	if is, _ := c.ownerOf(ctx, first); is == ownerSelf && !exists(own) {
		return first, nil
	}
	if is, has := c.ownerOf(ctx, own); is == ownerOther || is == ownerBefore {
		return "", c.notOurs(own, has)
	}
	return own, nil
}

// notOurs returns the error that a database is another account's.
func (c *Config) notOurs(path string, has store.Ownership) error {
	if c.keptByAnother(has) {
		return fmt.Errorf("%s is the database of %s: give this account one of its own by [store] path, in %s",
			path, has.Config, c.File)
	}
	return fmt.Errorf("%s is the database of %s. If that is you, add it to owner.addresses and start once: "+
		"nothing is lost; else give this account a database of its own by [store] path, in %s",
		path, strings.Join(strings.Fields(has.Owner), ", "), c.File)
}

// Ownership returns what a database of this account says of whose it is.
func (c *Config) Ownership() store.Ownership {
	return store.Ownership{Owner: strings.ToLower(strings.Join(c.Owner.Addresses, " ")), Config: c.File}
}

// An owner says whose a database is.
type owner int

const (
	ownerNone   owner = iota // there is no database, or no account was kept by it yet
	ownerSelf                // an address of this account's
	ownerBefore              // this config kept it for other addresses, and it knows somebody
	ownerOther               // another account's
)

// ownerOf returns whose a database is, and what it says of that. One that cannot be read counts as this
// account's: it is not passed over for a new one. One that another config keeps is that account's, though the owner may
// have an address in both.
func (c *Config) ownerOf(ctx context.Context, path string) (owner, store.Ownership) {
	if !exists(path) {
		return ownerNone, store.Ownership{}
	}
	has, known, err := store.ReadOwnership(ctx, path)
	mine := slices.ContainsFunc(c.Owner.Addresses, func(addr string) bool {
		return slices.Contains(strings.Fields(has.Owner), strings.ToLower(addr))
	})
	switch {
	case err == nil && c.keptByAnother(has):
		return ownerOther, has
	case err != nil || mine:
		return ownerSelf, has
	case has.Owner == "":
		return ownerNone, has
	case has.Config == c.File && !known: // made by init, and then the address was changed: nothing is lost
		return ownerSelf, has
	case has.Config == c.File:
		return ownerBefore, has
	}
	return ownerOther, has
}

// keptByAnother reports whether another config keeps a database: one that is still there, for other addresses. With the
// same addresses it is this account, which has moved with a copy of it.
func (c *Config) keptByAnother(has store.Ownership) bool {
	own := c.Ownership()
	return has.Config != "" && has.Config != own.Config && has.Owner != own.Owner && exists(has.Config)
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
	return filepath.Join(filepath.Dir(c.File), path)
}
