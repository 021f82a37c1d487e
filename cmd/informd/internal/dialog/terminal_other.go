//go:build !linux

package dialog

import "io"

// echoOf knows no switch here: give a command that prints the password instead.
func echoOf(io.Reader) func(on bool) { return nil }

// Width knows no width here: the terminal breaks lines.
func Width(io.Writer) int { return 0 }
