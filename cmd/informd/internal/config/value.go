package config

import (
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"net"
	"net/mail"
	"strconv"
	"strings"
	"time"

	"informd/rules/dates"
	"informd/rules/lang"
)

// parseAddress takes the address alone, without a name, and lower-cases its domain.
func parseAddress(s string) (string, error) {
	a, err := mail.ParseAddress(s)
	if err != nil || a.Name != "" || a.Address != s {
		return "", fmt.Errorf("%q is not a mail address; write it alone, such as julie@example.org", s)
	}
	at := strings.LastIndexByte(s, '@')
	return s[:at+1] + strings.ToLower(s[at+1:]), nil
}

// parseZone takes a name of the IANA database. "Local" is refused: what it means depends
// on the machine, and a follow-up must not move with it.
func parseZone(s string) (*time.Location, error) {
	if s == "Local" {
		return nil, fmt.Errorf("%q depends on the machine; name your zone, such as Europe/Berlin", s)
	}
	zone, err := time.LoadLocation(s)
	if err != nil {
		return nil, fmt.Errorf("%q is no known time zone; write an IANA name, such as Europe/Berlin or "+
			"America/New_York", s)
	}
	return zone, nil
}

// parseServer takes host:port.
func parseServer(s string) (string, error) {
	host, port, err := net.SplitHostPort(s)
	if n, errPort := strconv.Atoi(port); err != nil || host == "" || errPort != nil || n < 1 || n > 65535 {
		return "", fmt.Errorf("%q is not host:port; write both, such as imap.example.org:993", s)
	}
	return s, nil
}

func parseTrust(s string) (t Trust, err error) {
	err = oneOf(&t, TrustSent, TrustDKIM)(s)
	return t, err
}

// parseLanguage reads the tag of a language in which informd writes letters; "auto" is none.
func parseLanguage(s string) (string, error) {
	if s == "auto" || s == "" {
		return "", nil
	}
	var known []string
	for _, l := range lang.All() {
		for _, letters := range l.Letters {
			if known = append(known, letters.Tag); strings.EqualFold(letters.Tag, s) {
				return letters.Tag, nil
			}
		}
	}
	return "", fmt.Errorf("%q is no language informd has letters in; write auto, or one of %s", s,
		strings.Join(known, ", "))
}

// MaxPoll is the longest time between two looks. A laptop that slept wakes no timer, so none is longer.
const MaxPoll = 5 * time.Minute

func parsePoll(s string) (time.Duration, error) {
	span, err := dates.ParseSpan(s)
	if err != nil {
		return 0, err
	}
	if span.Days > 0 || span.Time < time.Second || span.Time > MaxPoll {
		return 0, fmt.Errorf("%q is out of range; write a duration from 1s to 5m", s)
	}
	return span.Time, nil
}

func parseWindow(s string) (w Window, err error) {
	from, until, ok := strings.Cut(s, "-")
	if ok {
		w.From, err = dates.ParseClock(from)
	}
	if ok && err == nil {
		w.Until, err = dates.ParseClock(until)
	}
	if !ok || err != nil {
		return Window{}, fmt.Errorf("%q is not a window; write two times of day, such as 09:00-17:00", s)
	}
	return w, nil
}

// parseDay takes a day of the week by its English name or the first three letters.
func parseDay(s string) (time.Weekday, error) {
	word := strings.ToLower(s)
	for d := time.Sunday; d <= time.Saturday; d++ {
		if name := strings.ToLower(d.String()); word == name || word == name[:3] {
			return d, nil
		}
	}
	return 0, fmt.Errorf("%q is no day of the week; write mon, tue, wed, thu, fri, sat or sun", s)
}

// parseFingerprint reads the SHA-256 fingerprint of a certificate, as informd and others show it:
// with "sha256:" before it or without, with colons or without.
func parseFingerprint(s string) (string, error) {
	hexes := strings.ReplaceAll(strings.TrimPrefix(strings.ToLower(strings.TrimSpace(s)), "sha256:"), ":", "")
	if s == "" {
		return "", nil
	}
	if raw, err := hex.DecodeString(hexes); err != nil || len(raw) != sha256.Size {
		return "", fmt.Errorf("%q is no SHA-256 fingerprint; write sha256: and 64 digits of 0-9 and a-f", s)
	}
	return "sha256:" + hexes, nil
}
