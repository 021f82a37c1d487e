package agent

import (
	"context"

	"informd/rules"
	"informd/rules/mail"
	"informd/store"
)

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
