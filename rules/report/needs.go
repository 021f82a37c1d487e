package report

import (
	"cmp"
	"slices"
	"time"

	"informd/rules"
	"informd/rules/content"
	"informd/rules/fact"
	"informd/rules/mail"
)

const (
	maxShown    = 3 // needs that a brief or a digest shows; one line names the others
	maxDigests  = 3 // digests in which the same need may be shown
	maxInBriefs = 2 // mentions after which a brief about other things leaves out a need for which nobody waits
	againDays   = 3 // days until a second brief mentions somebody who waits; sooner would be nagging
)

// matterContext returns what matters depend on besides the person. It looks up people by address only when a matter
// asks for one.
func (s View) matterContext(now time.Time, pol rules.Policy) MatterContext {
	var by map[string]*rules.Person
	return MatterContext{Now: now, Policy: pol, InDrafts: s.InDrafts,
		Others: func(addr string) *rules.Person {
			if by == nil {
				by = byAddress(s.People)
			}
			return by[mail.AddrKey(addr)]
		}}
}

// byAddress returns the person behind each address; if several people share one, the last.
func byAddress(people []*rules.Person) map[string]*rules.Person {
	by := map[string]*rules.Person{}
	for _, p := range people {
		for _, a := range p.Addresses {
			by[mail.AddrKey(a)] = p
		}
	}
	return by
}

// matters returns the open matters with everybody, ordered by name.
func (s View) matters(now time.Time, pol rules.Policy) (all []Matter) {
	c := s.matterContext(now, pol)
	for _, p := range byName(s.People) {
		open, _ := c.Matters(p)
		all = append(all, open...)
	}
	waiting := c.notesWaiting(s.People)
	all = together(withoutHeldBy(all, waiting, pol), s.People)
	return slices.Concat(all, s.refusedFolders(c), waiting, c.reminders())
}

// needs returns the matters that need the owner now. First come those for which tomorrow is too late, then people
// who wait for the owner, then promises. Within each group, the least mentioned come first, then the oldest.
func needs(now time.Time, all []Matter) (out []Matter) {
	for _, m := range all {
		if m.Now(now) {
			out = append(out, m)
		}
	}
	rank := func(m Matter) weight {
		if m.Today {
			return -1
		}
		return m.State.rule().weight
	}
	slices.SortStableFunc(out, func(a, b Matter) int {
		return cmp.Or(cmp.Compare(rank(a), rank(b)), cmp.Compare(a.Mentioned.total(), b.Mentioned.total()),
			a.Since.Compare(b.Since))
	})
	return out
}

// pressing reports whether a need is worth a brief: on its last day, when it is new, and once more if somebody
// waits for the owner. For all others the digest is enough.
func (m Matter) pressing(now time.Time, pol rules.Policy) bool {
	switch {
	case m.Today:
		return true
	case !pol.Working(now), m.State.has(digestOnly):
		return false
	case m.Mentioned.total() == 0:
		return true
	case m.State.has(askedOnce):
		return false
	}
	return m.State.rule().weight == weighsWaiting && m.Mentioned.Briefs == 1 && m.Mentioned.Digests == 0 &&
		!now.Before(m.Mentioned.Last.AddDate(0, 0, againDays))
}

// askedEnough reports whether informd asked once, and does not ask again: a line in the digest says so.
func (m Matter) askedEnough() bool { return m.State.has(askedOnce) && m.Mentioned.total() > 0 }

// waitsForDigest reports whether a brief about other things leaves a need out: the owner was told of it often
// enough, and nobody waits for the owner.
func (m Matter) waitsForDigest() bool {
	return m.askedEnough() || m.State.rule().weight != weighsWaiting && m.Mentioned.total() >= maxInBriefs
}

// selectShown splits needs into the first few (maxShown) that may be shown, and the others, which one line names.
func selectShown(needs []Matter, may func(Matter) bool) (shown, others []Matter) {
	for _, m := range needs {
		if len(shown) < maxShown && may(m) {
			shown = append(shown, m)
		} else {
			others = append(others, m)
		}
	}
	return shown, others
}

// shouldRest reports whether a need should rest: enough digests have shown it; or nothing happened for a month and
// it was mentioned as often; or it has rested before and nothing has happened since; or one question is enough. The
// owner is told once, in a line of its own.
func (m Matter) shouldRest(now time.Time) bool {
	return m.askedEnough() || m.State.rule().ending == endsInRest && (m.Rested || m.Mentioned.Digests >= maxDigests ||
		m.Mentioned.total() >= maxDigests && !now.Before(m.Mentioned.Since.AddDate(0, 0, untilRest)))
}

// lines returns what a brief or digest shows about needs. A need that is two weeks old gets a button to close it.
func lines(c MatterContext, needs []Matter) []content.BriefLine {
	var out []content.BriefLine
	for _, m := range needs {
		line := m.Line
		line.What = content.Sentence(line.What)
		gives := slices.ContainsFunc(line.Buttons,
			func(b content.Button) bool {
				return b.Command == content.CommandLetGo || b.Command == content.CommandStop
			})
		line.Buttons = slices.DeleteFunc(slices.Clone(line.Buttons), func(b content.Button) bool {
			return b.Command == content.CommandLetGo && !c.old(m.Since) && !m.State.has(closable)
		})
		if !gives && c.old(m.Since) && !m.State.has(ownButton) && !m.Shared() {
			line.Buttons = append(line.Buttons, letGoButton(m.About))
		}
		out = append(out, line)
	}
	return out
}

// summary returns the one line about every need that is not shown, with the button that closes them.
func (c MatterContext) summary(key string, others []Matter) content.Folded {
	f := content.Folded{Count: len(others)}
	for _, m := range others {
		what := cmp.Or(m.Brief, m.State.rule().brief)
		i := slices.IndexFunc(f.People, func(p content.FoldedPerson) bool { return p.Who == m.Line.Who })
		if i < 0 {
			i, f.People = len(f.People), append(f.People, content.FoldedPerson{Who: m.Line.Who})
		}
		if !slices.Contains(f.People[i].What, what) {
			f.People[i].What = append(f.People[i].What, what)
		}
	}
	if n := len(c.closing(others)); n > 0 {
		label := "Let it go"
		switch {
		case n < len(others):
			label = "Let go of all but " + c.kept(others)
		case n > 1:
			label = "Let all of these go"
		}
		f.Buttons = []content.Button{{Label: label, Command: content.CommandLetAllGo, Tag: summaryTag(key)}}
	}
	return f
}

// closing returns the matters that the button of the one line closes. It leaves out people who wait for the owner:
// a tap meant for other things must not close those.
func (c MatterContext) closing(others []Matter) []Matter {
	return slices.DeleteFunc(slices.Clone(others), func(m Matter) bool { return m.waits(c) })
}

// kept names what the button does not close, as the line does: "Tom Vik (a yes)".
func (c MatterContext) kept(others []Matter) string {
	var stay []string
	for _, m := range others {
		if m.waits(c) {
			stay = append(stay, m.Line.Who+" ("+m.State.rule().brief+")")
		}
	}
	if len(stay) > 1 {
		return "those who wait for you"
	}
	return content.Names(stay)
}

// summaryTag returns the tag of the button that closes everything in the one line of a brief or digest.
func summaryTag(key string) string { return rules.Tag(mail.NewID("folded", key)) }

// mentionEvents returns the events that the brief or digest with this key writes into the log.
func (c MatterContext) mentionEvents(key string, by content.Kind, shown, others, rested []Matter) []fact.Event {
	ids := func(all []Matter) (out []string) {
		for _, m := range all {
			out = append(out, m.ID())
		}
		return out
	}
	var events []fact.Event
	for _, e := range []fact.Event{
		{Kind: fact.ToldOf, Told: fact.Told{Matters: ids(shown)}, Why: "a " + string(by) + " told you of it"},
		{Kind: fact.FoldedIn, Told: fact.Told{Matters: ids(c.closing(others)), Button: summaryTag(key)},
			Why: "a " + string(by) + " named it in one line"},
		{Kind: fact.Rested, Told: fact.Told{Matters: ids(rested)}, Why: "you were told several times; it rests"},
	} {
		if e.At, e.Told.By, e.Told.Mail = c.Now, by, key; len(e.Told.Matters) > 0 {
			events = append(events, e)
		}
	}
	return events
}
