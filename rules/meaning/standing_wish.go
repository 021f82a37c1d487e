package meaning

import "informd/rules/notes"

// StandingWish returns what the note wants of all letters; its Kind is NoWish if that is nothing. A note that names
// somebody, or answers a mail about somebody, is about the letters to them.
func (n *Note) StandingWish() notes.StandingWish {
	text := n.typed.text
	if n.in.Message.Forward != nil || n.typed.foreign || n.Meant() != nil || len(n.NamedInProse(text)) > 0 {
		return notes.StandingWish{}
	}
	return notes.ReadStandingWish(text, n.in.At(), n.in.Policy.Zone)
}
