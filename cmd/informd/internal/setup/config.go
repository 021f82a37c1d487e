package setup

import (
	"crypto/rand"
	"fmt"
	"strings"
)

// Answers are what a first config says; everything else has its default.
type Answers struct {
	Name, Address, Zone string
	IMAP, SMTP          Server
	Username            string
	PasswordFile        string   // one of the three
	PasswordCommand     []string // argv
	TokenCommand        []string // argv
	Capture             string
}

// CaptureAddress makes up a capture address that nobody can guess: 80 random bits behind
// a plus.
func CaptureAddress(address string) string {
	local, domain, _ := strings.Cut(address, "@")
	base, _, _ := strings.Cut(local, "+")
	secret := rand.Text()[:16]
	for !strings.ContainsAny(secret, "234567") { // a word would look like one that can be guessed
		secret = rand.Text()[:16]
	}
	return base + "+informd-" + strings.ToLower(secret) + "@" + domain
}

// Config is the text of the config.
func (a Answers) Config() string {
	var b strings.Builder
	line := func(format string, args ...any) { fmt.Fprintf(&b, format+"\n", args...) }
	line("# Written by informd init. Every other key, with its default, is in config.example.toml.")
	line("")
	line("[owner]\nname = %s\naddresses = [%s]\ntimezone = %s", text(a.Name), text(a.Address), text(a.Zone))
	line("")
	line("[imap]\nserver = %s\nsecurity = %s\nusername = %s", text(a.IMAP.Address),
		text(string(a.IMAP.Security)), text(a.Username))
	switch {
	case len(a.TokenCommand) > 0:
		line("token_command = %s", List(a.TokenCommand))
	case len(a.PasswordCommand) > 0:
		line("password_command = %s", List(a.PasswordCommand))
	default:
		line("password_file = %s", text(a.PasswordFile))
	}
	line("")
	line("[smtp]\nserver = %s\nsecurity = %s", text(a.SMTP.Address), text(string(a.SMTP.Security)))
	line("")
	line("[capture]\naddress = %s # keep it to yourself", text(a.Capture))
	return b.String()
}

// text is a basic string of TOML.
func text(s string) string {
	var b strings.Builder
	b.WriteByte('"')
	for _, r := range s {
		switch {
		case r == '"' || r == '\\':
			b.WriteString(`\` + string(r))
		case r < 0x20 || r == 0x7f:
			fmt.Fprintf(&b, `\u%04X`, r)
		default:
			b.WriteRune(r)
		}
	}
	return b.String() + `"`
}

// List is an array of basic strings of TOML.
func List(words []string) string {
	quoted := make([]string, len(words))
	for i, w := range words {
		quoted[i] = text(w)
	}
	return "[" + strings.Join(quoted, ", ") + "]"
}
