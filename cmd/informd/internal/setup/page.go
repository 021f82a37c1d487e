package setup

import (
	"fmt"
	"slices"
	"strings"
)

// Page returns what is known of every provider, for whoever wants to read it before init asks.
func Page() string {
	var b strings.Builder
	b.WriteString("informd init knows these providers by your address, and says what follows when you give it.\n")
	for _, p := range providers() {
		who := slices.Clone(p.domains)
		if len(p.mx) > 0 {
			every := "every domain whose mail goes to " + strings.Join(p.mx, " or ")
			if len(who) > 0 {
				every = "and " + every
			}
			who = append(who, every)
		}
		fmt.Fprintf(&b, "\n%s: %s\n", p.Name, strings.Join(who, ", "))
		fmt.Fprintf(&b, "  %s, %s (checked %s)\n", p.IMAP.Address, p.SMTP.Address, p.Checked)
		switch {
		case p.TokenOnly:
			fmt.Fprintf(&b, "  It takes no password from programs: init logs in there, or informd login %s.\n", p.OAuth)
		case p.OAuth != "":
			fmt.Fprintf(&b, "  Where you get none, log in by token: informd login %s, or “login” while init asks.\n",
				p.OAuth)
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
	}
	return b.String()
}
