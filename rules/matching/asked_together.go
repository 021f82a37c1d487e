package matching

import (
	"slices"

	"informd/rules"
)

// AskedWith returns the other people whom the same mail asked that made an ask to p, in the order in which
// they became known; nobody if there is no such ask any more.
func (b *Book) AskedWith(p *rules.Person, a *rules.Ask) (others []*rules.Person) {
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
