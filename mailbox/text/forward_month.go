package text

import "informd/rules/lang"

// months are the words that name a month, and every beginning of them of three letters or more.
type months map[string]monthFact

// A monthFact is which month a word names: 1 to 12, or severalMonths.
type monthFact struct {
	month int
	whole bool // the word is a name, and not only the beginning of one
}

const severalMonths = -1

// add adds the names of twelve months in one language.
func (m months) add(names [12][]string) {
	for i, list := range names {
		for _, name := range list {
			name = fold(name)
			m[name] = m[name].or(monthFact{i + 1, true})
			runes := 0
			for at := range name {
				if runes++; runes > 3 {
					m[name[:at]] = m[name[:at]].or(monthFact{i + 1, false})
				}
			}
		}
	}
}

// or returns what a word means that means either: a whole name before the beginning of one.
func (f monthFact) or(other monthFact) monthFact {
	switch {
	case f.month == 0 || other.whole && !f.whole:
		return other
	case other.month == 0 || f.whole && !other.whole || f.month == other.month:
		return f
	}
	return monthFact{severalMonths, f.whole}
}

// monthOf returns the number of a month, 0 when the word is none, severalMonths when it is several.
func monthOf(word string, in []months) int {
	var found monthFact
	for _, m := range in {
		found = found.or(m[word])
	}
	return found.month
}

// monthsOf returns the months of a set of languages, or of all; the English ones always, since
// Gmail mixes them.
func (w *words) monthsOf(langs uint64) []months {
	if langs == 0 {
		return []months{w.months}
	}
	var in []months
	for i, l := range w.languages {
		if langs&(1<<i) != 0 || l.code == lang.English {
			in = append(in, l.months)
		}
	}
	return in
}
