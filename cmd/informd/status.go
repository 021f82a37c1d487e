package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"time"

	"informd/cmd/informd/internal/agent"
	"informd/cmd/informd/internal/agent/health"
	"informd/rules"
	"informd/rules/content"
	"informd/store"
)

// A StatusCmd says whether informd is well. It ends with 1 when it is not.
type StatusCmd struct{}

// errUnwell ends status when something is not well; what, it has said.
var errUnwell = errors.New("not everything is well")

// lookLimit is how old the last look may be before that is not well.
const lookLimit = 30 * time.Minute

// Run says whether the account is well, or each account of a directory.
func (*StatusCmd) Run(ctx context.Context, env *Env) error {
	if env.isFleet() {
		return fleetStatus(ctx, env)
	}
	s, err := statusOf(ctx, env)
	if err != nil {
		return err
	}
	if err := env.Show(s, s.say); err != nil {
		return err
	}
	if !s.Healthy {
		return errUnwell
	}
	return nil
}

// statusOf finds out whether an account is well.
func statusOf(ctx context.Context, env *Env) (status, error) {
	s := status{Healthy: true, Outbox: map[string]int{}, Parts: map[content.Part]store.HealthState{}}
	err := env.view(ctx, func(k known) error {
		for _, p := range k.people {
			s.People++
			if _, open := p.Open(); open {
				s.Open++
			}
		}
		s.Standing, s.LeftOut = standing(k), k.policy.Account.LeftOut
		return errors.Join(s.look(k), s.parts(k), s.rows(k))
	})
	return s, err
}

// A status says whether all is well, and if not, why.
type status struct {
	Healthy  bool                               `json:"healthy"`
	Why      []string                           `json:"why,omitempty"`
	LastLook time.Time                          `json:"last_look,omitzero"`
	People   int                                `json:"people"`
	Open     int                                `json:"open_asks"`
	Outbox   map[string]int                     `json:"outbox"`
	Parts    map[content.Part]store.HealthState `json:"parts"`
	Standing string                             `json:"standing,omitempty"`
	LeftOut  []string                           `json:"left_out,omitempty"` // folders that it is told not to wait for
}

func (s *status) bad(format string, args ...any) {
	s.Healthy, s.Why = false, append(s.Why, fmt.Sprintf(format, args...))
}

// look notes when the mailbox was last looked at.
func (s *status) look(k known) (err error) {
	if s.LastLook, err = agent.LastLook(k.tx); err != nil {
		return err
	}
	if s.LastLook.IsZero() {
		s.bad("informd has not looked at the mailbox yet; %s", howToStart)
	} else if k.now.Sub(s.LastLook) > lookLimit {
		s.bad("the last look at the mailbox was %s; %s", k.policy.Stamp(s.LastLook), howToStart)
	}
	return nil
}

const howToStart = "if informd does not run, start it by informd run or informd service install"

// parts notes the parts of the account.
func (s *status) parts(k known) error {
	all, err := k.tx.Health()
	for _, h := range all {
		s.Parts[h.Part] = h.State
	}
	if err != nil {
		return err
	}
	faults, err := health.Faults(k.tx, k.policy.Account)
	for _, h := range faults {
		s.bad("%s since %s: %s; see informd check", h.Part, k.policy.Stamp(h.Since), h.Why)
	}
	return err
}

// rows counts the mail in the outbox.
func (s *status) rows(k known) error {
	rows, err := k.tx.Items() // not the bytes that left, of which there may be very many
	for _, r := range rows {
		s.Outbox[string(r.State)]++
		if r.State == rules.StateUnsure && r.Road != rules.RoadOwner {
			s.bad("%s may or may not have gone; see informd outbox show %s", r.Key, r.Key)
		}
	}
	return err
}

func (s status) say(w io.Writer) error {
	if s.Healthy {
		fmt.Fprintln(w, "All is well.")
	}
	for _, why := range s.Why {
		fmt.Fprintln(w, "Not well:", why)
	}
	if s.Standing != "" {
		fmt.Fprintln(w, s.Standing)
	}
	for _, folder := range s.LeftOut {
		fmt.Fprintf(w, "The folder %s is left out, as you said: an answer in it is not seen while it cannot be read.\n",
			folder)
	}
	_, err := fmt.Fprintf(w, "%d people, %d open asks.\n", s.People, s.Open)
	return err
}

// standing says in a line what keeps informd from sending, or "".
func standing(k known) string {
	switch s := k.policy.Account; {
	case s.Breaker.Tripped:
		return "All sending is stopped: " + s.Breaker.Why
	case s.Halted:
		return content.Sentence(k.policy.Quiet(k.now).Why)
	case s.PausedUntil.After(k.now):
		return "Paused until " + k.policy.Stamp(s.PausedUntil) + "."
	case s.Rehearsal:
		return "Rehearsing: nothing is sent to contacts until you say go live."
	}
	return ""
}
