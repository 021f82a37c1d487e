package rules

import (
	"cmp"
	"slices"
	"time"

	"informd/rules/content"
	"informd/rules/mail"
	"informd/rules/proof"
)

// A mail that cannot be read may be anybody's answer: it holds several follow-ups, and is one thing
// to its owner all the same. It is told in one mail, stands in the brief as one line with the names
// of all who wait, and one tap releases them.

// An unreadMail is such a mail, with everybody whose follow-up waits for it.
type unreadMail struct {
	Doubt
	people []*Person
}

// unreadMails are the mails that cannot be read and hold somebody, oldest first.
func unreadMails(people []*Person) (mails []unreadMail) {
	for _, p := range byName(people) {
		for _, q := range p.Doubts {
			if !q.Shared() {
				continue
			}
			i := slices.IndexFunc(mails, func(m unreadMail) bool { return m.id() == q.id() })
			if i < 0 {
				i = len(mails)
				mails = append(mails, unreadMail{Doubt: q})
			}
			mails[i].people = append(mails[i].people, p)
		}
	}
	slices.SortStableFunc(mails, func(a, b unreadMail) int {
		return cmp.Or(a.At.Compare(b.At), cmp.Compare(a.id(), b.id()))
	})
	return mails
}

// titled is the subject of the mail in a clause, "" where it has none.
func (q Doubt) titled() string {
	if q.Subject == "" {
		return ""
	}
	return ", “" + mail.Head(q.Subject) + "”,"
}

// whoWaits names everybody whose follow-up waits.
func (m unreadMail) whoWaits() string { return calledAll(m.people) }

// calledAll names people: "Anna Meier, Bob Lee and Carl Oz".
func calledAll(people []*Person) string {
	var names []string
	for _, p := range people {
		names = append(names, p.Called())
	}
	return Listed(names)
}

// tellUnread tells of each mail that cannot be read, once. A note of the owner's has had its
// receipt.
func tellUnread(now time.Time, pol Policy, s Sight) (did AccountDecision) {
	for _, m := range unreadMails(s.People) {
		key := "trouble/unread/" + Tag(m.id())
		if m.Kind == DoubtNoteLost || s.made(key) {
			continue
		}
		if asks := m.At.Add(proof.TwinGrace); now.Before(asks) {
			did.Next = soonest(did.Next, asks)
			continue
		}
		say := content.SayTrouble{Capture: pol.Self.Capture, Thread: "A mail that I cannot read",
			Trouble: content.TroubleUnread, Who: m.whoWaits(), Subject: m.Subject, When: pol.SayDay(m.At), Why: m.Why,
			Buttons: m.Buttons()}
		did.Actions = append(did.Actions, ToAccount(pol, key, content.KindTrouble, now, say, "a mail cannot be read"))
	}
	return did
}

// together makes one matter of those that one mail holds: the same button settles all of them.
func together(all []Matter, people []*Person) []Matter {
	mails := unreadMails(people)
	var out []Matter
	for _, m := range all {
		i := slices.IndexFunc(mails, func(u unreadMail) bool { return u.id() == m.About })
		same := slices.IndexFunc(out, func(o Matter) bool { return o.ID() == m.ID() })
		switch {
		case i < 0 || len(mails[i].people) == 1:
			out = append(out, m)
		case same < 0:
			m.Line.Who, m.Line.How = mails[i].whoWaits(), "Their follow-ups wait for your word."
			out = append(out, m)
		default:
			out[same].Today = out[same].Today || m.Today
		}
	}
	return out
}

// A Refusal is a folder that the server refuses to open.
type Refusal struct {
	Folder string
	Why    string
	Since  time.Time
}

// LeaveOutButton has no follow-up wait for a folder.
func LeaveOutButton(folder string) content.Button {
	return content.Button{Label: "No answer comes there", Command: "leave out: " + folder}
}

// refusedFolders are the folders that keep follow-ups back which would have left: an answer could
// stand there.
func (s Sight) refusedFolders(c Circle) (out []Matter) {
	held := s.heldBack(c.Now, c.Policy)
	for _, f := range s.Refused {
		if len(held) == 0 || c.Policy.Standing.LeavesOut(f.Folder) {
			continue
		}
		m := Matter{State: MatterRefused, About: f.Folder, Since: f.Since, Look: f.Since, Today: true,
			Line: content.BriefLine{Who: calledAll(held),
				What: "I cannot read your folder “" + f.Folder + "” (" + f.Why + "), and an answer could stand there",
				How: "Their follow-up waits until the folder opens again, or you say that no answer comes there. " +
					"Have a look into it yourself.",
				Buttons: []content.Button{LeaveOutButton(f.Folder)}}}
		if m, stands := c.standing(m, nil); stands {
			out = append(out, m)
		}
	}
	return out
}

// heldBack are those to whom a follow-up would leave today, if nothing kept it back but what
// concerns the account as a whole.
func (s Sight) heldBack(now time.Time, pol Policy) (held []*Person) {
	for _, p := range byName(s.People) {
		a, open := p.Open()
		if !open {
			continue
		}
		it, made := p.Item(FollowupKey(a.ID))
		if made && it.waits(p) && it.Road == RoadContact && len(p.Doubts) == 0 && !p.AwayUntil.After(now) &&
			pol.Date(it.Due) <= pol.Date(now) {
			held = append(held, p)
		}
	}
	return held
}
