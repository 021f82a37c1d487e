package main

import (
	"errors"
	"io"
	"os"
	"path/filepath"
	"syscall"
	"testing"
)

// Where the disk fills while an export is written, no half of one is left to be taken for all,
// or to stand in the way of the next.
func TestExportOnFullDisk(t *testing.T) {
	out := filepath.Join(t.TempDir(), "people.json")
	err := exportTo(out, func(w io.Writer) error {
		_, err := io.WriteString(w, "half")
		return errors.Join(err, syscall.ENOSPC)
	})
	if !errors.Is(err, syscall.ENOSPC) {
		t.Errorf("got %v", err)
	}
	if _, err := os.Stat(out); !errors.Is(err, os.ErrNotExist) {
		t.Errorf("the half file is there (%v)", err)
	}
	if err := exportTo(out, func(w io.Writer) error { _, err := io.WriteString(w, "all"); return err }); err != nil {
		t.Error(err)
	}
}
