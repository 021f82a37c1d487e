package mailbox

import (
	"context"
	"errors"
	"fmt"
	"net"
	"strings"
	"time"

	"github.com/emersion/go-imap/v2"
	"github.com/emersion/go-imap/v2/imapclient"

	"informd/mailbox/repair"
	"informd/rules/mail"
)

// A Conn is one IMAP session that reads and appends, and does nothing else: of all
// the verbs of RFC 9051 it knows CAPABILITY, ID, STARTTLS, LOGIN, AUTHENTICATE,
// NAMESPACE, LIST, STATUS, EXAMINE, UNSELECT, SEARCH, FETCH with PEEK, NOOP, IDLE,
// APPEND, CREATE and LOGOUT. It cannot change or lose a message.
//
// One call runs at a time; callers take turns. After an error that is no answer of
// the server (a lost connection, a time-out, a context that ended, an answer that
// cannot be read) the Conn is dead, and Dead says so: connect again.
type Conn struct {
	account *Account
	t       *transport
	client  *imapclient.Client
	wire    *repair.Conn // below the client
	caps    imap.CapSet
	turn    chan struct{} // holds one token: whoever has it owns the client
	news    chan struct{} // one slot: messages came to the examined folder
	dead    bool

	folder   string // examined, or ""
	validity uint32
	messages uint32 // in it, when it was examined or last waited in
	ahead    ahead
	roles    map[string]mail.Role // as of the last Folders

	namespaced bool     // the server was asked for its namespaces
	prefix     string   // of the personal one, such as "INBOX."
	foreign    []string // prefixes of folders that belong to others or to all
}

// Connect dials, secures the connection, and logs in.
func (a *Account) Connect(ctx context.Context) (*Conn, error) {
	t, err := a.dial(ctx, a.IMAP, "IMAP")
	if err != nil {
		return nil, err
	}
	c := &Conn{
		account: a,
		t:       t,
		turn:    make(chan struct{}, 1),
		news:    make(chan struct{}, 1),
	}
	options := &imapclient.Options{
		UnilateralDataHandler: &imapclient.UnilateralDataHandler{
			// Runs in the reader: it must neither block nor send a command.
			Mailbox: func(data *imapclient.UnilateralDataMailbox) {
				if data.NumMessages == nil {
					return
				}
				select {
				case c.news <- struct{}{}:
				default:
				}
			},
		},
	}
	step := StepGreeting
	err = t.within(ctx, a.timeout(), func() (err error) {
		if a.IMAP.Security == StartTLS {
			if step, err = t.startTLS(ctx, a.tlsConfig(t)); err != nil {
				return err
			}
		}
		c.wire = repair.New(t)
		c.client = imapclient.New(c.wire, options)
		return c.client.WaitGreeting()
	})
	if err != nil {
		c.drop()
		return nil, t.failed(step, err)
	}
	if err := c.login(ctx); err != nil {
		c.drop()
		return nil, err
	}
	c.turn <- struct{}{}
	return c, nil
}

// drop closes the connection without LOGOUT, and waits until the library's reader has ended.
func (c *Conn) drop() {
	c.dead = true
	c.t.kill()
	if c.client != nil {
		c.client.Close()
	}
}

// notConnected is part of Exchange's answer to every command after the login, where IMAP is switched
// off for the mailbox: it accepts the login, and refuses all that follows.
const notConnected = "authenticated but not connected"

// do runs the commands of one call, while no other call runs. The answers may have budget bytes, and take
// as long as that many bytes take on a slow line.
func (c *Conn) do(ctx context.Context, budget int64, f func() error) error {
	select {
	case <-c.turn:
	case <-ctx.Done():
		return context.Cause(ctx)
	}
	defer func() { c.turn <- struct{}{} }()
	if c.dead {
		return fmt.Errorf("IMAP connection to %s: %w", c.account.IMAP.Address, net.ErrClosed)
	}
	if err := ctx.Err(); err != nil {
		return context.Cause(ctx)
	}
	c.t.raw.allow(budget)
	err := c.within(ctx, c.account.timeout()+transfer(budget), f)
	var answer *imap.Error
	if errors.As(err, &answer) {
		if strings.Contains(answer.Text, notConnected) {
			c.drop()
			return c.account.IMAP.authError("IMAP", answer.Text)
		}
		return err
	}
	if err != nil {
		c.drop()
		return c.lost(ctx, err)
	}
	return nil
}

// within runs a part of a command. Where that panics it drops the connection, for the library may hold a lock for
// good, which LOGOUT would wait for.
func (c *Conn) within(ctx context.Context, limit time.Duration, f func() error) error {
	returned := false
	defer func() {
		if !returned {
			c.drop()
		}
	}()
	err := c.t.within(ctx, limit, f)
	returned = true
	return err
}

// transfer returns the time that n bytes may take on a slow line: 32 KiB a second.
func transfer(n int64) time.Duration { return time.Duration(n/(32<<10)) * time.Second }

// Dead reports whether the connection has ended.
func (c *Conn) Dead() bool {
	<-c.turn
	defer func() { c.turn <- struct{}{} }()
	return c.dead
}

// Examined returns the folder that is open; "" where none is.
func (c *Conn) Examined() string {
	<-c.turn
	defer func() { c.turn <- struct{}{} }()
	return c.folder
}

// Close says goodbye and ends the connection. What the server answers is of no
// consequence.
func (c *Conn) Close() error {
	<-c.turn
	defer func() { c.turn <- struct{}{} }()
	if c.dead {
		return nil
	}
	c.t.raw.allow(budgetAnswer)
	c.t.within(context.Background(), 5*time.Second, func() error { return c.client.Logout().Wait() })
	c.drop()
	return nil
}

// has reports whether the server announced any of these capabilities.
func (c *Conn) has(names ...imap.Cap) bool {
	for _, n := range names {
		if c.caps.Has(n) {
			return true
		}
	}
	return false
}
