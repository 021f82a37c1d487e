package notes

import (
	"strings"
	"time"

	"informd/rules/content"
)

// Written returns a command in the words of the mail language, as a button says it. ok is false where
// it lacks what only the owner knows: the hour of a talk, or until when to wait.
func (c Command) Written(zone *time.Location) (line string, ok bool) {
	start := c.Start.In(zone)
	switch w := c.Verb.word(); {
	case c.Verb == Interview, c.Verb == Moved, c.Verb == Later, c.Verb == Met && !c.Start.IsZero():
		return c.timed(start)
	case c.Verb == Met, c.Verb == Cancelled:
		return string(c.Verb), true
	case c.Verb == Replied:
		return strings.TrimSpace("replied " + c.Text), true
	case w.takes == takesPeople:
		return content.CommandWith(content.CommandIntro, strings.TrimSpace(c.Addr.Name+" "+c.Addr.Addr)), true
	case c.Verb == Offer && !c.Start.IsZero():
		return content.DayCommand("offer: "+c.Text+", by", start), true
	case w.takes == takesText, w.takes == takesChoice:
		return string(c.Verb) + ": " + c.Text, true
	default:
		return w.example, true
	}
}

// timed writes a command that sets a day or an hour.
func (c Command) timed(start time.Time) (line string, ok bool) {
	write := content.TimedCommand
	if c.Day || c.Verb == Later {
		write = content.DayCommand
	}
	switch c.Verb {
	case Interview:
		return write(content.CommandInterview, start), !c.Day && !c.Start.IsZero()
	case Moved:
		return write(content.CommandMoved, start), !c.Start.IsZero() && c.Clock == ""
	case Later:
		return write(content.CommandLater, start), !c.Start.IsZero()
	}
	return write(content.CommandMet, start), true
}

// Lacks asks for the day or the hour that Written lacks.
func (c Command) Lacks(zone *time.Location) string {
	if c.Verb == Later {
		return "Answer with the day, such as: " + content.CommandLater + " 1 May."
	}
	such := "Answer with the day and the hour, such as: "
	if c.Clock != "" {
		such = "The hour is by another clock (" + c.Clock + "), so I set none. Answer with the day and the hour " +
			"by yours, such as: "
	}
	command := content.CommandInterview
	if c.Verb == Moved {
		command = content.CommandMoved
	}
	return such + command + " " + c.Start.In(zone).Format("Mon 2 Jan") + " 15:00."
}
