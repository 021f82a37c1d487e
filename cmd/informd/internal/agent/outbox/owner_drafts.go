package outbox

import (
	"context"
	"slices"
	"time"

	"informd/cmd/informd/internal/agent/session"
	"informd/mailbox"
	"informd/rules"
	"informd/rules/mail"
	"informd/store"
)

// draftsRead is how far Drafts had come when it was last read for a follow-up.
type draftsRead struct{ at mailbox.Position }

// draftGrace is how long a draft of the owner's own to a contact keeps the follow-up back.
const draftGrace = 24 * time.Hour

// draftTo reports whether a folder holds a mail to p, or in the thread of an ask, that is not informd's.
func (o *Outbox) draftTo(ctx context.Context, c *mailbox.Conn, folder string, p *rules.Person,
	ids []string) (found bool, err error) {
	named, suspected, err := c.SearchAnswers(ctx, time.Time{}, mailbox.Traces{Addresses: p.Addresses, IDs: ids})
	if err != nil {
		return false, err
	}
	err = o.Session.Headers(ctx, folder, slices.Concat(named, suspected), func(m mail.Message) error {
		if session.Unread(m) {
			// The server says that it is addressed to them. Taken for a draft, it costs one day.
			found = found || slices.Contains(named, m.Place.UID)
			return nil
		}
		_, ours := o.Know.Book.OwnMail(m)
		to := slices.ContainsFunc(m.Recipients(), func(x mail.Address) bool { return p.Has(x.Addr) })
		found = found || !ours && (to || slices.ContainsFunc(m.ThreadIDs(),
			func(id string) bool { return slices.Contains(ids, id) }))
		return nil
	})
	return found, err
}

// ownerDrafts says why a follow-up waits for a draft: the owner is writing to the contact by hand, for
// Drafts has a mail to them, or in their thread, that is not informd's. It waits for a day, once, since
// a draft that is older says nothing. It does not wait where the owner said send now. Only the headers
// of drafts are read.
func (o *Outbox) ownerDrafts(ctx context.Context, now time.Time, r store.Row) (why string, until time.Time, err error) {
	p := o.Know.Book.Person(r.Person)
	o.drafts.at = o.Session.Position(mail.RoleDrafts)
	folder, ferr := o.Session.Folder(mail.RoleDrafts)
	if ferr != nil || p == nil || p.Ask(r.Ask) == nil || p.Ask(r.Ask).Hurried {
		return "", until, nil // no Drafts, no drafts
	}
	o.Session.Refresh()
	c, err := o.Session.Open(ctx, folder)
	if err != nil {
		return "", until, err
	}
	o.drafts.at = o.Session.ExaminedAt()
	found, err := o.draftTo(ctx, c, folder, p, p.Ask(r.Ask).IDs)
	if err != nil || !found {
		return "", until, err
	}
	err = o.Know.Store.Update(ctx, now, func(tx *store.Tx) (err error) {
		until, err = graceUntil(tx, now, r.Key, store.GraceDrafting, draftGrace, neverAgain)
		return err
	})
	if err != nil || !now.Before(until) {
		return "", until, err
	}
	return "a draft of yours to " + p.Called() + " is unfinished; the follow-up waits a day for you", until, nil
}
