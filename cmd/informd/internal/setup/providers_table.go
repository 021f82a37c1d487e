package setup

import (
	"slices"
	"strings"

	"informd/mailbox"
)

// A Provider is a mail provider with many customers.
type Provider struct {
	Name       string
	IMAP, SMTP Server

	Secret    string // the password that programs need, in a clause; "" for the usual password
	Page      string // the web page where that password is made
	First     string // what has to be switched on first, in a clause; "" for nothing
	Also      string // what else its customers should know, in a sentence; "" for nothing
	OAuth     string // its name for informd login; "" where that knows no way to it
	TokenOnly bool   // it takes no password from programs, only access tokens
	NoPlus    bool   // mail to julie+anything@ does not reach julie@
	Local     bool   // the user name is what stands before the @ alone
	Fetched   bool   // it fetched the mail of its customers' other accounts, and stopped
	Checked   string // the month in which this was last compared with what is published of it

	domains []string // of addresses
	mx      []string // endings of the names of its mail exchangers, which show customers with a domain of their own
}

func tls(hostport string) Server      { return Server{hostport, mailbox.TLS} }
func starttls(hostport string) Server { return Server{hostport, mailbox.StartTLS} }

const (
	appPassword = "an app password, which is made for informd alone; the usual one is refused"
	microsoft   = "The login can end when your password changes; informd tells you by mail."
)

// providers returns the mail providers that have most addresses.
func providers() []Provider {
	return []Provider{
		{Name: "Google", IMAP: tls("imap.gmail.com:993"), SMTP: tls("smtp.gmail.com:465"), Secret: appPassword,
			Page: "https://myaccount.google.com/apppasswords", First: "two-step login, since without it there are no app passwords",
			OAuth: "google", Fetched: true, Checked: "2026-11", domains: []string{"gmail.com", "googlemail.com"}, mx: []string{".google.com", ".googlemail.com"}},
		{Name: "Outlook.com", IMAP: tls("outlook.office365.com:993"), SMTP: starttls("smtp-mail.outlook.com:587"), OAuth: "microsoft",
			TokenOnly: true, First: "IMAP, at outlook.live.com under Settings, Mail, Forwarding and IMAP", Also: microsoft, Checked: "2026-11",
			domains: []string{"outlook.com", "hotmail.com", "live.com", "msn.com", "outlook.de", "outlook.fr", "hotmail.co.uk",
				"hotmail.de", "hotmail.fr", "live.co.uk", "live.de", "live.fr"}},
		{Name: "Microsoft 365", IMAP: tls("outlook.office365.com:993"), SMTP: starttls("smtp.office365.com:587"), OAuth: "microsoft",
			TokenOnly: true, First: "“Authenticated SMTP” for your mailbox, which whoever runs your account can do", Also: microsoft, Checked: "2026-11",
			mx: []string{".mail.protection.outlook.com"}},
		{Name: "iCloud", IMAP: tls("imap.mail.me.com:993"), SMTP: starttls("smtp.mail.me.com:587"), Secret: appPassword,
			Page: "https://account.apple.com, Sign-In and Security, App-Specific Passwords", First: "two-factor authentication",
			Checked: "2026-11", domains: []string{"icloud.com", "me.com", "mac.com"}, mx: []string{".mail.icloud.com"}},
		{Name: "Yahoo", IMAP: tls("imap.mail.yahoo.com:993"), SMTP: tls("smtp.mail.yahoo.com:465"), Secret: appPassword,
			Page: "https://login.yahoo.com/account/security, Generate app password", NoPlus: true, Checked: "2026-11",
			domains: []string{"yahoo.com", "ymail.com", "rocketmail.com", "yahoo.co.uk", "yahoo.de", "yahoo.fr", "yahoo.es",
				"yahoo.it", "yahoo.ca", "yahoo.in", "yahoo.com.br"}},
		{Name: "AOL", IMAP: tls("imap.aol.com:993"), SMTP: tls("smtp.aol.com:465"), Secret: appPassword,
			Page: "https://login.aol.com/account/security, Generate app password", NoPlus: true, Checked: "2026-11",
			domains: []string{"aol.com", "aim.com"}},
		{Name: "Fastmail", IMAP: tls("imap.fastmail.com:993"), SMTP: tls("smtp.fastmail.com:465"), Secret: appPassword,
			Page: "https://app.fastmail.com/settings/security/apps", Checked: "2026-11",
			domains: []string{"fastmail.com", "fastmail.fm"}, mx: []string{".messagingengine.com"}},
		{Name: "Proton Bridge", IMAP: starttls("127.0.0.1:1143"), SMTP: starttls("127.0.0.1:1025"),
			Secret: "the password that Proton Bridge shows for mail programs; that of your account is refused",
			Page:   "Proton Mail Bridge on this computer, Mailbox details", First: "Proton Mail Bridge on this computer, which needs a paid account",
			Also: "Bridge proves itself with a certificate of its own, which informd shows you once and then insists on.", Checked: "2026-11",
			domains: []string{"proton.me", "protonmail.com", "pm.me", "protonmail.ch"}, mx: []string{".protonmail.ch"}},
		{Name: "GMX", IMAP: tls("imap.gmx.net:993"), SMTP: tls("mail.gmx.net:465"), First: gmxFirst, NoPlus: true, Checked: "2026-11",
			Secret: gmxSecret, Page: "https://www.gmx.net, " + gmxPage, domains: []string{"gmx.net", "gmx.de", "gmx.at", "gmx.ch", "gmx.eu"}},
		{Name: "GMX", IMAP: tls("imap.gmx.com:993"), SMTP: tls("mail.gmx.com:465"), First: gmxFirst, NoPlus: true, Checked: "2026-11",
			Secret: gmxSecret, Page: "https://www.gmx.com, " + gmxPage, domains: []string{"gmx.com", "gmx.us", "gmx.fr", "gmx.co.uk"}},
		{Name: "WEB.DE", IMAP: tls("imap.web.de:993"), SMTP: starttls("smtp.web.de:587"), First: gmxFirst, NoPlus: true, Checked: "2026-11",
			Secret: gmxSecret, Page: "https://web.de, " + gmxPage, domains: []string{"web.de"}},
		{Name: "mail.com", IMAP: tls("imap.mail.com:993"), SMTP: tls("smtp.mail.com:465"), NoPlus: true, Checked: "2026-11",
			First:  "POP3 and IMAP, in the settings of your webmail; a new account needs mail.com Premium for that",
			Secret: gmxSecret, Page: "https://www.mail.com, " + gmxPage,
			domains: []string{"mail.com", "email.com", "europe.com", "consultant.com", "engineer.com"}},
		{Name: "Telekom", IMAP: tls("secureimap.t-online.de:993"), SMTP: tls("securesmtp.t-online.de:465"), NoPlus: true,
			Secret: "the one for mail programs (“E-Mail-Passwort”); the usual one is refused",
			Page:   "https://www.telekom.de/hilfe/apps-dienste/e-mail/programme/passwort-verwalten", Checked: "2026-11",
			domains: []string{"t-online.de", "magenta.de"}},
		{Name: "Posteo", IMAP: tls("posteo.de:993"), SMTP: tls("posteo.de:465"), Checked: "2026-11",
			Also: "Where you switched on “zusätzlicher Postfachschutz”, switch it off: it keeps every program out.",
			domains: []string{"posteo.de", "posteo.net", "posteo.org", "posteo.com", "posteo.eu", "posteo.me", "posteo.at", "posteo.be",
				"posteo.ca", "posteo.ch", "posteo.es", "posteo.ie", "posteo.lu", "posteo.nl", "posteo.uk", "posteo.us"},
			mx: []string{".posteo.de"}},
		{Name: "mailbox.org", IMAP: tls("imap.mailbox.org:993"), SMTP: tls("smtp.mailbox.org:465"), Checked: "2026-11",
			Secret: "the usual one, or a mail app password where you use two-factor login",
			Page:   "your webmail, All settings, Security, Mail app passwords", domains: []string{"mailbox.org"}, mx: []string{".mailbox.org"}},
		{Name: "Migadu", IMAP: tls("imap.migadu.com:993"), SMTP: tls("smtp.migadu.com:465"), Checked: "2026-11",
			Secret: "that of your mailbox, which whoever runs your domain can set", Page: "https://admin.migadu.com, your domain, Mailboxes",
			mx: []string{".migadu.com"}},
		{Name: "Purelymail", IMAP: tls("imap.purelymail.com:993"), SMTP: tls("smtp.purelymail.com:465"), Checked: "2026-11",
			Secret: "the usual one, or an app password where you use two-factor login",
			Page:   "https://purelymail.com/manage, Users, your address, App Passwords", domains: []string{"purelymail.com"},
			mx: []string{".purelymail.com"}},
		zoho("", "com", []string{"zoho.com", "zohomail.com"}, nil), zoho("pro", "com", nil, []string{".zoho.com"}),
		zoho("", "eu", []string{"zohomail.eu"}, nil), zoho("pro", "eu", nil, []string{".zoho.eu"}),
		zoho("", "in", []string{"zohomail.in"}, nil), zoho("pro", "in", nil, []string{".zoho.in"}),
		{Name: "NetEase", IMAP: tls("imap.163.com:993"), SMTP: tls("smtp.163.com:465"), NoPlus: true, Checked: "2026-11",
			First: "IMAP/SMTP, in the settings of your webmail", Secret: authorization,
			Page: "https://mail.163.com, Settings, POP3/SMTP/IMAP", domains: []string{"163.com"}},
		{Name: "QQ", IMAP: tls("imap.qq.com:993"), SMTP: tls("smtp.qq.com:465"), NoPlus: true, Checked: "2026-11",
			First: "IMAP/SMTP, in the settings of your webmail", Secret: authorization,
			Page: "https://mail.qq.com, Settings, Account and security", domains: []string{"qq.com", "foxmail.com"}},
		{Name: "Orange", IMAP: tls("imap.orange.fr:993"), SMTP: tls("smtp.orange.fr:465"), NoPlus: true, Checked: "2026-11",
			domains: []string{"orange.fr", "wanadoo.fr"}},
		{Name: "Free", IMAP: tls("imap.free.fr:993"), SMTP: tls("smtp.free.fr:465"), Local: true, Checked: "2026-11",
			domains: []string{"free.fr"}},
	}
}

const (
	gmxFirst      = "“POP3 and IMAP”, in the settings of your webmail"
	gmxSecret     = "the usual one, or one for this application where you use two-factor login"
	gmxPage       = "My Account, Security, Application-specific passwords"
	authorization = "the authorization code that it shows then; the usual one is refused"
)

// zoho returns Zoho in a part of the world, as people have it, or as organisations ("pro") have it.
func zoho(pro, where string, domains, mx []string) Provider {
	return Provider{Name: "Zoho", IMAP: tls("imap" + pro + ".zoho." + where + ":993"),
		SMTP: tls("smtp" + pro + ".zoho." + where + ":465"), Page: "https://accounts.zoho." + where + ", Security, App Passwords",
		First:   "IMAP access, in the settings of your webmail; a free plan may not have it",
		Secret:  "the usual one, or an app password where you use two-factor login",
		Checked: "2026-11", domains: domains, mx: mx}
}

func byDomain(domain string) (Provider, bool) {
	return firstProvider(func(p Provider) bool { return slices.Contains(p.domains, domain) })
}

func byExchange(host string) (Provider, bool) {
	return firstProvider(func(p Provider) bool {
		return slices.ContainsFunc(p.mx, func(end string) bool { return strings.HasSuffix(host, end) })
	})
}

func firstProvider(fits func(Provider) bool) (Provider, bool) {
	for _, p := range providers() {
		if fits(p) {
			return p, true
		}
	}
	return Provider{}, false
}

func (p Provider) found(address string) Found {
	username := address
	if local, _, _ := strings.Cut(address, "@"); p.Local {
		username = local
	}
	return Found{IMAP: p.IMAP, SMTP: p.SMTP, Username: username, By: "what is known of " + p.Name, Token: p.TokenOnly, Provider: &p}
}

// Advice returns what an owner must know before a password is asked for, a sentence a line.
func (p Provider) Advice() (lines []string) {
	if p.First != "" {
		lines = append(lines, "Switch on first: "+p.First+".")
	}
	if p.Secret != "" {
		lines = append(lines, "The password: "+p.Secret+".")
	}
	if p.Page != "" {
		lines = append(lines, "Made at: "+p.Page)
	}
	if p.Also != "" {
		lines = append(lines, p.Also)
	}
	return lines
}

// Meant returns the address that was probably meant if the domain seems misspelt, as in julie@gmial.com, or
// else "".
func Meant(address string) string {
	local, domain, ok := strings.Cut(address, "@")
	domain = strings.ToLower(domain)
	if _, known := byDomain(domain); !ok || known || len(domain) < minMisspelt {
		return ""
	}
	for _, p := range providers() {
		for _, d := range p.domains {
			if oneSlip(domain, d) {
				return local + "@" + d
			}
		}
	}
	return ""
}

// minMisspelt is the least length of a domain that may be a misspelling of another. In a shorter one each
// letter matters.
const minMisspelt = 7

// oneSlip reports whether two words differ by one letter that is added, missing or wrong, or by two
// neighbouring letters that changed places.
func oneSlip(a, b string) bool {
	if len(a) > len(b) {
		a, b = b, a
	}
	i := 0
	for i < len(a) && a[i] == b[i] {
		i++
	}
	if len(a)+1 == len(b) {
		return a[i:] == b[i+1:]
	}
	if len(a) != len(b) || i == len(a) {
		return false
	}
	exchanged := i+1 < len(a) && a[i] == b[i+1] && a[i+1] == b[i] && a[i+2:] == b[i+2:]
	return a[i+1:] == b[i+1:] || exchanged
}
