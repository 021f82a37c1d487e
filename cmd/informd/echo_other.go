//go:build !linux

package main

import "io"

// echoOf knows no switch here: give a command that prints the password instead.
func echoOf(io.Reader) func(on bool) { return nil }

// widthOf knows no width here: the terminal breaks lines.
func widthOf(io.Writer) int { return 0 }
