package agent

import (
	"bytes"
	"context"
	"log/slog"
	"strings"
	"testing"
	"time"

	"informd/rules/content"
	"informd/rules/fact"
)

// A brokenAfter is a context that ends after it was asked once more: what is to be committed is, and what comes after
// it fails.
type brokenAfter struct {
	context.Context
	left int // how often it is still well; negative: for ever
}

func (c *brokenAfter) Err() error {
	if c.left == 0 {
		return context.DeadlineExceeded
	}
	c.left--
	return c.Context.Err()
}

// What is recorded is known and in the log, whatever fails right after it: no later tick says it.
func TestRecordedIsKnown(t *testing.T) {
	var log bytes.Buffer
	ctx := &brokenAfter{t.Context(), -1}
	d := newDesk(t, true)
	a := d.agent("state.db", func(a *Agent) {
		a.Log = slog.New(slog.NewTextHandler(&log, nil))
		a.Given = func(content.Kind, any) { ctx.left = 1 } // of a receipt: the store asks once, right before it commits
	})
	d.ticks(a, monday())
	d.set(monday().Add(time.Hour))
	d.say("stop@example.org", "stop", aboutAnna(t, a))
	ctx.left = -1
	if _, err := a.Tick(ctx); err == nil {
		t.Fatal("nothing failed, so nothing was tried")
	}
	if k := a.know.Book.ByAddress(anna).Asks[0]; k.Open() {
		t.Errorf("the ask is %s, though that it was stopped is recorded", k.State)
	}
	if line := strings.Replace(fact.Stopped.Logged(), "*", "Anna", 1); !strings.Contains(log.String(), line) {
		t.Errorf("the log does not say %q:\n%s", line, log.String())
	}
}
