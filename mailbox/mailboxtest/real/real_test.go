package real

import (
	"context"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"
)

func TestPostfixDeliversIntoDovecot(t *testing.T) {
	s := Start(t)
	for _, a := range []string{"julie@example.test", "anna@pharma.test"} {
		if err := s.AddUser(a); err != nil {
			t.Fatal(err)
		}
	}
	raw := []byte("From: julie@example.test\r\nTo: anna@pharma.test\r\nSubject: Hello\r\n\r\nHello.\r\n")
	if err := s.Deliver("julie@example.test", "anna@pharma.test", raw); err != nil {
		t.Fatal(err)
	}
	for _, to := range []string{"anna+tag@pharma.test", "nobody@pharma.test"} {
		if err := s.Submit("julie@example.test", to, raw); err != nil {
			t.Fatal(err)
		}
	}
	ctx, cancel := context.WithTimeout(t.Context(), 30*time.Second)
	defer cancel()
	if err := s.Settle(ctx); err != nil {
		t.Fatal(err)
	}
	for user, want := range map[string]string{"anna@pharma.test": "Delivered-To: anna+tag@pharma.test", "julie@example.test": "Status: 5.1.1"} {
		files, err := filepath.Glob(filepath.Join(s.Maildir(user), "new", "*"))
		if err != nil {
			t.Fatal(err)
		}
		var all string
		for _, f := range files {
			b, err := os.ReadFile(f)
			if err != nil {
				t.Fatal(err)
			}
			all += string(b)
		}
		if !strings.Contains(all, want) {
			t.Errorf("%s has %d mails, none with %q:\n%s", user, len(files), want, all)
		}
	}
}
