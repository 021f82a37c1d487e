package main

import (
	"fmt"
	"informd/cmd/informd/internal/keep"
	"os"
	"path/filepath"
	"strings"
)

// isFleet reports whether --config names many accounts: a directory, in which each has a config.
func (e *Env) isFleet() bool {
	info, err := os.Stat(e.ConfigPath)
	return err == nil && info.IsDir()
}

// accountsNamed is how many accounts of a directory oneAccount names.
const accountsNamed = 4

// oneAccount returns an error where --config names a directory of accounts, with the configs to choose from.
func (e *Env) oneAccount() error {
	if !e.isFleet() {
		return nil
	}
	files, err := keep.Configs(e.ConfigPath)
	if err == nil && len(files) == 0 {
		err = noConfigIn(e.ConfigPath)
	}
	if err != nil {
		return err
	}
	named := strings.Join(files[:min(len(files), accountsNamed)], ", ")
	if more := len(files) - accountsNamed; more > 0 {
		named += fmt.Sprintf(" or %d more", more)
	}
	return misused("%s is a directory of accounts; name one with --config: %s", e.ConfigPath, named)
}

// noConfigIn says that a directory holds no account.
func noConfigIn(dir string) error {
	return misused("there is no *.toml in %s; informd init --config %s makes one", dir, filepath.Join(dir, "NAME.toml"))
}
