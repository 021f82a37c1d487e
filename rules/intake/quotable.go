package intake

import (
	"strings"

	"informd/rules/encounter"
	"informd/rules/notes"
)

// needsQuotable asks for the mails that a note can quote, if the note has any text.
func (in intake) needsQuotable() (n encounter.Need, any bool) {
	in, _ = in.fromSent()
	m := in.Message
	if len(in.Policy.Self.Contacts(m)) > 0 || strings.TrimSpace(m.Text) == "" {
		return n, false
	}
	n = encounter.Need{Kind: encounter.NeedQuotable}
	n.Quoted, n.People = quotableMails(m, in.Book, notes.SaysLasting(m.Text, in.At(), in.Policy.Zone))
	for _, it := range in.Book.OwnThread(m) {
		n.Own = append(n.Own, it.Key)
	}
	return n, len(n.Quoted)+len(n.Own) > 0
}
