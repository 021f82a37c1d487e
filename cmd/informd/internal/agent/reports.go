package agent

import (
	"context"
	"fmt"
	"time"

	"informd/rules"
)

// searchReports reads again what machines wrote since an ask was sent: a report about it
// that was read before the ask was known said nothing then.
func (a *Agent) searchReports(ctx context.Context, now, asked time.Time) error {
	a.opened = "" // afresh
	since := asked.AddDate(0, 0, -1)
	if a.Steered {
		since = time.Time{}
	}
	var found []rules.Message
	for _, f := range a.folders {
		if f.Role == rules.RoleSent || f.Role == rules.RoleDrafts || f.Role == rules.RoleClaims || f.Position.Messages == 0 {
			continue
		}
		c, err := a.open(ctx, f.Name)
		if err != nil {
			return err
		}
		uids, err := c.SearchReports(ctx, since)
		if err != nil {
			return fmt.Errorf("search for delivery reports: %w", err)
		}
		err = a.headers(ctx, f.Name, uids, func(m rules.Message) error {
			m.Place.Role = f.Role
			if !unread(m) && a.book.Concerns(m, a.Policy.Self) { // what cannot be read was told when it came
				found = append(found, m)
			}
			return nil
		})
		if err != nil {
			return err
		}
	}
	for _, m := range found {
		if err := a.takeMessage(ctx, now, m, true, nil); err != nil {
			return err
		}
	}
	return nil
}
