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

	"informd/cmd/informd/internal/chaos/check"
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

// A hunt catches mutants, one after the other, in a copy of the checkout.
type hunt struct {
	lab   *world.Lab
	tree  string // the copy
	clean string // the binary without any bug
	dir   string
	o     options
	twins map[string]int // how many worlds of a play were seen to be clean
}

// catch applies each patch of a directory to a copy of the checkout, and plays until an
// invariant is broken. It fails when a patch does not apply, a bug is not caught, or the
// program without it is caught in the same worlds.
func catch(ctx context.Context, w io.Writer, dir string, o options) error {
	patches, err := filepath.Glob(filepath.Join(dir, "*.patch"))
	if err != nil || len(patches) == 0 {
		return errors.Join(err, fmt.Errorf("no patches in %s", dir))
	}
	scratch, remove, err := scratch(o.keep)
	if err != nil {
		return err
	}
	defer remove()
	h := &hunt{dir: scratch, tree: filepath.Join(scratch, "tree"), clean: filepath.Join(scratch, "informd"), o: o, twins: map[string]int{}}
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
	fmt.Fprintf(w, "commit %s\n\n%-32s %-9s %-12s %s\n", commit(ctx), "mutant", "caught", "by", "bug")
	escaped := 0
	for _, path := range patches {
		if o.only != "" && !strings.Contains(path, o.only) {
			continue
		}
		m, err := readMutant(path)
		if err != nil {
			return err
		}
		world, by, err := h.catch(ctx, path, m)
		switch {
		case err != nil:
			escaped++
			fmt.Fprintf(w, "%-32s %-9s %v\n", m.file, "FAILED", err)
		case world == 0:
			escaped++
			fmt.Fprintf(w, "%-32s %-9s %-12s %s\n", m.file, "NO", "", m.bug)
		default:
			fmt.Fprintf(w, "%-32s %-9s %-12s %s\n", m.file, fmt.Sprintf("world %d", world), by, m.bug)
		}
	}
	if escaped > 0 {
		return fmt.Errorf("%d of %d mutants not caught", escaped, len(patches))
	}
	return nil
}

// catch is the world in which a mutant was caught, 0 if in none, and by which invariants.
func (h *hunt) catch(ctx context.Context, path string, m mutant) (caught int, by string, err error) {
	path, err = filepath.Abs(path)
	if err != nil {
		return 0, "", err
	}
	if err := h.apply(ctx, path); err != nil {
		return 0, "", err
	}
	binary := filepath.Join(h.dir, "mutant")
	buildErr := build(ctx, h.tree, binary)
	if err := h.apply(ctx, "-R", path); err != nil {
		return 0, "", err
	}
	if buildErr != nil {
		return 0, "", buildErr
	}
	r, caught, err := h.play(binary, m, 1, m.worlds)
	if err != nil || caught == 0 {
		return 0, "", err
	}
	twin := fmt.Sprint(m.play, m.seed)
	if caught > h.twins[twin] {
		clean, at, err := h.play(h.clean, m, h.twins[twin]+1, caught)
		if err != nil {
			return 0, "", err
		}
		if at > 0 {
			return 0, "", fmt.Errorf("without the bug world %d of seed %d breaks %s too", at, m.seed, clean.Named())
		}
		h.twins[twin] = caught
	}
	return caught, r.Named(), nil
}

// play plays worlds until one breaks an invariant, and returns its number.
func (h *hunt) play(binary string, m mutant, from, to int) (*check.Report, int, error) {
	h.lab.Binary = binary
	names := strings.Split(m.play, ",")
	for n := from; n <= to; n++ {
		r, _, err := world.Play(h.lab, names[(n-1)%len(names)], m.seed, n)
		if err != nil {
			return nil, 0, err
		}
		if r.Broken() > 0 {
			return r, n, nil
		}
	}
	return nil, 0, nil
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
