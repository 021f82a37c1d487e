package real

import (
	"errors"
	"fmt"
	"os"
	"os/exec"
	"strings"
)

func (s *Servers) startDovecot() error {
	program, err := exec.LookPath("dovecot")
	if err != nil {
		program, err = exec.LookPath("/usr/sbin/dovecot")
	}
	if err != nil {
		return errors.New("no Dovecot here; .ci/deps installs it (packages dovecot-imapd, dovecot-lmtpd)")
	}
	version, err := exec.Command(program, "--version").Output()
	if err != nil {
		return fmt.Errorf("ask Dovecot for its version: %w", err)
	}
	conf := dovecot23
	if !strings.HasPrefix(string(version), "2.3.") {
		conf = dovecot24
	}
	conf = strings.NewReplacer(
		"{dir}", s.Dir, "{user}", s.as.name, "{group}", s.as.group,
		"{imap}", port(s.IMAP), "{imaps}", port(s.IMAPS), "{lmtp}", port(s.LMTP),
	).Replace(conf + dovecotBoth + s.dovecot)
	if err := os.WriteFile(s.path("dovecot.conf"), []byte(conf), 0o644); err != nil {
		return err
	}
	if err := s.own(); err != nil {
		return err
	}
	return s.run("Dovecot", exec.Command(program, "-F", "-c", s.path("dovecot.conf")), map[string]string{
		s.IMAP: "* OK", s.IMAPS: "", s.LMTP: "220 ",
	})
}

// What the two versions write differently. One process serves many connections, one after
// the other: to start one each time cost more than all else that Dovecot does.
const dovecot23 = `
ssl_cert = <{dir}/tls.crt
ssl_key = <{dir}/tls.key
disable_plaintext_auth = no
mail_location = maildir:~/Maildir
passdb {
  driver = passwd-file
  args = scheme=PLAIN {dir}/users
}
userdb {
  driver = passwd-file
  args = {dir}/users
}
service imap-login {
  service_count = 0
}
service imap {
  service_count = 1000
}
`

const dovecot24 = `
dovecot_config_version = 2.4.0
dovecot_storage_version = 2.4.0
ssl_server_cert_file = {dir}/tls.crt
ssl_server_key_file = {dir}/tls.key
auth_allow_cleartext = yes
mail_driver = maildir
mail_path = ~/Maildir
passdb passwd-file {
  passwd_file_path = {dir}/users
  default_password_scheme = plain
}
userdb passwd-file {
  passwd_file_path = {dir}/users
}
service imap-login {
  restart_request_count = unlimited
}
service imap {
  restart_request_count = 1000
}
`

const dovecotBoth = `
base_dir = {dir}/run/dovecot
state_dir = {dir}/run/dovecot
log_path = {dir}/log
protocols = imap lmtp
listen = 127.0.0.1
ssl = yes
auth_mechanisms = plain login
auth_failure_delay = 0
mail_fsync = never
recipient_delimiter = +
postmaster_address = postmaster@mx.example.test
first_valid_uid = 1
mail_uid = {user}
mail_gid = {group}
mail_max_userip_connections = 1000

# One user for all: whoever runs the tests.
default_internal_user = {user}
default_internal_group = {group}
default_login_user = {user}
service anvil {
  chroot =
  # Wrong passwords are part of the tests, and slow nobody down.
  unix_listener anvil-auth-penalty {
    mode = 0
  }
}
service imap-login {
  chroot =
  inet_listener imap {
    port = {imap}
  }
  inet_listener imaps {
    port = {imaps}
    ssl = yes
  }
}
service imap {
  process_limit = 1000
}
service lmtp {
  inet_listener lmtp {
    port = {lmtp}
  }
}
service auth {
  unix_listener {dir}/run/sasl {
    mode = 0600
  }
}

namespace inbox {
  inbox = yes
  separator = /
  mailbox Sent {
    auto = create
    special_use = \Sent
  }
  mailbox Drafts {
    auto = create
    special_use = \Drafts
  }
  mailbox Junk {
    auto = create
    special_use = \Junk
  }
  mailbox Trash {
    auto = create
    special_use = \Trash
  }
  mailbox Archive {
    auto = create
    special_use = \Archive
  }
}
`
