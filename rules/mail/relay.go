package mail

import (
	"strings"
)

var spelledAt = strings.NewReplacer("(at)", "@", "[at]", "@", " 'at' ", "@", " at ", "@", "_at_", "@")

// relayed returns the addresses that a relay or an alias has encoded in its own address or in the
// display name: "anna@acme.example" <x17@relay.example>, anna_at_acme.example_x17@,
// SRS0=x=y=acme.example=anna@, julie+anna=acme.example@.
func relayed(a Address) (spelt []Address) {
	local, _, _ := CutLast(strings.ToLower(a.Addr), "@")
	name := strings.ToLower(a.Name)
	if Says(name, "@", "at") || Says(local, "@", "at") { // else no @ is spelt there
		text := spelledAt.Replace(name + " " + local)
		for _, addr := range MailAddress.FindAllString(text, 5) {
			spelt = append(spelt, Address{Addr: addr})
		}
	}
	if before, last, ok := CutLast(local, "="); ok {
		user, domain := before[strings.LastIndex(before, "+")+1:], last
		if strings.HasPrefix(local, "srs") { // SRS writes the domain first
			user, domain = last, before[strings.LastIndex(before, "=")+1:]
		}
		if strings.Contains(domain, ".") {
			spelt = append(spelt, Address{Addr: user + "@" + domain})
		}
	}
	return spelt
}
