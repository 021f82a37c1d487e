package fault

import (
	"crypto/tls"
	"crypto/x509"
	"errors"
	"io/fs"
	"os/exec"
	"slices"
	"strings"
	"syscall"

	"informd/cmd/informd/internal/oauth"
	"informd/mailbox"
)

// A row of the table: an error that fits means this fault. The first that fits counts.
type row struct {
	kind  Kind
	fits  func(s signs) bool
	tried string
	cure  string
}

// table returns every fault that informd knows, the most exact ones first.
func table() []row {
	return slices.Concat(microsoft(), logins(), sending(), secrets(), certificates(), conversations(), network())
}

// help is where an owner can read how the servers are called.
const help = "your provider's help page on mail programs"

// network returns the faults before a server was reached.
func network() []row {
	return []row{
		{NameUnknown, func(s signs) bool { return s.dns != nil && s.dns.IsNotFound },
			"there is no server called {name}: the name servers of the internet do not know it",
			"look for a typing error in it, or compare it with " + help},
		{"dns-silent", func(s signs) bool { return s.dns != nil },
			"the name server of this machine was asked where {name} is, and gave no answer",
			"see that this machine is online; if it is, its name server is at fault: restart the router, or name another one"},
		{"no-network", errno(syscall.ENETUNREACH, syscall.EHOSTUNREACH, syscall.ENETDOWN),
			"this machine has no way to {server}",
			"see that this machine is online, and that no VPN that it needs is off"},
		{Refused, errno(syscall.ECONNREFUSED),
			"nothing listens at {host}, port {port}: the connection was refused",
			"compare the server and its port with " + help + "; if they are right, try again later"},
		{"no-answer", func(s signs) bool { return s.step == mailbox.StepDial && s.timeout },
			"{server} was called, and gave no answer",
			"compare the port with " + help + "; if it is right, a firewall may block it: try from another network"},
		{"cut", func(s signs) bool { return s.server != "" && s.cut() },
			"{server} hung up in the middle of the conversation",
			"try again later; if it stays so, compare the server and its port with " + help},
		{"slow", func(s signs) bool { return s.server != "" && s.timeout },
			"{server} stopped answering in the middle of the conversation",
			"try again later; if it stays so, ask your provider"},
	}
}

// conversations returns the faults of servers that were reached, and speak otherwise than expected.
func conversations() []row {
	return []row{
		{PlainPort, func(s signs) bool { return s.security == mailbox.TLS && s.speaks == s.protocol && s.speaks != "" },
			"{server} was greeted with TLS, and answered in plain {protocol}",
			`this port begins in the clear and changes to TLS later; set security = "starttls" for it`},
		{WrongPort, func(s signs) bool { return s.speaks != "" && s.speaks != s.protocol },
			"{server} was called for {protocol}, and speaks {speaks}",
			"compare the port with " + help + ": IMAP is at 993 or 143 as a rule, SMTP for mail programs at 465 or 587"},
		{TLSPort, func(s signs) bool { return s.security != mailbox.TLS && s.silentServer() },
			"{server} was reached, and gave no greeting",
			`a port that is silent wants TLS from the first byte; set security = "tls" for it`},
		{"no-starttls", func(s signs) bool { return errors.Is(s.err, mailbox.ErrNoStartTLS) },
			"{server} refused to protect the connection (STARTTLS), and informd says nothing in the clear",
			`set security = "tls", with port 993 for IMAP and 465 for SMTP, if your provider offers that`},
		{"no-tls", func(s signs) bool { return s.step == mailbox.StepTLS && (s.record() || s.cut() || s.timeout) },
			"{server} was greeted with TLS, and does not speak it",
			"compare the port and the kind of security with " + help},
		{"old-tls", func(s signs) bool { return s.step == mailbox.StepTLS || s.step == mailbox.StepStartTLS },
			"{server} and informd found no version of TLS that both take",
			"the server is outdated; ask your provider for TLS 1.2 or newer"},
		{NoGreeting, func(s signs) bool { return s.step == mailbox.StepGreeting && s.speaks == "" },
			"{server} answered, and what it said is no {protocol}",
			"compare the server and its port with " + help},
	}
}

// certificates returns the faults of servers that cannot prove who they are.
func certificates() []row {
	const elsewhere = "in a hotel, a café or an office, log in to its network first"
	return []row{
		{"clock-wrong", func(s signs) bool { return s.invalid(true) },
			"the certificate of {server} is valid only from {from} on, by the clock of this machine",
			"the clock is wrong most likely: set it, or let this machine take its time from the network"},
		{"certificate-expired", func(s signs) bool { return s.invalid(false) },
			"the certificate of {server} ended on {until}, by the clock of this machine",
			"if that day is not over, set the clock of this machine; else only your provider can mend it: tell them"},
		{CertificateName, typed[x509.HostnameError](),
			"the server at {server} showed a certificate for {name}, and not for {host}",
			"use the name that " + help + " gives; " + elsewhere},
		{"certificate-changed", typed[*mailbox.FingerprintError](),
			"the server at {server} shows another certificate than the one in your config",
			"if the bridge was set up anew, run informd init again, which shows the new one; if not, do not go on"},
		{"certificate-unknown", typed[x509.UnknownAuthorityError](),
			"nobody whom this machine knows vouches for the certificate of {server}",
			"if this machine has no list of authorities, install ca-certificates; " + elsewhere +
				"; a bridge on this machine is trusted by its fingerprint, which informd init shows"},
		{"certificate-wrong", typed[*tls.CertificateVerificationError](),
			"the certificate of {server} cannot be trusted",
			"compare the server with " + help + "; " + elsewhere},
	}
}

// logins returns the faults of logins that were refused.
func logins() []row {
	return []row{
		{"app-password", both(refusedLogin, says("application-specific password", "app password", "5.7.9")),
			"{protocol} server {server} refused the login of {user}{said}",
			"it takes no usual password from programs: make an app password for informd, and give that one"},
		{"browser-first", both(refusedLogin, says("web browser", "weblogin", "5.7.14")),
			"{protocol} server {server} refused the login of {user}{said}",
			"log in to your webmail in a browser, answer what it asks, and try again; where you use two-step login, " +
				"make an app password for informd"},
		{"switched-off", both(refusedLogin, says("not connected", "disabled", "not enabled", "not allowed")),
			"{protocol} server {server} refused the login of {user}{said}",
			"the provider has switched {protocol} off for this account; allow it in the settings of your webmail, " +
				"or ask who runs your account to"},
		{"no-login", func(s signs) bool { return s.noWay },
			"{protocol} server {server} cannot log in {user} at this port{said}",
			"compare the port and the kind of security with " + help + "; some providers take only access tokens"},
		{"token-refused", func(s signs) bool { return s.login && s.token },
			"{protocol} server {server} did not take the access token of {user}{said}",
			"log in to the provider again, and see that IMAP and SMTP are allowed for this account"},
		{LoginRefused, refusedLogin,
			"{protocol} server {server} refused the login of {user}{said}",
			"check the user name and the password; where the account uses two-step login, make an app password for informd"},
		{"login-later", func(s signs) bool { return s.send != nil && s.send.Stage == mailbox.StageAuth && s.send.Code/100 == 4 },
			"SMTP server {server} is refusing all logins just now{said}",
			"nothing is to be done: informd tries again by itself"},
	}
}

// sending returns the faults of mails that an SMTP server does not take.
func sending() []row {
	return []row{
		{"quota", func(s signs) bool { return s.full },
			"the mailbox is full{said}",
			"delete some mail there, and empty the trash"},
		{"daily-limit", enhanced("5.4.5", "4.7.28", "5.7.28"),
			"SMTP server {server} takes no more mail of this account for now{said}",
			"wait a day: providers count the mails of a day"},
		{"sender-refused", func(s signs) bool { return s.refusedAt(mailbox.StageMail) },
			"SMTP server {server} does not let this login send from your address{said}",
			"see that the first of owner.addresses is one that this login may send from"},
		{"recipient-refused", func(s signs) bool { return s.refusedAt(mailbox.StageRcpt) },
			"SMTP server {server} does not take mail to this address{said}",
			"look for a typing error in the address; where it has a plus, your provider may know no plus addresses"},
		{"mail-refused", func(s signs) bool { return s.send != nil && !s.login && s.send.Code/100 == 5 },
			"SMTP server {server} refuses this mail{said}",
			"its words usually say why; else ask your provider"},
		{"mail-later", func(s signs) bool { return s.send != nil && s.send.Code/100 == 4 },
			"SMTP server {server} takes no mail now{said}",
			"nothing is to be done: informd tries again later"},
	}
}

// secrets returns the faults of commands that should print a password or a token, and do not.
func secrets() []row {
	return []row{
		{"login-ended", codes(oauth.InvalidGrant),
			"the provider no longer accepts the saved login ({code})",
			"log in again: informd login, with the provider's name"},
		{"client-refused", codes(oauth.InvalidClient, oauth.UnauthorizedClient),
			"the provider does not take this client ({code})",
			"see that its id and secret are right, and its type, and log in again"},
		{"command-missing", func(s signs) bool {
			return s.command != "" && (errors.Is(s.err, exec.ErrNotFound) || errors.Is(s.err, fs.ErrNotExist))
		},
			"there is no program {command}, which should print the password or the access token",
			"correct password_command or token_command; a service finds only programs that are named in full"},
		{"command-slow", func(s signs) bool { return s.command != "" && s.timeout },
			"{command} should have printed the password or the access token within 30 seconds, and did not",
			"run it by hand and see what it waits for"},
		{"command-failed", func(s signs) bool { return s.command != "" },
			"{command} should have printed the password or the access token, and did not",
			"run it by hand to see why"},
	}
}

// refusedLogin reports whether a login was refused.
func refusedLogin(s signs) bool { return s.login }

// refusedAt reports whether a server refused a mail at a stage for good.
func (s signs) refusedAt(stage mailbox.Stage) bool {
	return s.send != nil && s.send.Stage == stage && s.send.Code/100 == 5
}

// record reports whether what came in answer to TLS was something else.
func (s signs) record() bool {
	_, ok := errors.AsType[tls.RecordHeaderError](s.err)
	return ok
}

// errno fits errors of the system.
func errno(numbers ...syscall.Errno) func(signs) bool {
	return func(s signs) bool {
		return slices.ContainsFunc(numbers, func(n syscall.Errno) bool { return errors.Is(s.err, n) })
	}
}

// typed fits errors of a type.
func typed[E error]() func(signs) bool {
	return func(s signs) bool {
		_, ok := errors.AsType[E](s.err)
		return ok
	}
}

// says fits refusals in which the server says any of these, in whatever case.
func says(words ...string) func(signs) bool {
	return func(s signs) bool {
		said := strings.ToLower(s.words)
		return slices.ContainsFunc(words, func(w string) bool { return strings.Contains(said, w) })
	}
}

// enhanced fits SMTP refusals with any of these enhanced codes (RFC 3463).
func enhanced(list ...string) func(signs) bool {
	return func(s signs) bool { return s.send != nil && slices.Contains(list, s.send.Enhanced) }
}

// codes fits refusals that bear any of these codes.
func codes(list ...string) func(signs) bool {
	return func(s signs) bool {
		return slices.ContainsFunc(list, func(code string) bool { return slices.Contains(s.codes, code) })
	}
}

// both fits where two others do.
func both(a, b func(signs) bool) func(signs) bool {
	return func(s signs) bool { return a(s) && b(s) }
}
