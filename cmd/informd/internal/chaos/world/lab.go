// Package world builds worlds for informd to live in, and breaks them: a mailbox on a
// real Dovecot behind a proxy, an SMTP sink, actors who write and answer, and processes
// of the real binary that are killed. A world is made from a seed; what it leaves behind
// are files for package check.
package world

import (
	"context"
	"errors"
	"fmt"
	"os"
	"path/filepath"

	"informd/mailbox/mailboxtest/real"
)

// A Lab is what all worlds share: the mail servers, the binary and a directory.
type Lab struct {
	Binary string
	Dir    string

	servers *real.Servers
	disk    string // the library that notes what is brought to the disk
	users   chan string
	failed  chan error
	stop    context.CancelFunc
	stopped chan struct{}
}

// NewLab starts the servers. Close it.
func NewLab(binary, dir string) (*Lab, error) {
	disk, err := buildDisk(dir)
	if err != nil {
		return nil, err
	}
	servers, err := real.Launch()
	if err != nil {
		return nil, err
	}
	ctx, cancel := context.WithCancel(context.Background())
	l := &Lab{Binary: binary, Dir: dir, servers: servers, disk: disk, users: make(chan string, 8),
		failed: make(chan error, 1), stop: cancel,
		stopped: make(chan struct{})}
	go l.enrol(ctx)
	return l, nil
}

// enrol makes users ahead of need: Dovecot takes up to a second to know one.
func (l *Lab) enrol(ctx context.Context) {
	defer close(l.stopped)
	for n := 1; ; n++ {
		user := fmt.Sprintf("julie%04d@example.test", n)
		if err := l.servers.AddUser(user); err != nil {
			l.failed <- err
			return
		}
		select {
		case l.users <- user:
		case <-ctx.Done():
			return
		}
	}
}

// user returns an owner who has a mailbox and nothing in it.
func (l *Lab) user() (string, error) {
	select {
	case u := <-l.users:
		return u, nil
	case err := <-l.failed:
		l.failed <- err
		return "", err
	}
}

// With returns the same laboratory with another binary and another directory.
func (l *Lab) With(binary, dir string) *Lab {
	with := *l
	with.Binary, with.Dir = binary, dir
	return &with
}

// Close stops the servers.
func (l *Lab) Close() error {
	l.stop()
	<-l.stopped
	return l.servers.Stop()
}

// world returns the directory of a world, empty.
func (l *Lab) world(name string) (string, error) {
	dir := filepath.Join(l.Dir, name)
	return dir, errors.Join(os.RemoveAll(dir), os.MkdirAll(dir, 0o755))
}
