/*
 * A library that is loaded before that of C, and notes what SQLite asks of the disk: SQLite
 * is C, and asks there.
 *
 * $CHAOS_SYNCS gets a line for each file that was brought to the disk, with the instant.
 * $CHAOS_DISK, where it is set, gets a record of each change of a database and of its logs,
 * of which a power cut may lose what was not brought to the disk yet. A change is noted
 * before it is made and a sync after it is done: what is noted as durable, is.
 *
 * $CHAOS_DOOM names a file. Where it stands, it is removed at the next commit of the
 * database, and the process ends there.
 */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <fcntl.h>
#include <signal.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/uio.h>
#include <time.h>
#include <unistd.h>

#define REAL(name) ((__typeof__(&name))dlsym(RTLD_NEXT, #name))

/* append adds parts to the file that a variable names, as one. */
static void append(const char *variable, const struct iovec *parts, int n) {
	const char *to = getenv(variable);
	if (!to) return;
	int out = open(to, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
	if (out < 0) return;
	if (writev(out, parts, n) < 0) perror(variable);
	close(out);
}

static int path_of(int fd, char *path, size_t size) {
	char link[64];
	snprintf(link, sizeof link, "/proc/self/fd/%d", fd);
	ssize_t n = readlink(link, path, size - 1);
	if (n < 0) return 0;
	path[n] = 0;
	return 1;
}

static int ends_in(const char *path, const char *end) {
	size_t n = strlen(path), m = strlen(end);
	return n >= m && strcmp(path + n - m, end) == 0;
}

/* record notes one thing: 'W' written, 'T' truncated, 'U' unlinked, 'S' synced. */
static void record(char op, const char *path, uint64_t offset, const void *data, uint64_t len) {
	if (!getenv("CHAOS_DISK")) return;
	if (op != 'S' && !ends_in(path, ".db") && !ends_in(path, ".db-wal") && !ends_in(path, ".db-journal")) return;
	struct { uint64_t op, name, offset, len; } head = { op, strlen(path), offset, len };
	struct iovec parts[] = { { &head, sizeof head }, { (void *)path, head.name }, { (void *)data, len } };
	append("CHAOS_DISK", parts, 3);
}

static void changed(char op, int fd, uint64_t offset, const void *data, uint64_t len) {
	char path[4096];
	if (getenv("CHAOS_DISK") && path_of(fd, path, sizeof path)) record(op, path, offset, data, len);
}

ssize_t write(int fd, const void *data, size_t len) {
	off_t at = getenv("CHAOS_DISK") ? lseek(fd, 0, SEEK_CUR) : -1;
	if (at >= 0) changed('W', fd, at, data, len);
	return REAL(write)(fd, data, len);
}

ssize_t pwrite(int fd, const void *data, size_t len, off_t offset) {
	changed('W', fd, offset, data, len);
	return REAL(pwrite)(fd, data, len, offset);
}

ssize_t pwrite64(int fd, const void *data, size_t len, off64_t offset) {
	changed('W', fd, offset, data, len);
	return REAL(pwrite64)(fd, data, len, offset);
}

int ftruncate(int fd, off_t size) {
	changed('T', fd, size, "", 0);
	return REAL(ftruncate)(fd, size);
}

int ftruncate64(int fd, off64_t size) {
	changed('T', fd, size, "", 0);
	return REAL(ftruncate64)(fd, size);
}

int unlink(const char *path) {
	record('U', path, 0, "", 0);
	return REAL(unlink)(path);
}

/* doom ends the process, if that is to be, as soon as the log of a database is durable. */
static void doom(const char *path) {
	const char *file = getenv("CHAOS_DOOM");
	if (file && ends_in(path, ".db-wal") && REAL(unlink)(file) == 0) kill(getpid(), SIGKILL);
}

static void synced(int fd) {
	char path[4096], line[4200];
	struct timespec t;
	if (!path_of(fd, path, sizeof path)) return;
	clock_gettime(CLOCK_REALTIME, &t);
	int n = snprintf(line, sizeof line, "%lld %s\n", t.tv_sec * 1000000000LL + t.tv_nsec, path);
	append("CHAOS_SYNCS", &(struct iovec){ line, n }, 1);
	record('S', path, 0, "", 0);
	doom(path);
}

int fsync(int fd) {
	int r = REAL(fsync)(fd);
	if (r == 0) synced(fd);
	return r;
}

int fdatasync(int fd) {
	int r = REAL(fdatasync)(fd);
	if (r == 0) synced(fd);
	return r;
}
