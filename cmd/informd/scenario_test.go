package main

import (
	"testing"

	"informd/mailbox/mailboxtest/real"
)

// The main job, end to end, on real servers: weeks of an owner's mail, and informd run by run.
func TestScenario(t *testing.T) { play(t, real.Start(t), "testdata/scenario") }

// The same on Cyrus.
func TestScenarioCyrus(t *testing.T) { play(t, real.StartCyrus(t), "testdata/scenario") }
