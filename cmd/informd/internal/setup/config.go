package setup

import (
	"crypto/rand"
	"fmt"
	"slices"
	"strings"
)

// Answers are what a first config says; everything else has its default.
type Answers struct {
	Name, Address, Zone string
	Others              []string // further addresses of the owner
	IMAP, SMTP          Server
	Login                     // at both servers
	SMTPLogin           Login // what differs where mail is sent
	// The certificates of a bridge on this machine, as "sha256:…"; "" where an authority vouches.
	IMAPFingerprint, SMTPFingerprint string
	Capture                          string // "" where a folder alone captures
	Folder                           string // mail filed here is tracked; "" for none
}

// A Login says how informd logs in at a server.
type Login struct {
	Username        string
	PasswordFile    string   // of this and the next two, at most one is set
	PasswordCommand []string // argv
	TokenCommand    []string // argv
}

// HasSecret reports whether a login says where its secret comes from.
func (l Login) HasSecret() bool {
	return l.PasswordFile != "" || len(l.PasswordCommand)+len(l.TokenCommand) > 0
}

// separators may stand between an owner's name and the secret of a capture address. Most providers know the
// first.
const separators = "+-"

// captureAddress makes up a capture address that nobody can guess: 80 random bits behind
// a plus, or behind another separator.
func captureAddress(address string, separator byte) string {
	local, domain, _ := strings.Cut(address, "@")
	base, _, _ := strings.Cut(local, "+")
	secret := rand.Text()[:16]
	for !strings.ContainsAny(secret, "234567") { // letters alone would look like a word that can be guessed
		secret = rand.Text()[:16]
	}
	return base + string(separator) + "informd-" + strings.ToLower(secret) + "@" + domain
}

// CaptureAddresses returns the capture addresses to try, one with each separator.
func CaptureAddresses(address string) (list []string) {
	for i := range len(separators) {
		list = append(list, captureAddress(address, separators[i]))
	}
	return list
}

// An entry is a key of the config that init writes; without a value it is left out.
type entry struct{ table, key, value string }

// entries returns the answers as keys, in the order in which they are written.
func (a Answers) entries() []entry {
	some := func(s string) string {
		if s == "" {
			return ""
		}
		return text(s)
	}
	command := func(argv []string) string {
		if len(argv) == 0 {
			return ""
		}
		return List(argv)
	}
	server := func(table string, s Server, l Login, fingerprint string) []entry {
		return []entry{
			{table, "server", text(s.Address)},
			{table, "security", text(string(s.Security))},
			{table, "username", some(l.Username)},
			{table, "password_file", some(l.PasswordFile)},
			{table, "password_command", command(l.PasswordCommand)},
			{table, "token_command", command(l.TokenCommand)},
			{table, "fingerprint", some(fingerprint)},
		}
	}
	return slices.Concat([]entry{
		{"owner", "name", text(a.Name)},
		{"owner", "addresses", List(append([]string{a.Address}, a.Others...))},
		{"owner", "timezone", text(a.Zone)},
	}, server("imap", a.IMAP, a.Login, a.IMAPFingerprint),
		server("smtp", a.SMTP, a.SMTPLogin, a.SMTPFingerprint), []entry{
			{"capture", "address", some(a.Capture)},
			{"capture", "folder", some(a.Folder)},
		})
}

// Config returns the text of a new config.
func (a Answers) Config() string {
	var b strings.Builder
	b.WriteString("# Written by informd init. Every other key, with its default, is in config.example.toml.\n")
	table := ""
	for _, e := range a.entries() {
		if e.value == "" {
			continue
		}
		if e.table != table {
			table = e.table
			fmt.Fprintf(&b, "\n[%s]\n", table)
		}
		note := ""
		if e.key == "address" {
			note = " # keep it to yourself"
		}
		fmt.Fprintf(&b, "%s = %s%s\n", e.key, e.value, note)
	}
	b.WriteString("\n[followup]\nrehearse = true # a new store begins with a rehearsal, which “go live” ends\n")
	return b.String()
}

// text returns a basic string of TOML.
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

// List returns an array of basic strings of TOML.
func List(words []string) string {
	quoted := make([]string, len(words))
	for i, w := range words {
		quoted[i] = text(w)
	}
	return "[" + strings.Join(quoted, ", ") + "]"
}
