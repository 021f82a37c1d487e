package main

import (
	"testing"

	"informd/mailbox/mailboxtest/real"
)

// Bad input of every kind: what is said names the place and the cure, the program ends
// with the right code, nothing is lost, and where it can go on, it goes on.
func TestBadInput(t *testing.T) { play(t, real.Start(t), "testdata/script") }
