package mail

import (
	"slices"
	"strings"
)

// Self holds the addresses of the owner and of informd.
type Self struct {
	Addresses []string // the owner's addresses
	Capture   string   // the capture address; "" if only a folder captures
	Earlier   []string // capture addresses that the config named before
	Also      []string // addresses that the owner claimed in a note: never followed up, but they prove nothing
}

// Mine reports whether the address is one of the owner's.
func (s Self) Mine(addr string) bool {
	return slices.ContainsFunc(s.Addresses, func(a string) bool { return SameAddr(a, addr) })
}

// At reports whether the owner has an address at the organisation of a domain. Then a colleague's
// mail from there is no sign of an answer to an ask to somebody else at that domain.
func (s Self) At(domain string) bool {
	return slices.ContainsFunc(s.Addresses,
		func(a string) bool { return SameOrganisation(Address{Addr: a}.Domain(), domain) })
}

// Drafted reports whether m is still a draft: it has the flag \Draft, and is in Drafts or is the
// owner's and not in Sent. The flag alone is not enough, since mail programs leave it on mail that
// they send or import.
func (s Self) Drafted(m Message) bool {
	return m.Draft && (m.Place.Role == RoleDrafts || s.Mine(m.From.Addr) && m.Place.Role != RoleSent)
}

// Captures reports whether the mail went to the capture address: by To, Cc or Bcc of the Sent copy,
// or by the delivery fields of a delivered copy. Mail that the owner sent may have gone to an earlier
// capture address, because their mail program and old mails of informd's still offer it.
func (s Self) Captures(m Message) bool {
	to := func(a Address) bool {
		return SameAddr(a.Addr, s.Capture) || m.Place.Role == RoleSent && s.informd(a.Addr)
	}
	return slices.ContainsFunc(m.To, to) || slices.ContainsFunc(m.Cc, to) || slices.ContainsFunc(m.Bcc, to) ||
		slices.ContainsFunc(m.Delivered, func(a string) bool { return SameAddr(a, s.Capture) })
}

// Notes reports whether a mail is addressed to informd and to nobody else.
func (s Self) Notes(m Message) bool { return s.Captures(m) && len(s.Contacts(m)) == 0 }

// Contacts returns the recipients other than the owner and the capture address.
func (s Self) Contacts(m Message) []Address {
	var out []Address
	for _, a := range m.Recipients() {
		if !a.IsZero() && !s.Known(a.Addr) &&
			!slices.ContainsFunc(out, func(o Address) bool { return SameAddr(o.Addr, a.Addr) }) {
			out = append(out, a)
		}
	}
	return out
}

// Known reports whether an address is the owner's or informd's.
func (s Self) Known(addr string) bool { return s.Mine(addr) || s.owned(addr) || s.informd(addr) }

// owned reports whether the owner said that an address is also theirs.
func (s Self) owned(addr string) bool {
	return slices.ContainsFunc(s.Also, func(a string) bool { return SameAddr(a, addr) })
}

// Reach returns the address for the owner's answers to informd: the capture address or, if there is
// none, the owner's own, since informd reads the Sent folder.
func (s Self) Reach() string {
	if s.Capture == "" && len(s.Addresses) > 0 {
		return s.Addresses[0]
	}
	return s.Capture
}

// Bcc returns the Bcc of a draft, by which the mail is tracked once the owner sends it; nil if there
// is no capture address.
func (s Self) Bcc() []Address {
	if s.Capture == "" {
		return nil
	}
	return []Address{{Addr: s.Capture}}
}

// informd reports whether an address is a capture address or was one: an earlier config named it, or
// it differs from the present one only in its random part.
func (s Self) informd(addr string) bool {
	return SameAddr(addr, s.Capture) || s.likeCapture(addr) ||
		slices.ContainsFunc(s.Earlier, func(a string) bool { return SameAddr(a, addr) })
}

// likeCapture reports whether an address belongs to the same mailbox and differs from the capture
// address only in its random letters: julie+informd-7f3k2m9qxw4t8bhc@ for
// julie+informd-q9w8e7r6t5y4u3i2@.
func (s Self) likeCapture(addr string) bool {
	const mark = "+informd"
	present, domain, _ := strings.Cut(strings.ToLower(s.Capture), "@")
	other, there, _ := strings.Cut(strings.ToLower(addr), "@")
	before, _, marked := strings.Cut(present, mark)
	rest, same := strings.CutPrefix(other, before+mark)
	return marked && same && there == domain && (rest == "" || strings.HasPrefix(rest, "-"))
}
