package notes

import (
	"slices"
	"strings"
)

// under returns a line of a list as its heading means it: below "Done:" it is done, and below "Open:" or
// "To do:" it is no statement. A heading itself says nothing.
func (r *proseReader) under(t sentence) sentence {
	if strings.HasSuffix(t.low, ":") && len(strings.Fields(t.low)) < 4 {
		r.heading = t
		return sentence{}
	}
	switch h := strings.TrimSuffix(r.heading.low, ":"); {
	case r.tables.sure.unsaid.MatchString(h):
		return sentence{}
	case h == "done" || h == "sent":
		said := t.said
		t = newSentence(h + ": " + said)
		t.said = said
	}
	return t
}

// joined returns a list of short lines as one sentence: "Henry confirmed / Wed 4 March / 12:00".
func (r *proseReader) joined(all []sentence) (sentence, bool) {
	var parts []string
	var who []int
	for _, t := range all {
		m := r.mentions(t.text)
		if len(t.text) > 60 || len(m) > 0 && who != nil && !slices.Equal(m[0].people, who) {
			return sentence{}, false
		}
		if len(m) > 0 {
			who = m[0].people
		}
		parts = append(parts, t.text)
	}
	return newSentence(strings.Join(parts, ", ")), len(parts) > 1 && len(parts) < 7
}
