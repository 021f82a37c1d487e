package notes

import (
	"errors"
	"regexp"
	"slices"
	"strings"
	"sync"
	"time"
	"unicode"
	"unicode/utf8"

	"informd/rules/dates"
	"informd/rules/grammar"
	"informd/rules/lang"
	"informd/rules/lang/phrases"
	"informd/rules/mail"
)

// dateAt reads a date at the start of s. A date that cannot be meant is an error; words
// that name none, and a time of day that is rather a number ("at 3 places"), are not.
func (r *lineReader) dateAt(s string, past bool) (w dates.When, rest string, ok bool, wrong error) {
	w, err := dates.ReadWhen(s, r.now, r.zone, past)
	if err == nil {
		said := strings.TrimRight(s[:len(s)-len(w.Rest)], " ")
		if w.TimeOnly && !isPlace(w.Rest) && !strings.HasSuffix(said, ",") {
			return dates.When{}, s, false, nil
		}
		return w, w.Rest, true, nil
	}
	if !past && !errors.Is(err, dates.ErrNoDate) {
		if _, took := dates.ReadWhen(s, r.now, r.zone, true); took == nil {
			err = dates.ErrNoDate // "interview yesterday": it took place
		}
	}
	if errors.Is(err, dates.ErrNoDate) {
		err = nil
	}
	return dates.When{}, s, false, err
}

// dateIn finds a date further on in the first clause of s: "at the cafe on friday".
func (r *lineReader) dateIn(s string) (w dates.When, before, rest string, ok bool) {
	clause := s[:clauseEnd(s)]
	for i, n := 0, 0; i < len(clause) && n < 12; n++ {
		word, _ := mail.CutWord(clause[i:])
		if word == "" {
			break
		}
		at := i + strings.Index(clause[i:], word)
		w, rest, ok, _ := r.dateAt(s[at:], true)
		if ok && !w.TimeOnly && (w.End.IsZero() || !w.Day) {
			return w, strings.TrimSpace(s[:at]), rest, true
		}
		i = at + len(word)
	}
	return dates.When{}, "", s, false
}

// clauseEnd returns where the first clause of s ends.
func clauseEnd(s string) int {
	end := len(s)
	for i, c := range s {
		if strings.ContainsRune(",;!?()–—", c) || c == '.' && (i+1 == len(s) || s[i+1] == ' ') {
			end = i
			break
		}
	}
	low := strings.ToLower(s[:end])
	if len(low) != end {
		return end
	}
	for _, w := range notePhrases().Clauses {
		if i := strings.Index(low, " "+w+" "); i >= 0 && i < end {
			end = i
		}
	}
	return end
}

// tellsOfLongAgo reports whether the first clause tells how the owner knows somebody
// rather than that they talked: "I met Anna through Bob years ago".
func tellsOfLongAgo(s string) bool {
	words := strings.FieldsFunc(strings.ToLower(s[:clauseEnd(s)]), func(c rune) bool {
		return !unicode.IsLetter(c) && !unicode.IsDigit(c)
	})
	for _, w := range words {
		if slices.Contains(lang.NoteWords().LongAgo, w) {
			return true
		}
		if len(w) == 4 && w[0] >= '1' && w[0] <= '2' && dates.PrefixLen(w, unicode.IsDigit) == 4 {
			return true
		}
	}
	return false
}

// Ends reports whether a sentence or clause is over where s begins.
func Ends(s string) bool {
	s = strings.TrimLeft(s, " \t")
	c, _ := utf8.DecodeRuneInString(s)
	return s == "" || strings.ContainsRune(",.;:!?–—-)(", c)
}

// isPlace reports whether s can say where a talk is: nothing, "zoom", "at Cafe Einstein".
// What tells a story is none.
func isPlace(s string) bool {
	if Ends(s) {
		return true
	}
	if sameHour().MatchString(strings.ToLower(s)) {
		return false // which hour that is, only the talk tells
	}
	fields := strings.Fields(strings.ToLower(s))
	for _, w := range fields {
		if slices.Contains(notePhrases().Story, strings.Trim(w, ",.;!?")) {
			return false
		}
	}
	if slices.Contains(lang.NoteWords().Places, fields[0]) || slices.Contains(notePhrases().Over, fields[0]) {
		return len(fields) <= 10
	}
	return len(fields) <= 4 || strings.Contains(s, "://")
}

// sameHour matches words that say that a talk stays at the hour that it had.
var sameHour = sync.OnceValue(func() *regexp.Regexp { return phrases.SameHour().Ways.Pattern() })

// place returns where a talk is, of what follows its time; a length in it becomes the end.
func (r *lineReader) place(s string, c *Command) string {
	fields := strings.Fields(s)
	for i := range min(len(fields), 8) {
		tail := strings.Join(fields[i:], " ")
		length, rest, ok := dates.LengthAt(tail)
		if ok && c.End.IsZero() && !c.Start.IsZero() {
			c.End = c.Start.Add(length)
			fields = append(fields[:i:i], strings.Fields(strings.TrimLeft(rest, " ,."))...)
			break
		}
	}
	t := strings.Trim(strings.Join(fields, " "), " ,.;:–-!()")
	if saidBeside(t) {
		return ""
	}
	if u, ok := CutPhrase(t, lang.NoteWords().Places...); ok {
		return u
	}
	return strings.TrimSpace(strings.TrimPrefix(t, "@"))
}

// saidBeside reports whether words behind a time name no place, but go on to something else: "then, texted him", "its
// fine", "with coffee".
func saidBeside(t string) bool {
	first, rest, _ := strings.Cut(t, " ")
	next, _ := mail.CutWord(rest)
	names := grammar.Capital(next) || isChannel(strings.ToLower(next)) || strings.ContainsAny(next, "0123456789")
	return slices.Contains(notePhrases().Aside, strings.ToLower(strings.Trim(first, ",.;:!"))) && !names
}

// PlaceAndEnd reads the words after the time of a talk that begins at start: "15 min, phone", "Millstraße 4". It
// returns the place of the talk and its end, as far as the words give them.
func PlaceAndEnd(words string, start, now time.Time, zone *time.Location) (place string, end time.Time) {
	c := Command{Start: start}
	if words = strings.TrimLeft(words, " ,.;:-–)"); !isPlace(words) {
		return "", time.Time{}
	}
	place = (&lineReader{now: now, zone: zone}).place(words, &c)
	const longest = 6 // words of a place
	if len(strings.Fields(place)) > longest {
		place = ""
	}
	return place, c.End
}

// leftover returns what a sentence says in addition to its command. It becomes text of the note.
func leftover(before, after string) string {
	after = strings.TrimLeft(after, " ,.;:!?–—-)")
	if before != "" && after != "" {
		before += ", "
	}
	return before + after
}

// A nameList is who is named at the start of a text.
type nameList struct {
	list    []mail.Address
	pronoun bool // "her": somebody, who need not be named
	rest    string
}

func (n nameList) any() bool { return n.pronoun || len(n.list) > 0 }

// orNobody returns who is named, or one address that names nobody.
func (n nameList) orNobody() []mail.Address {
	if len(n.list) == 0 {
		return []mail.Address{{}}
	}
	return n.list
}

// names reads "Anna", "Anna Meier and Bob", "anna@x.example", "her". Names begin with
// capitals, or are one or two words that a date or the end of the clause follows.
func (r *lineReader) names(s string) nameList {
	if t, ok := CutPhrase(s, lang.NoteWords().Them...); ok {
		return nameList{pronoun: true, rest: t}
	}
	a, rest, ok := r.name(s)
	if !ok {
		return nameList{rest: s}
	}
	n := nameList{list: []mail.Address{a}, rest: rest}
	for next := rest; len(n.list) < 6; {
		t, and := CutPhrase(next, lang.NoteWords().And...)
		if !and {
			if t = strings.TrimLeft(next, " "); !strings.HasPrefix(t, ",") {
				break
			}
			t = t[1:]
		}
		if a, rest, ok = r.name(t); !ok || !grammar.Capital(a.Name) && a.Addr == "" {
			break
		}
		n.list, next = append(n.list, a), rest
		if and {
			n.rest = rest
			return n
		}
	}
	n.list = n.list[:1] // a comma without an "and" is no list
	return n
}

// name reads one name, with an address beside it or alone.
func (r *lineReader) name(s string) (a mail.Address, rest string, ok bool) {
	if a, rest, ok := bracketed(s); ok {
		return a, rest, true
	}
	var words []string
	rest = strings.TrimLeft(s, " ")
	for len(words) < 5 {
		word, after := mail.CutWord(rest)
		if addr := mail.AddressIn(word); addr != "" {
			a.Addr, rest = addr, strings.TrimLeft(after, " ")
			break
		}
		bare := strings.TrimRight(word, ",.;:!?)")
		last := bare != word && !shortens(word, bare)
		more := grammar.Capital(after) || mail.IsParticle(FirstWord(after))
		particle := len(words) > 0 && mail.IsParticle(bare) && more
		if !particle && (!grammar.Capital(bare) || grammar.NotName(bare)) || r.isDate(rest) {
			break
		}
		words = append(words, grammar.BareName(bare))
		if rest = after; last {
			rest = word[len(bare):] + " " + after
			break
		}
	}
	a.Name = strings.Join(words, " ")
	if a.Name == "" && a.Addr == "" {
		return r.lowerName(s)
	}
	return a, rest, true
}

// shortens reports whether a word of a name is cut short with a full stop: "J." or "Dr."
func shortens(word, bare string) bool {
	return strings.HasSuffix(word, ".") && (len(bare) == 1 || mail.IsTitle(bare))
}

// bracketed reads a name, however it is written, with its address in angle brackets behind it.
func bracketed(s string) (a mail.Address, rest string, ok bool) {
	var words []string
	rest = strings.TrimLeft(s, " ")
	for range 4 {
		word, after := mail.CutWord(rest)
		if addr := mail.AddressIn(word); strings.HasPrefix(word, "<") && addr != "" {
			tail := word[strings.LastIndexByte(word, '>')+1:]
			return mail.Address{Name: strings.Join(words, " "), Addr: addr},
				strings.TrimLeft(tail+" "+after, " "), len(words) > 0
		}
		if word == "" || grammar.NotName(word) || strings.ContainsAny(word, ",.;:!?@") {
			break
		}
		words, rest = append(words, strings.Trim(word, "\"'")), after
	}
	return mail.Address{}, s, false
}

// lowerName reads a name that was written small, which is one only where it is all there
// is before a date or the end: "met anna meier yesterday".
func (r *lineReader) lowerName(s string) (mail.Address, string, bool) {
	rest := s
	var words []string
	for range 2 {
		word, after := mail.CutWord(rest)
		bare := strings.TrimRight(word, ",.;:!?)")
		letters := dates.PrefixLen(bare, func(c rune) bool { return unicode.IsLetter(c) || c == '-' || c == '\'' })
		if len(bare) < 2 || letters != len(bare) || grammar.NotName(bare) || r.isDate(rest) {
			break
		}
		words = append(words, bare)
		rest = after
		if bare != word {
			rest = word[len(bare):] + " " + after
		}
		_, at := CutPhrase(rest, notePhrases().NameAlone...)
		if at {
			_, _, _, at = r.dateIn(rest)
		}
		if at || Ends(rest) || r.isDate(rest) {
			return mail.Address{Name: strings.Join(words, " ")}, rest, true
		}
	}
	return mail.Address{}, s, false
}

// isDate reports whether a date begins here, possible or not.
func (r *lineReader) isDate(s string) bool {
	_, err := dates.ReadWhen(s, r.now, r.zone, true)
	return err != dates.ErrNoDate
}

// FirstWord returns the first word of s.
func FirstWord(s string) string {
	word, _ := mail.CutWord(s)
	return word
}
