package main

import (
	"context"
	"fmt"
	"io"
	"maps"
	"slices"
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

	names  []string // of the scenarios
	commit string

	mu     sync.Mutex
	next   int
	played map[string]int // worlds of a scenario that were begun
	done   map[string]int // and that have ended
	worlds int
	report check.Report
	tally  map[string]int
	err    error
}

// all plays worlds, some at a time, until there are enough, or ctx ends.
func (p *play) all(ctx context.Context) error {
	if p.o.world > 0 {
		return p.one(p.scenario(p.o.world), p.o.world)
	}
	var wg sync.WaitGroup
	for range max(1, p.o.beside) {
		wg.Go(func() {
			for {
				n, scenario, ok := p.take(ctx)
				if !ok {
					return
				}
				if err := p.one(scenario, n); err != nil {
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

// take returns the number of the next world and what is played in it, unless there are enough.
func (p *play) take(ctx context.Context) (n int, scenario string, ok bool) {
	p.mu.Lock()
	defer p.mu.Unlock()
	switch {
	case p.err != nil, ctx.Err() != nil, p.o.worlds > 0 && p.next >= p.o.worlds:
		return 0, "", false
	case p.o.figures:
		if scenario = p.wanting(); scenario == "" {
			return 0, "", false
		}
	case p.next > 0 && time.Since(p.began) > p.o.time:
		return 0, "", false
	}
	p.next++
	if scenario == "" {
		scenario = p.scenario(p.next)
	}
	p.played[scenario]++
	return p.next, scenario, true
}

// scenario returns what is played in the nth world.
func (p *play) scenario(n int) string { return p.names[(n-1)%len(p.names)] }

// wanting returns the scenario of which the figures want most, "" when they have enough. Every
// fifth world is one of the others, each in its turn.
func (p *play) wanting() (scenario string) {
	least := 1.0
	want := map[string]bool{}
	for _, f := range world.Figures() {
		want[f.From] = true
		share := float64(f.Got(p.tally)) / float64(f.Want)
		if done := p.done[f.From]; done > 0 { // what is being played will bring about as much as the others did
			share *= float64(p.played[f.From]) / float64(done)
		} else if p.played[f.From] > 0 {
			share = max(share, 0.01)
		}
		if float64(f.Got(p.tally)) < float64(f.Want) && share < least {
			least, scenario = share, f.From
		}
	}
	if scenario == "" || p.next%5 != 4 {
		return scenario
	}
	others := slices.DeleteFunc(slices.Clone(p.names), func(name string) bool { return want[name] })
	return others[p.next/5%len(others)]
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
	p.done[scenario]++
	p.report.Add(r, fmt.Sprintf("world %d (%s)", n, scenario))
	world.Add(p.tally, tally)
	took := time.Since(began).Round(time.Millisecond)
	if r.Broken() > 0 {
		fmt.Fprintf(p.out, "world %d (%s, %s): %d violations: %s\n", n, scenario, took, r.Broken(), r.Named())
	} else if p.o.figures {
		fmt.Fprintf(p.out, "world %d (%s, %s)\n", n, scenario, took)
	}
	return nil
}

// print writes what was done, and what came of it.
func (p *play) print() {
	fmt.Fprintf(p.out, "\n%d worlds in %s, seed %d, commit %s\n\n", p.worlds,
		time.Since(p.began).Round(time.Second), p.o.seed, p.commit)
	for _, name := range slices.Sorted(maps.Keys(p.tally)) {
		fmt.Fprintf(p.out, "%-48s %9d\n", name, p.tally[name])
	}
	if p.o.figures {
		fmt.Fprintf(p.out, "\n%-48s %9s %9s\n", "figure", "got", "wanted")
		for _, f := range world.Figures() {
			fmt.Fprintf(p.out, "%-48s %9d %9d\n", f.Name, f.Got(p.tally), f.Want)
		}
	}
	fmt.Fprintln(p.out)
	p.report.Print(p.out)
}
