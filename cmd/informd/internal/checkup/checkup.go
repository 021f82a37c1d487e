// Package checkup tries everything that must work before informd can be left alone. It prints nothing: each thing it
// tried is a Probe, with what was found or what helps.
//
//	Checkup.Run ─▶ config, templates ─▶ IMAP login ─▶ folders ─▶ identities ─▶ a trial ─▶ []Probe
//	                                        │            │                       mail
//	                                        └────────────┴─▶ where one fails, what needs it is left out
package checkup

import (
	"context"
	"errors"
	"slices"
	"strings"
	"time"

	"informd/cmd/informd/internal/agent/session"
	"informd/cmd/informd/internal/config"
	"informd/cmd/informd/internal/fault"
	"informd/mailbox"
	"informd/rules"
	"informd/templates"
)

// A Checkup is what is tried, and how far it goes.
type Checkup struct {
	Config   *config.Config
	Names    session.Names      // the folders that the config names
	Standing rules.AccountState // as far as there is a store that says so
	Now      func() time.Time
	Wait     time.Duration // how long the mail that is sent as a trial may take
	NoMail   bool          // send none: leave the way back untried
}

// A Probe is one thing that was tried.
type Probe struct {
	What string `json:"what"`
	OK   bool   `json:"ok"`
	Said string `json:"said,omitempty"` // what was found, or what went wrong
	Cure string `json:"cure,omitempty"`

	Fault fault.Kind `json:"fault,omitempty"` // its kind, for programs
}

// Well reports whether all that was tried works.
func Well(probes []Probe) bool {
	return !slices.ContainsFunc(probes, func(p Probe) bool { return !p.OK })
}

// Run tries every login, every folder and the way back.
func (c Checkup) Run(ctx context.Context) []Probe {
	k := &checkup{Checkup: c, account: c.Config.Account()}
	k.say("config", nil, "it is valid", "")
	for _, w := range c.Config.Warnings(c.Now()) {
		k.probes = append(k.probes, Probe{What: "config", OK: true, Said: w.Key + ": " + w.Problem, Cure: w.Cure})
	}
	k.templates()
	k.mailbox(ctx)
	return k.probes
}

// A checkup tries things one after the other.
type checkup struct {
	Checkup
	account *mailbox.Account
	probes  []Probe
}

// A helpful error knows what helps. That stands at the end of its text too, behind a semicolon.
type helpful interface {
	error
	Help() string
}

// say notes how a probe went.
func (k *checkup) say(what string, err error, found, cure string) bool {
	p := Probe{What: what, OK: err == nil, Said: found}
	if err != nil {
		p.Said, p.Cure = err.Error(), cure
		if f, ok := fault.Of(err); ok {
			p.Said, p.Cure, p.Fault = f.Tried, f.Cure, f.Kind
		} else if known, ok := errors.AsType[helpful](err); ok {
			p.Cure = known.Help()
			p.Said = strings.TrimSuffix(p.Said, "; "+p.Cure)
		}
	}
	k.probes = append(k.probes, p)
	return err == nil
}

// templates says what is wrong with each of the owner's templates.
func (k *checkup) templates() {
	_, err := templates.Load(k.Config.Templates.Dir)
	const cure = "mend the template, or take it out of templates.dir"
	faults, ok := errors.AsType[templates.Faults](err)
	if !ok {
		k.say("templates", err, "they can be used", cure)
	}
	for _, f := range faults {
		k.say("templates", f, "", cure)
	}
}
