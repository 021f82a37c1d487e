package proof

import (
	"slices"
	"strings"

	"informd/rules/mail"
)

// Proven reports whether m is certainly the owner's: it is in the account's own Sent folder, has
// exactly one From address, which is the owner's, and has no trace of delivery from outside, since
// providers have been tricked into filing forged mail there. hosts are the names of the owner's mail
// servers. Authentication-Results and similar fields prove nothing, because anybody can write them.
//
// The reason says what is missing.
func Proven(m mail.Message, self mail.Self, hosts []string) (ok bool, why string) {
	if m.Place.Role != mail.RoleSent {
		return false, "it does not stand in your Sent folder"
	}
	if ok, why = Untraced(m, self, hosts); ok {
		why = "it stands in your Sent folder"
	}
	return ok, why
}

// Untraced is Proven without the condition on the folder. A folder in which the owner files mail
// proves nothing by itself, since some providers deliver there whatever is addressed to its name.
func Untraced(m mail.Message, self mail.Self, hosts []string) (ok bool, why string) {
	if !self.Mine(m.From.Addr) {
		return false, "it is not from an address of yours"
	}
	return untraced(m, self, hosts)
}

// Unlisted reports whether a mail in Sent would be proven if the config listed its From address:
// probably an identity that the owner did not tell informd about.
func Unlisted(m mail.Message, self mail.Self, hosts []string) bool {
	if m.Place.Role != mail.RoleSent || self.Mine(m.From.Addr) || m.From.Addr == "" {
		return false
	}
	ok, _ := untraced(m, self, hosts)
	return ok
}

// untraced is Untraced for any From address.
func untraced(m mail.Message, self mail.Self, hosts []string) (ok bool, why string) {
	switch {
	case len(m.Header["from"]) > 1:
		return false, "it has more than one From"
	case len(m.CoAuthors) > 0:
		return false, "it is from others, too"
	}
	if field := delivered(m); field != "" {
		return false, "it was delivered from outside (" + field + ")"
	}
	for _, r := range m.Header["received"] {
		if by := receivedClause(r, "by"); !ours(by, self, hosts) {
			return false, "it was delivered from outside (Received by " + by + ")"
		}
		if !submitted(r) {
			return false, "it was delivered from outside (Received from " + receivedClause(r, "from") + ")"
		}
	}
	return true, "it bears no trace of having been delivered"
}

// delivered returns the name of a header field that a server adds on delivery, or "".
func delivered(m mail.Message) string {
	fields := append(mail.DeliveredFields(), "Return-Path", "Received-SPF")
	if i := slices.IndexFunc(fields, m.Header.Has); i >= 0 {
		return fields[i]
	}
	return ""
}

// Undelivered reports whether no server has handled a mail: a client put it into the folder.
func Undelivered(m mail.Message) bool { return delivered(m) == "" && !m.Header.Has("Received") }

// receivedClause returns the word after "from", "by", "via" or "with" in a Received field (RFC 5321
// §4.4). It ignores comments, which also say "with" and "by", and names that equal such a word: a
// machine may call itself "with" in its HELO.
func receivedClause(field, name string) string {
	depth := 0
	words := strings.Fields(strings.Map(func(c rune) rune {
		switch {
		case c == '(':
			depth++
			return ' '
		case c == ')':
			depth = max(0, depth-1)
			return ' '
		case depth > 0 || c == ';':
			return ' '
		}
		return c
	}, strings.ToLower(field)))
	for i := 0; i+1 < len(words); i++ {
		switch words[i] {
		case name:
			return strings.Trim(words[i+1], "[]")
		case "from", "by", "via", "with", "id", "for":
			i++ // skip the value
		}
	}
	return ""
}

// submitted reports whether a server may have received a mail from its own user: by a protocol with a
// login (RFC 3848: ESMTPSA) or one of the provider's own or, if it names no protocol, from webmail or
// from a host without a domain. The HELO name of a machine proves nothing.
func submitted(field string) bool {
	switch receivedClause(field, "with") {
	case "smtp", "esmtp", "esmtps", "utf8smtp", "utf8smtps", "lmtp", "lmtps":
		return false
	case "":
		// as GMX has it
		web := receivedClause(field, "via") == "http" || strings.Contains(strings.ToLower(field), "(via http)")
		return web || !strings.Contains(receivedClause(field, "from"), ".")
	}
	return true
}

// ours reports whether a host is one of the owner's mail servers, or stands in a
// domain of theirs or of the owner's addresses.
func ours(host string, self mail.Self, hosts []string) bool {
	for _, h := range hosts {
		if host == h || mail.SameOrganisation(host, parentDomain(h)) {
			return true
		}
	}
	for _, a := range self.Addresses {
		if mail.SameOrganisation(host, (mail.Address{Addr: a}).Domain()) {
			return true
		}
	}
	return false
}

// parentDomain returns a host name without its first label, if somebody registered the rest: other
// domains under co.uk belong to strangers.
func parentDomain(host string) string {
	if mail.Registered(host) != host {
		_, rest, _ := strings.Cut(host, ".")
		return rest
	}
	return host
}
