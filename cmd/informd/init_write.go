package main

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"syscall"

	"informd/cmd/informd/internal/config"
	"informd/cmd/informd/internal/setup"
)

// dir returns the directory of the config. Relative paths in the config begin there.
func (q *initDialog) dir() string { return filepath.Dir(q.path) }

// loginFile returns where a login by token is kept: by the usual name for the usual config, else beside
// a name of its own, so that two accounts at one provider do not share one.
func (q *initDialog) loginFile() string {
	if q.path == config.DefaultPath() {
		return ""
	}
	return filepath.Join(config.StateDir(), accountName(q.path)+"-"+q.provider.OAuth+"-login.json")
}

// passwordFile returns where a password that was typed is kept: beside the config, and by its name unless that
// is the usual one, so that two accounts in one directory do not share one.
func (q *initDialog) passwordFile() string {
	if name := accountName(q.path); name != accountName(config.DefaultPath()) {
		return name + ".password"
	}
	return "password"
}

// begin reads a config that is there already: what it says is offered again, and what is wrong with
// it is named and taken out.
func (q *initDialog) begin(ctx context.Context) error {
	data, err := os.ReadFile(q.path)
	if errors.Is(err, fs.ErrNotExist) {
		return nil
	}
	if errors.Is(err, fs.ErrPermission) {
		return fmt.Errorf("%s is there, and you may not read it: be the user whose config it is, or name another "+
			"with --config", q.path)
	}
	if err != nil {
		return fmt.Errorf("read the config that is there: %w", err)
	}
	q.dialog.Say("%s is there already. What works in it is kept; a line that does not becomes a comment.", q.path)
	if q.old, err = q.readable(string(data)); err != nil {
		return err
	}
	q.Answers = setup.ReadAnswers(q.old)
	if _, err := setup.ParseServer(q.IMAP.Address, "993"); err != nil {
		q.IMAP = setup.Server{}
	}
	if _, err := setup.ParseServer(q.SMTP.Address, "465"); err != nil {
		q.SMTP = setup.Server{}
	}
	if q.PasswordFile != "" {
		if _, err := q.secret(ctx); err != nil {
			q.PasswordFile = "" // it is gone, or others can read it
		}
	}
	return nil
}

// readable returns the text of a config without what is wrong with it, and says what that was, with the line
// of the file that it stands in. The error is that of a text in which no line can be told from another.
func (q *initDialog) readable(text string) (string, error) {
	whole, lines, again := setup.Joined(text)
	for _, line := range again {
		q.dialog.Say("  %s", config.Problem{File: q.path, Line: line,
			Text: "this table begins a second time; init joins what stands in both"})
	}
	for {
		bad, ok := errors.AsType[*config.Error](config.Check(q.path, []byte(whole)))
		if !ok {
			return whole, nil
		}
		reasons := map[int]string{}
		for i, p := range bad.Problems {
			if !p.Missing {
				reasons[p.Line] = p.Text
			}
			if 0 < p.Line && p.Line <= len(lines) {
				bad.Problems[i].Line = lines[p.Line-1]
			}
			q.dialog.Say("  %s", bad.Problems[i])
		}
		unread := bad.Problems[0].Key == "" // the rest of the file was not looked at
		next := setup.WithoutLines(whole, reasons, !unread)
		if !unread {
			return next, nil
		}
		if next == whole {
			return "", bad
		}
		whole = next
	}
}

// write writes the config, and the password beside it. What makes no config is not written. Each takes its place
// in whole, the password first: without its config it harms nobody, and a config never names one that is not there.
func (q *initDialog) write() error {
	if err := os.MkdirAll(q.dir(), 0o700); err != nil {
		return fmt.Errorf("make the directory of the config: %w", err)
	}
	text := q.Config()
	if q.old != "" {
		text = q.Amend(q.old)
	}
	if err := config.Check(q.path, []byte(text)); err != nil {
		return fmt.Errorf("these answers do not make a valid config:\n%w", err)
	}
	type file struct{ path, text string }
	var files []file
	if !q.password.IsZero() && q.PasswordFile != "" {
		files = append(files, file{resolved(q.dir(), q.PasswordFile), q.password.Reveal() + "\n"})
	}
	files = append(files, file{q.path, text})
	for i, f := range files {
		if target, err := filepath.EvalSymlinks(f.path); err == nil {
			files[i].path = target // and the link stays
		}
		draft := files[i].path + ".new"
		defer os.Remove(draft)
		if err := writeDraft(draft, files[i].path, f.text); err != nil {
			return err
		}
	}
	for _, f := range files {
		if err := errors.Join(os.Rename(f.path+".new", f.path), syncDir(filepath.Dir(f.path))); err != nil {
			return err
		}
	}
	return nil
}

// syncDir has what was renamed in a directory outlive a power cut.
func syncDir(dir string) error {
	d, err := os.Open(dir)
	if err != nil {
		return err
	}
	return errors.Join(d.Sync(), d.Close())
}

func resolved(dir, path string) string {
	if filepath.IsAbs(path) {
		return path
	}
	return filepath.Join(dir, path)
}

// writeDraft writes a file that is to take the place of another. It belongs to the same user, who may not be the
// one that repairs it, and nobody else reads it who did not before.
func writeDraft(draft, path, text string) error {
	os.Remove(draft)
	f, err := os.OpenFile(draft, os.O_WRONLY|os.O_CREATE|os.O_EXCL, 0o600)
	if err != nil {
		return err
	}
	if was, there := os.Stat(path); there == nil {
		err = errors.Join(f.Chmod(was.Mode().Perm()), keepOwner(f, was))
	}
	if err == nil {
		_, err = f.WriteString(text)
	}
	return errors.Join(err, f.Sync(), f.Close())
}

// keepOwner gives a file to the user and group that a file had; only root can give one away.
func keepOwner(f *os.File, was os.FileInfo) error {
	of, ok := was.Sys().(*syscall.Stat_t)
	if !ok || os.Geteuid() != 0 {
		return nil
	}
	return f.Chown(int(of.Uid), int(of.Gid))
}
