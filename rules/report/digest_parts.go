package report

import (
	"cmp"
	"slices"
	"strings"
	"time"

	"informd/rules"
	"informd/rules/content"
	"informd/rules/dates"
	"informd/rules/fact"
	"informd/rules/mail"
)

const (
	maxLines   = 8   // lines in one part of a digest; further lines are only counted
	soonDays   = 21  // days that "coming up" looks ahead
	oldNoteGap = 365 // days until the same old note may be shown again

	oldNoteMonths = 3 // months after which a note is old; the owner still remembers a newer one
	firstWeek     = 7 // the last day of a month on which its first digest may come
)

// Digest computes the content of the digest from everybody's log.
func Digest(now time.Time, pol rules.Policy, s View) content.SayDigest {
	say, _ := digestOf(now, pol, s)
	return say
}

// digestOf returns the digest, and the events that record what it tells the owner.
func digestOf(now time.Time, pol rules.Policy, s View) (d content.SayDigest, told []fact.Event) {
	w := digestWriter{MatterContext: s.matterContext(now, pol), people: unspared(byName(s.People)),
		key: DigestKey(pol, lastDigest(now, pol)), since: s.lastTold(now, pol), held: s.heldFor(now, pol)}
	all := s.matters(now, pol)
	var toRest []Matter
	wants := needs(now, all)
	shown, others := selectShown(wants,
		func(m Matter) bool { return m.Mentioned.Digests < maxDigests && !m.shouldRest(now) })
	w.named = map[string]bool{}
	for _, m := range wants {
		w.named[m.About] = m.State == MatterDrafted || w.named[m.About]
	}
	others = slices.DeleteFunc(others, func(m Matter) bool {
		if m.shouldRest(now) {
			toRest = append(toRest, m)
			return true
		}
		return false
	})
	yesterday := dates.Clock{}.OnDay(now, -1, pol.Zone)
	grave := anybodySpared(s.People, w.since)
	d = content.SayDigest{Grave: grave, Capture: pol.Self.Capture, Week: weekName(w.since.In(pol.Zone), yesterday),
		Needs: lines(w.MatterContext, shown), Folded: w.summary(w.key, others),
		Health: ailing(s.ailments()), Rehearsal: pol.Account.Rehearsal, Lead: w.lead(grave)}
	if next, who := w.nextTalk(); next != nil && !next.Start.After(now.AddDate(0, 0, soonDays)) {
		d.Next = who
	}
	d.Folded.Resting, d.Folded.Alone = w.resting(all), len(shown) == 0
	for _, m := range toRest {
		if !m.Rested || m.State.has(holds) { // it is said once, but again for a matter that holds a follow-up
			what := strings.TrimSuffix(m.Line.What, ":") // behind it their words would stand
			switch m.State {
			case MatterWhomHeld:
				what += "; " + m.Plan
			case MatterWhom:
				what = "“" + m.Line.Words + "”, which is kept; if it is about somebody, answer my question of " +
					pol.SayDay(m.Since) + " with a name"
			}
			d.Rests = append(d.Rests, content.DigestLine{Who: m.Line.Who, What: what})
		}
	}
	ended, unasked := w.ended()
	d.Rests = append(d.Rests, unasked...)
	if !s.LastLook.IsZero() {
		d.LastLook = pol.Say(s.LastLook)
	}
	if until := pol.QuietUntil(now); !until.IsZero() {
		d.Paused = pol.Say(until)
	}
	d.Coming, d.MoreComing = atMost(w.coming(all))
	d.Waiting, d.MoreWaiting = atMost(w.waiting(all))
	d.Drafts, d.MoreDrafts = atMost(w.drafts(shown, others))
	d.Good, d.MoreGood = atMost(w.good(wants))
	d.LetGo, d.MoreLetGo = atMost(ended)
	d.Silence = w.anybodySilent()
	var old string
	d.Old, old = w.oldNote()
	figures, came := numbers(now, pol, w.people)
	coach, once := coaching(now, pol, &figures, came, w.people)
	told = append(w.mentionEvents(w.key, content.KindDigest, shown, others, toRest), w.rehearsal(&d)...)
	if w.moved() || now.In(pol.Zone).Day() <= firstWeek {
		d.Numbers, d.Coaching = figures, coach
		if grave {
			d.Coaching, once = nil, nil
		}
		for _, id := range once {
			told = append(told, w.remarkEvent(id, "a digest remarked on your figures"))
		}
	}
	if old != "" {
		told = append(told, w.remarkEvent(old, "a digest showed you an old note"))
	}
	return d, told
}

// remarkEvent returns the event that a digest made a remark that it makes once, or not again for a while.
func (w digestWriter) remarkEvent(id, why string) fact.Event {
	return fact.Event{Kind: fact.ToldOf, At: w.Now, Why: why,
		Told: fact.Told{Matters: []string{id}, By: content.KindDigest, Mail: w.key}}
}

// A digestWriter computes the parts of one digest.
type digestWriter struct {
	MatterContext
	people []*rules.Person   // but for those who died, were hurt or are ill
	held   map[string]string // by the id of a person: the folders that keep back the follow-up
	named  map[string]bool   // by the id of an ask: whether the needs name its drafted follow-up
	since  time.Time         // when the period of this digest begins
	key    string
}

// atMost returns the entries that fit into one part, and how many are left out.
func atMost[T any](all []T) (lines []T, more int) {
	n := min(maxLines, len(all))
	return all[:n:n], len(all) - n
}

func byName(people []*rules.Person) []*rules.Person {
	sorted := slices.Clone(people)
	slices.SortStableFunc(sorted, func(a, b *rules.Person) int { return cmp.Compare(a.Called(), b.Called()) })
	return sorted
}

// isNews reports whether an instant is in the period of this digest.
func (w digestWriter) isNews(t time.Time) bool { return !t.Before(w.since) && !t.After(w.Now) }

// lead returns a sentence about the week, and one about the next talk. Of a grave week in which nothing was asked or
// answered it says nothing.
func (w digestWriter) lead(grave bool) string {
	asked, followed, yes, no, answered, talks, due := 0, 0, 0, 0, 0, 0, 0
	for _, p := range w.people {
		for _, a := range p.Asks {
			if w.isNews(a.SentAt()) {
				asked++
			}
			if w.isNews(a.FollowedAt) {
				followed++
			}
			switch {
			case !w.isNews(latest(a.AnsweredAt, a.ClosedAt)):
			case a.State == rules.AskDeclined:
				no++
			case a.State == rules.AskAnswered && (a.Outcome == fact.Accepted || talkOf(p, &a) != nil):
				yes++
			case a.State == rules.AskAnswered:
				answered++
			}
		}
		for _, t := range p.Talks {
			switch {
			case t.State == rules.TalkCancelled || !w.isNews(t.Start):
			case t.TookPlace():
				talks++
			case !t.Doubtful() && !p.MayHaveMissed(&t): // those have another day, or none
				due++
			}
		}
	}
	var parts []string
	add := func(n int, one, many string) {
		if n > 0 {
			parts = append(parts, content.PluralInWords(n, one, many))
		}
	}
	add(asked, "asked", "asked")
	add(followed, "follow-up", "follow-ups")
	add(yes, "yes", "said yes")
	add(no, "no", "said no")
	if yes+no > 0 {
		add(answered, "more answer", "more answers")
	} else {
		add(answered, "answered", "answered")
	}
	add(talks, "talk", "talks")
	add(due, "talk was planned", "talks were planned")
	say, back := nothingNew, backSince(w.since, w.Now, w.Policy)
	switch what, since := strings.Join(parts, ", "), w.Policy.SayDay(w.since); {
	case grave && what == "": // no word of the quiet of such a week
		say = ""
	case back && what == "":
		say = "No new asks and no new answers since " + since + "."
	case back:
		say = "Since " + since + ": " + what + "."
	case what != "":
		say = content.Sentence(what)
	}
	return strings.TrimSpace(say + w.sayNextTalk())
}

// nothingNew is the week in a sentence where nothing happened.
const nothingNew = "No new asks and no new answers this week."

// nextTalk returns the next talk, and with whom it is; nil if none is to come.
func (w digestWriter) nextTalk() (next *rules.Talk, who string) {
	for _, p := range w.people {
		for i := range p.Talks {
			if t := &p.Talks[i]; t.ToCome(w.Now) && (next == nil || t.Start.Before(next.Start)) {
				next, who = t, p.Called()
			}
		}
	}
	return next, who
}

// sayNextTalk returns the sentence about the next talk, with its day and hour.
func (w digestWriter) sayNextTalk() string {
	next, who := w.nextTalk()
	if next == nil {
		return ""
	}
	day := "On " + next.Start.In(w.Policy.Zone).Format("Monday")
	switch days := w.Policy.DaysSince(next.Start, w.Now); {
	case days == 0:
		day = "Today"
	case days == 1:
		day = "Tomorrow"
	case days > 6:
		day = "On " + w.Policy.SayDay(next.Start)
	}
	if !w.Policy.WholeDay(next.Start, next.End) {
		day += " at " + next.Start.In(w.Policy.Zone).Format("15:04")
	}
	return " " + day + " you talk with " + who + "."
}

// coming returns everything with a date, in order of time: talks but for the next, which the first sentence names,
// notes to keep in touch, and people to whom the owner wants to write again.
func (w digestWriter) coming(all []Matter) []content.DigestLine {
	type dated struct {
		at time.Time
		content.DigestLine
	}
	var out []dated
	next, _ := w.nextTalk()
	add := func(m Matter, at time.Time, what string) {
		out = append(out, dated{at, content.DigestLine{Who: m.Line.Who, What: what, When: w.Policy.SayDay(at)}})
	}
	for _, m := range all {
		switch {
		case m.Next.After(w.Now.AddDate(0, 0, soonDays)) || !m.Next.After(w.Now):
		case m.State == MatterTalk:
			if t := m.Person.Talk(m.About); t != next && t.Start.After(w.Now) {
				out = append(out, dated{t.Start,
					content.DigestLine{Who: m.Line.Who, What: "you talk", When: w.Policy.SayTalk(t.Start, t.End)}})
			}
		case m.State == MatterReminder:
			add(m, m.Next, "“"+m.Line.Words+"”")
		case m.State == MatterWarm:
			add(m, m.Next, "I draft a note to keep in touch")
		case m.State == MatterBack:
			add(m, m.Next, w.comesBackThen(m.Person))
		}
	}
	slices.SortStableFunc(out, func(a, b dated) int { return a.at.Compare(b.at) })
	var lines []content.DigestLine
	for _, l := range out {
		lines = append(lines, l.DigestLine)
	}
	return lines
}

// waiting returns the people from whom the owner expects something, in the order in which informd
// looks at them next.
func (w digestWriter) waiting(all []Matter) (out []content.DigestLine) {
	all = slices.Clone(all)
	slices.SortStableFunc(all, byNext)
	for _, m := range all {
		switch {
		case m.State == MatterAsked || m.State == MatterWatched:
			out = append(out, w.asked(m))
		case m.State == MatterSilent && m.Next.After(w.Now):
			what := "you wrote " + w.ago(m.Since)
			if m.Person.LastHeard.At.After(m.Person.LastWrote.At) {
				what = "wrote " + w.agoWithin(m.Since) + " and wants to come back to you"
			}
			out = append(out, content.DigestLine{Who: m.Line.Who, What: what,
				When: "I remind you " + w.Policy.OnDay(m.Next)})
		}
	}
	return out
}

// asked returns the line for an open ask: when it was sent, and what happens when.
func (w digestWriter) asked(m Matter) content.DigestLine {
	p, pol := m.Person, w.Policy
	a := p.Ask(m.About)
	line := content.DigestLine{Who: p.Called(), What: "asked " + w.ago(a.SentAt())}
	if mail.BaseSubject(a.Subject) != "" {
		line.What += ", “" + a.Subject + "”"
	}
	it, made := p.Item(rules.FollowupKey(a.ID))
	day := pol.SayDay(m.Next)
	closes := "if nothing comes I let it go on " + day
	if pol.DaysSince(m.Next, w.Now) == 0 {
		closes = "if nothing comes I let it go today"
	}
	switch mode := pol.FollowupMode(a); {
	case !a.FollowedAt.IsZero():
		line.When = "followed up " + w.ago(a.FollowedAt) + "; " + closes
	case !a.NudgedAt.IsZero():
		line.When = "you followed up " + w.ago(a.NudgedAt) + "; " + closes
	case w.held[p.ID] != "":
		line.When = "the follow-up waits for " + w.held[p.ID]
	case made && it.State == rules.StateFailed:
		line.When = "the follow-up was refused; " + closes
	case made && it.State.Over() || mode == rules.ModeOff || m.State == MatterWatched:
		line.When = "no follow-up; " + closes
	case mode == rules.ModeDraft:
		line.When = "I draft a follow-up on " + day
	default:
		line.When = "follow-up on " + day
	}
	if p.AwayUntil.After(w.Now) {
		line.When = "away until " + pol.SayDay(p.AwayUntil) + "; " + line.When
	}
	return line
}

// good returns what went well since the last digest, but for what a need tells.
func (w digestWriter) good(needs []Matter) (out []content.DigestLine) {
	for _, p := range w.people {
		told := func(states ...MatterState) bool {
			return slices.ContainsFunc(needs, func(m Matter) bool {
				return m.Person != nil && m.Person.ID == p.ID && slices.Contains(states, m.State)
			})
		}
		add := func(what string, at time.Time) {
			out = append(out, content.DigestLine{Who: p.Called(), What: what, When: w.Policy.SayDay(at)})
		}
		for i := range p.Asks {
			if a := &p.Asks[i]; a.State == rules.AskAnswered && w.isNews(a.AnsweredAt) && p.LetGone[a.ID].IsZero() {
				switch {
				case a.Outcome == fact.Accepted && !told(MatterYes, MatterAgreed, MatterTookPlace):
					add("said yes", a.AnsweredAt)
				case a.Outcome == fact.Deferred && !a.WillSay && !told(MatterLater): // an absence is no news
					add(saidLater(p, a), a.AnsweredAt)
				}
			}
		}
		for _, t := range p.Talks {
			took := t.State != rules.TalkCancelled && t.TookPlace() && !told(MatterThanks, MatterNote)
			if took && w.isNews(t.End) {
				add("you talked", t.Start)
			}
		}
		for _, q := range p.Promises {
			if q.Kind == rules.PromiseIntro && w.isNews(q.At) && !told(MatterIntro) {
				add("named "+q.Called()+" to you", q.At)
			}
		}
	}
	return out
}

// saidLater says, in their words if they are known, that somebody would rather talk later.
func saidLater(p *rules.Person, a *rules.Ask) string {
	if said := p.SaidOf(a, fact.Deferred); said != "" {
		return "“" + said + "”"
	}
	return "would rather talk later"
}

// resting counts the matters that rest.
func (w digestWriter) resting(all []Matter) (n int) {
	for _, m := range all {
		if m.Rests {
			n++
		}
	}
	return n
}

// moved reports whether the figures have changed since the last digest.
func (w digestWriter) moved() bool {
	for _, p := range w.people {
		for _, a := range p.Asks {
			if w.isNews(a.SentAt()) || w.isNews(a.AnsweredAt) {
				return true
			}
		}
		for _, t := range p.Talks {
			if t.State != rules.TalkCancelled && w.isNews(t.End) || w.isNews(t.Thanked) {
				return true
			}
		}
	}
	return false
}

// ailing merges troubles of the same kind and reason, and counts how often each occurred.
func ailing(all []content.Ailment) (out []content.Ailment) {
	for _, a := range all {
		same := func(b content.Ailment) bool {
			b.When, b.Times = a.When, a.Times
			return b == a
		}
		if i := slices.IndexFunc(out, same); i >= 0 {
			out[i].Times, out[i].When = out[i].Times+1, a.When
			continue
		}
		a.Times = 1
		out = append(out, a)
	}
	return out
}

// oldNote returns one line of an old note to read again: another one each month, and none twice within a year.
func (w digestWriter) oldNote() (note content.Quoted, id string) {
	if w.Now.In(w.Policy.Zone).Day() > firstWeek {
		return note, ""
	}
	var shown time.Time
	for _, p := range w.people {
		for _, t := range p.Talks {
			text := t.Line(fact.LineLearned)
			if text == "" || !t.Start.Before(w.Now.AddDate(0, -oldNoteMonths, 0)) {
				continue
			}
			var last time.Time
			for _, told := range w.Policy.Account.Mentions["old/"+t.ID] {
				last = latest(last, told.At)
			}
			if last.IsZero() || last.Before(w.Now.AddDate(0, 0, -oldNoteGap)) {
				if id == "" || last.Before(shown) {
					note = content.Quoted{On: t.Start.In(w.Policy.Zone).Format("2 January 2006"),
						Who: p.Called(), Text: text}
					id, shown = "old/"+t.ID, last
				}
			}
		}
	}
	return note, id
}
