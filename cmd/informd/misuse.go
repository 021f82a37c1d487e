package main

import "fmt"

// A misuse is a command line that makes no sense.
type misuse struct{ text string }

func (m *misuse) Error() string { return m.text }

// misused returns the error of a command whose arguments make no sense together.
func misused(format string, args ...any) error { return &misuse{fmt.Sprintf(format, args...)} }
