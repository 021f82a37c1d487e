package world

import (
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
)

// syncsSource is a library that is loaded before that of C: it notes in the file
// $CHAOS_SYNCS when which file was brought to the disk. SQLite is C and asks for that
// there, so it shows from outside whether the mark before the dot is durable.
const syncsSource = `
#define _GNU_SOURCE
#include <dlfcn.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <time.h>
#include <unistd.h>

static void note(int fd) {
	char link[64], path[4096], line[4200];
	const char *to = getenv("CHAOS_SYNCS");
	if (!to) return;
	snprintf(link, sizeof link, "/proc/self/fd/%d", fd);
	ssize_t n = readlink(link, path, sizeof path - 1);
	if (n < 0) return;
	path[n] = 0;
	struct timespec t;
	clock_gettime(CLOCK_REALTIME, &t);
	int len = snprintf(line, sizeof line, "%lld %s\n", t.tv_sec * 1000000000LL + t.tv_nsec, path);
	int out = open(to, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0644);
	if (out < 0) return;
	if (write(out, line, len) != len) { }
	close(out);
}

int fsync(int fd) {
	int (*real)(int) = dlsym(RTLD_NEXT, "fsync");
	int r = real(fd);
	if (r == 0) note(fd);
	return r;
}

int fdatasync(int fd) {
	int (*real)(int) = dlsym(RTLD_NEXT, "fdatasync");
	int r = real(fd);
	if (r == 0) note(fd);
	return r;
}
`

// buildSyncs compiles the library.
func buildSyncs(dir string) (library string, err error) {
	if err := os.MkdirAll(dir, 0o755); err != nil {
		return "", err
	}
	source, library := filepath.Join(dir, "syncs.c"), filepath.Join(dir, "syncs.so")
	if err := os.WriteFile(source, []byte(syncsSource), 0o644); err != nil {
		return "", err
	}
	if out, err := exec.Command("gcc", "-shared", "-fPIC", "-O1", "-o", library, source, "-ldl").CombinedOutput(); err != nil {
		return "", fmt.Errorf("compile what notes syncs: %w\n%s", err, out)
	}
	return library, nil
}
