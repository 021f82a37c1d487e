package mailbox_test

import (
	"errors"
	"fmt"
	"net/textproto"
	"strings"
	"testing"

	"informd/mailbox"
	"informd/mailbox/mailboxtest/real"
	"informd/rules/mail"
)

// says gives the IMAP server commands as somebody.
func says(t *testing.T, s *real.Servers, who string, commands ...string) {
	t.Helper()
	c := must[*textproto.Conn](t)(textproto.Dial("tcp", s.IMAP))
	defer c.Close()
	for i, command := range append([]string{"LOGIN " + who + " " + real.Password}, commands...) {
		tag := fmt.Sprintf("a%d ", i)
		if err := c.PrintfLine("%s%s", tag, command); err != nil {
			t.Fatal(err)
		}
		line := ""
		for !strings.HasPrefix(line, tag) {
			line = must[string](t)(c.ReadLine())
		}
		if !strings.HasPrefix(line, tag+"OK") {
			t.Fatalf("%s: %s", command, line)
		}
	}
}

// Cyrus shows an owner's folders beside her inbox, or below it as "INBOX.Sent", and either way what
// others share with her, and what all share. Only hers are read. One that she may see and not open
// has a position in the list, and is refused when it is opened.
func TestCyrusLayouts(t *testing.T) {
	for _, tt := range []struct {
		name, layout string
		below        string // stands before the owner's folders
	}{
		{"beside", "altnamespace: yes\nunixhierarchysep: yes\n", ""},
		{"below", "altnamespace: no\nunixhierarchysep: no\n", "INBOX."},
	} {
		t.Run(tt.name, func(t *testing.T) {
			s := real.StartCyrus(t, tt.layout, "admins: cyrus\n")
			for _, a := range []string{"julie@example.test", "bob@example.test"} {
				if err := s.AddUser(a); err != nil {
					t.Fatal(err)
				}
			}
			says(t, s, "bob@example.test", "SETACL INBOX julie@example.test lrs", "CREATE "+tt.below+"Clients",
				"SETACL "+tt.below+"Clients julie@example.test lrs")
			says(t, s, "cyrus", "CREATE board@example.test", "SETACL board@example.test anyone lrs")
			says(t, s, "julie@example.test", "CREATE "+tt.below+"Locked", "SETACL "+tt.below+"Locked julie@example.test la")
			c := connect(t, realAccount(s))
			defer c.Close()
			if name := must[string](t)(c.FullName(t.Context(), "informd")); name != tt.below+"informd" {
				t.Errorf("a folder of informd's would be called %q", name)
			}
			if err := c.Create(t.Context(), tt.below+"informd"); err != nil {
				t.Fatal(err)
			}
			var got []string
			for _, f := range must[[]mailbox.Folder](t)(c.Folders(t.Context())) {
				got = append(got, fmt.Sprintf("%s %s %v", f.Path, f.Role, f.Position.UIDNext))
			}
			want := fmt.Sprintf("Archive %s 1, Drafts %s 1, INBOX %s 1, Junk %s 1, Locked  1, Sent %s 1, Trash %s 1, informd  1",
				mail.RoleArchive, mail.RoleDrafts, mail.RoleInbox, mail.RoleJunk, mail.RoleSent, mail.RoleTrash)
			if tt.below != "" { // sorted by the whole name
				want = strings.Replace("INBOX "+string(mail.RoleInbox)+" 1, "+want, "INBOX "+string(mail.RoleInbox)+" 1, Junk", "Junk", 1)
			}
			if all := strings.Join(got, ", "); all != want {
				t.Errorf("got  %s\nwant %s", all, want)
			}
			_, err := c.Examine(t.Context(), tt.below+"Locked")
			var no *mailbox.RefusedError
			if !errors.As(err, &no) {
				t.Errorf("a folder that may not be read: %v, want a refusal", err)
			}
		})
	}
}
