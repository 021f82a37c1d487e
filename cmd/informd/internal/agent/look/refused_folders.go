package look

import (
	"context"
	"fmt"
	"maps"
	"slices"
	"time"

	"informd/rules/content"
	"informd/rules/mail"
	"informd/store"
)

// noteRefused keeps which folders a look could not read, so that they are told, and which of
// those that it could not read before it can.
func (l *Looker) noteRefused(ctx context.Context, now time.Time) error {
	refused := l.Session.Refused()
	well, err := l.refusedBefore(ctx)
	if err != nil {
		return err
	}
	well = slices.DeleteFunc(well, func(name string) bool { _, still := refused[name]; return still })
	if len(refused) == 0 && len(well) == 0 {
		return nil
	}
	return l.Know.Store.Update(ctx, now, func(tx *store.Tx) error {
		for _, name := range well {
			if err := tx.PutHealth(store.Health{Part: content.FolderPart(name),
				State: store.Works, At: now}); err != nil {
				return err
			}
		}
		for _, name := range slices.Sorted(maps.Keys(refused)) {
			if err := tx.PutHealth(store.Health{Part: content.FolderPart(name), State: store.Broken,
				Why: refused[name], At: now}); err != nil {
				return err
			}
		}
		return nil
	})
}

// refusedBefore returns the names of the folders that health says are refused, left out or not.
func (l *Looker) refusedBefore(ctx context.Context) (names []string, err error) {
	err = l.Know.Store.View(ctx, func(tx *store.Tx) error {
		parts, err := tx.Health()
		for _, h := range parts {
			if name, ok := h.Part.Folder(); ok && h.State != store.Works {
				names = append(names, name)
			}
		}
		return err
	})
	return names, err
}

// Unreadable says which folder keeps every follow-up back, since an answer could stand there;
// "" when none does. What its owner left out by name holds nothing.
func (l *Looker) Unreadable() string {
	drafts, _ := l.Session.Folder(mail.RoleDrafts) // nobody's answer stands there
	for _, name := range slices.Sorted(maps.Keys(l.Session.Refused())) {
		if name != drafts && l.refuses(name) {
			return fmt.Sprintf("I cannot read your folder “%s”, and an answer could stand there", name)
		}
	}
	return ""
}

// refuses reports whether the last look could not read a folder that its owner has not left out.
func (l *Looker) refuses(folder string) bool {
	_, refused := l.Session.Refused()[folder]
	return refused && !l.Know.Policy().Account.LeavesOut(folder)
}
