package real

import (
	"errors"
	"fmt"
	"net"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
)

// cyrus is what Cyrus needs beside its programs.
type cyrus struct {
	lines string         // of its config beyond ours
	root  string         // where its programs are
	doors []net.Listener // at which its processes and Postfix's ask about passwords
}

func (s *Servers) startCyrus() (err error) {
	if s.cyrus.root, err = homeOf("cyrus", "usr/lib/cyrus/bin/master"); err != nil {
		return err
	}
	for dir := range strings.FieldsSeq("conf/db conf/proc conf/socket spool") {
		if err := os.MkdirAll(s.path(dir), 0o755); err != nil {
			return err
		}
	}
	fill := strings.NewReplacer("{bin}", filepath.Join(s.cyrus.root, "usr/lib/cyrus/bin"), "{dir}", s.Dir,
		"{user}", s.as.name, "{imap}", s.IMAP, "{imaps}", s.IMAPS, "{lmtp}", s.LMTP)
	for name, text := range map[string]string{"imapd.conf": imapdConf + s.cyrus.lines, "cyrus.conf": cyrusConf} {
		if err := os.WriteFile(s.path(name), []byte(fill.Replace(text)), 0o644); err != nil {
			return err
		}
	}
	for path, admit := range map[string]func(net.Conn){
		s.path("door"): admitToCyrus, s.path("run", "sasl"): admitToPostfix,
	} {
		door, err := net.Listen("unix", path)
		if err != nil {
			return fmt.Errorf("say who may log in: %w", err)
		}
		s.cyrus.doors = append(s.cyrus.doors, door)
		go keepDoor(door, admit)
	}
	if err := compile("nosync", nosync, s.path("nosync.so")); err != nil {
		return err
	}
	if err := s.own(); err != nil {
		return err
	}
	cmd := exec.Command(filepath.Join(s.cyrus.root, "usr/lib/cyrus/bin/master"), "-D",
		"-C", s.path("imapd.conf"), "-M", s.path("cyrus.conf"), "-p", s.path("run", "cyrus.pid"))
	unpacked, _ := filepath.Glob(filepath.Join(s.cyrus.root, "usr/lib/*-linux-gnu*/sasl2"))
	installed, _ := filepath.Glob("/usr/lib/*-linux-gnu*/sasl2")
	cmd.Env = []string{"PATH=/usr/sbin:/usr/bin:/sbin:/bin",
		"SASL_PATH=" + strings.Join(append(unpacked, installed...), ":"),
		"LD_PRELOAD=" + s.path("nosync.so"), "LD_LIBRARY_PATH=" + strings.Join(libraries(s.cyrus.root), ":")}
	return s.run("Cyrus", cmd, map[string]string{s.IMAP: "* OK", s.IMAPS: "", s.LMTP: "220 "})
}

// addToCyrus makes a mailbox: somebody logs in for the first time.
func (s *Servers) addToCyrus(address string) error {
	c, err := s.reader(address)
	if err != nil {
		return fmt.Errorf("add user %s: %w", address, err)
	}
	return errors.Join(c.Logout().Wait(), c.Close())
}

// nosync spares Cyrus, which has no setting for that, the wait for the disk after each mail.
const nosync = "int fsync(int fd) { return 0; }\nint fdatasync(int fd) { return 0; }\n"

const imapdConf = `
configdirectory: {dir}/conf
partition-default: {dir}/spool
defaultpartition: default
cyrus_user: {user}
servername: mx.example.test
virtdomains: userid
idlesocket: {dir}/conf/socket/idle
lmtpsocket: {dir}/conf/socket/lmtp
notifysocket: {dir}/conf/socket/notify
autocreate_quota: 0
autocreate_inbox_folders: Sent|Drafts|Junk|Trash|Archive
autocreate_subscribe_folders: Sent|Drafts|Junk|Trash|Archive
xlist-sent: Sent
xlist-drafts: Drafts
xlist-junk: Junk
xlist-trash: Trash
xlist-archive: Archive
allowplaintext: yes
failedloginpause: 0
sasl_mech_list: PLAIN LOGIN
sasl_pwcheck_method: saslauthd
sasl_saslauthd_path: {dir}/door
tls_server_cert: {dir}/tls.crt
tls_server_key: {dir}/tls.key
`

const cyrusConf = `
START {
  recover cmd="{bin}/ctl_cyrusdb -C {dir}/imapd.conf -r"
}
SERVICES {
  imap cmd="{bin}/imapd -C {dir}/imapd.conf" listen="{imap}"
  imaps cmd="{bin}/imapd -C {dir}/imapd.conf -s" listen="{imaps}"
  lmtp cmd="{bin}/lmtpd -C {dir}/imapd.conf -a" listen="{lmtp}"
}
DAEMON {
  idled cmd="{bin}/idled -C {dir}/imapd.conf"
}
`
