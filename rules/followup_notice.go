package rules

import (
	"slices"
	"strconv"
	"strings"
	"time"

	"informd/rules/content"
	"informd/rules/mail"
)

// A noticeKey is the outbox key of one notice of a follow-up. Each version of the follow-up gets a
// notice of its own, and so does the same version if it leaves later than its notice said.
type noticeKey struct {
	ask     string
	version string
	again   int // how many notices of this version came before it
}

// String returns the key in the outbox: "notice/<ask>/<version>", and "+1" where it is shown again.
func (k noticeKey) String() string {
	key := "notice/" + k.ask + "/" + k.version
	if k.again > 0 {
		key += "+" + strconv.Itoa(k.again)
	}
	return key
}

// readNoticeKey parses what String wrote.
func readNoticeKey(key string) (k noticeKey) {
	name, again, _ := strings.Cut(strings.TrimPrefix(key, "notice/"), "+")
	k.ask, k.version, _ = strings.Cut(name, "/")
	k.again, _ = strconv.Atoi(again)
	return k
}

// version returns a string that changes whenever something changes that the notice shows: the owner's
// wishes, an absence, the manner of writing, or a mail that vanished since the first notice. However
// many mails vanish, they count once per ask.
func version(pol Policy, p *Person, a *Ask) string {
	it, exists := p.Item(FollowupKey(a.ID))
	vanished := exists && pol.Account.Vanished.After(it.Created)
	l := pol.letter(p, a.To, "")
	of := []string{a.Reworded, a.NotBefore.String(), p.AwayUntil.String(), l.Language, l.Salutation, l.Closing}
	if l.Familiar {
		of = append(of, "familiar")
	}
	if vanished {
		of = append(of, "vanished")
	}
	return mail.NewID(of...)[:6]
}

// changed reports whether a row is outdated: since its notice, the owner or an absence changed what
// is wanted, or a mail vanished that may have been the answer.
func changed(pol Policy, p *Person, a *Ask, it Item) bool {
	shown := readNoticeKey(it.NoticeKey)
	return it.NoticeKey != "" && (shown.ask != a.ID || shown.version != version(pol, p, a))
}

// nextNotice returns the key of the notice for the follow-up as it is now. It is a new key if the
// follow-up was changed or delayed (by a pause, or a new config), if the last look at the mailbox
// found news, or if the previous notice certainly did not arrive. A follow-up that has left needs
// none.
func nextNotice(pol Policy, p *Person, a *Ask) string {
	it, _ := p.Item(FollowupKey(a.ID))
	lost := 0
	for _, n := range p.Items {
		if n.Kind == content.KindNotice && n.Ask == a.ID && lostNotice(n) {
			lost++
		}
	}
	next := noticeKey{ask: a.ID, version: version(pol, p, a)}
	next.again = max(readNoticeKey(it.NoticeKey).again, it.Attempts+lost)
	if it.State == StateHeld && FollowupDue(pol, p, a).After(it.Due) && !changed(pol, p, a, it) {
		next.again++
	}
	for ; ; next.again++ {
		key := next.String()
		n, taken := p.Item(key)
		if !taken || key == it.NoticeKey && it.State == StateHeld && !lostNotice(n) {
			return key
		}
	}
}

// lostNotice reports whether a notice certainly did not arrive.
func lostNotice(n Item) bool { return n.State.Over() && n.State != StateSent }

// sayBack returns the day on which they came back, if the follow-up waited for that, or "".
func (pol Policy) sayBack(p *Person, a *Ask) string {
	if !p.AwayUntil.After(pol.Followup.After.After(a.SentAt(), pol.Zone)) {
		return ""
	}
	return pol.SayDay(p.AwayUntil)
}

// notice shows the owner the exact text of a follow-up before it leaves.
func (f follower) notice(act Action, w mail.Words) Action {
	pol, p, a := f.pol, f.p, f.a
	gone, unready := BeyondRecall(f.now, pol, p, a), pol.Unready(p, a)
	leaves := releaseAt(pol, p, Item{Due: act.Due, Hold: *act.Hold, NoticedAt: f.now})
	when, there, due := pol.Say(leaves), pol.sayTheirClock(leaves, p), ""
	switch {
	case a.Hurried:
		when, there = "", ""
	case TooLate(f.now, pol, Item{Due: act.Due}):
		when, there, due = "", "", pol.SayDay(act.Due)
	}
	say := content.SayNotice{Capture: pol.Self.Capture, Thread: p.Called(), Who: p.Called(),
		First: a.To.First(), From: act.From, To: a.To,
		When: when, There: there, Due: due, Hurried: gone, Back: pol.sayBack(p, a),
		AskedOn: pol.SayDay(a.SentAt()), Subject: w.Subject, Text: w.Text,
		Changed: a.Reminders > 0, Rehearsal: pol.Account.Rehearsal, Folder: pol.NoFolder, Unready: unready.Why,
		Untold: pol.Untold(p, a), English: pol.englishHelps(p, a),
		Buttons: []content.Button{
			{Label: "Stop it", Command: content.CommandStop, Tag: Tag(a.ID)},
			{Label: "Send now", Command: content.CommandSendNow, Tag: Tag(a.ID)},
			{Label: "Three days later", Command: content.CommandWith(content.CommandLater, "3d"), Tag: Tag(a.ID)},
			{Label: "Change the text", Command: content.CommandEdit, Tag: Tag(a.ID), Body: w.Text},
		}}
	if unready.For != NoWait {
		if say.English {
			say.Buttons = slices.Insert(say.Buttons, 1,
				content.Button{Label: "In English", Command: content.CommandInEnglish, Tag: Tag(a.ID)})
		}
		say.Buttons = slices.DeleteFunc(say.Buttons,
			func(b content.Button) bool { return b.Command == content.CommandSendNow })
	} else if l := pol.letter(p, a.To, ""); !l.InEnglish() && a.Reworded == "" {
		say.Manner = pol.Manner(p)
	}
	if gone {
		say.Buttons = nil
	}
	if pol.Account.Vanished.After(a.At) {
		say.Vanished = pol.SayDay(pol.Account.Vanished)
	}
	n := ToOwner(pol, p, nextNotice(pol, p, a), content.KindNotice, time.Time{}, say,
		"shows you the follow-up before it leaves")
	n.Ask = a.ID
	return n
}
