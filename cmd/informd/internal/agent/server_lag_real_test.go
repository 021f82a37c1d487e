package agent

import (
	"bufio"
	"context"
	"fmt"
	"net"
	"strings"
	"testing"
	"time"

	"informd/mailbox"
	"informd/mailbox/mailboxtest/real"
)

// A Dovecot that is told not to look into its folders does not count what was delivered past it. The
// last look does not believe it, whatever folder the answer stands in: no follow-up leaves.
func TestVeryDirtySyncs(t *testing.T) {
	s := real.Start(t, "mailbox_list_index_very_dirty_syncs = yes", "maildir_very_dirty_syncs = yes")
	for _, folder := range []string{"Junk", "Archive", "Trash"} { // the inbox it counts
		t.Run(folder, func(t *testing.T) {
			user := strings.ToLower(folder) + "@example.test"
			d, a := dirtyDesk(t, s, user)
			d.ticks(a, monday(), noticed, due.Add(-time.Minute))
			before := counted(t, s, user, folder)
			answer := "From: Anna Meier <" + anna + ">\r\nTo: " + julie + "\r\nSubject: Re: Pharma\r\nDate: " +
				due.Format(time.RFC1123Z) + "\r\nMessage-ID: <yes@pharma.example>\r\nIn-Reply-To: <ask@example.org>\r\n\r\nYes, gladly.\r\n"
			if err := s.Drop(user, folder, []byte(answer)); err != nil {
				t.Fatal(err)
			}
			if after := counted(t, s, user, folder); after != before {
				t.Fatalf("the server counts at once (%s, then %s), so that nothing is tried", before, after)
			}
			d.ticks(a, due, due.Add(time.Minute), due.Add(time.Hour))
			if n := d.sent(); n != 0 {
				t.Errorf("%d follow-ups left after an answer", n)
			}
			if a.know.Book.ByAddress(anna).Asks[0].Open() {
				t.Error("the answer was not read")
			}
		})
	}
}

// dirtyDesk returns a desk whose owner's mailbox is on a real Dovecot, with the ask in Sent and a mail in
// each folder.
func dirtyDesk(t *testing.T, s *real.Servers, user string) (*desk, *Agent) {
	t.Helper()
	if err := s.AddUser(user); err != nil {
		t.Fatal(err)
	}
	d := newDesk(t, true)
	a := d.agent("state.db", func(a *Agent) { a.Steered = true }) // the server has a clock of its own
	password := func(context.Context) (mailbox.Secret, error) { return mailbox.NewSecret(real.Password), nil }
	pipes := a.Session.Account.Dial
	a.Session.Account.IMAP = mailbox.Server{Address: s.IMAP, Security: mailbox.NoTLS, Username: user, Password: password}
	a.Session.Account.Dial = func(ctx context.Context, network, address string) (net.Conn, error) {
		if address == s.IMAP {
			return new(net.Dialer).DialContext(ctx, network, address)
		}
		return pipes(ctx, network, address)
	}
	c, err := a.Session.Account.Connect(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	defer c.Close()
	ask := "From: Julie Roth <" + julie + ">\r\nTo: Anna Meier <" + anna + ">\r\nBcc: " + capture + "\r\nSubject: Pharma\r\nDate: " +
		monday().Format(time.RFC1123Z) + "\r\nMessage-ID: <ask@example.org>\r\n\r\nCould I ask you about pharma, 17 minutes?\r\n"
	shop := "From: shop@shop.example\r\nTo: " + julie + "\r\nSubject: Sale\r\nDate: " + monday().Format(time.RFC1123Z) + "\r\nMessage-ID: <sale@shop.example>\r\n\r\nBuy.\r\n"
	for folder, raw := range map[string]string{"Sent": ask, "INBOX": shop, "Junk": shop, "Archive": shop, "Trash": shop} {
		if _, err := c.Append(t.Context(), folder, nil, monday(), []byte(raw)); err != nil {
			t.Fatal(err)
		}
	}
	return d, a
}

// counted returns what the server says of a folder to whoever has opened none.
func counted(t *testing.T, s *real.Servers, user, folder string) string {
	t.Helper()
	c, err := net.Dial("tcp", s.IMAP)
	if err != nil {
		t.Fatal(err)
	}
	defer c.Close()
	fmt.Fprintf(c, "a LOGIN %s %s\r\nb STATUS %s (UIDNEXT MESSAGES)\r\nc LOGOUT\r\n", user, real.Password, folder)
	lines := bufio.NewScanner(c)
	for lines.Scan() {
		if strings.HasPrefix(lines.Text(), "* STATUS ") {
			return lines.Text()
		}
	}
	t.Fatalf("the server does not say how many stand in %s: %v", folder, lines.Err())
	return ""
}
