package setup

import (
	"bufio"
	"context"
	cryptotls "crypto/tls"
	"errors"
	"net"
	"strings"

	"informd/mailbox"
)

// byGuess connects to the names that most servers have. A server counts if its certificate is valid for the
// name and it sends a greeting. byGuess sends nothing beyond the TLS handshake.
func (f *Finder) byGuess(ctx context.Context, address, domain string) (Found, error) {
	imap := f.first(ctx, "* OK", []Server{tls("imap." + domain + ":993"), tls("mail." + domain + ":993"),
		starttls("imap." + domain + ":143"), starttls("mail." + domain + ":143")})
	smtp := f.first(ctx, "220", []Server{tls("smtp." + domain + ":465"), tls("mail." + domain + ":465"),
		starttls("smtp." + domain + ":587"), starttls("mail." + domain + ":587")})
	in, out := <-imap, <-smtp
	if in.Address == "" || out.Address == "" {
		return Found{}, errors.New("no server answers at imap." + domain + ", smtp." + domain + " or mail." + domain)
	}
	return Found{IMAP: in, SMTP: out, Username: address, By: "a guess, and they answer"}, nil
}

// first connects to all of them at once, and returns the first in the list that sends a greeting.
func (f *Finder) first(ctx context.Context, greeting string, list []Server) <-chan Server {
	greets := make([]chan bool, len(list))
	for i, s := range list {
		greets[i] = make(chan bool, 1)
		go func() { greets[i] <- f.greets(ctx, s, greeting) }()
	}
	found := make(chan Server, 1)
	go func() {
		for i, s := range list {
			if <-greets[i] {
				found <- s
				return
			}
		}
		found <- Server{}
	}()
	return found
}

// greets reports whether a server sends such a greeting.
func (f *Finder) greets(ctx context.Context, s Server, greeting string) bool {
	dial := f.Dial
	if dial == nil {
		dial = (&net.Dialer{Resolver: f.resolver()}).DialContext
	}
	conn, err := dial(ctx, "tcp", s.Address)
	if err != nil {
		return false
	}
	defer conn.Close()
	stop := context.AfterFunc(ctx, func() { conn.Close() })
	defer stop()
	if s.Security == mailbox.TLS {
		config := &cryptotls.Config{MinVersion: cryptotls.VersionTLS12}
		if f.TLS != nil {
			config = f.TLS.Clone()
		}
		config.ServerName, _, _ = net.SplitHostPort(s.Address)
		conn = cryptotls.Client(conn, config)
	}
	line, err := bufio.NewReaderSize(conn, 512).ReadSlice('\n')
	return err == nil && strings.HasPrefix(string(line), greeting)
}
