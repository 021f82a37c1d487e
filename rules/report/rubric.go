package report

import (
	"fmt"
	"slices"
	"strconv"
	"strings"
	"time"

	"informd/rules"
	"informd/rules/content"
	"informd/rules/fact"
)

// rubric shows how the owner's talks develop, by their own notes: rapport from 1 to 5, their share of the talking,
// and whether they asked the bold question and the closing question. It compares the last four weeks with the time
// before.
func rubric(now time.Time, people []*rules.Person) []content.Trend {
	var out []content.Trend
	for _, m := range []struct {
		label string
		read  func(*rules.Person, *rules.Talk) (float64, bool)
		say   func(float64) string
	}{
		{"Rapport", line(fact.LineRapport, number), func(x float64) string { return fmt.Sprintf("%.1f", x) }},
		{"Your share of talking", line(fact.LineTalking, number), percent},
		{"Bold question asked", line(fact.LineBold, yesOrNo), percent},
		{"Asked who else", askedWhoElse(people), percent},
	} {
		var before, recent mean
		for _, p := range people {
			for i := range p.Talks {
				t := &p.Talks[i]
				x, ok := m.read(p, t)
				switch {
				case !ok || t.State == rules.TalkCancelled:
				case t.Start.After(now.AddDate(0, 0, -7*latelyWeeks)):
					recent.add(x)
				default:
					before.add(x)
				}
			}
		}
		if recent.n > 0 {
			trend := content.Trend{Label: m.label, Now: m.say(recent.value())}
			if before.n > 0 {
				trend.Before = m.say(before.value())
			}
			if trend.Before == trend.Now { // it did not move
				trend.Before = ""
			}
			out = append(out, trend)
		}
	}
	return out
}

// line reads the line of this kind of a note on a talk.
func line(kind fact.LineKind, read func(string) (float64, bool)) func(*rules.Person, *rules.Talk) (float64, bool) {
	return func(_ *rules.Person, t *rules.Talk) (float64, bool) { return read(t.Line(kind)) }
}

// askedWhoElse returns 100 where the owner asked whom else to talk to, and 0 where they did not. It counts the talks of
// which the note says so or how they went. Where no note ever tells of it, none counts: silence is no sign.
func askedWhoElse(people []*rules.Person) func(*rules.Person, *rules.Talk) (float64, bool) {
	told := slices.ContainsFunc(people, func(p *rules.Person) bool {
		return slices.ContainsFunc(p.Talks, func(t rules.Talk) bool { return p.AskedWhoElse(&t) })
	})
	return func(p *rules.Person, t *rules.Talk) (float64, bool) {
		rated := t.Line(fact.LineRapport) + t.Line(fact.LineTalking) + t.Line(fact.LineBold)
		switch x, said := yesOrNo(t.Line(fact.LineWhoElse)); {
		case said:
			return x, true
		case rated != "" && p.AskedWhoElse(t):
			return 100, true
		}
		return 0, told && rated != ""
	}
}

// mostOfTalk is the share of the talking, in percent, above which the owner has done most of it.
const mostOfTalk = 50

// listening returns a remark if the owner has done most of the talking lately; below 40 % leaves the others more
// room.
func listening(now time.Time, people []*rules.Person) string {
	var share mean
	for _, p := range people {
		for _, t := range p.Talks {
			lately := t.State == rules.TalkMet && t.Start.After(now.AddDate(0, 0, -7*latelyWeeks))
			if x, ok := number(t.Line(fact.LineTalking)); ok && lately {
				share.add(x)
			}
		}
	}
	if share.n < 2 || share.value() <= mostOfTalk {
		return ""
	}
	return "Of late you talked about " + percent(share.value()) + " of the time; below " +
		percent(rules.GoodShare) + " leaves them more room."
}

type mean struct{ sum, n float64 }

func (m *mean) add(x float64) { m.sum, m.n = m.sum+x, m.n+1 }

func (m mean) value() float64 { return m.sum / m.n }

func percent(x float64) string { return fmt.Sprintf("%.0f %%", x) }

// number returns the first number of a line: "4", "about 35 %", "3/5".
func number(s string) (float64, bool) {
	for _, f := range strings.FieldsFunc(s, func(c rune) bool { return c != '.' && (c < '0' || c > '9') }) {
		if x, err := strconv.ParseFloat(strings.Trim(f, "."), 64); err == nil {
			return min(x, 100), true
		}
	}
	return 0, false
}

// yesOrNo returns 100 for yes and 0 for no.
func yesOrNo(s string) (float64, bool) {
	yes, said := fact.YesOrNo(s)
	if yes {
		return 100, said
	}
	return 0, said
}
