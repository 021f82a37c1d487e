package keep

import (
	"context"
	"fmt"
	"time"

	"informd/cmd/informd/internal/accountlock"
	"informd/cmd/informd/internal/agent"
	"informd/cmd/informd/internal/agent/knowledge"
	"informd/cmd/informd/internal/agent/session"
	"informd/cmd/informd/internal/config"
	"informd/store"
	"informd/store/disk"
	"informd/templates"
)

// An Account is what its owner says of it: the config, and the templates that it names.
type Account struct {
	*config.Config
	words *templates.Set
}

// Load loads an account that can be kept: the owner's own templates are right as well.
func Load(path string) (*Account, error) {
	cfg, err := config.Load(path)
	if err != nil {
		return nil, err
	}
	words, err := templates.Load(cfg.Templates.Dir)
	if err != nil {
		return nil, fmt.Errorf("load templates: %w", err)
	}
	return &Account{cfg, words}, nil
}

// Lock keeps others from keeping the account of a config at the same time.
func Lock(cfg *config.Config) (*disk.Lock, error) {
	return accountlock.Take(cfg.IMAP().Address, cfg.IMAP().Username)
}

// FolderNames returns the folders that a config names.
func FolderNames(cfg *config.Config) session.Names {
	return session.Names{Inbox: cfg.Folders.Inbox, Sent: cfg.Folders.Sent, Drafts: cfg.Folders.Drafts,
		Capture: cfg.Capture.Folder}
}

// With runs f with the agent of an account, which has the store and the account to itself.
func (k Keeper) With(ctx context.Context, acc *Account, f func(*agent.Agent) error) error {
	lock, err := Lock(acc.Config)
	if err != nil {
		return err
	}
	defer lock.Close()
	path, err := acc.StorePath(ctx)
	if err != nil {
		return err
	}
	st, err := store.Open(ctx, path) // once the account is ours: it makes the store, or migrates it
	if err != nil {
		return err
	}
	defer st.Close()
	a, err := k.Start(ctx, acc, st)
	if err != nil {
		return err
	}
	defer a.Close()
	return f(a)
}

// Start starts the agent of an account on a store. Close the agent.
func (k Keeper) Start(ctx context.Context, acc *Account, st *store.Store) (*agent.Agent, error) {
	a := k.agent(acc, st)
	if err := a.Start(ctx); err != nil {
		a.Close()
		return nil, err
	}
	return a, nil
}

// agent returns the agent of an account, not started yet.
func (k Keeper) agent(acc *Account, st *store.Store) *agent.Agent {
	cfg, mails := acc.Config, acc.Account()
	return &agent.Agent{
		Settings: knowledge.Settings{Configured: cfg.Policy(), Ownership: cfg.Ownership(), Hosts: mails.Hosts(),
			SaveSent: cfg.Mail.SaveSent, Log: k.Log, Steered: k.Steered, Nameless: k.Nameless,
			LookBack: func(now time.Time) time.Time { return cfg.Watch.LookBack.Since(now, cfg.Owner.Zone) }},
		Session: &session.Session{Account: mails, Names: FolderNames(cfg)},
		Store:   st, Words: acc.words, Now: k.Now, Progress: k.Progress,
		Poll: cfg.Watch.Poll, Attend: time.Minute, Longest: config.MaxPoll, Rehearse: cfg.Followup.Rehearse,
	}
}
