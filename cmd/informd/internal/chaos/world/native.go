package world

import (
	_ "embed"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
)

// diskSource is a library that notes what a process brings to the disk.
//
//go:embed native/disk.c
var diskSource []byte

// buildDisk compiles the library.
func buildDisk(dir string) (library string, err error) {
	if err := os.MkdirAll(dir, 0o755); err != nil {
		return "", err
	}
	source, library := filepath.Join(dir, "disk.c"), filepath.Join(dir, "disk.so")
	if err := os.WriteFile(source, diskSource, 0o644); err != nil {
		return "", err
	}
	out, err := exec.Command("gcc", "-shared", "-fPIC", "-O1", "-Wall", "-o", library, source, "-ldl").CombinedOutput()
	if err != nil {
		return "", fmt.Errorf("compile what notes the disk: %w\n%s", err, out)
	}
	return library, nil
}
