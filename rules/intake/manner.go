package intake

import (
	"informd/rules"
	"informd/rules/mail"
	"informd/rules/manner"
)

// manner is how a mail of the owner's is written to the one person it went to; nil where no
// hand wrote it. What informd had drafted teaches nothing, unless the owner changed it.
func (in Encounter) manner(to mail.Address) *manner.Manner {
	it, drafted := in.Book.OwnMail(in.Message)
	if in.byMachine() {
		return nil
	}
	country := rules.Country(to.Addr)
	m := manner.Read(manner.Of(in.Message, to.Name, country, in.Policy.Owner.Name))
	if drafted {
		m = m.Beyond(manner.Read(manner.Mail{Text: it.Text, Contact: to.Name, Country: country, Owner: in.Policy.Owner.Name}))
	}
	return &m
}
