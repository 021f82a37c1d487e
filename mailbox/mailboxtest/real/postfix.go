package real

import (
	_ "embed"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"os/user"
	"path/filepath"
	"strings"
	"time"
)

//go:embed asroot.c.txt
var asroot string

// homeOf returns where a server is whose program lies there: installed, or unpacked by .ci/deps into
// the cache of root or of whoever tests, below this name.
func homeOf(name, program string) (root string, err error) {
	roots := []string{"/", "/var/cache/informd-test/" + name}
	if cache, err := os.UserCacheDir(); err == nil && os.Getuid() != 0 {
		roots = append(roots, filepath.Join(cache, "informd-test", name))
	}
	for _, root := range roots {
		if _, err := os.Stat(filepath.Join(root, program)); err == nil {
			return root, nil
		}
	}
	return "", fmt.Errorf("no %s here; .ci/deps brings it", name)
}

func (s *Servers) startPostfix() error {
	root, err := homeOf("postfix", "usr/lib/postfix/sbin/master")
	if err != nil {
		return err
	}
	if err := s.writePostfix(root); err != nil {
		return fmt.Errorf("prepare Postfix: %w", err)
	}
	// Each of its programs closes every descriptor that it might have: with a limit of a
	// million, that takes seconds.
	cmd := exec.Command("/bin/sh", "-c", `ulimit -n 1024; exec "$0" "$@"`,
		filepath.Join(root, "usr/lib/postfix/sbin/master"), "-c", s.path("postfix"), "-d")
	cmd.Env = []string{
		"PATH=/usr/sbin:/usr/bin:/sbin:/bin",
		"LD_PRELOAD=" + s.path("asroot.so"),
		"LD_LIBRARY_PATH=" + strings.Join(libraries(root, "usr/lib/postfix"), ":"),
		"MAIL_CONFIG=" + s.path("postfix"),
	}
	return s.run("Postfix", cmd, map[string]string{s.SMTP: "220 ", s.Submissions: ""})
}

// libraries returns the folders with the libraries of an unpacked server.
func libraries(root string, own ...string) []string {
	if root == "/" {
		return nil
	}
	var dirs []string
	for _, dir := range own {
		dirs = append(dirs, filepath.Join(root, dir))
	}
	for _, pattern := range []string{"usr/lib/*-linux-gnu*", "lib/*-linux-gnu*"} {
		more, _ := filepath.Glob(filepath.Join(root, pattern))
		dirs = append(dirs, more...)
	}
	return dirs
}

// writePostfix lays out the configuration and the queue.
func (s *Servers) writePostfix(root string) error {
	for dir := range strings.FieldsSeq("incoming active deferred bounce defer trace flush hold corrupt saved " +
		"maildrop pid private public") {
		if err := os.MkdirAll(s.path("queue", dir), 0o755); err != nil {
			return err
		}
	}
	for _, dir := range []string{"postfix", "data"} {
		if err := os.MkdirAll(s.path(dir), 0o755); err != nil {
			return err
		}
	}
	if err := compile("asroot", asroot, s.path("asroot.so")); err != nil {
		return err
	}
	group, other, err := strangers(s.as)
	if err != nil {
		return err
	}
	fill := strings.NewReplacer(
		"{root}", strings.TrimSuffix(root, "/"), "{dir}", s.Dir, "{user}", s.as.name, "{group}", group,
		"{other}", other,
		"{smtp}", s.SMTP, "{submissions}", s.Submissions, "{lmtp}", s.LMTP,
	)
	for name, text := range map[string]string{"main.cf": mainCF, "master.cf": masterCF} {
		file := s.path("postfix", name)
		if err := os.WriteFile(file, []byte(fill.Replace(text)), 0o644); err != nil {
			return err
		}
		// Postfix waits two seconds before it believes that a new file is complete.
		past := time.Now().Add(-time.Hour)
		if err := os.Chtimes(file, past, past); err != nil {
			return err
		}
	}
	return s.own()
}

// compile makes a library that is loaded before all others.
func compile(name, code, library string) error {
	gcc := exec.Command("gcc", "-shared", "-fPIC", "-fno-builtin", "-o", library, "-x", "c", "-")
	gcc.Stdin = strings.NewReader(code)
	if out, err := gcc.CombinedOutput(); err != nil {
		return fmt.Errorf("compile %s: %w\n%s", name, err, out)
	}
	return nil
}

// strangers returns a group and a user other than the one that Postfix runs as, and not
// alike: it wants them to be different, though here it never becomes them.
func strangers(as account) (group, other string, err error) {
	for _, name := range []string{"daemon", "mail", "news"} {
		u, err := user.Lookup(name)
		if err != nil || u.Username == as.name {
			continue
		}
		for _, g := range []string{"uucp", "games", "man", "proxy"} {
			if _, err := user.LookupGroup(g); err == nil && g != as.group && g != name {
				return g, name, nil
			}
		}
	}
	return "", "", errors.New("no system users and groups to name in Postfix's configuration")
}

const mainCF = `
compatibility_level = 3.6
queue_directory = {dir}/queue
data_directory = {dir}/data
command_directory = {root}/usr/sbin
daemon_directory = {root}/usr/lib/postfix/sbin
shlib_directory = {root}/usr/lib/postfix
meta_directory = {dir}/postfix
mail_owner = {user}
setgid_group = {group}
default_privs = {other}
import_environment = MAIL_CONFIG MAIL_DEBUG MAIL_LOGTAG LANG=C POSTLOG_SERVICE POSTLOG_HOSTNAME LD_PRELOAD LD_LIBRARY_PATH
export_environment = MAIL_CONFIG LANG LD_PRELOAD LD_LIBRARY_PATH
maillog_file = {dir}/log
maillog_file_prefixes = {dir}

myhostname = mx.example.test
inet_interfaces = 127.0.0.1
inet_protocols = ipv4
mynetworks = 127.0.0.0/8
smtpd_peername_lookup = no
lmtp_dns_support_level = disabled
smtp_dns_support_level = disabled

# Every address is a mailbox of the IMAP server's, or does not exist and bounces.
mydestination =
alias_maps =
alias_database =
local_recipient_maps =
virtual_mailbox_domains = static:all
virtual_transport = lmtp:inet:{lmtp}
recipient_delimiter = +

smtpd_tls_cert_file = {dir}/tls.crt
smtpd_tls_key_file = {dir}/tls.key
smtpd_tls_security_level = may
smtpd_sasl_type = dovecot
smtpd_sasl_path = {dir}/run/sasl
smtpd_sasl_auth_enable = yes

smtpd_client_connection_count_limit = 0
smtpd_client_connection_rate_limit = 0
minimal_backoff_time = 1s
maximal_backoff_time = 5s
queue_run_delay = 1s
`

const masterCF = `
{smtp} inet n - n - - smtpd
{submissions} inet n - n - - smtpd -o smtpd_tls_wrappermode=yes -o smtpd_relay_restrictions=permit_sasl_authenticated,reject
cleanup unix n - n - 0 cleanup
qmgr unix n - n 300 1 qmgr
tlsmgr unix - - n 1000? 1 tlsmgr
rewrite unix - - n - - trivial-rewrite
bounce unix - - n - 0 bounce
defer unix - - n - 0 bounce
trace unix - - n - 0 bounce
lmtp unix - - n - - lmtp
error unix - - n - - error
retry unix - - n - - error
proxymap unix - - n - - proxymap
anvil unix - - n - 1 anvil
scache unix - - n - 1 scache
postlog unix-dgram n - n - 1 postlogd
`
