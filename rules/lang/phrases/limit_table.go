package phrases

// Limits are the words in or around what a pattern found by which it means something else, or means it all the same.
type Limits struct {
	EndsAt     Mark // behind an hour: what is left of "at"
	WeekOf     Mark // that only a week is named
	Learn      Mark // that a lesson is said to be learned
	Progress   Mark // the label before the owner's news
	TheWay     Mark // behind news: how they came about
	That       Mark // before news
	NoNeed     Mark // that something is not necessary, which denies nothing
	Who        Mark // that somebody asked who
	NotOff     Mark // that a talk is not called off
	CanDo      Mark // that somebody has time
	Absent     Mark // that somebody was not there; its group is who
	Shows      Mark // that somebody did not show, or show up
	Up         Mark // behind that
	NoOne      Mark // that there was no one of that name
	ShowOrTalk Mark // that there was no show, or no talk
	HangsUp    Mark // before a name: a call with somebody is over: "hung up"
	With       Mark // behind such words: whom the call was with
	Missed     Mark
	Waited     Mark
	AndOn      Mark // behind what was missed: what happened next
	OrNo       Mark // behind a yes: it was no yes
	YesOr      Mark // before a no: it was no no
	OrYes      Mark // behind a no: the same
	NotA       Mark // before a no: it is denied
	Already    Mark
	For        Mark
	AnswersNo  Mark // that the answer is no
	After      Mark
	At         Mark // behind what was brought: where
	EndsTo     Mark // before what is still to be done
	ToDraft    Mark // behind "no need": it is only about thanks
	Forgets    Mark // the verb of forgetting
	Recalls    Mark // the verb of remembering, which some say for reminding

	ToSay   string   // behind what somebody did to report something
	Clauses []string // begin a clause, beside its marks
	Turns   []string // the same, and end what a supposition reaches
}

func englishLimits() Limits {
	return Limits{
		EndsAt:     markOf("her time at", ` at$`),
		WeekOf:     markOf("the week of 3 march", `w/c|week of |day week|week from |week on `),
		Learn:      markOf("i learned", `learn`),
		Progress:   markOf("progress: i passed", `progress: `),
		TheWay:     markOf("i passed, the way she said", `, the way .*`),
		That:       markOf("that i passed", `^that `),
		NoNeed:     markOf("no need", `no need`),
		Who:        markOf("asked who", `who`),
		NotOff:     markOf("never cancel on him", `^(?:never|not) cancel`),
		CanDo:      markOf("she can do ten", ` can do `),
		Absent:     markOf("she not.", `^(.*) not\.*$`),
		Shows:      markOf("did not show", ` (?:show|showed)$`),
		Up:         markOf(" up", `^ up`),
		NoOne:      markOf("no anna", `^no `),
		ShowOrTalk: markOf("no show", `show|talk`),
		HangsUp:    markOf("hung up", ` up$`),
		With:       markOf(" with claire", `^ with `),
		Missed:     markOf("missed her", `^missed`),
		Waited:     markOf("waited for her", `waited`),
		AndOn:      markOf("her and went home", ` and .*`),
		OrNo:       markOf(" nor no", `^ (?:nor |or no)`),
		YesOr:      markOf("has not said yes or ", `\byes or(?: a)? ?$`),
		OrYes:      markOf(" or yes", `^ or yes`),
		NotA:       markOf("it is not a ", `\b(?:nor|not|neither) a $`),
		Already:    markOf("i settle already", `already`),
		For:        markOf("a card for her", ` for `),
		AnswersNo:  markOf("asked ben: no.", `: no\.*$`),
		After:      markOf("after may", `after `),
		At:         markOf(" at the mill", `^\s*at `),
		EndsTo:     markOf("a promise to ", `to $`),
		ToDraft:    markOf(" to draft one", `^ to (?:draft|thank)`),
		Forgets:    markOf("forgot", `^forg`),
		Recalls:    markOf("remember her", `\bremember\b`),

		ToSay:   " to say ",
		Clauses: []string{" but ", " and she ", " and he ", " and they ", " and i "},
		Turns:   []string{" but "},
	}
}
