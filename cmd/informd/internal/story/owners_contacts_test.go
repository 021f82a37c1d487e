package story

import (
	"fmt"
	"os"
	"strings"
	"testing"
	"time"
)

// A contact is somebody who is asked, with a nature, and what really happened between the two.
type contact struct {
	name, addr, subject, field string
	nature                     string
	day                        int // of the life on which they are asked
	delay                      int // days until they answer
	ghosts                     bool
	cancels                    bool
	invites                    bool     // they send an invitation, and not words
	promises                   bool     // the owner promises them something
	names                      *contact // whom they name
	from                       *contact // who names them

	asked, followed, wrote, heard time.Time // the newest of each
	said                          string    // what they said last that the owner has not dealt with
	yes, later                    bool
	bounced                       time.Time
	offered                       time.Time // the day that the owner offered
	talk                          time.Time // its end
	invited, booked               bool      // how informd knows of it
	off                           time.Time // when it was called off
	noted, promised, kept, named  time.Time
	thanked                       bool
	closed                        bool // they said no, and that is that
}

func (c *contact) first() string { return strings.Fields(c.name)[0] }

// owes reports whether they wrote last.
func (c *contact) owes() bool { return c.heard.After(c.wrote) && c.said != "" }

// natures are how people answer; silence is the rule.
var natures = []string{"silent", "silent", "silent", "silent", "yes", "yes", "yes", "yes after the follow-up", "no", "later", "question",
	"away", "bounces", "late yes"}

var (
	firstNames = strings.Fields("Anna Ben Carla David Elif Farid Grace Hugo Ines Jonas Karin Lars Mona Nils Olga Pavel Quinn Rosa Samir Tessa Umar Vera Wim Xenia Yann Zoe Adam Berta Cyril Dora")
	lastNames  = strings.Fields("Meier Okafor Silva Novak Kaya Haddad Lind Moreau Costa Weber Olsen Berg Rossi Jensen Petrova Dvorak Murphy Diaz Khan Visser")
	fields     = []string{"validation", "turbines", "lens design", "seed breeding", "port logistics", "clinical trials", "speech therapy", "bridge building"}
)

func (l *owner) people() (all []*contact) {
	for i, first := range firstNames {
		last := lastNames[(i*7+l.rng.IntN(3))%len(lastNames)]
		c := &contact{name: first + " " + last, field: fields[l.rng.IntN(len(fields))], nature: natures[l.rng.IntN(len(natures))],
			day: l.rng.IntN(80), delay: 1 + l.rng.IntN(4), ghosts: l.rng.IntN(4) == 0, cancels: l.rng.IntN(6) == 0,
			invites: l.rng.IntN(2) == 0, promises: l.rng.IntN(3) == 0}
		c.addr = strings.ToLower(first + "." + last + fmt.Sprintf("@firm%d.example", i))
		if c.nature == "bounces" {
			c.addr = strings.ToLower(first + "." + last + "@nowhere.example")
		}
		c.subject = "A question about " + c.field + ", " + first
		all = append(all, c)
	}
	for i, c := range all[:len(all)/3] { // the last third are named by the first, now and then
		if n := all[len(all)-1-i]; l.rng.IntN(2) == 0 {
			c.names, n.from = n, c
		}
	}
	return all
}

// contactActs is what somebody does in this slot.
func (l *owner) contactActs(c *contact) {
	if l.now.Hour() < 10 || l.now.Hour() > 15 || c.asked.IsZero() {
		return
	}
	waits := func(days int) bool { return c.heard.IsZero() && l.since(c.asked, days) }
	switch {
	case c.nature == "bounces" && c.bounced.IsZero():
		c.bounced = c.asked
	case c.nature == "yes" && waits(c.delay):
		l.answer(c, "yes", "Dear Julie, yes, gladly. When would suit you?")
	case c.nature == "yes after the follow-up" && c.heard.IsZero() && !c.followed.IsZero() && l.since(c.followed, 1):
		l.answer(c, "yes", "Dear Julie, thanks for the reminder! I am happy to talk.")
	case c.nature == "late yes" && waits(26):
		l.answer(c, "yes", "Dear Julie, sorry for the long silence. Yes, let us talk.")
	case c.nature == "no" && waits(c.delay):
		l.answer(c, "no", "Dear Julie, unfortunately I cannot help you with this. All the best")
	case c.nature == "later" && waits(c.delay):
		c.later = true
		l.answer(c, "later", "Dear Julie, not now, I am drowning in work. Perhaps after the summer?")
	case c.nature == "question" && waits(c.delay):
		l.answer(c, "question", "Dear Julie, what exactly would you like to know?")
	case c.nature == "away" && c.later == false && l.since(c.asked, 0) && c.heard.IsZero():
		c.later = true
		l.writes(c.addr, "I am out of the office until "+l.now.AddDate(0, 0, 12).Format("2 January 2006")+".\n",
			"From: "+c.name+" <"+c.addr+">", "Subject: Automatic reply: "+c.subject, "Auto-Submitted: auto-replied", "To: "+Owner)
	case !c.offered.IsZero() && c.talk.IsZero() && !c.ghosts && l.since(c.wrote, 1) && l.now.Before(c.offered):
		l.agrees(c)
	case c.cancels && !c.talk.IsZero() && c.off.IsZero() && l.now.Before(c.talk) && c.talk.Sub(l.now) < 30*time.Hour && !c.owes():
		c.off, c.talk = l.now, time.Time{}
		c.offered, c.ghosts = time.Time{}, true
		l.answer(c, "off", "Dear Julie, I am so sorry, I am ill and have to cancel our talk.")
	}
}

// answer is a mail of theirs in the thread.
func (l *owner) answer(c *contact, said, text string, header ...string) {
	header = append(header, "From: "+c.name+" <"+c.addr+">")
	l.writes(c.addr, text+"\n\n"+c.first()+"\n", append(header, l.answers(c, l.w.people[c.addr], Owner, Owner)...)...)
	c.heard, c.said = l.now, said
	c.yes = c.yes || said == "yes"
	c.closed = c.closed || said == "no"
}

// agrees takes the day that the owner offered.
func (l *owner) agrees(c *contact) {
	c.talk = c.offered.Add(30 * time.Minute)
	if !c.invites {
		l.answer(c, "day", "Dear Julie, that works for me. Ring me then.")
		return
	}
	c.invited = true
	stamp := func(t time.Time) string { return t.UTC().Format("20060102T150405Z") }
	l.writes(c.addr, strings.Join([]string{"BEGIN:VCALENDAR", "VERSION:2.0", "METHOD:REQUEST", "BEGIN:VEVENT",
		"UID:" + c.addr, "SEQUENCE:0", "DTSTAMP:" + stamp(l.now), "DTSTART:" + stamp(c.offered), "DTEND:" + stamp(c.talk),
		"SUMMARY:Julie and " + c.first(), "ORGANIZER:mailto:" + c.addr, "ATTENDEE;PARTSTAT=NEEDS-ACTION:mailto:" + Owner,
		"END:VEVENT", "END:VCALENDAR", ""}, "\n"),
		"From: "+c.name+" <"+c.addr+">", "To: "+Owner, "Subject: Julie and "+c.first(), "MIME-Version: 1.0",
		"Content-Type: text/calendar; method=REQUEST; charset=utf-8")
	c.heard, c.said = l.now, ""
}

func keepHTML(t *testing.T, path, html string) {
	if err := os.WriteFile(path, []byte(html), 0o644); err != nil {
		t.Fatal(err)
	}
}
