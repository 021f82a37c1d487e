package wizard

import (
	"context"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"syscall"

	"informd/cmd/informd/internal/config"
	"informd/store/disk"
)

// Write writes the config, and the password beside it. What makes no config is not written, nor what informd could not
// start with: a database of somebody else's. Each takes its place
// in whole, the password first: without its config it harms nobody, and a config never names one that is not there.
func (d *Draft) Write(ctx context.Context) error {
	if err := os.MkdirAll(d.dir(), 0o700); err != nil {
		return fmt.Errorf("make the directory of the config: %w", err)
	}
	text := d.Config()
	if d.old != "" {
		text = d.Amend(d.old)
	}
	made, err := config.Understand(d.path, []byte(text))
	if err != nil {
		return fmt.Errorf("these answers do not make a valid config:\n%w", err)
	}
	if _, err := made.StorePath(ctx); err != nil {
		return fmt.Errorf("nothing was written: %w", err)
	}
	type file struct{ path, text string }
	var files []file
	if !d.password.IsZero() && d.PasswordFile != "" {
		files = append(files, file{resolved(d.dir(), d.PasswordFile), d.password.Reveal() + "\n"})
	}
	files = append(files, file{d.path, text})
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
		if err := disk.Rename(f.path+".new", f.path); err != nil {
			return err
		}
	}
	return nil
}

// resolved returns a path of the config: relative ones begin in its directory.
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
