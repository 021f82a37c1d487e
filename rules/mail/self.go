package mail

import (
	"slices"
	"strings"
)

// Mine reports whether the address is one of the owner's.
func (s Self) Mine(addr string) bool {
	return slices.ContainsFunc(s.Addresses, func(a string) bool { return SameAddr(a, addr) })
}

// At reports whether the owner has an address at the domain: a colleague's mail says
// nothing about an ask to another one.
func (s Self) At(domain string) bool {
	return slices.ContainsFunc(s.Addresses,
		func(a string) bool { return SameOrganisation(Address{Addr: a}.Domain(), domain) })
}

// Drafted reports whether m is no mail yet: it bears the flag \Draft, and stands among the
// drafts, or is the owner's and does not stand in Sent. The flag alone says little, since
// mail programs leave it on what they send or import.
func (s Self) Drafted(m Message) bool {
	return m.Draft && (m.Place.Role == RoleDrafts || s.Mine(m.From.Addr) && m.Place.Role != RoleSent)
}

// Captures reports whether the mail went to the capture address, by any road: To,
// Cc and Bcc of the Sent copy, or the trace fields of a delivered copy. What the owner has sent
// may have gone to an earlier one: their mail program remembers it, and old mails of informd's
// name it.
func (s Self) Captures(m Message) bool {
	to := func(a Address) bool {
		return SameAddr(a.Addr, s.Capture) || m.Place.Role == RoleSent && s.informd(a.Addr)
	}
	return slices.ContainsFunc(m.Recipients(), to) ||
		slices.ContainsFunc(m.Delivered, func(a string) bool { return SameAddr(a, s.Capture) })
}

// Notes reports whether a mail speaks to informd, and to nobody else.
func (s Self) Notes(m Message) bool { return s.Captures(m) && len(s.Contacts(m)) == 0 }

// Contacts are the recipients that are neither the owner nor the capture address.
func (s Self) Contacts(m Message) []Address {
	var out []Address
	for _, a := range m.Recipients() {
		if !a.IsZero() && !s.Mine(a.Addr) && !s.owned(a.Addr) && !s.informd(a.Addr) &&
			!slices.ContainsFunc(out, func(o Address) bool { return SameAddr(o.Addr, a.Addr) }) {
			out = append(out, a)
		}
	}
	return out
}

// owned reports whether the owner said that an address is theirs as well.
func (s Self) owned(addr string) bool {
	return slices.ContainsFunc(s.Also, func(a string) bool { return SameAddr(a, addr) })
}

// Reach is where the owner's answers to informd go: to the capture address, or where there is none
// to the owner, in whose Sent folder they are read.
func (s Self) Reach() string {
	if s.Capture == "" && len(s.Addresses) > 0 {
		return s.Addresses[0]
	}
	return s.Capture
}

// Bcc is what a drafted ask carries so that it is tracked when it is sent; nil where there is no
// capture address.
func (s Self) Bcc() []Address {
	if s.Capture == "" {
		return nil
	}
	return []Address{{Addr: s.Capture}}
}

// Self is who the owner is, to the reader of mail.
type Self struct {
	Addresses []string // every address that is "me"
	Capture   string   // the capture address; "" where a folder alone captures
	Earlier   []string // capture addresses that the config named before
	Also      []string // addresses that are the owner's by their word alone: nobody to follow up, and no proof
}

// informd reports whether an address is a capture address, or was one: informd has named it in its
// mails, or it is made as the present one is, but for its last, random part.
func (s Self) informd(addr string) bool {
	return SameAddr(addr, s.Capture) || s.likeCapture(addr) ||
		slices.ContainsFunc(s.Earlier, func(a string) bool { return SameAddr(a, addr) })
}

// likeCapture reports whether an address is that of the same mailbox with other random letters:
// julie+informd-7f3k2m9qxw4t8bhc@ for julie+informd-q9w8e7r6t5y4u3i2@.
func (s Self) likeCapture(addr string) bool {
	const mark = "+informd"
	present, domain, _ := strings.Cut(strings.ToLower(s.Capture), "@")
	other, there, _ := strings.Cut(strings.ToLower(addr), "@")
	before, _, marked := strings.Cut(present, mark)
	rest, same := strings.CutPrefix(other, before+mark)
	return marked && same && there == domain && (rest == "" || strings.HasPrefix(rest, "-"))
}
