package dates

import (
	"fmt"
	"slices"
	"strings"
	"time"
	"unicode"
	"unicode/utf8"

	"informd/rules/lang"
)

// An OtherClockError says that an hour is in a zone in which the time differs from the owner's: "9am Tokyo
// time", "3pm her time". Such an hour is never taken for one of the owner's.
type OtherClockError struct {
	Read When // as if the hour were in the owner's zone. Its Clock is the zone as written: "her time", "EST"
	Own  *time.Location
}

func (e *OtherClockError) Error() string {
	return fmt.Sprintf("times are read in your own zone, %s, not in %s", e.Own, e.Read.Clock)
}

// zoneName reads the zone behind a time of day: that of the owner, UTC, or hours from UTC. Any other zone
// makes finish return an error, since the time would otherwise be wrong and nobody would notice.
func (r *whenReader) zoneName() {
	at := r.i
	mark := ""
	if r.take("(", ",") {
		mark = r.peek(-1).text
	}
	switch {
	case !r.shortZone() && !r.timeOf() && (mark == "," || !r.cityAlone()):
		r.i = at
	case mark == "(":
		r.take(")")
	}
}

// zulu stands behind the digits of a time of day in UTC: 1800Z.
const zulu = "z"

// shortZone reads "UTC", "GMT+2", "CEST".
func (r *whenReader) shortZone() bool {
	t, zones := r.peek(0), lang.Zones()
	switch spoken := zones.Spoken[t.text]; {
	case slices.Contains(zones.UTC, t.text):
		r.i++
		r.utc = true
		r.hoursFromUTC()
		return true
	case t.text == zulu:
		if t.glued {
			r.i++
			r.utc = true
		}
		return t.glued
	case slices.Contains(zones.Words, t.text):
		return r.namedZone(t.text, strings.ToUpper(t.text))
	case spoken != "":
		return r.namedZone(spoken, t.text)
	case !slices.Contains(zones.Short, t.text) && !r.v.isZone[t.text]:
		return false
	}
	r.i++
	if !r.ownZone(t.text) {
		r.other = strings.ToUpper(t.text)
	}
	return true
}

// namedZone reads a zone whose name is also a word. It is a zone only if no more words follow: in
// "15:00 west entrance" it is a place.
func (r *whenReader) namedZone(short, said string) bool {
	next := r.peek(1)
	if PrefixLen(next.text, unicode.IsLetter) > 0 && !r.v.does(next.text, lang.DateOn) &&
		!r.v.does(next.text, lang.DateClock) {
		return false
	}
	r.i++
	r.takeWord(lang.DateClock)
	if !r.ownZone(short) {
		r.other = said
	}
	return true
}

// hoursFromUTC reads the "+2" of "UTC+2", the "-03:30" of "GMT-03:30".
func (r *whenReader) hoursFromUTC() {
	sign := map[string]int{"+": 1, "-": -1, "−": -1, "–": -1}[r.peek(0).text]
	h := r.peek(1)
	if sign == 0 || !r.peek(0).glued || !h.glued || h.num < 0 {
		return
	}
	minutes := h.num * 60
	switch {
	case h.digits() == 4:
		minutes = h.num/100*60 + h.num%100
	case h.digits() == 3 || h.num > 14:
		return
	}
	r.i += 2
	if h.digits() <= 2 && r.tied(0, ":") && r.tiedDigits(1, 2) {
		minutes += r.peek(1).num
		r.i += 2
	}
	r.ahead = time.Duration(sign*minutes) * time.Minute
}

// timeOf reads a zone that is called after a place or a person: "Tokyo time", "her time", "Ortszeit".
func (r *whenReader) timeOf() bool {
	if r.takeWord(lang.DateThatClock) {
		r.other = r.spelt(1)
		return true
	}
	for n := 1; n <= 2; n++ {
		t := r.peek(n)
		if !r.v.does(t.text, lang.DateClock) {
			continue
		}
		first := r.peek(0).text
		for i := range n {
			if w := r.peek(i); w.num >= 0 || PrefixLen(w.text, unicode.IsLetter) == 0 ||
				r.v.does(w.text, lang.DateNoClock) || PrefixLen(w.text, unicode.IsLetter) < len(w.text) ||
				r.v.unitOf(w.text) != 0 {
				return false
			}
		}
		var words []string
		for i := range n + 1 {
			words = append(words, r.peek(i).text)
		}
		r.i += n + 1
		if !r.v.does(first, lang.DateOwnClock) && !r.ownCity(words[:n]) {
			r.other = strings.Join(words, " ")
		}
		return true
	}
	return false
}

// ownCity reports whether words name the city of the owner's zone.
func (r *whenReader) ownCity(words []string) bool {
	zone := r.zone.String()
	city := strings.ReplaceAll(zone[strings.LastIndexByte(zone, '/')+1:], "_", " ")
	return strings.EqualFold(city, strings.Join(words, " "))
}

// cityAlone reads a zone that is given by a large city alone: "6pm Oslo". A small town is a place.
func (r *whenReader) cityAlone() bool {
	for n := 2; n >= 1; n-- {
		var words []string
		for i := range n {
			words = append(words, r.peek(i).text)
		}
		name := strings.Join(words, " ")
		next := r.peek(n).text
		goesOn := PrefixLen(next, unicode.IsLetter) > 0 && !r.v.does(next, lang.DateOn)
		if goesOn || !slices.Contains(lang.Cities(), name) {
			continue
		}
		if r.i += n; !r.ownCity(words) {
			r.other = r.spelt(n)
		}
		return true
	}
	return false
}

// spelt returns the last n words read, with capitals.
func (r *whenReader) spelt(n int) string {
	var words []string
	for i := -n; i < 0; i++ {
		w := r.peek(i).text
		_, size := utf8.DecodeRuneInString(w) // "örebro"
		words = append(words, strings.ToUpper(w[:size])+w[size:])
	}
	return strings.Join(words, " ")
}

// ownZone reports whether the owner's zone has this name at some time of the year: "CET" and "CEST".
func (r *whenReader) ownZone(name string) bool {
	for _, month := range []time.Month{time.January, time.July} {
		abbr, _ := time.Date(r.now.Year(), month, 1, 12, 0, 0, 0, r.zone).Zone()
		short := ""
		if len(abbr) == 3 {
			short = abbr[:1] + abbr[2:] // ET of EST and EDT
		}
		if strings.EqualFold(name, abbr) || strings.EqualFold(name, short) ||
			slices.Contains(r.v.zones[abbr], name) {
			return true
		}
	}
	return false
}
