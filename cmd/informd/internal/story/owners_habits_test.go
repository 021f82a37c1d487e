package story

import (
	"fmt"
	"strings"
	"time"
)

// A habit is how an owner deals with people, and with informd.
type habit struct {
	name      string
	reply     int    // days until a mail of theirs is answered; -1: it is not
	books     string // how informd is told of a talk without an invitation: "line", "prose"; "": not
	note      string // how it hears what came of a talk: "labels", "prose", "phone"; "": not
	noteAfter int    // days
	thanks    string // "draft": the one in Drafts is sent; "hand": one of their own; "": none
	offers    string // how an offer is kept: "mail", or "done" once it was by other roads; "": not
	intros    string // how whom they name is asked: "draft", "hand"; "": not
	taps      bool   // tells what an answer was, and that a talk is off
	pauses    bool   // goes on holiday for two weeks, twice
	nudges    bool   // follows up by hand after five days
}

var habits = []habit{
	{name: "tidy", books: "line", note: "labels", thanks: "draft", offers: "mail", intros: "draft", taps: true},
	{name: "hasty", books: "prose", note: "prose", thanks: "hand", offers: "mail", intros: "hand"},
	{name: "silent", reply: 1},
	{name: "phone", reply: 1, books: "prose", note: "phone", thanks: "draft", offers: "done", intros: "draft", taps: true},
	{name: "slow", reply: 9, books: "line", note: "labels", noteAfter: 4, thanks: "draft", offers: "mail", intros: "draft"},
	{name: "promising", books: "line", note: "labels", thanks: "draft"},
	{name: "forgets people", reply: -1, taps: true},
	{name: "by hand", reply: 1, books: "line", note: "prose", thanks: "hand", offers: "mail", intros: "hand", nudges: true},
	{name: "reads only", reply: 2, books: "line", thanks: "draft"},
	{name: "travels", reply: 1, books: "line", note: "labels", noteAfter: 1, thanks: "draft", offers: "done", intros: "draft", taps: true, pauses: true},
}

// ownerActs is what the owner does about somebody in this slot.
func (l *owner) ownerActs(c *contact) {
	day := int(l.now.Sub(l.start).Hours() / 24)
	switch {
	case l.habit.pauses && (day == 35 || day == 80) && c == l.contacts[0] && l.now.Hour() > 15:
		l.paused = l.now.AddDate(0, 0, 14)
		l.writes("julie", "pause 2w\n", "To: informd", "Subject: holiday")
	case c.asked.IsZero():
		l.asks(c, day)
	case l.habit.nudges && c.heard.IsZero() && c.followed.IsZero() && c.nature != "bounces" && l.since(c.wrote, 5):
		l.toThem(c, "Dear "+c.first()+", may I ask once more? No worries if it does not suit you.")
		c.followed = l.now
	case c.owes() && l.habit.reply >= 0 && l.since(c.heard, l.habit.reply):
		l.replies(c)
	case !c.talk.IsZero() && l.now.After(c.talk):
		l.afterTalk(c)
	}
}

// asks asks the people whose day has come, but those whom somebody is to name first.
func (l *owner) asks(c *contact, day int) {
	if c.from != nil || day < c.day || l.now.Weekday() == time.Saturday || l.now.Weekday() == time.Sunday {
		return
	}
	l.writes("julie", "Dear "+c.first()+",\n\nI read what you wrote about "+c.field+" because I worked on it, too. Could I ask you about it, "+
		"17 minutes, whenever it suits you? If not, no worries at all.\n\nJulie\n",
		"To: "+c.name+" <"+c.addr+">", "Bcc: informd", "Subject: "+c.subject)
	c.asked, c.wrote = l.now, l.now
}

// toThem is a mail of the owner's by hand, without informd in Bcc.
func (l *owner) toThem(c *contact, text string) {
	l.writes("julie", text+"\n\nJulie\n", l.answers(c, l.w.Julie, c.addr, c.name+" <"+c.addr+">")...)
	c.wrote = l.now
}

func (l *owner) note(c *contact, text string) {
	l.writes("julie", text+"\n", "To: informd", "Subject: "+c.name)
}

// replies answers what they wrote.
func (l *owner) replies(c *contact) {
	switch c.said {
	case "no":
		l.toThem(c, "Dear "+c.first()+", thank you for telling me. All the best!")
		c.closed = true
	case "yes", "question":
		c.offered = l.now.AddDate(0, 0, 4)
		for c.offered.Weekday() == time.Saturday || c.offered.Weekday() == time.Sunday {
			c.offered = c.offered.AddDate(0, 0, 1)
		}
		c.offered = time.Date(c.offered.Year(), c.offered.Month(), c.offered.Day(), 14, 0, 0, 0, c.offered.Location())
		l.toThem(c, "Dear "+c.first()+", thank you! Would "+c.offered.Format("Monday 2 January")+" at 14:00 suit you?")
	case "day":
		l.toThem(c, "Dear "+c.first()+", perfect, until then!")
		l.tellsBooking(c)
	case "off":
		l.toThem(c, "Dear "+c.first()+", I understand. I hope you are well again soon.")
		if l.habit.taps {
			l.note(c, "cancelled")
		}
	case "later":
		l.toThem(c, "Dear "+c.first()+", thank you, I will write again then.")
		if l.habit.taps {
			l.note(c, "that was a later")
		}
	}
	c.said = ""
}

func (l *owner) tellsBooking(c *contact) {
	if c.invited {
		return
	}
	switch l.habit.books {
	case "line":
		l.note(c, "interview "+strings.ToLower(c.talk.Format("2 Jan 15:04"))+" 30m phone")
		c.booked = true
	case "prose":
		l.note(c, "talk with "+strings.ToLower(c.first())+" on "+strings.ToLower(c.talk.Format("Monday 2 January"))+" at "+c.talk.Format("15:04"))
		c.booked = true
	}
}

// afterTalk is what the owner does about a talk that is over.
func (l *owner) afterTalk(c *contact) {
	switch {
	case c.noted.IsZero() && l.habit.note != "" && l.since(c.talk, l.habit.noteAfter):
		l.notes(c)
	case !c.thanked && (!c.noted.IsZero() || l.habit.note == "") && l.since(c.talk, 1):
		l.thanks(c)
	case !c.promised.IsZero() && c.kept.IsZero() && l.since(c.promised, 3) && l.habit.offers != "":
		c.kept = l.now
		if l.habit.offers == "done" {
			l.note(c, "done")
			return
		}
		l.toThem(c, "Dear "+c.first()+", here is the preprint, as promised.")
	case c.names != nil && !c.named.IsZero() && c.names.asked.IsZero() && l.since(c.named, 2) && l.habit.intros != "":
		l.asksNamed(c)
	}
}

func (l *owner) notes(c *contact) {
	learned, named := "batches matter more than the model in "+c.field, ""
	c.noted = l.now
	if c.promises {
		c.promised = l.now
	}
	if c.names != nil {
		c.named, named = l.now, c.names.name+" <"+c.names.addr+">"
	}
	switch l.habit.note {
	case "labels":
		text := "learned: " + learned
		if c.promises {
			text += "\noffer: send the preprint"
		}
		if named != "" {
			text += "\nintro: " + named
		} else {
			text += "\nasked: no"
		}
		l.note(c, text)
	case "prose":
		text := "talked with " + c.first() + " today. " + learned + "."
		if c.promises {
			text += " promised to send the preprint."
		}
		if named != "" {
			text += " " + c.names.name + " (" + c.names.addr + ") could tell me more."
		}
		l.note(c, text)
	case "phone":
		text := "good talk. learned: " + learned
		if c.promises {
			text += "\noffer: preprint"
		}
		if named != "" {
			text += "\nintro: " + named
		}
		l.note(c, text+"\n\nSent from my phone")
	}
}

func (l *owner) thanks(c *contact) {
	if !l.knowsTalk(c) {
		c.thanked = true
		return
	}
	switch l.habit.thanks {
	case "draft":
		if _, err := l.w.find(l.w.Julie, []string{"Drafts"}, c.addr); err != nil {
			return
		}
		l.writes("julie", "", "Draft: "+c.addr)
		c.wrote, c.thanked = l.now, true
	case "hand":
		l.toThem(c, "Dear "+c.first()+", thank you for your time, it helped me a lot.")
		c.thanked = true
	}
}

// asksNamed asks whom somebody named.
func (l *owner) asksNamed(c *contact) {
	n := c.names
	if l.habit.intros == "draft" {
		if _, err := l.w.find(l.w.Julie, []string{"Drafts"}, n.addr); err != nil {
			return
		}
		l.writes("julie", "", "Draft: "+n.addr)
	} else {
		l.writes("julie", fmt.Sprintf("Dear %s,\n\n%s told me about you. Could I ask you about %s, 17 minutes? If not, no worries.\n\nJulie\n",
			n.first(), c.name, n.field), "To: "+n.name+" <"+n.addr+">", "Bcc: informd", "Subject: "+n.subject)
	}
	n.asked, n.wrote = l.now, l.now
}

// since reports whether so many days have passed since an instant.
func (l *owner) since(t time.Time, days int) bool {
	return !t.IsZero() && l.now.After(t) && !l.now.Before(t.AddDate(0, 0, days))
}
