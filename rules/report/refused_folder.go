package report

import (
	"time"

	"informd/rules"
	"informd/rules/content"
)

// A Refusal is a folder that the server refuses to open, and that the owner has not left out.
type Refusal struct {
	Folder string
	Why    string
	Since  time.Time
}

// LeaveOutButton is the button after which follow-ups no longer wait for a folder.
func LeaveOutButton(folder string) content.Button {
	return content.Button{Label: "No answer comes there", Command: content.CommandWith(content.CommandLeaveOut, folder)}
}

// refusedFolders returns the unreadable folders that keep back follow-ups which would otherwise leave: an answer
// could be in such a folder.
func (s View) refusedFolders(c MatterContext) (out []Matter) {
	held := s.heldBack(c.Now, c.Policy)
	for _, f := range s.Refused {
		if len(held) == 0 {
			continue
		}
		m := Matter{State: MatterRefused, About: f.Folder, Since: f.Since, Next: f.Since, Today: true,
			Line: content.BriefLine{Who: calledAll(held),
				What: "I cannot read your folder “" + f.Folder + "” (" + f.Why + "), and an answer could stand there",
				How: "No follow-up leaves until it opens again, or you say that no answer comes there. " +
					"Have a look into it yourself.",
				Buttons: []content.Button{LeaveOutButton(f.Folder)}}}
		if m, stands := c.asLeft(m, nil); stands {
			out = append(out, m)
		}
	}
	return out
}

// heldFor returns, by the id of a person, the folders that keep back the follow-up to them: all that cannot be read.
func (s View) heldFor(now time.Time, pol rules.Policy) map[string]string {
	var names []string
	for _, f := range s.Refused {
		names = append(names, "“"+f.Folder+"”")
	}
	folders := "your folders " + content.Names(names)
	switch len(names) {
	case 0:
		return nil
	case 1:
		folders = "your folder " + names[0]
	}
	held := map[string]string{}
	for _, p := range s.heldBack(now, pol) {
		held[p.ID] = folders
	}
	return held
}

// heldBack returns the people to whom a follow-up would leave today if no reason of the whole account kept it back.
func (s View) heldBack(now time.Time, pol rules.Policy) (held []*rules.Person) {
	for _, p := range byName(s.People) {
		a, open := p.Open()
		if !open {
			continue
		}
		it, made := p.Item(rules.FollowupKey(a.ID))
		if made && it.MayStillLeave(p) && it.Road == rules.RoadContact && len(p.Doubts) == 0 &&
			!p.AwayUntil.After(now) && pol.Date(it.Due) <= pol.Date(now) {
			held = append(held, p)
		}
	}
	return held
}
