package wizard

import (
	"cmp"
	"context"
	"strings"

	"informd/cmd/informd/internal/dialog"
	"informd/cmd/informd/internal/setup"
)

// owner asks who the owner is.
type owner struct{ form }

// askAddress asks for the mail address, and whether another one was meant.
func (o owner) askAddress(ctx context.Context) error {
	if err := o.fill(ctx, &o.Address,
		question{text: "Your mail address", option: o.options.Address, check: isAddress}); err != nil {
		return err
	}
	name := ""
	name, o.Address = plainAddress(o.Address)
	o.Name = cmp.Or(o.Name, name)
	meant := setup.Meant(o.Address)
	if meant == "" || o.options.Address != "" || o.old != "" {
		return nil
	}
	yes, err := o.person.Yes(ctx, "Did you mean "+meant+"?")
	if yes {
		o.Address = meant
	}
	return err
}

// ask asks for the name, the zone and further addresses; its guesses are the name that is written in the account, and
// the zone of the machine. So that it stays with six questions, what can be guessed is shown at the end alone, where
// the servers had to be asked for, or logging in took another question, or further addresses are asked for; it can
// be changed there.
func (o owner) ask(ctx context.Context, written string, servers, login bool) error {
	zone := setup.Zone()
	fetched := o.provider != nil && o.provider.Fetched && o.old == ""
	if servers {
		o.Name = cmp.Or(o.Name, written)
	}
	if servers || login || fetched {
		o.Zone = cmp.Or(o.Zone, zone)
	}
	if err := o.fill(ctx, &o.Name, question{text: "Your name, as you sign", option: o.options.Name, usual: written,
		check: dialog.NotEmpty}); err != nil {
		return err
	}
	if err := o.fill(ctx, &o.Zone, question{text: "Your time zone", option: o.options.Zone, usual: zone,
		check: isZone}); err != nil {
		return err
	}
	if len(o.options.Also) > 0 || fetched {
		return o.askOthers(ctx, fetched)
	}
	return nil
}

// askOthers asks for the owner's other accounts, whose mail the provider fetched once. Answers that come there
// are seen only if they are forwarded.
func (o owner) askOthers(ctx context.Context, fetched bool) error {
	name, answer := "", ""
	if o.provider != nil {
		name = o.provider.Name
	}
	if err := o.fill(ctx, &answer, question{text: "Other addresses of yours whose mail " + name + " used to fetch",
		option: strings.Join(o.options.Also, " "), usual: noOthers, check: areAddresses}); err != nil {
		return err
	}
	if o.Others = addressesIn(answer); fetched && len(o.Others) > 0 {
		o.person.Say("%s no longer fetches mail: let %s forward it to %s, or answers sent there are not seen.",
			name, strings.Join(o.Others, " and "), o.Address)
	}
	return nil
}

func (o owner) changeOthers(ctx context.Context) error {
	answer := cmp.Or(strings.Join(o.Others, " "), noOthers)
	if err := o.line(&answer, "Your other addresses", areAddresses)(ctx); err != nil {
		return err
	}
	o.Others = addressesIn(answer)
	return nil
}
