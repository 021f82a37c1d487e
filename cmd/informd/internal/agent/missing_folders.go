package agent

import (
	"context"
	"fmt"
	"maps"
	"slices"
	"strings"
	"time"

	"informd/mailbox"
	"informd/store"
)

// goneGrace is how long a folder must not be listed to be believed gone. A server that leaves
// one out for a moment may have the answer there.
const goneGrace = 10 * time.Minute

// dropGone forgets how far folders that are gone were read. A renamed folder is then a new
// one, read by date. One that is not listed has its grace, in which it may come back, and in
// which nothing leaves for contacts.
func (a *Agent) dropGone(ctx context.Context, now time.Time, folders []mailbox.Folder,
	cursors map[string]store.Cursor) error {
	before, err := store.Read(ctx, a.Store, (*store.Tx).MissingFolders)
	if err != nil {
		return err
	}
	var over []string
	after := map[string]time.Time{}
	for name := range cursors {
		if slices.ContainsFunc(folders, func(f mailbox.Folder) bool { return f.Name == name }) {
			continue
		}
		since, noted := before[name]
		if !noted || since.After(now) { // since then by a clock that ran ahead
			since = now
		}
		if now.Sub(since) < goneGrace {
			after[name] = since
			continue
		}
		a.Log.Info("folder is gone", "folder", name)
		over = append(over, name)
	}
	if len(over) == 0 && maps.Equal(before, after) {
		return nil
	}
	return a.Store.Update(ctx, now, func(tx *store.Tx) error {
		for _, name := range over {
			if err := tx.DropCursor(name); err != nil {
				return err
			}
		}
		return tx.SetMissingFolders(after)
	})
}

// allListed sees to it that no folder is missing that was read before.
func (a *Agent) allListed(ctx context.Context) error {
	since, err := store.Read(ctx, a.Store, (*store.Tx).MissingFolders)
	if err != nil || len(since) == 0 {
		return err
	}
	return fmt.Errorf("the server does not list any more: %s", strings.Join(slices.Sorted(maps.Keys(since)), ", "))
}
