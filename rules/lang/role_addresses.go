package lang

import "sync"

// RoleAddresses returns what addresses begin with that belong to an office, a team or a list and to no person, in every
// language.
func RoleAddresses() []string { return roleAddresses() }

var roleAddresses = sync.OnceValue(func() (all []string) {
	for _, l := range All() {
		all = append(all, l.Offices...)
	}
	return all
})
