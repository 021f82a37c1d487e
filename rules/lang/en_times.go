package lang

import (
	"cmp"
	"strconv"
	"strings"
	"time"
)

// Times are the words of days and hours, in patterns of text in lower case. Package grammar finds the times of a
// sentence with them, and package dates reads those.
type Times struct {
	Respellings []Respelling
	Clock       string   // a time of day that says that it is one
	Span        string   // a length of time
	Timely      string   // a word that may begin a time
	DayNamed    string   // a day, and not only its month
	Calendar    string   // a word of a date
	NotThen     string   // before a time which it is not
	EndOfOne    string   // the end of this month or, in a group, of the next
	WasThen     string   // before a time at which something was
	Corrects    string   // before a time which is meant instead of the one before: "nine, no sorry, ten"
	Slashed     string   // a date of two numbers and a slash, with the weekday before it
	Shift       string   // by how much a talk moves
	PutBy       string   // the same, where the way stands first: "forward by an hour"
	ShiftDays   string   // the same, in days
	Earlier     string   // in such a shift: it moves to an earlier time
	WeekOn      string   // behind a day: the same day a week later
	MonthEnd    string   // before a month: that its end is meant
	MonthMid    string   // before a month: its middle
	RightDay    []string // say that a talk is on another day: "thursday, not friday", with the groups right and wrong

	RightDayAfter  string // what may stand before such words where they are surely about the talk
	RightDayBefore string // and behind them
	RightDayWished string // what makes a wish or a question of them

	MonthOrElse string // a word for a month that is another word, too, or a name: "may", "jul"
	InMonth     string // before such a word: that it is a month

	Ways       [][2]string        // into which direction a talk is put, and how Shift says so
	Numbers    map[string]float64 // in those lengths of time
	Units      []CalendarUnit
	Seasons    []Season
	Easter     string
	MonthLeads []string // where a date is written with the month first: how the names of these zones begin
}

// A Season begins with a month, as in the north. Words is a pattern of the words for it, whose group says that it is to be over.
type Season struct {
	Words string
	Month time.Month
}

// A CalendarUnit is a unit of the calendar: how its name begins, and its months and days.
type CalendarUnit struct {
	Begins       string
	Months, Days int
}

// A Respelling writes a date as package dates reads it: what a pattern finds becomes something else.
type Respelling struct{ From, To string }

// EnglishTimes returns the words of days and hours in notes.
func EnglishTimes() Times {
	return Times{
		Respellings: englishRespellings(),
		Clock:       clockSaid(),
		Span:        `(?:\b(last|past|these|first|every|waiting:?|waited) )?\b(a|one|another|two|three|four|couple of|few|\d+)(?: more| other)? (weeks?|days?|months?|fortnights?)\b`,
		Timely:      `\d|\b(?:mon|tue|wed|thu|thr|fri|sat|sun|teus|wend|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|today|tonight|tom|tmr|tmw|2mor|yest|the|next|this|last|in|on|at|half|quarter|noon|mid|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twel|twent|thirt|a|an)\w*`,
		DayNamed:    `\b(?:` + EnglishDayShort + `|` + EnglishWeekday + `s?|thrusday|tomorrow|tmrw|today)\b|\d`,
		Calendar:    `^(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|half|quarter|past|to|noon|midnight|fortnight|weekend|\w+teenth|(?:twen|thir)ti?(?:y|eth)(?:-?\w+)?|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|six|seven|eight|nine|eleven|twelve|sharp|precisely|tel|w|wi?th|pls|ish)$`,
		NotThen:     `(?:(?:not|instead of|rather than)(?: on| at| the)*|was:|\b(?:some|any|every)) *$`,
		EndOfOne:    `\b(?:end of (?:the |this |(next) )month|month[ -]?end)\b`,
		WasThen:     `\b(?:that|it|this) was(?: on| the)*\s*$`,
		Corrects:    `\b(?:typo|sorry|i mean|i meant|meaning|correction|make that|scratch that|my mistake|should (?:be|read|say)|wait,? no|no,? wait)\b`,
		Slashed:     `(?:\b(` + englishDayTyped + `)[, ]+(?:the )?)?\b(\d{1,2})/(\d{1,2})\b`,
		Shift:       `([+-])? ?\b(half an|quarter of an|an|one|two|three|fifteen|twenty|thirty|forty|\d{1,2}) ?(?:(h(?:ou)?r?s?)|m(?:in\w*)?)\b(?: (later|earlier|sooner))?`,
		PutBy:       `(forward|back|earlier|later) by ((?:half an|quarter of an|an?|one|two|three|thirty|fifteen|twenty|\d{1,2}) ?(?:h(?:ou)?r?s?|m(?:in\w*)?)\b)`,
		ShiftDays:   `\b(an?|one|two|three|\d{1,2}) (day|week)s? (?:(later|earlier|sooner)\b|(?:after|before)(?:[,.;!]|$))`,
		Earlier:     `earlier|sooner|before`,
		WeekOn:      `^week`,
		MonthEnd:    `(?:end of|late) $`,
		MonthMid:    `\b(?:mid|middle)(?: of)?[ -]*$`,
		RightDay: []string{
			`\b(?P<right>` + englishDayOrDate + `)[,;:–—-]* (?:and )?not (?:on )?(?:the )?(?P<wrong>` + englishDayOrDate + `)\b`,
			`\bnot (?:on )?(?:the )?(?P<wrong>` + englishDayOrDate + `)[,;:–—-]* (?:but |it's |it is )?(?:on )?(?:the )?(?P<right>` + englishDayOrDate + `)\b`,
		},
		RightDayAfter: `^(?:(?:no|sorry|oh|oops|wait|correction|actually|ah|and|but|so)[,:;.!–—-]* )*` +
			`(?:(?:it|that|this|(?:the|our|my) (?:talk|call|meeting|coffee|chat|interview|appointment))(?:['’]?s| is) ` +
			`|(?:we|she|he|they|i)(?:['’]re| are)? (?:meet|meets|met|meeting|talk|talks|talking|call|calls|calling) )?(?:on )?(?:the )?$`,
		RightDayBefore: `^(?:\W*|,? ?(?:at|from) [\w:.]+\W*|[^\w]+ ?(?:sorry|same|my|she|he|they)\b.*)$`,
		RightDayWished: `\?|\b(?:could|can|would|should|shall|prefer|rather|wish|hope|want|like|if|unless|whether|ask|asks|asked)\b|['’]d\b`,
		MonthOrElse:    `^(?:may|march|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)$`,
		InMonth:        `^\s*$|\b(?:in|of|unti?ll?|till?|before|after|from|by|since|for|mid|middle|early|late|end|start|next|this|around|about|or|and)[ -]+$`,

		Ways: [][2]string{{" forward", " earlier"}, {" back", " later"}},
		Numbers: map[string]float64{"a": 1, "an": 1, "one": 1, "another": 1, "two": 2, "couple of": 2, "three": 3, "few": 3,
			"four": 4, "fifteen": 15, "twenty": 20, "thirty": 30, "forty": 40, "half an": 0.5, "quarter of an": 0.25},
		Units:   []CalendarUnit{{"fortnight", 0, 14}, {"week", 0, 7}, {"month", 1, 0}, {"day", 0, 1}},
		Seasons: englishSeasons(),
		Easter:  "easter",
		MonthLeads: strings.Fields(`US/ America/New_York America/Chicago America/Denver America/Los_Angeles
			America/Phoenix America/Detroit America/Boise America/Anchorage America/Juneau America/Indiana/
			America/Kentucky/ America/North_Dakota/ Pacific/Honolulu`),
	}
}

// englishSeasons returns the seasons in which somebody is to be written to again.
func englishSeasons() (all []Season) {
	for i, word := range []string{`spring`, `summer`, `(?:autumn|fall)`, `winter`} {
		all = append(all, Season{`\b(?:in|until|till|come|next|this|for|from|(after|over|past|behind)) (?:the )?(?:early |late )?` + word + `\b`, time.Month(3 + 3*i)})
	}
	return all
}

// englishRespellings returns the ways of haste and of speech in which people write days and hours.
func englishRespellings() []Respelling {
	const (
		hourWord = `(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)`
		day      = englishDayTyped
		long     = EnglishWeekday
		month    = `(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\w*`
		hour     = `(?:` + hourWord + `|\d{1,2})`
	)
	all := []Respelling{
		{`\bsat in the (morning|afternoon|evening)\b`, "saturday in the $1"},
		// "we sat in her garden" names no Saturday, "we sat at 10" does
		{`\b(i|we|she|he|they)((?: (?:all|both|then|just|even|\w+ly))?) sat ((?:at )?` + hour + `(?::\d\d)?(?: ?[ap]m| o'?clock)\b)`,
			"$1$2 saturday $3"},
		{`\b(i|we|she|he|they)((?: (?:all|both|then|just|even|\w+ly))?) sat (at ` + hour + `(?::\d\d)?)( ?(?:[.,;!?]|$))`,
			"$1$2 saturday $3$4"},
		{`\b(i|we|she|he|they)((?: (?:all|both|then|just|even|\w+ly))?) sat\b`, "$1$2 seated"},
		{`\bsat (opposite|across|beside|next to|down)\b`, "seated $1"},
		{`^sat (in|across|there|here|alone|down|opposite|through|around|round|under|outside|inside|with|by)\b`, "seated $1"},
		{`\b(` + hour + `) hours? (?:of|in|at) the (morning|afternoon|evening|night)\b`, "$1 in the $2"}, {`\bday (\d{1,2})\b`, "the ${1}th"},
		{`\bin (\d{1,2}) of (` + month + `)\b`, "on $1 $2"},
		{`\b(?:in )?the week of (?:the )?(\d{1,2}(?:st|nd|rd|th)?) (?:of )?(` + month + `)\b`, "on $1 $2"},
		{`\b(?:tmrw|tmw|tmr|tomorow|tommorow|tommorrow|2moro)\b`, "tomorrow"}, {`\barvo\b`, "afternoon"},
		{`\b(\d{1,2}(?::\d\d)?)([ap])\b`, "$1 ${2}m"},
		{`\b(20\d\d-\d\d-\d\d)(?:t|,? +(?:at )?)(\d\d:\d\d)`, "$1 $2"}, {`\b(\d{1,2}) of (` + month + `)\b`, "$1 $2"},
		{`\b(?:the )?day after tomorrow\b`, "the day after tomorrow"},
		{`\bthe (\d{1,2}) (?:of|in) the morning\b`, "$1 am"}, {`\b(\d{1,2})\.00\b`, "$1:00"}, {`\bstill (\d{1,2})\b`, "at $1"}, {`\b(at|around|about|by|from|till|until|before|after) (\d{1,2}(?::\d\d)?) ?ish\b`, "$1 $2"},
		{`\b(\d{1,2}(?::\d\d)?) ?ish\b`, "at $1"},
		{`\b(?:a|one) week (?:on|from) (` + long + `)\b`, "$1 week"},
		{`\b(` + hour + `) (?:o'clock )?in the morning\b`, "$1 am"}, {`\b(` + hour + `) (?:o'clock )?(?:in the (?:afternoon|evening)|at night)\b`, "$1 pm"},
		{`\b(` + day + `)[, ]+(` + hourWord + `)(,| again| sharp| then|$)`, "$1 at $2$3"},
		{`\bat (\d{1,2})\.([0-5]\d)\b`, "at $1:$2"}, {`\b(\d{1,2})[.:]([0-5]\d) h(?:ou)?rs\b`, "at $1:$2"}, {`\b(\d{1,2})\.(1[3-9]|[2-5]\d)\b`, "$1:$2"},
		{`\b(` + long + `),? (?:the )?([1-9]|[12]\d|3[01]) (at|um|from|of)\b`, "the ${2}th $3"},
		{`\b(?:` + long + `),? the ([1-9]|[12]\d|3[01])([ ,.]|$)`, "the ${1}th$2"},
		{` ?@ ?(\d)`, " at $1"}, {`\b(\d{1,2}) sharp\b`, "at $1"},
		{`\b` + day + `,? ([1-9]|[12]\d|3[01])[, ]+(\d{1,2}(?::\d\d|[ap]m| [ap]m|h\b))`, "the ${1}th at $2"},
		{`\b(?:x-?mas|christmas)\b`, "25 december"}, {`\b(?:the )?new year\b`, "1 january"},
		{`\bat (?:the )?hour (\d{1,2})\b`, "at $1:00"}, {` of this month\b`, ""},
		{`\b([01]?\d|2[1-3])([0-5]\d)\b`, "$1:$2"}, {`\b(20)([01]\d|[45]\d)\b`, "$1:$2"}, {`\bat (20)([23]\d)\b`, "at $1:$2"}, // 2027 is a year
		{`\b([01]\d|2[0-3])([0-5]\d) ?h\b`, "at $1:$2"}, {`\b(\d{1,2}) ?h\b`, "$1:00"}, {`(\d{1,2}\.\d{1,2}\.),`, "$1"},
		{`\b(` + day + `) (\d{1,2})$`, "$1 at $2"},
		{`\b` + EnglishDayShort + ` (\d{1,2}), `, "the ${1}th "},
		{`\b` + long + ` (?:in one week, |week,? )?the (\d{1,2}(?:st|nd|rd|th))`, "the $1"},
		{`\b` + long + `,? (?:the )?(\d{1,2})(?:st|nd|rd|th)? of`, "the ${1}th of"},
		{`\bnext ` + long + ` the`, "the"},
		{`\bby (\d{1,2}:\d\d)`, "at $1"}, {`\bp m\b`, "pm"}, {`\ba m\b`, "am"}, {`\bone week\b`, "1 week"},
		{`\b(?:at )?(\d{1,2}(?::\d\d)?),? (?:instead of|rather than|(?:and )?not) (?:at )?\d{1,2}(?::\d\d)?\b`, "at $1"}, {`\bthe sun\b`, "it"},
		{`(\d{1,2}(?:st|nd|rd|th)?) (?:of )?(` + month + `),? (\d{1,2}:\d\d)`, "$1 $2 at $3"},
	}
	return append(numbersSpoken(), all...)
}

// numbersSpoken returns the days and hours that people write in words: "twenty first", "half nine",
// "eight thirty".
func numbersSpoken() (all []Respelling) {
	ordinals := strings.Fields(`first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth
		fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth`)
	endings := map[int]string{1: "st", 2: "nd", 3: "rd", 21: "st", 22: "nd", 23: "rd", 31: "st"}
	ending := func(n int) string { return strconv.Itoa(n) + cmp.Or(endings[n], "th") }
	for i, word := range ordinals {
		if n := i + 1; n < 10 {
			all = append(all, Respelling{`\btwenty[ -]?` + word + `\b`, ending(20 + n)})
		}
		if i == 0 {
			all = append(all, Respelling{`\bthirty[ -]?first\b`, "31st"})
		}
		all = append(all, Respelling{`\bthe ` + word + `\b`, "the " + ending(i+1)})
	}
	all = append(all, Respelling{`\bthirtieth\b`, "30th"}, Respelling{`\bhalf past (\w+)`, "half past $1"})
	for i, word := range strings.Fields("one two three four five six seven eight nine ten eleven twelve") {
		h, whole := i+1, strconv.Itoa(i+1)
		said, counted := h, h-1 // "half two" is 14:30 in words, and before two in figures
		if h < 7 {
			said += 12
		}
		if h < 7 && h > 1 || h == 1 {
			counted += 12
		}
		all = append(all,
			Respelling{`\bhalf ` + word + `\b`, strconv.Itoa(said) + ":30"},
			Respelling{`\bhalf ` + whole + `\b`, strconv.Itoa(counted) + ":30"},
			Respelling{`\b` + word + ` (?:oh |o )five\b`, whole + ":05"})
		for _, m := range [][2]string{{"fifteen", "15"}, {"twenty", "20"}, {"thirty", "30"}, {"forty[ -]five", "45"},
			{"forty", "40"}} {
			all = append(all, Respelling{`\b` + word + ` ` + m[0] + `\b`, whole + ":" + m[1]})
		}
	}
	return all
}

// clockSaid returns the pattern of a time of day that says that it is one.
func clockSaid() string {
	at, hour := inNotes(DateAt), inNotes(DateHourMark)
	return `^(?:(?:` + at + `|from|around|about) )?(?:\d{1,2}[:.]\d\d(?: ?[ap]\.?m\.?)?|\d{1,4} ?(?:[ap]\.?m\.?|o'clock|` + hour + `)|(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve) o'clock|(?:half|quarter) (?:past|to) \w+|(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve) [ap]\.?m\.?|noon|midday)\b|^at (?:\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|noon)\b`
}

// inNotes returns the words of a use in the languages of notes, as a pattern: "at|um".
func inNotes(use DateWord) string {
	var words []string
	for _, l := range All() {
		if d := l.DatePhrases; d != nil && d.InNotes {
			words = append(words, d.Words[use]...)
		}
	}
	return strings.Join(words, "|")
}
