package main

import "testing"

// The main job, end to end, on a real Dovecot and a real Postfix: weeks of an owner's
// mail, and informd run by run.
func TestScenario(t *testing.T) { play(t, "testdata/scenario") }
