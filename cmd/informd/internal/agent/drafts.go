package agent

import (
	"context"
	"errors"
	"fmt"
	"time"

	"informd/rules"
	"informd/rules/mail"
	"informd/store"
)

// appendDraft puts a row into Drafts. It looks first whether the draft stands there
// already: an earlier run, or an earlier life of the database, may have put it.
func (a *Agent) appendDraft(ctx context.Context, now time.Time, r store.Row, final []byte) error {
	folder, err := a.Session.Folder(mail.RoleDrafts)
	if err != nil {
		return err
	}
	there, err := a.standsIn(ctx, folder, r)
	if err != nil {
		return err
	}
	if err := a.Store.Update(ctx, now, func(tx *store.Tx) error { return tx.Committing(r.Key) }); err != nil || there {
		return err
	}
	c, err := a.Session.Open(ctx, folder)
	if err != nil {
		return err
	}
	_, err = c.Append(ctx, folder, []string{`\Draft`, `\Seen`}, now, final)
	return err
}

// standsIn reports whether the mail of a row stands in a folder: by its token, which
// survives where a server gives mail another Message-ID.
func (a *Agent) standsIn(ctx context.Context, folder string, r store.Row) (bool, error) {
	for _, by := range [][2]string{{mail.TokenField, r.Token}, {"Message-ID", r.MessageID}} {
		there, err := a.Session.Has(ctx, folder, by[0], by[1])
		if err != nil || there {
			return there, err
		}
	}
	return false, nil
}

// copyGrace is how long a provider may take to file a sent mail by itself.
const copyGrace = time.Minute

// fileCopies sees to it that each follow-up has its copy in Sent: it searches first,
// since most providers file one themselves, and appends only where none comes. Nothing
// that happens here changes that the mail was sent.
func (a *Agent) fileCopies(ctx context.Context, now time.Time) error {
	var rows []store.Row
	err := a.Store.View(ctx, func(tx *store.Tx) (err error) {
		rows, err = tx.Uncopied()
		return err
	})
	if err != nil {
		return fmt.Errorf("file copies: %w", err)
	}
	var errs []error
	for _, r := range rows {
		if err := a.fileCopy(ctx, now, r); err != nil {
			errs = append(errs, fmt.Errorf("file the copy of %s: %w", r.Key, err))
		}
	}
	return errors.Join(errs...)
}

func (a *Agent) fileCopy(ctx context.Context, now time.Time, r store.Row) error {
	folder, err := a.Session.Folder(mail.RoleSent)
	if err != nil {
		return err
	}
	there, err := a.standsIn(ctx, folder, r)
	if err != nil {
		return err
	}
	if !there && a.SaveSent != "never" {
		if a.SaveSent == "auto" && now.Sub(r.Finished) < copyGrace {
			return nil // it may still come
		}
		c, err := a.Session.Open(ctx, folder)
		if err != nil {
			return err
		}
		if _, err := c.Append(ctx, folder, []string{`\Seen`}, r.Finished, r.Final); err != nil {
			return err
		}
	}
	return a.Store.Update(ctx, now, func(tx *store.Tx) error { return tx.Copied(r.Key, now) })
}

// unsureChecks is when a mail that may or may not have gone is searched for, counted
// from when that became so.
func unsureChecks() []time.Duration {
	return []time.Duration{time.Second, 10 * time.Second, time.Minute, 10 * time.Minute, time.Hour, 24 * time.Hour}
}

// settleUnsure searches the account for mails whose outcome is unknown. One that is
// found was sent; one that is not stays unsure, and is never sent again by itself.
func (a *Agent) settleUnsure(ctx context.Context, now time.Time) error {
	var rows []store.Row
	err := a.Store.View(ctx, func(tx *store.Tx) (err error) {
		rows, err = tx.Rows(rules.StateUnsure)
		return err
	})
	if err != nil {
		return fmt.Errorf("settle doubts: %w", err)
	}
	var errs []error
	for _, r := range rows {
		if err := a.settle(ctx, now, r); err != nil {
			errs = append(errs, fmt.Errorf("search for %s: %w", r.Key, err))
		}
	}
	return errors.Join(errs...)
}

func (a *Agent) settle(ctx context.Context, now time.Time, r store.Row) error {
	checks := 0
	for _, after := range unsureChecks() {
		if now.Sub(r.Finished) >= after {
			checks++
		}
	}
	done := 0
	err := a.Store.View(ctx, func(tx *store.Tx) (err error) {
		done, err = tx.Checks(r.Key)
		return err
	})
	if err != nil || done == checks {
		return err
	}
	found, err := a.rowStands(ctx, r)
	if err != nil {
		return err
	}
	err = a.Store.Update(ctx, now, func(tx *store.Tx) error {
		if err := tx.SetChecks(r.Key, checks); err != nil || !found {
			return err
		}
		if err := tx.Resolve(r.Key, rules.StateSent, "found in the mailbox"); err != nil {
			return err
		}
		return noteSent(tx, now, r, r.Finished)
	})
	return errors.Join(err, a.know.touch(ctx, now, r.Person))
}

// rowStands looks for a row's mail where it would be: Drafts for a draft, Sent for a
// mail to a contact, any folder for one to the owner.
func (a *Agent) rowStands(ctx context.Context, r store.Row) (bool, error) {
	for _, f := range a.Session.Folders() {
		drafts := f.Role == mail.RoleDrafts
		if r.Road == rules.RoadDraft != drafts || f.Position.Messages == 0 ||
			r.Road == rules.RoadContact && f.Role != mail.RoleSent && f.Role != mail.RoleAll {
			continue
		}
		found, err := a.standsIn(ctx, f.Name, r)
		if a.Session.Refuse(err) {
			continue
		}
		if err != nil || found {
			return found, err
		}
	}
	return false, nil
}
