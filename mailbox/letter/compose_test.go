package letter_test

import (
	"bytes"
	netmail "net/mail"
	"strings"
	"testing"
	"time"

	"informd/mailbox/letter"
	"informd/mailbox/parse"
	"informd/rules/mail"
)

func followUp() mail.Letter {
	return mail.Letter{
		Words:      mail.Words{Subject: "Re: From physics into pharma?", Text: "Dear Anna,\n\nmay I ask once more?\n\nJulie\n"},
		From:       mail.Address{Name: "Julie Klein", Addr: "julie@example.org"},
		To:         []mail.Address{{Name: "Meier, Anna", Addr: "anna@pharma.example"}},
		MessageID:  "f7k3@example.org",
		InReplyTo:  "q1@example.org",
		References: []string{"q0@example.org", "q1@example.org"},
		Token:      "k3m9",
	}
}

func digest() mail.Letter {
	return mail.Letter{
		Words: mail.Words{
			Subject: "Deine Woche – 3 Gespräche 🎉",
			Text:    "Grüße\nFrom here on …\n.\n" + strings.Repeat("a long line ", 100) + "\n",
			HTML:    "<p>Grüße</p>\n" + strings.Repeat("<td>long</td>", 100),
		},
		From:      mail.Address{Name: "informd für Julie", Addr: "julie@example.org"},
		To:        []mail.Address{{Name: "Julie Müller", Addr: "julie@example.org"}},
		Bcc:       []mail.Address{{Addr: "julie+informd@example.org"}},
		ReplyTo:   mail.Address{Addr: "julie+informd@example.org"},
		MessageID: "digest-2026-W48@example.org",
		Auto:      "auto-generated",
		ListID:    "informd <informd.example.org>",
		Calendar:  []byte("BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n"),
	}
}

// compose returns the bytes of a letter.
func compose(t *testing.T, l mail.Letter) []byte {
	t.Helper()
	raw, err := letter.Compose(l)
	if err != nil {
		t.Fatal(err)
	}
	return raw
}

func TestComposePlain(t *testing.T) {
	got := compose(t, followUp())
	got = letter.Stamp(got, time.Date(2026, 12, 1, 9, 10, 0, 0, time.FixedZone("", 3600)))
	want := strings.ReplaceAll(`Date: Tue, 1 Dec 2026 09:10:00 +0100
In-Reply-To: <q1@example.org>
MIME-Version: 1.0
Message-ID: <f7k3@example.org>
References: <q0@example.org> <q1@example.org>
X-Followup-Id: k3m9
From: "Julie Klein" <julie@example.org>
To: "Meier, Anna" <anna@pharma.example>
Content-Transfer-Encoding: 7bit
Content-Type: text/plain; charset=UTF-8
Subject: Re: From physics into pharma?

Dear Anna,

may I ask once more?

Julie
`, "\n", "\r\n")
	if string(got) != want {
		t.Errorf("got\n%s\nwant\n%s", got, want)
	}
}

func TestComposeIsTheSameEachTime(t *testing.T) {
	for _, l := range []mail.Letter{followUp(), digest()} {
		first := compose(t, l)
		for range 3 {
			if again := compose(t, l); !bytes.Equal(first, again) {
				t.Errorf("first\n%s\nthen\n%s", first, again)
			}
		}
		l.MessageID = "other@example.org"
		other := compose(t, l)
		if l.HTML != "" && bytes.Contains(other, boundary(t, first)) {
			t.Error("two letters share a boundary")
		}
	}
}

func boundary(t *testing.T, raw []byte) []byte {
	t.Helper()
	_, rest, ok := bytes.Cut(raw, []byte(" boundary="))
	line, _, _ := bytes.Cut(rest, []byte("\r\n"))
	if !ok || len(line) < 20 {
		t.Fatalf("no boundary in\n%s", raw)
	}
	return line
}

func TestComposeIsCleanAndComesBack(t *testing.T) {
	for _, l := range []mail.Letter{followUp(), digest()} {
		raw := compose(t, l)
		lines := strings.SplitAfter(string(raw), "\r\n")
		if lines[len(lines)-1] != "" {
			t.Errorf("the last line is not closed: %q", lines[len(lines)-1])
		}
		for _, line := range lines {
			if text, _ := strings.CutSuffix(line, "\r\n"); strings.ContainsAny(text, "\r\n\x00") || len(text) > 78 {
				t.Errorf("line %q", line)
			}
		}
		m, err := netmail.ReadMessage(bytes.NewReader(raw))
		if err != nil {
			t.Fatal(err)
		}
		for name, values := range m.Header {
			switch name {
			case "User-Agent", "X-Mailer", "Date", "Sender", "Return-Path":
				t.Errorf("there is a %s header: %q", name, values)
			}
			if len(values) > 1 {
				t.Errorf("%s stands %d times", name, len(values))
			}
		}
		got := parse.Message(letter.Stamp(raw, time.Date(2026, 12, 1, 9, 10, 0, 0, time.UTC)))
		if got.Subject != l.Subject || got.From != l.From || got.ID != l.MessageID || got.To[0] != l.To[0] || got.Header.Get("X-Followup-Id") != l.Token {
			t.Errorf("came back as %+v", got)
		}
		if strings.TrimSpace(got.Text) != strings.TrimSpace(l.Text) {
			t.Errorf("text came back as\n%s\nwant\n%s", got.Text, l.Text)
		}
		if len(got.Bcc) != len(l.Bcc) || len(l.Bcc) > 0 && got.Bcc[0] != l.Bcc[0] {
			t.Errorf("Bcc came back as %v, want %v", got.Bcc, l.Bcc)
		}
		if l.Calendar != nil && (got.Invite == nil && len(got.Parts) == 0) {
			t.Error("the calendar did not come back")
		}
	}
}

func TestComposeRefusesInjection(t *testing.T) {
	if _, err := letter.Compose(followUp()); err != nil {
		t.Fatal(err)
	}
	for name, spoil := range map[string]func(*mail.Letter){
		"subject":                func(l *mail.Letter) { l.Subject = "Hi\r\nBcc: eve@x.example" },
		"subject, bare CR":       func(l *mail.Letter) { l.Subject = "Hi\rBcc: eve@x.example" },
		"subject, NUL":           func(l *mail.Letter) { l.Subject = "Hi\x00" },
		"subject, C1":            func(l *mail.Letter) { l.Subject = "Hi\u0085Bcc: eve@x.example" },
		"subject, separator":     func(l *mail.Letter) { l.Subject = "Hi\u2028Bcc: eve@x.example" },
		"subject, turned round":  func(l *mail.Letter) { l.Subject = "Hi\u202ecod.exe" },
		"name":                   func(l *mail.Letter) { l.To[0].Name = "Anna\r\nBcc: eve@x.example" },
		"address":                func(l *mail.Letter) { l.To[0].Addr = "anna@pharma.example\r\nBcc: eve@x.example" },
		"two addresses":          func(l *mail.Letter) { l.To[0].Addr = "anna@pharma.example, eve@x.example" },
		"address in address":     func(l *mail.Letter) { l.To[0].Addr = "anna@pharma.example>, <eve@x.example" },
		"address with a name":    func(l *mail.Letter) { l.To[0].Addr = "Anna <anna@pharma.example>" },
		"two at signs":           func(l *mail.Letter) { l.To[0].Addr = "anna@pharma@example" },
		"no address":             func(l *mail.Letter) { l.To = nil },
		"empty address":          func(l *mail.Letter) { l.To[0].Addr = "" },
		"message id":             func(l *mail.Letter) { l.MessageID = "a@b>\r\nBcc: eve@x.example" },
		"no message id":          func(l *mail.Letter) { l.MessageID = "" },
		"message id with spaces": func(l *mail.Letter) { l.MessageID = "a b@c" },
		"reference":              func(l *mail.Letter) { l.References[0] = "q0@x>\r\nBcc: eve@x.example" },
		"reference, not ASCII":   func(l *mail.Letter) { l.References[0] = "grüße@x" },
		"long reference":         func(l *mail.Letter) { l.References[0] = strings.Repeat("x", 300) },
		"in-reply-to":            func(l *mail.Letter) { l.InReplyTo = "a@b> <c@d" },
		"token":                  func(l *mail.Letter) { l.Token = "k\r\nBcc: eve@x.example" },
		"list id":                func(l *mail.Letter) { l.ListID = "k\r\nBcc: eve@x.example" },
		"auto":                   func(l *mail.Letter) { l.Auto = "no\r\nBcc: eve@x.example" },
		"Bcc":                    func(l *mail.Letter) { l.Bcc = []mail.Address{{Addr: "a@b\r\nTo: eve@x.example"}} },
		"Bcc name":               func(l *mail.Letter) { l.Bcc = []mail.Address{{Name: "a\nTo: eve@x.example", Addr: "a@b"}} },
		"text with NUL":          func(l *mail.Letter) { l.Text = "a\x00b" },
		"text with a bare CR":    func(l *mail.Letter) { l.Text = "Hello\r.\rMAIL FROM:<x@x>" },
	} {
		l := followUp()
		spoil(&l)
		if raw, err := letter.Compose(l); err == nil {
			t.Errorf("%s: composed\n%s", name, raw)
		}
	}
}

func TestBodiesCannotEndTheMail(t *testing.T) {
	l := followUp()
	l.Text = "Hello\n.\r\nMAIL FROM:<x@x>\n.\n\n.\n"
	raw := compose(t, l)
	_, body, _ := strings.Cut(string(raw), "\r\n\r\n")
	if strings.Count(body, "\r") != strings.Count(body, "\r\n") || strings.Count(body, "\n") != strings.Count(body, "\r\n") {
		t.Errorf("bare line ends in %q", body)
	}
}
