package rules

import (
	"slices"
)

// Newest returns the newest mail of the conversation in either direction, the one that an answer of
// the owner's refers to.
func (p *Person) Newest() Mail {
	if p.LastHeard.At.After(p.LastWrote.At) {
		return p.LastHeard
	}
	return p.LastWrote
}

// Thread returns the Message-IDs of the conversation with them, oldest first.
func (p *Person) Thread() []string {
	var ids []string
	for _, e := range p.Events() {
		if e.Kind.InThread() && e.MessageID != "" && !slices.Contains(ids, e.MessageID) {
			ids = append(ids, e.MessageID)
		}
	}
	return ids
}

// Thread returns the threading fields of an answer to m (RFC 5322 §3.6.4).
func (m Mail) Thread() Thread {
	if m.ID == "" {
		return Thread{References: m.References}
	}
	refs := slices.DeleteFunc(slices.Clone(m.References), func(id string) bool { return id == m.ID })
	return Thread{InReplyTo: m.ID, References: append(refs, m.ID)}
}
