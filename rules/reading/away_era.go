package reading

import (
	"slices"
	"strconv"
	"strings"
	"unicode"

	"informd/rules/lang"
)

// asciiDigits replaces the decimal digits of every script by ASCII digits: "١٦" and "１６" become "16".
func asciiDigits(text string) string {
	return strings.Map(func(r rune) rune {
		if r <= unicode.MaxASCII || !unicode.IsDigit(r) {
			return r
		}
		from := r // the zero of the script: Unicode keeps its ten digits together and in order
		for unicode.IsDigit(from - 1) {
			from--
		}
		return '0' + (r-from)%10
	}, text)
}

// A yearBook knows how years are counted in other calendars than the common era.
type yearBook struct {
	named   map[string]int // by the name of an era: the common year before its first year
	unnamed []int          // the same, for eras without a name, whose years are centuries off
}

func (y *yearBook) add(eras []lang.Era) {
	for _, e := range eras {
		y.named[wholeWord(e.Name)] = e.Before
		if e.Unnamed {
			y.unnamed = append(y.unnamed, e.Before)
		}
	}
}

// common turns the years among the words into years of the common era, and leaves out the names of eras.
func (y yearBook) common(words []string) []string {
	var all []string
	for i, w := range words {
		_, isName := y.named[w]
		switch {
		case isName && i+1 < len(words) && isNumber(words[i+1]):
			continue
		case i > 0 && isNumber(w):
			w = y.commonYear(words[i-1], w)
		}
		all = append(all, w)
	}
	return all
}

// commonYear turns a year of another era into one of the common era; behind is the word before it. Any other number
// stays as it is.
func (y yearBook) commonYear(behind, number string) string {
	n, err := strconv.Atoi(number)
	if err != nil || len(number) > 4 {
		return number
	}
	if before, ok := y.named[behind]; ok {
		return strconv.Itoa(n + before)
	}
	isYear := func(before int) bool { return n > 2400 && 2000 <= n+before && n+before < 2100 }
	if i := slices.IndexFunc(y.unnamed, isYear); i >= 0 {
		return strconv.Itoa(n + y.unnamed[i])
	}
	return number
}
