package mailbox

import (
	"context"
	"fmt"
	"time"

	"github.com/emersion/go-imap/v2"
)

const (
	idleTime  = 9 * time.Minute  // then ask again: NATs and servers forget a silent connection
	idleLimit = 30 * time.Second // for the server to begin or end an IDLE
)

// Watch calls wake whenever something changed in the folder, on a connection of its
// own (RFC 2177), and once when it has begun to watch: what came before that, only a
// look can tell. It blocks until ctx ends or the connection does; connect again then,
// after a pause. The pushes of a server are a convenience: poll as well.
//
// wake must not block.
func (a *Account) Watch(ctx context.Context, folder string, wake func()) error {
	c, err := a.Connect(ctx)
	if err != nil {
		return err
	}
	defer c.Close()
	if !c.has(imap.CapIdle, imap.CapIMAP4rev2) {
		return ErrNoIdle
	}
	if _, err := c.Examine(ctx, folder); err != nil {
		return err
	}
	for first := true; ; first = false {
		if err := c.idle(ctx, first, wake); err != nil {
			return fmt.Errorf("watch %s: %w", folder, err)
		}
	}
}

// idle waits through one IDLE. Ending it is a sign of life: the server must answer.
func (c *Conn) idle(ctx context.Context, first bool, wake func()) error {
	<-c.turn
	defer func() { c.turn <- struct{}{} }()
	c.t.raw.allow(budgetAnswer)
	stop := context.AfterFunc(ctx, c.t.kill)
	defer stop()

	fail := func(err error) error {
		c.drop()
		if ctx.Err() != nil {
			return context.Cause(ctx)
		}
		return err
	}
	var end func() error
	err := c.t.within(ctx, idleLimit, func() error {
		cmd, err := c.client.Idle()
		if err != nil {
			return err
		}
		end = func() error {
			if err := cmd.Close(); err != nil {
				return err
			}
			return cmd.Wait()
		}
		return nil
	})
	if err != nil {
		return fail(err)
	}
	if first {
		wake()
	}
	timer := time.NewTimer(idleTime)
	defer timer.Stop()
	for waiting := true; waiting; {
		select {
		case <-c.news:
			c.t.raw.allow(budgetAnswer)
			wake()
		case <-timer.C:
			waiting = false
		case <-c.client.Closed():
			waiting = false
		case <-ctx.Done():
			return fail(context.Cause(ctx))
		}
	}
	if err := c.t.within(ctx, idleLimit, end); err != nil {
		return fail(err)
	}
	return nil
}
