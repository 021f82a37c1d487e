package proof

import (
	"cmp"
	"crypto/subtle"
	"fmt"
	"slices"
	"strings"
	"time"

	"golang.org/x/net/publicsuffix"

	"informd/rules/mail"
)

// A Signed holds the result of checking the DKIM signatures (RFC 6376) of a mail. A valid signature
// alone proves nothing: anybody can sign their own mail, and resend what others have signed. Proves
// decides.
type Signed struct {
	Authors    []mail.Address // of every From field; none when one of them is not plain to read
	Signatures []Signature    // in their order, top first
	Problem    string         // why none was looked at, or ""
	Spent      bool           // a mail with one of its Marks was obeyed before
}

// A Signature is one of a mail's signatures.
type Signature struct {
	Domain  string    // who signed (d=)
	Fields  []string  // the header fields it covers (h=), lower case, as often as it names them
	Expires time.Time // x=; zero for never
	Problem string    // why it does not hold, or ""
}

const (
	maxSignatures = 5
	signedFor     = 48 * time.Hour // between the Date of a mail and its being read
)

// signedFields returns the header fields that a signature must cover, and those it must cover if they
// are present: all that determine how a mail is understood. One more field at the top could turn the
// note into an attachment or change its decoding. Content-Type must be covered even if it is missing,
// because somebody may have removed it to turn a file into a note.
func signedFields() (always, present []string) {
	return []string{"From", "To", "Subject", "Date", "Message-ID", "Content-Type"},
		[]string{"Cc", "Reply-To", "Content-Disposition", "Content-Transfer-Encoding"}
}

// Proves returns the signature by which m is certainly the owner's, or why there is none. The mail
// must be addressed to the secret capture address, in a field that the signature covers; have one
// author, at the owner's address and in the signing domain; have every field that determines its
// meaning covered, and none of them a second time; and be new.
func (s Signed) Proves(m mail.Message, self mail.Self, now time.Time) (by Signature, why string) {
	if why = s.unfit(m, self, now); why != "" {
		return by, why
	}
	from, near, far := s.Authors[0].Domain(), "", ""
	for _, sig := range s.Signatures {
		switch lacks, aligned := sig.lacks(m, from, now); {
		case lacks == "":
			return sig, ""
		case aligned:
			near = cmp.Or(near, lacks)
		default:
			far = cmp.Or(far, lacks)
		}
	}
	return by, cmp.Or(near, far) // a signature of the right domain is the easier one to fix
}

// unfit says why no signature could make m a proof, or "".
func (s Signed) unfit(m mail.Message, self mail.Self, now time.Time) string {
	switch {
	case s.Problem != "":
		return s.Problem
	case m.Problem != "":
		return "it could not be read whole: " + m.Problem
	case len(m.Header["from"]) != 1 || len(s.Authors) != 1:
		return "it does not have exactly one author"
	case !mail.SameAddr(s.Authors[0].Addr, m.From.Addr) || !self.Mine(m.From.Addr) || !isASCII(m.From.Addr):
		return "it is not from an address of yours"
	case !addressedTo(self, m):
		return "neither To nor Cc names your capture address"
	case m.ID == "":
		return "it has no Message-ID"
	case m.Date.IsZero() || now.Sub(m.Date).Abs() > signedFor:
		return "its Date is not within two days of now"
	case len(s.Signatures) == 0:
		return "nobody has signed it"
	case len(s.Signatures) > maxSignatures:
		return fmt.Sprintf("it bears more than %d signatures", maxSignatures)
	}
	return ""
}

// lacks says why a signature is no proof for an author at the domain from, or "". aligned reports
// whether it was made by that domain at all.
func (s Signature) lacks(m mail.Message, from string, now time.Time) (why string, aligned bool) {
	if !Aligned(s.Domain, from) {
		return "it is signed by " + s.Domain + ", and not by " + from, false
	}
	by := "the signature of " + s.Domain
	if s.Problem != "" {
		return by + " does not hold: " + s.Problem, true
	}
	if !s.Expires.IsZero() && now.After(s.Expires) {
		return by + " has expired", true
	}
	times := map[string]int{}
	for _, f := range s.Fields {
		times[f]++
	}
	always, present := signedFields()
	for _, f := range present {
		if m.Header.Has(f) && !m.Header.Idle(f) {
			always = append(always, f)
		}
	}
	for _, f := range always {
		if times[strings.ToLower(f)] == 0 {
			return by + " does not cover " + f, true
		}
	}
	for _, f := range s.Fields {
		if len(m.Header[f]) > times[f] {
			return by + " covers one " + f + ", and there is another", true
		}
	}
	return "", true
}

// Aligned reports whether a signature of domain d can speak for an address at the domain from: d is
// the same domain, or the registered one that it belongs to.
func Aligned(d, from string) bool {
	if d == "" || !isASCII(d) {
		return false // some non-ASCII letters become ASCII in lower case
	}
	d, from = strings.ToLower(d), strings.ToLower(from)
	if d == from {
		return true
	}
	org, err := publicsuffix.EffectiveTLDPlusOne(from)
	return err == nil && d == org
}

// addressedTo reports whether To or Cc names the capture address. It is a secret, so the
// time this takes does not tell how much of it was right.
func addressedTo(s mail.Self, m mail.Message) bool {
	want, found := []byte(strings.ToLower(s.Capture)), 0
	for _, a := range slices.Concat(m.To, m.Cc) {
		found |= subtle.ConstantTimeCompare([]byte(strings.ToLower(a.Addr)), want)
	}
	return found == 1
}

// Under returns a mail reduced to what a signature covers, without the header fields that a relay
// could have added.
func Under(m mail.Message, s Signature) mail.Message {
	covered := mail.Header{}
	for _, f := range s.Fields {
		if v := m.Header[f]; len(v) > 0 {
			covered[f] = v
		}
	}
	m.Header, m.Bcc, m.Delivered, m.Sender = covered, nil, nil, mail.Address{}
	for f, ids := range map[string]*[]string{ // in any order: each is its own
		"in-reply-to": &m.InReplyTo, "references": &m.References} {
		if !covered.Has(f) {
			*ids = nil
		}
	}
	for f, list := range map[string]*[]mail.Address{ // in any order: each is its own
		"cc": &m.Cc, "reply-to": &m.ReplyTo} {
		if !covered.Has(f) {
			*list = nil
		}
	}
	return m
}

func isASCII(s string) bool {
	return !strings.ContainsFunc(s, func(c rune) bool { return c > '~' })
}
