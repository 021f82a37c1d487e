package store

import (
	"math/rand/v2"
	"os"
)

// ballastSize is room for some sixty pages: a few short transactions.
const ballastSize = 256 << 10

// A ballast is the path of a file that reserves room on the disk. When the disk is full the file is
// deleted, so that what has already happened (a mail was accepted) can still be recorded. While there
// is no such file, no row is claimed.
type ballast string

// ballastOf returns the ballast beside a database.
func ballastOf(path string) ballast { return ballast(path + ".ballast") }

// ready reports whether there is room in reserve.
func (b ballast) ready() bool {
	info, err := os.Stat(string(b))
	return err == nil && info.Size() == ballastSize
}

// refill makes the file when it is missing and there is room again.
func (b ballast) refill() {
	if b.ready() {
		return
	}
	f, err := os.OpenFile(string(b), os.O_WRONLY|os.O_CREATE|os.O_TRUNC, 0o600)
	if err != nil {
		return // no room, no right: nothing is claimed until there is
	}
	// Noise, so that no file system stores it in less than its size.
	noise := make([]byte, ballastSize)
	rand.NewChaCha8([32]byte{}).Read(noise)
	_, err = f.Write(noise)
	if err == nil {
		err = f.Sync()
	}
	f.Close()
	if err != nil {
		os.Remove(string(b))
	}
}

// drop deletes the file, and reports whether there was one.
func (b ballast) drop() bool { return os.Remove(string(b)) == nil }
