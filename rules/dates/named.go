package dates

import (
	"errors"
	"slices"
	"strings"
	"time"
	"unicode"

	"informd/rules/lang"
)

// A Slot is a time for a talk as people name it, by the owner's clock: "2026-03-17 14:00", "2026-03-17"
// if they name no hour, or "14:00" if they name no day.
type Slot string

const (
	slotDay  = "2006-01-02"
	slotHour = "15:04"
)

// SlotAt returns the slot of an instant.
func SlotAt(t time.Time, zone *time.Location) Slot {
	return Slot(t.In(zone).Format(slotDay + " " + slotHour))
}

// parts returns the day and the hour of a slot; the one that it lacks is "".
func (s Slot) parts() (day, hour string) {
	day, hour, both := strings.Cut(string(s), " ")
	if !both && strings.Contains(day, ":") {
		return "", day
	}
	return day, hour
}

// Day returns the day of a slot alone; "" if it names none.
func (s Slot) Day() Slot {
	day, _ := s.parts()
	return Slot(day)
}

// Start returns when a slot with a day and an hour begins, in UTC, and whether it has both.
func (s Slot) Start(zone *time.Location) (time.Time, bool) {
	t, err := time.ParseInLocation(slotDay+" "+slotHour, string(s), zone)
	return t.UTC(), err == nil
}

// With returns what two slots name together, and whether they can be the same: "Tuesday" and "Tuesday
// at 14:00", or "Tuesday" and "at 14:00".
func (s Slot) With(other Slot) (both Slot, same bool) {
	day, hour := s.parts()
	otherDay, otherHour := other.parts()
	if day != "" && otherDay != "" && day != otherDay || hour != "" && otherHour != "" && hour != otherHour {
		return "", false
	}
	day, hour = max(day, otherDay), max(hour, otherHour)
	return Slot(strings.TrimSpace(day + " " + hour)), true
}

// WeeksBefore reports whether the day of a slot is the same weekday as that of another, one or two weeks earlier.
func (s Slot) WeeksBefore(other Slot) bool {
	one, err := time.ParseInLocation(slotDay, string(s.Day()), time.UTC)
	later, otherErr := time.ParseInLocation(slotDay, string(other.Day()), time.UTC)
	days := int(later.Sub(one) / (24 * time.Hour))
	return err == nil && otherErr == nil && (days == 7 || days == 14)
}

// On returns a slot with another day.
func (s Slot) On(day Slot) Slot {
	_, hour := s.parts()
	return Slot(strings.TrimSpace(string(day) + " " + hour))
}

// Named returns the slots to come that a sentence names, in order: "Tuesday at ten, or Thursday 3pm". It may be
// in any of the languages; where they are not known, or their dates are not, it is read as a note is.
// An hour apart from its day belongs to the day before it: "Tuesday suits me, shall we say at 3?" A
// stretch of more than two hours names only its day.
func Named(sentence string, languages []string, now time.Time, zone *time.Location) (found []Slot) {
	most := -1
	for _, code := range languages {
		var all []Slot
		if v, u := ofMails()[code], ofUnspaced()[code]; v != nil {
			all = v.named(sentence, now, zone)
		} else if u != nil {
			all = u.named(sentence, now, zone)
		} else {
			continue
		}
		if countWhole(all, zone) > most { // in the language that makes most of it
			found, most = all, countWhole(all, zone)
		}
	}
	if most < 0 {
		return ofNotes().named(sentence, now, zone)
	}
	return found
}

// NamesDay reports whether a sentence in one of the languages names a day, and not only a week or a month: "Tuesday?"
// and "the 14th", but not "next month".
func NamesDay(sentence string, languages []string) bool {
	low := strings.ToLower(sentence)
	if numbersDay(low, languages) {
		return true
	}
	words := strings.FieldsFunc(low, func(r rune) bool { return !unicode.IsLetter(r) })
	for _, code := range languages {
		v := ofMails()[code]
		if v == nil {
			continue
		}
		named := slices.ContainsFunc(v.days, func(p dayPhrase) bool { return strings.Contains(low, p.words) })
		if named || slices.ContainsFunc(words, func(w string) bool { _, is := v.weekdays[w]; return is }) {
			return true
		}
	}
	return false
}

// numbersDay reports whether a number in a sentence may be that of a day, and is not a length, "for 30 minutes", or
// an hour, "at 14:30".
func numbersDay(low string, languages []string) bool {
	length := func(unit string) bool {
		return slices.ContainsFunc(languages, func(code string) bool {
			v := ofMails()[code]
			return v != nil && v.units[unit] != 0
		})
	}
	words := strings.FieldsFunc(low, func(r rune) bool {
		return !unicode.IsLetter(r) && !unicode.IsDigit(r) && r != ':'
	})
	for i, w := range words {
		next := ""
		if i+1 < len(words) {
			next = words[i+1]
		}
		other := length(next) || length(strings.TrimLeftFunc(w, unicode.IsDigit)) || strings.Contains(w, ":")
		if strings.ContainsFunc(w, unicode.IsDigit) && !other {
			return true
		}
	}
	return false
}

// countWhole returns how many slots have a day and an hour.
func countWhole(slots []Slot, zone *time.Location) (n int) {
	for _, s := range slots {
		if _, is := s.Start(zone); is {
			n++
		}
	}
	return n
}

// named is Named in the words of a vocabulary.
func (v *vocabulary) named(sentence string, now time.Time, zone *time.Location) []Slot {
	var found slots
	for at := 0; at < len(sentence); {
		start := at + PrefixLen(sentence[at:], func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) })
		at = start + PrefixLen(sentence[start:], func(r rune) bool { return unicode.IsLetter(r) || unicode.IsDigit(r) })
		word := strings.ToLower(sentence[start:at])
		if !v.begins(word) && !v.beginsTwo(word, sentence[at:]) || v.onlyEnds(sentence[:start], word) {
			continue
		}
		w, err := v.readWhen(sentence[start:], now, zone, false)
		if other := (*OtherClockError)(nil); errors.As(err, &other) { // of "Tuesday 3pm EST" the day is known
			w, err = other.Read, nil
			w.Day = true
			if at = max(at, len(sentence)-len(w.Rest)); w.TimeOnly {
				continue
			}
		}
		if err != nil || w.Start.IsZero() || !w.Start.After(now) {
			continue
		}
		at = max(at, len(sentence)-len(w.Rest))
		found.add(w.slot(zone))
	}
	return found.all
}

// A slots collects the slots of one sentence.
type slots struct {
	all []Slot
	day string // the newest
}

// add adds a slot. An hour without a day is one of the newest day.
func (s *slots) add(slot Slot) {
	switch day, hour := slot.parts(); {
	case day != "":
		s.day = day
	case s.day != "":
		if last := len(s.all) - 1; s.all[last] == Slot(s.day) {
			s.all = s.all[:last]
		}
		slot = Slot(s.day + " " + hour)
	}
	s.all = append(s.all, slot)
}

// slot returns what a date phrase names.
func (w When) slot(zone *time.Location) Slot {
	long := !w.End.IsZero() && w.End.Sub(w.Start) > 2*time.Hour
	switch local := w.Start.In(zone); {
	case w.TimeOnly:
		return Slot(local.Format(slotHour))
	case w.Day, long:
		return Slot(local.Format(slotDay))
	}
	return SlotAt(w.Start, zone)
}

// begins reports whether a date phrase may begin with a word in small letters.
func (v *vocabulary) begins(word string) bool {
	_, month := v.months[word]
	_, weekday := v.weekdays[word]
	_, short := v.short[word]
	if month || weekday || short || word != "" && word[0] >= '0' && word[0] <= '9' {
		return true
	}
	for _, use := range []lang.DateWord{lang.DateAt, lang.DateOn, lang.DateNext, lang.DateThis, lang.DateTonight,
		lang.DateNoon} {
		if v.does(word, use) {
			return true
		}
	}
	for _, p := range v.days {
		if first, _, _ := strings.Cut(p.words, " "); first == word {
			return true
		}
	}
	return false
}

// beginsTwo reports whether a date phrase begins with a word only because of the one behind it: "ten past three", and
// not "ten to twelve people"; "half past two"; "a week on Friday".
func (v *vocabulary) beginsTwo(word, behind string) bool {
	words := strings.Fields(strings.ToLower(behind))
	if len(words) == 0 {
		return false
	}
	next := strings.TrimRight(words[0], ".,;:!?")
	minutes := v.does(word, lang.DateMinutes) || v.does(word, lang.DateTwenty)
	switch {
	case v.does(word, lang.DateQuarter) && v.does(next, lang.DateToHour):
		return true
	case minutes || v.does(word, lang.DateQuarter) || v.does(word, lang.DateHalfPast):
		return v.does(next, lang.DatePastHour)
	}
	return v.numberOf(word) == 1 && v.unitOf(next) == 'w'
}

// onlyEnds reports whether a date phrase that begins with a word behind the given ones only says until when something
// lasts: "I'm in a hut till Sunday", and not the "until Sunday!" of somebody who looks forward to it.
func (v *vocabulary) onlyEnds(before, word string) bool {
	const goodbye = 3 // so many words may stand there: "dann also bis Freitag"
	clause := strings.Fields(strings.ToLower(before[strings.LastIndexAny(before, ",;.!?–(")+1:]))
	for len(clause) > 0 && v.does(clause[len(clause)-1], lang.DateThe) {
		clause = clause[:len(clause)-1]
	}
	if len(clause) == 0 || !v.does(clause[len(clause)-1], lang.DateUntil) {
		return false
	}
	return len(clause) > goodbye || !v.begins(word)
}
