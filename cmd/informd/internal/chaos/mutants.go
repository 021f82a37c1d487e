package main

import (
	"bufio"
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"strings"
	"sync"
	"time"

	"informd/cmd/informd/internal/chaos/world"
)

// A mutant is a seeded bug: a patch, with a head that says what is wrong with it and
// which worlds show that.
//
//	Bug: the row is marked only after the dot
//	Play: points,kills
//	Worlds: 6
//	Seed: 11
type mutant struct {
	file   string // its name
	bug    string
	play   string
	worlds int
	seed   uint64
}

// readMutant reads the head of a patch.
func readMutant(path string) (m mutant, err error) {
	f, err := os.Open(path)
	if err != nil {
		return m, err
	}
	defer f.Close()
	m.file = filepath.Base(path)
	lines := bufio.NewScanner(f)
	for lines.Scan() && lines.Text() != "" {
		name, value, _ := strings.Cut(lines.Text(), ": ")
		switch name {
		case "Bug":
			m.bug = value
		case "Play":
			m.play = value
		case "Worlds":
			m.worlds, err = strconv.Atoi(value)
		case "Seed":
			m.seed, err = strconv.ParseUint(value, 10, 64)
		default:
			err = fmt.Errorf("unknown line %q", lines.Text())
		}
		if err != nil {
			return m, fmt.Errorf("%s: %w", m.file, err)
		}
	}
	if m.bug == "" || m.play == "" || m.worlds == 0 || m.seed == 0 {
		return m, fmt.Errorf("%s: its head must say Bug, Play, Worlds and Seed", m.file)
	}
	return m, lines.Err()
}

// A hunt catches mutants in a copy of the checkout.
type hunt struct {
	lab   *world.Lab
	dir   string
	tree  string // the copy
	clean string // the binary without any bug

	mu    sync.Mutex // of the copy, while it is patched and built
	twins sync.Map   // the worlds that were seen to be clean without any bug
}

// catch applies each patch of a directory to a copy of the checkout, and plays until an
// invariant is broken, with some mutants at a time. It fails when a patch does not apply,
// a bug is not caught, or the program without it is caught in the same world.
func catch(ctx context.Context, w io.Writer, dir string, o options) error {
	patches, err := filepath.Glob(filepath.Join(dir, "*"+o.only+"*.patch"))
	if err != nil || len(patches) == 0 {
		return errors.Join(err, fmt.Errorf("no patches in %s", dir))
	}
	scratch, remove, err := scratch(o.keep)
	if err != nil {
		return err
	}
	defer remove()
	h := &hunt{dir: scratch, tree: filepath.Join(scratch, "tree"), clean: filepath.Join(scratch, "informd")}
	if err := copyTree(ctx, h.tree); err != nil {
		return fmt.Errorf("copy the checkout: %w", err)
	}
	if err := build(ctx, h.tree, h.clean); err != nil {
		return err
	}
	if h.lab, err = world.NewLab(h.clean, filepath.Join(scratch, "worlds")); err != nil {
		return err
	}
	defer h.lab.Close()
	began, escaped := time.Now(), 0
	fmt.Fprintf(w, "commit %s\n\n%-32s %-22s %-12s %s\n", commit(ctx), "mutant", "caught", "by", "bug")
	var wg sync.WaitGroup
	next, print := make(chan string), sync.Mutex{}
	for range max(1, o.beside) {
		wg.Go(func() {
			for path := range next {
				line, err := h.line(ctx, path)
				print.Lock()
				if err != nil {
					escaped++
				}
				fmt.Fprintln(w, line)
				print.Unlock()
			}
		})
	}
	for _, path := range patches {
		next <- path
	}
	close(next)
	wg.Wait()
	fmt.Fprintf(w, "\n%d of %d mutants caught in %s\n", len(patches)-escaped, len(patches),
		time.Since(began).Round(time.Second))
	if escaped > 0 {
		return fmt.Errorf("%d of %d mutants not caught", escaped, len(patches))
	}
	return nil
}

// line returns the line of the table for a mutant, with an error unless it was caught.
func (h *hunt) line(ctx context.Context, path string) (string, error) {
	m, err := readMutant(path)
	if err != nil {
		return err.Error(), err
	}
	at, by, err := h.catch(ctx, path, m)
	if err != nil {
		return fmt.Sprintf("%-32s %-22s %v", m.file, "NO", err), err
	}
	return fmt.Sprintf("%-32s %-22s %-12s %s", m.file, at, by, m.bug), nil
}

// catch returns the world in which a mutant was caught, and by which invariants.
func (h *hunt) catch(ctx context.Context, path string, m mutant) (at, by string, err error) {
	binary := filepath.Join(h.dir, m.file+".bin")
	if err := h.build(ctx, path, binary); err != nil {
		return "", "", err
	}
	defer os.Remove(binary)
	names := strings.Split(m.play, ",")
	for n := 1; n <= m.worlds; n++ {
		scenario := names[(n-1)%len(names)]
		r, _, err := world.Play(h.lab.With(binary, filepath.Join(h.dir, m.file)), scenario, m.seed, n)
		if err != nil {
			return "", "", err
		}
		if r.Broken() > 0 {
			return fmt.Sprintf("world %d, %s", n, scenario), r.Named(), h.twin(m, scenario, n)
		}
	}
	return "", "", fmt.Errorf("not caught: %s", m.bug)
}

// twin plays a world without any bug, and fails unless nothing is broken.
func (h *hunt) twin(m mutant, scenario string, n int) error {
	key := fmt.Sprint(scenario, m.seed, n)
	if _, seen := h.twins.Load(key); seen {
		return nil
	}
	r, _, err := world.Play(h.lab.With(h.clean, filepath.Join(h.dir, m.file)), scenario, m.seed, n)
	if err != nil {
		return err
	}
	if r.Broken() > 0 {
		return fmt.Errorf("without the bug world %d of seed %d breaks %s too", n, m.seed, r.Named())
	}
	h.twins.Store(key, true)
	return nil
}

// build compiles a mutant, and mends the copy again.
func (h *hunt) build(ctx context.Context, path, binary string) error {
	h.mu.Lock()
	defer h.mu.Unlock()
	path, err := filepath.Abs(path)
	if err != nil {
		return err
	}
	if err := h.apply(ctx, path); err != nil {
		return err
	}
	return errors.Join(build(ctx, h.tree, binary), h.apply(ctx, "-R", path))
}

// apply patches the copy, exactly or not at all.
func (h *hunt) apply(ctx context.Context, args ...string) error {
	cmd := exec.CommandContext(ctx, "git", append([]string{"apply"}, args...)...)
	cmd.Dir = h.tree
	cmd.Env = append(os.Environ(), "GIT_CEILING_DIRECTORIES="+filepath.Dir(h.tree))
	if out, err := cmd.CombinedOutput(); err != nil {
		return fmt.Errorf("it does not apply: %s", bytes.ReplaceAll(bytes.TrimSpace(out), []byte("\n"), []byte("; ")))
	}
	return nil
}

// copyTree copies what git knows of, as it stands in the checkout now.
func copyTree(ctx context.Context, to string) error {
	from, err := root(ctx)
	if err != nil {
		return err
	}
	cmd := exec.CommandContext(ctx, "git", "ls-files", "-z")
	cmd.Dir = from
	list, err := cmd.Output()
	if err != nil {
		return fmt.Errorf("list files: %w", err)
	}
	for name := range strings.SplitSeq(strings.TrimRight(string(list), "\x00"), "\x00") {
		data, err := os.ReadFile(filepath.Join(from, name))
		if os.IsNotExist(err) {
			continue // removed, and not committed yet
		}
		if err != nil {
			return err
		}
		target := filepath.Join(to, name)
		if err := os.MkdirAll(filepath.Dir(target), 0o755); err != nil {
			return err
		}
		if err := os.WriteFile(target, data, 0o644); err != nil {
			return err
		}
	}
	return nil
}
