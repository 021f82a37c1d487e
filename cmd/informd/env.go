package main

import (
	"cmp"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"time"

	"informd/cmd/informd/internal/config"
	"informd/cmd/informd/internal/setup"
)

// An Env is the world around a command. Commands reach nothing else, so that tests can
// give them another one.
type Env struct {
	Stdin          io.Reader
	Stdout, Stderr io.Writer
	JSON           bool             // print for programs
	ConfigPath     string           // as given with --config; "" for the usual place
	Now            func() time.Time // in UTC, without a monotonic reading
	Steered        bool             // the clock was started at a given instant
	Hangup         <-chan os.Signal // asks the daemon to read its config again; nil: the signal SIGHUP does
	Finder         *setup.Finder    // of mail servers; nil: the network
	Systemd        func() bool      // reports whether systemd runs services; nil: ask the machine
}

// finder returns what finds mail servers.
func (e *Env) finder() *setup.Finder {
	if e.Finder == nil {
		return &setup.Finder{}
	}
	return e.Finder
}

// hasSystemd reports whether systemd runs services: the machine was started by it (sd_booted(3)).
func (e *Env) hasSystemd() bool {
	if e.Systemd != nil {
		return e.Systemd()
	}
	info, err := os.Stat("/run/systemd/system")
	return err == nil && info.IsDir()
}

// steer starts the clock at an instant; it runs on from there.
func (e *Env) steer(at time.Time) {
	began, now := e.Now(), e.Now
	e.Now, e.Steered = func() time.Time { return at.Add(now().Sub(began)).UTC() }, true
}

// Config loads the config of one account. Its error is a *config.Error, or that of oneAccount.
func (e *Env) Config() (*config.Config, error) {
	if err := e.oneAccount(); err != nil {
		return nil, err
	}
	return config.Load(e.configPath())
}

// configPath returns where the config is: the path that was given, or the usual place.
func (e *Env) configPath() string { return cmp.Or(e.ConfigPath, config.DefaultPath()) }

// ConfigIfAny is Config for commands that can do without: nil when no config was named
// and none lies at the usual place.
func (e *Env) ConfigIfAny() (*config.Config, error) {
	if e.ConfigPath == "" {
		if _, err := os.Stat(config.DefaultPath()); errors.Is(err, fs.ErrNotExist) {
			return nil, nil
		}
	}
	return e.Config()
}

// Show prints v as JSON if that is asked for, else lets human print it in words.
func (e *Env) Show(v any, human func(w io.Writer) error) error {
	err := e.show(v, human)
	if err != nil {
		return fmt.Errorf("print: %w", err)
	}
	return nil
}

func (e *Env) show(v any, human func(w io.Writer) error) error {
	if !e.JSON {
		return human(e.Stdout)
	}
	enc := json.NewEncoder(e.Stdout)
	enc.SetEscapeHTML(false)
	enc.SetIndent("", "  ")
	return enc.Encode(v)
}
