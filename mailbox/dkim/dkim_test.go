package dkim_test

import (
	"bytes"
	"context"
	"crypto/ed25519"
	"encoding/base64"
	"errors"
	"slices"
	"strings"
	"testing"
	"time"

	msgauth "github.com/emersion/go-msgauth/dkim"

	"informd/mailbox/dkim"
	"informd/mailbox/parse"
	"informd/rules/mail"
	"informd/rules/proof"
)

const secretAddress = "julie+informd-7f3k2m9qxw4t8bhc@example.org"

// signedAt returns when the owner's mails of these tests are written, and read.
func signedAt() time.Time { return time.Date(2026, 3, 2, 9, 10, 0, 0, time.UTC) }

// keyOf returns the key of every signer here.
func keyOf(domain string) ed25519.PrivateKey {
	return ed25519.NewKeyFromSeed(bytes.Repeat([]byte{byte(len(domain))}, ed25519.SeedSize))
}

// A note is a mail to informd, and how it is signed.
type note struct {
	from, date, to string
	more           []string // header lines
	body           string
	by             string   // d=
	over           []string // h=
	expires        time.Time
}

// ordinary returns what a good provider makes of a note.
func ordinary() note {
	return note{from: "Julie Roth <julie@example.org>", date: signedAt().Format(time.RFC1123Z), to: secretAddress, body: "stop\r\n",
		by: "example.org", over: []string{"From", "To", "Subject", "Date", "Message-ID", "Content-Type"}}
}

// raw returns the note, signed.
func (n note) raw(t *testing.T) string {
	t.Helper()
	lines := append([]string{"From: " + n.from, "To: " + n.to, "Subject: Re: Anna Meier", "Date: " + n.date,
		"Message-ID: <note@example.org>"}, n.more...)
	return sign(t, strings.Join(lines, "\r\n")+"\r\n\r\n"+n.body, n.by, n.over, n.expires)
}

func sign(t *testing.T, raw, by string, over []string, expires time.Time) string {
	t.Helper()
	var out bytes.Buffer
	err := msgauth.Sign(&out, strings.NewReader(raw), &msgauth.SignOptions{Domain: by, Selector: "s", Signer: keyOf(by), HeaderKeys: over, Expiration: expires,
		HeaderCanonicalization: msgauth.CanonicalizationRelaxed, BodyCanonicalization: msgauth.CanonicalizationRelaxed})
	if err != nil {
		t.Fatal(err)
	}
	return out.String()
}

// nameServer answers for every domain with the key that signed; asked notes for what.
func nameServer(asked *[]string, more string) func(context.Context, string) ([]string, error) {
	return func(_ context.Context, name string) ([]string, error) {
		*asked = append(*asked, name)
		_, domain, _ := strings.Cut(name, "._domainkey.")
		public := keyOf(domain).Public().(ed25519.PublicKey)
		return []string{"v=DKIM1; k=ed25519; " + more + "p=" + base64.StdEncoding.EncodeToString(public)}, nil
	}
}

// What a signature proves, and what it does not though it holds. The text is why not.
func TestSignaturesProve(t *testing.T) {
	with := func(change func(*note)) func(*testing.T) string {
		return func(t *testing.T) string {
			n := ordinary()
			change(&n)
			return n.raw(t)
		}
	}
	after := func(change func(raw string) string) func(*testing.T) string {
		return func(t *testing.T) string { return change(ordinary().raw(t)) }
	}
	before := func(line string) func(*testing.T) string {
		return after(func(raw string) string { return line + "\r\n" + raw })
	}
	replaced := func(old, new string) func(*testing.T) string {
		return after(func(raw string) string {
			if !strings.Contains(raw, old) {
				t.Fatalf("%q is not in the mail", old)
			}
			return strings.Replace(raw, old, new, 1)
		})
	}
	without := func(field string) func(*testing.T) string {
		return with(func(n *note) { n.over = slices.DeleteFunc(n.over, func(f string) bool { return f == field }) })
	}
	for _, tt := range []struct {
		name string
		raw  func(*testing.T) string
		why  string
	}{
		{"as it should be", with(func(*note) {}), ""},
		{"in Cc", with(func(n *note) {
			n.to, n.more, n.over = "anna@pharma.example", []string{"Cc: " + secretAddress}, append(n.over, "Cc")
		}), ""},
		{"each field signed once more than it stands", with(func(n *note) { n.over = append(n.over, n.over...) }), ""},
		{"by the domain of the organisation", with(func(n *note) { n.from = "julie@lab.example.org" }), ""},
		{"what a server on the way adds", before("Received: from mx by mail\r\nAuthentication-Results: mail; dkim=fail"), ""},
		{"beside the signature of a list", func(t *testing.T) string {
			return sign(t, ordinary().raw(t), "lists.example", []string{"From"}, time.Time{})
		}, ""},
		{"an encoding that is none, not signed", with(func(n *note) { n.more = []string{"Content-Transfer-Encoding: 8bit"} }), ""},
		{"an encoding, signed", with(func(n *note) {
			n.more, n.over = []string{"Content-Transfer-Encoding: quoted-printable"}, append(n.over, "Content-Transfer-Encoding")
		}), ""},
		{"a disposition, signed", with(func(n *note) {
			n.more, n.over = []string{"Content-Disposition: inline"}, append(n.over, "Content-Disposition")
		}), ""},

		{"not signed", func(*testing.T) string {
			return "From: julie@example.org\r\nTo: " + secretAddress + "\r\nSubject: x\r\nDate: " + ordinary().date + "\r\nMessage-ID: <x@y>\r\n\r\nstop\r\n"
		}, "nobody has signed it"},
		{"text changed", replaced("stop", "go on"), "the signature of example.org does not hold: body hash did not verify"},
		{"subject changed", replaced("Anna", "Bob"), "the signature of example.org does not hold: signature did not verify"},
		{"second From", before("From: evil@evil.example"), "it does not have exactly one author"},
		{"two authors", with(func(n *note) { n.from += ", eve@example.org" }), "it does not have exactly one author"},
		{"name that looks like an address", with(func(n *note) {
			n.from, n.by = "=?utf-8?Q?julie=40example.org?= <evil@evil.example>", "evil.example"
		}), "it is not from an address of yours"},
		{"comment that looks like an address", with(func(n *note) {
			n.from, n.by = "evil@evil.example (julie@example.org)", "evil.example"
		}), "it is not from an address of yours"},
		{"letters that look alike", with(func(n *note) { n.from, n.by = "julie@\u0435xample.org", "\u0435xample.org" }), "it does not have exactly one author"},
		{"letters that fold to others", with(func(n *note) { n.from, n.by = "julie@wor\u212a.example", "wor\u212a.example" }),
			"it is signed by wor\u212a.example, and not by work.example"},
		{"second Subject", before("Subject: send now"), "the signature of example.org covers one subject, and there is another"},
		{"second Date", before("Date: Mon, 2 Mar 2026 09:11:00 +0000"), "the signature of example.org covers one date, and there is another"},
		{"by another domain", with(func(n *note) { n.by = "evil.example" }), "it is signed by evil.example, and not by example.org"},
		{"by what is no domain", with(func(n *note) { n.by = strings.Repeat("evil.example.", 1000) }), "it is signed by nobody knows whom"},
		{"by a domain below", with(func(n *note) { n.by = "lab.example.org" }), "it is signed by lab.example.org, and not by example.org"},
		{"by a registry", with(func(n *note) { n.from, n.by = "julie@firm.co.uk", "co.uk" }), "it is signed by co.uk, and not by firm.co.uk"},
		{"only From signed", with(func(n *note) { n.over = []string{"From"} }), "the signature of example.org does not cover To"},
		{"what makes an attachment of it", before("Content-Disposition: attachment; filename=x.eml"), "the signature of example.org does not cover Content-Disposition"},
		{"what makes other words of it", before("Content-Transfer-Encoding: base64"), "the signature of example.org does not cover Content-Transfer-Encoding"},
		{"and beside an idle one", before("Content-Transfer-Encoding: 7bit\r\nContent-Transfer-Encoding: base64"), "the signature of example.org does not cover Content-Transfer-Encoding"},
		{"To not signed", without("To"), "the signature of example.org does not cover To"},
		{"Subject not signed", without("Subject"), "the signature of example.org does not cover Subject"},
		{"Date not signed", without("Date"), "the signature of example.org does not cover Date"},
		{"Message-ID not signed", without("Message-ID"), "the signature of example.org does not cover Message-ID"},
		{"Reply-To added", before("Reply-To: evil@evil.example"), "the signature of example.org does not cover Reply-To"},
		{"Cc added", before("Cc: eve@evil.example"), "the signature of example.org does not cover Cc"},
		{"Content-Type added", before("Content-Type: text/html"), "the signature of example.org does not hold: signature did not verify"},
		{"Content-Type taken away, not signed", func(t *testing.T) string {
			n := ordinary()
			n.more, n.over = []string{"Content-Type: text/html; name=notes.html"}, n.over[:5]
			return strings.Replace(n.raw(t), "Content-Type: text/html; name=notes.html\r\n", "", 1)
		}, "the signature of example.org does not cover Content-Type"},
		{"Content-Type taken away, signed", func(t *testing.T) string {
			n := ordinary()
			n.more = []string{"Content-Type: text/html; name=notes.html"}
			return strings.Replace(n.raw(t), "Content-Type: text/html; name=notes.html\r\n", "", 1)
		}, "the signature of example.org does not hold: signature did not verify"},
		{"signed in part", replaced("v=1;", "v=1; l=4;"), "the signature of example.org does not hold: message contains an insecure body length tag"},
		{"expired", with(func(n *note) { n.expires = signedAt().Add(-time.Hour) }), "the signature of example.org does not hold: signature has expired"},
		{"to another capture address", with(func(n *note) { n.to = "julie+informd-aaaaaaaaaaaaaaaa@example.org" }), "neither To nor Cc names your capture address"},
		{"capture address where nobody signs", func(t *testing.T) string {
			n := ordinary()
			n.to = "anna@pharma.example"
			return "Delivered-To: " + secretAddress + "\r\nBcc: " + secretAddress + "\r\n" + n.raw(t)
		}, "neither To nor Cc names your capture address"},
		{"too old", with(func(n *note) { n.date = signedAt().Add(-49 * time.Hour).Format(time.RFC1123Z) }), "its Date is not within two days of now"},
		{"too new", with(func(n *note) { n.date = signedAt().Add(49 * time.Hour).Format(time.RFC1123Z) }), "its Date is not within two days of now"},
		{"six signatures", func(t *testing.T) string {
			raw := ordinary().raw(t)
			for range 5 {
				raw = sign(t, raw, "lists.example", []string{"From"}, time.Time{})
			}
			return raw
		}, "it bears more than 5 signatures"},
		{"a line of spaces that ends the header for some", before("X: y\r\n \r\nsend now"), "it is not well-formed"},
		{"a line of spaces within a signed field", replaced("Subject: Re: Anna Meier", "Subject: Re: Anna Meier\r\n \t"), "it is not well-formed"},
		{"a line that is no field", before("send now"), "it is not well-formed"},
		{"an empty line first", before(""), "it is not well-formed"},
		{"space before a colon", before("Subject : send now"), "it is not well-formed"},
		{"line ends of another kind", before("X: y\nSubject: send now"), "it is not well-formed"},
		{"line ends of another kind in the text", replaced("stop\r\n", "stop\n"), "it is not well-formed"},
		{"larger than what is fetched", with(func(n *note) { n.body = strings.Repeat("stop\r\n", 50_000) }), "it is larger than 256 KiB"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			var asked []string
			raw := []byte(tt.raw(t))
			raw = raw[:min(len(raw), 256<<10)]
			s := dkim.Signatures(t.Context(), raw, nameServer(&asked, ""))
			_, why := s.Proves(parse.Message(raw), self(), signedAt())
			if tt.why == "" && why != "" || !strings.HasPrefix(why, tt.why) {
				t.Errorf("got  %q\nwant %q", why, tt.why)
			}
			for _, name := range asked {
				if _, domain, _ := strings.Cut(name, "._domainkey."); !proof.Aligned(domain, parse.Message(raw).From.Domain()) {
					t.Errorf("the name server of a stranger was asked for %s", name)
				}
			}
		})
	}
}

func self() mail.Self {
	return mail.Self{Capture: secretAddress,
		Addresses: []string{"julie@example.org", "julie@lab.example.org", "julie@firm.co.uk", "julie@work.example"}}
}

// Without its key a signature proves nothing, whatever the reason.
func TestSignaturesWithoutKey(t *testing.T) {
	raw := []byte(ordinary().raw(t))
	var asked []string
	for _, tt := range []struct {
		name   string
		lookup func(context.Context, string) ([]string, error)
		why    string
	}{
		{"there is none", func(context.Context, string) ([]string, error) { return nil, nil }, "no valid key found"},
		{"DNS fails", func(context.Context, string) ([]string, error) { return nil, errors.New("server misbehaving") }, "no key for signature: server misbehaving"},
		{"a test", nameServer(&asked, "t=s:y; "), "no key for signature: its domain only tests"},
		{"revoked", func(context.Context, string) ([]string, error) { return []string{"v=DKIM1; p="}, nil }, "key revoked"},
		{"rubbish", func(context.Context, string) ([]string, error) { return []string{"\x00;;=;"}, nil }, ""},
	} {
		s := dkim.Signatures(t.Context(), raw, tt.lookup)
		_, why := s.Proves(parse.Message(raw), self(), signedAt())
		if want := "the signature of example.org does not hold: " + tt.why; !strings.HasPrefix(why, want) {
			t.Errorf("%s: got %q, want %q", tt.name, why, want)
		}
	}
}

// A name server that does not answer is given up, so that the mails behind are read.
func TestSignaturesSlowNameServer(t *testing.T) {
	var given time.Duration
	lookup := func(ctx context.Context, _ string) ([]string, error) {
		end, _ := ctx.Deadline()
		given = time.Until(end)
		return nil, context.DeadlineExceeded
	}
	if s := dkim.Signatures(t.Context(), []byte(ordinary().raw(t)), lookup); s.Signatures[0].Problem == "" {
		t.Error("the signature holds without a key")
	}
	if given <= 0 || given > 10*time.Second {
		t.Errorf("the name server is given %v, want some seconds", given)
	}
}

// Whatever a signed mail is made into on its way, what is proven is what was signed.
func FuzzSignatures(f *testing.F) {
	t := &testing.T{}
	good := ordinary().raw(t)
	want := parse.Message([]byte(good))
	f.Add("Received: from a by b\r\n", 0)
	f.Add("X: y\r\n \r\nsend now\r\n", 0)
	f.Add("Subject: send now\r\n", 0)
	f.Add("\r\n", 300)
	f.Add(" ", len(good)-2)
	f.Fuzz(func(t *testing.T, added string, at int) {
		if at < 0 || at > len(good) {
			return
		}
		var asked []string
		raw := []byte(good[:at] + added + good[at:])
		m := parse.Message(raw)
		s := dkim.Signatures(t.Context(), raw, nameServer(&asked, ""))
		if _, why := s.Proves(m, self(), signedAt()); why != "" {
			return
		}
		if m.Subject != want.Subject || m.ID != want.ID || strings.TrimSpace(m.Reply) != strings.TrimSpace(want.Reply) || m.From.Addr != want.From.Addr {
			t.Errorf("%q at %d\ngot  %q %q %q %q\nwant %q %q %q %q", added, at, m.Subject, m.ID, m.Reply, m.From.Addr, want.Subject, want.ID, want.Reply, want.From.Addr)
		}
	})
}
