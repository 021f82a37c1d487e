package wizard

import (
	"errors"
	"fmt"
	netmail "net/mail"
	"strings"
	"time"
	"unicode"

	"informd/cmd/informd/internal/dialog"

	"golang.org/x/net/idna"
)

func isAddress(s string) error {
	if _, plain := plainAddress(s); plain == "" {
		return errors.New("that is no mail address; write it alone, such as julie@example.org")
	}
	return nil
}

// noOthers is the answer of who has one address.
const noOthers = "none"

// addressesIn returns the addresses that were typed, with blanks or commas between them.
func addressesIn(s string) (list []string) {
	for _, typed := range strings.FieldsFunc(s, betweenAddresses) {
		if _, plain := plainAddress(typed); plain != "" {
			list = append(list, plain)
		}
	}
	return list
}

func betweenAddresses(r rune) bool { return r == ',' || r == ';' || unicode.IsSpace(r) }

func areAddresses(s string) error {
	words := strings.FieldsFunc(s, betweenAddresses)
	if dialog.FirstWord(s) == noOthers || dialog.SaysNo(s) || len(words) > 0 && len(words) == len(addressesIn(s)) {
		return nil
	}
	return errors.New("write addresses with blanks between them, such as julie@example.org, or " + noOthers)
}

// plainAddress returns what was typed or pasted as the internet writes it: without the name beside it, and
// the domain in small letters without umlauts. What is no address gives "".
func plainAddress(s string) (name, address string) {
	a, err := netmail.ParseAddress(s)
	if err != nil {
		return "", ""
	}
	at := strings.LastIndexByte(a.Address, '@')
	domain, err := idna.Lookup.ToASCII(a.Address[at+1:])
	if err != nil {
		return "", ""
	}
	return a.Name, a.Address[:at+1] + domain
}

func isZone(s string) error {
	if _, err := time.LoadLocation(s); err != nil || s == "" || s == "Local" {
		return fmt.Errorf("%q is no known time zone; write a continent and a city, such as Europe/Berlin", s)
	}
	return nil
}
