package mime

import (
	"slices"
	"strconv"
	"strings"
	"time"

	"informd/rules/mail"
)

// A calLine is one content line of iCalendar (RFC 5545 §3.1), its names in upper case.
type calLine struct {
	name   string
	params map[string]string
	value  string
}

// A calBlock is one component between BEGIN and END.
type calBlock struct {
	name   string
	lines  []calLine
	blocks []*calBlock
}

// get returns the first line of the name, the zero line when there is none.
func (c *calBlock) get(name string) calLine {
	for _, l := range c.lines {
		if l.name == name {
			return l
		}
	}
	return calLine{}
}

// text returns the value of a text property (RFC 5545 §3.3.11), on one line.
func (c *calBlock) text(name string) string {
	return CleanValue(calUnescape(c.get(name).value))
}

// ReadInvite reads the event of a calendar object, nil when there is none. Of several
// it takes the whole series before its exceptions. method is what the Content-Type
// says, for objects that do not say it themselves (RFC 5546 §1.4).
func ReadInvite(text, method string) *mail.Invite {
	cal := readCalendar(text)
	var event *calBlock
	for _, b := range cal.events() {
		if event == nil || event.get("RECURRENCE-ID").value != "" && b.get("RECURRENCE-ID").value == "" {
			event = b
		}
	}
	if event == nil {
		return nil
	}
	invite := &mail.Invite{
		Method:    strings.ToUpper(cal.text("METHOD")),
		UID:       event.text("UID"),
		Summary:   event.text("SUMMARY"),
		Location:  event.text("LOCATION"),
		Organizer: calAddress(event.get("ORGANIZER")),
		Comment:   event.text("COMMENT"),
	}
	if invite.Method == "" {
		invite.Method = strings.ToUpper(strings.TrimSpace(method))
	}
	if strings.EqualFold(event.text("STATUS"), "CANCELLED") && invite.Method != "REPLY" {
		invite.Method = "CANCEL"
	}
	invite.Sequence, _ = strconv.Atoi(event.text("SEQUENCE"))
	for _, l := range event.lines {
		if l.name == "ATTENDEE" && len(invite.Attendees) < maxAddrs {
			if a := calAddress(l); !a.IsZero() {
				invite.Attendees = append(invite.Attendees,
					mail.Attendee{Address: a, Status: strings.ToLower(l.params["PARTSTAT"])})
			}
		}
	}
	cal.times(event, invite)
	return invite
}

// CalendarTexts returns the words that people wrote into the events of a calendar object, lines kept.
func CalendarTexts(text string) (texts []string) {
	for _, event := range readCalendar(text).events() {
		for _, name := range []string{"SUMMARY", "LOCATION", "DESCRIPTION", "COMMENT"} {
			if s := calLines.Replace(event.get(name).value); strings.TrimSpace(s) != "" {
				texts = append(texts, s)
			}
		}
	}
	return texts
}

// times reads when the event begins and ends, and of which day of a series it is the exception.
func (c *calBlock) times(event *calBlock, invite *mail.Invite) {
	start := c.time(event.get("DTSTART"))
	start.at = believed(start.at)
	invite.Start, invite.Zone, invite.AllDay, invite.Wall = start.at, start.zone, start.day, believed(start.wall)
	if day := event.get("RECURRENCE-ID"); day.value != "" {
		if invite.Instead = believed(c.time(day).at); invite.Instead.IsZero() {
			invite.Instead = start.at
		}
	}
	invite.Series = invite.Instead.IsZero() && isSeries(event)
	switch end := believed(c.time(event.get("DTEND")).at); {
	case !end.IsZero():
		invite.End = end
	case invite.Start.IsZero():
	case event.get("DURATION").value != "":
		invite.End = believed(calDuration(start, event.get("DURATION").value))
	case invite.AllDay:
		invite.End = invite.Start.AddDate(0, 0, 1) // RFC 5545 §3.6.1
	default:
		invite.End = invite.Start
	}
}

// isSeries reports whether an event takes place on several days (RFC 5545 §3.8.5).
func isSeries(event *calBlock) bool {
	once := func(part string) bool { return strings.EqualFold(strings.TrimSpace(part), "COUNT=1") }
	rule := event.get("RRULE").value
	return event.get("RDATE").value != "" || rule != "" && !slices.ContainsFunc(strings.Split(rule, ";"), once)
}

// readCalendar reads content lines into components. It forgives what calendars in
// the wild need forgiven: garbage lines, lower case, a missing END.
func readCalendar(text string) *calBlock {
	root := &calBlock{}
	stack := []*calBlock{root}
	for _, line := range calUnfold(text) {
		l, ok := readCalLine(line)
		top := stack[len(stack)-1]
		switch {
		case !ok:
		case l.name == "BEGIN":
			b := &calBlock{name: strings.ToUpper(strings.TrimSpace(l.value))}
			if len(stack) > maxDepth {
				return root
			}
			top.blocks = append(top.blocks, b)
			stack = append(stack, b)
		case l.name == "END":
			name := strings.ToUpper(strings.TrimSpace(l.value))
			for i := len(stack) - 1; i > 0; i-- {
				if stack[i].name == name {
					stack = stack[:i]
					break
				}
			}
		default:
			top.lines = append(top.lines, l)
		}
	}
	if len(root.blocks) > 0 && root.blocks[0].name == "VCALENDAR" {
		return root.blocks[0]
	}
	return root
}

// calUnfold joins folded lines (RFC 5545 §3.1).
func calUnfold(text string) []string {
	text = strings.TrimPrefix(text, "\ufeff")
	text = strings.NewReplacer("\r\n", "\n", "\r", "\n").Replace(text)
	text = strings.NewReplacer("\n ", "", "\n\t", "").Replace(text)
	return strings.Split(text, "\n")
}

// readCalLine splits NAME;PARAM=value;PARAM="value":value. A colon inside a parameter
// that should have been quoted, as in "(UTC+01:00) Berlin", is told by what follows.
func readCalLine(line string) (calLine, bool) {
	head, value, ok := cutCalValue(line)
	if !ok {
		return calLine{}, false
	}
	name, rest, _ := strings.Cut(head, ";")
	l := calLine{name: strings.ToUpper(strings.TrimSpace(name)), params: map[string]string{}, value: value}
	if l.name == "" || strings.ContainsAny(l.name, " \t") {
		return calLine{}, false
	}
	for rest != "" && len(l.params) < maxParams {
		var one string
		one, rest = cutParam(rest)
		if k, v, ok := strings.Cut(one, "="); ok {
			l.params[strings.ToUpper(strings.TrimSpace(k))] = strings.Trim(strings.TrimSpace(v), `"`)
		}
	}
	return l, true
}

func cutCalValue(line string) (head, value string, ok bool) {
	quoted := false
	for i := range len(line) {
		switch {
		case line[i] == '"':
			quoted = !quoted && strings.IndexByte(line[i+1:], '"') >= 0
		case line[i] == ':' && !quoted:
			if strings.HasPrefix(strings.ToUpper(line), "DT") && strings.Contains(line[:i], "=(UTC") {
				if j := strings.LastIndexByte(line, ':'); j > i {
					return line[:j], line[j+1:], true
				}
			}
			return line[:i], line[i+1:], true
		}
	}
	return "", "", false
}

var calEscapes = strings.NewReplacer(`\n`, " ", `\N`, " ", `\,`, ",", `\;`, ";", `\\`, `\`)

// calLines keeps the lines of a text, which calEscapes joins.
var calLines = strings.NewReplacer(`\n`, "\n", `\N`, "\n", `\,`, ",", `\;`, ";", `\\`, `\`)

func calUnescape(s string) string {
	return calEscapes.Replace(s)
}

// calAddress reads ORGANIZER;CN=Anna:mailto:anna@x.example. Where a calendar answers through
// a relay, as iCloud does, the person's own address stands in EMAIL (RFC 7986 §6.2).
func calAddress(l calLine) mail.Address {
	addr := canonicalAddr(l.params["EMAIL"])
	if addr == "" {
		addr = canonicalAddr(l.value)
	}
	if addr == "" {
		return mail.Address{}
	}
	name := CutString(CleanValue(l.params["CN"]), 200)
	if strings.EqualFold(name, addr) {
		name = ""
	}
	return mail.Address{Name: name, Addr: addr}
}

// events returns the events of a calendar.
func (c *calBlock) events() []*calBlock {
	var list []*calBlock
	for _, b := range c.blocks {
		if b.name == "VEVENT" {
			list = append(list, b)
		}
	}
	return list
}

// A calTime is a DATE-TIME or DATE of RFC 5545 §3.3.4 and §3.3.5.
type calTime struct {
	at   time.Time // UTC; zero when the zone is unknown
	wall time.Time // as it is written, if it names no zone and no zone could be known
	zone string    // IANA name
	day  bool
	loc  *time.Location
}

// time reads a date property in its zone: UTC, the TZID as IANA, Windows or the
// object's own VTIMEZONE knows it, else the calendar's default zone.
func (c *calBlock) time(l calLine) calTime {
	value := strings.TrimSpace(l.value)
	if t, err := time.ParseInLocation("20060102", value, time.UTC); err == nil {
		return calTime{at: t, day: true, loc: time.UTC}
	}
	if t, err := time.ParseInLocation("20060102T150405Z", strings.ToUpper(value), time.UTC); err == nil {
		return calTime{at: t, zone: "UTC", loc: time.UTC}
	}
	wall, err := time.ParseInLocation("20060102T150405", value, time.UTC)
	if err != nil {
		if wall, err = time.ParseInLocation("20060102T1504", value, time.UTC); err != nil {
			return calTime{}
		}
	}
	tzid := l.params["TZID"]
	if tzid == "" {
		tzid = c.get("X-WR-TIMEZONE").value
	}
	if loc, name := findZone(tzid); loc != nil {
		at := time.Date(wall.Year(), wall.Month(), wall.Day(), wall.Hour(), wall.Minute(), wall.Second(), 0, loc)
		return calTime{at: at.UTC(), zone: name, loc: loc}
	}
	if offset, ok := c.offset(tzid, wall); ok {
		return calTime{at: wall.Add(-time.Duration(offset) * time.Second), loc: time.FixedZone("", offset)}
	}
	if tzid == "" {
		return calTime{wall: wall}
	}
	return calTime{}
}

// calDuration adds P1DT2H30M (RFC 5545 §3.3.6); days are days of the zone's calendar.
func calDuration(from calTime, s string) time.Time {
	t, n := from.at.In(from.loc), 0
	inTime := false
	for i := range len(s) {
		c := s[i]
		switch {
		case IsDigit(c):
			n = min(n*10+int(c-'0'), 100_000)
			continue
		case c == 'T':
			inTime = true
		case c == 'W':
			t = t.AddDate(0, 0, 7*n)
		case c == 'D':
			t = t.AddDate(0, 0, n)
		case c == 'H':
			t = t.Add(time.Duration(n) * time.Hour)
		case c == 'M' && inTime:
			t = t.Add(time.Duration(n) * time.Minute)
		case c == 'S':
			t = t.Add(time.Duration(n) * time.Second)
		case c == '-':
			return from.at // an event cannot end before it begins
		}
		n = 0
	}
	return t.UTC()
}
