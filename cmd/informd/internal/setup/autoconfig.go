package setup

import (
	"context"
	"encoding/xml"
	"errors"
	"fmt"
	"io"
	"net"
	"net/http"
	"strconv"
	"strings"

	"informd/mailbox"
)

// maxAutoconfig limits the bytes of such a file. No real one has as many.
const maxAutoconfig = 64 << 10

// byAutoconfig reads the file in which a domain names its servers to mail programs
// (draft-ietf-mailmaint-autoconfig). Only HTTPS is trusted.
func (f *Finder) byAutoconfig(ctx context.Context, address, domain string) (Found, error) {
	urls := []string{
		"https://autoconfig." + domain + "/mail/config-v1.1.xml",
		"https://" + domain + "/.well-known/autoconfig/mail/config-v1.1.xml",
	}
	pages := make([]chan []byte, len(urls))
	for i, url := range urls {
		pages[i] = make(chan []byte, 1)
		go func() {
			data, _ := f.get(ctx, url) // if one URL fails, the other may still work
			pages[i] <- data
		}()
	}
	for i := range urls {
		if found, ok := readAutoconfig(<-pages[i], address); ok {
			found.By = "what " + domain + " publishes"
			return found, nil
		}
	}
	return Found{}, errors.New("it publishes nothing for mail programs")
}

func (f *Finder) get(ctx context.Context, url string) ([]byte, error) {
	req, err := http.NewRequestWithContext(ctx, http.MethodGet, url, nil)
	if err != nil {
		return nil, err
	}
	client := &http.Client{}
	if f.HTTP != nil {
		*client = *f.HTTP
	}
	client.CheckRedirect = func(to *http.Request, via []*http.Request) error {
		if to.URL.Scheme != "https" || len(via) > 5 {
			return errors.New("redirected away from HTTPS, or too often")
		}
		return nil
	}
	answer, err := client.Do(req)
	if err != nil {
		return nil, err
	}
	defer answer.Body.Close()
	if answer.StatusCode != http.StatusOK {
		return nil, fmt.Errorf("%s: %s", url, answer.Status)
	}
	return io.ReadAll(io.LimitReader(answer.Body, maxAutoconfig))
}

type autoconfig struct {
	Provider struct {
		Incoming []autoServer `xml:"incomingServer"`
		Outgoing []autoServer `xml:"outgoingServer"`
	} `xml:"emailProvider"`
}

type autoServer struct {
	Type     string   `xml:"type,attr"`
	Host     string   `xml:"hostname"`
	Port     string   `xml:"port"`
	Socket   string   `xml:"socketType"`
	Username string   `xml:"username"`
	Auth     []string `xml:"authentication"`
}

// readAutoconfig returns the best servers in such a file: those with TLS, or else with STARTTLS, and never
// any without encryption.
func readAutoconfig(data []byte, address string) (Found, bool) {
	var c autoconfig
	if err := xml.Unmarshal(data, &c); err != nil {
		return Found{}, false
	}
	imap, in, ok := pick(c.Provider.Incoming, "imap")
	if !ok {
		return Found{}, false
	}
	smtp, _, ok := pick(c.Provider.Outgoing, "smtp")
	if !ok {
		return Found{}, false
	}
	local, domain, _ := strings.Cut(address, "@")
	name := strings.NewReplacer("%EMAILADDRESS%", address, "%EMAILLOCALPART%", local, "%EMAILDOMAIN%",
		domain).Replace(in.Username)
	if name == "" || strings.ContainsAny(name, "%\r\n\x00") {
		name = address
	}
	return Found{IMAP: imap, SMTP: smtp, Username: name, Token: in.tokenOnly()}, true
}

// tokenOnly reports whether the server takes no password.
func (s autoServer) tokenOnly() bool {
	for _, a := range s.Auth {
		if a != "OAuth2" {
			return false
		}
	}
	return len(s.Auth) > 0
}

func pick(list []autoServer, kind string) (Server, autoServer, bool) {
	if s, as, ok := pickBy(list, kind, "SSL", mailbox.TLS); ok {
		return s, as, true
	}
	return pickBy(list, kind, "STARTTLS", mailbox.StartTLS)
}

func pickBy(list []autoServer, kind, socket string, security mailbox.Security) (Server, autoServer, bool) {
	for _, s := range list {
		host, port := strings.TrimSpace(s.Host), strings.TrimSpace(s.Port)
		if s.Type != kind || strings.TrimSpace(s.Socket) != socket || !hostname(host) {
			continue
		}
		if n, err := strconv.ParseUint(port, 10, 16); err != nil || n == 0 {
			continue
		}
		return Server{net.JoinHostPort(host, port), security}, s, true
	}
	return Server{}, autoServer{}, false
}
