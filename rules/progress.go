package rules

import (
	"slices"
	"time"

	"informd/rules/content"
	"informd/rules/fact"
	"informd/rules/mail"
)

// progress is the habit of telling those who helped what became of it: a gracious note,
// in Drafts, for each line "progress:" about them.
func progress(now time.Time, pol Policy, p *Person, d *Decision) {
	for _, n := range p.progress() {
		key := "progress/" + mail.NewID(p.ID, n.At.UTC().Format(time.RFC3339), n.Text)
		if p.LastWrote.At.After(n.At) {
			d.cancel(p, key, "you wrote to them since")
			continue
		}
		say := content.SayProgress{Letter: pol.draftTo(p, content.KindProgress, key)}
		say.Progress = lineAbout{owner: true}.in(say.Letter, n.Text)
		act := draft(pol, p, key, content.KindProgress, now, p.Newest(), say,
			"it led to something; they like to hear it")
		if t := p.LastTalk(); t != nil {
			say.TalkOn, say.Specific = pol.talkedOn(say.Letter, now, t.Start), talkLine(say.Letter, t.specific())
			act.Say, act.Talk = say, t.ID
		}
		d.once(p, act)
	}
}

// progress returns the lines about what became of it, oldest first.
func (p *Person) progress() []Line {
	all := p.Notes
	for _, t := range p.Talks {
		all = append(all[:len(all):len(all)], t.Notes...)
	}
	var out []Line
	for _, n := range all {
		if n.Kind == fact.LineProgress {
			out = append(out, n)
		}
	}
	return oldestFirst(out)
}

// oldestFirst puts lines in the order in which the owner wrote them.
func oldestFirst(lines []Line) []Line {
	slices.SortStableFunc(lines, func(a, b Line) int { return a.At.Compare(b.At) })
	return lines
}

// specific returns the one thing of a talk that letters mention: what the owner learned, or else a
// quote of theirs.
func (t Talk) specific() string {
	if s := t.Line(fact.LineLearned); s != "" {
		return s
	}
	return t.Line(fact.LineQuote)
}
