package phrases

import "informd/rules/lang"

// Wishes are the ways in which owners say what is to hold for all letters from now on. The group of a mark is the day
// or the month that they name.
type Wishes struct {
	NoThankYous, NotOnDays, NotInMonth Mark

	BeforeDay Mark // a word that stands before a day: "on"
	OwnDeed   Mark // that the owner is reminded to do something, and not only of somebody or to write to them
	Remind    Mark // begins a sentence that orders a reminder; its last group holds when, and of what
}

func englishWishes() Wishes {
	const (
		not    = `(?:\b(?:not|never|no|nothing|without)\b|n't\b|\bdont\b)`
		thanks = `(?:thank[- ]?yous?|thank[- ]you letters?|thanks letters?)`
		// an order begins its sentence and has no doer: "no need to write, she called me on Friday" is none
		begins  = `^(?:please |so |and |would you |could you )*`
		order   = begins + `(?:(?:do not|don'?t|never|not) (?:ever |please )?|no (?:more |\w+ )?|nothing (?:is to |may |must )?(?:be )?)`
		nothing = begins + `(?:send|write|mail) (?:nothing|no)\b`
		end     = `(?: please| thanks| thank you)?[ .!]*$`
		letters = `\b(?:send|sent|write|mails?|emails?|e-mails?|letters?|follow-?ups?|reminders?|goes? out|leaves?|contact|disturb)\b`
	)
	return Wishes{
		NoThankYous: markOf("no thank-you letters please",
			`^(?:please,? )?no (?:more )?thank[- ]?you (?:letters|notes|mails|drafts|cards)\b`+
				`|`+not+` (?:\w+ )?(?:draft|write|send|prepare|make)(?:ing)? (?:me )?(?:any )?(?:more )?`+thanks+`\b`),
		NotOnDays: markOf("please do not send anything on a sunday", `(?:`+order+letters+`|`+nothing+`)[^.?!,;:]{0,25}`+
			`\bon (?:a |any |the )?((?:`+lang.EnglishWeekday+`|weekend)s?)(?:`+end+`|,)`),
		OwnDeed: markOf("to fetch the sieve", `\b(?:that (?:i|we)\b|to (?:look|see|find|fetch|bring|buy|get|pay|take|make|read|go|order|print|`+
			`return|book|oil|check|collect|post|pick|wear|pack|finish|prepare)\b)`),
		BeforeDay: markOf("on", `^(?:on|in|next|tomorrow)$`),
		Remind: markOf("remind me on the 5th that i owe her an answer",
			`^(?:(?:please|and|so|ok|okay|yes|just|oh|but|then|pls|can you|could you|do),? )*(?:remind|poke|prod|nudge|ask|tell) me `+
				`(?:again )?((?:on|in|next|tomorrow|about|of|that|to|not to|`+lang.EnglishWeekday+`)\b.*)$`),
		NotInMonth: markOf("do not write to anybody in august", `(?:`+order+letters+`|`+nothing+`)[^.?!,;:]{0,25}`+
			`\b(?:in|during|throughout|all) (?:all of |the month of )?(`+months+`)(?:`+end+`|,)`),
	}
}

const months = `january|february|march|april|may|june|july|august|september|october|november|december`
