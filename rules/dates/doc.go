// Package dates reads the dates, times and durations that people write in a config and in notes: "fri
// 15:00 45m", "next tuesday", "in two weeks", "7d". Of the other packages it imports only rules/lang,
// which has the words of dates (DatePhrases): notes are read in English and German, the times that mails name in
// twelve languages. Names of zones and of cities are read in English.
//
//	words, now, zone ──ReadWhen──▶ When (an instant in UTC, or why there is none)
//	a sentence       ──Named─────▶ Slots (days and hours to come, by the owner's clock)
//	"7d"             ──ParseSpan─▶ Span (calendar days, hours and minutes)
//	"two weeks"      ──ReadSpan──▶ Span
//
// The present instant and the zone are always arguments.
package dates
