// Package setup finds out what an owner need not know: which servers a mail address is
// read and sent through, and which zone this machine is in; and writes a first config.
//
//	discover.go     the order of asking, and DNS (RFC 6186, RFC 8314 §5)
//	providers.go    the big providers, without asking anybody
//	autoconfig.go   what a domain says of itself over HTTPS
//	config.go       the text of a config
//	zone.go         the zone of this machine
package setup

import (
	"context"
	"errors"
	"fmt"
	"net"
	"net/http"
	"net/netip"
	"strings"
	"time"

	"informd/mailbox"
)

// A Server is one end, as found or as the owner named it.
type Server struct {
	Address  string // host:port
	Security mailbox.Security
}

// Found is how the mail of an address is read and sent.
type Found struct {
	IMAP, SMTP Server
	Username   string
	By         string // who says so, for the owner to judge
	Token      bool   // the provider takes no password, only access tokens
	Hint       string // what the provider wants done first; "" for nothing
}

// ErrUnknown means that nobody knows: the owner must say.
var ErrUnknown = errors.New("nobody says which servers the address has")

// A Finder asks. Its zero value asks the network.
type Finder struct {
	Resolver *net.Resolver // nil: that of the system
	HTTP     *http.Client  // nil: one for HTTPS alone
}

// patience is how long one question may take.
const patience = 5 * time.Second

// Discover finds the servers of an address: by a table of big providers, by the DNS of its
// domain, by what the domain publishes over HTTPS, and by who takes its mail. None but the
// domain itself and the system's resolver are asked. What DNS says can be forged: the
// owner must see it before a password goes there (RFC 6186 §6).
func (f *Finder) Discover(ctx context.Context, address string) (Found, error) {
	local, domain, ok := strings.Cut(address, "@")
	domain = strings.ToLower(domain)
	if !ok || local == "" || !hostname(domain) {
		return Found{}, ErrUnknown
	}
	if p, ok := byDomain(domain); ok {
		return p.found(address), nil
	}
	for _, way := range []func(context.Context, string, string) (Found, bool){f.bySRV, f.byAutoconfig, f.byMX} {
		found, ok := way(ctx, address, domain)
		if ctx.Err() != nil {
			return Found{}, ctx.Err()
		}
		if ok {
			return found, nil
		}
	}
	return Found{}, ErrUnknown
}

func (f *Finder) resolver() *net.Resolver {
	if f.Resolver != nil {
		return f.Resolver
	}
	return net.DefaultResolver
}

// bySRV asks the DNS of the domain.
func (f *Finder) bySRV(ctx context.Context, address, domain string) (Found, bool) {
	imap, ok := f.service(ctx, domain, "imaps", "imap")
	if !ok {
		return Found{}, false
	}
	smtp, ok := f.service(ctx, domain, "submissions", "submission")
	if !ok {
		return Found{}, false
	}
	return Found{IMAP: imap, SMTP: smtp, Username: address, By: "the DNS of " + domain}, true
}

// service is the server for one service of the domain: with TLS from the first byte if
// there is one, else with STARTTLS.
func (f *Finder) service(ctx context.Context, domain, implicit, starttls string) (Server, bool) {
	for _, s := range []struct {
		name     string
		security mailbox.Security
	}{{implicit, mailbox.TLS}, {starttls, mailbox.StartTLS}} {
		within, cancel := context.WithTimeout(ctx, patience)
		_, targets, err := f.resolver().LookupSRV(within, s.name, "tcp", domain)
		cancel()
		if err != nil || len(targets) == 0 {
			continue
		}
		host := strings.TrimSuffix(targets[0].Target, ".")
		if host == "" || !hostname(host) { // "." says: not here
			continue
		}
		return Server{net.JoinHostPort(host, fmt.Sprint(targets[0].Port)), s.security}, true
	}
	return Server{}, false
}

// byMX sees whether one of the big providers takes the mail of the domain.
func (f *Finder) byMX(ctx context.Context, address, domain string) (Found, bool) {
	ctx, cancel := context.WithTimeout(ctx, patience)
	defer cancel()
	list, err := f.resolver().LookupMX(ctx, domain)
	if err != nil {
		return Found{}, false
	}
	for _, mx := range list {
		if p, ok := byExchange(strings.ToLower(strings.TrimSuffix(mx.Host, "."))); ok {
			found := p.found(address)
			found.By = "the mail of " + domain + " goes to " + p.name
			return found, true
		}
	}
	return Found{}, false
}

// hostname reports whether s can be the name of a host, and nothing more than that.
func hostname(s string) bool {
	if len(s) > 253 || !strings.Contains(s, ".") || strings.HasPrefix(s, ".") || strings.HasPrefix(s, "-") ||
		strings.Contains(s, "..") {
		return false
	}
	return !strings.ContainsFunc(s, func(r rune) bool {
		return (r < 'a' || r > 'z') && (r < 'A' || r > 'Z') && (r < '0' || r > '9') && r != '.' && r != '-'
	})
}

// ParseServer reads what an owner writes of a server: "imap.example.org", or with its
// port. The port says how the line is protected; without one it is the given one, with
// TLS. Nothing but a loopback address goes unprotected.
func ParseServer(s string, port string) (Server, error) {
	s = strings.TrimSpace(s)
	host, given, err := net.SplitHostPort(s)
	if err != nil {
		host, given = s, port
	}
	ip, notIP := netip.ParseAddr(host)
	local := strings.EqualFold(host, "localhost") || notIP == nil && ip.IsLoopback()
	if notIP != nil && !local && !hostname(host) {
		return Server{}, fmt.Errorf("%q is no server; write it like imap.example.org, or with its port like "+
			"imap.example.org:993", s)
	}
	server := Server{net.JoinHostPort(host, given), mailbox.TLS}
	switch {
	case given == "143" || given == "587" || given == "25":
		server.Security = mailbox.StartTLS
	case local && given != "993" && given != "465":
		server.Security = mailbox.NoTLS
	}
	return server, nil
}
