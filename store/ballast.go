package store

import (
	"math/rand/v2"
	"os"
	"sync"
)

// ballastSize is room for some sixty pages: a few short transactions.
const ballastSize = 256 << 10

// A ballast is a file of no use, given up when the disk is full so that what has
// happened already can still be written down. Without it nothing new is claimed.
type ballast struct {
	name string

	mu   sync.Mutex
	full bool
}

func newBallast(path string) *ballast {
	name := path + ".ballast"
	info, err := os.Stat(name)
	return &ballast{name: name, full: err == nil && info.Size() == ballastSize}
}

// refill makes the file when it is missing and there is room again.
func (b *ballast) refill() {
	b.mu.Lock()
	defer b.mu.Unlock()
	if b.full {
		return
	}
	// Noise, so that no file system stores it in less than its size.
	noise := make([]byte, ballastSize)
	rand.NewChaCha8([32]byte{}).Read(noise)
	f, err := os.OpenFile(b.name, os.O_WRONLY|os.O_CREATE|os.O_TRUNC, 0o600)
	if err != nil {
		return
	}
	_, err = f.Write(noise)
	if err == nil {
		err = f.Sync()
	}
	f.Close()
	if err != nil {
		os.Remove(b.name)
		return
	}
	b.full = true
}

// drop gives the room up and reports whether there was any.
func (b *ballast) drop() bool {
	b.mu.Lock()
	defer b.mu.Unlock()
	if !b.full {
		return false
	}
	b.full = false
	return os.Remove(b.name) == nil
}

// ready reports whether there is room in reserve.
func (b *ballast) ready() bool {
	b.mu.Lock()
	defer b.mu.Unlock()
	return b.full
}
