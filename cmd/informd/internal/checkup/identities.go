package checkup

import (
	"cmp"
	"context"
	"maps"
	"slices"
	"strings"

	"informd/mailbox"
	"informd/rules/content"
	"informd/rules/mail"
	"informd/rules/proof"
)

// How far back Sent is read for addresses that the owner writes from, in days and in mails.
const (
	identityDays  = 90
	identityMails = 500
)

// identities asks to list the addresses that the owner writes from, as Sent shows, and that the
// config does not name: from there informd follows up only by a draft.
func (k *checkup) identities(ctx context.Context, c *mailbox.Conn, folders []mailbox.Folder) {
	policy, count := k.Config.Policy(), map[string]int{}
	for _, f := range folders {
		if f.Role != mail.RoleSent || f.Refused != "" || c.Dead() {
			continue
		}
		err := k.sentMails(ctx, c, f.Name, func(m mail.Message) {
			m.Place.Role = mail.RoleSent
			others := len(policy.Self.Contacts(m)) > 0 || policy.Self.Captures(m)
			if others && proof.Unlisted(m, policy.Self, k.account.Hosts()) {
				count[strings.ToLower(m.From.Addr)]++
			}
		})
		if err != nil {
			continue // why it cannot be read was said of the folder
		}
	}
	for _, addr := range slices.SortedFunc(maps.Keys(count),
		func(a, b string) int { return cmp.Or(cmp.Compare(count[b], count[a]), cmp.Compare(a, b)) }) {
		k.probes = append(k.probes, Probe{What: "identities", OK: true,
			Said: "you write from " + addr + " too (" + content.Plural(count[addr], "mail", "mails") +
				" in Sent), and owner.addresses does not list it",
			Cure: "add it to owner.addresses, and I follow up from there; until then I only draft"})
	}
}

// sentMails hands fn the headers of the newest mails of a folder.
func (k *checkup) sentMails(ctx context.Context, c *mailbox.Conn, folder string, fn func(mail.Message)) error {
	if _, err := c.Examine(ctx, folder); err != nil {
		return err
	}
	uids, err := c.Since(ctx, k.Now().AddDate(0, 0, -identityDays))
	if err != nil {
		return err
	}
	return c.HeadersOf(ctx, uids[max(0, len(uids)-identityMails):], func(m mail.Message) error {
		fn(m)
		return nil
	})
}
