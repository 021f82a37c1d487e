package setup

import (
	"slices"
	"strings"

	"informd/mailbox"
)

// A provider is who keeps the mail of many.
type provider struct {
	name    string
	imap    Server
	smtp    Server
	token   bool
	hint    string
	domains []string // of addresses
	mx      []string // how the names of its mail exchangers end, for domains of others
}

func tls(hostport string) Server { return Server{hostport, mailbox.TLS} }

func starttls(hostport string) Server { return Server{hostport, mailbox.StartTLS} }

const (
	appPassword = "make an app password for informd in the settings of your account; the usual one is refused"
	switchOn    = "allow IMAP in the settings of your webmail first"
)

// providers are those with most addresses, as their help pages have it.
func providers() []provider {
	return []provider{
		{name: "Google", imap: tls("imap.gmail.com:993"), smtp: tls("smtp.gmail.com:465"), hint: appPassword,
			domains: []string{"gmail.com", "googlemail.com"}, mx: []string{".google.com", ".googlemail.com"}},
		{name: "Outlook.com", imap: tls("outlook.office365.com:993"),
			smtp: starttls("smtp-mail.outlook.com:587"), token: true,
			domains: []string{"outlook.com", "hotmail.com", "live.com", "msn.com", "outlook.de", "outlook.fr",
				"hotmail.co.uk", "hotmail.de", "hotmail.fr"}},
		{name: "Microsoft 365", imap: tls("outlook.office365.com:993"),
			smtp: starttls("smtp.office365.com:587"), token: true,
			mx: []string{".mail.protection.outlook.com"}},
		{name: "iCloud", imap: tls("imap.mail.me.com:993"), smtp: starttls("smtp.mail.me.com:587"), hint: appPassword,
			domains: []string{"icloud.com", "me.com", "mac.com"}, mx: []string{".mail.icloud.com"}},
		{name: "Yahoo", imap: tls("imap.mail.yahoo.com:993"), smtp: tls("smtp.mail.yahoo.com:465"), hint: appPassword,
			domains: []string{"yahoo.com", "ymail.com", "rocketmail.com", "yahoo.co.uk", "yahoo.de", "yahoo.fr",
				"yahoo.es", "yahoo.it", "yahoo.ca"}},
		{name: "AOL", imap: tls("imap.aol.com:993"), smtp: tls("smtp.aol.com:465"), hint: appPassword,
			domains: []string{"aol.com", "aim.com"}},
		{name: "Fastmail", imap: tls("imap.fastmail.com:993"), smtp: tls("smtp.fastmail.com:465"), hint: appPassword,
			domains: []string{"fastmail.com", "fastmail.fm"}, mx: []string{".messagingengine.com"}},
		{name: "GMX", imap: tls("imap.gmx.net:993"), smtp: tls("mail.gmx.net:465"), hint: switchOn,
			domains: []string{"gmx.net", "gmx.de", "gmx.at", "gmx.ch", "gmx.eu"}},
		{name: "GMX", imap: tls("imap.gmx.com:993"), smtp: tls("mail.gmx.com:465"), hint: switchOn,
			domains: []string{"gmx.com", "gmx.us"}},
		{name: "WEB.DE", imap: tls("imap.web.de:993"), smtp: starttls("smtp.web.de:587"), hint: switchOn,
			domains: []string{"web.de"}},
		{name: "Telekom", imap: tls("secureimap.t-online.de:993"), smtp: tls("securesmtp.t-online.de:465"),
			domains: []string{"t-online.de", "magenta.de"},
			hint:    "set a password for mail programs in the settings of your account; the usual one is refused"},
		{name: "Posteo", imap: tls("posteo.de:993"), smtp: tls("posteo.de:465"),
			domains: []string{"posteo.de", "posteo.net", "posteo.org"}},
		{name: "mailbox.org", imap: tls("imap.mailbox.org:993"), smtp: tls("smtp.mailbox.org:465"),
			domains: []string{"mailbox.org"}, mx: []string{".mailbox.org"}},
		{name: "Migadu", imap: tls("imap.migadu.com:993"), smtp: tls("smtp.migadu.com:465"),
			mx: []string{".migadu.com"}},
		{name: "Zoho", imap: tls("imap.zoho.com:993"), smtp: tls("smtp.zoho.com:465"), hint: switchOn,
			domains: []string{"zoho.com", "zohomail.com"}, mx: []string{".zoho.com"}},
		{name: "Zoho", imap: tls("imap.zoho.eu:993"), smtp: tls("smtp.zoho.eu:465"), hint: switchOn,
			domains: []string{"zohomail.eu"}, mx: []string{".zoho.eu"}},
		{name: "Orange", imap: tls("imap.orange.fr:993"), smtp: tls("smtp.orange.fr:465"),
			domains: []string{"orange.fr", "wanadoo.fr"}},
		{name: "Free", imap: tls("imap.free.fr:993"), smtp: tls("smtp.free.fr:465"), domains: []string{"free.fr"}},
	}
}

func byDomain(domain string) (provider, bool) {
	return firstProvider(func(p provider) bool { return slices.Contains(p.domains, domain) })
}

func byExchange(host string) (provider, bool) {
	return firstProvider(func(p provider) bool {
		return slices.ContainsFunc(p.mx, func(end string) bool { return strings.HasSuffix(host, end) })
	})
}

func firstProvider(fits func(provider) bool) (provider, bool) {
	for _, p := range providers() {
		if fits(p) {
			return p, true
		}
	}
	return provider{}, false
}

func (p provider) found(address string) Found {
	return Found{IMAP: p.imap, SMTP: p.smtp, Username: address, By: "what is known of " + p.name,
		Token: p.token, Hint: p.hint}
}
