package config

import (
	"errors"
	"fmt"
	"strings"
	"testing"
	"time"
)

// Each value alone: what it becomes, or what is said of it.
func TestValues(t *testing.T) {
	for _, tt := range []struct {
		key, value string
		want       string // the problem; "" when there is none
	}{
		{"owner.addresses", `["<julie@example.org>"]`, `"<julie@example.org>" is not a mail address; write it alone, such as julie@example.org`},
		{"owner.addresses", `[" julie@example.org"]`, `" julie@example.org" is not a mail address; write it alone, such as julie@example.org`},
		{"owner.timezone", `"UTC"`, ""},
		{"owner.timezone", `"Europe/London"`, ""},
		{"imap.server", `"imap.example.org:0"`, `"imap.example.org:0" is not host:port; write both, such as imap.example.org:993`},
		{"imap.server", `"imap.example.org:65536"`, `"imap.example.org:65536" is not host:port; write both, such as imap.example.org:993`},
		{"imap.server", `":993"`, `":993" is not host:port; write both, such as imap.example.org:993`},
		{"imap.server", `"[2001:db8::1]:993"`, ""},
		{"imap.security", `"TLS"`, `"TLS" is unknown; write "tls", "starttls" or "none"`},
		{"imap.password", `"hunter2"`, "there is no such key; did you mean password_file?"},
		{"watch.poll", `"0s"`, `"0s" is out of range; write a duration from 1s to 5m`},
		{"watch.poll", `"301s"`, `"301s" is out of range; write a duration from 1s to 5m`},
		{"watch.poll", `"5m"`, ""},
		{"watch.poll", `"1s"`, ""},
		{"watch.look_back", `"0s"`, ""},
		{"followup.daily_limit", "201", "201 is out of range; write a number from 1 to 200"},
		{"followup.daily_limit", "200", ""},
		{"followup.daily_limit", "1.5", "is a number; it is a whole number: write it without quotes"},
		{"followup.hold", `"0s"`, ""},
		{"followup.hold", `"7d"`, ""},
		{"followup.hold", `"169h"`, "is longer than followup.after, so that the notice would come before the ask; shorten it, to 24h for instance"},
		{"followup.window", `"00:00-23:59"`, ""},
		{"followup.days", `["Sunday"]`, ""},
		{"capture.folder", `"informd"`, `"informd" is the mailbox that informd keeps for itself already; name another folder`},
		{"capture.folder", `"inbox"`, `"inbox" is folders.inbox already; name another folder`},
		{"capture.trust", `[]`, `leaves out "sent", the one proof that cannot be forged; add it`},
		{"store.path", `"state.db"`, ""},
	} {
		if got := problemOf(t, tt.key, tt.value); got != tt.want {
			t.Errorf("%s = %s\ngot  %q\nwant %q", tt.key, tt.value, got, tt.want)
		}
	}
}

// Passwords go in clear only to this machine.
func TestSecurityNone(t *testing.T) {
	for _, tt := range []struct {
		server string
		want   bool
	}{
		{"localhost:143", true},
		{"LOCALHOST:143", true},
		{"127.0.0.1:143", true},
		{"127.3.2.1:143", true},
		{"[::1]:143", true},
		{"localhost.example.org:143", false},
		{"mail:143", false},
		{"10.0.0.1:143", false},
		{"0.0.0.0:143", false},
		{"[::ffff:127.0.0.1]:143", true},
	} {
		text := strings.Replace(withPassword("password_command = ['true']"), `server = "imap.example.org:993"`,
			fmt.Sprintf("server = %q\nsecurity = \"none\"", tt.server), 1)
		_, err := Load(write(t, text))
		if (err == nil) != tt.want {
			t.Errorf("none with %s: got %v, want allowed %v", tt.server, err, tt.want)
		}
	}
}

// A list of days that come back each year never ends, and is not warned of.
func TestYearlyAlmanacNeverEnds(t *testing.T) {
	a, err := readAlmanac([]byte(calendar))
	if err != nil {
		t.Fatal(err)
	}
	c := load(t, "testdata/good.toml")
	c.Followup.Holidays.almanac = a
	if got := c.Warnings(time.Date(2040, 1, 1, 0, 0, 0, 0, time.UTC)); len(got) > 0 {
		t.Errorf("got %q, want no warning", got)
	}
}

// problemOf returns what Load says of a config that is good but for one key.
func problemOf(t *testing.T, key, value string) string {
	t.Helper()
	values := map[string]string{
		"owner.name":            `"Julie Durand"`,
		"owner.addresses":       `["julie@example.org"]`,
		"owner.timezone":        `"Europe/Berlin"`,
		"imap.server":           `"imap.example.org:993"`,
		"imap.username":         `"julie"`,
		"imap.password_command": `["true"]`,
		"smtp.server":           `"smtp.example.org:465"`,
		"capture.address":       `"julie+informd-7f3k2m9qxw4t8bhc@example.org"`,
	}
	values[key] = value
	var text strings.Builder
	for k, v := range values {
		fmt.Fprintf(&text, "%s = %s\n", k, v)
	}
	_, err := Load(write(t, text.String()))
	if err == nil {
		return ""
	}
	bad, ok := errors.AsType[*Error](err)
	if !ok || len(bad.Problems) != 1 || bad.Problems[0].Key != key {
		t.Errorf("%s = %s: got %v, want a problem of that key alone", key, value, err)
		return ""
	}
	return bad.Problems[0].Text
}
