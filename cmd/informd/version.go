package main

import (
	_ "embed"
	"fmt"
	"io"
	"runtime"
	"runtime/debug"
	"strings"
)

// versionText is the one place that says which release this is, or will be.
//
//go:embed version.txt
var versionText string

// releaseVersion returns the release: "0.1.0".
func releaseVersion() string { return strings.TrimSpace(versionText) }

// A VersionCmd shows which informd this is.
type VersionCmd struct{}

// A version is the release and what the Go tool stamped into the program.
type version struct {
	Version  string `json:"version"` // "0.1.0"
	Revision string `json:"revision,omitempty"`
	Modified bool   `json:"modified,omitempty"` // built from files that were not committed
	Go       string `json:"go"`
	Platform string `json:"platform"`
}

// Run shows it.
func (*VersionCmd) Run(env *Env) error {
	v := thisVersion()
	return env.Show(v, func(w io.Writer) error {
		_, err := fmt.Fprintln(w, v)
		return err
	})
}

func thisVersion() version {
	v := version{Version: releaseVersion(), Go: runtime.Version(), Platform: runtime.GOOS + "/" + runtime.GOARCH}
	info, ok := debug.ReadBuildInfo()
	if !ok {
		return v
	}
	for _, s := range info.Settings {
		switch s.Key {
		case "vcs.revision":
			v.Revision = s.Value
		case "vcs.modified":
			v.Modified = s.Value == "true"
		}
	}
	return v
}

// String returns one line: "informd 0.1.0 (0f1e2d3c4b5a, modified) go1.26.0 linux/amd64".
func (v version) String() string {
	s := "informd " + v.Version
	if v.Revision != "" {
		at := v.Revision[:min(12, len(v.Revision))]
		if v.Modified {
			at += ", modified"
		}
		s += " (" + at + ")"
	}
	return s + " " + v.Go + " " + v.Platform
}
