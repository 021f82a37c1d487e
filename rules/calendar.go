package rules

import (
	"strings"
	"time"
)

// calendar returns a talk as an iCalendar object (RFC 5545) to be taken into the owner's
// calendar, with an alarm five minutes before its agreed end: time to say that it is up. It
// names no METHOD: it is a file to open, and invites nobody.
func calendar(p *Person, t *Talk, stamp time.Time) []byte {
	const utc = "20060102T150405Z"
	lines := []string{"BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//informd//EN", "BEGIN:VEVENT",
		"UID:" + t.ID + "@informd", "DTSTAMP:" + stamp.UTC().Format(utc), "DTSTART:" + t.Start.UTC().Format(utc),
		"DTEND:" + t.End.UTC().Format(utc),
		"SUMMARY:" + calendarText("Talk with "+p.Called())}
	if t.Where != "" {
		lines = append(lines, "LOCATION:"+calendarText(t.Where))
	}
	lines = append(lines, "BEGIN:VALARM", "ACTION:DISPLAY", "TRIGGER;RELATED=END:-PT5M",
		"DESCRIPTION:"+calendarText("Five minutes left with "+p.Called()+": say so, and ask whom else to talk to."),
		"END:VALARM",
		"END:VEVENT", "END:VCALENDAR")
	var b strings.Builder
	for _, l := range lines {
		foldLine(&b, l)
	}
	return []byte(b.String())
}

// calendarText escapes what a TEXT value must not hold (RFC 5545 §3.3.11).
func calendarText(s string) string {
	return strings.NewReplacer(`\`, `\\`, ";", `\;`, ",", `\,`, "\r\n", `\n`, "\n", `\n`).Replace(s)
}

// foldLine writes a content line in pieces of at most 75 bytes (RFC 5545 §3.1), without
// cutting a character in two.
func foldLine(b *strings.Builder, line string) {
	n := 0
	for _, c := range line {
		size := len(string(c))
		if n+size > 73 {
			b.WriteString("\r\n ")
			n = 1
		}
		b.WriteRune(c)
		n += size
	}
	b.WriteString("\r\n")
}
