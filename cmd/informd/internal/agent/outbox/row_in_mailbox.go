package outbox

import (
	"context"
	"strings"

	"informd/rules"
	"informd/rules/mail"
	"informd/store"
)

// rowInMailbox reports whether the mail of a row is where it would be: in Drafts for a draft, in Sent for
// a mail to a contact, in any folder for one to the owner.
func (o *Outbox) rowInMailbox(ctx context.Context, r store.Row) (bool, error) {
	for _, f := range o.Session.Folders() {
		drafts := f.Role == mail.RoleDrafts
		if r.Road == rules.RoadDraft != drafts || f.Position.Messages == 0 ||
			r.Road == rules.RoadContact && f.Role != mail.RoleSent && f.Role != mail.RoleAll {
			continue
		}
		found, err := o.rowInFolder(ctx, f.Name, r)
		if o.Session.Refuse(err) {
			continue
		}
		if err != nil || found {
			return found, err
		}
	}
	return false, nil
}

// rowInFolder reports whether the mail of a row is in a folder. It looks for the token first, which stays
// where a server changes the Message-ID.
func (o *Outbox) rowInFolder(ctx context.Context, folder string, r store.Row) (bool, error) {
	for _, by := range [][2]string{{mail.TokenField, r.Token}, {"Message-ID", r.MessageID}} {
		there, err := o.Session.Has(ctx, folder, by[0], by[1])
		if err != nil || there {
			return there, err
		}
	}
	return false, nil
}

// DraftExists reports whether a draft is in Drafts: the one that was put there, or what its
// owner's mail program made of it, which answers the same mail. Where that cannot be looked
// up, nothing is said of it.
func (o *Outbox) DraftExists(ctx context.Context, key string) bool {
	folder, err := o.Session.Folder(mail.RoleDrafts)
	if err != nil {
		return false
	}
	row, err := store.Read(ctx, o.Know.Store, func(tx *store.Tx) (*store.Row, error) { return tx.Row(key) })
	if err != nil || row == nil {
		return false
	}
	if there, err := o.rowInFolder(ctx, folder, *row); err != nil || there {
		return err == nil && there
	}
	if parent := strings.TrimSpace(row.Letter.InReplyTo); parent != "" {
		there, err := o.Session.Has(ctx, folder, "In-Reply-To", parent)
		return err == nil && there
	}
	return false
}
