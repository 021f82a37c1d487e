package agent

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"

	"informd/mailbox"
	"informd/rules"
	"informd/store"
)

// cutsKey is the key under which it is kept how often the line was cut within a message,
// since the last look that went well.
const cutsKey = "cuts"

// maxCuts is how often the line may be cut within a message until that is to blame: some
// servers die of one, and would at each look.
const maxCuts = 5

// blamed is the message that cannot be handed over, when err says so; any other error is
// returned. Where the line was cut within it, as happens to any message, it is blamed once that
// has happened time and again.
func (a *Agent) blamed(ctx context.Context, err error) (*mailbox.MessageError, error) {
	var bad *mailbox.MessageError
	if !errors.As(err, &bad) || ctx.Err() != nil {
		return nil, err
	}
	if !bad.Lost {
		return bad, nil
	}
	key, times := rules.NewID(bad.Folder, fmt.Sprint(bad.UIDValidity, " ", bad.UID)), 0
	kept := a.Store.Update(ctx, a.lastTick, func(tx *store.Tx) error {
		cuts, err := cuts(tx)
		if err != nil {
			return err
		}
		cuts[key]++
		times = cuts[key]
		said, err := json.Marshal(cuts)
		if err != nil {
			return err
		}
		return tx.SetMeta(cutsKey, string(said))
	})
	if kept != nil || times < maxCuts {
		return nil, errors.Join(err, kept)
	}
	return bad, nil
}

// cuts is how often the line was cut within messages.
func cuts(tx *store.Tx) (map[string]int, error) {
	cuts := map[string]int{}
	said, err := tx.Meta(cutsKey)
	if err == nil && said != "" {
		err = json.Unmarshal([]byte(said), &cuts)
	}
	return cuts, err
}

// chunk is how many headers are fetched at a time. Once the line was cut twice within one
// message they are fetched one by one, so that the right one is blamed.
func (s *scan) chunk(ctx context.Context) (size int, err error) {
	size = chunk
	err = s.agent.Store.View(ctx, func(tx *store.Tx) error {
		cuts, err := cuts(tx)
		for _, times := range cuts {
			if times > 1 {
				size = 1
			}
		}
		return err
	})
	return size, err
}
