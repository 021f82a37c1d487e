package agent

import (
	"context"

	"informd/rules"
	"informd/rules/mail"
	"informd/store"
)

// rowInMailbox reports whether the mail of a row is where it would be: in Drafts for a draft, in Sent for
// a mail to a contact, in any folder for one to the owner.
func (a *Agent) rowInMailbox(ctx context.Context, r store.Row) (bool, error) {
	for _, f := range a.Session.Folders() {
		drafts := f.Role == mail.RoleDrafts
		if r.Road == rules.RoadDraft != drafts || f.Position.Messages == 0 ||
			r.Road == rules.RoadContact && f.Role != mail.RoleSent && f.Role != mail.RoleAll {
			continue
		}
		found, err := a.rowInFolder(ctx, f.Name, r)
		if a.Session.Refuse(err) {
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
func (a *Agent) rowInFolder(ctx context.Context, folder string, r store.Row) (bool, error) {
	for _, by := range [][2]string{{mail.TokenField, r.Token}, {"Message-ID", r.MessageID}} {
		there, err := a.Session.Has(ctx, folder, by[0], by[1])
		if err != nil || there {
			return there, err
		}
	}
	return false, nil
}
