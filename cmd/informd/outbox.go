package main

import (
	"context"
	"fmt"
	"io"
	"time"

	"informd/cmd/informd/internal/config"
	"informd/rules"
	"informd/rules/content"
	"informd/rules/fact"
	"informd/store"
)

// An OutboxCmd is about what is to leave, and what has left.
type OutboxCmd struct {
	List    OutboxListCmd    `cmd:"" default:"withargs" help:"List what waits, or with --all everything."`
	Show    OutboxShowCmd    `cmd:"" help:"Show one mail, with what became of it."`
	Approve OutboxApproveCmd `cmd:"" help:"Send one that waits, now; or one whose fate is unknown, again."`
	Drop    OutboxDropCmd    `cmd:"" help:"Never send one that waits."`
}

// outboxRow is a row, for programs.
type outboxRow struct {
	Key     string       `json:"key"`
	Kind    content.Kind `json:"kind"`
	Road    rules.Road   `json:"road"`
	State   rules.State  `json:"state"`
	To      string       `json:"to,omitempty"`
	Subject string       `json:"subject"`
	Due     time.Time    `json:"due,omitzero"`
	Ended   time.Time    `json:"ended,omitzero"`
	Why     string       `json:"why"`
	Error   string       `json:"error,omitempty"`
	Text    string       `json:"text,omitempty"`
}

func rowOf(r rules.Item) outboxRow {
	return outboxRow{Key: r.Key, Kind: r.Kind, Road: r.Road, State: r.State, To: r.To, Subject: r.Subject,
		Due: r.Due, Ended: r.Finished,
		Why: r.Why, Error: r.LastError}
}

// showRows prints rows, or says none when there are none.
func showRows(env *Env, pol rules.Policy, rows []rules.Item, none string) error {
	list := make([]outboxRow, 0, len(rows))
	for _, r := range rows {
		list = append(list, rowOf(r))
	}
	return env.Show(list, func(w io.Writer) error {
		if len(list) == 0 {
			fmt.Fprintln(w, none)
		}
		for _, r := range list {
			at := r.Ended
			if at.IsZero() {
				at = r.Due
			}
			fmt.Fprintf(w, "%-10s %-24s %s\n           “%s” to %s\n           %s\n", r.State, pol.Stamp(at),
				r.Key, r.Subject, r.To, r.Why)
		}
		return nil
	})
}

// An OutboxListCmd lists rows.
type OutboxListCmd struct {
	All bool `help:"Those that are over, too."`
}

// Run lists them.
func (c *OutboxListCmd) Run(ctx context.Context, env *Env) error {
	return env.view(ctx, func(k known) error {
		states := []rules.State{rules.StateHeld, rules.StateReady, rules.StateSending, rules.StateStale,
			rules.StateCommitting, rules.StateUnsure}
		if c.All {
			states = nil
		}
		rows, err := k.tx.Items(states...)
		if err != nil {
			return err
		}
		return showRows(env, k.policy, rows, "The outbox is empty.")
	})
}

// An OutboxShowCmd shows one row.
type OutboxShowCmd struct {
	Key string `arg:"" help:"As outbox list prints it."`
}

// Run shows it, with its text and its steps.
func (c *OutboxShowCmd) Run(ctx context.Context, env *Env) error {
	return env.view(ctx, func(k known) error {
		r, err := findRow(k.tx, c.Key)
		if err != nil {
			return err
		}
		steps, err := k.tx.Steps(c.Key)
		if err != nil {
			return err
		}
		one := rowOf(r.Item)
		one.Text = r.Text
		return env.Show(one, func(w io.Writer) error {
			fmt.Fprintf(w, "%s, %s\nTo:      %s\nSubject: %s\n\n%s\n", r.Key, r.State, r.To, r.Subject, r.Text)
			for _, s := range steps {
				fmt.Fprintf(w, "%s  %-10s %s\n", k.policy.Stamp(s.At), s.To, s.Why)
			}
			return nil
		})
	})
}

// findRow returns the row with this key, or an error that says there is none.
func findRow(tx *store.Tx, key string) (*store.Row, error) {
	r, err := tx.Row(key)
	if err == nil && r == nil {
		return nil, fmt.Errorf("the outbox has no %q; see informd outbox list --all", key)
	}
	return r, err
}

// An OutboxApproveCmd lets a row go by the owner's word.
type OutboxApproveCmd struct {
	Key string `arg:"" help:"As outbox list prints it."`
}

// Run records the owner's word; the daemon acts on it.
func (c *OutboxApproveCmd) Run(ctx context.Context, env *Env) error {
	return env.update(ctx, func(cfg *config.Config, tx *store.Tx) (string, error) {
		r, err := findRow(tx, c.Key)
		switch {
		case err != nil:
			return "", err
		case r.State != rules.StateHeld && r.State != rules.StateUnsure:
			return "", fmt.Errorf("%s is %s; only what is held or unsure can be approved", c.Key, r.State)
		}
		leaves := " leaves at the next look."
		if r.State == rules.StateUnsure {
			leaves, r.Item.State = " is tried once more.", rules.StateReady
			if err := tx.Resolve(c.Key, rules.StateReady, "you said so"); err != nil {
				return "", err
			}
		}
		if err := hurry(tx, env.Now(), r.Item); err != nil {
			return "", err
		}
		waits, err := waiting(tx, env.Now(), cfg.Policy(), r.Item)
		if err != nil || waits.For == rules.NoWait {
			return c.Key + leaves, err
		}
		return c.Key + " is approved, but does not leave now: " + waits.Why + ".", nil
	})
}

// hurry records that the owner lets a follow-up go: it does not wait for its hour any more, and for no notice.
func hurry(tx *store.Tx, now time.Time, it rules.Item) error {
	if it.Kind != content.KindFollowup {
		return nil
	}
	_, _, err := tx.Append(fact.Event{Person: it.Person, Kind: fact.Hurried, At: now, Ask: it.Ask,
		Why: "you approved it"})
	return err
}

// waiting returns why a row does not leave though the owner approved it.
func waiting(tx *store.Tx, now time.Time, pol rules.Policy, it rules.Item) (rules.Waiting, error) {
	account, err := tx.Events("")
	if err != nil {
		return rules.Waiting{}, err
	}
	p, err := tx.Person(it.Person)
	if err != nil {
		return rules.Waiting{}, err
	}
	waits, _ := rules.Never(now, pol.Standing(account), p, it)
	return waits, nil
}

// An OutboxDropCmd ends a row.
type OutboxDropCmd struct {
	Key string `arg:"" help:"As outbox list prints it."`
}

// Run drops it.
func (c *OutboxDropCmd) Run(ctx context.Context, env *Env) error {
	return env.update(ctx, func(_ *config.Config, tx *store.Tx) (string, error) {
		r, err := findRow(tx, c.Key)
		switch {
		case err != nil:
			return "", err
		case r.State == rules.StateUnsure:
			return c.Key + " is let go.", tx.Resolve(c.Key, rules.StateDropped, "you said so")
		}
		if r.Kind == content.KindFollowup {
			if _, _, err := tx.Append(fact.Event{Person: r.Person, Kind: fact.Stopped, At: env.Now(), Ask: r.Ask,
				Why: "you dropped the follow-up"}); err != nil {
				return "", err
			}
		}
		if r.Kind == content.KindFollowup && r.State == rules.StateSending {
			return c.Key + " is on its way; it is stopped unless it has left already. See informd outbox show " +
				c.Key + ".", nil
		}
		return c.Key + " is dropped.", tx.Drop(c.Key, "you said so")
	})
}
