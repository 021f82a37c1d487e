package report

import (
	"informd/rules/content"
	"informd/rules/mail"
)

// reminders returns what the owner wanted to be reminded of. Each is told once, on its day, in their own words.
func (c MatterContext) reminders() (out []Matter) {
	for _, n := range c.Policy.Account.Reminders {
		m := Matter{State: MatterReminder, About: n.ID, Since: n.At, Next: n.On, Today: !n.On.After(c.Now),
			Plan: "“" + mail.Head(n.Text) + "”"}
		m.Line = briefLine("you wrote "+c.ago(n.At)+":", "")
		m.Line.Who, m.Line.Words = content.Reminded, mail.Head(n.Text)
		if m, stands := c.asLeft(m, nil); stands {
			out = append(out, m)
		}
	}
	return out
}
