package look

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

// MissingFolderGrace is how long a folder must be missing from the server's list until it counts as
// deleted. A server may leave a folder out of its list for a moment, and an answer may be in it.
const MissingFolderGrace = 10 * time.Minute

// dropMissingFolders drops the cursors of folders that are no longer listed, after MissingFolderGrace;
// until then nothing is sent to contacts. A folder that was renamed is read by date, as a new one.
func (l *Looker) dropMissingFolders(ctx context.Context, now time.Time, folders []mailbox.Folder,
	cursors map[string]store.Cursor) error {
	before, err := store.Read(ctx, l.Know.Store, (*store.Tx).MissingFolders)
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
		if now.Sub(since) < MissingFolderGrace {
			after[name] = since
			continue
		}
		l.Know.Log.Info("folder is gone", "folder", name)
		over = append(over, name)
	}
	if len(over) == 0 && maps.Equal(before, after) {
		return nil
	}
	return l.Know.Store.Update(ctx, now, func(tx *store.Tx) error {
		for _, name := range over {
			if err := tx.DropCursor(name); err != nil {
				return err
			}
		}
		return tx.SetMissingFolders(after)
	})
}

// AllListed returns an error that names the folders that were read before and are missing now.
func (l *Looker) AllListed(ctx context.Context) error {
	since, err := store.Read(ctx, l.Know.Store, (*store.Tx).MissingFolders)
	if err != nil || len(since) == 0 {
		return err
	}
	return fmt.Errorf("the server does not list any more: %s", strings.Join(slices.Sorted(maps.Keys(since)), ", "))
}
