package fault

import (
	"bufio"
	"context"
	"crypto/ecdsa"
	"crypto/elliptic"
	"crypto/rand"
	"crypto/tls"
	"crypto/x509"
	"errors"
	"fmt"
	"io"
	"math/big"
	"net"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strings"
	"sync"
	"syscall"
	"testing"
	"time"

	"informd/cmd/informd/internal/config"
	"informd/cmd/informd/internal/oauth"
	"informd/mailbox"
	"informd/mailbox/mailboxtest/loopback"
)

// password is what is tried everywhere; no clause may show it.
const password = "correct-horse-battery"

// A server plays one end on loopback: what it says to a connection, and a certificate if it
// begins with TLS.
type server struct {
	cert   *certificate
	script func(in *bufio.Reader, out io.Writer)
}

// listen starts it, and returns its port.
func (s server) listen(t *testing.T) string {
	t.Helper()
	return loopback.Port(loopback.Serve(t, func(conn net.Conn) {
		if s.cert != nil {
			tc := tls.Server(conn, s.cert.config)
			defer tc.Close() // says that the session is over
			conn = tc
		}
		s.script(bufio.NewReader(conn), conn)
	}))
}

// lines returns a server that greets, and answers each line by the first word that it begins with,
// behind a tag where there is one.
func lines(greeting string, answers map[string]string) func(*bufio.Reader, io.Writer) {
	return func(in *bufio.Reader, out io.Writer) {
		io.WriteString(out, greeting)
		for {
			line, err := in.ReadString('\n')
			if err != nil {
				return
			}
			words := strings.Fields(line)
			for i, word := range words[:min(2, len(words))] {
				if answer, ok := answers[word]; ok {
					tag := ""
					if i == 1 {
						tag = words[0]
					}
					io.WriteString(out, strings.ReplaceAll(answer, "%", tag)+"\r\n")
					break
				}
				if answer, ok := answers["*"]; ok && i == min(2, len(words))-1 {
					io.WriteString(out, answer+"\r\n")
				}
			}
		}
	}
}

// imap returns an IMAP server that answers a login so.
func imap(login string) func(*bufio.Reader, io.Writer) {
	return lines("* OK ready\r\n", map[string]string{"CAPABILITY": "* CAPABILITY IMAP4rev1\r\n% OK", "LOGIN": "% " + login})
}

// smtp returns an SMTP server with answers of its own.
func smtp(answers ...string) func(*bufio.Reader, io.Writer) {
	all := map[string]string{"EHLO": "250-peer\r\n250 AUTH PLAIN", "AUTH": "235 welcome", "MAIL": "250 fine", "RCPT": "250 fine",
		"DATA": "354 go", "QUIT": "221 bye", "*": "500 what"}
	for i := 0; i+1 < len(answers); i += 2 {
		all[answers[i]] = answers[i+1]
	}
	return lines("220 peer\r\n", all)
}

// hangsUp returns a server that does so when it hears this word.
func hangsUp(word string, script func(*bufio.Reader, io.Writer)) func(*bufio.Reader, io.Writer) {
	return func(in *bufio.Reader, out io.Writer) {
		heard, say := io.Pipe()
		var answering sync.WaitGroup
		answering.Go(func() { script(bufio.NewReader(heard), out) })
		for line, err := in.ReadString('\n'); err == nil && !strings.Contains(line, word); line, err = in.ReadString('\n') {
			io.WriteString(say, line)
		}
		say.Close()
		answering.Wait()
	}
}

func silent(in *bufio.Reader, _ io.Writer) { io.Copy(io.Discard, in) }

// A certificate is what a server shows, and who believes it.
type certificate struct {
	config *tls.Config
	roots  *x509.CertPool
}

func newCertificate(t *testing.T, name string, from, until time.Duration, known bool) *certificate {
	t.Helper()
	key, err := ecdsa.GenerateKey(elliptic.P256(), rand.Reader)
	if err != nil {
		t.Fatal(err)
	}
	template := &x509.Certificate{SerialNumber: big.NewInt(1), NotBefore: time.Now().Add(from), NotAfter: time.Now().Add(until),
		DNSNames: []string{name}, IsCA: true, BasicConstraintsValid: true}
	der, err := x509.CreateCertificate(rand.Reader, template, template, key.Public(), key)
	if err != nil {
		t.Fatal(err)
	}
	c := &certificate{roots: x509.NewCertPool()}
	c.config = &tls.Config{Certificates: []tls.Certificate{{Certificate: [][]byte{der}, PrivateKey: key}}}
	if parsed, err := x509.ParseCertificate(der); err != nil {
		t.Fatal(err)
	} else if known {
		c.roots.AddCert(parsed)
	}
	return c
}

// account returns one at a server for both.
func account(address string, security mailbox.Security, secret string) *mailbox.Account {
	s := mailbox.Server{Address: address, Security: security, Username: "julie",
		Password: func(context.Context) (mailbox.Secret, error) { return mailbox.NewSecret(secret), nil }}
	return &mailbox.Account{IMAP: s, SMTP: s, CommandTimeout: 300 * time.Millisecond}
}

// try uses the account at a server on loopback.
func try(ctx context.Context, protocol, address string, security mailbox.Security, secret string, cert *certificate) error {
	a := account(address, security, secret)
	if cert != nil {
		a.TLS = &tls.Config{RootCAs: cert.roots}
	}
	return use(ctx, protocol, a)
}

// use asks for the mailbox, or sends a mail.
func use(ctx context.Context, protocol string, a *mailbox.Account) error {
	if protocol == "IMAP" {
		conn, err := a.Connect(ctx)
		if err == nil {
			_, err = conn.Folders(ctx)
			conn.Close()
		}
		return err
	}
	return a.Send(ctx, mailbox.Envelope{From: "julie@acme.example", To: "anna@pharma.example", Data: []byte("Subject: x\r\n\r\nx\r\n")},
		func(context.Context) error { return nil })
}

// What can be played is played, against real servers on loopback.
func TestPlayed(t *testing.T) {
	const always = 24 * time.Hour
	good := newCertificate(t, "localhost", -always, always, true)
	none := map[string]string{}
	for _, tt := range []struct {
		name     string
		protocol string
		security mailbox.Security
		server   server
		secret   string
		want     Kind
		says     string
	}{
		{name: "an IMAP port without TLS", protocol: "IMAP", security: mailbox.TLS, server: server{script: imap("OK")},
			want: "plain-port", says: `set security = "starttls"`},
		{name: "an SMTP port without TLS", protocol: "SMTP", security: mailbox.TLS, server: server{script: smtp()},
			want: "plain-port", says: `set security = "starttls"`},
		{name: "a port with TLS, greeted without", protocol: "IMAP", security: mailbox.StartTLS,
			server: server{cert: good, script: imap("OK")}, want: "tls-port", says: `set security = "tls"`},
		{name: "the same for sending", protocol: "SMTP", security: mailbox.StartTLS,
			server: server{cert: good, script: smtp()}, want: "tls-port", says: `set security = "tls"`},
		{name: "SMTP where IMAP was expected", protocol: "IMAP", security: mailbox.NoTLS, server: server{script: smtp()},
			want: "wrong-port", says: "speaks SMTP"},
		{name: "IMAP where SMTP was expected, with TLS", protocol: "SMTP", security: mailbox.TLS,
			server: server{cert: good, script: imap("OK")}, want: "wrong-port", says: "speaks IMAP"},
		{name: "POP3", protocol: "IMAP", security: mailbox.TLS, server: server{script: lines("+OK ready\r\n", none)},
			want: "wrong-port", says: "speaks POP3"},
		{name: "nothing that is known", protocol: "IMAP", security: mailbox.NoTLS,
			server: server{script: lines("hello?\r\n", none)}, want: "no-greeting", says: "is no IMAP"},
		{name: "nothing in answer to TLS", protocol: "IMAP", security: mailbox.TLS, server: server{script: silent},
			want: "no-tls", says: "does not speak it"},
		{name: "STARTTLS is refused", protocol: "IMAP", security: mailbox.StartTLS,
			server: server{script: lines("* OK ready\r\n", map[string]string{"STARTTLS": "% NO not here"})},
			want:   "no-starttls", says: "nothing in the clear"},
		{name: "another name", protocol: "IMAP", security: mailbox.TLS, want: "certificate-name", says: "a certificate for mail.acme.example",
			server: server{cert: newCertificate(t, "mail.acme.example", -always, always, true), script: imap("OK")}},
		{name: "an expired certificate", protocol: "SMTP", security: mailbox.TLS, want: "certificate-expired", says: "ended on",
			server: server{cert: newCertificate(t, "localhost", -3*always, -always, true), script: smtp()}},
		{name: "a clock that is behind", protocol: "IMAP", security: mailbox.TLS, want: "clock-wrong", says: "the clock is wrong",
			server: server{cert: newCertificate(t, "localhost", always, 3*always, true), script: imap("OK")}},
		{name: "an authority nobody knows", protocol: "IMAP", security: mailbox.TLS, want: "certificate-unknown", says: "vouches",
			server: server{cert: newCertificate(t, "localhost", -always, always, false), script: imap("OK")}},
		{name: "a wrong password", protocol: "IMAP", security: mailbox.NoTLS,
			server: server{script: imap("NO [AUTHENTICATIONFAILED] Invalid credentials")},
			want:   "login-refused", says: "refused the login of julie (Invalid credentials); check the user name"},
		{name: "a password of the wrong kind", protocol: "IMAP", security: mailbox.NoTLS,
			server: server{script: imap("NO [ALERT] Application-specific password required: https://support.google.com/")},
			want:   "app-password", says: "make an app password"},
		{name: "IMAP is off", protocol: "IMAP", security: mailbox.NoTLS,
			server: server{script: imap("NO IMAP access is disabled for this account.")}, want: "switched-off", says: "switched IMAP off"},
		{name: "a wrong password for sending", protocol: "SMTP", security: mailbox.NoTLS,
			server: server{script: smtp("AUTH", "535 5.7.8 Error: authentication failed")},
			want:   "login-refused", says: "(535 5.7.8 Error: authentication failed)"},
		{name: "sending is off at Microsoft", protocol: "SMTP", security: mailbox.NoTLS,
			server: server{script: smtp("AUTH", "535 5.7.139 Authentication unsuccessful, SmtpClientAuthentication is disabled")},
			want:   "microsoft-smtp-off", says: "informd login microsoft"},
		{name: "Microsoft has ended passwords", protocol: "SMTP", security: mailbox.NoTLS,
			server: server{script: smtp("AUTH", "550 5.7.30 Basic authentication is not supported for Client Submission.")},
			want:   "microsoft-passwords-ended", says: "(550 5.7.30)"},
		{name: "the same in answer to a mail", protocol: "SMTP", security: mailbox.NoTLS,
			server: server{script: smtp("MAIL", "550 5.7.30 Basic authentication is not supported for Client Submission.")},
			want:   "microsoft-passwords-ended", says: "informd login microsoft"},
		{name: "nobody may log in now", protocol: "SMTP", security: mailbox.NoTLS,
			server: server{script: smtp("AUTH", "454 4.7.0 try later")}, want: "login-later", says: "tries again by itself"},
		{name: "the sender is refused", protocol: "SMTP", security: mailbox.NoTLS,
			server: server{script: smtp("MAIL", "553 5.7.1 not your address")}, want: "sender-refused", says: "owner.addresses"},
		{name: "the recipient is refused", protocol: "SMTP", security: mailbox.NoTLS,
			server: server{script: smtp("RCPT", "550 5.1.1 no such user")}, want: "recipient-refused", says: "plus"},
		{name: "the account is full", protocol: "SMTP", security: mailbox.NoTLS,
			server: server{script: smtp("MAIL", "552 5.2.2 over quota")}, want: "quota", says: "the mailbox is full"},
		{name: "enough for today", protocol: "SMTP", security: mailbox.NoTLS,
			server: server{script: smtp("MAIL", "550 5.4.5 Daily user sending limit exceeded")}, want: "daily-limit", says: "wait a day"},
		{name: "the mail is refused", protocol: "SMTP", security: mailbox.NoTLS,
			server: server{script: smtp("DATA", "554 5.6.0 no")}, want: "mail-refused", says: "(554 5.6.0 no)"},
		{name: "no mail now", protocol: "SMTP", security: mailbox.NoTLS,
			server: server{script: smtp("RCPT", "451 4.3.0 later")}, want: "mail-later", says: "tries again"},
		{name: "a server that repeats the password", protocol: "IMAP", security: mailbox.NoTLS,
			server: server{script: imap("NO what is " + password + "?")}, want: "login-refused", says: "[redacted]"},
		{name: "a short password leaves only the code", protocol: "IMAP", security: mailbox.NoTLS, secret: "open",
			server: server{script: imap("NO [AUTHENTICATIONFAILED] open, or opened?")},
			want:   "login-refused", says: "(AUTHENTICATIONFAILED)"},
		{name: "a short password for sending", protocol: "SMTP", security: mailbox.NoTLS, secret: "open",
			server: server{script: smtp("AUTH", "535 5.7.8 open, or opened?")}, want: "login-refused", says: "(535 5.7.8)"},
		{name: "the same after the login", protocol: "IMAP", security: mailbox.NoTLS,
			server: server{script: hangsUp("LIST", imap("OK welcome"))}, want: "cut", says: "hung up"},
		{name: "a login that only a browser ends", protocol: "IMAP", security: mailbox.NoTLS,
			server: server{script: imap("NO [ALERT] Please log in via your web browser: https://support.google.com/")},
			want:   "browser-first", says: "in a browser"},
		{name: "no login at this port", protocol: "SMTP", security: mailbox.NoTLS,
			server: server{script: smtp("EHLO", "250-peer\r\n250 AUTH CRAM-MD5")}, want: "no-login", says: "compare the port"},
		{name: "a server that hangs up", protocol: "SMTP", security: mailbox.NoTLS,
			server: server{script: func(in *bufio.Reader, out io.Writer) { io.WriteString(out, "220 peer\r\n"); in.ReadString('\n') }},
			want:   "cut", says: "hung up"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			t.Parallel()
			secret := tt.secret
			if secret == "" {
				secret = password
			}
			port := tt.server.listen(t)
			err := try(t.Context(), tt.protocol, "localhost:"+port, tt.security, secret, tt.server.cert)
			seen(t, err, tt.want, tt.says)
			if strings.Contains(Say(err), "open") || strings.Contains(err.Error(), "opened") {
				t.Errorf("the words show a short secret: %v", err)
			}
		})
	}
}

// Nobody listens, and the port is known to be free.
func TestRefused(t *testing.T) {
	var port string
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	_, port, _ = net.SplitHostPort(l.Addr().String())
	l.Close()
	for _, protocol := range []string{"IMAP", "SMTP"} {
		seen(t, try(t.Context(), protocol, "127.0.0.1:"+port, mailbox.TLS, password, nil), "refused",
			"nothing listens at 127.0.0.1, port "+port)
	}
}

// What cannot be played is made: the errors of the system, of name servers and of Microsoft.
func TestMade(t *testing.T) {
	dial := func(err error) error {
		return &mailbox.ConnectError{Protocol: "IMAP", Server: "imap.acme.example:993", Security: mailbox.TLS, Step: mailbox.StepDial,
			Err: &net.OpError{Op: "dial", Net: "tcp", Err: err}}
	}
	refusal := func(code, number string) error {
		return fmt.Errorf("ask for an access token: %w", &oauth.Refusal{Code: code, Number: number, Err: errors.New("no")})
	}
	for _, tt := range []struct {
		name string
		err  error
		want Kind
		says string
	}{
		{"the name server is silent", dial(&net.DNSError{Err: "i/o timeout", Name: "imap.acme.example", IsTimeout: true}),
			"dns-silent", "gave no answer"},
		{"the name server fails", dial(&net.DNSError{Err: "server misbehaving", Name: "imap.acme.example", IsTemporary: true}),
			"dns-silent", "imap.acme.example"},
		{"no such name", dial(&net.DNSError{Err: "no such host", Name: "imap.gmial.com", IsNotFound: true}),
			"name-unknown", "there is no server called imap.gmial.com"},
		{"no network", dial(os.NewSyscallError("connect", syscall.ENETUNREACH)), "no-network", "online"},
		{"no way", dial(os.NewSyscallError("connect", syscall.EHOSTUNREACH)), "no-network", "imap.acme.example:993"},
		{"no answer", dial(context.DeadlineExceeded), "no-answer", "firewall"},
		{"no answer to a mail", &mailbox.SendError{Stage: mailbox.StageData, Server: "smtp.acme.example:465", Err: context.DeadlineExceeded},
			"slow", "smtp.acme.example:465 stopped answering"},
		{"no answer to a question", fmt.Errorf("list folders: %w", &mailbox.LostError{Server: "imap.acme.example:993", Err: context.DeadlineExceeded}),
			"slow", "imap.acme.example:993 stopped answering"},
		{"another certificate", &mailbox.ConnectError{Protocol: "IMAP", Server: "127.0.0.1:1143", Security: mailbox.StartTLS, Step: mailbox.StepTLS,
			Err: &mailbox.FingerprintError{Shown: "sha256:00"}}, "certificate-changed", "informd init again"},
		{"a certificate that is wrong otherwise", &mailbox.ConnectError{Protocol: "IMAP", Server: "imap.acme.example:993", Security: mailbox.TLS,
			Step: mailbox.StepTLS, Err: &tls.CertificateVerificationError{Err: errors.New("x509: too many")}}, "certificate-wrong", "cannot be trusted"},
		{"a TLS that is too old", &mailbox.ConnectError{Protocol: "IMAP", Server: "imap.acme.example:993", Security: mailbox.TLS, Step: mailbox.StepTLS,
			Err: tls.AlertError(70)}, "old-tls", "TLS 1.2 or newer"},
		{"no such command", &config.CommandError{Command: "pass", Err: fmt.Errorf("password_command: %w", exec.ErrNotFound)}, "command-missing",
			"there is no program pass"},
		{"a command that waits", &config.CommandError{Command: "pass", Err: fmt.Errorf("password_command: %w", context.DeadlineExceeded)},
			"command-slow", "see what it waits for"},
		{"full", &mailbox.AppendError{Folder: "Drafts", Full: true, Err: errors.New("over")}, "quota", "full"},
		{"a password at Microsoft", &mailbox.AuthError{Protocol: "IMAP", Server: "outlook.office365.com:993", Username: "julie@acme.example",
			Reason: "LOGIN failed."}, "microsoft-password", "informd login microsoft"},
		{"an access token that is not taken", &mailbox.AuthError{Protocol: "IMAP", Server: "outlook.office365.com:993", Token: true,
			Username: "julie@acme.example", Reason: "AUTHENTICATE failed."}, "token-refused", "log in to the provider again"},
		{"the flow is blocked", refusal("access_denied", "AADSTS53003"), "microsoft-flow-blocked", "--loopback"},
		{"the device flow is blocked", refusal("invalid_grant", "AADSTS530033"), "microsoft-flow-blocked", "(AADSTS530033)"},
		{"an admin must consent", refusal("invalid_grant", "AADSTS65001"), "microsoft-consent", "approve"},
		{"an admin must consent, said otherwise", refusal("access_denied", "AADSTS90094"), "microsoft-consent", "approve"},
		{"an unknown application", refusal("unauthorized_client", "AADSTS700016"), "microsoft-unknown-client", "client id"},
		{"a disabled application", refusal("unauthorized_client", "AADSTS7000112"), "microsoft-client-disabled", "switched off"},
		{"a secret that is over", refusal("invalid_client", "AADSTS7000222"), "microsoft-client-secret", "secret"},
		{"an expired login", refusal("invalid_grant", "AADSTS700082"), "microsoft-expired", "informd login microsoft"},
		{"a locked account", refusal("invalid_grant", "AADSTS50053"), "microsoft-account", "webmail"},
		{"a number of which nothing is known", refusal("invalid_grant", "AADSTS99999"), "microsoft-other", "AADSTS99999"},
		{"another provider's login is over", refusal("invalid_grant", ""), "login-ended", "informd login"},
		{"a client that is not known", refusal("invalid_client", ""), "client-refused", "id and secret"},
	} {
		t.Run(tt.name, func(t *testing.T) { seen(t, tt.err, tt.want, tt.says) })
	}
}

// What a command says of a refusal is known by its codes alone: the rest may be secret.
func TestCommand(t *testing.T) {
	dir := t.TempDir()
	for _, tt := range []struct {
		name, script string
		want         Kind
		says         string
	}{
		{"a login that is over", "echo 'the login has ended (invalid_grant, AADSTS700082), " + password + "' >&2; exit 1",
			"microsoft-expired", "(AADSTS700082)"},
		{"anything else", "echo " + password + " >&2; exit 1", "command-failed", "run it by hand"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			file := filepath.Join(dir, strings.ReplaceAll(tt.name, " ", "-")+".toml")
			text := fmt.Sprintf("[owner]\nname = \"J\"\naddresses = [\"j@x.example\"]\ntimezone = \"UTC\"\n[imap]\nserver = \"localhost:1\"\n"+
				"username = \"j\"\ntoken_command = [\"sh\", \"-c\", %q]\n[smtp]\nserver = \"localhost:1\"\n[capture]\naddress = \"j+x@x.example\"\n",
				tt.script)
			if err := os.WriteFile(file, []byte(text), 0o600); err != nil {
				t.Fatal(err)
			}
			cfg, err := config.Load(file)
			if err != nil {
				t.Fatal(err)
			}
			_, err = cfg.IMAP().Token(t.Context())
			seen(t, err, tt.want, tt.says)
		})
	}
}

// Errors that were joined are said one by one, and each once.
func TestSay(t *testing.T) {
	one := &mailbox.ConnectError{Protocol: "IMAP", Server: "imap.acme.example:993", Step: mailbox.StepDial,
		Err: os.NewSyscallError("connect", syscall.ECONNREFUSED)}
	got := Say(fmt.Errorf("look: %w", errors.Join(one, errors.New("something else"), one)))
	if strings.Count(got, "nothing listens") != 1 || !strings.Contains(got, "\nsomething else") {
		t.Errorf("got %q", got)
	}
	if got := Say(fmt.Errorf("%w: %w", errors.New("look"), one)); strings.Contains(got, "look") {
		t.Errorf("wrapped twice: got %q", got)
	}
	if own := errors.New("nobody called Bob is known"); Say(own) != own.Error() {
		t.Errorf("got %q, want the error's own words", Say(own))
	}
}

// bare is what libraries write, and people should not read.
var bare = regexp.MustCompile(`(?i)x509|tls:|imap:|dial |lookup |i/o |EOF|syscall|connect:|deadline|exit status|\{[a-z]+\}|<nil>|  `)

// seen checks the kind of a fault, and that both clauses are fit to be read.
func seen(t *testing.T, err error, want Kind, says string) {
	t.Helper()
	f, ok := Of(err)
	if !ok || f.Kind != want {
		t.Fatalf("got %+v of %v, want %s", f, err, want)
	}
	if said := f.Error(); !strings.Contains(said, says) || bare.MatchString(said) || strings.Contains(said, password) {
		t.Errorf("got %q, want it to say %q, in words, and no secret", said, says)
	}
	if f.Tried == "" || f.Cure == "" || strings.HasSuffix(f.Tried, ".") || strings.HasSuffix(f.Cure, ".") {
		t.Errorf("got %q and %q, want two clauses", f.Tried, f.Cure)
	}
}
