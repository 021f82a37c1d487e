package config

import (
	"slices"

	"informd/rules"
	"informd/rules/mail"
)

// Policy returns what rules decide by. It holds no server, no password and no path.
func (c *Config) Policy() rules.Policy {
	p := rules.Policy{
		Owner:        mail.Address{Name: c.Owner.Name, Addr: c.Owner.Addresses[0]},
		Self:         mail.Self{Addresses: slices.Clone(c.Owner.Addresses), Capture: c.Capture.Address},
		Bio:          c.Owner.Bio,
		Signature:    c.Owner.Signature,
		Language:     c.Letters.Language,
		Zone:         c.Owner.Zone,
		ThankYouAt:   c.ThankYou.At,
		PrepAt:       c.Prep.At,
		KeepInTouch:  c.KeepInTouch.After,
		BriefAt:      c.Brief.At,
		DigestDay:    c.Digest.Day,
		DigestAt:     c.Digest.At,
		DigestEmpty:  c.Digest.Empty,
		Receipts:     c.Mail.Receipts,
		TrustDKIM:    slices.Contains(c.Capture.Trust, TrustDKIM),
		CaptureInbox: c.Capture.Folder,
		PasswordsEnd: c.passwordsEnd(),
	}
	f := &p.Followup
	f.Mode = c.Followup.Mode
	f.After = c.Followup.After
	f.Hold = c.Followup.Hold
	f.From, f.Until = c.Followup.Window.From, c.Followup.Window.Until
	f.Days = c.Followup.Days
	f.Holiday = c.Followup.Holidays.in(c.Owner.Zone)
	f.DailyLimit = c.Followup.DailyLimit
	f.MaxLateness = c.Followup.MaxLateness
	return p
}
