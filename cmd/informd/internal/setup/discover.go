// Package setup finds out what an owner need not know: through which servers the mail of an address is
// read and sent, and in which zone this machine is. It writes the first config.
//
//	address ──Discover──▶ Found ──the owner agrees──▶ Answers ──Config──▶ a new config
//	             │                                       ▲ └────Amend───▶ the config that is there, amended
//	             └─▶ UnknownError ──▶ ParseServer ───────┘
//	                                  (of what the owner types)
//
// Discover knows the big providers by itself. For any other domain it asks in all ways at once; of those
// that know, the first in this list counts:
//
//	discover.go         the order of asking, and DNS (RFC 6186, RFC 8314 §5)
//	providers_table.go  the big providers, without asking anybody
//	autoconfig.go       what a domain says of itself over HTTPS
//	guess.go            the names that most servers have
//	config.go           the text of a config
//	amend.go            the same in a config that is there already
//	zone.go             the zone of this machine
package setup

import (
	"context"
	cryptotls "crypto/tls"
	"errors"
	"fmt"
	"net"
	"net/http"
	"net/netip"
	"strings"
	"time"

	"informd/mailbox"
)

// A Server is an IMAP or SMTP server, as it was found or as the owner named it.
type Server struct {
	Address  string // host:port
	Security mailbox.Security
}

// Found is how the mail of an address is read and sent.
type Found struct {
	IMAP, SMTP Server
	Username   string
	By         string    // who says so, for the owner to judge
	Token      bool      // the provider takes no password, only access tokens
	Provider   *Provider // what is known of it; nil for nothing
}

// An UnknownError means that no way led to the servers of an address, so that the owner must name them. Its
// reasons say in a clause each what came of each way.
type UnknownError struct{ Reasons []string }

func (e *UnknownError) Error() string {
	return "nobody says which servers the address has: " + strings.Join(e.Reasons, "; ")
}

// A Finder looks for the servers of an address. Its zero value asks the network.
type Finder struct {
	Resolver *net.Resolver     // nil: that of the system
	HTTP     *http.Client      // nil: one for HTTPS alone
	TLS      *cryptotls.Config // roots for tests; nil: those of the system

	// Dial calls servers that were guessed; nil: over TCP.
	Dial func(ctx context.Context, network, address string) (net.Conn, error)
}

// patience limits how long the whole search may take.
const patience = 5 * time.Second

// Discover finds the servers of an address: by a table of big providers; else by what its domain
// publishes over HTTPS, by its DNS, by who takes its mail, and by calling the names that most
// servers have, all at once. None but the domain itself and the system's resolver are asked. What
// DNS says can be forged: the owner must see it before a password goes there (RFC 6186 §6).
func (f *Finder) Discover(ctx context.Context, address string) (Found, error) {
	local, domain, ok := strings.Cut(address, "@")
	domain = strings.ToLower(domain)
	if !ok || local == "" || !hostname(domain) {
		return Found{}, &UnknownError{[]string{address + " is no address of the internet"}}
	}
	if p, ok := byDomain(domain); ok {
		return p.found(address), nil
	}
	within, cancel := context.WithTimeout(ctx, patience)
	defer cancel()
	type answer struct {
		found Found
		err   error
	}
	ways := []func(context.Context, string, string) (Found, error){f.byAutoconfig, f.bySRV, f.byMX, f.byGuess}
	answers := make([]chan answer, len(ways))
	for i, way := range ways {
		answers[i] = make(chan answer, 1)
		go func() {
			found, err := way(within, address, domain)
			answers[i] <- answer{found, err}
		}()
	}
	unknown := &UnknownError{}
	for i := range ways { // the first way in the list counts, not the fastest
		a := <-answers[i]
		if ctx.Err() != nil {
			return Found{}, ctx.Err()
		}
		if a.err == nil {
			return a.found, nil
		}
		if errors.Is(a.err, errSilent) { // then nothing else that was found out is true
			return Found{}, &UnknownError{[]string{a.err.Error()}}
		}
		unknown.Reasons = append(unknown.Reasons, a.err.Error())
	}
	return Found{}, unknown
}

// errSilent means that nothing is known of a domain because nobody could be asked.
var errSilent = errors.New("the name server of this machine gave no answer, so nobody could be asked: " +
	"see that this machine is online")

func (f *Finder) resolver() *net.Resolver {
	if f.Resolver != nil {
		return f.Resolver
	}
	return net.DefaultResolver
}

// bySRV asks the DNS for the SRV records of the domain.
func (f *Finder) bySRV(ctx context.Context, address, domain string) (Found, error) {
	imap, ok := f.service(ctx, domain, "imaps", "imap")
	smtp, both := f.service(ctx, domain, "submissions", "submission")
	if !ok || !both {
		return Found{}, errors.New("its DNS names no servers for mail programs")
	}
	return Found{IMAP: imap, SMTP: smtp, Username: address, By: "the DNS of " + domain}, nil
}

// service returns the server that the DNS names for one service of the domain. A server with TLS from the
// first byte comes before one with STARTTLS.
func (f *Finder) service(ctx context.Context, domain, implicit, starttls string) (Server, bool) {
	for _, s := range []struct {
		name     string
		security mailbox.Security
	}{{implicit, mailbox.TLS}, {starttls, mailbox.StartTLS}} {
		_, targets, err := f.resolver().LookupSRV(ctx, s.name, "tcp", domain)
		if err != nil || len(targets) == 0 {
			continue
		}
		host := strings.TrimSuffix(targets[0].Target, ".")
		if host == "" || !hostname(host) { // "." says that the domain has no such service
			continue
		}
		return Server{net.JoinHostPort(host, fmt.Sprint(targets[0].Port)), s.security}, true
	}
	return Server{}, false
}

// byMX looks up whether the mail exchangers of the domain are those of a big provider.
func (f *Finder) byMX(ctx context.Context, address, domain string) (Found, error) {
	list, err := f.resolver().LookupMX(ctx, domain)
	var dns *net.DNSError
	switch {
	case errors.As(err, &dns) && !dns.IsNotFound:
		return Found{}, errSilent
	case err != nil || len(list) == 0:
		return Found{}, fmt.Errorf("nobody takes mail for %s", domain)
	}
	for _, mx := range list {
		if p, ok := byExchange(strings.ToLower(strings.TrimSuffix(mx.Host, "."))); ok {
			found := p.found(address)
			found.By = "the mail of " + domain + " goes to " + p.Name
			return found, nil
		}
	}
	return Found{}, fmt.Errorf("its mail goes to %s, of which informd knows nothing",
		strings.TrimSuffix(list[0].Host, "."))
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
	_, notIP := netip.ParseAddr(host)
	local := mailbox.Loopback(host)
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
