package setup

import (
	"fmt"
	"slices"
	"strings"
)

// Page returns what is known of every provider, for whoever wants to read it before init asks.
func Page() string {
	var b strings.Builder
	b.WriteString("init knows these providers by the domain of an address, or by who takes its mail.\n")
	for _, p := range providers() {
		who := slices.Concat(p.domains, p.mx)
		fmt.Fprintf(&b, "\n%s (%s)\n  %s, %s\n", p.Name, strings.Join(who, ", "), p.IMAP.Address, p.SMTP.Address)
		if p.OAuth != "" {
			fmt.Fprintf(&b, "  It takes no password from programs: init logs in there, or informd login %s.\n", p.OAuth)
		}
		for _, line := range p.Advice() {
			fmt.Fprintf(&b, "  %s\n", line)
		}
		if p.NoPlus {
			b.WriteString("  Mail to an address with a plus does not arrive: a folder captures.\n")
		}
		if p.Fetched {
			b.WriteString("  It no longer fetches the mail of other accounts: let those forward it here.\n")
		}
		fmt.Fprintf(&b, "  Compared with what is published in %s.\n", p.Checked)
	}
	return b.String()
}
