// Chaos drives the real informd from outside, against a real Dovecot, an SMTP sink that
// keeps a durable ledger, and an IMAP proxy, and breaks whatever can break: processes,
// connections, disks, clocks, folders, databases. A checker that knows nothing of the
// code then reads the ledger, the mailbox, the database and the transcript, and counts
// how often each invariant was tried and broken.
//
//	chaos -time 10m [-seed N] [-only calm,kills] [-world N] [-binary FILE] [-keep DIR]
//	chaos -figures [-seed N]
//	chaos -mutants DIR
//
// Every world is made from the seed, its number and its scenario: -seed N -world K -only
// SCENARIO plays one again, as far as what the kernel schedules can be played again. The
// exit code is 1 when an invariant was broken. Told to stop, it plays to their ends the
// worlds that were begun, and prints what it has.
package main

import (
	"context"
	"flag"
	"fmt"
	"io"
	"os"
	"os/exec"
	"os/signal"
	"path/filepath"
	"strings"
	"syscall"
	"time"

	"informd/cmd/informd/internal/chaos/world"
)

func main() {
	var o options
	flag.DurationVar(&o.time, "time", 10*time.Minute, "begin no new world after this long")
	flag.Uint64Var(&o.seed, "seed", 0, "what all worlds are made from; 0: take one from the clock")
	flag.StringVar(&o.only, "only", "", "play only these scenarios, with commas between")
	flag.BoolVar(&o.figures, "figures", false,
		"play until there are as many trials of everything as figures are published of, however long")
	flag.IntVar(&o.world, "world", 0, "play only this world of the seed")
	flag.IntVar(&o.worlds, "worlds", 0, "end after so many worlds")
	flag.IntVar(&o.beside, "beside", 2, "how many worlds are played at a time")
	flag.StringVar(&o.binary, "binary", "", "the informd to drive; built from this checkout when not given")
	flag.StringVar(&o.keep, "keep", "", "keep the files of all worlds in this directory")
	mutants := flag.String("mutants", "",
		"apply each patch of this directory to a copy of the checkout, and see it caught")
	flag.Parse()
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	defer stop()
	var err error
	if *mutants != "" {
		err = catch(ctx, os.Stdout, *mutants, o)
	} else {
		err = run(ctx, os.Stdout, o)
	}
	if err != nil {
		fmt.Fprintln(os.Stderr, "chaos:", err)
		os.Exit(1)
	}
}

// options are what can be told on the command line.
type options struct {
	time    time.Duration
	seed    uint64
	figures bool
	only    string
	world   int
	worlds  int
	beside  int
	binary  string
	keep    string
}

// run plays worlds, and prints what came of them. It fails when an invariant was broken.
func run(ctx context.Context, w io.Writer, o options) error {
	if o.seed == 0 {
		o.seed = uint64(time.Now().Unix())
	}
	dir, remove, err := scratch(o.keep)
	if err != nil {
		return err
	}
	defer remove()
	if o.binary == "" {
		o.binary = filepath.Join(dir, "informd")
		if err := build(ctx, ".", o.binary); err != nil {
			return err
		}
	}
	if o.binary, err = filepath.Abs(o.binary); err != nil {
		return err
	}
	lab, err := world.NewLab(o.binary, dir)
	if err != nil {
		return err
	}
	p := &play{lab: lab, o: o, out: w, began: time.Now(), names: world.Names(), commit: commit(ctx),
		played: map[string]int{}, done: map[string]int{}, tally: map[string]int{}}
	if o.only != "" {
		p.names = strings.Split(o.only, ",")
	}
	fmt.Fprintf(w, "seed %d, commit %s\n", o.seed, p.commit)
	err = p.all(ctx)
	if stopErr := lab.Close(); err == nil {
		err = stopErr
	}
	if ctx.Err() != nil {
		fmt.Fprintln(w, "told to stop:", context.Cause(ctx))
	}
	p.print()
	if err == nil && p.report.Broken() > 0 {
		err = fmt.Errorf("%d violations (%s); seed %d", p.report.Broken(), p.report.Named(), o.seed)
	}
	return err
}

// scratch returns a directory for the worlds, which is removed unless it is to be kept.
func scratch(keep string) (dir string, remove func(), err error) {
	if keep != "" {
		dir, err = filepath.Abs(keep)
		if err == nil {
			err = os.MkdirAll(dir, 0o755)
		}
		return dir, func() {}, err
	}
	dir, err = os.MkdirTemp("", "informd-chaos-")
	return dir, func() { os.RemoveAll(dir) }, err
}

// root returns the directory of the module.
func root(ctx context.Context) (string, error) {
	out, err := exec.CommandContext(ctx, "go", "env", "GOMOD").Output()
	if err != nil {
		return "", fmt.Errorf("find the checkout: %w", err)
	}
	return filepath.Dir(strings.TrimSpace(string(out))), nil
}

// build compiles informd as it is shipped.
func build(ctx context.Context, dir, binary string) error {
	cmd := exec.CommandContext(ctx, "go", "build", "-o", binary, "informd/cmd/informd")
	cmd.Dir = dir
	if out, err := cmd.CombinedOutput(); err != nil {
		return fmt.Errorf("build informd: %w\n%s", err, out)
	}
	return nil
}

// commit names what is tried.
func commit(ctx context.Context) string {
	out, err := exec.CommandContext(ctx, "git", "describe", "--always", "--dirty").Output()
	if err != nil {
		return "unknown"
	}
	return strings.TrimSpace(string(out))
}
