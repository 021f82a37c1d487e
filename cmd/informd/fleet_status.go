package main

import (
	"context"
	"fmt"
	"io"

	"informd/cmd/informd/internal/config"
	"informd/cmd/informd/internal/fault"
	"informd/cmd/informd/internal/keep"
)

// A fleetAccount is the status of one account of a directory.
type fleetAccount struct {
	Account string `json:"account"` // as its config is called
	Config  string `json:"config"`
	status
}

// A fleetReport is the status of all accounts of a directory.
type fleetReport struct {
	Healthy  bool           `json:"healthy"`
	Accounts []fleetAccount `json:"accounts"`
}

// fleetStatus says whether each account of a directory is well. An account that cannot be asked is not
// well, and the others are asked all the same.
func fleetStatus(ctx context.Context, env *Env) error {
	files, err := keep.Configs(env.ConfigPath)
	if err == nil && len(files) == 0 {
		err = noConfigIn(env.ConfigPath)
	}
	if err != nil {
		return err
	}
	report := fleetReport{Healthy: true, Accounts: []fleetAccount{}}
	for _, file := range files {
		one := *env
		one.ConfigPath = file
		s, err := statusOf(ctx, &one)
		if err != nil {
			s.bad("%s", fault.Line(err))
		}
		report.Healthy = report.Healthy && s.Healthy
		report.Accounts = append(report.Accounts, fleetAccount{config.AccountName(file), file, s})
	}
	if err := env.Show(report, report.say); err != nil {
		return err
	}
	if !report.Healthy {
		return errUnwell
	}
	return nil
}

func (r fleetReport) say(w io.Writer) error {
	well := 0
	for _, a := range r.Accounts {
		if a.Healthy {
			well++
		}
	}
	fmt.Fprintf(w, "%d of %d accounts are well.\n", well, len(r.Accounts))
	for _, a := range r.Accounts {
		mark := "ok "
		if !a.Healthy {
			mark = "BAD"
		}
		_, err := fmt.Fprintf(w, "%s %-20s %d people, %d open asks\n", mark, a.Account, a.People, a.Open)
		if err != nil {
			return err
		}
		for _, why := range a.Why {
			fmt.Fprintf(w, "    %s\n", why)
		}
	}
	return nil
}
