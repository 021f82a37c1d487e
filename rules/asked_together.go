package rules

import (
	"slices"
	"strings"
)

// AskedWith returns the other people whom the same mail asked that made an ask to p, in the order in which
// they became known; nobody if there is no such ask any more.
func (b *Book) AskedWith(p *Person, a *Ask) (others []*Person) {
	if a == nil {
		return nil
	}
	for _, id := range a.IDs {
		for _, q := range b.Sharing(id) {
			if q.ID != p.ID && !slices.Contains(others, q) {
				others = append(others, q)
			}
		}
	}
	return others
}

// AskedBy returns the ask to p that the mail with one of these Message-IDs made, or nil.
func (p *Person) AskedBy(ids []string) *Ask {
	for i := range p.Asks {
		for _, known := range p.Asks[i].IDs {
			if slices.ContainsFunc(ids, func(id string) bool { return strings.EqualFold(id, known) }) {
				return &p.Asks[i]
			}
		}
	}
	return nil
}
