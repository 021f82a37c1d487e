package report

import (
	"cmp"
	"strings"
	"time"

	"informd/rules"
	"informd/rules/content"
	"informd/rules/mail"
)

// briefLine returns what the owner reads about a matter. add says with whom it is.
func briefLine(what, how string, buttons ...content.Button) content.BriefLine {
	return content.BriefLine{What: what, How: how, Buttons: buttons}
}

// first returns what a sentence calls p that names them already: the first name, unless they bear a title.
func (r *matterReader) first() string {
	called := r.p.Called()
	if word, _, _ := strings.Cut(called, " "); mail.IsTitle(strings.TrimSuffix(word, ".")) {
		return called
	}
	return cmp.Or(r.p.Address().First(), called)
}

// letGoButton is the button that closes the matter with this id.
func letGoButton(about string) content.Button {
	return content.Button{Label: "Let it go", Command: content.CommandLetGo, Tag: rules.Tag(about)}
}

// exampleAddress is shown in an example where the owner should write somebody's address.
const exampleAddress = "their.name@example.org"

// days returns how many days of the owner's calendar lie between the given time and now.
func (c MatterContext) days(since time.Time) int { return c.Policy.DaysSince(c.Now, since) }

// old reports whether a matter is so old that its wording must change and it can be closed with a
// tap.
func (c MatterContext) old(since time.Time) bool { return c.days(since) >= untilOld }

// ago says when something was; after two weeks it adds how long ago that is: "on Tuesday", "on 3 March, five weeks
// ago".
func (c MatterContext) ago(t time.Time) string {
	if c.old(t) {
		return c.day(t) + ", " + c.age(t)
	}
	return c.day(t)
}

// agoWithin is ago in the middle of a clause, with a comma after "five weeks ago".
func (c MatterContext) agoWithin(t time.Time) string {
	if c.old(t) {
		return c.ago(t) + ","
	}
	return c.ago(t)
}

// day says on which day something was: "yesterday", "on Tuesday", "on 3 March".
func (c MatterContext) day(t time.Time) string {
	switch days := c.days(t); {
	case days <= 0:
		return "today"
	case days == 1:
		return "yesterday"
	case days < 7:
		return "on " + t.In(c.Policy.Zone).Format("Monday")
	case days < untilOld:
		return "on " + c.Policy.SayDay(t)
	}
	return "on " + t.In(c.Policy.Zone).Format("2 January")
}

// inWeeks is up to how many days an age is given in weeks: "two months" is easier to read than "nine weeks".
const inWeeks = 60

// age says how long ago something was: "three weeks ago".
func (c MatterContext) age(t time.Time) string {
	days := c.days(t)
	if days < inWeeks {
		return content.PluralInWords(days/7, "week", "weeks") + " ago"
	}
	return content.PluralInWords(days/30, "month", "months") + " ago"
}
