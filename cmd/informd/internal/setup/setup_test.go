package setup

import (
	"context"
	"errors"
	"fmt"
	"net"
	"net/http"
	"net/http/httptest"
	"os"
	"strings"
	"syscall"
	"testing"
	"time"

	"golang.org/x/net/dns/dnsmessage"

	"informd/mailbox"
)

// names serves DNS over UDP on loopback: records by type and name, as "SRV _imaps._tcp.x.".
// What it does not know does not exist.
func names(t *testing.T, records map[string]dnsmessage.ResourceBody) *net.Resolver {
	t.Helper()
	conn, err := net.ListenPacket("udp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { conn.Close() })
	go func() {
		buf := make([]byte, 1500)
		for {
			n, from, err := conn.ReadFrom(buf)
			if err != nil {
				return
			}
			var m dnsmessage.Message
			if m.Unpack(buf[:n]) != nil || len(m.Questions) != 1 {
				continue
			}
			q := m.Questions[0]
			answer := dnsmessage.Message{Header: dnsmessage.Header{ID: m.ID, Response: true, RecursionAvailable: true}, Questions: m.Questions}
			body, ok := records[strings.TrimPrefix(q.Type.String(), "Type")+" "+q.Name.String()]
			if ok {
				answer.Answers = []dnsmessage.Resource{{Header: dnsmessage.ResourceHeader{Name: q.Name, Type: q.Type, Class: q.Class, TTL: 1}, Body: body}}
			} else {
				answer.RCode = dnsmessage.RCodeNameError
			}
			if out, err := answer.Pack(); err == nil {
				conn.WriteTo(out, from)
			}
		}
	}()
	dial := func(ctx context.Context, _, _ string) (net.Conn, error) {
		return (&net.Dialer{}).DialContext(ctx, "udp", conn.LocalAddr().String())
	}
	return &net.Resolver{PreferGo: true, Dial: dial}
}

func srv(host string, port uint16) dnsmessage.ResourceBody {
	return &dnsmessage.SRVResource{Target: dnsmessage.MustNewName(host), Port: port}
}

// pages serves HTTPS for every host there is: texts by URL without its scheme.
func pages(t *testing.T, texts map[string]string) *http.Client {
	t.Helper()
	server := httptest.NewTLSServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		text, ok := texts[r.Host+r.URL.Path]
		to, redirects := strings.CutPrefix(text, "→ ")
		switch {
		case redirects:
			http.Redirect(w, r, to, http.StatusFound)
		case ok:
			fmt.Fprint(w, text)
		default:
			http.NotFound(w, r)
		}
	}))
	t.Cleanup(server.Close)
	transport := server.Client().Transport.(*http.Transport)
	transport.DialContext = func(ctx context.Context, network, _ string) (net.Conn, error) {
		return (&net.Dialer{}).DialContext(ctx, network, server.Listener.Addr().String())
	}
	transport.TLSClientConfig.ServerName = "example.com" // what the test certificate is for
	return &http.Client{Transport: transport}
}

const published = `<?xml version="1.0"?>
<clientConfig version="1.1"><emailProvider id="acme.example">
<incomingServer type="pop3"><hostname>pop.acme.example</hostname><port>995</port><socketType>SSL</socketType></incomingServer>
<incomingServer type="imap"><hostname>plain.acme.example</hostname><port>143</port><socketType>plain</socketType></incomingServer>
<incomingServer type="imap"><hostname>start.acme.example</hostname><port>143</port><socketType>STARTTLS</socketType></incomingServer>
<incomingServer type="imap"><hostname>imap.acme.example</hostname><port>993</port><socketType>SSL</socketType>
<username>%EMAILLOCALPART%</username><authentication>OAuth2</authentication><authentication>password-cleartext</authentication></incomingServer>
<outgoingServer type="smtp"><hostname>smtp.acme.example</hostname><port>587</port><socketType>STARTTLS</socketType></outgoingServer>
</emailProvider></clientConfig>`

func TestDiscover(t *testing.T) {
	found := func(imap, smtp Server, username string) Found {
		return Found{IMAP: imap, SMTP: smtp, Username: username}
	}
	for _, tt := range []struct {
		name, address string
		records       map[string]dnsmessage.ResourceBody
		pages         map[string]string
		want          Found
		by            string // "" when nobody knows
	}{
		{name: "a big provider, and nobody is asked", address: "julie@GMail.com",
			want: found(tls("imap.gmail.com:993"), tls("smtp.gmail.com:465"), "julie@GMail.com"), by: "what is known of Google"},
		{name: "SRV", address: "julie@acme.example", records: map[string]dnsmessage.ResourceBody{
			"SRV _imaps._tcp.acme.example.": srv("mail.acme.example.", 9993), "SRV _submission._tcp.acme.example.": srv("out.acme.example.", 587)},
			want: found(tls("mail.acme.example:9993"), starttls("out.acme.example:587"), "julie@acme.example"), by: "the DNS of acme.example"},
		{name: "SRV says: not here; then what is published", address: "julie@acme.example", records: map[string]dnsmessage.ResourceBody{
			"SRV _imaps._tcp.acme.example.": srv(".", 0), "SRV _submissions._tcp.acme.example.": srv("out.acme.example.", 465)},
			pages: map[string]string{"autoconfig.acme.example/mail/config-v1.1.xml": published},
			want:  found(tls("imap.acme.example:993"), starttls("smtp.acme.example:587"), "julie"), by: "what acme.example publishes"},
		{name: "the other place, and a redirect", address: "julie@acme.example", pages: map[string]string{
			"acme.example/.well-known/autoconfig/mail/config-v1.1.xml": "→ https://host.example/a.xml", "host.example/a.xml": published},
			want: found(tls("imap.acme.example:993"), starttls("smtp.acme.example:587"), "julie"), by: "what acme.example publishes"},
		{name: "a redirect out of HTTPS is not followed", address: "julie@acme.example", pages: map[string]string{
			"acme.example/.well-known/autoconfig/mail/config-v1.1.xml": "→ http://host.example/a.xml", "host.example/a.xml": published}},
		{name: "a domain of one's own at a big provider", address: "julie@acme.example", records: map[string]dnsmessage.ResourceBody{
			"MX acme.example.": &dnsmessage.MXResource{MX: dnsmessage.MustNewName("acme-example.mail.protection.outlook.com.")}},
			want: Found{IMAP: tls("outlook.office365.com:993"), SMTP: starttls("smtp.office365.com:587"), Username: "julie@acme.example", Token: true},
			by:   "the mail of acme.example goes to Microsoft 365"},
		{name: "nobody knows", address: "julie@acme.example"},
		{name: "a domain that is none", address: "julie@acme.example/../x"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			f := &Finder{Resolver: names(t, tt.records), HTTP: pages(t, tt.pages)}
			got, err := f.Discover(t.Context(), tt.address)
			if tt.by == "" {
				if _, ok := errors.AsType[*UnknownError](err); !ok {
					t.Errorf("got %+v, %v, want an *UnknownError", got, err)
				}
				return
			}
			got.Provider = nil
			if tt.want.By = tt.by; err != nil || got != tt.want {
				t.Errorf("got  %+v, %v\nwant %+v", got, err, tt.want)
			}
		})
	}
}

// Where no name server answers, that alone is said: what nobody could ask for may be there all the same.
func TestDiscoverOffline(t *testing.T) {
	offline := func(context.Context, string, string) (net.Conn, error) {
		return nil, os.NewSyscallError("connect", syscall.ENETUNREACH)
	}
	f := &Finder{Resolver: &net.Resolver{PreferGo: true, Dial: offline}, HTTP: pages(t, nil), Dial: offline}
	_, err := f.Discover(t.Context(), "julie@acme.example")
	unknown, ok := errors.AsType[*UnknownError](err)
	if !ok || len(unknown.Reasons) != 1 || !strings.Contains(unknown.Reasons[0], "see that this machine is online") {
		t.Errorf("got %v, want the silence of the name server alone", err)
	}
}

// What strangers publish is text, and nothing worse.
func TestHostileAutoconfig(t *testing.T) {
	for name, change := range map[string][2]string{
		"a host with a path":           {"imap.acme.example", "evil.example/x"},
		"a host with a line end":       {"imap.acme.example", "evil.example&#10;x = 1"},
		"a port out of range":          {"<port>993</port>", "<port>99993</port>"},
		"a port by name":               {"<port>993</port>", "<port>imaps</port>"},
		"a server without any TLS":     {"<socketType>SSL</socketType>\n<username>", "<socketType>plain</socketType>\n<username>"},
		"no way to send":               {`type="smtp"`, `type="carrier-pigeon"`},
		"a file that is cut":           {"</emailProvider>", ""},
		"an entity of their own":       {"%EMAILLOCALPART%", "&lol;"},
		"a user name with a line end":  {"%EMAILLOCALPART%", "julie&#10;x"},
		"a placeholder nobody defined": {"%EMAILLOCALPART%", "%SECRET%"},
	} {
		data := strings.Replace(published, change[0], change[1], 1)
		if data == published {
			t.Fatalf("%s: nothing was changed", name)
		}
		data = strings.Replace(data, "start.acme.example</hostname><port>143", "</hostname><port>143", 1) // no second best
		found, ok := readAutoconfig([]byte(data), "julie@acme.example")
		if ok && (found.Username != "julie@acme.example" || found.IMAP != tls("imap.acme.example:993")) {
			t.Errorf("%s: got %+v, want nothing, or no harm", name, found)
		}
	}
}

func TestParseServer(t *testing.T) {
	for in, want := range map[string]Server{
		"imap.example.org":       tls("imap.example.org:993"),
		" imap.example.org:993 ": tls("imap.example.org:993"),
		"imap.example.org:143":   starttls("imap.example.org:143"),
		"imap.example.org:9993":  tls("imap.example.org:9993"),
		"127.0.0.1:1143":         {"127.0.0.1:1143", mailbox.NoTLS},
		"localhost:1143":         {"localhost:1143", mailbox.NoTLS},
		"[::1]:1143":             {"[::1]:1143", mailbox.NoTLS},
		"127.0.0.1:993":          tls("127.0.0.1:993"),
	} {
		if got, err := ParseServer(in, "993"); err != nil || got != want {
			t.Errorf("%q: got %+v, %v, want %+v", in, got, err, want)
		}
	}
	for _, in := range []string{"", "imap", "imap example.org", "https://imap.example.org", "a\nb.example"} {
		if got, err := ParseServer(in, "993"); err == nil {
			t.Errorf("%q: got %+v, want an error", in, got)
		}
	}
}

// Every provider of the table has two servers that hold, and is found by something.
func TestProviders(t *testing.T) {
	seen := map[string]string{}
	for _, p := range providers() {
		for _, s := range []Server{p.IMAP, p.SMTP} {
			host, port, err := net.SplitHostPort(s.Address)
			plain := port == "143" || port == "587" || host == "127.0.0.1"
			if err != nil || !hostname(host) || plain != (s.Security == mailbox.StartTLS) {
				t.Errorf("%s: %+v, %v", p.Name, s, err)
			}
		}
		if len(p.domains)+len(p.mx) == 0 {
			t.Errorf("%s is found by nothing", p.Name)
		}
		if _, err := time.Parse("2006-01", p.Checked); err != nil {
			t.Errorf("%s: nobody knows when it was checked: %v", p.Name, err)
		}
		if (p.Secret == "") != (p.Page == "") {
			t.Errorf("%s wants %q, which is made at %q: say both", p.Name, p.Secret, p.Page)
		}
		for _, line := range p.Advice() {
			if strings.Contains(line, "..") || strings.HasSuffix(line, " .") {
				t.Errorf("%s: %q", p.Name, line)
			}
		}
		for _, key := range append(p.domains, p.mx...) {
			if other, twice := seen[key]; twice {
				t.Errorf("%s belongs to %s and %s", key, other, p.Name)
			}
			seen[key] = p.Name
		}
	}
}

// Most people log in by their whole address; and organisations have other servers than people, at some.
func TestProvidersOf(t *testing.T) {
	for address, want := range map[string]string{
		"julie@zoho.com":  "imap.zoho.com:993 smtp.zoho.com:465 julie@zoho.com",
		"julie@free.fr":   "imap.free.fr:993 smtp.free.fr:465 julie",
		"julie@posteo.at": "posteo.de:993 posteo.de:465 julie@posteo.at",
	} {
		_, domain, _ := strings.Cut(address, "@")
		p, _ := byDomain(domain)
		f := p.found(address)
		if got := f.IMAP.Address + " " + f.SMTP.Address + " " + f.Username; got != want {
			t.Errorf("%s: got %s, want %s", address, got, want)
		}
	}
	for host, want := range map[string]string{"mx2.zoho.eu": "imappro.zoho.eu:993", "mx01.posteo.de": "posteo.de:993"} {
		if p, _ := byExchange(host); p.IMAP.Address != want {
			t.Errorf("mail taken by %s is read at %q, want %s", host, p.IMAP.Address, want)
		}
	}
}

// Each announcement has a day, a login that goes on after it, and the sending servers of the providers that
// are told to log in so.
func TestPasswordsEnds(t *testing.T) {
	for _, e := range passwordsEnds() {
		_, last := time.Parse(time.DateOnly, e.Last)
		if _, checked := time.Parse("2006-01", e.Checked); errors.Join(last, checked) != nil {
			t.Errorf("%+v: %v, %v", e, last, checked)
		}
		for _, p := range providers() {
			host, _, _ := net.SplitHostPort(p.SMTP.Address)
			if got, found := EndOfPasswords(strings.ToUpper(host)); found != (p.OAuth == e.Login) || found && got.Login != p.OAuth {
				t.Errorf("%s: got %+v, %v of %s, which logs in by %q", p.Name, got, found, host, p.OAuth)
			}
		}
	}
}

func TestCaptureAddress(t *testing.T) {
	one, two := captureAddress("julie@example.org", '+'), captureAddress("julie@example.org", '+')
	secret, rest, _ := strings.Cut(strings.TrimPrefix(one, "julie+informd-"), "@")
	if one == two || len(secret) != 16 || rest != "example.org" || strings.ToLower(one) != one || !strings.ContainsAny(secret, "234567") {
		t.Errorf("got %q and %q, want 16 random letters and digits each", one, two)
	}
	if got := captureAddress("julie+mail@example.org", '+'); !strings.HasPrefix(got, "julie+informd-") {
		t.Errorf("got %q, want one plus", got)
	}
}

func TestText(t *testing.T) {
	for in, want := range map[string]string{
		`Julie`: `"Julie"`, `a"b\c`: `"a\"b\\c"`, "a\nb\x7f": `"a\u000Ab\u007F"`, "Zoë": `"Zoë"`,
	} {
		if got := text(in); got != want {
			t.Errorf("%q: got %s, want %s", in, got, want)
		}
	}
}

func TestZone(t *testing.T) {
	t.Setenv("TZ", ":Europe/Berlin")
	if got := Zone(); got != "Europe/Berlin" {
		t.Errorf("got %q, want what TZ says", got)
	}
	t.Setenv("TZ", "Local")
	if got := Zone(); got == "Local" {
		t.Error("got Local, which means something else on every machine")
	}
}

func TestMeant(t *testing.T) {
	for in, want := range map[string]string{
		"julie@gmial.com": "julie@gmail.com", "julie@gmail.co": "julie@gmail.com", "julie@gmaill.com": "julie@gmail.com",
		"julie@hotmial.com": "julie@hotmail.com", "julie@yaho.com": "julie@yahoo.com", "julie@OUTLOOK.con": "julie@outlook.com",
		"julie@gmail.com": "", "julie@mail.com": "", "julie@acme.example": "", "julie@gmx.at": "", "julie@gmx.nu": "",
		"julie": "", "julie@": "",
	} {
		if got := Meant(in); got != want {
			t.Errorf("%s: got %q, want %q", in, got, want)
		}
	}
}

// What init writes is read again as it was meant, and what it does not know stays.
func TestAmend(t *testing.T) {
	a := Answers{Name: `Julie "Jules" Roth`, Address: "julie@acme.example", Others: []string{"j@acme.example"}, Zone: "Europe/Berlin",
		IMAP: tls("imap.acme.example:993"), SMTP: starttls("smtp.acme.example:587"),
		Login: Login{Username: "julie", PasswordCommand: []string{"pass", "mail julie"}}, Capture: "julie+x@acme.example"}
	if got := ReadAnswers(a.Config()); fmt.Sprint(got) != fmt.Sprint(a) {
		t.Errorf("got  %+v\nwant %+v", got, a)
	}
	const old = `# mine
[owner]
name = "J" # for short
addresses = [
  "old@acme.example",
]
bio = """
[imap]
server = "not me"
"""

[imap]
server = "imap.acme.example:993" # as they say
username = "julie"
password_file = "secret"

[digest]
day = "friday"
`
	got := a.Amend(old)
	for _, want := range []string{"# mine\n", `name = "Julie \"Jules\" Roth"`, `addresses = ["julie@acme.example", "j@acme.example"]`,
		"\nbio = \"\"\"\n[imap]\nserver = \"not me\"\n\"\"\"\n", `server = "imap.acme.example:993" # as they say`,
		`password_command = ["pass", "mail julie"]`, "[digest]\nday = \"friday\"\n", "[smtp]\n", `security = "starttls"`,
		"[capture]\naddress = "} {
		if !strings.Contains(got, want) {
			t.Errorf("got %s\nwithout %s", got, want)
		}
	}
	if strings.Contains(got, "old@") || strings.Contains(got, "secret") {
		t.Errorf("what was changed is still there:\n%s", got)
	}
	if again := a.Amend(got); again != got {
		t.Errorf("the second time it changes something:\n%s", again)
	}
}

// A table that begins twice is joined into one, but for what a text holds; each line keeps its number.
func TestJoined(t *testing.T) {
	const old = "# mine\n[owner]\nname = \"J\"\nbio = \"\"\"\n[owner]\n\"\"\"\n[digest]\nday = \"friday\"\n[owner]\n# short\ntimezone = \"UTC\""
	const want = "# mine\n[owner]\nname = \"J\"\nbio = \"\"\"\n[owner]\n\"\"\"\n# short\ntimezone = \"UTC\"\n[digest]\nday = \"friday\""
	got, was, again := Joined(old)
	if got != want || fmt.Sprint(was) != "[1 2 3 4 5 6 10 11 7 8]" || fmt.Sprint(again) != "[9]" {
		t.Errorf("got %v, %v\n%s", was, again, got)
	}
}

// Where nobody says anything, the usual names are called, and only who greets counts.
func TestGuess(t *testing.T) {
	greetings := map[string]string{"mail.acme.example:143": "* OK ready\r\n", "imap.acme.example:143": "+OK POP\r\n",
		"smtp.acme.example:587": "220 ready\r\n", "mail.acme.example:587": "220 ready\r\n"}
	f := &Finder{Resolver: names(t, nil), HTTP: pages(t, nil), Dial: func(_ context.Context, _, address string) (net.Conn, error) {
		greeting, ok := greetings[address]
		if !ok {
			return nil, errors.New("nobody there")
		}
		near, far := net.Pipe()
		go func() { far.Write([]byte(greeting)); far.Close() }()
		return near, nil
	}}
	got, err := f.Discover(t.Context(), "julie@acme.example")
	if err != nil || got.IMAP != starttls("mail.acme.example:143") || got.SMTP != starttls("smtp.acme.example:587") {
		t.Errorf("got %+v, %v", got, err)
	}
	delete(greetings, "mail.acme.example:143")
	_, err = f.Discover(t.Context(), "julie@acme.example")
	unknown, ok := errors.AsType[*UnknownError](err)
	if !ok || len(unknown.Reasons) != 4 || !strings.Contains(err.Error(), "nobody takes mail for acme.example") {
		t.Errorf("got %v, want a reason for each way", err)
	}
}
