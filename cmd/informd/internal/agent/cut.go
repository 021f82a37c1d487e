package agent

import (
	"context"
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
	key, cuts := rules.NewID(bad.Folder, fmt.Sprint(bad.UIDValidity, " ", bad.UID)), map[string]int{}
	counted := a.Store.Update(ctx, a.lastTick, func(tx *store.Tx) error {
		clear(cuts)
		if err := kept(tx, cutsKey, &cuts); err != nil {
			return err
		}
		cuts[key]++
		return keepAs(tx, cutsKey, cuts)
	})
	if counted != nil || cuts[key] < maxCuts {
		return nil, errors.Join(err, counted)
	}
	return bad, nil
}

// chunkSize is how many headers a scan fetches at a time. Once the line was cut twice within
// one message they are fetched one by one, so that the right one is blamed.
func (a *Agent) chunkSize(ctx context.Context) (int, error) {
	cuts := map[string]int{}
	if err := a.Store.View(ctx, func(tx *store.Tx) error { return kept(tx, cutsKey, &cuts) }); err != nil {
		return 0, err
	}
	for _, times := range cuts {
		if times > 1 {
			return 1, nil
		}
	}
	return chunk, nil
}
