package agent

import (
	"bytes"
	"log/slog"
	"regexp"
	"strings"
	"testing"
	"time"
)

// Each decision is a line of the log: words first, for people, and then the same in fields, for
// programs. Nobody's name or address is in it, and nobody's words.
func TestLogTellsDecisions(t *testing.T) {
	d := newDesk(t, true)
	var log bytes.Buffer
	a := d.agent("state.db", func(a *Agent) { a.Log = slog.New(slog.NewTextHandler(&log, nil)) })
	d.ticks(a, monday(), noticed, due, due.Add(time.Hour), due.AddDate(0, 0, 8))
	got := log.String()
	for _, want := range []string{"msg=asked event=asked person=", `msg="receipt sent" key=receipt/`, `msg="notice sent" key=notice/`,
		`msg="followup sent" key=followup/`, `msg="went silent" event=went_silent person=`} {
		if n := strings.Count(got, want); n != 1 {
			t.Errorf("%d lines with %s, want one:\n%s", n, want, got)
		}
	}
	line := regexp.MustCompile(`^time=\S+ level=[A-Z]+ msg=(\S+|"[^"]+")( [a-z]+=(\S*|"[^"]*"))*$`)
	for l := range strings.Lines(got) {
		if l = strings.TrimSuffix(l, "\n"); !line.MatchString(l) || strings.Contains(l, "Anna") || strings.Contains(l, anna) || strings.Contains(l, "Pharma") {
			t.Errorf("a line that cannot be parsed, or that names somebody: %s", l)
		}
	}
}
