package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"time"

	"informd/cmd/informd/internal/agent"
	"informd/rules"
)

// A StatusCmd says whether informd is well. It ends with 1 when it is not.
type StatusCmd struct{}

// errUnwell ends status when something is not well; what, it has said.
var errUnwell = errors.New("not everything is well")

// lookLimit is how old the last look may be before that is not well.
const lookLimit = 30 * time.Minute

// Run says it.
func (*StatusCmd) Run(ctx context.Context, env *Env) error {
	result := struct {
		Healthy  bool              `json:"healthy"`
		Why      []string          `json:"why,omitempty"`
		LastLook time.Time         `json:"last_look,omitzero"`
		People   int               `json:"people"`
		Open     int               `json:"open_asks"`
		Outbox   map[string]int    `json:"outbox"`
		Parts    map[string]string `json:"parts"`
		Standing string            `json:"standing,omitempty"`
	}{Healthy: true, Outbox: map[string]int{}, Parts: map[string]string{}}
	err := env.ask(ctx, func(k known) error {
		bad := func(format string, args ...any) {
			result.Healthy, result.Why = false, append(result.Why, fmt.Sprintf(format, args...))
		}
		var err error
		if result.LastLook, err = agent.LastLook(k.tx); err != nil {
			return err
		}
		if result.LastLook.IsZero() {
			bad("informd has not looked at the mailbox yet")
		} else if k.now.Sub(result.LastLook) > lookLimit {
			bad("the last look at the mailbox was %s", k.policy.Say(result.LastLook))
		}
		health, err := k.tx.Health()
		if err != nil {
			return err
		}
		for _, h := range health {
			result.Parts[h.Key] = h.State
			if h.State != "ok" {
				bad("%s since %s: %s; see informd check", h.Key, k.policy.Say(h.Since), h.Why)
			}
		}
		rows, err := k.tx.Rows()
		if err != nil {
			return err
		}
		for _, r := range rows {
			result.Outbox[string(r.State)]++
			if r.State == rules.StateUnsure && r.Road != rules.RoadOwner {
				bad("%s may or may not have gone; see informd outbox show %s", r.Key, r.Key)
			}
		}
		for _, p := range k.people {
			result.People++
			if _, open := p.Open(); open {
				result.Open++
			}
		}
		result.Standing = standing(k)
		return nil
	})
	if err != nil {
		return err
	}
	err = env.Show(result, func(w io.Writer) error {
		if result.Healthy {
			fmt.Fprintln(w, "All is well.")
		}
		for _, why := range result.Why {
			fmt.Fprintln(w, "Not well:", why)
		}
		if result.Standing != "" {
			fmt.Fprintln(w, result.Standing)
		}
		fmt.Fprintf(w, "%d people, %d open asks.\n", result.People, result.Open)
		return nil
	})
	if err == nil && !result.Healthy {
		return errUnwell
	}
	return err
}

// standing says in a line what keeps informd from sending, or "".
func standing(k known) string {
	switch s := k.policy.Standing; {
	case s.Tripped != "":
		return "All sending is stopped: " + s.Tripped
	case s.PausedUntil.After(k.now):
		return "Paused until " + k.policy.Say(s.PausedUntil) + "."
	case s.Rehearsal:
		return "Rehearsing: nothing is sent to contacts until you say go live."
	}
	return ""
}
