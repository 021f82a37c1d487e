package fact

import (
	"strings"

	"informd/rules/mail"
)

// A Delegate is the person that a contact names in their place: "ask Rui Matos <rui@port.example> instead". Either the
// name or the address may be unknown. The log keeps both as one text, which is parsed once, when an event is read.
type Delegate mail.Address

// IsZero reports whether nobody is named.
func (d Delegate) IsZero() bool { return d == Delegate{} }

// String writes the delegate as a mail word takes them: "Rui Matos <rui@port.example>".
func (d Delegate) String() string { return mail.Address(d).String() }

// Called returns the name, or the address where no name is known.
func (d Delegate) Called() string {
	if d.Name == "" {
		return d.Addr
	}
	return d.Name
}

// MarshalText writes the delegate as String does.
func (d Delegate) MarshalText() ([]byte, error) { return []byte(d.String()), nil }

// UnmarshalText reads what MarshalText wrote. A text without an address is a name.
func (d *Delegate) UnmarshalText(text []byte) error {
	name, addr, both := mail.CutLast(string(text), " <")
	switch {
	case both:
		*d = Delegate{Name: name, Addr: strings.TrimSuffix(addr, ">")}
	case mail.AddressIn(name) != "":
		*d = Delegate{Addr: name}
	default:
		*d = Delegate{Name: name}
	}
	return nil
}
