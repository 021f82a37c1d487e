package agent

import (
	"context"
	"fmt"
	"time"

	"informd/mailbox"
	"informd/rules/mail"
)

// searchReports reads again what machines wrote since an ask was sent: a report about it
// that was read before the ask was known said nothing then.
func (a *Agent) searchReports(ctx context.Context, now, asked time.Time) error {
	found, err := a.searchFolders(ctx, asked, func(role mail.Role) bool {
		return role == mail.RoleSent || role == mail.RoleDrafts || role == mail.RoleClaims
	}, func(c *mailbox.Conn, since time.Time) ([]uint32, error) {
		return c.SearchReports(ctx, since)
	}, func(m mail.Message) bool { return !unread(m) && a.book.Concerns(m, a.Policy.Self) }) // what cannot be read was told when it came
	if err != nil {
		return fmt.Errorf("search for delivery reports: %w", err)
	}
	for _, m := range found {
		if err := a.takeMessage(ctx, now, m, true, nil); err != nil {
			return err
		}
	}
	return nil
}
