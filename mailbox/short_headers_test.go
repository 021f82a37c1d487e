package mailbox_test

import (
	"bytes"
	"os"
	"path/filepath"
	"reflect"
	"strings"
	"testing"
	"time"

	"informd/mailbox"
	"informd/mailbox/mailboxtest"
	"informd/mailbox/mailboxtest/real"
	"informd/rules/mail"
)

// The short header of a message tells as much of whom it may concern as its whole header, however broken
// the header is.
func TestShortHeaders(t *testing.T) {
	bubble(t, mailboxtest.Options{}, func(t *testing.T, s *mailboxtest.Server, u *mailboxtest.User) {
		files := testMail(t)
		for _, name := range files {
			u.Append("INBOX", nil, time.Date(2026, 3, 1, 12, 0, 0, 0, time.UTC), must[[]byte](t)(os.ReadFile(name)))
		}
		c := connect(t, account(s))
		defer c.Close()
		must[mailbox.Position](t)(c.Examine(t.Context(), "INBOX"))
		sameShortHeaders(t, c, files)
	})
}

func realShortHeaders(t *testing.T, s *real.Servers) {
	c := connect(t, realAccount(s))
	defer c.Close()
	if err := c.Create(t.Context(), "Heads"); err != nil {
		t.Fatal(err)
	}
	var files []string
	at := time.Date(2026, 3, 1, 12, 0, 0, 0, time.UTC)
	for _, name := range testMail(t) {
		raw := must[[]byte](t)(os.ReadFile(name))
		if len(raw) == 0 || bytes.IndexByte(raw, 0) >= 0 { // no server takes it from a client
			continue
		}
		_, err := c.Append(t.Context(), "Heads", nil, at, raw)
		if err != nil && strings.Contains(err.Error(), "NO Message contains") { // Cyrus takes no bare newlines
			continue
		}
		if err != nil {
			t.Fatal(err)
		}
		files = append(files, name)
	}
	must[mailbox.Position](t)(c.Examine(t.Context(), "Heads"))
	sameShortHeaders(t, c, files)
}

func testMail(t *testing.T) []string {
	files := must[[]string](t)(filepath.Glob("parse/testdata/*.eml"))
	if len(files) < 50 {
		t.Fatalf("%d messages", len(files))
	}
	return files
}

// sameShortHeaders compares heads with headers in the examined folder, which holds these files.
func sameShortHeaders(t *testing.T, c *mailbox.Conn, files []string) {
	t.Helper()
	var headers, heads []mail.Message
	if err := c.Headers(t.Context(), 1, 0, func(m mail.Message) error { headers = append(headers, m); return nil }); err != nil {
		t.Fatal(err)
	}
	if err := c.ShortHeaders(t.Context(), 1, 0, func(m mail.Message) error { heads = append(heads, m); return nil }); err != nil {
		t.Fatal(err)
	}
	if len(headers) != len(files) || len(heads) != len(files) {
		t.Fatalf("%d messages, %d headers, %d heads", len(files), len(headers), len(heads))
	}
	for i := range headers {
		want, got := headers[i], heads[i]
		delete(want.Header, "content-type") // whose parameters may be lost, but not Media
		delete(got.Header, "content-type")
		for name := range want.Header {
			if !isHeadField(name) {
				delete(want.Header, name)
			}
		}
		for name := range got.Header {
			if !isHeadField(name) {
				delete(got.Header, name) // of the whole header, which was asked for
			}
		}
		if !reflect.DeepEqual(got, want) {
			t.Errorf("%s:\nhead   %+v\nheader %+v", files[i], got, want)
		}
	}
}

func isHeadField(name string) bool {
	for _, f := range mail.HeadFields() {
		if strings.EqualFold(f, name) {
			return true
		}
	}
	return false
}
