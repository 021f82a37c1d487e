package phrases

import "informd/rules/lang"

// Wishes are the ways in which owners say what is to hold for all letters from now on. The group of a mark is the day
// or the month that they name.
type Wishes struct{ NoThankYous, NotOnDays, NotInMonth Mark }

func englishWishes() Wishes {
	const (
		not     = `(?:\b(?:not|never|no|nothing|without)\b|n't\b|\bdont\b)`
		thanks  = `(?:thank[- ]?yous?|thank[- ]you letters?|thanks letters?)`
		letters = `\b(?:send|sent|write|mails?|emails?|e-mails?|letters?|follow-?ups?|reminders?|goes? out|leaves?|contact|disturb)\b`
	)
	return Wishes{
		NoThankYous: markOf("no thank-you letters please",
			`^(?:please,? )?no (?:more )?thank[- ]?you (?:letters|notes|mails|drafts|cards)\b`+
				`|`+not+` (?:\w+ )?(?:draft|write|send|prepare|make)(?:ing)? (?:me )?(?:any )?(?:more )?`+thanks+`\b`),
		NotOnDays: markOf("please do not send anything on a sunday",
			not+`[^.?!]{0,40}`+letters+`[^.?!]{0,25}\bon (?:a |any |the )?((?:`+lang.EnglishWeekday+`|weekend)s?)\b`),
		NotInMonth: markOf("do not write to anybody in august",
			not+`[^.?!]{0,30}`+letters+`[^.?!]{0,25}\b(?:in|during|throughout|all) (?:all of |the month of )?(`+months+`)\b`),
	}
}

const months = `january|february|march|april|may|june|july|august|september|october|november|december`
