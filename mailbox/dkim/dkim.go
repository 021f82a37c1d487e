// Package dkim verifies the signatures of a mail (RFC 6376), as far as they say who wrote it. It asks only
// the name server of the author's own domain, and verifies only a mail that can be read in one way.
//
//	bytes of a whole mail ──Signatures──▶ proof.Signed ──Proves──▶ whether it is the owner's
package dkim

import (
	"bytes"
	"context"
	"errors"
	"net"
	netmail "net/mail"
	"strings"
	"time"

	msgauth "github.com/emersion/go-msgauth/dkim"

	"informd/mailbox/mime"
	"informd/mailbox/parse"
	"informd/rules/mail"
	"informd/rules/proof"
)

const (
	keyTimeout    = 5 * time.Second // for the key of one signature
	maxSignatures = 5               // of one mail that are verified
	maxDomain     = 253             // bytes of a domain name
	maxReason     = 200             // bytes of what the library says
)

// A LookupTXT asks DNS for the texts of a name.
type LookupTXT func(ctx context.Context, name string) ([]string, error)

// Signatures verifies the signatures of a whole message, as it stands on the server. lookup asks for
// their keys; where it is nil, the resolver of the system does. It verifies only those of the author's
// own domain, since the name server of any other would learn that the mail was read. A key that cannot
// be looked up is no error: the signature does not hold this time, and may hold the next time.
//
// The library and package parse each skip what they do not understand in a header, in ways of their
// own. An attacker could use that to have one mail verified and another one read. So a mail whose
// header is not strictly well-formed is not verified at all.
func Signatures(ctx context.Context, raw []byte, lookup LookupTXT) proof.Signed {
	if len(raw) >= parse.MaxFetch { // there may be more of it
		return proof.Signed{Problem: "it is larger than 256 KiB, and can only be verified whole"}
	}
	h, ok := strictHeader(raw)
	if !ok {
		return proof.Signed{Problem: "it is not well-formed, so that it can be read in two ways"}
	}
	s := proof.Signed{Authors: authors(h)}
	var from string
	if len(s.Authors) == 1 {
		from = s.Authors[0].Domain()
	}
	found, err := msgauth.VerifyWithOptions(bytes.NewReader(raw), &msgauth.VerifyOptions{
		LookupTXT:        func(name string) ([]string, error) { return lookUpKey(ctx, lookup, name, from) },
		MaxVerifications: maxSignatures,
	})
	for _, v := range found {
		s.Signatures = append(s.Signatures, signature(v))
	}
	switch {
	case errors.Is(err, msgauth.ErrTooManySignatures):
		s.Signatures = append(s.Signatures, proof.Signature{Problem: "it was not looked at"})
	case err != nil:
		return proof.Signed{Problem: "its signatures cannot be read: " + sayError(err)}
	}
	return s
}

func signature(v *msgauth.Verification) proof.Signature {
	s := proof.Signature{Domain: v.Domain, Expires: v.Expiration}
	if shown := mime.CutString(mime.CleanValue(v.Domain), maxDomain); shown != v.Domain {
		s.Domain = "nobody knows whom"
	}
	for _, f := range v.HeaderKeys {
		s.Fields = append(s.Fields, strings.ToLower(f))
	}
	if v.Err != nil {
		s.Problem = sayError(v.Err)
	}
	return s
}

// sayError returns an error of the library in words that can be shown to the owner.
func sayError(err error) string {
	return mime.CutString(mime.CleanValue(strings.ReplaceAll(err.Error(), "dkim: ", "")), maxReason)
}

// lookUpKey looks up the record of a key, if it belongs to the domain of the author. A record that is
// marked as a test counts as no key (RFC 6376 §3.6.1).
func lookUpKey(ctx context.Context, lookup LookupTXT, name, authorDomain string) ([]string, error) {
	_, domain, _ := strings.Cut(name, "._domainkey.")
	if !proof.Aligned(domain, authorDomain) {
		return nil, errors.New("it is of another domain")
	}
	ctx, cancel := context.WithTimeout(ctx, keyTimeout)
	defer cancel()
	if lookup == nil {
		lookup = net.DefaultResolver.LookupTXT
	}
	records, err := lookup(ctx, name)
	for _, r := range records {
		for tag := range strings.SplitSeq(r, ";") {
			if k, v, _ := strings.Cut(tag, "="); strings.TrimSpace(k) == "t" && strings.Contains(v, "y") {
				return nil, errors.New("its domain only tests")
			}
		}
	}
	return records, err
}

// strictHeader reads a header that can be read in one way only: every line ends in CRLF and begins or
// continues a field, and package parse sees the same number of fields and the same end.
func strictHeader(raw []byte) (mime.Header, bool) {
	ends := bytes.Count(raw, []byte("\r\n"))
	if bytes.Count(raw, []byte("\r")) != ends || bytes.Count(raw, []byte("\n")) != ends ||
		bytes.IndexByte(raw, 0) >= 0 {
		return nil, false
	}
	block, body, found := bytes.Cut(raw, []byte("\r\n\r\n"))
	if !found {
		return nil, false
	}
	fields := 0
	for line := range bytes.SplitSeq(block, []byte("\r\n")) {
		folded := len(line) > 0 && (line[0] == ' ' || line[0] == '\t')
		name, _, ok := bytes.Cut(line, []byte(":"))
		switch {
		case folded && fields == 0:
			return nil, false
		case folded:
		case !ok || bytes.ContainsFunc(name, func(c rune) bool { return c <= ' ' || c > '~' }):
			return nil, false
		default:
			fields++
		}
	}
	h, rest, whole := mime.SplitHeader(raw)
	return h, whole && len(h) == fields && bytes.Equal(rest, body)
}

// authors returns the addresses of every From, where it can be read in one way only.
func authors(h mime.Header) []mail.Address {
	loose := mime.ReadAddresses(h.All("from"), "")
	strict, err := netmail.ParseAddressList(h.All("from"))
	if err != nil || len(strict) != len(loose) {
		return nil
	}
	for i, a := range strict {
		if !mail.SameAddr(a.Address, loose[i].Addr) {
			return nil
		}
	}
	return loose
}
