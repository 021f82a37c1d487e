// Package oauth logs in to providers that want OAuth 2.0 of mail programs: once with the
// owner, who allows it in a browser, and from then on with the refresh token that came of it.
//
//	once:        Provider ──▶ Client ─┬─Loopback─▶ a browser here ──────┬─▶ refresh token ──Save──▶ LoginFile
//	                                  └─Device───▶ a browser elsewhere ─┘
//	each login:  LoginFile ──Token──▶ access token
//	                │  ▲
//	                │  └─ a new refresh token, saved before the access token is used
//	                └─▶ ErrNone (there is no login), ErrEnded (the provider ended it)
package oauth

import (
	"fmt"
	"net/http"
	"net/url"
	"strings"
	"time"

	"golang.org/x/oauth2"

	"informd/mailbox"
)

// A Provider is who lets programs into its mailboxes by OAuth 2.0.
type Provider struct {
	Name     string // as on the command line
	Endpoint oauth2.Endpoint
	Scopes   []string

	// Authority is the login server, where it is not the usual one.
	Authority string
	// Device says that the provider's way for programs without a browser (RFC 8628) may
	// ask for these scopes.
	Device bool
	// Host is how an answer to this computer is addressed: providers compare it with what
	// was registered, all but the port.
	Host string
	// Ask are what makes the provider give a refresh token again to who had one.
	Ask []oauth2.AuthCodeOption
	// WithSecret says that a client of this provider has a secret, also one in a program that everybody
	// can read.
	WithSecret bool
	// Register says how an owner gets a client where this build has none.
	Register string
	// ClientID and ClientSecret are of the client that a packager registered; "" in the source.
	ClientID     string
	ClientSecret mailbox.Secret
}

// Named returns the provider that is called so on the command line.
func Named(name string) Provider {
	if name == "google" {
		return Google()
	}
	return Microsoft()
}

// Google lets into Gmail. Its device flow refuses the scope for mail.
func Google() Provider {
	p := Provider{
		Name: "google",
		Endpoint: oauth2.Endpoint{
			AuthURL:   "https://accounts.google.com/o/oauth2/v2/auth",
			TokenURL:  "https://oauth2.googleapis.com/token",
			AuthStyle: oauth2.AuthStyleInParams,
		},
		Scopes:     []string{"https://mail.google.com/"},
		Host:       "127.0.0.1",
		Ask:        []oauth2.AuthCodeOption{oauth2.AccessTypeOffline, oauth2.ApprovalForce},
		WithSecret: true,
		Register: "Google lets in only programs that it knows, each by a “client”. Make one, once:\n" +
			"  1. Open console.cloud.google.com, and there “Google Auth Platform”.\n" +
			"  2. Under Clients, create a client of the type “Desktop app”.\n" +
			"  3. Under Audience, publish the app; else Google ends your login every week.\n" +
			"  4. Copy the client's id and secret from its page.\n" +
			"Where you may make none: informd help tokens",
	}
	return p.packaged(clientsText)
}

// Microsoft lets into Outlook.com and Microsoft 365.
func Microsoft() Provider {
	p := Provider{
		Name: "microsoft",
		Endpoint: oauth2.Endpoint{
			AuthURL:       "https://login.microsoftonline.com/common/oauth2/v2.0/authorize",
			TokenURL:      "https://login.microsoftonline.com/common/oauth2/v2.0/token",
			DeviceAuthURL: "https://login.microsoftonline.com/common/oauth2/v2.0/devicecode",
			AuthStyle:     oauth2.AuthStyleInParams,
		},
		Scopes: []string{"https://outlook.office.com/IMAP.AccessAsUser.All",
			"https://outlook.office.com/SMTP.Send", "offline_access"},
		Device: true,
		Host:   "localhost",
		Register: "Microsoft lets in only programs that it knows, each by a “client”. Make one, once:\n" +
			"  1. Open entra.microsoft.com, App registrations, New registration. Any name\n" +
			"     will do; choose accounts of any organisation, and personal ones.\n" +
			"  2. Under Authentication, add the platform “Mobile and desktop” with\n" +
			"     http://localhost, and allow public client flows.\n" +
			"  3. Copy the “Application (client) ID” from its overview.\n" +
			"If it is for your organisation alone, begin again with the option --authority\n" +
			"https://login.microsoftonline.com/ and, at its end, the “Directory (tenant) ID”.\n" +
			"Where you may make none: informd help tokens",
	}
	return p.packaged(clientsText)
}

// Under returns the provider with its login server below this address: organisations have their own. ""
// is the usual one.
func (p Provider) Under(authority string) (Provider, error) {
	if authority == "" {
		return p, nil
	}
	u, err := url.Parse(authority)
	secure := err == nil && (u.Scheme == "https" || u.Scheme == "http" && mailbox.Loopback(u.Hostname()))
	if !p.Device || !secure || u.Host == "" || u.RawQuery != "" || u.User != nil {
		return p, fmt.Errorf("%s has no login server %q; one looks like https://login.microsoftonline.com/TENANT",
			p.Name, authority)
	}
	p.Authority = strings.TrimSuffix(authority, "/")
	below := p.Authority + "/oauth2/v2.0"
	p.Endpoint.AuthURL, p.Endpoint.TokenURL = below+"/authorize", below+"/token"
	p.Endpoint.DeviceAuthURL = below + "/devicecode"
	return p, nil
}

// A Client is what the owner registered with a provider: as whom informd asks.
type Client struct {
	Provider Provider
	ID       string
	Secret   mailbox.Secret // zero for a client that has none
	HTTP     *http.Client   // nil: one that follows no redirects and gives up in time
}

// requestTimeout is how long a provider may take to answer. A daemon gives the command
// that prints a token 30 seconds.
const requestTimeout = 20 * time.Second

func (c Client) config(redirect string) *oauth2.Config {
	return &oauth2.Config{
		ClientID: c.ID, ClientSecret: c.Secret.Reveal(),
		Endpoint: c.Provider.Endpoint, Scopes: c.Provider.Scopes, RedirectURL: redirect,
	}
}

func (c Client) http() *http.Client {
	if c.HTTP != nil {
		return c.HTTP
	}
	return &http.Client{
		Timeout: requestTimeout,
		// What is sent there is secret, and meant for nobody else.
		CheckRedirect: func(*http.Request, []*http.Request) error { return http.ErrUseLastResponse },
	}
}
