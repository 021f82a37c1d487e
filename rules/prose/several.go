package prose

import (
	"slices"
	"strings"

	"informd/rules/grammar"
	"informd/rules/notes"
)

// joinedTo returns those whom a sentence names in one breath with somebody: "thanked Ann, Ben and Cy".
func joinedTo(who []int, named []grammar.Mention, t grammar.Sentence) (others [][]int) {
	i := slices.IndexFunc(named, func(m grammar.Mention) bool { return slices.Equal(m.People, who) })
	if i < 0 || named[i].Possessive {
		return nil
	}
	for ; i+1 < len(named); i++ {
		between := strings.TrimPrefix(strings.TrimSpace(t.Low[named[i].End:named[i+1].At]), ", ")
		and := slices.Contains([]string{"and", "&", "+", ",", "and also", "as well as"}, between)
		if !and || named[i+1].Possessive {
			return others
		}
		others = append(others, named[i+1].People)
	}
	return others
}

// addOthers adds what was found of somebody for those who are named in one breath with them, where it may be done
// to several at once.
func (r *proseReader) addOthers(c claim, p pattern, t grammar.Sentence) {
	if !slices.Contains([]notes.Verb{notes.Thanked, notes.Done, notes.Met, notes.No, notes.Replied, notes.Missed,
		notes.Stop}, c.verb) {
		return
	}
	for _, who := range c.with {
		if slices.ContainsFunc(who, func(i int) bool { return r.People[i].Standing&p.standing == 0 }) {
			continue
		}
		more := c
		if more.who = who; c.verb == notes.Met {
			more.when = r.talkDay(who, t.Low)
		}
		r.add(more)
	}
}
