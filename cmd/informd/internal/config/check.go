package config

import (
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"time"

	"informd/mailbox"
	"informd/rules/dates"
	"informd/rules/mail"
)

// check finds the faults that show only when several keys are compared, or when files are read.
func (c *Config) check(r *report) {
	c.checkLogin(r, "imap", c.imap)
	c.checkLogin(r, "smtp", c.smtp)
	if len(c.imap.sources()) == 0 && r.fine("imap", "imap.password_command",
		"imap.password_file", "imap.token_command") {
		r.add("imap.password_command",
			"there is no password; give one of password_command, password_file and token_command")
	}
	c.checkCapture(r)
	c.checkFolders(r)
	c.checkFollowup(r)
	if c.KeepInTouch.After.IsZero() {
		r.add("keepintouch.after", "is no time at all; write a duration such as 90d")
	}
	c.checkFiles(r)
}

func (c *Config) checkLogin(r *report, table string, l login) {
	if s := l.sources(); len(s) > 1 {
		r.add(table+"."+s[1], "contradicts %s; keep one of %s", s[0], strings.Join(s, ", "))
	}
	if r.fine(table+".server") && l.Security == mailbox.NoTLS && !mailbox.Loopback(l.Server) {
		r.add(table+".security", `"none" would send the password in clear to %s; write "tls" or "starttls"`, l.Server)
	}
	if l.Fingerprint != "" && r.fine(table+".server") && !mailbox.Loopback(l.Server) {
		r.add(table+".fingerprint", "is for servers on this machine; take it out: %s can prove itself by an authority",
			l.Server)
	}
	if l.PasswordFile == "" || !r.fine(table+".password_file") {
		return
	}
	// A relative name may be a credential that only the service sees.
	_, err := c.passwordFile(l.PasswordFile)
	if missing := errors.Is(err, fs.ErrNotExist); err != nil && !(missing && !filepath.IsAbs(l.PasswordFile)) {
		text := strings.TrimPrefix(err.Error(), "password_file: ")
		if missing {
			text = "there is no file " + l.PasswordFile + "; make it, with mode 0600"
		}
		r.add(table+".password_file", "%s", text)
	}
}

func (c *Config) checkCapture(r *report) {
	own := func(a string) bool { return strings.EqualFold(a, c.Capture.Address) }
	if c.Capture.Address != "" && slices.ContainsFunc(c.Owner.Addresses, own) {
		r.add("capture.address", "is one of owner.addresses; make up one that only you know, such as %s",
			strings.Replace(c.Capture.Address, "@", "+informd-7f3k2m9qxw4t8bhc@", 1))
	}
	if r.fine("capture.trust") && !slices.Contains(c.Capture.Trust, TrustSent) {
		r.add("capture.trust", `leaves out "sent", the one proof that cannot be forged; add it`)
	}
	if c.Capture.Address == "" && c.Capture.Folder == "" && r.fine("capture.address", "capture.folder") {
		r.add("capture.address", "is missing; give it below [capture]")
	}
	bits := randomBits(c.Capture.Address)
	if r.fine("capture.trust", "capture.address") && slices.Contains(c.Capture.Trust, TrustDKIM) && bits < captureBits {
		r.add("capture.trust", `"dkim" takes a capture address that nobody guesses, and this one has about %d random bits of %d; put 16 random letters and digits into it`,
			bits, captureBits)
	}
}

func (c *Config) checkFolders(r *report) {
	used := map[string]string{mail.RecordsFolder: "the mailbox that informd keeps for itself"}
	for _, f := range []struct{ key, name string }{
		{"folders.inbox", c.Folders.Inbox},
		{"folders.sent", c.Folders.Sent},
		{"folders.drafts", c.Folders.Drafts},
		{"capture.folder", c.Capture.Folder},
	} {
		name := f.name
		if strings.EqualFold(name, "INBOX") {
			name = "INBOX" // RFC 9051 §5.1: in any case
		}
		switch other, taken := used[name]; {
		case name == "" && f.key == "folders.inbox" && r.fine(f.key):
			r.add(f.key, `is empty; write "INBOX" or leave the key out`)
		case name == "":
		case taken:
			r.add(f.key, "%q is %s already; name another folder", f.name, other)
		default:
			used[name] = f.key
		}
	}
}

func (c *Config) checkFollowup(r *report) {
	f := &c.Followup
	if r.fine("followup.after") && f.After.IsZero() {
		r.add("followup.after", "is no time at all; give people days to answer, such as 7d")
	}
	if r.fine("followup.after", "followup.hold") && longer(f.Hold, f.After) {
		r.add("followup.hold",
			"is longer than followup.after, so that the notice would come before the ask; shorten it, to 24h for "+
				"instance")
	}
	if w := f.Window; r.fine("followup.window") && minutes(w.From) >= minutes(w.Until) {
		r.add("followup.window",
			"opens at %s and closes at %s; a window lies within one day: write the earlier time first", w.From, w.Until)
	}
	if r.fine("followup.days") && f.Days == (Days{}) {
		r.add("followup.days", `is empty, so that no follow-up could ever leave; name some days, or set mode = "off"`)
	}
	if r.fine("followup.max_lateness") && f.MaxLateness.IsZero() {
		r.add("followup.max_lateness",
			"is no time at all, so that every follow-up would be too late; write a duration such as 7d")
	}
}

// checkFiles reads what the config points to.
func (c *Config) checkFiles(r *report) {
	if h := &c.Followup.Holidays; h.source != "" && r.fine("followup.holidays") {
		if err := h.load(c.resolve(h.source)); err != nil {
			r.add("followup.holidays", "%s", err)
		}
	}
	if c.Templates.Dir != "" {
		c.Templates.Dir = c.resolve(c.Templates.Dir)
		if !isDir(c.Templates.Dir) {
			r.add("templates.dir", "there is no directory %s; make it, or leave the key out", c.Templates.Dir)
		}
	}
	if c.Store.Path != "" && isDir(c.resolve(c.Store.Path)) {
		r.add("store.path", "is a directory; name a file in it, such as %s", filepath.Join(c.Store.Path, "state.db"))
	}
}

func isDir(path string) bool {
	info, err := os.Stat(path)
	return err == nil && info.IsDir()
}

// longer reports whether one span is longer than another, as counted from a day on
// which no clock changes.
func longer(a, b dates.Span) bool {
	return a.After(time.Time{}, time.UTC).After(b.After(time.Time{}, time.UTC))
}

func minutes(c dates.Clock) int { return c.Hour*60 + c.Minute }
