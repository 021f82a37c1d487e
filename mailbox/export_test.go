package mailbox

import "context"

// Noop asks the server for a sign of life: the command that says least.
func (c *Conn) Noop(ctx context.Context) error {
	return c.do(ctx, budgetAnswer, func() error { return c.client.Noop().Wait() })
}
