package main

import (
	"fmt"
	"io"
	"slices"
	"strings"
	"sync"
	"time"

	"informd/cmd/informd/internal/chaos/check"
	"informd/cmd/informd/internal/chaos/world"
)

// A play is one round of worlds.
type play struct {
	lab   *world.Lab
	o     options
	out   io.Writer
	began time.Time

	mu     sync.Mutex
	next   int
	worlds int
	report check.Report
	tally  map[string]int
	err    error
}

// all plays worlds, some at a time, until the time is over.
func (p *play) all() error {
	names := world.Names()
	if p.o.only != "" {
		names = strings.Split(p.o.only, ",")
	}
	if p.o.world > 0 {
		return p.one(names[(p.o.world-1)%len(names)], p.o.world)
	}
	var wg sync.WaitGroup
	for range max(1, p.o.beside) {
		wg.Go(func() {
			for {
				n, ok := p.take()
				if !ok {
					return
				}
				if err := p.one(names[(n-1)%len(names)], n); err != nil {
					p.mu.Lock()
					p.err = err
					p.mu.Unlock()
				}
			}
		})
	}
	wg.Wait()
	return p.err
}

// take is the number of the next world, unless it is time to stop.
func (p *play) take() (n int, ok bool) {
	p.mu.Lock()
	defer p.mu.Unlock()
	if p.err != nil || p.next > 0 && time.Since(p.began) > p.o.time || p.o.worlds > 0 && p.next >= p.o.worlds {
		return 0, false
	}
	p.next++
	return p.next, true
}

// one plays one world, and takes in what came of it.
func (p *play) one(scenario string, n int) error {
	began := time.Now()
	r, tally, err := world.Play(p.lab, scenario, p.o.seed, n)
	if err != nil {
		return err
	}
	p.mu.Lock()
	defer p.mu.Unlock()
	p.worlds++
	p.report.Add(r, fmt.Sprintf("world %d (%s)", n, scenario))
	peak := max(p.tally["peak KiB"], tally["peak KiB"])
	world.Add(p.tally, tally)
	p.tally["peak KiB"] = peak
	if r.Broken() > 0 {
		fmt.Fprintf(p.out, "world %d (%s, %s): %d violations: %s\n", n, scenario, time.Since(began).Round(time.Millisecond), r.Broken(), r.Named())
	}
	return nil
}

// print writes what was done, and what came of it.
func (p *play) print() {
	fmt.Fprintf(p.out, "\n%d worlds in %s, seed %d\n\n", p.worlds, time.Since(p.began).Round(time.Second), p.o.seed)
	var names []string
	for name := range p.tally {
		names = append(names, name)
	}
	slices.Sort(names)
	for _, name := range names {
		fmt.Fprintf(p.out, "%-48s %9d\n", name, p.tally[name])
	}
	fmt.Fprintln(p.out)
	p.report.Print(p.out)
}
