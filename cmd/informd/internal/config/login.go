package config

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"syscall"
	"time"

	"informd/cmd/informd/internal/oauth"
	"informd/mailbox"
)

// A login is how one server is reached, as written in [imap] or [smtp].
type login struct {
	Server          string
	Security        mailbox.Security
	Username        string
	PasswordCommand []string
	PasswordFile    string
	TokenCommand    []string
	Fingerprint     string // of the certificate of a server on this machine
}

// A Source is where a secret comes from, before there is a config.
type Source struct {
	Dir             string // that relative paths are relative to
	PasswordFile    string // one of the three
	PasswordCommand []string
	TokenCommand    []string
}

// Secret returns the secret, as a config with these keys would.
func (s Source) Secret(ctx context.Context) (mailbox.Secret, error) {
	c := &Config{File: filepath.Join(s.Dir, "config.toml")}
	server := c.server(login{PasswordFile: s.PasswordFile, PasswordCommand: s.PasswordCommand,
		TokenCommand: s.TokenCommand})
	switch {
	case server.Token != nil:
		return server.Token(ctx)
	case server.Password != nil:
		return server.Password(ctx)
	}
	return mailbox.Secret{}, errors.New("there is no password")
}

// Account returns the account that is read and sent from.
func (c *Config) Account() *mailbox.Account { return &mailbox.Account{IMAP: c.IMAP(), SMTP: c.SMTP()} }

// IMAP returns the server from which mail is read.
func (c *Config) IMAP() mailbox.Server { return c.server(c.imap) }

// SMTP returns the server through which mail is sent. If [smtp] has no login, that of [imap] is used.
func (c *Config) SMTP() mailbox.Server {
	l := c.smtp
	l.Username = cmp.Or(l.Username, c.imap.Username)
	if len(l.sources()) == 0 {
		l.PasswordCommand, l.PasswordFile, l.TokenCommand =
			c.imap.PasswordCommand, c.imap.PasswordFile, c.imap.TokenCommand
	}
	return c.server(l)
}

// sources returns the keys that say where the secret comes from; exactly one makes sense.
func (l login) sources() (keys []string) {
	if len(l.PasswordCommand) > 0 {
		keys = append(keys, "password_command")
	}
	if l.PasswordFile != "" {
		keys = append(keys, "password_file")
	}
	if len(l.TokenCommand) > 0 {
		keys = append(keys, "token_command")
	}
	return keys
}

func (c *Config) server(l login) mailbox.Server {
	s := mailbox.Server{Address: l.Server, Security: l.Security, Username: l.Username, Fingerprint: l.Fingerprint}
	switch {
	case len(l.TokenCommand) > 0:
		s.Token = func(ctx context.Context) (mailbox.Secret, error) {
			return output(ctx, "token_command", l.TokenCommand)
		}
	case len(l.PasswordCommand) > 0:
		s.Password = func(ctx context.Context) (mailbox.Secret, error) {
			return output(ctx, "password_command", l.PasswordCommand)
		}
	case l.PasswordFile != "":
		s.Password = func(context.Context) (mailbox.Secret, error) {
			return c.passwordFile(l.PasswordFile)
		}
	}
	return s
}

const (
	commandTimeout = 30 * time.Second
	maxSecret      = 16 << 10 // bytes; OAuth tokens take some thousand
)

// A CommandError means that a command should have printed a secret, and did not.
type CommandError struct {
	Command string   // without its arguments, which may hold secrets
	Codes   []string // of refusals by the provider, which it named on standard error
	Err     error
}

func (e *CommandError) Error() string { return e.Err.Error() }
func (e *CommandError) Unwrap() error { return e.Err }

// output runs a command without a shell and takes what it prints. Neither that nor what
// it says on standard error comes into an error text: both may hold the secret, and so
// may the arguments.
func output(ctx context.Context, key string, argv []string) (mailbox.Secret, error) {
	ctx, cancel := context.WithTimeout(ctx, commandTimeout)
	defer cancel()
	var out capped
	var said noted
	cmd := exec.CommandContext(ctx, argv[0], argv[1:]...)
	cmd.Stdout, cmd.Stderr = &out, &said
	cmd.WaitDelay = time.Second // a child that it left behind may hold the pipe
	err := cmd.Run()
	switch {
	case len(out.data) > maxSecret: // it was cut off, and Run says so in its own way
	case errors.Is(ctx.Err(), context.DeadlineExceeded):
		err = fmt.Errorf("%s: %s gave no answer in time; run it by hand and see what it waits for: %w",
			key, argv[0], ctx.Err())
		return mailbox.Secret{}, &CommandError{Command: argv[0], Err: err}
	case ctx.Err() != nil:
		return mailbox.Secret{}, fmt.Errorf("%s: %w", key, ctx.Err())
	case err != nil:
		err = fmt.Errorf("%s: %w; run %s by hand to see why", key, err, argv[0])
		codes := oauth.Codes(string(said.data))
		return mailbox.Secret{}, &CommandError{Command: argv[0], Codes: codes, Err: err}
	}
	secret, err := secretOf(out.data)
	if err != nil {
		return mailbox.Secret{}, fmt.Errorf("%s: %s printed %w", key, argv[0], err)
	}
	return secret, nil
}

// capped keeps as many bytes as a secret may have, and one more to show that there were more.
type capped struct{ data []byte }

func (c *capped) Write(p []byte) (int, error) {
	n := min(len(p), maxSecret+1-len(c.data))
	c.data = append(c.data, p[:n]...)
	if n < len(p) {
		return n, io.ErrShortWrite
	}
	return n, nil
}

// noted keeps the beginning of what a command prints, and drops the rest.
type noted struct{ capped }

func (n *noted) Write(p []byte) (int, error) {
	n.capped.Write(p)
	return len(p), nil
}

// A secretError says why the file of a secret or of a config cannot be used.
type secretError struct{ problem, cure string }

func (e *secretError) Error() string { return e.problem + "; " + e.cure }

// Help says how to mend that.
func (e *secretError) Help() string { return e.cure }

// passwordFile reads a password. With systemd a relative name is a credential of the
// service, whose access systemd checks; any other file must be the reader's alone.
func (c *Config) passwordFile(name string) (secret mailbox.Secret, err error) {
	if dir := os.Getenv("CREDENTIALS_DIRECTORY"); dir != "" && filepath.IsLocal(name) {
		secret, err = readSecret(filepath.Join(dir, name), func(fs.File) error { return nil })
	} else {
		secret, err = SecretFile(c.resolve(name))
	}
	if err != nil {
		return secret, fmt.Errorf("password_file: %w", err)
	}
	return secret, nil
}

// SecretFile reads a secret that is the one line of a file, which must be the reader's
// alone.
func SecretFile(path string) (mailbox.Secret, error) {
	return readSecret(path, func(f fs.File) error {
		if err := private(f); err != nil {
			return fmt.Errorf("%s %w", path, err)
		}
		return guardedFolder(path)
	})
}

// guardedFolder checks that nobody else can put another file in the place of this one.
func guardedFolder(path string) error {
	if mode := folderMode(path); mode&0o022 != 0 && mode&fs.ModeSticky == 0 {
		return &secretError{fmt.Sprintf("its folder %s can be written to by others (mode %04o)",
			filepath.Dir(path), mode.Perm()), "run chmod 700 on it"}
	}
	return nil
}

// readSecret reads a file that passes the check.
func readSecret(path string, check func(fs.File) error) (mailbox.Secret, error) {
	f, err := os.Open(path)
	if err != nil {
		return mailbox.Secret{}, err
	}
	defer f.Close()
	if err := check(f); err != nil {
		return mailbox.Secret{}, err
	}
	data, err := io.ReadAll(io.LimitReader(f, maxSecret+1))
	if err != nil {
		return mailbox.Secret{}, err
	}
	secret, err := secretOf(data)
	if err != nil {
		return mailbox.Secret{}, fmt.Errorf("%s holds %w", path, err)
	}
	return secret, nil
}

// private checks that nobody else can read or change f.
func private(f fs.File) error {
	info, err := f.Stat()
	if err != nil {
		return err
	}
	owner := os.Geteuid()
	if s, ok := info.Sys().(*syscall.Stat_t); ok {
		owner = int(s.Uid)
	}
	return privateTo(os.Geteuid(), info.Mode(), owner)
}

// folderMode returns the mode of the folder that a file lies in, or 0 if nothing is known of it.
func folderMode(path string) fs.FileMode {
	info, err := os.Stat(filepath.Dir(path))
	if err != nil {
		return 0
	}
	return info.Mode()
}

// privateTo is private for a file of that mode and owner, read by uid. Root reads what
// it gave to the daemon, and the daemon what root gave to it.
func privateTo(uid int, mode fs.FileMode, owner int) error {
	switch {
	case !mode.IsRegular():
		return &secretError{"is not a file", "put the password on the one line of a file"}
	case mode.Perm()&0o077 != 0:
		return &secretError{fmt.Sprintf("can be read by others (mode %04o)", mode.Perm()), "run chmod 600 on it"}
	case owner != uid && owner != 0 && uid != 0:
		return &secretError{fmt.Sprintf("belongs to user %d", owner), "make it yours with chown"}
	}
	return nil
}

// secretOf takes the one line that data is, without its end.
func secretOf(data []byte) (mailbox.Secret, error) {
	const alone = "it must be the password alone"
	s := strings.TrimSuffix(strings.TrimSuffix(string(data), "\n"), "\r")
	switch {
	case len(data) > maxSecret:
		return mailbox.Secret{}, &secretError{"more than any password has", alone}
	case s == "":
		return mailbox.Secret{}, &secretError{"nothing", alone}
	case strings.ContainsAny(s, "\r\n\x00"):
		return mailbox.Secret{}, &secretError{"more than one line", alone}
	}
	return mailbox.NewSecret(s), nil
}
