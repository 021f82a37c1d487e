package config

import (
	"fmt"
	"net"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"time"

	"informd/cmd/informd/internal/setup"
	"informd/mailbox"
	"informd/rules"
)

// captureBits is how hard a capture address must be to guess: whoever knows it can make
// informd read a mail more closely, though never obey it.
const captureBits = 80

// A Warning is something that the config allows but an owner should know.
type Warning struct{ Key, Problem, Cure string }

// String returns "key: problem; cure".
func (w Warning) String() string { return w.Key + ": " + w.Problem + "; " + w.Cure }

// Warnings returns what is valid in the config, and probably not meant.
func (c *Config) Warnings(now time.Time) (out []Warning) {
	warn := func(key, problem, cure string) { out = append(out, Warning{key, problem, cure}) }
	if bits := randomBits(c.Capture.Address); bits < captureBits && c.Capture.Address != "" {
		warn("capture.address", fmt.Sprintf("can be guessed (about %d random bits of %d)", bits, captureBits),
			"put 16 random letters and digits into it, such as +informd-7f3k2m9qxw4t8bhc")
	}
	for _, s := range []struct {
		key   string
		login login
		plain []string // ports that do not begin with TLS
	}{{"imap", c.imap, []string{"143"}}, {"smtp", c.smtp, []string{"25", "587"}}} {
		if f := s.login.PasswordFile; f != "" && folderMode(c.resolve(f))&0o077 != 0 &&
			os.Getenv("CREDENTIALS_DIRECTORY") == "" {
			warn(s.key+".password_file", "others can see what lies in the folder of the password",
				"run chmod 700 "+filepath.Dir(c.resolve(f)))
		}
		_, port, _ := net.SplitHostPort(s.login.Server)
		if s.login.Security == mailbox.TLS && slices.Contains(s.plain, port) {
			warn(s.key+".security", "port "+port+" usually begins without TLS",
				`if the login hangs or fails, write security = "starttls"`)
		}
	}
	if end := c.passwordsEnd(); !end.Day.IsZero() {
		warn("smtp.server", end.Provider+" stops taking passwords for sending, for most organisations after "+end.Say(),
			"log in by token while there is time: informd login "+end.Login)
	}
	if a := c.Followup.Holidays.almanac; a != nil && len(a.yearly) == 0 && a.last.start().Before(now) {
		warn("followup.holidays", fmt.Sprintf("the last day in %s is %s", c.Followup.Holidays.source,
			a.last.start().Format(time.DateOnly)), "get a newer file")
	}
	return append(out, c.manners()...)
}

// passwordsEnd returns when the owner can no longer send by the password that the config names; its day is zero
// where nothing is known of an end.
func (c *Config) passwordsEnd() (end rules.PasswordsEnd) {
	host, _, _ := net.SplitHostPort(c.smtp.Server)
	told, ends := setup.EndOfPasswords(host)
	if !ends || c.SMTP().Token != nil {
		return end
	}
	day, err := time.ParseInLocation(time.DateOnly, told.Last, c.Owner.Zone)
	if err != nil { // a test of the table would have failed
		return end
	}
	return rules.PasswordsEnd{Provider: told.Provider, Login: told.Login, Day: day}
}

// randomBits guesses how many random bits an address holds: of its local part, the
// longest run that mixes letters and digits, five bits a character as in base 32. Words
// and numbers hold none.
func randomBits(addr string) int {
	local, _, _ := strings.Cut(strings.ToLower(addr), "@")
	most := 0
	for run := range strings.FieldsFuncSeq(local, func(r rune) bool { return strings.ContainsRune("+-_.=", r) }) {
		letters := strings.ContainsAny(run, "abcdefghijklmnopqrstuvwxyz")
		digits := strings.ContainsAny(run, "0123456789")
		if letters && digits {
			most = max(most, 5*len(run))
		}
	}
	return most
}
