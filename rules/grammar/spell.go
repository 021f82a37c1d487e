package grammar

import (
	"slices"
	"strings"
	"sync"
	"unicode"

	"informd/rules/lang"
)

// spelled are the words that notes turn on, and that haste misspells.
var spelled = sync.OnceValue(func() []string {
	return strings.Fields(`promised thanked cancelled cancel canceled postponed rescheduled confirmed declined accepted answered replied
	talked chatted called offered suggested recommended introduced mentioned forwarded delivered refused agreed apologised texted
	messaged emailed dropped handed posted finished finally received reminder reminders remind follow-up already
	moved waited message messages pushed minutes shifted showed appeared nobody anybody introduction because
	changed monday tuesday wednesday thursday friday saturday sunday tomorrow yesterday meeting coffee`)
})

// rightWords are words as near to one of those, and right.
var rightWords = sync.OnceValue(func() map[string]bool {
	return lang.WordSet(`relied tanked tasked tacked culled calls caller talker talked's offer offers thanks thank's deceived reclined
	called collared received answer answers posted poster reminded reminds follow-ups meetings greeting toffee cancels agree agrees
	refuse refuses text texts message messages email emails drop drops hand hands post posts finish finishes final handled posed
	dropper receive receives remained accept accepts chatter promise promises mention mentions today birthday holiday midday
	forward recommend remainder remainders reused sowed shoed sifted apologist apologized massage massages massaged drooped
	weekday faraday everyday someday payday workday doomsday noonday mayday`)
})

// shortened are words as phones and minutes shorten them.
var shortened = sync.OnceValue(func() map[string]string {
	short := map[string]string{}
	for line := range rows(`mtg meeting|appt appointment|resched rescheduled|rescheded rescheduled|conf'd confirmed|confd confirmed|
		canc'd cancelled|cxld cancelled|cncld cancelled|prom'd promised|dlvd delivered|dlv'd delivered|recd received|rec'd received|
		thx'd thanked|ty'd thanked|fwd'd forwarded|fwded forwarded|intro'd introduced|msg message|msg'd messaged|msgd messaged|
		abt about|bc because|smth something|sth something|ppl people|w/ with|w/o without|pls please|plz please|tmrw tomorrow|
		tmw tomorrow|2moro tomorrow|yday yesterday|wk week|wks weeks|hr hour|hrs hours|nite night|thru through|
		info information|convo conversation|rcvd received|ack'd answered|ans answered|ans'd answered|
		sed said|dremt dreamt|sez says|hoo who|els else|shud should|cud could|wud would|culd could|culdnt couldn't|cudnt couldn't|wudnt wouldn't|
		dosnt doesn't|speek speak|spok spoke|tork talk|torkd talked|askd asked|askt asked|fone phone|foned phoned|rote wrote|
		sik sick|sho show|lernt learned|lernd learned|wensday wednesday|cancle cancel|tiem time|agian again|wrot wrote|aftanoon afternoon|rong wrong`) {
		w := strings.Fields(line)
		short[w[0]] = w[1]
	}
	return short
})

// spell writes words as they are spelt: "prommised" is "promised", and "mtg" a meeting. Only letters too many,
// missing or swapped are mended, and what sounds the same: another letter makes another word. Of a weekday two may
// be wrong.
func spell(s string) string {
	words := strings.Split(s, " ")
	for i, w := range words {
		if strings.EqualFold(w, "its") && i+1 < len(words) &&
			slices.Contains(behindIts(), strings.ToLower(words[i+1])) {
			words[i] = w[:2] + "'s"
			continue
		}
		bare := strings.TrimFunc(w, func(c rune) bool {
			return !unicode.IsLetter(c) && !unicode.IsDigit(c) && c != '/'
		})
		if right := rightly(strings.ToLower(bare)); right != "" {
			words[i] = strings.Replace(w, bare, right, 1)
		}
	}
	return strings.Join(words, " ")
}

// behindIts returns words before which "its" is "it's".
func behindIts() []string { return []string{"a", "an", "the", "no", "off", "on", "done", "not", "all"} }

// rightly returns a word spelt right, "" where it may be right as it is.
func rightly(w string) string {
	if full := shortened()[w]; full != "" {
		return full
	}
	if len(w) < 5 || rightWords()[w] || slices.Contains(spelled(), w) {
		return ""
	}
	if strings.HasSuffix(w, "day") {
		return dayWritten(w)
	}
	for _, v := range spelled() {
		if misspells(w, v) {
			return v
		}
	}
	return heardAs(w)
}

// dayWritten returns the weekday that a word is nearest to, of whose letters two may be wrong: "thersday". Between
// Tuesday and Thursday it takes neither.
func dayWritten(w string) (day string) {
	nearest := 3
	for _, v := range spelled() {
		if !strings.HasSuffix(v, "day") || v[0] != w[0] {
			continue
		}
		switch d := distance(w, v); {
		case d < nearest:
			day, nearest = v, d
		case d == nearest:
			day = ""
		}
	}
	return day
}

// misspells reports whether a word is another with letters missing, too many or swapped.
func misspells(w, v string) bool {
	return w[0] == v[0] && w[len(w)-1] == v[len(v)-1] && max(len(w)-len(v), len(v)-len(w)) < 2 &&
		distance(w, v) == 1 && (len(w) != len(v) || sameLetters(w, v))
}

// sameLetters reports whether two words have the same letters, in any order.
func sameLetters(a, b string) bool {
	return len(a) == len(b) && strings.IndexFunc(a, func(c rune) bool {
		return strings.Count(a, string(c)) != strings.Count(b, string(c))
	}) < 0
}
